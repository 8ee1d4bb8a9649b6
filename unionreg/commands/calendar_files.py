"""The folder of calendars named on the command line: every ``*.json`` in it, one calendar each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.calendar import CalendarBook
from unionreg.domain.calendar_format import parse_calendar
from unionreg.errors import UnreadableError
from unionreg.input_files import read_json

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.domain.calendar import Calendar


def read_calendars(folder: Path) -> CalendarBook:
    """All calendars of the folder.

    UnreadableError ``calendar-folder-missing`` or ``folder-without-calendars`` (path), ``calendar-file-malformed``
    (path, field) for a file that is no calendar, ``calendar-twice`` (year, version) for two files of the same year and
    version, and those of ``read_json``.
    """
    if not folder.is_dir():
        raise UnreadableError("calendar-folder-missing", path=str(folder))
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".json")
    if not paths:
        raise UnreadableError("folder-without-calendars", path=str(folder))
    calendars: dict[tuple[int, int], Calendar] = {}
    for path in paths:
        calendar = _read_calendar(path)
        if (calendar.year, calendar.version) in calendars:
            raise UnreadableError("calendar-twice", year=calendar.year, version=calendar.version)
        calendars[calendar.year, calendar.version] = calendar
    return CalendarBook(tuple(calendars.values()))


def _read_calendar(path: Path) -> Calendar:
    try:
        return parse_calendar(read_json(path))
    except UnreadableError as error:
        if error.code != "calendar-malformed":
            raise
        field = error.params["field"]
        raise UnreadableError(
            "calendar-file-malformed", findings=error.findings, path=str(path), field=field
        ) from error
