"""The clock of a case as the list keeps it, so that the database can sort by it; and all of them anew.

Days are computed in ``domain.filings.clocks``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.filing_records import ClockColumns
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.clocks import clocks_of

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.clocks import FilingSettings
    from unionreg.domain.filings.filing_type import FilingType


def clock_columns(
    case: Case, kind: FilingType, book: CalendarBook, settings: FilingSettings, today: date
) -> ClockColumns:
    """What the list needs to know of a case's clocks."""
    clocks = clocks_of(case, kind, book, settings, today)
    soon = next((each.due_on for each in clocks if each.optional), None)
    hard = [each for each in clocks if not each.optional]
    if not hard:
        return ClockColumns(soon_on=soon)
    return ClockColumns(hard[0].key, hard[0].due_on, hard[0].missing_year, soon)


def refresh_clocks(uow: UnitOfWork, book: CalendarBook, today: date) -> None:
    """Compute the days of every open case anew: after another calendar, or another reading of the law."""
    settings = uow.filings.settings()
    uow.filings.save_clocks(
        {
            case.folio: clock_columns(case, filing_type(case.kind), book, settings, today)
            for case in uow.filings.open_cases()
        }
    )
