"""Brings the image of a station's sheet into a viewer, and takes a new one from a file; the window stays free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.screens.votes.files import read_chosen
from ui.widgets.sheet_viewer import SheetViewer, decode_sheet, is_pdf
from unionreg.application import sheets as use_cases
from unionreg.application.queries import counting as queries

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from ui.screens.screen import Screen
    from unionreg.application.ports import Core
    from unionreg.application.queries.counting import SheetRow

translate = QCoreApplication.translate


class SheetLoader(QObject):
    """Joins one screen's viewer to the sheets of one station. ``attached`` is called after a new sheet was stored."""

    def __init__(self, screen: Screen, viewer: SheetViewer, vote_id: str, station_id: str) -> None:
        super().__init__(screen)
        self._screen = screen
        self._viewer = viewer
        self._vote_id = vote_id
        self._station_id = station_id
        self._shown: str | None = None
        self.attached: Callable[[], object] | None = None
        viewer.attach_asked.connect(self._attach)

    def show_last(self, sheets: tuple[SheetRow, ...]) -> None:
        """Show the newest sheet; one that is shown already is not read again."""
        if not sheets:
            self._viewer.clear()
            return
        newest = sheets[-1]
        if newest.sha256 == self._shown:
            return
        self._shown = newest.sha256
        self._screen.context.runner.run(
            lambda _progress: self._read(self._screen.core, newest.number), self._show, owner=self._screen
        )

    def _read(self, core: Core, number: int) -> tuple[bytes, QImage | None]:
        """Bytes of the sheet, and the picture where it is no PDF; decoded on the worker's thread."""
        content = queries.sheet_content(
            core, self._screen.actor, vote_id=self._vote_id, station_id=self._station_id, number=number
        )
        return content, None if is_pdf(content) else decode_sheet(content)

    def _show(self, answer: tuple[bytes, QImage | None]) -> None:
        content, picture = answer
        if picture is None:
            self._viewer.show_pdf(content)
        else:
            self._viewer.show_picture(picture)

    def _attach(self) -> None:
        kinds = translate("SheetLoader", "Photographs and scans (*.jpg *.jpeg *.png *.pdf)")
        title = translate("SheetLoader", "Photograph or scan of the sheet")
        path = self._screen.context.prompts.open_file(self._screen, title, kinds)
        if path is not None:
            self._screen.act(lambda core: self._store(core, path), lambda _changes: self._stored())

    def _store(self, core: Core, path: Path) -> object:
        content = read_chosen(path, use_cases.MAX_SHEET_BYTES)
        return use_cases.attach_sheet(
            core, self._screen.actor, vote_id=self._vote_id, station_id=self._station_id, content=content
        )

    def _stored(self) -> None:
        if self.attached is not None:
            self.attached()
