"""The people of a version in list order: half a million rows, read page by page, found by name or CURP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ui.models.rows_table_model import Column
from ui.screens.rolls import roll_words as words
from ui.screens.rolls.roll_screen import RollScreen
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.labels import text_label
from unionreg.application.queries import rolls as queries

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.rolls import RollsView
    from unionreg.application.roll_records import PeoplePage
    from unionreg.domain.rolls.roll import RollPerson

# A pause in typing after which the list is read again, in milliseconds.
PAUSE = 200
_EVERY_STATION = "\x00"


@dataclass(frozen=True, slots=True)
class PeopleChoice:
    """What is shown: text of the search, station (None: every one, "": none), voting or not (None: both)."""

    text: str = ""
    station_id: str | None = None
    voting: bool | None = None


class RollPeopleScreen(RollScreen):
    """Everybody on one version of the roll."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place, self.tr("People on the list"))
        self._choice = PeopleChoice()
        self._stations: dict[str, str] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Surnames, names or CURP"))
        self.search.setAccessibleName(self.tr("Find people"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(Size.FIELD)
        self.station = QComboBox()
        self.station.setAccessibleName(self.tr("Station"))
        self.voting = QComboBox()
        self.voting.setAccessibleName(self.tr("May vote or not"))
        for value, text in ((None, self.tr("Everybody")), (True, self.tr("May vote")), (False, self.tr("Left out"))):
            self.voting.addItem(text, value)
        self.table = SparseTable(
            self._columns(), name=self.tr("People"), empty=self.tr("Nobody on the list matches what you chose.")
        )
        self._count = text_label("", TextRole.LABEL, muted=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._arrange()
        self._connect()
        self.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("No."), lambda row: f"{row.number:,}", characters=8, number=True, role=TextRole.FIGURE),
            Column(self.tr("Name"), lambda row: row.list_name or self.tr("(no name)"), stretch=True),
            Column(self.tr("CURP"), lambda row: row.curp, characters=22, role=TextRole.MONO),
            Column(self.tr("Workplace"), lambda row: row.workplace, characters=18),
            Column(self.tr("Shift"), lambda row: row.shift, characters=12),
            Column(self.tr("Station"), self._station_of, characters=12),
            Column(
                self.tr("Status"),
                lambda row: words.status_word(row.status),
                characters=24,
                tone=lambda row: Tone.POSITIVE if row.votes else Tone.NEUTRAL,
            ),
        )

    def _station_of(self, row: RollPerson) -> str:
        return self._stations.get(row.station_id or "", row.station_id or "—")

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.search, 1)
        row.addWidget(self.station)
        row.addWidget(self.voting)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._count)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.station.currentIndexChanged.connect(lambda _index: self._chosen())
        self.voting.currentIndexChanged.connect(lambda _index: self._chosen())
        self._pause.timeout.connect(self._chosen)
        self.table.chosen.connect(self._open)
        self.table.sparse.page_wanted.connect(self._read_page, Qt.ConnectionType.QueuedConnection)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def first_field(self) -> QWidget:
        """The search."""
        return self.search

    def load(self) -> None:
        """Read the first page of what is chosen, and the vote's stations."""
        choice = self._choice
        self.read(lambda core: self._read_both(core, choice), lambda both: self._show(choice, *both))

    def _read_both(self, core: Core, choice: PeopleChoice) -> tuple[RollsView, PeoplePage]:
        return queries.rolls_view(core, self.actor, vote_id=self.vote_id), self._page(choice, 0)

    def _page(self, choice: PeopleChoice, offset: int) -> PeoplePage:
        return queries.people_page(
            self.core,
            self.actor,
            vote_id=self.vote_id,
            roll_id=self.roll_id,
            text=choice.text,
            station_id=choice.station_id,
            voting=choice.voting,
            offset=offset,
            limit=PAGE,
        )

    def _show(self, choice: PeopleChoice, view: RollsView, page: PeoplePage) -> None:
        version = next(each for each in view.versions if each.roll.roll_id == self.roll_id)
        self.show_vote(view.title, rehearsal=view.rehearsal, more=words.version_name(version.roll))
        self.use_zone(view.held_at)
        self._stations = {each.station_id: each.name for each in view.stations}
        if self.station.count() == 0:
            self._fill_stations()
        self.show_content()
        self._show_page(choice, page)

    def _fill_stations(self) -> None:
        self.station.blockSignals(True)
        self.station.addItem(self.tr("Every station"), _EVERY_STATION)
        self.station.addItem(self.tr("Without station"), "")
        for station_id, name in self._stations.items():
            self.station.addItem(name, station_id)
        self.station.blockSignals(False)

    def _show_page(self, choice: PeopleChoice, page: PeoplePage) -> None:
        if choice == self._choice:
            self.table.start(page.people, page.total)
            self._count.setText(words.people(page.total))

    def _chosen(self) -> None:
        station = self.station.currentData()
        wanted = None if station in (None, _EVERY_STATION) else station
        self._choice = choice = PeopleChoice(self.search.text(), wanted, self.voting.currentData())
        self.context.runner.run(
            lambda _progress: self._page(choice, 0),
            lambda page: self._show_page(choice, page),
            self.show_failure,
            owner=self,
        )

    def _read_page(self, offset: int) -> None:
        choice = self._choice
        self.context.runner.run(
            lambda _progress: self._page(choice, offset), lambda page: self._put(choice, page), owner=self
        )

    def _put(self, choice: PeopleChoice, page: PeoplePage) -> None:
        if choice == self._choice:
            self.table.sparse.put(page.offset, page.people)

    def _open(self, row: RollPerson | None) -> None:
        if row is not None:
            self.go("roll-person", self.roll_id, row.number)
