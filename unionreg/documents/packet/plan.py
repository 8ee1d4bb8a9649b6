"""The parts of a packet in legal order, laid out until every reference to a foja is right. Writing them is in ``packet``.

The index names fojas that depend on the length of the index: everything but lists and attachments, which are only
counted, is set again until nothing moves. Two rounds do; a third is only for the day when a number grows a digit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.documents.packet import front, words
from unionreg.documents.packet.attached_sheets import AttachedFile, open_attached, sheet_marks, withheld_sheet
from unionreg.documents.packet.forms import set_answers, set_form
from unionreg.documents.packet.front import IndexEntry, attachment_title
from unionreg.documents.packet.matter import Matter, spanish_texts
from unionreg.documents.packet.members_pages import TITLE, list_pages, list_room, measure
from unionreg.documents.packet.packet_code import PacketPart
from unionreg.documents.packet.packet_sheet import SheetFrame
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.visibility import attachment_visibility, public_view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from unionreg.documents.kit.marks import KitMark
    from unionreg.documents.packet.members_pages import MembersList
    from unionreg.documents.packet.order import PacketOrder
    from unionreg.domain.filings.filing import Attachment, Member

ROUNDS = 6


@dataclass(frozen=True, slots=True)
class SetPages:
    """A part that is set: a form, the cover, a sheet that stands for an attachment."""

    title: str
    pages: list[list[KitMark]]
    level: int = 0

    @property
    def fojas(self) -> int:
        """How many sheets."""
        return len(self.pages)


@dataclass(frozen=True, slots=True)
class ListPages:
    """The list of members, drawn only while it is written."""

    title: str
    members: Iterable[Member]
    layout: MembersList
    frame: SheetFrame
    level: int = 1

    @property
    def fojas(self) -> int:
        """How many sheets."""
        return self.layout.pages

    def draw(self) -> Iterator[list[KitMark]]:
        """One page after another."""
        for page in list_pages(self.members, self.layout, self.frame):
            yield list(page)


@dataclass(frozen=True, slots=True)
class AttachedPages:
    """An attachment, a sheet for each of its pages."""

    title: str
    attached: AttachedFile
    matter: Matter
    level: int = 1

    @property
    def fojas(self) -> int:
        """How many sheets."""
        return self.attached.file.pages

    def draw(self) -> Iterator[list[KitMark]]:
        """One sheet after another."""
        return (sheet_marks(self.attached, page, self.matter) for page in range(self.fojas))


Part = SetPages | ListPages | AttachedPages


@dataclass
class Plan:
    """One packet laid out. ``close`` lets go of the attachments."""

    order: PacketOrder
    is_public: bool = False
    parts: list[Part] = field(init=False, default_factory=list)
    entries: list[IndexEntry] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self._texts = spanish_texts()
        self._data = public_view(self.order.data) if self.is_public else self.order.data
        self.matter = Matter(self.order, self._data, self._texts, {})
        part = PacketPart.PUBLIC if self.is_public else PacketPart.PACKET
        self.frame = SheetFrame(self.order, part, self.matter.kind_name)
        self._list = self._measure_list()
        self._files: dict[str, AttachedFile] = {}
        try:
            self._open_files()
            self._settle()
        except BaseException:
            self.close()
            raise

    @property
    def total(self) -> int:
        """All sheets."""
        return sum(part.fojas for part in self.parts)

    def close(self) -> None:
        """Lets go of the bytes of the attachments."""
        for attached in self._files.values():
            attached.file.close()

    def _measure_list(self) -> MembersList | None:
        if Section.MEMBERS not in filing_type(self._data.kind).sections or self._data.members is None:
            return None
        room = list_room(self.frame.sheet(TITLE))
        measured = measure(self.order.members, room, is_public=self.is_public)
        return measured if measured.people else None

    def _open_files(self) -> None:
        for number, attachment in enumerate(self._data.attachments, 1):
            if self._is_shown(attachment):
                self._files[attachment.id] = open_attached(self.matter, number, attachment)

    def _is_shown(self, attachment: Attachment) -> bool:
        return not self.is_public or attachment.id in self.order.public_attachments

    def _settle(self) -> None:
        for _ in range(ROUNDS):
            self.parts = list(self._laid_out())
            entries = _entries(self.parts, len(self._data.attachments))
            if entries == self.entries:
                return
            self.entries = entries
            self.matter = Matter(self.order, self._data, self._texts, self._first_fojas())

    def _first_fojas(self) -> dict[str, int]:
        """The foja on which each attachment begins."""
        count = len(self._data.attachments)
        return {
            attachment.id: entry.first
            for attachment, entry in zip(self._data.attachments, self.entries[-count:] if count else [], strict=True)
        }

    def _laid_out(self) -> Iterator[Part]:
        yield from self._front()
        frame, matter = self.frame, self.matter
        if self._data.answers:
            yield SetPages(words.ANSWERS, _marks(set_answers(frame, matter).pages))
        for section in filing_type(self._data.kind).sections:
            yield SetPages(words.SECTIONS[section], _marks(set_form(frame, section, matter).pages))
            if section is Section.MEMBERS and self._list is not None:
                yield ListPages(words.LIST, self.order.members, self._list, frame)
        for number, attachment in enumerate(self._data.attachments, 1):
            yield self._attached(number, attachment)

    def _front(self) -> Iterator[Part]:
        cover = self.frame.sheet(words.COVER, is_cover=True)
        total = self.entries[-1].last if self.entries else 0
        front.set_cover(cover, self.matter, total, is_public=self.is_public)
        yield SetPages(words.COVER, _marks(cover.pages))
        index = self.frame.sheet(words.INDEX)
        index.title(words.INDEX, 16.0)
        front.set_index(index, self.entries, total)
        yield SetPages(words.INDEX, _marks(index.pages))

    def _attached(self, number: int, attachment: Attachment) -> Part:
        title = attachment_title(number, attachment)
        attached = self._files.get(attachment.id)
        if attached is not None:
            return AttachedPages(title, attached, self.matter)
        sheet = withheld_sheet(self.frame, number, attachment, self.matter)
        return SetPages(title, _marks(sheet.pages), level=1)


def _marks(pages: list[list[KitMark]]) -> list[list[KitMark]]:
    return pages


def _entries(parts: Iterable[Part], attachments: int) -> list[IndexEntry]:
    """A line for each part; the attachments, which come last, stand below a line of their own."""
    entries: list[IndexEntry] = []
    first = 1
    for part in parts:
        entries.append(IndexEntry(part.title, first, part.fojas, part.level))
        first += part.fojas
    if attachments:
        begin = entries[-attachments].first
        entries.insert(-attachments, IndexEntry(words.ATTACHMENTS, begin, first - begin))
    return entries
