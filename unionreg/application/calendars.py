"""The official calendars that the office works with: loading a file, saving an edited one. Every version is kept.

Counting days is in domain/calendar.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed, created
from unionreg.application.filing_clocks import refresh_clocks
from unionreg.application.session import require
from unionreg.domain.accounts import tidy
from unionreg.domain.audit.events import CalendarSaved
from unionreg.domain.calendar import CalendarBook
from unionreg.domain.calendar_format import calendar_data, parse_calendar
from unionreg.domain.office import StoredCalendar
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, UnreadableError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.calendar import Calendar
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A calendar as it came: the bytes of the JSON file, and where it was taken from (gazette and date)."""

    content: bytes
    source: str


def load_calendar(core: Core, actor: Actor, *, file: CalendarFile) -> Changes:
    """Take a calendar from a file; a known id becomes its next version. Created id = the calendar's id when it is new.

    Raises UnreadableError ``calendar-malformed`` (findings C-1xx); otherwise as ``save_calendar``.
    """
    return save_calendar(core, actor, calendar=read_calendar(file.content), source=file.source)


def save_calendar(core: Core, actor: Actor, *, calendar: Calendar, source: str) -> Changes:
    """Keep an edited calendar as its next version, whatever version number it carries.

    Raises ConflictError ``source-missing``, ``calendar-unchanged``, ``calendar-year-taken`` (year, calendar_id: the one
    that answers for the year already).
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_OFFICE)
        new = stored_calendar(uow, calendar, source, actor.full_name, core.clock())
        is_first = not uow.office.calendar_versions(new.calendar_id)
        uow.office.add_calendar(new)
        refresh_clocks(uow, stored_book(uow), core.clock().astimezone().date())
        digest = hashlib.sha256(new.content.encode("utf-8")).hexdigest()
        uow.audit.add(CalendarSaved(new.calendar_id, new.year, new.version, new.source, digest), actor)
    return (created if is_first else changed)(Thing.CALENDAR, new.calendar_id)


def read_calendar(content: bytes) -> Calendar:
    """The calendar in the bytes of a file; UnreadableError ``calendar-malformed`` when there is none."""
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UnreadableError("calendar-malformed", field="JSON") from error
    return parse_calendar(data)


def stored_calendar(uow: UnitOfWork, calendar: Calendar, source: str, saved_by: str, at: datetime) -> StoredCalendar:
    """The calendar as its next version, not yet written; refuses as ``save_calendar`` says."""
    source = tidy(source)
    if not source:
        raise ConflictError("source-missing")
    for other in uow.office.calendars():
        if other.year == calendar.year and other.calendar_id != calendar.id:
            raise ConflictError("calendar-year-taken", year=calendar.year, calendar_id=other.calendar_id)
    versions = uow.office.calendar_versions(calendar.id)
    if versions:
        last = versions[0]
        if calendar_text(replace(calendar, version=last.version)) == last.content:
            raise ConflictError("calendar-unchanged")
        calendar = replace(calendar, version=last.version + 1)
    return StoredCalendar(calendar.id, calendar.year, calendar.version, calendar_text(calendar), source, saved_by, at)


def calendar_text(calendar: Calendar) -> str:
    """The calendar as the text of a JSON file."""
    return json.dumps(calendar_data(calendar), ensure_ascii=False, indent=1) + "\n"


def stored_book(uow: UnitOfWork) -> CalendarBook:
    """The calendars to count days with, the newest version of each."""
    return CalendarBook(tuple(read_calendar(stored.content.encode()) for stored in uow.office.calendars()))
