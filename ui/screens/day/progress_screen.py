"""How the day of a vote goes, for everybody in the room: read only, refreshed by itself, also alone on a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from shiboken6 import isValid

from ui.screens.day import progress_presenter
from ui.screens.day.progress_view import ProgressView, ProgressWindow
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from unionreg.application.changes import Thing
from unionreg.application.queries import day as queries
from unionreg.application.queries.day_definition import frozen_definition

if TYPE_CHECKING:
    from ui.screens.day.progress_presenter import ProgressPicture
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.ports import Core
    from unionreg.application.queries.day_rows import DayProgress
    from unionreg.domain.votes.day.totals import HourTotal
    from unionreg.domain.votes.vote import VoteDefinition

_EVERY = 20_000


class DayProgressScreen(Screen):
    """``place.arguments``: (vote_id,)."""

    concerns = frozenset({Thing.DAY, Thing.COUNT})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = ""
        self._definition: VoteDefinition | None = None
        self._groups: dict[str, str] = {}
        self._progress: DayProgress | None = None
        self._hours: tuple[HourTotal, ...] | None = None
        self._picture: ProgressPicture | None = None
        self.window_alone: ProgressWindow | None = None
        self.header.set_title(self.tr("Progress of the day"))
        self.alone = PrimaryButton(self.tr("On the projector (F11)"), self.show_alone, symbol="zoom-in")
        self.header.add_action(self.alone)
        self.view = ProgressView()
        self.view.grid.chosen.connect(lambda cell: self._open(cell.id))
        self.body.addWidget(self.view, 1)
        QShortcut(QKeySequence("F11"), self, self.show_alone)
        self._again = QTimer(self)
        self._again.timeout.connect(self._refresh)
        self._again.start(_EVERY)
        self.load()

    def crumbs(self) -> Crumbs:
        """Votes, the vote, the progress of its day."""
        return vote_crumbs(self._vote_id, self._title, self.tr("Progress of the day"))

    def first_field(self) -> PrimaryButton:
        """The projector."""
        return self.alone

    def load(self) -> None:
        """Read the states of all stations, then the hours, which take longer."""
        self.read(self._read, self._read_hours)

    def show_alone(self) -> None:
        """Open the picture in a window of its own, as large as the screen."""
        if self.window_alone is not None and isValid(self.window_alone):
            self.window_alone.activateWindow()
            return
        self.window_alone = ProgressWindow(self, self._title)
        if self._picture is not None:
            self.window_alone.view.show_picture(self._picture)
        self.window_alone.showFullScreen()

    def _read(self, core: Core) -> DayProgress:
        if self._definition is None:
            self._definition = frozen_definition(core, self.actor, vote_id=self._vote_id)
            if self._definition is not None:
                self._groups = progress_presenter.groups_of(self._definition)
        return queries.progress(core, self.actor, vote_id=self._vote_id)

    def _read_hours(self, progress: DayProgress) -> None:
        self._progress = progress
        self._show()
        core, actor = self.core, self.actor
        self.context.runner.run(
            lambda _progress: queries.turnout_by_hour(core, actor, vote_id=self._vote_id),
            self._take_hours,
            self.show_failure,
            owner=self,
        )

    def _take_hours(self, hours: tuple[HourTotal, ...]) -> None:
        self._hours = hours
        self._show()

    def _show(self) -> None:
        progress, definition = self._progress, self._definition
        if progress is None or definition is None or not progress.rows:
            self._show_not_prepared()
            return
        picture = progress_presenter.picture(progress, self._hours, definition, self._groups)
        self._picture = picture
        self._title = picture.title
        self.header.set_subtitle(picture.title)
        self.context.refresh_crumbs()
        self.show_content()
        self.view.show_picture(picture)
        if self.window_alone is not None and isValid(self.window_alone):
            self.window_alone.view.show_picture(picture)

    def _show_not_prepared(self) -> None:
        self.show_empty(
            self.tr("The day is not prepared yet"),
            self.tr("The stations appear here once their day is prepared."),
            SecondaryButton(self.tr("Go to the day"), lambda: self.context.navigate(Place("day", (self._vote_id,)))),
        )

    def _refresh(self) -> None:
        core = self.core
        self.context.runner.run(lambda _progress: self._read(core), self._read_hours, owner=self)

    def _open(self, station_id: str) -> None:
        self.context.navigate(Place("day-station", (self._vote_id, station_id)))
