"""The desk counts business days with the calendars that are there, and with no others."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from unionreg.demo.calendars import invented_calendar
from unionreg.desk.calendars import FOLDER, add_calendar, known_calendars
from unionreg.domain.calendar import CalendarMissingError
from unionreg.errors import StorageUnavailableError, UnreadableError

if TYPE_CHECKING:
    from pathlib import Path


def a_calendar(folder: Path, year: int = 2026) -> Path:
    path = folder / "calendario.json"
    path.write_bytes(invented_calendar(year).content)
    return path


def test_a_year_without_a_calendar_is_missing_until_one_is_added(tmp_path: Path) -> None:
    with pytest.raises(CalendarMissingError):
        known_calendars(tmp_path).is_business_day(date(2026, 11, 24))
    assert add_calendar(tmp_path, a_calendar(tmp_path)) == 2026
    assert known_calendars(tmp_path).is_business_day(date(2026, 11, 24))
    assert known_calendars(tmp_path).is_business_day(date(2023, 3, 15))


def test_a_file_that_is_no_calendar_is_not_taken_and_one_that_lies_there_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "otro.json").write_text("{}")
    with pytest.raises(UnreadableError):
        add_calendar(tmp_path, tmp_path / "otro.json")
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "roto.json").write_text("{")
    assert known_calendars(tmp_path).is_business_day(date(2024, 1, 3))


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("no es carpeta")
    with pytest.raises(StorageUnavailableError):
        add_calendar(tmp_path, a_calendar(tmp_path))
