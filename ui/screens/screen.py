"""What every screen gets (``ScreenContext``) and what every screen is (``Screen``).

How to write a screen
---------------------
A module under ``ui/screens/<area>/`` holds a ``Screen`` and ``ui/navigation.py`` a line with a small function that
imports it and makes it: ``def _votes(context, place): from ui.screens.votes.list_screen import VotesScreen; return
VotesScreen(context)``. ``place`` is where to go: ``Place("vote", ("rev-2026",))``; ``place.arguments`` say which thing.

    class VotesScreen(Screen):
        concerns = frozenset({Thing.VOTE})              # kinds of Changes after which ``load`` is called again

        def __init__(self, context: ScreenContext) -> None:
            super().__init__(context)
            self.header.set_title(self.tr("Votes"))     # PageHeader: title, subtitle, pill, buttons at the right
            self.body.addWidget(...)                    # the page, a QVBoxLayout in a scroll area (``scrolls = True``)
            self.load()

        def load(self) -> None:
            self.read(lambda core: votes.vote_rows(core, self.actor), self._show)

        def _show(self, rows) -> None:
            self.show_content()                         # or self.show_empty(title, text, button_or_None)

        def _fix(self) -> None:
            self.act(lambda core: votes.fix_vote(core, self.actor, vote_id=...), self._fixed)

``read`` shows the loading state (unless content is already there) and the failed state with "Try again".
``act`` runs one use case, publishes its ``Changes`` to the hub (so every open screen reloads) and shows a failure in
the box at the top of the page (``self.findings``), with the findings that came with it. Long work: ``read`` and ``act``
take ``lane=Lane.DOCUMENTS`` and show progress and cancel when the work reports to ``progress`` (``wants_progress=True``
gives ``work(core, progress)``).
``crumbs()`` gives the breadcrumb: ``((text, Place | None), ...)``. ``here()`` is for screens that show more than the
place says that led to them.
``may_leave()`` may ask before unsaved work is left.
``first_field()`` names the widget that gets the focus. Go elsewhere with ``self.context.navigate(Place(...))``.
``self.context.flash(text)`` shows a short sentence in the foot ("Guardado ...").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.tasks import Lane
from ui.theme import Size, Space
from ui.widgets.findings_box import FindingsBox, Problem
from ui.widgets.page_header import PageHeader
from ui.widgets.page_states import PageStates

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.changes_hub import ChangesHub
    from ui.messages import Messages, Prompts
    from ui.office_door import OfficeDoor
    from ui.preferences import Preferences
    from ui.station_door import StationDoor
    from ui.tasks import Failure, Progress, Task, TaskRunner
    from ui.under_way import UnderWay
    from unionreg.application.changes import Changes, Thing
    from unionreg.application.ports import Core
    from unionreg.application.verifying import Verifying
    from unionreg.domain.roles import Actor

Answer = TypeVar("Answer")


def _nothing() -> None:
    """For screens shown outside a window."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go in the window: a screen of ``navigation.SCREENS`` and what it shows."""

    screen: str
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Services:
    """What only the frame's own screens need: the ways into an office and a station, judging files, redrawing.

    ``verifying()`` loads what judges files; call it on the documents thread. ``redraw()`` makes the window anew after
    another language or theme was chosen.
    """

    door: OfficeDoor
    verifying: Callable[[], Verifying]
    redraw: Callable[[], None]
    stations: StationDoor


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """All that a screen may use. ``core`` and ``actor`` are None where no office is open (verify, first run).

    ``under_way``: work that goes on when its page is left.
    """

    runner: TaskRunner
    hub: ChangesHub
    prompts: Prompts
    messages: Messages
    preferences: Preferences
    navigate: Callable[[Place], None]
    flash: Callable[[str], None]
    under_way: UnderWay
    core: Core | None = None
    actor: Actor | None = None
    services: Services | None = None
    refresh_crumbs: Callable[[], None] = _nothing


class Screen(QWidget):
    """A page of the window with header, findings box, states (loading, empty, failed, content) and its body."""

    concerns: ClassVar[frozenset[Thing]] = frozenset()
    scrolls: ClassVar[bool] = True

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.context = context
        self.header = PageHeader()
        self.findings = FindingsBox()
        self.findings.hide()
        self.states = PageStates()
        self.page = QWidget()
        self.page.setProperty("part", "page")
        self.body = QVBoxLayout(self.page)
        self.body.setContentsMargins(Space.XL, Space.S, Space.XL, Space.XL)
        self.body.setSpacing(Space.L)
        self._lay_out()
        self.states.retry.connect(self.load)
        context.hub.changed.connect(self._changed)

    @property
    def core(self) -> Core:
        """The open office; only screens of an open office ask for it."""
        if self.context.core is None:
            raise LookupError("no office is open")
        return self.context.core

    @property
    def actor(self) -> Actor:
        """Who is signed in; only screens of an open office ask for it."""
        if self.context.actor is None:
            raise LookupError("nobody is signed in")
        return self.context.actor

    @property
    def services(self) -> Services:
        """What the frame gives to its own screens."""
        if self.context.services is None:
            raise LookupError("the screen stands outside the program's window")
        return self.context.services

    def load(self) -> None:
        """Read again what the screen shows. Screens that read override this."""
        self.show_content()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """The breadcrumb; the last one is this page."""
        return ((self.header.title(), None),)

    def may_leave(self) -> bool:
        """Whether the person may go elsewhere now."""
        return True

    def here(self) -> Place | None:
        """How to come back to what is shown now; None when the place that led here says it all."""
        return None

    def first_field(self) -> QWidget | None:
        """The widget that gets the focus when the screen opens."""
        return None

    def read(
        self,
        work: Callable[..., Answer],
        done: Callable[[Answer], object],
        *,
        lane: Lane = Lane.DATABASE,
        wants_progress: bool = False,
    ) -> Task:
        """Read through the runner; shows loading and failed states. ``work(core)`` or ``work(core, progress)``."""
        self.states.show_loading()
        task = self.context.runner.run(
            self._bound(work, wants_progress=wants_progress), done, self._reading_failed, owner=self, lane=lane
        )
        self.states.follow(task, cancellable=wants_progress)
        return task

    def act(
        self,
        work: Callable[..., Any],
        done: Callable[[Any], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        fields: Mapping[str, QWidget] | None = None,
        lane: Lane = Lane.DATABASE,
        wants_progress: bool = False,
    ) -> Task:
        """Do one use case through the runner; its Changes go to the hub, a failure to the box at the top.

        ``fields`` maps the field names of findings to widgets, for the links. The page is disabled meanwhile.
        """
        self.findings.clear()
        held = self.window().focusWidget()
        self.page.setEnabled(False)

        def succeeded(changes: object) -> None:
            self._enable_again(held)
            if done is not None:
                done(changes)
            self.context.hub.publish(changes)

        def refused(failure: Failure) -> None:
            self._enable_again(held)
            if failed is not None:
                failed(failure)
            else:
                self.show_failure(failure, fields or {})

        bound = self._bound(work, wants_progress=wants_progress)
        return self.context.runner.run(bound, succeeded, refused, owner=self, lane=lane)

    def _enable_again(self, held: QWidget | None) -> None:
        """The page works again, and the widget that had the focus before has it again: Qt took it away."""
        self.page.setEnabled(True)
        if held is not None and isValid(held) and self.page.isAncestorOf(held):
            held.setFocus()

    def show_failure(self, failure: Failure, fields: Mapping[str, QWidget] | None = None) -> None:
        """The failure in the box at the top, with its findings as links to their fields."""
        known = fields or {}
        problems = []
        for finding in failure.error.findings if failure.error is not None else ():
            words = self.context.messages.finding(finding)
            target = next((known[name] for name in finding.fields if name in known), None)
            problems.append(Problem(words.title, words.explanation, words.remedy, target, finding.severity))
        self.findings.show_problems(self.context.messages.failure(failure), problems)
        self.reveal(self.findings)

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that the widget can be seen."""
        if self._scroll is not None:
            self._scroll.ensureWidgetVisible(widget)

    def show_content(self) -> None:
        """Show the body."""
        self.states.show_content()

    def show_empty(self, title: str, text: str, action: QWidget | None = None) -> None:
        """Show the designed empty state: a title, a sentence, and the next action."""
        self.states.show_empty(title, text, action)

    def put_above(self, widget: QWidget) -> None:
        """Something between the header and the page that is there in every state, such as tabs."""
        self._above.addWidget(widget)

    def add_limited(self, widget: QWidget, width: int = Size.TEXT) -> None:
        """Add to the body no wider than text should be; the row around it lets wrapped texts find their true height."""
        widget.setMaximumWidth(width)
        row = QHBoxLayout()
        row.addWidget(widget, 1)
        row.addStretch(0)
        self.body.addLayout(row)

    def hide_header(self) -> None:
        """For pages that show their title themselves."""
        self.header.hide()
        self._box.setContentsMargins(Space.XL, Space.L, Space.XL, 0)

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setProperty("part", "page")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._box = QVBoxLayout()
        self._box.setContentsMargins(Space.XL, 0, Space.XL, 0)
        self._box.addWidget(self.findings)
        column.addWidget(self.header)
        self._above = QVBoxLayout()
        self._above.setContentsMargins(Space.XL, 0, Space.XL, 0)
        column.addLayout(self._above)
        column.addLayout(self._box)
        column.addWidget(self.states, 1)
        self.states.set_content(self.page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll: QScrollArea | None = None
        if not self.scrolls:
            outer.addWidget(holder)
            return
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(Size.REPORT_HEIGHT)
        self._scroll.setWidget(holder)
        outer.addWidget(self._scroll)

    def _bound(self, work: Callable[..., Answer], *, wants_progress: bool) -> Callable[[Progress], Answer]:
        core = self.context.core
        if wants_progress:
            return lambda progress: work(core, progress)
        return lambda _progress: work(core)

    def _reading_failed(self, failure: Failure) -> None:
        self.states.show_failed(self.context.messages.failure(failure))

    def _changed(self, changes: Changes) -> None:
        if self.concerns & changes.kinds():
            self.load()
