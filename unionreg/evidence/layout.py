"""Which names a package may hold, how large each entry may be, and what each entry is (tally package, sections 1, 2).

Reading the container is in ``container``; what must be there is checked in ``checks``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

_MEBI = 1 << 20
_CHARACTERS = re.compile(rb"[A-Za-z0-9._/-]{1,128}")
_SEGMENT = re.compile(r"[a-z0-9][a-z0-9._-]*")
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
_STATION = r"stations/(?P<station>[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?)/"
_NUMBER = r"(?P<number>(?!000)[0-9]{3})"


class EntryKind(StrEnum):
    MIMETYPE = "mimetype"
    DEFINITION = "definition"
    COUNT = "count"
    EARLIER_COUNT = "earlier-count"
    SHEET = "sheet"
    RESULT = "result"
    LOG = "log"
    INDEX = "index"
    DOCUMENT = "document"
    STATEMENT = "statement"
    MANIFEST = "manifest"
    SIGNATURE = "signature"


class NameRules(Protocol):
    """Which names a container of some format may hold, and how large each entry may be."""

    def largest_size(self, name: str) -> int | None: ...

    def name_problems(self, name: bytes) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Place:
    """What an entry is: its kind, and the station or the number that its name carries."""

    kind: EntryKind
    station: str | None = None
    number: int | None = None


_LAYOUT: tuple[tuple[EntryKind, re.Pattern[str], int], ...] = tuple(
    (kind, re.compile(pattern), limit)
    for kind, pattern, limit in (
        (EntryKind.COUNT, _STATION + r"count\.json", 256 << 10),
        (EntryKind.SHEET, _STATION + r"sheet-(?P<number>0|[1-9][0-9]?)\.(?:jpg|png|pdf)", 20 * _MEBI),
        (EntryKind.EARLIER_COUNT, _STATION + r"count-(?P<number>[1-9][0-9]?)\.json", 256 << 10),
        (EntryKind.DOCUMENT, r"documents/[a-z0-9][a-z0-9._-]{0,80}\.pdf", 20 * _MEBI),
        (EntryKind.STATEMENT, rf"signers/{_NUMBER}\.json", 64 << 10),
        (EntryKind.MANIFEST, rf"META-INF/ASiCManifest-{_NUMBER}\.xml", 8 * _MEBI),
        (EntryKind.SIGNATURE, rf"META-INF/signature-{_NUMBER}\.p7s", 64 << 10),
        (EntryKind.MIMETYPE, r"mimetype", 31),
        (EntryKind.DEFINITION, r"vote/definition\.json", 8 * _MEBI),
        (EntryKind.RESULT, r"result\.json", 4 * _MEBI),
        (EntryKind.INDEX, r"documents/index\.json", 4 * _MEBI),
        (EntryKind.LOG, r"log/(?:events\.jsonl|checkpoint)", 256 * _MEBI),
    )
)
DATA_KINDS = frozenset(
    {
        EntryKind.DEFINITION,
        EntryKind.COUNT,
        EntryKind.EARLIER_COUNT,
        EntryKind.SHEET,
        EntryKind.RESULT,
        EntryKind.LOG,
    }
)


def place_of(name: str) -> Place | None:
    """What the entry of this name is, or None when the layout has no such name."""
    found = _match(name)
    if found is None:
        return None
    kind, match, _ = found
    groups = match.groupdict()
    number = groups.get("number")
    return Place(kind, groups.get("station"), int(number) if number else None)


def largest_size(name: str) -> int | None:
    """The largest allowed size in bytes of the entry of this name, or None when the layout has no such name."""
    found = _match(name)
    return found[2] if found else None


def is_reserved(identifier: str) -> bool:
    """Whether a name, with or without suffix, is a device name of Windows."""
    return _RESERVED.fullmatch(identifier.split(".", 1)[0].lower()) is not None


def name_problems(name: bytes) -> tuple[str, ...]:
    """Z-109 when the name is not written as allowed, Z-111 when it is not one of the layout."""
    problems = []
    if not is_well_formed(name):
        problems.append("Z-109")
    if _match(name.decode("iso-8859-1")) is None:
        problems.append("Z-111")
    return tuple(problems)


def _match(name: str) -> tuple[EntryKind, re.Match[str], int] | None:
    for kind, pattern, limit in _LAYOUT:
        match = pattern.fullmatch(name)
        if match:
            return kind, match, limit
    return None


class PackageNames:
    """The names of a tally package."""

    def largest_size(self, name: str) -> int | None:
        """As the function of this name."""
        return largest_size(name)

    def name_problems(self, name: bytes) -> tuple[str, ...]:
        """As the function of this name."""
        return name_problems(name)


def is_well_formed(name: bytes) -> bool:
    """Whether a name is written as section 1 allows, in any container of this ground (Z-109)."""
    if not _CHARACTERS.fullmatch(name) or name.startswith(b"/"):
        return False
    segments = name.decode("ascii").split("/")
    if len(segments) > 4:
        return False
    return segments[0] == "META-INF" or all(_is_segment(segment) for segment in segments)


def _is_segment(segment: str) -> bool:
    if not _SEGMENT.fullmatch(segment) or ".." in segment or segment.endswith("."):
        return False
    return not is_reserved(segment)
