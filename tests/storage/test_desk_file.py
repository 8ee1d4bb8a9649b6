"""A laptop's own file: made whole or not at all, one window at a time, and only ever a station's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.builders_day import JPEG, a_day, an_opening, station_file
from tests.builders_office import StandingClock, an_office_file
from tests.builders_votes import CLOSES
from unionreg.application.station_desk import StationDesk
from unionreg.bootstrap_station import looks_like_station, open_desk
from unionreg.domain.votes.day.records import IncidentKind
from unionreg.errors import ConflictError, StorageUnavailableError, UnionregError, UnreadableError
from unionreg.evidence import station_file as format_of_files
from unionreg.storage import desk_file

if TYPE_CHECKING:
    from pathlib import Path

CLOCK = StandingClock(CLOSES)


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """The office's file on a stick."""
    path = tmp_path / "mesa-1.mesa"
    path.write_bytes(station_file(a_day()))
    return path


def opened(path: Path) -> StationDesk:
    return open_desk(path, clock=CLOCK)


def refused(path: Path, code: str) -> None:
    with pytest.raises(UnionregError) as caught:
        opened(path)
    assert caught.value.code == code


def test_work_goes_on_from_either_file_and_the_offices_is_never_written(given: Path) -> None:
    content = given.read_bytes()
    desk = opened(given)
    desk.open_station(opening=an_opening())
    desk.mark_arrival(number=3, document="ine")
    desk.keep_draft(form="closing", text="a medias")
    desk.keep_draft(form="opening", text="x")
    desk.keep_draft(form="opening", text="")
    desk.report_incident(kind=IncidentKind.DELAY, at=CLOSES, text="x", reported_by="Ana", photo=JPEG)
    made = desk.hand_over()
    desk.close_desk()
    for path in (given, given.with_suffix(".mesa-trabajo")):
        again = opened(path)
        assert (again.strip().marked, again.drafts(), again.day().opening) == (1, {"closing": "a medias"}, an_opening())
        assert again.hand_over() == made
        again.close_desk()
    assert given.read_bytes() == content


def test_only_one_window_works_at_a_station(given: Path) -> None:
    desk = opened(given)
    refused(given, "station-in-use")
    desk.close_desk()
    opened(given).close_desk()


def test_a_folder_that_cannot_be_written_is_told(given: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(given).close_desk()

    def no_lock(_file: Path) -> None:
        raise StorageUnavailableError("folder-read-only", path="x")

    monkeypatch.setattr(desk_file, "OfficeLock", no_lock)
    refused(given, "folder-read-only")


def test_work_of_another_station_file_is_left_alone(given: Path) -> None:
    worked_before = opened(given)
    worked_before.open_station(opening=an_opening())
    worked_before.close_desk()
    work = given.with_suffix(".mesa-trabajo").read_bytes()
    given.write_bytes(station_file(a_day(), "mesa-2"))
    refused(given, "work-of-another-station-file")
    assert given.with_suffix(".mesa-trabajo").read_bytes() == work


def test_making_the_file_begins_anew_when_it_was_cut_off(given: Path) -> None:
    work = given.with_suffix(".mesa-trabajo")
    for left in (".unfinished", ".unfinished-journal"):
        work.with_name(work.name + left).write_bytes(b"half")
    opened(given).close_desk()
    assert not list(given.parent.glob("*unfinished*"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "station-file-unreadable"),
        (b"PK\x03\x04", "station-file-unreadable"),
        (b"\x00" * 99, "station-file-unreadable"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "otra.mesa"
    path.write_bytes(content)
    refused(path, code)
    assert not looks_like_station(path)
    assert [each.name for each in tmp_path.iterdir()] == ["otra.mesa"]


def test_an_altered_station_file_is_refused(given: Path) -> None:
    given.write_bytes(given.read_bytes().replace(b"Revisi", b"Rebisi", 1))
    refused(given, "station-file-altered")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    refused(tmp_path / "nada.mesa", "database-cannot-open")
    assert not looks_like_station(tmp_path / "nada.mesa")


def test_a_file_too_large_is_not_read(given: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unionreg.bootstrap_station.LARGEST_FILE", 100)
    refused(given, "station-file-too-large")


def test_an_office_is_no_station(tmp_path: Path) -> None:
    an_office_file(tmp_path).close()
    refused(tmp_path / "office.sqlite", "not-a-station")
    assert looks_like_station(tmp_path / "office.sqlite")


def test_damaged_work_is_told(given: Path) -> None:
    desk = opened(given)
    desk.open_station(opening=an_opening())
    desk.close_desk()
    work = given.with_suffix(".mesa-trabajo")
    content = bytearray(work.read_bytes())
    content[4096 + 8 : 4096 + 60] = b"\xff" * 52
    work.write_bytes(bytes(content))
    with pytest.raises(StorageUnavailableError) as caught:
        opened(work)
    assert caught.value.code == "database-damaged"


def test_work_whose_station_file_is_broken_is_told(given: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(given).close_desk()
    work = given.with_suffix(".mesa-trabajo")
    monkeypatch.setattr(format_of_files, "LARGEST_FILE", 10)
    with pytest.raises(UnreadableError):
        opened(work)
    monkeypatch.undo()
    opened(work).close_desk()


def test_a_station_file_whose_vote_cannot_be_read_makes_no_work(given: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: object, _content: bytes) -> None:
        raise ConflictError("vote-is-draft")

    monkeypatch.setattr("unionreg.vote_adapters.OfficePackages.read_definition", refuse)
    refused(given, "vote-is-draft")
    assert not given.with_suffix(".mesa-trabajo").exists()
