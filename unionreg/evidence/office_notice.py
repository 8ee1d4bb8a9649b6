"""Sealed files from the office to a union's desk (``.aviso``), as bytes: written, sealed, and strictly read.

The frame is that of station files: a line that names the kind, a line with an Ed25519 signature, a length, one JSON
value, then files one after the other (``docs/formats/office-notice.md``). Whether the key is that of the office is told
by comparing its fingerprint; whether a notice fits a filing is judged on the desk.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.domain.filings.members_file import LARGEST_FILE as LARGEST_MEMBERS
from unionreg.domain.filings.office_notice import NoticeFile, NoticeKind, OfficeNotice
from unionreg.errors import ConflictError, IntegrityBrokenError, UnreadableError
from unionreg.evidence.strict_values import Limits, StrictError, parse_json, plain, read_value
from unionreg.signing.station_key import is_signed, public_half, sign_digest

if TYPE_CHECKING:
    from collections.abc import Sequence

KIND = "unionreg-office-notice-1"
# The reasons of a ruling stand in one text.
NOTICE_LIMITS = Limits(text=40_000, number=2**31 - 1)
LARGEST_JSON = 8 << 20
LARGEST_PAPER = 64 << 20
LARGEST_FILE = 200 << 20
MOST_PAPERS = 50

_HEAD = re.compile(rb"unionreg-office-notice-([1-9][0-9]{0,2})\n([0-9a-f]{128})\n")
_LENGTH = re.compile(rb"([1-9][0-9]{0,7})\n")
_ID = re.compile(r"[0-9a-f]{32}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_PARTS = {
    NoticeKind.RECEIPT: "receipt",
    NoticeKind.PREVENTION: "prevention",
    NoticeKind.RULING: "ruling",
    NoticeKind.REGISTERED_STATE: "state",
}


@dataclass(frozen=True, slots=True)
class OpenedNotice:
    """A file taken apart, its seal verified under the key that it names itself. ``digest``: of what is sealed."""

    file: NoticeFile
    digest: str
    key: bytes


def begins_as_notice(start: bytes) -> bool:
    """Whether the first bytes of a file (160 are enough) are those of a notice, of whichever version."""
    return start.startswith(KIND[:-1].encode("ascii"))


def write_notice(
    notice: OfficeNotice, private_key: bytes, papers: Sequence[bytes] = (), members: bytes | None = None
) -> bytes:
    """The sealed file. ``papers`` in the order of ``notice.papers``; ``members`` when the notice names a padrón.

    ConflictError ``notice-unfit`` (reason) when the parts do not fit each other or are too large.
    """
    content = [json.dumps(_value(notice), ensure_ascii=False, separators=(",", ":")).encode("utf-8"), *papers]
    content += [] if members is None else [members]
    payload = b"".join((b"%d\n" % len(content[0]), *content))
    digest = hashlib.sha256(payload).hexdigest()
    signature = sign_digest(private_key, KIND, digest)
    written = b"%s\n%s\n%s" % (KIND.encode(), signature.hex().encode(), payload)
    if notice.office_key != public_half(private_key).hex():
        raise ConflictError("notice-unfit", reason="office_key")
    try:
        read_notice(written)
    except UnreadableError as error:
        raise ConflictError("notice-unfit", reason=str(error.params.get("reason", error.code))) from error
    return written


def read_notice(content: bytes) -> OpenedNotice:
    """What the file says, once its seal holds under the key inside it.

    UnreadableError ``notice-unreadable`` (reason), ``notice-newer`` (version), ``notice-too-large`` (megabytes);
    IntegrityBrokenError ``notice-altered`` when the seal does not hold.
    """
    if len(content) > LARGEST_FILE:
        raise UnreadableError("notice-too-large", megabytes=LARGEST_FILE >> 20)
    head = _HEAD.match(content)
    if head is None:
        raise UnreadableError("notice-unreadable", reason="frame")
    if head[1] != b"1":
        raise UnreadableError("notice-newer", version=int(head[1]))
    digest = hashlib.sha256(memoryview(content)[head.end() :]).hexdigest()
    try:
        notice, rest = _notice(content, head.end())
        key = bytes.fromhex(notice.office_key)
        if not is_signed(key, KIND, digest, bytes.fromhex(head[2].decode("ascii"))):
            raise IntegrityBrokenError("notice-altered")
        papers, members = _beside(notice, rest)
    except StrictError as error:
        raise UnreadableError("notice-unreadable", reason=str(error)[:200]) from error
    return OpenedNotice(NoticeFile(notice, papers, members, hashlib.sha256(content).hexdigest()), digest, key)


def _value(notice: OfficeNotice) -> dict[str, Any]:
    value: dict[str, Any] = plain(notice)
    return value


def _notice(content: bytes, start: int) -> tuple[OfficeNotice, bytes]:
    length = _LENGTH.match(content, start)
    if length is None or int(length[1]) > LARGEST_JSON or length.end() + int(length[1]) > len(content):
        raise StrictError("the length is wrong, or the file is cut off")
    end = length.end() + int(length[1])
    notice = read_value(OfficeNotice, parse_json(content[length.end() : end]), "notice", NOTICE_LIMITS)
    _check_notice(notice)
    return notice, content[end:]


def _check_notice(notice: OfficeNotice) -> None:
    if not _ID.fullmatch(notice.notice_id) or not _DIGEST.fullmatch(notice.office_key):
        raise StrictError("notice: no id, or no key")
    for kind, part in _PARTS.items():
        if (getattr(notice, part) is None) == (kind is notice.kind):
            raise StrictError(f"notice.{part}: does not fit the kind")
    of_filing = notice.kind is not NoticeKind.REGISTERED_STATE
    if bool(notice.folio) != of_filing or bool(_ID.fullmatch(notice.filing_id)) != of_filing:
        raise StrictError("notice.filing_id: does not fit the kind")
    if notice.receipt is not None and not _DIGEST.fullmatch(notice.receipt.data_sha256):
        raise StrictError("notice.receipt.data_sha256: no digest")
    points = () if notice.prevention is None else notice.prevention.points
    if [point.number for point in points] != list(range(1, len(points) + 1)):
        raise StrictError("notice.prevention.points: not numbered from 1")
    if len(notice.papers) > MOST_PAPERS:
        raise StrictError("notice.papers: too many")


def _beside(notice: OfficeNotice, content: bytes) -> tuple[tuple[bytes, ...], bytes | None]:
    """Papers and padrón; each must be the one that is named, and nothing may follow."""
    papers, start = [], 0
    for paper in notice.papers:
        papers.append(_piece(content, start, paper.bytes, paper.sha256, LARGEST_PAPER))
        if not papers[-1].startswith(b"%PDF-"):
            raise StrictError(f"{paper.file_name}: no PDF")
        start += paper.bytes
    members = None
    if notice.members_sha256 or notice.members_bytes:
        members = _piece(content, start, notice.members_bytes, notice.members_sha256, LARGEST_MEMBERS)
        start += notice.members_bytes
    if start != len(content):
        raise StrictError("something follows the last file")
    return tuple(papers), members


def _piece(content: bytes, start: int, size: int, sha256: str, most: int) -> bytes:
    piece = content[start : start + size]
    if not 0 < size <= most or hashlib.sha256(piece).hexdigest() != sha256:
        raise StrictError("a file beside the notice is not the one named")
    return piece
