"""The open notebook: stations and phases at the left, one thing at a time at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.screens.observer import wording as words
from ui.screens.observer.compare_panel import ComparePanel
from ui.screens.observer.incident_panel import IncidentPanel
from ui.screens.observer.question_panel import QuestionPanel
from ui.screens.observer.sample_panel import SamplePanel
from ui.screens.observer.session import NotebookSession
from ui.screens.observer.sign_panel import SignPanel
from ui.screens.observer.tally_panel import TallyPanel
from ui.screens.screen import Place, Screen, ScreenContext
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.labels import Note, text_label
from unionreg.domain.observation.checklist import Phase, Scope, checks_of
from unionreg.domain.observation.notebook import WHOLE_VOTE
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.tasks import Failure


class NotebookScreen(Screen):
    """``place.arguments``: the folder of the notebook."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._path = Path(place.arguments[0])
        self.session = NotebookSession(context, self._path, self)
        self.session.changed.connect(self._tell_progress)
        self.session.refused.connect(self.show_failure)
        self.header.set_title(self.tr("Observer's notebook"))
        self.station = QComboBox()
        self.station.setAccessibleName(self.tr("Station observed"))
        self.station.setMinimumHeight(Size.CONTROL)
        self.station.currentIndexChanged.connect(lambda _index: self._show_station())
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._right = QVBoxLayout()
        self._rehearsal = Note(
            self.tr("SIMULACRO (rehearsal). Nothing that you write down here has legal effect."), Tone.WARNING
        )
        self._recovered = Note(
            self.tr("The last state was taken from the copy beside it: the notebook was cut while saving."),
            Tone.WARNING,
        )
        for note in (self._rehearsal, self._recovered):
            note.hide()
            self.body.addWidget(note)
        across = QHBoxLayout()
        across.setSpacing(Space.XL)
        self._left = QVBoxLayout()
        self._left.setSpacing(Space.XS)
        side = QWidget()
        side.setFixedWidth(Size.SIDEBAR + Space.XXL)
        side.setLayout(self._left)
        self._left.setContentsMargins(0, 0, 0, 0)
        across.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._right, 1)
        self.body.addLayout(across, 1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the start and the choice of a notebook."""
        title = self.tr("Observer's notebook")
        if self.session.notebook is not None:
            title = self.session.notebook.vote.title
        top = () if self.context.actor is not None else ((self.tr("Start"), Place("start")),)
        return (*top, (self.tr("Observation"), Place("observer")), (title, None))

    def load(self) -> None:
        """Open the folder."""
        self.states.show_loading()
        self.session.open(self._show, self._could_not)

    def may_leave(self) -> bool:
        """Everything is saved already; the folder is let go."""
        self.session.release()
        return True

    def first_field(self) -> QWidget:
        """The first section."""
        return next(iter(self.buttons.values()), self.station)

    def show_section(self, section: str) -> None:
        """Go to a phase, or to incidents, tally, sample, compare, sign."""
        self.buttons[section].setChecked(True)
        self.findings.clear()
        if section in set(Phase):
            self.questions.show_phase(Phase(section), self._station_id())
            self._put_forward(self.questions)
            return
        panel = self._panels[section]
        panel.show_station(self._station_id())
        self._put_forward(panel)
        if panel is self.tally:
            panel.setFocus()

    def _put_forward(self, panel: QWidget) -> None:
        """One panel is seen; the page is as high as that one, which a stack of widgets would not be."""
        for one in (self.questions, *self._panels.values()):
            one.setVisible(one is panel)

    def _could_not(self, failure: Failure) -> None:
        self.states.show_failed(self.context.messages.failure(failure))

    def _show(self) -> None:
        book = self.session.book
        self.header.set_subtitle(f"{book.vote.title} · {book.observer.name}")
        self._rehearsal.setVisible(book.vote.purpose is Purpose.REHEARSAL)
        self._recovered.setVisible(self.session.recovered)
        if not self.buttons:
            self._build()
        self.context.refresh_crumbs()
        self._tell_progress()
        self.show_section(Phase.BEFORE.value)
        self.show_content()

    def _build(self) -> None:
        book = self.session.book
        self.station.blockSignals(True)
        for one in book.vote.stations:
            self.station.addItem(one.name, one.id)
        self.station.blockSignals(False)
        self._left.addWidget(text_label(self.tr("Station observed"), TextRole.LABEL, muted=True))
        self._left.addWidget(self.station)
        self._left.addSpacing(Space.M)
        self.questions = QuestionPanel(self.session)
        self.incidents = IncidentPanel(self.session)
        self.tally = TallyPanel(self.session)
        self.sample = SamplePanel(self.session)
        self.compare = ComparePanel(self.session)
        self.sign = SignPanel(self.session, self.compare)
        self._panels: dict[str, IncidentPanel | TallyPanel | SamplePanel | ComparePanel | SignPanel] = {
            "incidents": self.incidents,
            "tally": self.tally,
            "sample": self.sample,
            "compare": self.compare,
            "sign": self.sign,
        }
        for panel in (self.questions, *self._panels.values()):
            panel.hide()
            self._right.addWidget(panel)
        for phase in Phase:
            self._add_button(phase.value)
        self._left.addSpacing(Space.M)
        for section in self._panels:
            self._add_button(section)
        self._left.addStretch(1)

    def _add_button(self, section: str) -> None:
        button = QPushButton("")
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        button.setMinimumHeight(Size.CONTROL)
        button.clicked.connect(self._goer(section))
        self._group.addButton(button)
        self.buttons[section] = button
        self._left.addWidget(button)

    def _goer(self, section: str) -> Callable[[], None]:
        return lambda: self.show_section(section)

    def _section_title(self, section: str) -> str:
        titles = {
            "incidents": self.tr("Incidents"),
            "tally": self.tr("Own count"),
            "sample": self.tr("Receipts, questions, notes"),
            "compare": self.tr("Compare with the package"),
            "sign": self.tr("Report and signature"),
        }
        return titles.get(section) or words.phase_words(Phase(section), self.context.messages.texts)

    def _tell_progress(self) -> None:
        """How many questions of each phase are answered, in words beside its name."""
        book, station = self.session.book, self._station_id()
        for section, button in self.buttons.items():
            title = self._section_title(section)
            if section in set(Phase):
                checks = checks_of(Phase(section))
                given = sum(
                    bool(book.answers_to(check.key, WHOLE_VOTE if check.scope is Scope.VOTE else station))
                    for check in checks
                )
                title = self.tr("{phase}  {given} of {count}").format(phase=title, given=given, count=len(checks))
            elif section == "incidents" and book.incidents:
                title = f"{title}  {len(book.incidents)}"
            button.setText(title)

    def _station_id(self) -> str:
        return str(self.station.currentData() or WHOLE_VOTE)

    def _show_station(self) -> None:
        station = self._station_id()
        self._tell_progress()
        for panel in (self.questions, self.incidents, self.tally, self.sample):
            if not panel.isHidden():
                panel.show_station(station)
