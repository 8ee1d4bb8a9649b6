"""Brings the images of a station's sheets into a viewer, takes new ones from files, takes them off and replaces them.

Reading, decoding and storing happen on the worker's thread; the window stays free.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.localisation import number as number_words
from ui.messages import Question
from ui.screens.votes.files import read_chosen
from ui.screens.votes.record_times import date_time_in
from ui.widgets.sheet_viewer import THUMBNAIL_EDGE, SheetViewer, decode_sheet, is_pdf
from unionreg.application import sheets as use_cases
from unionreg.application.queries import counting as queries

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path

    from PySide6.QtGui import QImage

    from ui.screens.screen import Screen
    from unionreg.application.ports import Core
    from unionreg.application.queries.counting import SheetRow

translate = QCoreApplication.translate


class SheetLoader(QObject):
    """Joins one screen's viewer to the sheets of one station. ``attached`` is called after the sheets changed."""

    def __init__(self, screen: Screen, viewer: SheetViewer, vote_id: str, station_id: str) -> None:
        super().__init__(screen)
        self._screen = screen
        self._viewer = viewer
        self._ids = {"vote_id": vote_id, "station_id": station_id}
        self._known: tuple[str, ...] = ()
        self._sheets: dict[int, SheetRow] = {}
        self._current = 0
        self.attached: Callable[[], object] | None = None
        viewer.attach_asked.connect(self._attach)
        viewer.dropped.connect(self._attach_file)
        viewer.chosen.connect(self._choose)
        viewer.replace_asked.connect(self._replace)
        viewer.remove_asked.connect(self._remove)

    def show_last(self, sheets: tuple[SheetRow, ...], zone: tzinfo) -> None:
        """Show the newest sheet and the small pictures of all; what is shown already is not read again."""
        digests = tuple(sheet.sha256 for sheet in sheets)
        if digests and digests == self._known:
            return
        self._known = digests
        self._sheets = {sheet.number: sheet for sheet in sheets}
        if not sheets:
            self._viewer.set_sheets((), 0)
            self._viewer.clear()
            return
        newest = max(sheets, key=lambda sheet: (sheet.attached_at, sheet.number))
        self._viewer.set_sheets([(sheet.number, sheet_words(sheet, zone)) for sheet in sheets], newest.number)
        self._choose(newest.number)
        if len(sheets) > 1:
            for sheet in sheets:
                self._read_thumbnail(sheet)

    def _choose(self, number: int) -> None:
        self._current = number
        self._screen.context.runner.run(
            lambda _progress: self._read(self._screen.core, number), self._show, owner=self._screen
        )

    def _read(self, core: Core, number: int) -> tuple[int, bytes, QImage | None]:
        """Bytes of the sheet, and the picture where it is no PDF; decoded on the worker's thread."""
        content = queries.sheet_content(core, self._screen.actor, number=number, **self._ids)
        return number, content, None if is_pdf(content) else decode_sheet(content)

    def _show(self, answer: tuple[int, bytes, QImage | None]) -> None:
        number, content, picture = answer
        if number != self._current:
            return
        if picture is None:
            self._viewer.show_pdf(content)
        else:
            self._viewer.show_picture(picture)

    def _read_thumbnail(self, sheet: SheetRow) -> None:
        if sheet.media_type == use_cases.MEDIA_TYPES["pdf"]:
            return
        core, actor, number = self._screen.core, self._screen.actor, sheet.number

        def read(_progress: object) -> QImage:
            content = queries.sheet_content(core, actor, number=number, **self._ids)
            return decode_sheet(content, THUMBNAIL_EDGE)

        self._screen.context.runner.run(
            read, lambda image: self._viewer.strip.set_thumbnail(number, image), owner=self._screen
        )

    def _ask_file(self) -> Path | None:
        kinds = translate("SheetLoader", "Photographs and scans (*.jpg *.jpeg *.png *.pdf)")
        title = translate("SheetLoader", "Photograph or scan of the sheet")
        return self._screen.context.prompts.open_file(self._screen, title, kinds)

    def _attach(self) -> None:
        path = self._ask_file()
        if path is not None:
            self._attach_file(path)

    def _attach_file(self, path: Path) -> None:
        actor, ids = self._screen.actor, self._ids

        def store(core: Core) -> object:
            content = read_chosen(path, use_cases.MAX_SHEET_BYTES)
            return use_cases.attach_sheet(core, actor, content=content, **ids)

        self._screen.act(store, lambda _changes: self._changed())

    def _replace(self) -> None:
        path = self._ask_file()
        if path is None:
            return
        actor, ids, number = self._screen.actor, self._ids, self._current

        def store(core: Core) -> object:
            content = read_chosen(path, use_cases.MAX_SHEET_BYTES)
            return use_cases.replace_sheet(core, actor, number=number, content=content, **ids)

        self._screen.act(store, lambda _changes: self._changed())

    def _remove(self) -> None:
        question = Question(
            translate("SheetLoader", "Take this image off"),
            translate("SheetLoader", "The image is forgotten; the log keeps that it was there, with its digest."),
            translate("SheetLoader", "Take the image off"),
            harmful=True,
        )
        if self._screen.context.prompts.confirm(self._screen, question):
            actor, ids, number = self._screen.actor, self._ids, self._current
            self._screen.act(
                lambda core: use_cases.remove_sheet(core, actor, number=number, **ids),
                lambda _changes: self._changed(),
            )

    def _changed(self) -> None:
        if self.attached is not None:
            self.attached()


def sheet_words(sheet: SheetRow, zone: tzinfo) -> str:
    """Number, kind, size, who attached it and when."""
    text = translate("SheetLoader", "Image {number}: {kind}, {size} KB, attached by {name}, {when}")
    return text.format(
        number=sheet.number,
        kind=sheet.media_type.rpartition("/")[2].upper(),
        size=number_words(max(1, sheet.size // 1000)),
        name=sheet.attached_by,
        when=date_time_in(sheet.attached_at, zone),
    )
