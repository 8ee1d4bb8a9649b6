"""Invented calendars for tests, and the two that ship with the program."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from unionreg.domain.calendar import Calendar, CalendarBook, Holiday, Period, Suspension
from unionreg.domain.calendar_format import parse_calendar
from unionreg.paths import resources_root


def shipped() -> CalendarBook:
    folder = resources_root() / "law" / "calendars"
    paths = sorted(folder.glob("*.json"))
    return CalendarBook(tuple(parse_calendar(json.loads(path.read_text(encoding="utf-8"))) for path in paths))


def a_calendar(
    year: int = 2026, *holidays: date, suspended: tuple[date, date] | None = None, **changes: Any
) -> Calendar:
    values: dict[str, Any] = {
        "id": f"inventado-{year}",
        "authority": "Autoridad inventada",
        "year": year,
        "version": 1,
        "complete": True,
        "covers": Period(date(year, 1, 1), date(year, 12, 31)),
        "holidays": tuple(Holiday(day, "rest-day", "Inventado", "prueba") for day in holidays),
        "suspensions": (Suspension(Period(*suspended), "Suspensión", "prueba"),) if suspended else (),
    }
    return Calendar(**(values | changes))


def a_book(*years: int) -> CalendarBook:
    return CalendarBook(tuple(a_calendar(year) for year in years or (2025, 2026, 2027)))
