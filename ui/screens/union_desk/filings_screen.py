"""The filings of a union's desk: what each is, where it stands, when it was touched last; and the way to a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.localisation import date_time, short_date
from ui.models.rows_table_model import Column
from ui.screens.filings.words import kind_short
from ui.screens.screen import Place, Screen
from ui.screens.union_desk.desk_folders import DeskView, read_desk
from ui.tasks import Lane
from ui.theme import TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.desk.union_desk import DeskRow


class FilingsOfDeskScreen(Screen):
    """``place.arguments``: the folder of the desk."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.desk = place.arguments[0]
        self.header.set_title(self.tr("Our filings"))
        self.header.set_subtitle(self.desk)
        self.new = PrimaryButton(self.tr("Begin a filing"), self.begin, symbol="plus")
        self.header.add_action(
            SecondaryButton(self.tr("Find a contract"), lambda: self._go("contracts"), symbol="search")
        )
        self.header.add_action(SecondaryButton(self.tr("Other tools"), lambda: self._go("tools"), symbol="refresh-cw"))
        self.header.add_action(self.new)
        self.table = DataTable(self._columns(), name=self.tr("Filings"), empty=self.tr("No filing yet."))
        self.table.chosen.connect(self._open)
        self.body.addWidget(self.table, 1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the choice of a desk."""
        top = () if self.context.actor is not None else ((self.tr("Start"), Place("start")),)
        return (*top, (self.tr("Union desk"), Place("union-desk")), (Path(self.desk).name, None))

    def first_field(self) -> QWidget:
        """The list, or the way to a new filing."""
        return self.table if self.table.rows.rowCount() else self.new

    def load(self) -> None:
        """Read the desk."""
        self.states.show_loading()
        folder = Path(self.desk)
        self.context.runner.run(
            lambda _progress: read_desk(folder), self._show, self._could_not, owner=self, lane=Lane.DOCUMENTS
        )

    def _go(self, which: str) -> None:
        self.context.navigate(Place(f"union-desk-{which}", (self.desk,)))

    def begin(self) -> None:
        """Choose what to file."""
        self.context.navigate(Place("union-desk-new", (self.desk,)))

    def _open(self, row: DeskRow) -> None:
        """One that cannot be read says why on its own page."""
        self.context.navigate(Place("union-desk-filing", (self.desk, row.folder)))

    def _show(self, view: DeskView) -> None:
        self.context.preferences.remember_desk(view.folder)
        name = view.profile.organisation.name
        self.header.set_title(name or self.tr("Our filings"))
        self.table.set_rows(view.rows)
        if view.rows:
            self.show_content()
            return
        button = PrimaryButton(self.tr("Begin a filing"), self.begin, symbol="plus")
        text = self.tr(
            "Choose what to file, fill it in any order, leave and come back: everything is saved in this folder as you "
            "type. Nothing leaves this computer until you hand it in yourself."
        )
        self.states.show_empty(self.tr("No filing yet"), text, button, symbol="file-text")

    def _could_not(self, failure: Failure) -> None:
        self.states.show_failed(self.context.messages.failure(failure))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Filing"), self._kind, stretch=True),
            Column(self.tr("State"), self._state, characters=30, tone=self._tone),
            Column(self.tr("Folio"), lambda row: row.case_folio or "—", characters=26, role=TextRole.MONO),
            Column(
                self.tr("Begun"),
                lambda row: short_date(row.started_at.astimezone().date()) if row.started_at else "",
                characters=12,
                role=TextRole.FIGURE,
                muted=True,
            ),
            Column(
                self.tr("Saved"),
                lambda row: date_time(row.changed_at) if row.changed_at else "",
                characters=17,
                role=TextRole.FIGURE,
                muted=True,
            ),
        )

    def _kind(self, row: DeskRow) -> str:
        if row.kind is None:
            return row.folder
        return kind_short(row.kind, self.context.messages.texts)

    def _state(self, row: DeskRow) -> str:
        if row.problem:
            return self.tr("cannot be read")
        if row.case_folio and row.version > 1:
            return self.tr("answer, version {0}").format(row.version)
        if row.case_folio:
            return self.tr("handed in")
        if row.issued:
            return self.tr("printed, not handed in yet")
        return self.tr("being filled in")

    def _tone(self, row: DeskRow) -> Tone:
        if row.problem:
            return Tone.NEGATIVE
        if row.case_folio:
            return Tone.POSITIVE
        return Tone.INFO if row.issued else Tone.NEUTRAL
