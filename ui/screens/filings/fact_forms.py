"""What an act of a case asks for: a day and a note, a demand, another applicant, a court's act, a recount. No use case.

Each form gives ``typed()``: the value of its act, or None with what is missing beside its fields.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.localisation import short_date
from ui.screens.filings.acts_presenter import COURT_ACTS, Way
from ui.screens.votes.moments import parse_day, parse_time
from ui.theme import Size, Space
from ui.widgets.labeled_field import choice_field, long_text_field, text_field
from unionreg.application.filing_court import NewCourtAct
from unionreg.application.filing_facts import NewFact
from unionreg.domain.certificates.papers import CancellationCause, Recuento
from unionreg.domain.filings.rulings import Adhesion
from unionreg.domain.filings.states.arrows import CaseAct

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

    from ui.widgets.labeled_field import LabeledField

translate = QCoreApplication.translate


class ActForm(QWidget):
    """A column of fields."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)

    def typed(self) -> Any | None:
        """What was typed, or None when something is missing."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Where typing begins."""
        raise NotImplementedError

    def _day(self, label: str, today: date | None = None) -> tuple[LabeledField, QLineEdit]:
        hint = translate("FilingActs", "As 22/11/2026")
        field, line = text_field(label, hint=hint, width=Size.FIELD_NARROW)
        if today is not None:
            line.setText(f"{today:%d/%m/%Y}")
        self._column.addWidget(field)
        return field, line

    def _line(self, label: str, hint: str = "") -> tuple[LabeledField, QLineEdit]:
        field, line = text_field(label, hint=hint, width=Size.FORM)
        self._column.addWidget(field)
        return field, line

    def _long(self, label: str, hint: str = "") -> tuple[LabeledField, QPlainTextEdit]:
        field, box = long_text_field(label, hint=hint)
        self._column.addWidget(field)
        return field, box


def read_day(field: LabeledField, line: QLineEdit) -> date | None:
    """The day typed; None, said beside the field, when it is none."""
    day = parse_day(line.text())
    field.set_error("" if day is not None else translate("FilingActs", "Write the day, as 22/11/2026."))
    return day


def read_text(field: LabeledField, text: str) -> str:
    """The text typed; empty, said beside the field, when there is none."""
    field.set_error("" if text.strip() else translate("FilingActs", "Write something here."))
    return text.strip()


class FactForm(ActForm):
    """A plain fact: its day, its paper, a note."""

    def __init__(self, act: CaseAct, today: date) -> None:
        super().__init__()
        self._act = act
        self.day_field, self.day = self._day(self.tr("Day on which it happened, or will"), today)
        _, self.reference = self._line(
            self.tr("Paper that shows it (optional)"), self.tr("Its number or title, as it is in the file")
        )
        _, self.note = self._long(self.tr("Note (optional)"))

    def first(self) -> QWidget:
        """The day."""
        return self.day

    def typed(self) -> NewFact | None:
        """The fact."""
        day = read_day(self.day_field, self.day)
        if day is None:
            return None
        return NewFact(self._act, day, self.note.toPlainText().strip(), self.reference.text().strip())


class DemandForm(ActForm):
    """A demand after silence (LFT 366): when it was received, and its reference."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.day_field, self.day = self._day(self.tr("Day on which the demand was received"), today)
        _, self.reference = self._line(self.tr("Reference of the demand (optional)"))

    def first(self) -> QWidget:
        """The day."""
        return self.day

    def typed(self) -> tuple[date, str] | None:
        """Day and reference."""
        day = read_day(self.day_field, self.day)
        return None if day is None else (day, self.reference.text().strip())


class AdhesionForm(ActForm):
    """Another union that asks for the same certificate."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.union_field, self.union = self._line(self.tr("Name of the union that joins"))
        self.day_field, self.day = self._day(self.tr("Day on which it asked"), today)
        _, self.folio = self._line(self.tr("Folio of its own filing (optional)"))

    def first(self) -> QWidget:
        """The name."""
        return self.union

    def typed(self) -> Adhesion | None:
        """The adhesion."""
        union, day = read_text(self.union_field, self.union.text()), read_day(self.day_field, self.day)
        return Adhesion(union, day, self.folio.text().strip()) if union and day is not None else None


class CourtForm(ActForm):
    """What a court did, with its references; a cancellation also says its cause and when it became final."""

    def __init__(self, act: CaseAct) -> None:
        super().__init__()
        self._act = act
        self._cancels = act is CaseAct.CANCEL
        self.court_field, self.court = self._line(self.tr("Court"))
        self.file_field, self.file = self._line(self.tr("File number of the court"))
        strike = act is CaseAct.EXTEND
        day = self.tr("Strike notice filed on") if strike else self.tr("Date of the court's act")
        self.day_field, self.day = self._day(day)
        self._asks_judgment = act in (CaseAct.CANCEL, CaseAct.UPHOLD, CaseAct.ANNUL)
        self.judgment_field, self.judgment = self._long(
            self.tr("What was decided") if self._asks_judgment else self.tr("What was decided (optional)")
        )
        if self._cancels:
            field, self.cause = choice_field(self.tr("Cause (LFT 369)"), _causes())
            self._column.addWidget(field)
            self.final_field, self.final = self._day(self.tr("Day on which the judgment became final"))

    def first(self) -> QWidget:
        """The court."""
        return self.court

    def typed(self) -> NewCourtAct | None:
        """The court's act."""
        court, file = read_text(self.court_field, self.court.text()), read_text(self.file_field, self.file.text())
        day, judgment = read_day(self.day_field, self.day), self.judgment.toPlainText().strip()
        if self._asks_judgment:
            judgment = read_text(self.judgment_field, judgment)
        final = read_day(self.final_field, self.final) if self._cancels else None
        lacks = (not judgment and self._asks_judgment) or (final is None and self._cancels)
        if not (court and file) or day is None or lacks:
            return None
        cause = CancellationCause(self.cause.currentData()) if self._cancels else CancellationCause.DISSOLUTION
        return NewCourtAct(COURT_ACTS[self._act], court, file, day, judgment, cause, final)


class RecuentoForm(ActForm):
    """A recount about a doubtful election (LFT 371 Bis-III)."""

    def __init__(self) -> None:
        super().__init__()
        self.doubts_field, self.doubts = self._long(self.tr("What is doubtful in the documents"))
        self.question_field, self.question = self._long(self.tr("What the workers are asked"))
        self.day_field, self.day = self._day(self.tr("Day of the recount"))
        self.place_field, self.place = self._line(self.tr("Place"))
        self.opens_field, self.opens = text_field(self.tr("Opens at"), hint="09:00", width=Size.FIELD_NARROW)
        self.closes_field, self.closes = text_field(self.tr("Closes at"), hint="18:00", width=Size.FIELD_NARROW)
        self._column.addWidget(self.opens_field)
        self._column.addWidget(self.closes_field)

    def first(self) -> QWidget:
        """The doubts."""
        return self.doubts

    def typed(self) -> Recuento | None:
        """The order."""
        doubts = read_text(self.doubts_field, self.doubts.toPlainText())
        question = read_text(self.question_field, self.question.toPlainText())
        place = read_text(self.place_field, self.place.text())
        opens, closes = _hour(self.opens_field, self.opens), _hour(self.closes_field, self.closes)
        day = read_day(self.day_field, self.day)
        if day is None or not all((doubts, question, place, opens, closes)):
            return None
        return Recuento(doubts, question, place, day, opens, closes)


def _hour(field: LabeledField, line: QLineEdit) -> str:
    hour = parse_time(line.text())
    field.set_error("" if hour is not None else translate("FilingActs", "Write the hour, as 09:05."))
    return f"{hour:%H:%M}" if hour is not None else ""


def _causes() -> tuple[tuple[str, str], ...]:
    return (
        (CancellationCause.DISSOLUTION.value, translate("FilingActs", "It was dissolved")),
        (
            CancellationCause.REQUIREMENTS_LOST.value,
            translate("FilingActs", "It no longer meets the legal requirements"),
        ),
        (CancellationCause.EXTORTION.value, translate("FilingActs", "Extortion by its leaders, proven")),
    )


def form_for(way: Way, act: CaseAct, today: date) -> ActForm:
    """The form of an act that has one."""
    if way is Way.DEMAND:
        return DemandForm(today)
    if way is Way.ADHESION:
        return AdhesionForm(today)
    if way is Way.COURT:
        return CourtForm(act)
    return RecuentoForm() if way is Way.RECUENTO else FactForm(act, today)


def explanation(act: CaseAct, today: date) -> str:
    """What follows from an act, in a sentence; empty where its name says it all."""
    return {
        CaseAct.DEMAND: translate(
            "FilingActs",
            "After the demand the office has three working days. If it stays silent, the registration exists by "
            "operation of law (LFT 366).",
        ),
        CaseAct.CANCEL: translate(
            "FilingActs",
            "Only a court cancels a registration (LFT 369, 370). The office writes its judgment down and decides "
            "nothing.",
        ),
        CaseAct.PUBLISH_NOTICE: translate(
            "FilingActs",
            "From this day other unions have ten working days to join with their own list (LFT 390 Bis-II).",
        ),
        CaseAct.JOIN: translate("FilingActs", "Its list of supporters is secret and is taken in with its own filing."),
        CaseAct.CHECK_ALONE: translate(
            "FilingActs", "Nobody else asked: there is no vote, the support of 30 % is checked (LFT 390 Bis-III)."
        ),
        CaseAct.CONTEST: translate(
            "FilingActs", "Several unions asked: the workers decide in a vote, which is prepared among the votes."
        ),
        CaseAct.EXTEND: translate(
            "FilingActs",
            "While a strike lasts the certificate does not expire (LFT 387). Its notice must have been filed with the "
            "court while the certificate was valid; deposits are held against it from then on.",
        ),
    }.get(act, translate("FilingActs", "Today is {0}.").format(short_date(today)))
