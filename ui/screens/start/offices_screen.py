"""Opening an office: the last one, another folder, or a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from ui.messages import Question
from ui.screens.screen import Place, Screen, ScreenContext
from ui.theme import TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.tasks import Failure


class OfficesScreen(Screen):
    """``place.arguments`` may be ("open", path): open that one at once."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Open an office"))
        self.header.set_subtitle(
            self.tr("An office is a folder on this computer with its accounts, calendars, votes and papers.")
        )
        last = context.preferences.last_office
        self.last = Card(self.tr("Last office on this computer"))
        self.open_last = PrimaryButton(self.tr("Open this office"), self._open_last, symbol="folder-open")
        if last is not None:
            self.last.column.addWidget(text_label(last.name, TextRole.STRONG))
            self.last.column.addWidget(text_label(str(last), TextRole.LABEL, muted=True))
            self.last.column.addLayout(button_row(self.open_last))
        self.last.setVisible(last is not None)
        self.add_limited(self.last)
        other = Card(self.tr("Another office"))
        other.column.addWidget(
            text_label(self.tr("Open the folder of an office, or create a new one on this computer."))
        )
        self.choose = SecondaryButton(self.tr("Open another folder…"), self._choose, symbol="folder-open")
        self.found_new = SecondaryButton(
            self.tr("Create a new office…"), lambda: context.navigate(Place("first-run")), symbol="plus"
        )
        self.restore = SecondaryButton(self.tr("Restore a backup…"), self._restore, symbol="database-backup")
        other.column.addLayout(button_row(self.restore, self.choose, self.found_new))
        self.add_limited(other)
        self.body.addStretch(1)
        self.load()
        if place.arguments[:1] == ("open",):
            wanted = Path(place.arguments[1])
            QTimer.singleShot(0, self, lambda: self.open(wanted))

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the start."""
        return ((self.tr("Start"), Place("start")), (self.tr("Open an office"), None))

    def first_field(self) -> QWidget:
        """The last office, or choosing one."""
        return self.open_last if not self.last.isHidden() else self.choose

    def open(self, path: Path) -> None:
        """Open the office in this folder; the program goes on to signing in."""
        self.findings.clear()
        self.states.show_loading()
        self.page.setEnabled(False)
        self.services.door.open(path, self._refused)

    def _open_last(self) -> None:
        last = self.context.preferences.last_office
        if last is not None:
            self.open(last)

    def _choose(self) -> None:
        path = self.context.prompts.folder(self, self.tr("Folder of the office"))
        if path is not None:
            self.open(path)

    def _restore(self) -> None:
        backup = self.context.prompts.open_file(self, self.tr("Backup to restore"), "SQLite (*.sqlite)")
        folder = self.context.prompts.folder(self, self.tr("Folder of the office")) if backup is not None else None
        if backup is None or folder is None:
            return
        question = Question(
            self.tr("Restore this backup?"),
            self.tr(
                "The office in that folder goes back to the state of the backup. The file that is there now is kept."
            ),
            self.tr("Restore the backup"),
            harmful=True,
        )
        if self.context.prompts.confirm(self, question):
            self.findings.clear()
            self.states.show_loading()
            self.page.setEnabled(False)
            self.services.door.restore(backup, folder, self._refused)

    def _refused(self, failure: Failure) -> None:
        self.page.setEnabled(True)
        self.show_content()
        self.show_failure(failure)
