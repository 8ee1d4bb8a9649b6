"""Which names the container of a filing may hold, and what each entry is (``docs/formats/filing-container.md``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.filings.members_file import LARGEST_FILE as LARGEST_LIST
from unionreg.evidence.layout import is_well_formed
from unionreg.evidence.observation_layout import SIGNER_PARTS, Part

if TYPE_CHECKING:
    from unionreg.evidence.container import Source

_MEBI = 1 << 20
_NUMBER = r"00(?P<number>[1-9])"
DATA, MEMBERS, SUPPORTERS = "filing/data.json", "filing/members.csv", "secret/supporters.csv"
PACKET, PACKET_DIGEST = "documents/packet.pdf", "documents/packet.sha256"
LARGEST_ATTACHMENT = 64 * _MEBI
LARGEST_PACKET = 512 * _MEBI
MOST_SIGNERS = 9
MOST_ATTACHMENTS = 500
# Where the name of the entry after ``mimetype`` stands: two local headers of 30 bytes, a name of 8, content of 31.
_SECOND_NAME = 30 + 8 + 31 + 30
_CONTENT = _SECOND_NAME + len(DATA)


class FilingPart(StrEnum):
    """What an entry is that only filings have; parts of signers are those of ``observation_layout``."""

    DATA = "data"
    MEMBERS = "members"
    SUPPORTERS = "supporters"
    ATTACHMENT = "attachment"
    PACKET = "packet"
    PACKET_DIGEST = "packet-digest"


@dataclass(frozen=True, slots=True)
class FilingPlace:
    """What an entry is, the signer's number, and the digest that an attachment's name carries."""

    part: Part | FilingPart
    number: int | None = None
    sha256: str | None = None


_LAYOUT: tuple[tuple[Part | FilingPart, re.Pattern[str], int], ...] = tuple(
    (part, re.compile(pattern), limit)
    for part, pattern, limit in (
        (Part.MIMETYPE, r"mimetype", 31),
        (FilingPart.DATA, r"filing/data\.json", 8 * _MEBI),
        (FilingPart.MEMBERS, r"filing/members\.csv", LARGEST_LIST),
        (FilingPart.SUPPORTERS, r"secret/supporters\.csv", LARGEST_LIST),
        (FilingPart.ATTACHMENT, r"attachments/(?P<sha256>[0-9a-f]{64})\.pdf", LARGEST_ATTACHMENT),
        (FilingPart.PACKET, r"documents/packet\.pdf", LARGEST_PACKET),
        (FilingPart.PACKET_DIGEST, r"documents/packet\.sha256", 77),
        (Part.STATEMENT, rf"signers/{_NUMBER}\.json", 64 << 10),
        (Part.KEY, rf"signers/{_NUMBER}\.pem", 1024),
        (Part.MANIFEST, rf"META-INF/ASiCManifest-{_NUMBER}\.xml", _MEBI),
        (Part.CMS, rf"META-INF/signature-{_NUMBER}\.p7s", 64 << 10),
        (Part.OWN_SIGNATURE, rf"META-INF/signature-{_NUMBER}\.ed25519", 64),
    )
)


class FilingNames:
    """The names of this format, for the reader of containers."""

    def largest_size(self, name: str) -> int | None:
        """The largest allowed size in bytes of the entry of this name, or None when there is no such name."""
        return next((limit for _, pattern, limit in _LAYOUT if pattern.fullmatch(name)), None)

    def name_problems(self, name: bytes) -> tuple[str, ...]:
        """Z-109 when the name is not written as allowed, Z-111 when it is not one of the layout."""
        problems = [] if is_well_formed(name) else ["Z-109"]
        if filing_place(name.decode("iso-8859-1")) is None:
            problems.append("Z-111")
        return tuple(problems)


def filing_place(name: str) -> FilingPlace | None:
    """What the entry of this name is, or None when the layout has no such name."""
    for part, pattern, _ in _LAYOUT:
        if match := pattern.fullmatch(name):
            groups = match.groupdict()
            number = groups.get("number")
            return FilingPlace(part, int(number) if number else None, groups.get("sha256"))
    return None


def is_covered(name: str) -> bool:
    """Whether every signer signs the entry of this name: all but ``mimetype`` and what belongs to signers."""
    place = filing_place(name)
    return place is not None and place.part not in {*SIGNER_PARTS, Part.MIMETYPE}


def attachment_name(sha256: str) -> str:
    """The name of an attachment's entry."""
    return f"attachments/{sha256}.pdf"


def begins_as_filing(start: bytes) -> bool:
    """Whether the first bytes of a file (128 are enough) are those of a filing: its second entry tells."""
    name = DATA.encode("ascii")
    return start[:4] == b"PK\x03\x04" and start[_SECOND_NAME : _SECOND_NAME + len(name)] == name


def start_of_data(source: Source) -> bytes:
    """The beginning of the data of such a file, where the version of the format stands; the ZIP is not looked at."""
    return source[_CONTENT : _CONTENT + 200]
