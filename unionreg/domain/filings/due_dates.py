"""What falls due outside of cases: reports of members every three months, accounts every six, leaderships that end.

Duties of registered unions (LFT 373, 377-III). Months are read in two ways (law notes, 14.10): the earlier day is the
one to go by, the later stands beside it. Nothing here is a sanction: a missing report is a line in a list.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from unionreg.domain.calendar import CalendarBook
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import compute_term
from unionreg.domain.filings.clocks import DueKey

_DUTIES = {DueKey.MEMBERS_REPORT: "members.report", DueKey.ACCOUNTS: "accounts.assembly"}


@dataclass(frozen=True, slots=True)
class DueItem:
    """One line of what falls due. ``on`` None when the calendar of ``missing_year`` is not loaded.

    ``other_on`` is the other reading of the same term, None where there is one only. ``folio`` of a case or of a
    certificate, ``union_id`` of a union in the register; either may be empty. ``days_left`` are business days after
    today, negative when late, None unknown.
    """

    key: DueKey
    on: date | None
    union: str
    article: str
    folio: str = ""
    union_id: str = ""
    other_on: date | None = None
    missing_year: int | None = None
    days_left: int | None = None
    is_overdue: bool = False


def duty_days(key: DueKey, last: date) -> tuple[date, date | None, str]:
    """When a periodical duty falls due after ``last``: the earlier reading, the later or None, the article."""
    rule = deadline(_DUTIES[key])
    term = compute_term(rule, last, CalendarBook(()))
    first, second = sorted((term.day("calendar_months"), term.day("months_of_30_days")))
    return first, None if first == second else second, rule.source


def in_order(items: list[DueItem]) -> tuple[DueItem, ...]:
    """The earliest first; what nobody can compute stands at the head."""
    return tuple(sorted(items, key=lambda each: (each.on or date.min, each.union, each.key.value)))
