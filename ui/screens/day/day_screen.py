"""The day of a vote in the office: all stations, files to and from laptops, incidents, challenges, double marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ui.localisation import number
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.day import day_exchange as exchange
from ui.screens.day import day_presenter as words
from ui.screens.day.day_words import state_tone, state_word
from ui.screens.day.doubles_panel import DoublesPanel
from ui.screens.day.facts_list import ChangingCard
from ui.screens.day.files_drop import FilesDrop
from ui.screens.day.incidents_panel import IncidentsPanel
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.theme import Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from ui.widgets.scrolling import scrolling
from unionreg.application import day as acts
from unionreg.application.changes import Thing
from unionreg.application.day_records import Keeper
from unionreg.application.queries import day as queries
from unionreg.application.queries import day_incidents
from unionreg.application.queries.day_definition import frozen_definition
from unionreg.domain.roles import Permission
from unionreg.domain.votes.day.states import CLOSED_STATES, DayState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo
    from pathlib import Path

    from ui.screens.day.day_presenter import Imported
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from ui.tasks import Failure, Progress
    from unionreg.application.day_records import DaySummary
    from unionreg.application.ports import Core
    from unionreg.application.queries.day import ChallengesView, DoubleMarkRow
    from unionreg.application.queries.day_incidents import IncidentRow
    from unionreg.application.queries.day_rows import DayProgress

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class _Day:
    """All that is read at once. ``doubles`` is empty without the permission to read rolls."""

    progress: DayProgress
    challenges: ChallengesView
    incidents: tuple[IncidentRow, ...]
    doubles: tuple[DoubleMarkRow, ...]
    zone: tzinfo | None


class DayScreen(Screen):
    """``place.arguments``: (vote_id,)."""

    concerns = frozenset({Thing.DAY})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = ""
        self._zone: tzinfo | None = None
        self._rows: tuple[DaySummary, ...] = ()
        self._runs = self.actor.may(Permission.RUN_STATIONS)
        self.header.set_title(self.tr("Day of the vote"))
        self.export_all = SecondaryButton(self.tr("Files for laptops…"), self._export_all, symbol="download")
        self.projector = SecondaryButton(self.tr("Progress"), self._to_progress, symbol="eye")
        self.header.add_action(self.projector)
        self.header.add_action(self.export_all)
        self.drop = FilesDrop(
            self.tr("Drop here the files that stations hand over, one or many (.entrega)"),
            self.tr("Choose a file…"),
            self.tr("A whole folder…"),
        )
        self.drop.dropped.connect(self.import_files)
        self.drop.file.clicked.connect(self._choose_file)
        self.drop.folder.clicked.connect(self._choose_folder)
        self.imported = ChangingCard("")
        self.tabs = QTabWidget()
        self._fill_tabs()
        self.body.setSpacing(Space.M)
        self.body.addWidget(self.drop)
        self.body.addWidget(self.tabs, 1)
        self.load()

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its day."""
        return vote_crumbs(self._vote_id, self._title, self.tr("Day"))

    def first_field(self) -> QWidget:
        """The stations."""
        return self.table

    def load(self) -> None:
        """Read everything."""
        self.read(self._read, self._show)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Take in these files, one after the other."""
        names = {row.station_id: row.name for row in self._rows}
        messages, actor = self.context.messages, self.actor

        def work(core: Core, progress: Progress) -> tuple[Imported, ...]:
            return exchange.import_files(core, actor, self._vote_id, paths, names, messages, progress)

        self._long(self.tr("Taking in the files…"), work, self._imported)

    def _read(self, core: Core) -> _Day:
        ids = {"vote_id": self._vote_id}
        may_read = self.actor.may(Permission.READ_ROLLS)
        definition = frozen_definition(core, self.actor, **ids)
        return _Day(
            queries.progress(core, self.actor, **ids),
            queries.challenges(core, self.actor, **ids),
            day_incidents.incidents_of_day(core, self.actor, **ids),
            queries.double_marks(core, self.actor, **ids) if may_read else (),
            None if definition is None else definition.stations[0].opens_at.tzinfo,
        )

    def _show(self, day: _Day) -> None:
        progress = day.progress
        self._title, self._rows = progress.title, progress.rows
        self._zone = day.zone
        self.context.refresh_crumbs()
        for button in (self.export_all, self.projector):
            button.setVisible(bool(progress.rows))
        self.export_all.setVisible(self._runs and bool(exchange.to_export(progress.rows)))
        if not progress.rows:
            self._show_not_prepared()
            return
        self.header.set_subtitle(words.subtitle(progress))
        self.drop.setVisible(self._runs)
        self.show_content()
        self.table.set_rows(progress.rows)
        self.incidents.show_rows(day.incidents, day.zone)
        self.envelopes.set_rows(tuple(row for row in progress.rows if row.challenges))
        self._envelopes_words.setText(words.challenges_words(day.challenges))
        self.doubles.show_rows(day.doubles)
        self._name_tabs(day)
        self._show_step(self.table.current_row())

    def _show_not_prepared(self) -> None:
        button = None
        if self._runs:
            button = PrimaryButton(self.tr("Prepare the lists of the stations"), self._prepare)
        self.show_empty(
            self.tr("The day is not prepared yet"),
            self.tr(
                "Preparing makes the list of each station, in its order and with nobody marked. The roll and the "
                "stations cannot change afterwards."
            ),
            button,
        )

    def _prepare(self) -> None:
        self.act(lambda core: acts.prepare_days(core, self.actor, vote_id=self._vote_id))

    def _fill_tabs(self) -> None:
        self.table = DataTable(self._station_columns(), name=self.tr("Stations"), empty="")
        self.table.chosen.connect(self._open)
        self.table.current_changed.connect(self._show_step)
        self._step = text_label("")
        self.one_file = SecondaryButton(self.tr("File for a laptop…"), self._export_one, symbol="download")
        self.open_station = PrimaryButton(self.tr("Open its day"), self._open_current, symbol="arrow-right")
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self._step, 1)
        foot.addWidget(self.one_file)
        foot.addWidget(self.open_station)
        self.incidents = IncidentsPanel(self, self._vote_id)
        self.incidents.chosen.connect(self._open)
        self.envelopes = DataTable(
            self._envelope_columns(), name=self.tr("Challenged voters"), empty=self.tr("No voter was challenged.")
        )
        self.envelopes.chosen.connect(self._open)
        self._envelopes_words = text_label("")
        self.doubles = DoublesPanel(self, self._vote_id)
        taken = self.tr("Files taken in")
        for title, parts in (
            (self.tr("Stations"), (self.table, foot)),
            (self.tr("Incidents"), (self.incidents,)),
            (self.tr("Challenged voters"), (self._envelopes_words, self.envelopes)),
            (self.tr("Marked twice"), (self.doubles,)),
            (taken, (scrolling(self.imported, taken, by_keys=True),)),
        ):
            self.tabs.addTab(_page(parts), title)
        self.imported.show_lines((), self.tr("What became of each file that you take in is said here."))

    def _name_tabs(self, day: _Day) -> None:
        names = (self.tr("Stations"), self.tr("Incidents"), self.tr("Challenged voters"), self.tr("Marked twice"))
        counts = (0, len(day.incidents), day.challenges.challenges, len(day.doubles))
        for place, (name, count) in enumerate(zip(names, counts, strict=True)):
            self.tabs.setTabText(place, f"{name} ({number(count)})" if count else name)

    def _station_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Station"), lambda row: row.name, stretch=True, sort_key=lambda row: row.position),
            Column(
                self.tr("State"),
                lambda row: state_word(row.state),
                characters=26,
                tone=lambda row: state_tone(row.state),
                sort_key=lambda row: row.state.value,
            ),
            Column(self.tr("Writes"), words.keeper_word, characters=11, muted=True),
            Column(self.tr("Opened"), lambda row: words.clock_word(row.opened_at, self._zone), characters=8),
            Column(self.tr("Closed"), lambda row: words.clock_word(row.closed_at, self._zone), characters=8),
            Column(self.tr("Last hour"), lambda row: words.last_hour_word(row, self._zone), characters=13),
            Column(self.tr("On the list"), lambda row: number(row.voters), characters=10, number=True),
            Column(self.tr("Came"), words.voted_word, characters=9, number=True),
            Column(
                self.tr("Incidents"),
                lambda row: str(row.incidents or ""),
                characters=11,
                number=True,
                sort_key=lambda row: row.incidents,
            ),
        )

    def _envelope_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Station"), lambda row: row.name, stretch=True),
            Column(self.tr("Envelopes"), lambda row: number(row.challenges), characters=12, number=True),
            Column(self.tr("Not decided"), lambda row: str(row.open_challenges or ""), characters=12, number=True),
        )

    def _show_step(self, row: DaySummary | None) -> None:
        self.open_station.setVisible(row is not None and self.actor.may(Permission.READ_ROLLS))
        self.one_file.setVisible(row is not None and self._runs and row.state not in CLOSED_STATES)
        if row is None:
            self._step.setText("")
        elif row.keeper is Keeper.LAPTOP:
            self._step.setText(self.tr("{0} is written on a laptop; here it is only read.").format(row.name))
        elif row.state is DayState.PREPARED:
            self._step.setText(self.tr("{0} can be written here, on a laptop, or from paper.").format(row.name))
        else:
            self._step.setText(self.tr("{0} is written here.").format(row.name))

    def _open_current(self) -> None:
        self._open(self.table.current_row())

    def _open(self, row: DaySummary | IncidentRow | None) -> None:
        if row is not None and self.actor.may(Permission.READ_ROLLS):
            self.context.navigate(Place("day-station", (self._vote_id, row.station_id)))

    def _to_progress(self) -> None:
        self.context.navigate(Place("day-progress", (self._vote_id,)))

    def _export_all(self) -> None:
        rows = exchange.to_export(self._rows)
        folder = self.context.prompts.folder(self, self.tr("Folder for the files of all stations"))
        if folder is None or not rows:
            return
        actor = self.actor

        def work(core: Core, progress: Progress) -> int:
            return exchange.export_files(core, actor, self._vote_id, rows, folder, progress)

        def done(count: int) -> None:
            self.context.flash(self.tr("%n file(s) written. Give each to one person only.", "", count))

        self._long(self.tr("Writing the files…"), work, done)

    def _export_one(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        reason = ""
        if row.keeper is Keeper.LAPTOP:
            question = Question(
                self.tr("Another file for {0}").format(row.name),
                self.tr(
                    "A laptop already has this station. What the first one hands over from now on waits for a decision."
                ),
                self.tr("Make another file"),
            )
            reason = self.context.prompts.reason(self, question) or ""
            if not reason:
                return
        folder = self.context.prompts.folder(self, self.tr("Folder for the file of the station"))
        if folder is None:
            return
        actor, ids = self.actor, (self._vote_id, row.station_id)
        self.context.runner.run(
            lambda _progress: exchange.export_one(self.core, actor, *ids, folder, reason),
            self._exported_one,
            self.show_failure,
            owner=self,
        )

    def _exported_one(self, name: str) -> None:
        self.context.flash(self.tr("{0} is written. Give it to one person only.").format(name))
        self.load()

    def _choose_file(self) -> None:
        path = self.context.prompts.open_file(
            self, self.tr("File handed over by a station"), self.tr("Files of a station (*.entrega)")
        )
        if path is not None:
            self.import_files((path,))

    def _choose_folder(self) -> None:
        folder = self.context.prompts.folder(self, self.tr("Folder with files handed over"))
        if folder is not None:
            self.import_files(exchange.hand_overs_in(folder))

    def _imported(self, found: Sequence[Imported]) -> None:
        self.imported.show_lines(
            [(each.name, each.words, ()) for each in found], self.tr("There was no file of a station.")
        )
        self.tabs.setCurrentIndex(self.tabs.count() - 1)

    def _long(self, doing: str, work: Callable[[Core, Progress], Answer], done: Callable[[Answer], object]) -> None:
        """Long work on the database with progress and cancel; afterwards everything is read again."""
        self.findings.clear()
        self.states.show_working(doing)
        core = self.core

        def after(answer: Answer) -> None:
            done(answer)
            self.load()

        def failed(failure: Failure) -> None:
            self.show_failure(failure)
            self.load()

        task = self.context.runner.run(lambda progress: work(core, progress), after, failed, owner=self)
        self.states.follow(task, cancellable=True)


def _page(parts: Sequence[QWidget | QHBoxLayout]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, Space.M, 0, 0)
    column.setSpacing(Space.M)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(
                part, 1 if isinstance(part, DataTable | DoublesPanel | IncidentsPanel | QScrollArea) else 0
            )
        else:
            column.addLayout(part)
    return page
