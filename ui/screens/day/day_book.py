"""The day of one table: left the script in words with states, right one thing at a time. The host of its pages.

The same on a laptop and in the office; what differs is the writer, how the day is read, and the last page.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.screens.day import script_presenter
from ui.screens.day.arrivals_page import ArrivalsPage
from ui.screens.day.challenges_page import ChallengesPage
from ui.screens.day.closing_page import ClosingPage
from ui.screens.day.count_page import CountPage
from ui.screens.day.help_page import HelpPage
from ui.screens.day.hour_page import HourPage
from ui.screens.day.incidents_page import IncidentsPage
from ui.screens.day.opening_page import OpeningPage
from ui.screens.day.script_list import ScriptList
from ui.screens.day.script_presenter import Stop
from ui.screens.day.suspension_page import SuspensionPage
from ui.theme import Size, Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.messages import Messages, Prompts
    from ui.screens.day.day_view import DayPage, DayView, Writer
    from ui.screens.screen import Screen
    from ui.tasks import Failure, TaskRunner

_MINUTE = 60_000
_ITSELF = frozenset({Stop.ARRIVALS})  # pages that scroll inside themselves


class DayBook(QWidget):
    """``read`` gives the day and is run on the worker's thread; ``end`` makes the last page. ``shown(DayView)``."""

    shown = Signal(object)

    def __init__(
        self,
        screen: Screen,
        writer: Writer,
        read: Callable[[], DayView],
        end: Callable[[DayBook], DayPage],
        *,
        hands_over: bool,
    ) -> None:
        super().__init__()
        self._screen = screen
        self._writer = writer
        self._read = read
        self._hands_over = hands_over
        self._busy = False
        self.handed = ""
        self.view: DayView | None = None
        self.stop: Stop | None = None
        self.script = ScriptList()
        self.script.chosen.connect(lambda key: self.go_to(Stop(key)))
        self.left = QVBoxLayout()
        self.left.setSpacing(Space.M)
        self._stack = QStackedWidget()
        self._makers: dict[Stop, Callable[[DayBook], DayPage]] = {
            Stop.OPENING: OpeningPage,
            Stop.ARRIVALS: ArrivalsPage,
            Stop.CHALLENGES: ChallengesPage,
            Stop.HELP: HelpPage,
            Stop.HOUR: HourPage,
            Stop.INCIDENTS: IncidentsPage,
            Stop.SUSPENSION: SuspensionPage,
            Stop.CLOSING: ClosingPage,
            Stop.COUNT: CountPage,
            Stop.END: end,
        }
        self.pages: dict[Stop, DayPage] = {}
        self._places: dict[Stop, int] = {}
        self._lay_out()
        self._minutes = QTimer(self)
        self._minutes.timeout.connect(self.show_script)
        self._minutes.start(_MINUTE)
        for number, stop in enumerate(Stop, 1):
            QShortcut(QKeySequence(f"Ctrl+{number % 10}"), self, lambda stop=stop: self.go_to(stop))

    @property
    def writer(self) -> Writer:
        """Who carries out wishes."""
        return self._writer

    @property
    def runner(self) -> TaskRunner:
        """Where work runs."""
        return self._screen.context.runner

    @property
    def messages(self) -> Messages:
        """Words for failures and findings."""
        return self._screen.context.messages

    @property
    def prompts(self) -> Prompts:
        """Questions to the person."""
        return self._screen.context.prompts

    def load(self) -> None:
        """Read the day and show it."""
        self._screen.read(lambda _core: self._read(), self.show_day)

    def show_day(self, view: DayView) -> None:
        """Show this day; at first where it goes on."""
        self.view = view
        for page in self.pages.values():
            page.show_day(view)
        self.show_script()
        self._screen.show_content()
        self.shown.emit(view)
        if self.stop is None:
            self.go_to(script_presenter.first_stop(view))

    def go_to(self, stop: Stop) -> None:
        """Show one thing."""
        self.stop = stop
        page = self._page(stop)
        self._stack.setCurrentIndex(self._places[stop])
        self.show_script()
        field = page.first_field()
        if field is None:
            field = self._stack.currentWidget()
        if field is not None:
            QTimer.singleShot(0, field, field.setFocus)

    def flush(self) -> None:
        """Keep at once what was typed a moment ago: the screen goes away."""
        for page in self.pages.values():
            page.flush()

    def first_field(self) -> QWidget | None:
        """The first field of what is shown."""
        return None if self.stop is None else self.pages[self.stop].first_field()

    def carry(self, work: Callable[..., object], done: Callable[[], object]) -> None:
        """Do it, read the day again and show it, then call ``done``; or say what went wrong."""
        if self._busy:
            return
        self._busy = True
        screen = self._screen
        screen.findings.clear()

        def changed(progress: object) -> DayView:
            work(progress)
            return self._read()

        def refused(failure: Failure) -> None:
            self._busy = False
            screen.show_failure(failure)

        def show(view: DayView) -> None:
            self._busy = False
            before = None if self.view is None else self.view.day.state
            self.show_day(view)
            done()
            if before is not view.day.state:
                self.go_to(script_presenter.first_stop(view))

        self.runner.run(changed, show, refused, owner=self)

    def carry_quietly(
        self, work: Callable[..., object], done: Callable[[], object], failed: Callable[[], object]
    ) -> None:
        """Do it without reading again: nothing else on the page moves. Says what went wrong, then calls ``failed``."""
        self._screen.findings.clear()

        def refused(failure: Failure) -> None:
            failed()
            self._screen.show_failure(failure)

        self.runner.run(work, lambda _nothing: done(), refused, owner=self)

    def show_script(self) -> None:
        """The states of all stops, as they are now."""
        if self.view is None:
            return
        shown = script_presenter.lines(self.view, datetime.now(UTC), hands_over=self._hands_over, handed=self.handed)
        self.script.set_lines(shown, self.stop.value if self.stop is not None else "")

    def _page(self, stop: Stop) -> DayPage:
        """The page, made when it is opened first."""
        if stop not in self.pages:
            page = self.pages[stop] = self._makers[stop](self)
            if self.view is not None:
                page.show_day(self.view)
            self._places[stop] = self._stack.addWidget(self._holder(stop, page))
        return self.pages[stop]

    def _holder(self, stop: Stop, page: DayPage) -> QWidget:
        if stop in _ITSELF:
            return page
        inside = QWidget()
        inside.setProperty("part", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.M, Space.M)
        column.addWidget(page)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        reads_only = stop is Stop.COUNT  # the keys scroll it
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reads_only else Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(script_presenter.name_of(stop, hands_over=self._hands_over))
        return area

    def _lay_out(self) -> None:
        self.left.addWidget(self.script)
        self.left.addStretch(1)
        side = QWidget()
        side.setLayout(self.left)
        side.setFixedWidth(Size.SEARCH)
        self.left.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XL)
        across.addWidget(side)
        across.addWidget(self._stack, 1)
