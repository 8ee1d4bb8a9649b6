"""Until which day a copy must be in the workers' hands (LFT 390 Ter-II a, 132-XXX; law notes, 6.2 and 10.4).

The law says "opportunely" and gives no number for approvals; three business days are those of the protocol for
legitimation, which practice keeps. The safe reading leaves three complete business days between delivery and vote; the
loose one counts back three days of the calendar. A copy in between is told as doubtful, never as good.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.calendar import DAY
from unionreg.domain.contracts.delivery import CampaignKind
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import compute_term

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.calendar import CalendarBook, Doubt

BEFORE_VOTE = "legit.print_to_workers"
AFTER_DEPOSIT = "cct.print_to_workers"


class Timing(StrEnum):
    """How a day of delivery stands to the term."""

    IN_TIME = "in-time"
    DOUBTFUL = "doubtful"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class DayBetween:
    """A day between delivery and vote: ``reason`` says why it does not count (weekend or a name), None: it counts."""

    day: date
    reason: str | None


@dataclass(frozen=True, slots=True)
class DeliveryTerm:
    """``last_day``: the last on which a copy is safely in time. ``loose_day``: the last under the other reading.

    ``days``: every day between ``last_day`` and the event, in order. ``source``: the article or protocol.
    """

    kind: CampaignKind
    event_on: date
    last_day: date
    loose_day: date
    days: tuple[DayBetween, ...]
    source: str
    calendars: tuple[tuple[str, int], ...] = ()
    doubts: tuple[Doubt, ...] = ()

    def timing(self, on: date) -> Timing:
        """Whether a copy received on this day came in time."""
        if on <= self.last_day:
            return Timing.IN_TIME
        return Timing.DOUBTFUL if on <= self.loose_day else Timing.LATE

    @property
    def counted(self) -> tuple[date, ...]:
        """The business days that lie between."""
        return tuple(each.day for each in self.days if each.reason is None)


def delivery_term(kind: CampaignKind, event_on: date, book: CalendarBook) -> DeliveryTerm:
    """The term of a campaign. Raises CalendarMissingError, CalendarIncompleteError as ``compute_term``."""
    if kind is CampaignKind.AFTER_DEPOSIT:
        rule = deadline(AFTER_DEPOSIT)
        term = compute_term(rule, event_on, book)
        due = term.day("due")
        return DeliveryTerm(kind, event_on, due, due, (), rule.source, term.calendars, term.doubts)
    rule = deadline(BEFORE_VOTE)
    term = compute_term(rule, event_on, book)
    last = term.day("latest_safe")
    loose = max(last, event_on - rule.at_least * DAY)
    return DeliveryTerm(
        kind, event_on, last, loose, _between(last, event_on, book), rule.source, term.calendars, term.doubts
    )


def _between(last: date, event_on: date, book: CalendarBook) -> tuple[DayBetween, ...]:
    days = (event_on - last).days
    return tuple(DayBetween(last + DAY * step, book.reason(last + DAY * step)) for step in range(1, days))
