"""Making an observer's report: entries, manifests, and a signature with e.firma or with a key of one's own.

The container and its judge: ``docs/formats/observer-report.md``. The same entries give the same bytes; judging is in
``observation_verification``, which does not use this module.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from unionreg.errors import ConflictError, UnreadableError
from unionreg.evidence.container import LARGEST_FILE, MIMETYPE, ContainerReader
from unionreg.evidence.json_writing import json_bytes, time_text
from unionreg.evidence.observation_json import notebook_bytes, read_notebook
from unionreg.evidence.observation_layout import (
    MOST_SIGNERS,
    NOTEBOOK,
    REPORT,
    SIGNER_PARTS,
    ObservationNames,
    Part,
    observation_place,
    photograph_name,
)
from unionreg.evidence.zip_writing import Stored, write_directory, write_entries
from unionreg.signing.own_key import OwnKey, public_pem
from unionreg.signing.sign_cms import sign_detached

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.domain.observation.notebook import Notebook
    from unionreg.evidence.container import Entry
    from unionreg.signing.efirma import EFirma

OWN_KEY_TYPE = "application/vnd.unionreg.ed25519"
_CMS_TYPE = "application/pkcs7-signature"
_MIME_TYPES = {
    "json": "application/json",
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "png": "image/png",
    "pem": "application/x-pem-file",
}


def build_observation(notebook: Notebook, photographs: Mapping[str, bytes], report: bytes) -> bytes:
    """The unsigned container. ``photographs`` by SHA-256; all that the notebook lists must be there.

    ConflictError ``observation-photo-missing`` (name), ``observation-entry-size`` (entry, limit),
    ``observation-file-too-large`` (limit).
    """
    entries = [(NOTEBOOK, notebook_bytes(notebook)), (REPORT, report)]
    for one in sorted(notebook.photographs, key=lambda photograph: photograph.sha256):
        if one.sha256 not in photographs:
            raise ConflictError("observation-photo-missing", name=one.name)
        entries.append((photograph_name(one.sha256, one.suffix), photographs[one.sha256]))
    for name, content in entries:
        limit = ObservationNames().largest_size(name) or 0
        if len(content) > limit:
            raise ConflictError("observation-entry-size", entry=name, limit=limit)
    if sum(len(content) for _, content in entries) > LARGEST_FILE - (64 << 20):
        raise ConflictError("observation-file-too-large", limit=LARGEST_FILE)
    # The notebook comes first after ``mimetype``: by that a file is known without reading all of it.
    content, stored = write_entries([("mimetype", MIMETYPE), *entries], 0)
    return content + write_directory(stored, len(content))


def sign_observation(
    file: bytes, key: EFirma | OwnKey, organisation: str, signed_at: datetime, name: str = ""
) -> bytes:
    """The file with one more signature; no stored byte of an earlier entry changes.

    ``name`` is what the holder of a key of one's own calls themselves (that of an e.firma comes from the certificate).
    UnreadableError ``observation-container`` (codes); ConflictError ``observation-too-many-signers`` (limit).
    """
    entries = _entries(file)
    contents = {entry.name: file[entry.offset : entry.offset + entry.size] for entry in entries}
    number = sum(_part(entry) is Part.STATEMENT for entry in contents) + 1
    if number > MOST_SIGNERS:
        raise ConflictError("observation-too-many-signers", limit=MOST_SIGNERS)
    label = f"{number:03}"
    own = {f"signers/{label}.json": json_bytes(_statement(contents, key, number, organisation, signed_at, name))}
    if isinstance(key, OwnKey):
        own[f"signers/{label}.pem"] = public_pem(key.public_key)
    signature, kind = (
        (f"META-INF/signature-{label}.ed25519", OWN_KEY_TYPE)
        if isinstance(key, OwnKey)
        else (f"META-INF/signature-{label}.p7s", _CMS_TYPE)
    )
    covered = {entry: content for entry, content in contents.items() if _is_covered(entry)}
    manifest = _manifest({**covered, **own}, signature, kind)
    signed = key.sign(manifest) if isinstance(key, OwnKey) else sign_detached(manifest, key, signed_at)
    added = [*own.items(), (f"META-INF/ASiCManifest-{label}.xml", manifest), (signature, signed)]
    end = entries[-1].offset + entries[-1].size
    new, stored = write_entries(added, end)
    old = [_stored(file, entry) for entry in entries]
    return file[:end] + new + write_directory([*old, *stored], end + len(new))


def _entries(file: bytes) -> tuple[Entry, ...]:
    codes: list[str] = []
    entries = ContainerReader(file, lambda code, _entry=None, **_params: codes.append(code), ObservationNames()).read()
    if entries is None or all(entry.name != NOTEBOOK for entry in entries):
        raise UnreadableError("observation-container", codes=", ".join(sorted(set(codes))) or "N-501")
    return entries


def _part(name: str) -> Part | None:
    place = observation_place(name)
    return place.part if place else None


def _is_covered(name: str) -> bool:
    return _part(name) not in {*SIGNER_PARTS, Part.MIMETYPE}


def _stored(file: bytes, entry: Entry) -> Stored:
    content = file[entry.offset : entry.offset + entry.size]
    return Stored(entry.name, zlib.crc32(content), entry.size, entry.offset - 30 - len(entry.name))


def _statement(
    contents: Mapping[str, bytes],
    key: EFirma | OwnKey,
    number: int,
    organisation: str,
    signed_at: datetime,
    name: str,
) -> dict[str, object]:
    notebook = contents[NOTEBOOK]
    book = read_notebook(notebook)
    statement: dict[str, object] = {
        "schema": "observation-signer-1",
        "notebook_id": book.notebook_id,
        "number": number,
        "kind": "own-key",
        "name": name or book.observer.name,
        "organisation": organisation,
        "rfc": None,
        "certificate_number": None,
        "key_fingerprint": None,
        "notebook_sha256": hashlib.sha256(notebook).hexdigest(),
        "declared_at": time_text(signed_at),
    }
    if isinstance(key, OwnKey):
        return {**statement, "key_fingerprint": key.fingerprint}
    holder = key.certificate.holder
    named = {"name": holder.name, "rfc": holder.rfc, "certificate_number": key.certificate.number}
    return {**statement, **named, "kind": "efirma"}


def _manifest(entries: Mapping[str, bytes], signature: str, kind: str) -> bytes:
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
