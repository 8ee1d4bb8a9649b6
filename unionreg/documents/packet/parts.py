"""Parts of a packet: sheets that are set at once, the list that is drawn while it is written, attached pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from unionreg.documents.packet import words
from unionreg.documents.packet.attached_sheets import AttachedFile, sheet_marks
from unionreg.documents.packet.front import IndexEntry, attachment_title
from unionreg.documents.packet.members_pages import MembersList, list_pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unionreg.documents.kit.marks import KitMark
    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet, SheetFrame
    from unionreg.domain.filings.filing import Member


@dataclass(frozen=True, slots=True)
class PartLine:
    """What the index says of a stretch of a part: ``first`` and ``last`` are its sheets, from 0."""

    title: str
    first: int
    last: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class SetPages:
    """Sheets that are set: one form or several on common sheets."""

    sheet: PacketSheet
    lines: tuple[PartLine, ...]

    @property
    def fojas(self) -> int:
        """How many sheets."""
        return len(self.sheet.pages)

    def draw(self) -> Iterator[Sequence[KitMark]]:
        """One sheet after another."""
        yield from self.sheet.pages


@dataclass(frozen=True, slots=True)
class ListPages:
    """The list of members, drawn only while it is written."""

    members: Iterable[Member]
    layout: MembersList
    frame: SheetFrame

    @property
    def fojas(self) -> int:
        """How many sheets."""
        return self.layout.pages

    @property
    def lines(self) -> tuple[PartLine, ...]:
        """The list is one line of the index."""
        return (PartLine(words.LIST, 0, self.fojas - 1, 1),)

    def draw(self) -> Iterator[Sequence[KitMark]]:
        """One sheet after another."""
        yield from list_pages(self.members, self.layout, self.frame)


@dataclass(frozen=True, slots=True)
class AttachedPages:
    """An attachment, a sheet for each of its pages."""

    attached: AttachedFile
    matter: Matter

    @property
    def fojas(self) -> int:
        """How many sheets."""
        return self.attached.file.pages

    @property
    def lines(self) -> tuple[PartLine, ...]:
        """An attachment is one line of the index."""
        return (PartLine(attachment_title(self.attached.number, self.attached.attachment), 0, self.fojas - 1, 1),)

    def draw(self) -> Iterator[Sequence[KitMark]]:
        """One sheet after another."""
        for page in range(self.fojas):
            yield sheet_marks(self.attached, page, self.matter)


class Part(Protocol):
    """What a packet is put together from."""

    @property
    def fojas(self) -> int:
        """How many sheets."""

    @property
    def lines(self) -> tuple[PartLine, ...]:
        """What the index says of it."""

    def draw(self) -> Iterator[Sequence[KitMark]]:
        """The marks of one sheet after another, without what all sheets have in common."""


def single(title: str, sheet: PacketSheet, level: int = 0) -> SetPages:
    """A part that is one line of the index."""
    return SetPages(sheet, (PartLine(title, 0, len(sheet.pages) - 1, level),))


def index_entries(parts: Iterable[Part], attachments: int) -> list[IndexEntry]:
    """The lines of the index; the attachments, which come last, stand below a line of their own."""
    entries: list[IndexEntry] = []
    first = 1
    for part in parts:
        entries.extend(IndexEntry(line.title, first + line.first, first + line.last, line.level) for line in part.lines)
        first += part.fojas
    if attachments:
        entries.insert(-attachments, IndexEntry(words.ATTACHMENTS, entries[-attachments].first, first - 1))
    return entries
