"""Where one document ends and the next begins in a pile of scanned pages. How bars are read is not here.

A separator sheet, or a page with a label of ours on it, begins a document. The sheet itself is never part of one, nor
is its blank back; a page with a label is. What a binder's or a box's label says holds for all that follows it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.domain.archive.scans import CutDocument, PageRef
from unionreg.domain.archive.serials import Separator, Series, read_mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.domain.archive.scans import PageScan, ScannedFile


@dataclass(frozen=True, slots=True)
class _Marks:
    """What the bars of one page say, ours only."""

    separator: Separator | None
    serials: dict[Series, str]

    @property
    def begins(self) -> bool:
        return self.separator is not None or bool(self.serials)


def cut(files: Iterable[ScannedFile]) -> tuple[CutDocument, ...]:
    """The documents in files given in their order. Files of one page join those before them once a separator sheet or
    a label has begun a document; without any, and with several pages, each file begins a document of its own.
    """
    pile = _Pile()
    for file in files:
        if not file.pages:
            continue
        single = len(file.pages) == 1
        if not (single and pile.open_to_more):
            pile.begin()
        pile.open_to_more = single and (pile.open_to_more or _marks(file.pages[0]).begins)
        for page in file.pages:
            pile.add(file.sha256, page)
    return tuple(each for each in pile.documents if each.pages)


def is_separator(page: PageScan) -> bool:
    """Whether the page is a separator sheet."""
    return _marks(page).separator is not None


class _Pile:
    """Pages are laid down one by one; the last document is the one that grows."""

    def __init__(self) -> None:
        self.documents: list[CutDocument] = []
        self.open_to_more = False
        self._after_sheet = False

    def begin(self) -> None:
        """What comes now is another document, in the same box and binder."""
        before = self.documents[-1] if self.documents else CutDocument(())
        if self.documents and not before.pages:
            return
        self.documents.append(CutDocument((), "", before.binder, before.box))

    def add(self, sha256: str, page: PageScan) -> None:
        marks = _marks(page)
        if marks.begins:
            self.begin()
            self._label(marks)
        sheet = marks.separator is not None
        back_of_sheet, self._after_sheet = self._after_sheet and page.blank, sheet
        if not (sheet or back_of_sheet):
            last = self.documents[-1]
            self.documents[-1] = replace(last, pages=(*last.pages, PageRef(sha256, page.number)))

    def _label(self, marks: _Marks) -> None:
        last = self.documents[-1]
        box = marks.serials.get(Series.BOX, last.box)
        kept = "" if Series.BOX in marks.serials or marks.separator is Separator.BINDER else last.binder
        binder = marks.serials.get(Series.BINDER, kept)
        self.documents[-1] = CutDocument((), marks.serials.get(Series.SHEET, last.label), binder, box)


def _marks(page: PageScan) -> _Marks:
    found = [mark for mark in map(read_mark, page.codes) if mark is not None]
    separator = next((each.separator for each in found if each.separator is not None), None)
    return _Marks(separator, {each.series: each.serial for each in reversed(found) if each.series is not None})
