"""Moments as people type them on the sheet's screen: a time, or a day and a time. Pure; no widget."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo

_TIME = re.compile(r"^(\d{1,2})[:.h ]?(\d{2})$")
_DAY_AND_TIME = re.compile(r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[ ,T]+(\d{1,2})[:.h]?(\d{2})$")
_DAY = re.compile(r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$")


def parse_moment(text: str, day: date, zone: tzinfo, not_before: datetime | None = None) -> datetime | None:
    """What was typed as an aware moment, or None when it is no moment.

    ``905``, ``9:05`` and ``09:05`` mean that time on ``day``; with ``not_before``, a time that would lie before it is
    of the next day (a station that closes after midnight). ``13/08/2026 01:20`` is taken as it stands.
    """
    typed = text.strip()
    alone = _TIME.match(typed)
    if alone is not None:
        found = _moment(day, alone.group(1), alone.group(2), zone)
        if found is not None and not_before is not None and found < not_before:
            return found + timedelta(days=1)
        return found
    whole = _DAY_AND_TIME.match(typed)
    if whole is None:
        return None
    named = _day(whole.group(1), whole.group(2), whole.group(3))
    return None if named is None else _moment(named, whole.group(4), whole.group(5), zone)


def parse_day(text: str) -> date | None:
    """A day typed as 22/11/2026, or None."""
    found = _DAY.match(text.strip())
    return None if found is None else _day(found.group(1), found.group(2), found.group(3))


def parse_time(text: str) -> time | None:
    """A time of day typed as 905, 9:05 or 09:05, or None."""
    found = _TIME.match(text.strip())
    if found is None:
        return None
    try:
        return time(int(found.group(1)), int(found.group(2)))
    except ValueError:
        return None


def show_moment(at: datetime, day: date) -> str:
    """A moment as it would be typed: the time alone on ``day``, else day and time."""
    if at.date() == day:
        return at.strftime("%H:%M")
    return at.strftime("%d/%m/%Y %H:%M")


def _day(day: str, month: str, year: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _moment(day: date, hour: str, minute: str, zone: tzinfo) -> datetime | None:
    try:
        return datetime.combine(day, time(int(hour), int(minute)), zone)
    except ValueError:
        return None
