"""What the container of a filing holds: data, lists, attachments, packet. Codes G-301 to G-303 and G-502 to G-801.

Each list and each attachment must be exactly the one that the data name, and nothing else may lie beside them.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.members_file import read_members, summarise
from unionreg.errors import UnreadableError
from unionreg.evidence.filing_layout import (
    DATA,
    MEMBERS,
    PACKET,
    PACKET_DIGEST,
    SUPPORTERS,
    FilingPart,
    attachment_name,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.filings.filing import FilingData, MembersSummary
    from unionreg.evidence.filing_rows import FilingRows
    from unionreg.evidence.filing_verification import FilingFile
    from unionreg.evidence.observation_signatures import Signed

_AFTER_DATA = "G-303 G-503 G-504 G-601 G-602 G-603 G-604 G-605 G-606 G-701 G-702"
_PACKET_DIGEST = re.compile(rb"([0-9a-f]{64})  packet\.pdf\n")
_PDF = b"%PDF-"


def check_contents(file: FilingFile, signers: Sequence[Signed], rows: FilingRows) -> FilingData | None:
    """The filing where it could be read; what is wrong with it and with what lies beside it goes to the rows."""
    rows.not_checked("G-801")
    for name in file.names(FilingPart.ATTACHMENT, FilingPart.PACKET):
        if not file.starts_with(name, _PDF):
            rows.fail("G-302", name)
    if DATA not in file:
        rows.fail("G-502", DATA)
    data = file.read_data(rows)
    if data is None:
        rows.not_checked(_AFTER_DATA, DATA)
        return None
    for signed in signers:
        said = signed.statement
        if said is not None and (said["filing_id"], said["version"]) != (data.filing_id, data.version):
            rows.fail("G-402", f"signers/{signed.number:03}.json", field="filing_id")
    _check_members(file, data, rows)
    _check_supporters(file, data, rows)
    _check_attachments(file, data, rows)
    _check_references(data, rows)
    _check_packet(file, rows)
    return data


def _check_members(file: FilingFile, data: FilingData, rows: FilingRows) -> None:
    """G-503: absent. G-601: another list. G-303: cannot be read. G-602: sums differ."""
    summary = data.members
    if summary is None:
        if MEMBERS in file:
            rows.fail("G-601", MEMBERS, reason="not listed")
        return
    if MEMBERS not in file:
        rows.fail("G-503", MEMBERS)
        return
    content = file.content(MEMBERS)
    if len(content) != summary.bytes or hashlib.sha256(content).hexdigest() != summary.sha256:
        rows.fail("G-601", MEMBERS, reason="digest")
    counted = _counted(content, data, rows)
    if counted is not None and not _same_sums(summary, counted):
        rows.fail("G-602", MEMBERS, stated=summary.people, found=counted.people)


def _counted(content: bytes, data: FilingData, rows: FilingRows) -> MembersSummary | None:
    try:
        return summarise(content, change=data.kind is FilingKind.MEMBERS_CHANGE)
    except UnreadableError as error:
        rows.fail("G-303", MEMBERS, **error.params)
        return None


def _same_sums(stated: MembersSummary, counted: MembersSummary) -> bool:
    names = ("people", "women", "men", "non_binary", "unknown", "joined", "left")
    return all(getattr(stated, name) == getattr(counted, name) for name in names)


def _check_supporters(file: FilingFile, data: FilingData, rows: FilingRows) -> None:
    """The secret list, only with a request for a certificate of representativeness; its people are only counted."""
    asked = data.representativeness
    expected = asked.supporters_sha256 if asked is not None else ""
    if SUPPORTERS not in file:
        if expected:
            rows.fail("G-503", SUPPORTERS)
        return
    if asked is None or not expected or data.kind is not FilingKind.REPRESENTATIVENESS:
        rows.fail("G-601", SUPPORTERS, reason="not listed")
        return
    content = file.content(SUPPORTERS)
    if len(content) != asked.supporters_bytes or hashlib.sha256(content).hexdigest() != expected:
        rows.fail("G-601", SUPPORTERS, reason="digest")
    try:
        people = sum(1 for _ in read_members(content))
    except UnreadableError as error:
        rows.fail("G-303", SUPPORTERS, **error.params)
        return
    if people != asked.supporters:
        rows.fail("G-602", SUPPORTERS, stated=asked.supporters or 0, found=people)


def _check_attachments(file: FilingFile, data: FilingData, rows: FilingRows) -> None:
    """G-504: one that is listed is not there. G-603: one is not what its name says, or is not listed."""
    listed = {attachment_name(each.sha256): each for each in data.attachments}
    for name, attachment in listed.items():
        if name not in file:
            rows.fail("G-504", name, title=attachment.title[:60])
        elif file.hex_digest(name) != attachment.sha256 or file.size(name) != attachment.bytes:
            rows.fail("G-603", name, reason="digest")
    for name in file.names(FilingPart.ATTACHMENT):
        if name not in listed:
            rows.fail("G-603", name, reason="not listed")


def _check_references(data: FilingData, rows: FilingRows) -> None:
    """G-604: ids stand once, parts follow each other, answers and signatures name documents that are listed."""
    ids = [each.id for each in data.attachments]
    if len(set(ids)) != len(ids):
        rows.fail("G-604", DATA, reason="id twice")
    if any(not 1 <= each.part <= each.parts for each in data.attachments):
        rows.fail("G-604", DATA, reason="part")
    named = [each.attachment for each in data.signatures if each.attachment]
    named += [attachment for answer in data.answers for attachment in answer.attachments]
    if not set(ids).issuperset(named):
        rows.fail("G-604", DATA, reason="attachment")
    items = [answer.item for answer in data.answers]
    if items != sorted(set(items)) or (items and items[0] < 1):
        rows.fail("G-604", DATA, reason="answers")
    if data.answers and data.version == 1:
        rows.remark("G-701", DATA)
    if data.version > 1 and not data.case_folio:
        rows.remark("G-702", DATA)


def _check_packet(file: FilingFile, rows: FilingRows) -> None:
    """G-605: the digest file is not of its form. G-606: the packet is not the one that it names."""
    if PACKET_DIGEST not in file:
        return
    stated = _PACKET_DIGEST.fullmatch(file.content(PACKET_DIGEST))
    if stated is None:
        rows.fail("G-605", PACKET_DIGEST)
    elif PACKET in file and file.hex_digest(PACKET) != stated[1].decode("ascii"):
        rows.fail("G-606", PACKET)
