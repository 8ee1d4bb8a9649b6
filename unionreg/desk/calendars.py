"""The calendars that a union's desk counts business days with: those of the program, and those in a folder of its own.

A year without one is told as missing, never guessed. The Centre's own last day, where it wrote one, always counts more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.desk.kept_files import not_written
from unionreg.domain.calendar import CalendarBook
from unionreg.domain.calendar_format import parse_calendar
from unionreg.errors import UnreadableError
from unionreg.folder_files import write_flushed
from unionreg.input_files import read_json
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.domain.calendar import Calendar

FOLDER = "calendarios"


def known_calendars(desk: Path) -> CalendarBook:
    """The shipped calendars and the desk's own; a file that is none is passed over, so its year counts as missing."""
    found: dict[tuple[int, int], Calendar] = {}
    for folder in (resources_root() / "law" / "calendars", desk / FOLDER):
        for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
            calendar = _calendar(path)
            if calendar is not None:
                found[calendar.year, calendar.version] = calendar
    return CalendarBook(tuple(found.values()))


def add_calendar(desk: Path, path: Path) -> int:
    """Copy an official calendar into the desk's folder; its year.

    UnreadableError ``calendar-malformed`` (field) and those of ``read_json``; StorageUnavailableError
    ``desk-disk-full``, ``desk-not-written``.
    """
    calendar = parse_calendar(read_json(path))
    target = desk / FOLDER / f"{calendar.year}-{calendar.version}.json"
    try:
        target.parent.mkdir(exist_ok=True)
        write_flushed(target, path.read_bytes())
    except OSError as error:
        raise not_written(error) from error
    return calendar.year


def _calendar(path: Path) -> Calendar | None:
    try:
        return parse_calendar(read_json(path))
    except UnreadableError:
        return None
