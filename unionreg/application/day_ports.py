"""What the use cases of the day need from outside. The other ports are in ``ports`` and ``vote_ports``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from unionreg.application.day_records import (
        DaySummary,
        DaySums,
        DoubleMarkRuling,
        HandOverRecord,
        LaptopRecord,
        StationDayRecord,
    )
    from unionreg.domain.office import SealKey
    from unionreg.domain.votes.day.files import Exported, HandOver, HandOverFile, StationFile, StationKey, StationPart
    from unionreg.domain.votes.day.marks import MarkStrip
    from unionreg.domain.votes.day.records import StationDay, TurnoutSpan


class DayStore(Protocol):
    """The day of the vote: records, cells without time or order, laptops and what they handed over."""

    def add(self, record: StationDayRecord, strip: MarkStrip) -> None:
        """Keep a prepared station."""

    def get(self, vote_id: str, station_id: str) -> StationDayRecord:
        """The day of a station; NotFoundError ``station-day-unknown`` before it is prepared."""

    def save(self, record: StationDayRecord) -> None:
        """Write everything but the cells."""

    def forget(self, vote_id: str) -> None:
        """Take out all prepared stations of a vote."""

    def of_vote(self, vote_id: str) -> tuple[StationDayRecord, ...]:
        """All prepared stations, in the order of the definition."""

    def summaries(self, vote_id: str) -> tuple[DaySummary, ...]:
        """One line of each prepared station, in the order of the definition, without reading whole records."""

    def sums(self, vote_id: str) -> DaySums:
        """Sums over all stations."""

    def spans(self, vote_id: str) -> Iterator[TurnoutSpan]:
        """What the hours of all stations may tell (``domain.votes.day.hours.told``)."""

    def strip(self, vote_id: str, station_id: str) -> MarkStrip:
        """The cells of a station; NotFoundError ``station-day-unknown``."""

    def strips(self, vote_id: str, group: str | None = None) -> Iterator[tuple[str, MarkStrip]]:
        """The cells of all stations (of a group) by id, in the order of the definition."""

    def save_cells(self, vote_id: str, station_id: str, cells: bytes) -> None:
        """Overwrite the cells in place; nothing else is written, no time and no log."""

    def drafts(self, vote_id: str, station_id: str) -> Mapping[str, str]:
        """Half-typed forms by their name."""

    def save_draft(self, vote_id: str, station_id: str, form: str, text: str) -> None:
        """Keep a half-typed form; an empty text forgets it."""

    def keep_replaced(self, record: StationDayRecord, cells: bytes, at: datetime) -> None:
        """Keep what a decision puts out of use, so that nothing is lost."""

    def add_laptop(self, laptop: LaptopRecord) -> None: ...

    def laptops(self, vote_id: str) -> tuple[LaptopRecord, ...]:
        """Every station file ever made for the vote, by station and number."""

    def add_hand_over(self, hand_over: HandOverRecord) -> None: ...

    def save_hand_over(self, hand_over: HandOverRecord) -> None:
        """Write state, reason and content of a known hand-over (by vote, station and digest)."""

    def hand_overs(self, vote_id: str, station_id: str | None = None) -> tuple[HandOverRecord, ...]:
        """What came, oldest first."""

    def save_ruling(self, ruling: DoubleMarkRuling) -> None:
        """Keep a decision; a later one about the same person replaces it."""

    def rulings(self, vote_id: str) -> tuple[DoubleMarkRuling, ...]: ...


class StationFilesPort(Protocol):
    """Writing, signing and strictly reading the files that go between office and laptop.

    Reading raises UnreadableError ``station-file-unreadable`` / ``hand-over-unreadable`` (reason),
    ``station-file-too-large``; IntegrityBrokenError ``station-file-altered`` when the seal does not fit.
    """

    def station_file(self, part: StationPart, seal: SealKey) -> tuple[bytes, StationKey]:
        """A station file with a fresh key inside, sealed by the office."""

    def read_station_file(self, content: bytes) -> StationFile: ...

    def hand_over(self, hand_over: HandOver, key: StationKey) -> tuple[bytes, str]:
        """A signed hand-over and its digest: the same values give the same bytes."""

    def read_hand_over(self, content: bytes, keys: Sequence[bytes]) -> HandOverFile:
        """A hand-over signed with one of these keys; IntegrityBrokenError ``hand-over-altered`` when with none."""

    def whose(self, content: bytes) -> tuple[str, str]:
        """Vote and station that a hand-over names, before anything in it is believed."""


class DeskFile(Protocol):
    """A laptop's own file of one station. Every call that writes is on the disk when it returns."""

    @property
    def station_file(self) -> bytes:
        """The office's station file, as it came."""

    def day(self) -> StationDay: ...

    def save_day(self, day: StationDay) -> None: ...

    def cells(self) -> bytes: ...

    def save_cells(self, cells: bytes) -> None: ...

    def drafts(self) -> Mapping[str, str]: ...

    def save_draft(self, form: str, text: str) -> None: ...

    def photos(self) -> Mapping[str, bytes]: ...

    def add_photo(self, sha256: str, content: bytes) -> None: ...

    def exported(self) -> Exported | None:
        """The last hand-over."""

    def save_exported(self, exported: Exported) -> None:
        """Remember a hand-over, before its file is written anywhere."""

    def close(self) -> None:
        """Let go of the file."""
