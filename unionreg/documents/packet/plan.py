"""The parts of a packet in legal order, laid out until every reference to a foja is right; ``packet`` writes them.

The index names fojas that depend on the length of the index: everything but lists and attachments, which are only
counted, is set again until nothing moves. Two rounds do; a third is only for the day when a number grows a digit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.documents.packet import front, words
from unionreg.documents.packet.attached_sheets import AttachedFile, open_attached, withheld_sheet
from unionreg.documents.packet.forms import goes_on, set_answers, set_form
from unionreg.documents.packet.front import IndexEntry, attachment_title
from unionreg.documents.packet.matter import Matter, spanish_texts
from unionreg.documents.packet.members_pages import list_room, measure
from unionreg.documents.packet.packet_code import PacketPart
from unionreg.documents.packet.packet_sheet import SheetFrame
from unionreg.documents.packet.parts import AttachedPages, ListPages, Part, PartLine, SetPages, index_entries, single
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.visibility import attachment_visibility, public_view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.documents.packet.members_pages import MembersList
    from unionreg.documents.packet.order import PacketOrder
    from unionreg.domain.filings.filing import Attachment

ROUNDS = 6


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

    @property
    def _last(self) -> int:
        """The last foja as far as it is known while the front is set."""
        return self.entries[-1].last if self.entries else 0

    def close(self) -> None:
        """Lets go of the bytes of the attachments."""
        for attached in self._files.values():
            attached.file.close()

    def _measure_list(self) -> MembersList | None:
        if Section.MEMBERS not in filing_type(self._data.kind).sections or self._data.members is None:
            return None
        room = list_room(self.frame.sheet(words.LIST))
        measured = measure(self.order.members, room, is_public=self.is_public)
        return measured if measured.people else None

    def _open_files(self) -> None:
        for number, attachment in enumerate(self._data.attachments, 1):
            if self._is_shown(attachment):
                self._files[attachment.id] = open_attached(self.matter, number, attachment)

    def _is_shown(self, attachment: Attachment) -> bool:
        if attachment_visibility(self._data.kind, attachment) is Visibility.SECRET:
            return False
        return not self.is_public or attachment.id in self.order.public_attachments

    def _settle(self) -> None:
        for _ in range(ROUNDS):
            self.parts = list(self._laid_out())
            entries = index_entries(self.parts, len(self._data.attachments))
            if entries == self.entries:
                return
            self.entries = entries
            whole = {key: attached.file.pages for key, attached in self._files.items()}
            self.matter = Matter(self.order, self._data, self._texts, self._first_fojas(), whole)

    def _first_fojas(self) -> dict[str, int]:
        """The foja on which each attachment begins."""
        count = len(self._data.attachments)
        return {
            attachment.id: entry.first
            for attachment, entry in zip(self._data.attachments, self.entries[-count:] if count else [], strict=True)
        }

    def _laid_out(self) -> Iterator[Part]:
        yield from self._front()
        if self._data.answers:
            yield single(words.ANSWERS, set_answers(self.frame, self.matter))
        yield from self._forms()
        for number, attachment in enumerate(self._data.attachments, 1):
            yield self._attached(number, attachment)

    def _front(self) -> Iterator[Part]:
        cover = self.frame.sheet(is_cover=True)
        front.set_cover(cover, self.matter, self._last, is_public=self.is_public)
        yield single(words.COVER, cover)
        index = self.frame.sheet()
        front.set_index(index, self.entries, self._last)
        yield single(words.INDEX, index)

    def _forms(self) -> Iterator[Part]:
        """Forms in legal order, several on a sheet where they fit; the list of members stands on its own sheets."""
        sheet, lines = self.frame.sheet(), list[PartLine]()
        for section in filing_type(self._data.kind).sections:
            alone = self.frame.sheet()
            empty = alone.y
            set_form(alone, section, self.matter)
            if lines and goes_on(sheet, section, empty - alone.y if len(alone.pages) == 1 else None):
                first = len(sheet.pages) - 1
                set_form(sheet, section, self.matter, follows=True)
            else:
                if lines:
                    yield SetPages(sheet, tuple(lines))
                sheet, lines, first = alone, [], 0
            lines.append(PartLine(words.section_title(self._data.kind, section), first, len(sheet.pages) - 1))
            if section is Section.MEMBERS and self._list is not None:
                yield SetPages(sheet, tuple(lines))
                yield ListPages(self.order.members, self._list, self.frame)
                sheet, lines = self.frame.sheet(), []
        if lines:
            yield SetPages(sheet, tuple(lines))

    def _attached(self, number: int, attachment: Attachment) -> Part:
        attached = self._files.get(attachment.id)
        if attached is not None:
            return AttachedPages(attached, self.matter)
        sheet = withheld_sheet(self.frame, number, attachment, self.matter)
        return single(attachment_title(number, attachment), sheet, 1)
