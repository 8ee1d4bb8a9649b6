"""One filing as a list of tasks in words: any order, leave and come back. At the right what the law says of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.localisation import date_time
from ui.screens.filings.types_presenter import step_lines
from ui.screens.filings.words import kind_name
from ui.screens.union_desk import wording
from ui.screens.union_desk.clock import answer_clock
from ui.screens.union_desk.desk_screen import DeskScreen
from ui.screens.union_desk.notice_card import NoticesCard
from ui.screens.union_desk.session import today
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Note, text_label
from ui.widgets.task_list import TaskList, TaskRow
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.domain.filings.progress import TaskState, section_states
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from unionreg.domain.filings.filing_type import Section
    from unionreg.domain.filings.office_notice import OfficeNotice
    from unionreg.domain.filings.preflight import PreflightFinding


class FilingScreen(DeskScreen):
    """The tasks of a filing."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self.header.set_title(self.tr("Filing"))
        self._next: Section | None = None
        self.preview = SecondaryButton(
            self.tr("Print and hand in…"), partial(self.go, "union-desk-packet"), symbol="printer"
        )
        self.next = PrimaryButton(self.tr("Begin"), self._go_on)
        self.header.add_action(self.preview)
        self.header.add_action(self.next)
        self.recovered = Note(
            self.tr("The last state was taken from the copy beside it: the filing was cut while saving."), Tone.WARNING
        )
        self.recovered.hide()
        self.base = Note("", Tone.INFO)
        self.base.hide()
        self.tasks = TaskList()
        self.notices = NoticesCard()
        self.notices.read_asked.connect(self.read_notice)
        self.notices.paper_asked.connect(self._show_paper)
        self.terms = WrappedTable((), (5, 4), name=self.tr("Who decides what"))
        self._arrange()
        self.load()

    def is_the_filing_itself(self) -> bool:
        """It is."""
        return True

    def first_field(self) -> QWidget:
        """The next task."""
        return self.next

    def show_filing(self) -> None:
        """Tasks with their states, once the checks have run."""
        data, texts = self.data, self.context.messages.texts
        self.header.set_title(kind_name(data.kind, texts))
        self.header.set_subtitle(self._subtitle())
        self.recovered.setVisible(self.session.recovered)
        self._show_base()
        self._show_tasks(())
        self._show_terms()
        self.notices.show_notices(self.session.letters, self.session.calendars)
        kept = self.session.state.notices
        self.notices.show_key(kept[-1].key_fingerprint if kept else "")
        self.session.check(self._show_tasks)

    def read_notice(self) -> None:
        """Read a file that the Centre handed out."""
        kinds = self.tr("Files of the Centre (*.aviso);;All files (*)")
        path = self.context.prompts.open_file(self, self.tr("File of the Centre"), kinds)
        if path is not None:
            self.findings.clear()
            self.session.take_notice(path, self._notice_taken, self.show_failure)

    def _notice_taken(self, _notice: object) -> None:
        self.context.flash(self.tr("The file of the Centre is kept with the filing."))
        self.show_filing()

    def _show_paper(self, notice: OfficeNotice, place: int) -> None:
        self.go("union-desk-paper", notice.notice_id, str(place))

    def _subtitle(self) -> str:
        data = self.data
        parts = [wording.filing_title(data)]
        if data.case_folio:
            parts.append(self.tr("folio {0}").format(data.case_folio))
        if data.version > 1:
            parts.append(self.tr("version {0}, the answer to the prevención").format(data.version))
        return " · ".join(parts)

    def _show_base(self) -> None:
        base = self.data.base
        self.base.setVisible(base is not None)
        if base is not None:
            words = self.tr("It starts from the registered state {number} of {moment}: change only what changes.")
            self.base.set_text(words.format(number=base.registration_number, moment=date_time(base.as_of)))

    def _show_tasks(self, findings: tuple[PreflightFinding, ...]) -> None:
        data, texts = self.data, self.context.messages.texts
        states = section_states(data, findings)
        rows = [
            TaskRow(
                wording.task_name(section),
                wording.state_word(state, texts),
                wording.state_tone(state),
                self._hint(section, findings) if state is not TaskState.NOT_STARTED else "",
                partial(self.go, "union-desk-section", section.value),
            )
            for section, state in states
        ]
        groups = [(self.tr("Fill in, in any order"), rows)]
        if data.case_folio:
            groups.append((self.tr("Prevención"), [self._answer_row()]))
        groups.append((self.tr("Check and hand in"), [self._check_row(findings), self._packet_row()]))
        self.tasks.set_groups(groups)
        self._next = next((section for section, state in states if state is not TaskState.DONE), None)
        started = any(state is not TaskState.NOT_STARTED for _, state in states)
        self.next.setText(self._next_words(started=started))

    def _next_words(self, *, started: bool) -> str:
        if self._has_to_answer():
            return self.tr("Answer the prevención")
        if self._next is None:
            return self.tr("Check before printing")
        if not started:
            return self.tr("Begin")
        return self.tr("Go on: {0}").format(wording.task_name(self._next))

    def _has_to_answer(self) -> bool:
        """Whether a prevención waits for its answer: that comes before everything else."""
        if self.session.prevention is None:
            return False
        return not self.session.answering or any(not each.text for each in self.data.answers)

    def _hint(self, section: Section, findings: tuple[PreflightFinding, ...]) -> str:
        own = [each for each in findings if each.section is section and each.severity is not Severity.NOTE]
        if not own:
            return ""
        first = self.context.messages.finding(own[0].finding).title
        rest = self.tr(" and %n more", "", len(own) - 1) if len(own) > 1 else ""
        return first + rest

    def _check_row(self, findings: tuple[PreflightFinding, ...]) -> TaskRow:
        errors = sum(1 for each in findings if each.severity is Severity.ERROR)
        warnings = sum(1 for each in findings if each.severity is Severity.WARNING)
        if errors:
            status, tone = self.tr("%n problem(s)", "", errors), Tone.NEGATIVE
        elif warnings:
            status, tone = self.tr("%n warning(s)", "", warnings), Tone.WARNING
        else:
            status, tone = self.tr("Nothing found"), Tone.POSITIVE
        hint = self.tr("What may be sent back, why, and how often that happens. It never blocks.")
        return TaskRow(self.tr("Check before printing"), status, tone, hint, partial(self.go, "union-desk-preflight"))

    def _packet_row(self) -> TaskRow:
        issued = sum(1 for each in self.session.state.issued if each.version == self.data.version)
        status = self.tr("Printed %n time(s)", "", issued) if issued else self.tr("Not printed yet")
        return TaskRow(
            self.tr("Print the packet and save the file for the Centre"),
            status,
            Tone.POSITIVE if issued else Tone.NEUTRAL,
            self.tr("Original and acuse in one go; the same bytes can be printed again years later."),
            partial(self.go, "union-desk-packet"),
        )

    def _answer_row(self) -> TaskRow:
        prevention = self.session.prevention
        if prevention is None:
            words = self.tr("None so far: the Centre has asked for no corrections.")
            return TaskRow(self.tr("Answer the prevención point by point"), self.tr("Nothing to do"), hint=words)
        asked = len(prevention.points)
        answered = sum(1 for each in self.data.answers if each.text) if self.session.answering else 0
        status = self.tr("{0} of {1} answered").format(answered, asked)
        words, tone = answer_clock(prevention, today(), self.session.calendars)
        return TaskRow(
            self.tr("Answer the prevención point by point"),
            status,
            Tone.POSITIVE if answered == asked else tone,
            words,
            partial(self.go, "union-desk-answer"),
        )

    def _show_terms(self) -> None:
        lines = step_lines(self.data.kind, self.context.messages.texts)
        self.terms.set_rows(
            [
                (Cell(f"{line.doer}: {line.name[:1].lower()}{line.name[1:]}"), Cell(line.term, muted=True))
                for line in lines
            ]
        )

    def _go_on(self) -> None:
        if self._has_to_answer():
            self.go("union-desk-answer")
        elif self._next is None:
            self.go("union-desk-preflight")
        else:
            self.go("union-desk-section", self._next.value)

    def _arrange(self) -> None:
        for note in (self.recovered, self.base):
            self.body.addWidget(note)
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        across.addWidget(self.tasks, 3, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(Space.L)
        side.addWidget(self.notices)
        side.addWidget(self._terms_card())
        side.addStretch(1)
        across.addLayout(side, 2)
        self.body.addLayout(across)
        self.body.addStretch(1)

    def _terms_card(self) -> Card:
        card = Card(self.tr("Who decides what, and in how many days"))
        card.setMinimumWidth(Size.SIDE_CARD)
        card.column.addWidget(self.terms)
        free = text_label(self.tr("It is free: no step of it costs anything."), TextRole.LABEL, muted=True)
        card.column.addWidget(free)
        return card
