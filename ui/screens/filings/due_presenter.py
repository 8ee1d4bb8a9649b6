"""What falls due in words: groups of kinds, spans, and one line for each. No widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number, short_date
from ui.screens.filings.clock_words import due_word, left_tone, left_words, missing_words
from ui.screens.screen import Place
from ui.theme import Tone
from unionreg.domain.filings.clocks import DueKey, Suspension

if TYPE_CHECKING:
    from unionreg.domain.filings.clocks import FilingSettings
    from unionreg.domain.filings.due_dates import DueItem

translate = QCoreApplication.translate

_DUTIES = frozenset({DueKey.MEMBERS_REPORT, DueKey.ACCOUNTS})
_ENDS = frozenset({DueKey.LEADERSHIP, DueKey.VALIDITY})
_CASES = frozenset(DueKey) - _DUTIES - _ENDS
_SPANS = {"week": 7, "month": 30, "quarter": 90, "half": 182}


@dataclass(frozen=True, slots=True)
class DueChoice:
    """What is looked at: how far ahead, and which kinds."""

    span: str = "month"
    group: str = "all"

    def until(self, today: date) -> date:
        """The last day of the span."""
        return today + timedelta(days=_SPANS[self.span])

    @property
    def keys(self) -> frozenset[DueKey] | None:
        """The kinds of the group; None for all."""
        return {"cases": _CASES, "ends": _ENDS, "duties": _DUTIES}.get(self.group)

    @property
    def duties(self) -> bool:
        """Whether periodical duties are asked for: of thousands of unions many are late."""
        return self.group in ("all", "duties")


def span_choices() -> tuple[tuple[str, str], ...]:
    """How far ahead."""
    return (
        ("week", translate("FilingDue", "The next 7 days")),
        ("month", translate("FilingDue", "The next 30 days")),
        ("quarter", translate("FilingDue", "The next 90 days")),
        ("half", translate("FilingDue", "The next six months")),
    )


def group_choices() -> tuple[tuple[str, str], ...]:
    """Which kinds."""
    return (
        ("all", translate("FilingDue", "Everything")),
        ("cases", translate("FilingDue", "Terms of filings")),
        ("ends", translate("FilingDue", "Leaderships and certificates that end")),
        ("duties", translate("FilingDue", "Quarterly and half-yearly duties")),
    )


def what(item: DueItem) -> str:
    """What falls due, with its article."""
    words = due_word(item.key)
    return f"{words} ({item.article})" if item.article else words


def day_words(item: DueItem) -> str:
    """The day, and the other reading where there is one."""
    if item.on is None:
        return ""
    if item.other_on is None:
        return short_date(item.on)
    return translate("FilingDue", "{day} (or {other})").format(day=short_date(item.on), other=short_date(item.other_on))


def left(item: DueItem) -> str:
    """How long there is, or which calendar is missing."""
    if item.missing_year is not None:
        return missing_words(item.missing_year)
    if item.days_left is not None:
        return left_words(item.days_left)
    if item.on is None:
        return ""
    return missing_words(item.on.year)


def tone(item: DueItem) -> Tone:
    """The tone of that; a duty of a union that is late is a line in a list, no fault of the office."""
    if item.days_left is None:
        return Tone.WARNING
    if item.key in _DUTIES and item.days_left < 0:
        return Tone.WARNING
    return left_tone(item.days_left)


def place_of(item: DueItem) -> Place | None:
    """Where the line leads: the case, or the union in the register."""
    if item.folio and item.key not in _DUTIES:
        return Place("filing", (item.folio,))
    return Place("union", (item.union_id,)) if item.union_id else None


def count_sentence(items: tuple[DueItem, ...]) -> str:
    """How many fall due, and how many are late."""
    late = sum(item.is_overdue for item in items)
    words = translate("FilingDue", "%n line(s)", "", len(items)).replace(str(len(items)), number(len(items)))
    overdue = translate("FilingDue", "%n overdue", "", late)
    return f"{words} · {overdue}" if late else words


def suspension_words(suspension: Suspension) -> str:
    """A reading of the law."""
    return {
        Suspension.RUNS_ON: translate("FilingDue", "The term of the office runs on while a prevención waits"),
        Suspension.STANDS_STILL: translate("FilingDue", "The term of the office stands still while a prevención waits"),
    }[suspension]


def settings_words(settings: FilingSettings) -> str:
    """What the office chose where the law is silent."""
    days = translate("FilingDue", "%n business day(s) to answer a prevención", "", settings.answer_days)
    return f"{suspension_words(settings.suspension)} · {days} ({settings.answer_source})"
