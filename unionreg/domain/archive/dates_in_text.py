"""Days and years in running Spanish text: 12/05/1998, 12 de mayo de 1998, «a los doce días del mes de mayo de mil
novecientos noventa y ocho». Text comes folded (``page_text.folded_signs``); what is no real day is passed over.
"""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip
_UNITS = ("", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
_TEENS = (
    "diez", "once", "doce", "trece", "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve",
)  # fmt: skip
_TENS = ("", "", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_CENTURIES = {"mil novecientos": 1900, "mil ochocientos": 1800, "dos mil": 2000}


def _below_hundred() -> dict[str, int]:
    known = {name: number for number, name in enumerate(_UNITS) if name}
    known |= {name: 10 + number for number, name in enumerate(_TEENS)}
    known |= {name: 10 * number for number, name in enumerate(_TENS) if name}
    for tens in range(3, 10):
        known |= {f"{_TENS[tens]} y {_UNITS[unit]}": 10 * tens + unit for unit in range(1, 10)}
    known |= {f"veinti{_UNITS[unit]}": 20 + unit for unit in range(1, 10)}
    return known | {"primero": 1, "veintiun": 21, "treinta y un": 31}


_SMALL = _below_hundred()
_SMALL_FORM = "|".join(sorted(_SMALL, key=len, reverse=True))
_DAY = rf"(?P<day>[0-9]{{1,2}}|{_SMALL_FORM})"
_YEAR = rf"(?P<year>[12][0-9]{{3}}|(?:{'|'.join(_CENTURIES)})(?: (?:{_SMALL_FORM}))?)"
_WRITTEN = re.compile(
    rf"\b{_DAY}(?:o|°|º)?(?: dias?)?(?: del mes)?,? de (?P<month>{'|'.join(_MONTHS)}|setiembre)"
    rf",? (?:del? )?(?:ano )?(?:de )?{_YEAR}\b"
)
_FIGURES = re.compile(r"\b(?P<day>[0-3]?[0-9])[/.-](?P<month>[01]?[0-9])[/.-](?P<year>[12][0-9]{3})\b")
_YEAR_ALONE = re.compile(r"\b(?:ano|ejercicio|periodo|bienio|de|del) (?P<year>(?:19|20)[0-9]{2})\b")

Found = tuple[date | None, int, int, int]
"""A day (None: only a year), its year, and where it begins and ends in the text."""


def days_in(folded: str) -> list[Found]:
    """Every day and year in folded text, in its order; a year within a day is not told again."""
    found: list[Found] = []
    for match in (*_WRITTEN.finditer(folded), *_FIGURES.finditer(folded)):
        year = _year(match["year"])
        day = _calendar_day(year, _month(match["month"]), _small(match["day"]))
        if day is not None:
            found.append((day, year, match.start(), match.end()))
    taken = [(start, end) for _, _, start, end in found]
    for match in _YEAR_ALONE.finditer(folded):
        start, end = match.span("year")
        if not any(first <= start < last for first, last in taken):
            found.append((None, int(match["year"]), start, end))
    return sorted(found, key=lambda each: each[2])


def _small(text: str) -> int:
    return int(text) if text.isdigit() else _SMALL[text]


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    return _MONTHS.index("septiembre" if text == "setiembre" else text) + 1


def _year(text: str) -> int:
    if text.isdigit():
        return int(text)
    century = next(name for name in _CENTURIES if text.startswith(name))
    rest = text.removeprefix(century).strip()
    return _CENTURIES[century] + (_SMALL[rest] if rest else 0)


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
