"""One more signer for a container of this ground: statement, manifest, signature with e.firma or a key of one's own.

For observers' reports and filings; which entries a format has is told by ``SignerFormat``. No stored byte of an earlier
entry changes. Judging signatures is elsewhere and does not use this module.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from unionreg.errors import ConflictError, UnreadableError
from unionreg.evidence.container import ContainerReader
from unionreg.evidence.json_writing import json_bytes
from unionreg.evidence.zip_writing import Stored, write_directory, write_entries
from unionreg.signing.own_key import OwnKey, public_pem
from unionreg.signing.sign_cms import sign_detached

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from unionreg.evidence.container import Entry
    from unionreg.evidence.layout import NameRules
    from unionreg.signing.efirma import EFirma

OWN_KEY_TYPE = "application/vnd.unionreg.ed25519"
_CMS_TYPE = "application/pkcs7-signature"
_MIME_TYPES = {
    "json": "application/json",
    "csv": "text/csv",
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "png": "image/png",
    "pem": "application/x-pem-file",
    "sha256": "text/plain",
}


@dataclass(frozen=True, slots=True)
class SignerFormat:
    """What a format asks: its names, the entry that must be there, which entries every signer signs.

    ``unsound`` (codes) and ``too_many`` (limit) are the codes of its errors; ``missing`` the code of an absent subject.
    """

    names: NameRules
    subject: str
    is_covered: Callable[[str], bool]
    most_signers: int
    unsound: str
    too_many: str
    missing: str


def append_signer(
    file: bytes,
    form: SignerFormat,
    statement: Callable[[Mapping[str, bytes], int], dict[str, object]],
    key: EFirma | OwnKey,
    signed_at: datetime,
) -> bytes:
    """The file with one more signature; ``statement`` makes the signer's own from the entries and the number.

    UnreadableError and ConflictError as ``SignerFormat`` says.
    """
    entries = _entries(file, form)
    contents = {entry.name: file[entry.offset : entry.offset + entry.size] for entry in entries}
    number = sum(name.startswith("signers/") and name.endswith(".json") for name in contents) + 1
    if number > form.most_signers:
        raise ConflictError(form.too_many, limit=form.most_signers)
    label = f"{number:03}"
    own = {f"signers/{label}.json": json_bytes(statement(contents, number))}
    if isinstance(key, OwnKey):
        own[f"signers/{label}.pem"] = public_pem(key.public_key)
    signature, kind = (
        (f"META-INF/signature-{label}.ed25519", OWN_KEY_TYPE)
        if isinstance(key, OwnKey)
        else (f"META-INF/signature-{label}.p7s", _CMS_TYPE)
    )
    covered = {name: content for name, content in contents.items() if form.is_covered(name)}
    manifest = manifest_bytes({**covered, **own}, signature, kind)
    signed = key.sign(manifest) if isinstance(key, OwnKey) else sign_detached(manifest, key, signed_at)
    added = [*own.items(), (f"META-INF/ASiCManifest-{label}.xml", manifest), (signature, signed)]
    end = entries[-1].offset + entries[-1].size
    new, stored = write_entries(added, end)
    old = [_stored(file, entry) for entry in entries]
    return file[:end] + new + write_directory([*old, *stored], end + len(new))


def signer_facts(key: EFirma | OwnKey, name: str) -> dict[str, object]:
    """The members of a statement that say who signs. ``name``: what the holder of an own key calls themselves."""
    facts: dict[str, object] = {
        "kind": "own-key", "name": name, "rfc": None, "certificate_number": None, "key_fingerprint": None,
    }  # fmt: skip
    if isinstance(key, OwnKey):
        return {**facts, "key_fingerprint": key.fingerprint}
    holder = key.certificate.holder
    named = {"name": holder.name, "rfc": holder.rfc, "certificate_number": key.certificate.number}
    return {**facts, **named, "kind": "efirma"}


def _entries(file: bytes, form: SignerFormat) -> tuple[Entry, ...]:
    codes: list[str] = []
    entries = ContainerReader(file, lambda code, _entry=None, **_params: codes.append(code), form.names).read()
    if entries is None or all(entry.name != form.subject for entry in entries):
        raise UnreadableError(form.unsound, codes=", ".join(sorted(set(codes))) or form.missing)
    return entries


def _stored(file: bytes, entry: Entry) -> Stored:
    content = file[entry.offset : entry.offset + entry.size]
    return Stored(entry.name, zlib.crc32(content), entry.size, entry.offset - 30 - len(entry.name))


def manifest_bytes(entries: Mapping[str, bytes], signature: str, kind: str) -> bytes:
    """The manifest of these entries by name, in the form that ``manifest`` reads; ``kind``: type of the signature."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        (
            '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"'
            ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">'
        ),
        f'<asic:SigReference URI="{signature}" MimeType="{kind}"/>',
    ]
    for name in sorted(entries):
        digest = base64.b64encode(hashlib.sha256(entries[name]).digest()).decode("ascii")
        mime_type = _MIME_TYPES[name.rpartition(".")[2]]
        lines.append(
            f"<asic:DataObjectReference URI={quoteattr(name)} MimeType={quoteattr(mime_type)}>"
            '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
            f"<ds:DigestValue>{digest}</ds:DigestValue></asic:DataObjectReference>"
        )
    return "\n".join([*lines, "</asic:ASiCManifest>", ""]).encode("utf-8")
