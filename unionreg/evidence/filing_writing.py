"""Making the container of a filing: entries, manifests, signatures (``docs/formats/filing-container.md``).

The same filing gives the same bytes. Judging is in ``filing_verification``, which does not use this module.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from unionreg.domain.filings.filing import FilingKind
from unionreg.errors import ConflictError
from unionreg.evidence.container import LARGEST_FILE, MIMETYPE
from unionreg.evidence.filing_json import filing_bytes, read_filing_data
from unionreg.evidence.filing_layout import (
    DATA,
    MEMBERS,
    MOST_ATTACHMENTS,
    MOST_SIGNERS,
    PACKET,
    PACKET_DIGEST,
    SUPPORTERS,
    FilingNames,
    attachment_name,
    is_covered,
)
from unionreg.evidence.json_writing import time_text
from unionreg.evidence.signer_writing import SignerFormat, append_signer, signer_facts
from unionreg.evidence.zip_writing import write_directory, write_entries

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from unionreg.domain.filings.filing import FilingData
    from unionreg.signing.efirma import EFirma
    from unionreg.signing.own_key import OwnKey

_ROOM_FOR_SIGNERS = 64 << 20


def build_filing(
    data: FilingData,
    members_csv: bytes | None = None,
    supporters_csv: bytes | None = None,
    attachments: Mapping[str, bytes] | None = None,
    packet_sha256: str = "",
    packet: bytes | None = None,
) -> bytes:
    """The unsigned container. ``attachments`` by SHA-256 (hex); all that the data list must be there, others are not
    taken along. ``packet_sha256``: of the printed packet, which may lie beside as ``packet``.

    ConflictError ``filing-data-unfit`` (place), ``filing-list-missing`` (entry), ``filing-attachment-missing`` (title),
    ``filing-too-many-attachments`` (limit), ``filing-entry-size`` (entry, limit), ``filing-file-too-large`` (limit).
    """
    if len(data.attachments) > MOST_ATTACHMENTS:
        raise ConflictError("filing-too-many-attachments", limit=MOST_ATTACHMENTS)
    entries = [(DATA, filing_bytes(data)), *_lists(data, members_csv, supporters_csv)]
    entries += _attachments(data, attachments or {})
    if packet is not None:
        entries.append((PACKET, packet))
        packet_sha256 = hashlib.sha256(packet).hexdigest()
    if packet_sha256:
        entries.append((PACKET_DIGEST, f"{packet_sha256}  packet.pdf\n".encode("ascii")))
    names = FilingNames()
    for name, content in entries:
        limit = names.largest_size(name) or 0
        if len(content) > limit:
            raise ConflictError("filing-entry-size", entry=name, limit=limit)
    if sum(len(content) for _, content in entries) > LARGEST_FILE - _ROOM_FOR_SIGNERS:
        raise ConflictError("filing-file-too-large", limit=LARGEST_FILE)
    # The data come first after ``mimetype``: by that a file is known without reading all of it.
    content, stored = write_entries([("mimetype", MIMETYPE), *entries], 0)
    return content + write_directory(stored, len(content))


def sign_filing(file: bytes, key: EFirma | OwnKey, organisation: str, signed_at: datetime, name: str = "") -> bytes:
    """The file with one more signature; no stored byte of an earlier entry changes.

    ``name`` is what the holder of a key of one's own calls themselves (that of an e.firma comes from the certificate).
    UnreadableError ``filing-container`` (codes); ConflictError ``filing-too-many-signers`` (limit).
    """

    def statement(contents: Mapping[str, bytes], number: int) -> dict[str, object]:
        data = read_filing_data(contents[DATA])
        return {
            "schema": "filing-signer-1",
            "filing_id": data.filing_id,
            "version": data.version,
            "number": number,
            **signer_facts(key, name or data.represented_by or data.organisation.name or "—"),
            "organisation": organisation,
            "filing_sha256": hashlib.sha256(contents[DATA]).hexdigest(),
            "declared_at": time_text(signed_at),
        }

    return append_signer(file, _FORMAT, statement, key, signed_at)


def _lists(data: FilingData, members: bytes | None, supporters: bytes | None) -> Iterator[tuple[str, bytes]]:
    if data.members is not None:
        yield MEMBERS, _present(MEMBERS, members)
    asked = data.representativeness
    if data.kind is FilingKind.REPRESENTATIVENESS and asked is not None and asked.supporters_sha256:
        yield SUPPORTERS, _present(SUPPORTERS, supporters)


def _present(entry: str, content: bytes | None) -> bytes:
    if content is None:
        raise ConflictError("filing-list-missing", entry=entry)
    return content


def _attachments(data: FilingData, contents: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    titles = {each.sha256: each.title for each in data.attachments}
    for sha256 in sorted(titles):
        if sha256 not in contents:
            raise ConflictError("filing-attachment-missing", title=titles[sha256])
        yield attachment_name(sha256), contents[sha256]


_FORMAT = SignerFormat(
    FilingNames(),
    DATA,
    is_covered,
    MOST_SIGNERS,
    unsound="filing-container",
    too_many="filing-too-many-signers",
    missing="G-502",
)
