"""Making tally packages: entries, package digest, manifests and signatures (tally package, sections 1, 2, 4 to 6).

The same entries always give the same bytes. JSON of the office's values is in ``json_writing``; judging packages is in
``verification``, which does not use this module.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from unionreg.errors import ConflictError, StorageUnavailableError, UnreadableError
from unionreg.evidence.container import ContainerReader
from unionreg.evidence.json_writing import count_bytes, definition_bytes, json_bytes, result_bytes, time_text
from unionreg.evidence.layout import DATA_KINDS, EntryKind, largest_size, name_problems, place_of
from unionreg.evidence.zip_writing import MOST_ENTRIES, Stored, write_directory, write_entries
from unionreg.signing.sign_cms import sign_detached

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.evidence.container import Entry
    from unionreg.signing.efirma import EFirma

__all__ = [
    "SignerRole",
    "append_signature",
    "build_package",
    "count_bytes",
    "definition_bytes",
    "package_digest",
    "read_entries",
    "replace_file",
    "result_bytes",
]

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
LARGEST_FILE = 2**31 - 1
_SIGNER_KINDS = frozenset({EntryKind.STATEMENT, EntryKind.MANIFEST, EntryKind.SIGNATURE})
_MOST_SIGNERS = 999
_MIME_TYPES = {
    "json": "application/json",
    "jsonl": "application/jsonl",
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "png": "image/png",
}


@dataclass(frozen=True, slots=True)
class SignerRole:
    """In what quality somebody signs: capacity, role, organisation and remarks, as in ``signer.schema.json``."""

    capacity: str
    role: str
    organisation: str | None = None
    remarks: str | None = None


def package_digest(entries: Mapping[str, bytes]) -> str:
    """The digest that is printed on paper (section 2.1), hex. Entries that are no data are left out."""
    lines = [f"{hashlib.sha256(entries[name]).hexdigest()}  {name}\n" for name in sorted(entries) if _is_data(name)]
    return hashlib.sha256("".join(lines).encode("ascii")).hexdigest()


def build_package(entries: Mapping[str, bytes]) -> bytes:
    """An unsigned package of these entries, without ``mimetype``, which is added.

    ConflictError ``package-entry-name`` or ``package-entry-size`` when an entry does not fit the format.
    """
    if len(entries) + 1 > MOST_ENTRIES:
        raise ConflictError("package-too-many-entries", limit=MOST_ENTRIES)
    for name, content in entries.items():
        place = place_of(name)
        if name_problems(name.encode("utf-8")) or place is None or place.kind in {*_SIGNER_KINDS, EntryKind.MIMETYPE}:
            raise ConflictError("package-entry-name", entry=name)
        limit = largest_size(name) or 0
        if len(content) > limit:
            raise ConflictError("package-entry-size", entry=name, limit=limit)
    ordered = [("mimetype", MIMETYPE), *((name, entries[name]) for name in sorted(entries))]
    content, stored = write_entries(ordered, 0)
    return _whole(content + write_directory(stored, len(content)))


def read_entries(package: bytes) -> dict[str, bytes]:
    """The entries of a package by name, in file order; UnreadableError ``package-container`` when it is not sound."""
    return {entry.name: package[entry.offset : entry.offset + entry.size] for entry in _entries(package)}


def append_signature(package: bytes, efirma: EFirma, role: SignerRole, signed_at: datetime) -> bytes:
    """The package with one more signer. No stored byte of an earlier entry changes; only the directory is rewritten.

    ``signed_at`` is aware; it stands in the statement and in the signature, in whole seconds.
    """
    entries = _entries(package)
    contents = {entry.name: package[entry.offset : entry.offset + entry.size] for entry in entries}
    number = sum(place_of(name).kind is EntryKind.SIGNATURE for name in contents) + 1  # type: ignore[union-attr]
    if number > _MOST_SIGNERS or len(entries) + 3 > MOST_ENTRIES:
        raise ConflictError("package-too-many-entries", limit=MOST_ENTRIES)
    label = f"{number:03}"
    statement = json_bytes(_statement(contents, efirma, role, number, signed_at))
    signed = {name: content for name, content in contents.items() if _is_covered(name)}
    manifest = _manifest({**signed, f"signers/{label}.json": statement}, f"META-INF/signature-{label}.p7s")
    added = [
        (f"signers/{label}.json", statement),
        (f"META-INF/ASiCManifest-{label}.xml", manifest),
        (f"META-INF/signature-{label}.p7s", sign_detached(manifest, efirma, signed_at)),
    ]
    last = entries[-1]
    end = last.offset + last.size
    new, stored = write_entries(added, end)
    old = [_stored(package, entry) for entry in entries]
    directory = write_directory([*old, *stored], end + len(new))
    return _whole(package[:end] + new + directory)


def replace_file(path: Path, content: bytes) -> None:
    """Put ``content`` in place of the file at once: a crash leaves the old file or the new one, never a part.

    StorageUnavailableError ``file-not-written`` when the folder cannot be written.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise StorageUnavailableError("file-not-written", path=str(path), reason=error.strerror or "") from error


def _is_data(name: str) -> bool:
    place = place_of(name)
    return place is not None and place.kind in DATA_KINDS


def _is_covered(name: str) -> bool:
    place = place_of(name)
    return place is not None and place.kind not in {*_SIGNER_KINDS, EntryKind.MIMETYPE}


def _whole(package: bytes) -> bytes:
    if len(package) > LARGEST_FILE:
        raise ConflictError("package-too-large", limit=LARGEST_FILE)
    return package


def _entries(package: bytes) -> tuple[Entry, ...]:
    codes: list[str] = []
    entries = ContainerReader(package, lambda code, _entry=None, **_params: codes.append(code)).read()
    if entries is None:
        raise UnreadableError("package-container", codes=", ".join(sorted(set(codes))))
    return entries


def _stored(package: bytes, entry: Entry) -> Stored:
    content = package[entry.offset : entry.offset + entry.size]
    return Stored(entry.name, zlib.crc32(content), entry.size, entry.offset - 30 - len(entry.name))


def _statement(
    contents: Mapping[str, bytes], efirma: EFirma, role: SignerRole, number: int, signed_at: datetime
) -> dict[str, object]:
    holder = efirma.certificate.holder
    return {
        "schema": "tally-signer-1",
        "vote_id": _vote_id(contents),
        "number": number,
        "capacity": role.capacity,
        "role": role.role,
        "organisation": role.organisation,
        "name": holder.name,
        "rfc": holder.rfc,
        "representative_rfc": holder.representative_rfc,
        "curp": holder.curp,
        "certificate_number": efirma.certificate.number,
        "remarks": role.remarks,
        "declared_at": time_text(signed_at),
        "package_digest": package_digest(contents),
    }


def _vote_id(contents: Mapping[str, bytes]) -> str:
    try:
        vote_id = json.loads(contents["vote/definition.json"])["vote_id"]
    except (KeyError, ValueError, TypeError, RecursionError) as error:
        raise UnreadableError("package-definition") from error
    return str(vote_id)


def _manifest(entries: Mapping[str, bytes], signature: str) -> bytes:
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        (
            '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"'
            ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">'
        ),
        f'<asic:SigReference URI="{signature}" MimeType="application/pkcs7-signature"/>',
    ]
    for name in sorted(entries):
        digest = base64.b64encode(hashlib.sha256(entries[name]).digest()).decode("ascii")
        mime_type = _MIME_TYPES.get(name.rpartition(".")[2], "text/plain")
        lines.append(
            f"<asic:DataObjectReference URI={quoteattr(name)} MimeType={quoteattr(mime_type)}>"
            '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
            f"<ds:DigestValue>{digest}</ds:DigestValue></asic:DataObjectReference>"
        )
    return "\n".join([*lines, "</asic:ASiCManifest>", ""]).encode("utf-8")
