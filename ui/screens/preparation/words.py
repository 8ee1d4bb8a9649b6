"""Words of the legal calendar and of findings of preparation: days, windows, notes. No widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.localisation import long_date, short_date
from ui.theme import Tone
from unionreg.domain.findings import Severity
from unionreg.domain.votes.legal_calendar import DayReading
from unionreg.domain.votes.legal_months import DayState
from unionreg.domain.votes.legal_steps import Step

if TYPE_CHECKING:
    from ui.messages import FindingText, Messages
    from unionreg.application.queries.legal_calendar import CalendarView
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.legal_calendar import CalendarLine
    from unionreg.domain.votes.legal_months import DaySheet
    from unionreg.texts import Texts

translate = QCoreApplication.translate

TONES = {Severity.ERROR: Tone.NEGATIVE, Severity.WARNING: Tone.WARNING, Severity.NOTE: Tone.INFO}
_CODES = {"step": "legal-step.{}.name", "posted": "value.posted.{}", "paid_by": "value.paid_by.{}"}
_DAYS = frozenset({"day", "first", "last", "until"})


@dataclass(frozen=True, slots=True)
class StepRow:
    """A line of the table beside the picture; everything in words."""

    number: int
    step: Step
    name: str
    when: str
    other: str
    source: str
    tone: Tone


def step_rows(view: CalendarView, texts: Texts) -> tuple[StepRow, ...]:
    """The lines of the calendar, numbered as in the picture."""
    return tuple(_step_row(number, line, texts) for number, line in enumerate(view.legal.lines, start=1))


def _step_row(number: int, line: CalendarLine, texts: Texts) -> StepRow:
    name = texts.get(f"legal-step.{line.step.value}.name")
    if line.advice:
        name = translate("LegalCalendar", "{0} (advice)").format(name)
    if line.estimate:
        name = translate("LegalCalendar", "{0} (estimate)").format(name)
    tone = Tone.WARNING if line.missing_year is not None else Tone.NEUTRAL if line.past else Tone.INFO
    return StepRow(number, line.step, name, when_words(line), _other_words(line), line.source, tone)


def when_words(line: CalendarLine) -> str:
    """The days of a step by the safe reading."""
    if line.missing_year is not None:
        return translate("LegalCalendar", "Cannot be counted: no calendar of {0}").format(line.missing_year)
    if line.last is None:
        return ""
    if line.step is Step.RETAIN:
        return translate("LegalCalendar", "until {0}").format(short_date(line.last))
    if line.first == line.last:
        return long_date(line.last)
    if line.first is None:
        return translate("LegalCalendar", "no later than {0}").format(long_date(line.last))
    text = translate("LegalCalendar", "between {first} and {last}")
    return text.format(first=_day_and_month(line.first), last=_day_and_month(line.last))


def _day_and_month(day: date) -> str:
    """A day with its weekday, short enough for two of them in a cell: "mié 22 jul 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def _other_words(line: CalendarLine) -> str:
    wide = next((each for each in line.readings if each.reading is DayReading.WIDE), None)
    if wide is None:
        return ""
    if wide.first is None:
        return short_date(wide.last)
    return f"{short_date(wide.first)} – {short_date(wide.last)}"


def day_words(day: DaySheet, rows: tuple[StepRow, ...], texts: Texts) -> str:
    """What a day is, for tooltip, screen reader and the line under the picture."""
    state = day.name if day.state in (DayState.HOLIDAY, DayState.SUSPENDED) else ""
    parts = [long_date(day.day), state or texts.get(f"day-state.{day.state.value}")]
    if day.is_today:
        parts.append(translate("LegalCalendar", "today"))
    if day.in_window:
        parts.append(translate("LegalCalendar", "the call may go out"))
    elif day.in_other_reading:
        parts.append(translate("LegalCalendar", "the call may go out only by the other reading"))
    parts += [f"{row.number} {row.name}" for row in rows if row.step in day.points]
    return " · ".join(parts)


def finding_words(finding: Finding, messages: Messages) -> FindingText:
    """A finding with its days and codes in words."""
    params = tuple((name, _said(name, value, messages.texts)) for name, value in finding.params)
    return messages.finding(replace(finding, params=params))


def _said(name: str, value: str | int, texts: Texts) -> str | int:
    if name in _CODES:
        return texts.get(_CODES[name].format(value))
    if name in _DAYS:
        return long_date(date.fromisoformat(str(value)))
    return value
