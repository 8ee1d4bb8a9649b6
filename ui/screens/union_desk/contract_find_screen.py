"""Find a contract in a published copy: choose the folder once, then type the employer's name as one says it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from ui.localisation import short_date
from ui.models.rows_table_model import Column
from ui.screens.paged_list import PAUSE
from ui.screens.screen import Place, Screen
from ui.tasks import Lane
from ui.theme import Size, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.desk.contract_copy import FoundContract, PublishedCopy

    Answer = tuple[PublishedCopy, tuple[FoundContract, ...]]


class ContractFindScreen(Screen):
    """``place.arguments``: the folder of the desk."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.desk = place.arguments[0]
        self._copy: PublishedCopy | None = None
        self._folder = ""
        self.header.set_title(self.tr("Find a contract"))
        self.header.add_action(SecondaryButton(self.tr("Another copy…"), self._choose, symbol="folder-open"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Employer, as people say it, or a number"))
        self.search.setAccessibleName(self.tr("Find a contract by employer or number"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(Size.TEXT)
        self.search.setMinimumHeight(Size.BIG)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.load)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._open_current)
        self.table = DataTable(self._columns(), name=self.tr("Contracts"), empty=self.tr("No contract is called so."))
        self.table.chosen.connect(self._open)
        self.foot = text_label("", TextRole.LABEL, muted=True)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.foot)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the desk."""
        top = () if self.context.actor is not None else ((self.tr("Start"), Place("start")),)
        desk = Place("union-desk-filings", (self.desk,))
        above = ((self.tr("Union desk"), Place("union-desk")), (Path(self.desk).name, desk))
        return (*top, *above, (self.header.title(), None))

    def first_field(self) -> QLineEdit:
        """One types at once."""
        return self.search

    def load(self) -> None:
        """Open the copy the first time; search."""
        if self._copy is None:
            self.states.show_loading()
        desk, folder, known, text = Path(self.desk), self._folder, self._copy, self.search.text()

        def work(_progress: object) -> Answer | None:
            from unionreg.desk.contract_copy import PublishedCopy, remember_copy, remembered_copy

            where = folder or remembered_copy(desk)
            if known is None and not where:
                return None
            copy = known or PublishedCopy(Path(where))
            if known is None:
                remember_copy(desk, copy.folder)
            return copy, copy.search(text)

        self.context.runner.run(work, self._show, self._could_not, owner=self, lane=Lane.DOCUMENTS)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Employer"), lambda row: row.employers, stretch=True),
            Column(self.tr("Union"), lambda row: row.unions, characters=36),
            Column(self.tr("Number"), lambda row: row.number, characters=24, role=TextRole.MONO),
            Column(
                self.tr("State"),
                lambda row: self.tr("in force") if row.in_force else self.tr("ended"),
                characters=14,
                tone=lambda row: Tone.POSITIVE if row.in_force else Tone.NEUTRAL,
            ),
        )

    def _show(self, answer: Answer | None) -> None:
        if answer is None:
            button = PrimaryButton(self.tr("Choose the copy…"), self._choose, symbol="folder-open")
            text = self.tr(
                "The centre publishes its register as a folder that works without internet. Choose that folder, on "
                "this computer or on a stick; nothing is sent anywhere."
            )
            self.states.show_empty(self.tr("Where is the published copy?"), text, button, symbol="folder-open")
            return
        self._copy, rows = answer
        self.table.set_rows(rows)
        when = short_date(self._copy.as_of) if self._copy.as_of is not None else self.tr("of an unknown day")
        office = self._copy.office or self.tr("an office that the copy does not name")
        self.foot.setText(self.tr("Published by {office}, data of {day}.").format(office=office, day=when))
        self.show_content()
        self.search.setFocus()

    def _could_not(self, failure: Failure) -> None:
        self._copy = None
        self._folder = ""
        self.show_failure(failure)
        self._show(None)

    def _choose(self) -> None:
        folder = self.context.prompts.folder(self, self.tr("Folder of the published copy"))
        if folder is not None:
            self.findings.clear()
            self._folder, self._copy = str(folder), None
            self.load()

    def _open_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._open(row)

    def _open(self, row: FoundContract) -> None:
        if self._copy is not None:
            arguments = (self.desk, str(self._copy.folder), row.address)
            self.context.navigate(Place("union-desk-contract", arguments))
