"""Dates as clerks type them: day before month, Spanish month names, ISO, and the day numbers of spreadsheets."""

from __future__ import annotations

import re
from datetime import date, timedelta

from unionreg.domain.people.names import fold

_MONTHS = {
    "ENE": 1, "JAN": 1, "FEB": 2, "MAR": 3, "ABR": 4, "APR": 4, "MAY": 5, "JUN": 6, "JUL": 7, "AGO": 8, "AUG": 8,
    "SEP": 9, "SET": 9, "OCT": 10, "NOV": 11, "DIC": 12, "DEC": 12,
}  # fmt: skip
_FULL_NAMES = [
    "ENERO",
    "FEBRERO",
    "MARZO",
    "ABRIL",
    "MAYO",
    "JUNIO",
    "JULIO",
    "AGOSTO",
    "SEPTIEMBRE",
    "SETIEMBRE",
    "OCTUBRE",
    "NOVIEMBRE",
    "DICIEMBRE",
    "JANUARY",
    "FEBRUARY",
    "MARCH",
    "APRIL",
    "JUNE",
    "JULY",
    "AUGUST",
    "SEPTEMBER",
    "OCTOBER",
    "NOVEMBER",
    "DECEMBER",
]
_TIME = r"(?:[T ]\s*\d{1,2}[:.]\d{2}.*)?"
_NUMBERS = re.compile(rf"(\d{{1,2}})\s*[-/. ]\s*(\d{{1,2}})\s*[-/. ]\s*(\d{{4}}|\d{{2}}){_TIME}", re.ASCII)
_YEAR_FIRST = re.compile(rf"(\d{{4}})\s*[-/.]\s*(\d{{1,2}})\s*[-/.]\s*(\d{{1,2}}){_TIME}", re.ASCII)
_NAMED = re.compile(
    rf"(?:[A-Z]+,?\s+)?(\d{{1,2}})(?:[-/. ]|\s|DE(?:L)?\b)*([A-Z]{{3,10}})\.?(?:[-/., ]|\s|DE(?:L)?\b)*"
    rf"(\d{{4}}|\d{{2}}){_TIME}",
    re.ASCII,
)
_COMPACT = re.compile(r"(19\d{2}|20\d{2})(\d{2})(\d{2})", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?", re.ASCII)
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 60_000
_SERIAL_START = date(1899, 12, 30)
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_SHORT_YEAR, _SHORT_MONTH = 2, 3


def read_date(typed: str, latest_short_year: int, serial_shift: int = 0) -> date | None:
    """The date that a cell says, or None.

    Years of two digits up to ``latest_short_year`` (the cut-off year + 1) are 20xx, others 19xx. ``serial_shift``: days
    to add to a day number, for workbooks that count from 1904.
    """
    text = fold(typed).strip().rstrip(".")
    if serial := _SERIAL.fullmatch(text):
        number = int(serial[1])
        if _FIRST_SERIAL <= number <= _LAST_SERIAL:
            return _SERIAL_START + timedelta(days=number + serial_shift)
        return None
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(found[1], int(found[2]), found[3], latest_short_year)
    if found := _NUMBERS.fullmatch(text):
        return _day(found[3], int(found[2]), found[1], latest_short_year)
    if found := _NAMED.fullmatch(text):
        return _day(found[3], _month(found[2]), found[1], latest_short_year)
    return None


def _month(word: str) -> int:
    """The number of a month by its name or short name; 0 for any other word."""
    known = word == "SEPT" or word in _FULL_NAMES or len(word) == _SHORT_MONTH
    return _MONTHS.get(word[:3], 0) if known else 0


def _day(year: str, month: int, day: str, latest_short_year: int) -> date | None:
    full = int(year)
    if len(year) == _SHORT_YEAR:
        full += 2000 if 2000 + full <= latest_short_year else 1900
    if not _FIRST_YEAR <= full <= _LAST_YEAR:
        return None
    try:
        return date(full, month, int(day))
    except ValueError:
        return None
