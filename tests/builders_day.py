"""Days of stations for tests: values, an office whose day is prepared, and laptops with a file in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from tests.builders_office import CountedRandomness, StandingClock
from tests.builders_votes import CLOSES, OPENS, a_voting_office, remembered
from unionreg.application import day, station_files
from unionreg.application.station_desk import StationDesk
from unionreg.day_adapters import OfficeStationFiles
from unionreg.domain.votes.count import Named, PersonRole
from unionreg.domain.votes.day.marks import blank_strip
from unionreg.domain.votes.day.records import Closing, HourFigures, Opening, PaperDay, Present
from unionreg.domain.votes.vote import FolioRange, Station
from unionreg.vote_adapters import OfficePackages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.builders_votes import VotingOffice
    from unionreg.domain.votes.day.files import Exported
    from unionreg.domain.votes.day.marks import MarkStrip
    from unionreg.domain.votes.day.records import StationDay

JPEG = b"\xff\xd8\xff foto"
ANA = Named("Ana Luna", "Verificadora")
DOCUMENTS = ("ine", "passport")


def at(hour: int, minute: int = 0) -> datetime:
    """A time of the day of the vote, where the vote is."""
    return OPENS.replace(hour=hour, minute=minute)


def a_station(**changes: Any) -> Station:
    """A station of the definition with 100 ballots, numbers 1 to 100."""
    station = Station("mesa-1", "Mesa 1", "Nave 1", OPENS, CLOSES, 100, 100, FolioRange(1, 100))
    return replace(station, **changes)


def an_opening(**changes: Any) -> Opening:
    """An opening act that adds up."""
    opening = Opening(
        opened_at=OPENS,
        people=(Present("Félix Flores", PersonRole.OFFICIAL),),
        boxes=1,
        boxes_transparent=True,
        boxes_shown_empty=True,
        seals=("A-100", "A-101"),
        screens=2,
        ballots_received=100,
        first_folio=1,
        last_folio=100,
        roll_version=1,
        voters=100,
    )
    return replace(opening, **changes)


def a_closing(**changes: Any) -> Closing:
    """A closing after which 10 people were marked."""
    return replace(Closing(CLOSES, in_line=0, unused=90, unused_cancelled=True, spoiled=0), **changes)


def an_hour(hour: int, voted: int | None = 10, **changes: Any) -> HourFigures:
    """Figures of one hour."""
    return replace(HourFigures(at(hour), voted), **changes)


def a_paper_day(**changes: Any) -> PaperDay:
    """The papers of a station where 10 people came."""
    return replace(PaperDay(an_opening(), (an_hour(9),), a_closing(), 10), **changes)


def a_strip(people: int = 100, marked: int = 0, first: int = 1) -> MarkStrip:
    """Cells of so many people, the first few of them marked."""
    strip = blank_strip(range(first, first + people), DOCUMENTS)
    return replace(strip, cells=bytes([1] * marked + [0] * (people - marked)))


@remembered
def a_day(**changes: Any) -> VotingOffice:
    """An office with a fixed vote whose stations are prepared, on the evening of the vote."""
    here = a_voting_office(**changes)
    day.prepare_days(here.core, here.office.coordinator, **here.vote)
    return here


@remembered
def an_open_day(**changes: Any) -> VotingOffice:
    """The same with mesa-1 open in the office."""
    here = a_day(**changes)
    day.open_station(here.core, here.office.coordinator, **here.ids(), opening=an_opening())
    return here


class MemoryDesk:
    """A laptop's file that is not on a disk. ``copy()`` is the same file on another laptop."""

    def __init__(self, station_file: bytes, day: StationDay, lines: int) -> None:
        self.station_file = station_file
        self.kept: dict[str, Any] = {"day": day, "cells": bytes(lines), "drafts": {}, "photos": {}, "exported": None}
        self.closed = False

    def copy(self) -> MemoryDesk:
        other = MemoryDesk(self.station_file, self.day(), 0)
        other.kept = {**self.kept, "drafts": dict(self.drafts()), "photos": dict(self.photos())}
        return other

    def day(self) -> StationDay:
        kept: StationDay = self.kept["day"]
        return kept

    def save_day(self, day: StationDay) -> None:
        self.kept["day"] = day

    def cells(self) -> bytes:
        kept: bytes = self.kept["cells"]
        return kept

    def save_cells(self, cells: bytes) -> None:
        self.kept["cells"] = cells

    def drafts(self) -> Mapping[str, str]:
        kept: dict[str, str] = self.kept["drafts"]
        return kept

    def save_draft(self, form: str, text: str) -> None:
        self.kept["drafts"][form] = text

    def photos(self) -> Mapping[str, bytes]:
        kept: dict[str, bytes] = self.kept["photos"]
        return kept

    def add_photo(self, sha256: str, content: bytes) -> None:
        self.kept["photos"][sha256] = content

    def exported(self) -> Exported | None:
        kept: Exported | None = self.kept["exported"]
        return kept

    def save_exported(self, exported: Exported) -> None:
        self.kept["exported"] = exported

    def close(self) -> None:
        self.closed = True


class Laptop:
    """A station on a laptop in a test: its desk, its file and its clock."""

    def __init__(self, file: MemoryDesk, clock: StandingClock | None = None, seed: int = 0) -> None:
        self.file = file
        self.clock = clock or StandingClock(CLOSES + timedelta(hours=1))
        self.randomness = CountedRandomness(seed)
        files = OfficeStationFiles(self.randomness)
        self.desk = StationDesk(file, files, OfficePackages().read_definition, self.clock, self.randomness)

    def twin(self) -> Laptop:
        """The same work copied to another laptop."""
        return Laptop(self.file.copy(), self.clock, seed=self.randomness.calls + 100)


def station_file(here: VotingOffice, station: str = "mesa-1", **more: Any) -> bytes:
    """The office's file for a laptop."""
    return station_files.export_station_file(here.core, here.office.coordinator, **here.ids(station), **more).content


def a_laptop(here: VotingOffice, station: str = "mesa-1", **more: Any) -> Laptop:
    """A laptop that has just been given a station."""
    content = station_file(here, station, **more)
    part = here.core.station_files.read_station_file(content).part
    return Laptop(MemoryDesk(content, part.day, len(part.people)))


def worked(laptop: Laptop, marks: int = 10) -> Laptop:
    """Open the station and mark the first so many people of its list."""
    desk = laptop.desk
    desk.open_station(opening=an_opening())
    for person in desk.people[:marks]:
        desk.mark_arrival(number=person.number, document="ine")
    desk.record_hour(figures=an_hour(9, marks))
    return laptop


def taken_in(here: VotingOffice, content: bytes, **more: Any) -> station_files.HandedOver:
    """The office takes in a hand-over."""
    return station_files.import_hand_over(here.core, here.office.coordinator, **here.vote, content=content, **more)


def office_state(here: VotingOffice, station: str = "mesa-1") -> tuple[StationDay, bytes]:
    """What the office has of a station: the day and the cells."""
    with here.core.unit_of_work() as uow:
        return uow.day.get(here.vote_id, station).day, uow.day.strip(here.vote_id, station).cells
