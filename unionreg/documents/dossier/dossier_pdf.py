"""A dossier as one PDF: cover, index, timeline, documents page by page, foliated "Foja n de m" with a code on each.

The same contents give the same bytes. What goes into a dossier is decided elsewhere.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Dictionary, Name

from unionreg.documents.dossier import front, words
from unionreg.documents.dossier.dossier_sheet import DossierFrame
from unionreg.documents.drawing import PAGE_HEIGHT, PAGE_WIDTH, Box, Paper
from unionreg.documents.kit.marks import Form, Placed
from unionreg.documents.kit.press import Press
from unionreg.documents.packet.attached_sheets import PAGE_FORM, frame_of
from unionreg.documents.packet.foreign_pages import ForeignFile
from unionreg.documents.packet.front import IndexEntry
from unionreg.documents.packet.packet import pdf_date
from unionreg.documents.packet.packet_sheet import caption, foliation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from unionreg.documents.kit.marks import KitMark
    from unionreg.documents.packet.foreign_pages import Placement
    from unionreg.documents.packet.packet_sheet import PacketSheet
    from unionreg.domain.dossiers.dossier import Contents, DossierDocument

_ROUNDS = 4


class DossierPrint:
    """One printing; ``close`` it. UnreadableError ``packet-attachment-unreadable`` (name) for a file that is no PDF."""

    def __init__(self, contents: Contents, digest: str, files: Mapping[str, bytes]) -> None:
        self._frame = DossierFrame(contents, digest)
        self._documents = contents.documents
        self._files = [ForeignFile(files[each.sha256], each.title) for each in contents.documents]
        self._places = [file.placements(frame_of(PAGE_HEIGHT)) for file in self._files]
        self._entries: list[IndexEntry] = []
        self._fronts: list[PacketSheet] = []
        self._settle()

    def close(self) -> None:
        """Lets go of the files."""
        for file in self._files:
            file.close()

    @property
    def sheets(self) -> int:
        """How many in all."""
        return sum(len(sheet.pages) for sheet in self._fronts) + sum(file.pages for file in self._files)

    def content(self) -> bytes:
        """The file."""
        target = io.BytesIO()
        press = Press(target, Paper(f"{words.TITLE} {self._frame.contents.folio}", self._frame.contents.office))
        constant = Placed(0, 0, press.form(self._frame.constant(), PAGE_WIDTH, PAGE_HEIGHT))
        total = self.sheets
        for marks in self._pages():
            press.page(press.content([constant, foliation(press.pages + 1, total), *marks]), PAGE_HEIGHT)
        press.close()
        return self._bound(target.getvalue())

    def _settle(self) -> None:
        """The index names fojas that depend on its own length: set until it does not change any more."""
        for _ in range(_ROUNDS):
            self._fronts = self._set_fronts()
            entries = list(self._index())
            if entries == self._entries:
                return
            self._entries = entries

    def _set_fronts(self) -> list[PacketSheet]:
        total = self._entries[-1].last if self._entries else 0
        fojas = {
            document.number: entry.first
            for document, entry in zip(self._documents, self._entries[len(self._entries) - len(self._documents) :],
                                       strict=bool(self._entries))
        }  # fmt: skip
        return [
            front.cover(self._frame, total),
            front.index(self._frame, self._entries, total),
            front.timeline(self._frame),
            front.documents(self._frame, fojas),
        ]

    def _index(self) -> Iterator[IndexEntry]:
        first = 1
        titles = (words.COVER, words.INDEX, words.TIMELINE, words.DOCUMENTS)
        for title, sheet in zip(titles, self._fronts, strict=True):
            yield IndexEntry(title, first, first + len(sheet.pages) - 1)
            first += len(sheet.pages)
        for document, file in zip(self._documents, self._files, strict=True):
            yield IndexEntry(_title(document), first, first + file.pages - 1)
            first += file.pages

    def _pages(self) -> Iterator[Sequence[KitMark]]:
        for sheet in self._fronts:
            yield from sheet.pages
        for document, file, places in zip(self._documents, self._files, self._places, strict=True):
            for page, place in enumerate(places, start=1):
                yield self._foreign(f"{_title(document)} · página {page} de {file.pages}", place)

    def _foreign(self, title: str, place: Placement) -> list[KitMark]:
        return [
            *caption(PAGE_HEIGHT, title, f"Folio {self._frame.contents.folio}"),
            Placed(0, 0, Form(PAGE_FORM, PAGE_WIDTH, PAGE_HEIGHT)),
            Box(place.x, place.y, place.width, place.height, 0.3),
        ]

    def _bound(self, sheets: bytes) -> bytes:
        """With the pages of the documents in their places, an outline, and the day as the only date."""
        with pikepdf.open(io.BytesIO(sheets)) as pdf:
            pages = list(pdf.pages)
            shared = pages[0].obj["/Resources"]
            fonts, forms = shared["/Font"], dict(shared["/XObject"].items())
            number = sum(len(sheet.pages) for sheet in self._fronts)
            for file, places in zip(self._files, self._places, strict=True):
                for form in file.forms(pdf, places):
                    own = Dictionary({"/Font": fonts, "/XObject": {**forms, f"/{PAGE_FORM}": form}})
                    pages[number].obj["/Resources"] = own
                    number += 1
            with pdf.open_outline() as outline:
                for entry in self._entries:
                    outline.root.append(pikepdf.OutlineItem(entry.title, entry.first - 1))
            pdf.docinfo[Name.CreationDate] = pdf_date(self._frame.contents.prepared_at)
            target = io.BytesIO()
            pdf.save(target, deterministic_id=True)
            return target.getvalue()


def _title(document: DossierDocument) -> str:
    return f"Documento {document.number}. {' '.join(document.title.split())}"


def print_dossier(contents: Contents, digest: str, files: Mapping[str, bytes]) -> tuple[bytes, int]:
    """The PDF and how many sheets it has. ``digest``: SHA-256 of the data; ``files``: PDF bytes by SHA-256."""
    made = DossierPrint(contents, digest, files)
    try:
        return made.content(), made.sheets
    finally:
        made.close()
