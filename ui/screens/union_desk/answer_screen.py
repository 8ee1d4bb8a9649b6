"""Answering a prevención point by point: what the Centre asks, why, how to put it right, and the union's answer to it.

The answer is the next version of the same filing; forms and documents are corrected in their own tasks.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.filings.words import requirement_name
from ui.screens.union_desk import wording
from ui.screens.union_desk.clock import answer_clock, missing_year
from ui.screens.union_desk.desk_screen import DeskScreen
from ui.screens.union_desk.session import now, today
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labeled_field import long_text_field
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import Answer
from unionreg.domain.filings.filing_type import Section

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import Place, ScreenContext
    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.office_notice import NoticePoint, NoticePrevention

PAUSE = 250


class AnswerScreen(DeskScreen):
    """One card for each point."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self.header.set_title(self.tr("Answer the prevención"))
        self.points: dict[int, PointCard] = {}
        self.clock = Note("", Tone.WARNING)
        self.calendar = LinkButton("", self.add_calendar, symbol="calendar-days")
        self.calendar.hide()
        self.clock.column.addWidget(self.calendar, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.clock)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.L)
        self.body.addLayout(self._cards)
        self.back = LinkButton(self.tr("Back to the tasks"), partial(self.go, "union-desk-filing"), symbol="arrow-left")
        self.hand_in = PrimaryButton(
            self.tr("Print and hand in…"), partial(self.go, "union-desk-packet"), symbol="printer"
        )
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.hand_in)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.save)
        self.load()

    def first_field(self) -> QWidget:
        """The first answer."""
        return next((card.answer for card in self.points.values()), self.back)

    def may_leave(self) -> bool:
        """What was typed a moment ago is saved first."""
        self.save()
        return super().may_leave()

    def show_filing(self) -> None:
        """Begin the next version when the prevención is new, then show its points."""
        if self.session.prevention is not None and not self.session.answering:
            self.session.begin_answer(lambda _data: self._show_points())
            return
        self._show_points()

    def save(self) -> None:
        """Keep what is typed now."""
        self._pause.stop()
        if self.session.data is None:
            return
        said = {number: card.said() for number, card in self.points.items()}
        at = now()
        for number, (text, attachments) in said.items():
            before = next((each for each in self.data.answers if each.item == number), None)
            if before is not None and (before.text, before.attachments) != (text, attachments):
                self.session.answer(number, text, attachments, at)

    def add_calendar(self) -> None:
        """Take in the official calendar of a year, with which business days are counted."""
        kinds = self.tr("Calendars (*.json)")
        path = self.context.prompts.open_file(self, self.tr("Official calendar"), kinds)
        if path is not None:
            self.findings.clear()
            self.session.add_calendar(path, self._calendar_added, self.show_failure)

    def _calendar_added(self, year: int) -> None:
        self.context.flash(self.tr("The calendar of {0} is kept on this desk.").format(year))
        if self.session.prevention is not None:
            self._show_clock(self.session.prevention)

    def _show_clock(self, prevention: NoticePrevention) -> None:
        words, tone = answer_clock(prevention, today(), self.session.calendars)
        self.clock.set_text(words, tone)
        missing = missing_year(prevention, today(), self.session.calendars)
        self.calendar.setVisible(missing is not None)
        if missing is not None:
            self.calendar.setText(self.tr("Add the official calendar of {0}…").format(missing))

    def _show_points(self) -> None:
        prevention = self.session.prevention
        if prevention is None:
            self.clock.set_text(self.tr("The Centre has asked for no corrections."), Tone.POSITIVE)
            return
        self.clock.set_title(self.tr("Version {0}: your answer").format(self.data.version))
        self._show_clock(prevention)
        if self.points:
            return
        for point in prevention.points:
            card = PointCard(point, self.data, requirement_name(point.requirement, self.context.messages.texts))
            answer = next((each for each in self.data.answers if each.item == point.number), Answer(point.number, ""))
            card.show_answer(answer)
            card.connect_to(self._pause.start)
            card.add_links(self, point)
            self._cards.addWidget(card)
            self.points[point.number] = card


class PointCard(Card):
    """One point with its answer."""

    def __init__(self, point: NoticePoint, data: FilingData, requirement: str) -> None:
        super().__init__(self.tr("{number}. {requirement}").format(number=point.number, requirement=requirement))
        self.state = StatusPill(self.tr("Not answered"), Tone.WARNING)
        self.add_action(self.state)
        self.column.addWidget(text_label(point.reason))
        if point.remedy:
            self.column.addWidget(text_label(self.tr("To put it right: {0}").format(point.remedy)))
        where = self._where(point, data)
        self.column.addWidget(text_label(" · ".join(filter(None, (point.article, where))), TextRole.LABEL, muted=True))
        field, self.answer = long_text_field(self.tr("Your answer to point {0}").format(point.number))
        self.column.addWidget(field)
        self.ticks: dict[str, QCheckBox] = {}
        own = [each for each in data.attachments if each.requirement == point.requirement] or list(data.attachments)
        if own:
            self.column.addWidget(text_label(self.tr("Documents that answer it"), TextRole.LABEL))
        for attachment in own:
            tick = QCheckBox(attachment.title or attachment.file_name)
            self.ticks[attachment.id] = tick
            self.column.addWidget(tick)
        self._links = QHBoxLayout()
        self._links.setSpacing(Space.L)
        self.column.addLayout(self._links)
        self.answer.textChanged.connect(self._tell)

    def show_answer(self, answer: Answer) -> None:
        """What was said so far."""
        self.answer.setPlainText(answer.text)
        for key, tick in self.ticks.items():
            tick.setChecked(key in answer.attachments)
        self._tell()

    def said(self) -> tuple[str, tuple[str, ...]]:
        """The answer and the documents that go with it."""
        return self.answer.toPlainText().strip(), tuple(key for key, tick in self.ticks.items() if tick.isChecked())

    def connect_to(self, changed: Callable[[], object]) -> None:
        """Call this after every change by the person."""
        self.answer.textChanged.connect(changed)
        for tick in self.ticks.values():
            tick.toggled.connect(lambda _on: changed())

    def add_links(self, screen: AnswerScreen, point: NoticePoint) -> None:
        """The ways to the tasks where the point is put right."""
        asked = next(
            (each for each in filing_type(screen.data.kind).requirements if each.key == point.requirement), None
        )
        sections = [
            each for each in (asked.sections if asked else ()) if each in filing_type(screen.data.kind).sections
        ]
        if asked is not None and asked.document:
            sections.append(Section.ATTACHMENTS)
        for section in dict.fromkeys(sections):
            go = partial(screen.go, "union-desk-section", section.value)
            self._links.addWidget(LinkButton(wording.task_name(section), go, symbol="arrow-right"))
        self._links.addStretch(1)

    def _where(self, point: NoticePoint, data: FilingData) -> str:
        named = next((each for each in data.attachments if each.id == point.attachment), None)
        if named is None:
            return ""
        if point.page is None:
            return named.title
        return self.tr("{title}, page {page}").format(title=named.title, page=point.page)

    def _tell(self) -> None:
        answered = bool(self.answer.toPlainText().strip())
        words = self.tr("Answered") if answered else self.tr("Not answered")
        self.state.set_status(words, Tone.POSITIVE if answered else Tone.WARNING)
