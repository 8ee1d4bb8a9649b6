"""An invented calendar for a year: the rest days of article 74 and nothing else. For demonstrations only.

Real calendars come from the gazette; the Centre closes on other days too, which is why the program never guesses one.
"""

from __future__ import annotations

import json
from datetime import date, timedelta

from unionreg.application.calendars import CalendarFile

_MONDAY = 0
SOURCE = "Calendario inventado para demostración: sólo los descansos del artículo 74; no es el calendario del Centro"


def invented_calendar(year: int) -> CalendarFile:
    """The invented calendar of ``year`` as a file to load."""
    last = date(year, 12, 31).isoformat()
    data = {
        "id": f"inventado-{year}",
        "authority": "Oficina inventada de demostración",
        "year": year,
        "version": 1,
        "complete": True,
        "covers": {"from": date(year, 1, 1).isoformat(), "to": last},
        "weekend": ["saturday", "sunday"],
        "days": [_day(day, name) for day, name in _rest_days(year)],
        "suspensions": [],
        "uncertain": [],
    }
    return CalendarFile(json.dumps(data, ensure_ascii=False).encode("utf-8"), SOURCE)


def _day(day: date, name: str) -> dict[str, str]:
    return {"date": day.isoformat(), "kind": "rest-day", "name": name, "source": SOURCE}


def _rest_days(year: int) -> list[tuple[date, str]]:
    """Article 74, fractions I to VIII, without election days."""
    days = [
        (date(year, 1, 1), "Año Nuevo"),
        (_monday(year, 2, 1), "Aniversario de la Constitución (primer lunes de febrero)"),
        (_monday(year, 3, 3), "Natalicio de Benito Juárez (tercer lunes de marzo)"),
        (date(year, 5, 1), "Día del Trabajo"),
        (date(year, 9, 16), "Independencia"),
        (_monday(year, 11, 3), "Revolución (tercer lunes de noviembre)"),
        (date(year, 12, 25), "Navidad"),
    ]
    if (year - 2024) % 6 == 0:
        days.append((date(year, 10, 1), "Transmisión del Poder Ejecutivo Federal"))
    return sorted(days)


def _monday(year: int, month: int, which: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(_MONDAY - first.weekday()) % 7 + 7 * (which - 1))
