"""The list of cases: filtered, sorted by the clock and cut by SQL, so that 150,000 filings are no matter."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import and_, case, func, or_, select

from unionreg.application.filing_records import ClockColumns, InboxPage, InboxRow, InboxSort
from unionreg.domain.filings.clocks import DueKey
from unionreg.domain.filings.machines import is_open
from unionreg.domain.filings.states.arrows import CaseState
from unionreg.storage.search_text import folded
from unionreg.storage.tables.filing import filing_cases

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.engine import Connection

    from unionreg.application.filing_records import InboxFilter
    from unionreg.domain.filings.case import Case

_UNKNOWN, _NEVER = "0000-00-00", "9999-99-99"
_COLUMNS = filing_cases.c
_LISTED = (
    "folio", "kind", "machine", "state", "union_name", "filed_on", "version", "due_key", "due_on", "soon_on",
    "missing_year", "assigned_to", "assigned_name", "is_open", "warn_on", "expires_on",
)  # fmt: skip


def case_columns(of: Case, clock: ClockColumns) -> dict[str, object]:
    """The columns of a case but its body."""
    organisation = of.data.organisation
    words = f"{of.folio} {organisation.name} {organisation.acronym} {organisation.registration_number}"
    return {
        "folio": of.folio,
        "filing_id": of.filing_id,
        "kind": of.kind,
        "machine": of.machine,
        "state": of.state,
        "union_id": of.union_id,
        "union_name": organisation.name,
        "name_key": folded(organisation.name),
        "words": folded(words),
        "filed_on": of.filed_on.isoformat(),
        "version": of.data.version,
        "revision": of.revision,
        "assigned_to": of.assigned_to,
        "assigned_name": of.assigned_name,
        "is_open": _waits(of),
        **clock_values(clock),
        "warn_on": _text(of.warn_on),
        "expires_on": _text(of.expires_on),
    }


def clock_values(clock: ClockColumns) -> dict[str, object]:
    """The columns of a clock."""
    return {
        "due_key": clock.due_key,
        "due_on": _text(clock.due_on),
        "missing_year": clock.missing_year,
        "soon_on": _text(clock.soon_on),
    }


def list_page(
    connection: Connection,
    where: InboxFilter,
    sort: InboxSort,
    today: date,
    *,
    descending: bool,
    offset: int,
    limit: int,
) -> InboxPage:
    """Some rows of the list, and how many match and are late."""
    conditions = _conditions(where)
    late = func.coalesce(func.sum(case((_is_late(today), 1), else_=0)), 0)
    counted = select(func.count(), late).select_from(filing_cases).where(*conditions)
    total, overdue = connection.execute(counted).one()
    order = _order(sort, today)
    direction = [each.desc() if descending else each.asc() for each in order]
    # Which rows, told by an index alone; only those are then read.
    wanted = select(_COLUMNS.folio).where(*conditions).order_by(*direction, _COLUMNS.folio).offset(offset).limit(limit)
    query = select(*(_COLUMNS[name] for name in _LISTED)).where(_COLUMNS.folio.in_(wanted))
    rows = tuple(_row(row, today) for row in connection.execute(query.order_by(*direction, _COLUMNS.folio)))
    return InboxPage(rows, total, overdue, offset)


def due_rows(connection: Connection, until: date, today: date) -> tuple[InboxRow, ...]:
    """Open cases with a day up to ``until`` or unknown, and what was issued and ends by then."""
    soon = or_(_COLUMNS.due_on <= until.isoformat(), _COLUMNS.soon_on.between(today.isoformat(), until.isoformat()))
    waiting = and_(_COLUMNS.is_open.is_(True), or_(soon, _COLUMNS.missing_year.is_not(None)))
    ends = _COLUMNS.expires_on.between(today.isoformat(), until.isoformat())
    warns = _COLUMNS.warn_on.between(today.isoformat(), until.isoformat())
    query = select(*(_COLUMNS[name] for name in _LISTED)).where(or_(waiting, ends, warns))
    query = query.order_by(*_order(InboxSort.CLOCK, today), _COLUMNS.folio)
    return tuple(_row(row, today) for row in connection.execute(query))


def _waits(of: Case) -> bool:
    """Whether somebody has to act; a registration by operation of law waits for its certificate."""
    by_law = of.state is CaseState.REGISTERED_BY_LAW and of.certified_on is None
    return by_law or is_open(of.machine, of.state)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _is_soon(today: date) -> ColumnElement[bool]:
    """The office may still do something, and that comes first."""
    earlier = or_(_COLUMNS.due_on.is_(None), _COLUMNS.soon_on < _COLUMNS.due_on)
    return and_(_COLUMNS.soon_on >= today.isoformat(), earlier)


def _is_late(today: date) -> ColumnElement[bool]:
    return and_(_COLUMNS.is_open.is_(True), _COLUMNS.due_on < today.isoformat())


def _order(sort: InboxSort, today: date) -> tuple[ColumnElement[Any], ...]:
    if sort is InboxSort.FOLIO:
        return (_COLUMNS.folio,)
    if sort is InboxSort.FILED:
        return (_COLUMNS.filed_on,)
    if sort is InboxSort.UNION:
        return (_COLUMNS.name_key,)
    if sort is InboxSort.STATE:
        return (_COLUMNS.state,)
    # A clock that nobody can read stands at the head, a case without any at the end.
    first = case(
        (_is_soon(today), _COLUMNS.soon_on),
        (_COLUMNS.missing_year.is_not(None), _UNKNOWN),
        (_COLUMNS.due_on.is_(None), _NEVER),
        else_=_COLUMNS.due_on,
    )
    return (case((_COLUMNS.is_open.is_(True), 0), else_=1), first)


def _conditions(where: InboxFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        _COLUMNS.words.contains(word, autoescape=True) for word in folded(where.text).split()
    ]
    if where.open_only:
        found.append(_COLUMNS.is_open.is_(True))
    if where.kinds:
        found.append(_COLUMNS.kind.in_(where.kinds))
    if where.states:
        found.append(_COLUMNS.state.in_(where.states))
    if where.unassigned:
        found.append(_COLUMNS.assigned_to.is_(None))
    if where.assigned_to is not None:
        found.append(_COLUMNS.assigned_to == where.assigned_to)
    if where.union_id:
        found.append(_COLUMNS.union_id == where.union_id)
    if where.overdue_on is not None:
        found.append(_COLUMNS.due_on < where.overdue_on.isoformat())
    return found


def _row(row: Row[Any], today: date) -> InboxRow:
    due_key, due_on, soon_on = row.due_key, _day(row.due_on), _day(row.soon_on)
    if soon_on is not None and today <= soon_on and (due_on is None or soon_on < due_on):
        due_key, due_on = DueKey.PREVENT, soon_on
    return InboxRow(
        folio=row.folio,
        kind=row.kind,
        machine=row.machine,
        state=row.state,
        union=row.union_name,
        filed_on=date.fromisoformat(row.filed_on),
        version=row.version,
        due_key=due_key,
        due_on=due_on,
        missing_year=row.missing_year if due_on is None else None,
        assigned_to=row.assigned_to,
        assigned_name=row.assigned_name,
        is_open=row.is_open,
        warn_on=_day(row.warn_on),
        expires_on=_day(row.expires_on),
        is_overdue=row.is_open and due_on is not None and due_on < today,
    )
