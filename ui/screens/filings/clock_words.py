"""The days of a case in words and tones: what is left, what is over, what stands still, which calendar is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.filings.words import SOON
from ui.theme import Tone
from unionreg.domain.filings.clocks import DueKey
from unionreg.domain.filings.states.arrows import CaseState

if TYPE_CHECKING:
    from unionreg.application.filing_records import InboxRow

translate = QCoreApplication.translate


def left_words(days: int) -> str:
    """Business days left (0: today is the last one) or, when negative, since the end of the term."""
    if days == 0:
        return translate("FilingClock", "today is the last day")
    if days > 0:
        return translate("FilingClock", "%n business day(s) left", "", days)
    return translate("FilingClock", "overdue for %n business day(s)", "", -days)


def left_tone(days: int) -> Tone:
    """The tone that goes with what is left."""
    if days < 0:
        return Tone.NEGATIVE
    return Tone.WARNING if days <= SOON else Tone.INFO


def missing_words(year: int) -> str:
    """Why no day can be told."""
    return translate("FilingClock", "no day: the calendar of {0} is missing").format(year)


def due_word(key: DueKey) -> str:
    """What falls due."""
    return {
        DueKey.PREVENT: translate("FilingClock", "Last day for a prevención"),
        DueKey.DECIDE: translate("FilingClock", "Ruling"),
        DueKey.ANSWER: translate("FilingClock", "Answer to the prevención"),
        DueKey.DEMAND: translate("FilingClock", "Ruling after the demand"),
        DueKey.CERTIFICATE: translate("FilingClock", "Certificate by operation of law"),
        DueKey.PUBLISH: translate("FilingClock", "Publication of the notice"),
        DueKey.ADHESION: translate("FilingClock", "End of the window to join"),
        DueKey.ROLL: translate("FilingClock", "Roll of voters"),
        DueKey.POST_RESULT: translate("FilingClock", "Posting of the result"),
        DueKey.REPORT_RESULT: translate("FilingClock", "Report of the result"),
        DueKey.VALIDITY: translate("FilingClock", "End of a certificate"),
        DueKey.LEADERSHIP: translate("FilingClock", "End of a leadership"),
        DueKey.MEMBERS_REPORT: translate("FilingClock", "Quarterly report of members"),
        DueKey.ACCOUNTS: translate("FilingClock", "Half-yearly accounts"),
    }[key]


def row_clock(row: InboxRow, *, still: bool = False) -> str:
    """The clock of a case in the list. ``still``: this office's term stands still while a prevención waits."""
    if row.missing_year is not None:
        return missing_words(row.missing_year)
    if row.days_left is None:
        return translate("FilingClock", "nothing falls due") if row.is_open else ""
    return translate("FilingClock", "suspended") if _stands_still(row, still) else left_words(row.days_left)


def row_tone(row: InboxRow, *, still: bool = False) -> Tone:
    """The tone of that clock."""
    if row.missing_year is not None:
        return Tone.WARNING
    if row.days_left is None or _stands_still(row, still):
        return Tone.NEUTRAL
    return left_tone(row.days_left)


def row_spoken(row: InboxRow, *, still: bool = False) -> str:
    """The clock with what it counts, for a screen reader and a tooltip."""
    key = due_word(row.due_key) if row.due_key is not None else ""
    left = left_words(row.days_left) if row.days_left is not None and _stands_still(row, still) else ""
    return ", ".join(filter(None, (row_clock(row, still=still), key, left)))


def _stands_still(row: InboxRow, still: bool) -> bool:
    """While the organisation may answer; once its days are over the office has to act."""
    waits = row.state is CaseState.PREVENTED and row.days_left is not None and row.days_left >= 0
    return still and waits
