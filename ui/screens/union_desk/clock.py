"""The clock of an answer in words. The desk has no calendar of its own: the last day is the one that the Centre wrote.

Business days left are only counted when the office's calendars are on this computer; nothing is guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date
from ui.theme import Tone

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.filings.office_notice import NoticePrevention

translate = QCoreApplication.translate
_SOON = 3


def answer_clock(prevention: NoticePrevention, today: date) -> tuple[str, Tone]:
    """Until when to answer and how near that is; the tone that goes with it."""
    due = prevention.due_on
    if due is None:
        words = translate(
            "UnionClock",
            "%n business day(s) from the day after you were notified ({source}). The Centre gave no date: ask which "
            "day is the last.",
            "",
            prevention.term_days,
        )
        return words.format(source=prevention.term_source), Tone.WARNING
    left = (due - today).days
    if left < 0:
        words = translate("UnionClock", "The last day was {0}. Answer all the same: a late answer may still be heard.")
        return words.format(long_date(due)), Tone.NEGATIVE
    if left == 0:
        return translate("UnionClock", "Today is the last day to answer."), Tone.NEGATIVE
    words = translate("UnionClock", "Answer by {day}: in calendar days, %n left.", "", left)
    return words.format(day=long_date(due)), Tone.WARNING if left <= _SOON else Tone.INFO
