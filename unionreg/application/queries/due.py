"""What falls due: terms of all open cases, certificates and leaderships that end, and duties of registered unions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.filing_access import today_of
from unionreg.application.session import require
from unionreg.domain.filings.clocks import DueKey, days_left
from unionreg.domain.filings.due_dates import DueItem, duty_days, in_order
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.register.union import EntryKind
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from unionreg.application.filing_records import InboxRow
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.register_records import Duty
    from unionreg.domain.roles import Actor

_ARTICLES = {DueKey.VALIDITY: "LFT 387", DueKey.LEADERSHIP: "LFT 371 fr. X"}


def due_dates(
    core: Core, actor: Actor, *, until: date, keys: frozenset[DueKey] | None = None, duties: bool = True
) -> tuple[DueItem, ...]:
    """Everything with a day up to ``until``, overdue first; ``keys`` None: all kinds.

    ``duties`` False leaves the periodical duties of unions out: of thousands many are late. Leaderships come from the
    register, those that are over until another follows them; certificates come from their cases.
    """
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        book = stored_book(uow)
        found = [*_of_cases(uow.filings.due(until, today)), *_of_register(uow, until)]
        if duties:
            found += _of_duties(uow.register.duties(), until)
    wanted = [each for each in found if keys is None or each.key in keys]
    known = days_left(today, {each.on for each in wanted if each.on is not None}, book)
    return in_order([_dated(each, today, known) for each in wanted])


def _of_cases(rows: Iterable[InboxRow]) -> Iterator[DueItem]:
    for row in rows:
        if row.is_open and row.due_key is not None:
            yield DueItem(row.due_key, row.due_on, row.union, "", row.folio, missing_year=row.missing_year)
        elif row.expires_on is not None and row.machine is Machine.REPRESENTATIVENESS:
            day = row.warn_on or row.expires_on
            other = row.expires_on if row.expires_on != day else None
            yield DueItem(DueKey.VALIDITY, day, row.union, _ARTICLES[DueKey.VALIDITY], row.folio, other_on=other)


def _of_register(uow: UnitOfWork, until: date) -> Iterator[DueItem]:
    for ending in uow.register.endings(date.min, until):
        # Certificates are in their cases, with both readings of their months.
        if ending.kind is EntryKind.LEADERSHIP:
            article = _ARTICLES[DueKey.LEADERSHIP]
            yield DueItem(DueKey.LEADERSHIP, ending.ends_on, ending.name, article, union_id=ending.union_id)


def _of_duties(duties: Iterable[Duty], until: date) -> Iterator[DueItem]:
    for duty in duties:
        for key, told in ((DueKey.MEMBERS_REPORT, duty.members_as_of), (DueKey.ACCOUNTS, duty.accounts_as_of)):
            last = told or duty.registered_on
            if last is None:
                continue
            day, other, article = duty_days(key, last)
            if day <= until:
                yield DueItem(key, day, duty.name, article, union_id=duty.union_id, other_on=other)


def _dated(item: DueItem, today: date, known: Mapping[date, int | None]) -> DueItem:
    if item.on is None:
        return item
    return replace(item, days_left=known[item.on], is_overdue=item.on < today)
