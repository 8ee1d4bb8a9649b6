"""Wage tables as rows of texts: found in the cells of a spreadsheet, and read into posts with amounts.

A file only proposes rows; a person sees them before they are an act. Nothing is guessed that a clerk could not see: an
amount that is none stays as it was written and is marked. Files are opened elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from unionreg.domain.contracts.wages import PayPeriod, WageLine, WageTable, cents_of
from unionreg.domain.people.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

# How far down a heading may stand below a title and a letterhead.
_HEADING_WITHIN = 20
_NOISE = Decimal("0.000001")
_CENT = Decimal("0.01")
_PLAIN_NUMBER = re.compile(r"\d{1,9}\.\d{3,}", re.ASCII)
_BEFORE_PERIOD = re.compile(r"^(?:POR|AL|A LA|A|AN|PER) +")
_POST = ("PUESTO", "OCUPACION", "CARGO", "PLAZA", "DENOMINACION", "CATEGORIA", "POST", "JOB", "POSITION")
_AMOUNT = ("SALARIO", "SUELDO", "MONTO", "IMPORTE", "CUOTA", "AMOUNT", "WAGE", "PAY", "SALARY")
_PERIOD = ("PERIODO", "PERIODICIDAD", "PERIOD")
_LEVEL = ("NIVEL", "GRADO", "ESCALON", "CATEGORIA", "LEVEL", "GRADE", "STEP")
_FORMER = ("ANTERIOR", "ACTUAL", "PREVIO", "FORMER", "OLD", "CURRENT")
_PERIODS = {
    PayPeriod.HOUR: ("HORA", "HORARIO", "HOUR", "HOURLY"),
    PayPeriod.DAY: ("DIA", "DIARIO", "DIARIA", "DAY", "DAILY"),
    PayPeriod.WEEK: ("SEMANA", "SEMANAL", "WEEK", "WEEKLY"),
    PayPeriod.FORTNIGHT: ("QUINCENA", "QUINCENAL", "FORTNIGHT", "FORTNIGHTLY"),
    PayPeriod.MONTH: ("MES", "MENSUAL", "MONTH", "MONTHLY"),
}


@dataclass(frozen=True, slots=True)
class WageRow:
    """One row as it is shown and typed: all four are texts; ``period`` as a person would write it, or empty."""

    post: str = ""
    amount: str = ""
    period: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class WageSheet:
    """What was found in a file. ``heading`` of the column of amounts, empty where the sheet has no headings.

    ``left_out``: rows with words but without an amount (titles of sections, notes); ``columns`` how many columns could
    have been the amounts, so that a person can be told which one was read.
    """

    rows: tuple[WageRow, ...]
    heading: str = ""
    columns: int = 1
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class UnreadWage:
    """A row that is no wage. ``row`` from 0; ``column`` 0 post, 1 amount, 2 period."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class _Columns:
    post: int
    amount: int
    period: int | None = None
    level: int | None = None
    heading: str = ""
    amounts: int = 1
    said: PayPeriod | None = None


def wage_sheet(rows: Sequence[Sequence[str]]) -> WageSheet:
    """The wage table in the cells of a sheet: below its headings, else post, amount, period and level in this order."""
    start, columns = _headings(rows)
    found, left_out = [], 0
    for cells in rows[start:]:
        post, amount = _cell(cells, columns.post), _cell(cells, columns.amount)
        if amount:
            period = _cell(cells, columns.period) or (columns.said.value if columns.said else "")
            found.append(WageRow(post, without_noise(amount), period, _cell(cells, columns.level)))
        elif any(each.strip() for each in cells):
            left_out += 1
    return WageSheet(tuple(found), columns.heading, columns.amounts, left_out)


def wage_table(rows: Sequence[WageRow]) -> WageTable | tuple[UnreadWage, ...] | None:
    """The rows as a table; None without any; the cells that cannot be read when there are such.

    An empty period is a day; ``rows`` without any text are passed over.
    """
    lines, unread = [], []
    for place, row in enumerate(rows):
        if not (row.post.strip() or row.amount.strip()):
            continue
        cents, period = cents_of(row.amount), period_of(row.period)
        if not row.post.strip():
            unread.append(UnreadWage(place, 0))
        elif cents is None:
            unread.append(UnreadWage(place, 1))
        elif period is None:
            unread.append(UnreadWage(place, 2))
        else:
            lines.append(WageLine(row.post.strip(), cents, period, row.level.strip()))
    if unread:
        return tuple(unread)
    return WageTable(tuple(lines)) if lines else None


def period_of(text: str) -> PayPeriod | None:
    """The period in words of a person ("por mes", "Diario", "a day"); a day for an empty text, None for other words."""
    said = fold(text).strip()
    if not said:
        return PayPeriod.DAY
    words = _BEFORE_PERIOD.sub("", said)
    return next((period for period, names in _PERIODS.items() if words in names), None)


def without_noise(amount: str) -> str:
    """An amount as spreadsheets store it ("329.12999999999994") as it was meant; anything else as it stands.

    Only what binary fractions add is taken away: a real third of a cent stays and is no amount.
    """
    said = amount.strip()
    if not _PLAIN_NUMBER.fullmatch(said):
        return said
    exact = Decimal(said)
    cents = exact.quantize(_CENT)
    return str(cents) if abs(exact - cents) < _NOISE else said


def _headings(rows: Sequence[Sequence[str]]) -> tuple[int, _Columns]:
    """Where the rows begin and which column holds what."""
    for place, cells in enumerate(rows[:_HEADING_WITHIN]):
        found = _named([fold(each) for each in cells], cells)
        if found is not None:
            return place + 1, found
    return 0, _Columns(0, 1, 2, 3)


def _named(titles: list[str], cells: Sequence[str]) -> _Columns | None:
    post = _first(titles, _POST)
    amounts = [place for place, title in enumerate(titles) if _has(title, _AMOUNT) and place != post]
    if post is None or not amounts:
        return None
    amount = next((each for each in amounts if not _has(titles[each], _FORMER)), amounts[0])
    level = _first(titles, _LEVEL, but=(post, amount))
    period = _first(titles, _PERIOD, but=(post, amount, level))
    said = next((each for each, names in _PERIODS.items() if set(titles[amount].split()) & set(names)), None)
    return _Columns(post, amount, period, level, cells[amount].strip(), len(amounts), said)


def _first(titles: list[str], names: tuple[str, ...], but: tuple[int | None, ...] = ()) -> int | None:
    """The column of the first of these names that any heading has."""
    for name in names:
        for place, title in enumerate(titles):
            if place not in but and _has(title, (name,)):
                return place
    return None


def _has(title: str, names: tuple[str, ...]) -> bool:
    words = re.findall(r"\w+", title)
    return any(word in {name, f"{name}S"} for name in names for word in words)


def _cell(cells: Sequence[str], place: int | None) -> str:
    return "" if place is None or place >= len(cells) else cells[place].strip()
