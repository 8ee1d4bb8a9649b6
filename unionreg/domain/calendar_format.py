"""Reading and writing calendars as data, strictly: the shape of the files that an office loads and edits.

Everything wrong with a file is found at once, as findings of series C (C-101 shape, C-102 date, C-103 order of days,
C-104 outside its year). Nothing here knows files: it takes what ``json.loads`` gave.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from unionreg.domain.calendar import Calendar, Doubt, Holiday, Period, Suspension
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Mapping

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NEVER_ABSENT = ("days", "suspensions")
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def parse_calendar(data: object) -> Calendar:
    """The calendar in ``data``; UnreadableError ``calendar-malformed`` with all findings when it is not one."""
    reader = _Reader()
    calendar = reader.calendar(data)
    if reader.findings:
        raise UnreadableError(
            "calendar-malformed", findings=reader.findings, field=", ".join(reader.findings[0].fields)
        )
    return calendar


def calendar_data(calendar: Calendar) -> dict[str, object]:
    """The calendar as data for a JSON file; ``parse_calendar`` reads it back to an equal value."""
    return {
        "id": calendar.id,
        "authority": calendar.authority,
        "year": calendar.year,
        "version": calendar.version,
        "complete": calendar.complete,
        "covers": _period_data(calendar.covers),
        "weekend": [WEEKDAYS[number] for number in calendar.weekend],
        "days": [
            {"date": each.day.isoformat(), "kind": each.kind, "name": each.name, "source": each.source}
            for each in calendar.holidays
        ],
        "suspensions": [
            {**_period_data(each.period), "name": each.name, "source": each.source} for each in calendar.suspensions
        ],
        "uncertain": [{**_period_data(each.period), "note": each.note} for each in calendar.doubts],
        "notes": list(calendar.notes),
    }


def _period_data(period: Period) -> dict[str, str]:
    return {"from": period.first.isoformat(), "to": period.last.isoformat()}


def parse_date(text: object) -> date | None:
    """A date written YYYY-MM-DD, or None for anything else."""
    if not isinstance(text, str) or not _ISO_DATE.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


class _Reader:
    """Reads one calendar and keeps every finding; a wrong field reads as an empty one so that reading can go on."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def calendar(self, data: object) -> Calendar:
        top = self._object("calendar", data)
        year = self._whole("year", top.get("year"), lowest=1, highest=9998)
        calendar = Calendar(
            id=self._text("id", top.get("id")),
            authority=self._text("authority", top.get("authority")),
            year=year,
            version=self._whole("version", top.get("version"), lowest=1, highest=1_000_000),
            complete=self._truth("complete", top.get("complete")),
            covers=self._period("covers", top.get("covers")),
            holidays=tuple(self._holiday(f"days.{i}", each) for i, each in self._rows("days", top)),
            suspensions=tuple(self._suspension(f"suspensions.{i}", each) for i, each in self._rows("suspensions", top)),
            doubts=tuple(self._doubt(f"uncertain.{i}", each) for i, each in self._rows("uncertain", top)),
            weekend=tuple(
                self._weekday(f"weekend.{i}", each) for i, each in self._rows("weekend", top, SATURDAY_SUNDAY)
            ),
            notes=tuple(self._text(f"notes.{i}", each) for i, each in self._rows("notes", top)),
        )
        if not self.findings:
            self._check_year(calendar)
        return calendar

    def _check_year(self, calendar: Calendar) -> None:
        # Single days may lie outside the year (a suspension that runs into January); the days covered may not.
        if calendar.covers.first.year != calendar.year or calendar.covers.last.year != calendar.year:
            self._wrong("C-104", "covers", year=calendar.year)

    def _wrong(self, code: str, name: str, **params: str | int) -> None:
        self.findings.append(finding(code, Severity.ERROR, (name,), field=name, **params))

    def _object(self, name: str, value: object) -> Mapping[str, Any]:
        if isinstance(value, dict):
            return value
        self._wrong("C-101", name)
        return {}

    def _rows(self, name: str, top: Mapping[str, Any], default: tuple[str, ...] = ()) -> list[tuple[int, Any]]:
        # Holidays and suspensions must be there, be it empty: a misspelt key would silently make business days of them.
        value = top.get(name, None if name in _NEVER_ABSENT else list(default))
        if isinstance(value, list):
            return list(enumerate(value))
        self._wrong("C-101", name)
        return []

    def _text(self, name: str, value: object) -> str:
        if isinstance(value, str) and value.strip():
            return value
        self._wrong("C-101", name)
        return ""

    def _truth(self, name: str, value: object) -> bool:
        if not isinstance(value, bool):
            self._wrong("C-101", name)
        return value is True

    def _whole(self, name: str, value: object, *, lowest: int, highest: int) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest:
            return value
        self._wrong("C-101", name)
        return lowest

    def _date(self, name: str, value: object) -> date:
        day = parse_date(value)
        if day is None:
            self._wrong("C-102", name)
        return day or date.min

    def _period(self, name: str, value: object) -> Period:
        data = self._object(name, value)
        period = Period(self._date(f"{name}.from", data.get("from")), self._date(f"{name}.to", data.get("to")))
        if period.first > period.last:
            self._wrong("C-103", name)
        return period

    def _holiday(self, name: str, value: object) -> Holiday:
        data = self._object(name, value)
        return Holiday(
            self._date(f"{name}.date", data.get("date")),
            self._text(f"{name}.kind", data.get("kind")),
            self._text(f"{name}.name", data.get("name")),
            self._text(f"{name}.source", data.get("source")),
        )

    def _suspension(self, name: str, value: object) -> Suspension:
        data = self._object(name, value)
        return Suspension(
            self._period(name, value),
            self._text(f"{name}.name", data.get("name")),
            self._text(f"{name}.source", data.get("source")),
        )

    def _doubt(self, name: str, value: object) -> Doubt:
        return Doubt(self._period(name, value), self._text(f"{name}.note", self._object(name, value).get("note")))

    def _weekday(self, name: str, value: object) -> int:
        if value in WEEKDAYS:
            return WEEKDAYS.index(str(value))
        self._wrong("C-101", name)
        return 0


SATURDAY_SUNDAY = ("saturday", "sunday")
