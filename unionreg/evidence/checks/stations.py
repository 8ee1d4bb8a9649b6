"""The counts of the stations: which are there, and whether each adds up (A codes, T-101 to T-104, T-215, T-216).

Written anew for the verifier; the office's own checks at entry are in ``domain.votes.ballot_account``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.evidence.checks.package import DEFINITION, RESULT
from unionreg.evidence.checks.station_account import ACCOUNT_CODES, StationCheck, check_station
from unionreg.evidence.layout import EntryKind

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.evidence.checks.package import Package
    from unionreg.evidence.checks.rows import Rows


@dataclass(frozen=True, slots=True)
class StationFigures:
    """The figures of the last count of one station, kept for sums, decision and documents."""

    options: tuple[str, ...]
    votes: tuple[int, ...]
    null_votes: int
    challenged: int
    received: int
    unused: int
    spoiled: int
    taken_away: int
    found: int
    voters_signed: int
    counted_at: datetime | None


@dataclass(slots=True)
class Counts:
    """All counts. ``figures`` by station id; ``listed`` are the sheets of each station that its counts list."""

    figures: dict[str, StationFigures]
    listed: dict[str, set[str]]
    unreadable: set[str]
    options_differ: bool


class CountReader:
    """Goes through the stations, reads every count and checks it; keeps only the figures."""

    def __init__(
        self, package: Package, definition: dict[str, Any] | None, result: dict[str, Any] | None, rows: Rows
    ) -> None:
        self._package = package
        self._definition = definition
        self._rows = rows
        self._stations = {station["id"]: station for station in definition["stations"]} if definition else {}
        self._options = tuple(option["id"] for option in definition["options"]) if definition else ()
        self._annulled = {one["station_id"] for one in result["annulled_stations"]} if result else set()
        self._counts = Counts({}, {}, set(), options_differ=False)
        self._versions: dict[str, list[int]] = {}
        for place in package.places.values():
            if place.kind is EntryKind.EARLIER_COUNT and place.station is not None and place.number is not None:
                self._versions.setdefault(place.station, []).append(place.number)

    def read(self) -> Counts:
        """Read and check every count of the package."""
        self._check_presence()
        for name in self._package.names(EntryKind.COUNT):
            self._read_station(self._package.places[name].station or "", name)
        for station_id in sorted(self._versions.keys()):
            if f"stations/{station_id}/count.json" not in self._package:
                self._read_versions(station_id, None)
        return self._counts

    def _check_presence(self) -> None:
        for name in (DEFINITION, RESULT):
            if name not in self._package:
                self._rows.fail("T-101", name)
        if self._definition is None:
            self._rows.not_checked((*ACCOUNT_CODES, "T-102", "T-215", "T-216"))
            return
        for station_id in self._stations:
            name = f"stations/{station_id}/count.json"
            if name not in self._package:
                self._rows.fail("T-102", name, station=station_id)
        for name, place in self._package.places.items():
            if place.station is not None and place.station not in self._stations:
                self._rows.fail("T-215", name, station=place.station)

    def _read_station(self, station_id: str, name: str) -> None:
        count = self._package.read_json(name, self._rows)
        self._read_versions(station_id, count)
        if count is None:
            self._counts.unreadable.add(station_id)
            self._rows.not_checked((*ACCOUNT_CODES, "T-103", "T-104", "T-216"), name)
            return
        self._check_belonging(station_id, name, count)
        self._note_sheets(station_id, name, count)
        self._counts.figures[station_id] = self._figures(count)
        station = self._stations.get(station_id)
        if station is not None:
            is_annulled = station_id in self._annulled
            check = StationCheck(name, station, count, self._options, self._package.reader, self._rows, is_annulled)
            if not check_station(check) and not is_annulled:
                self._counts.options_differ = True

    def _figures(self, count: dict[str, Any]) -> StationFigures:
        options = tuple(vote["option"] for vote in count["votes"])
        ballots = count["ballots"]
        return StationFigures(
            self._options if options == self._options else options,
            tuple(vote["count"] for vote in count["votes"]),
            count["null_votes"],
            count["challenged"],
            ballots["received"],
            ballots["unused"],
            ballots["spoiled"],
            ballots["taken_away"],
            ballots["found"],
            count["voters_signed"],
            self._package.reader.time(count["counted_at"]),
        )

    def _check_belonging(self, station_id: str, name: str, count: dict[str, Any]) -> None:
        """T-216: the file says that it is of this vote and this station."""
        vote_differs = self._definition is not None and count["vote_id"] != self._definition["vote_id"]
        if vote_differs or count["station_id"] != station_id:
            self._rows.fail("T-216", name, vote=count["vote_id"], station=count["station_id"])

    def _note_sheets(self, station_id: str, name: str, count: dict[str, Any]) -> None:
        """T-104 and D-201: every listed sheet is there with its digest. D-202: it is of this station."""
        for sheet in count["sheets"]:
            path = sheet["path"]
            if not path.startswith(f"stations/{station_id}/"):
                self._rows.fail("D-202", name, path=path)
            else:
                self._counts.listed.setdefault(station_id, set()).add(path)
            if path not in self._package:
                self._rows.fail("T-104", path, count=name)
            elif self._package.hex_digest(path) != sheet["sha256"]:
                self._rows.fail("D-201", path, count=name)

    def _read_versions(self, station_id: str, count: dict[str, Any] | None) -> None:
        """Earlier versions: each is there (T-103), and the chain of corrections is whole (A-107)."""
        last = count["version"] if count else None
        present = self._versions.get(station_id, [])
        for number in range(1, last or 1):
            if number not in present:
                self._rows.fail("T-103", f"stations/{station_id}/count-{number}.json", station=station_id)
        before: dict[str, Any] | None = None
        for number in sorted(present):
            name = f"stations/{station_id}/count-{number}.json"
            before = self._package.read_json(name, self._rows)
            if before is None:
                self._rows.not_checked(("A-107", "T-216"), name)
                self._counts.unreadable.add(station_id)
                continue
            self._check_belonging(station_id, name, before)
            self._note_sheets(station_id, name, before)
            is_wrong_number = before["version"] != number or (last is not None and number >= last)
            self._check_version(station_id, name, before, is_wrong_number=is_wrong_number)
        if count is not None:
            name = f"stations/{station_id}/count.json"
            self._check_version(station_id, name, count, is_wrong_number=False)
            if count["version"] > 1:
                self._rows.remark("A-304", name, version=count["version"], changes=_changes(before, count))

    def _check_version(self, station_id: str, name: str, count: dict[str, Any], *, is_wrong_number: bool) -> None:
        """A-107 for one version."""
        is_annulled = station_id in self._annulled
        version, correction = count["version"], count["correction"]
        if is_wrong_number or (version == 1) != (correction is None):
            self._rows.add("A-107", name, is_remark=is_annulled, reason="version", version=version)
            return
        previous = f"stations/{station_id}/count-{version - 1}.json"
        if correction is None or previous not in self._package:
            return
        if self._package.hex_digest(previous) != correction["previous_sha256"]:
            self._rows.add("A-107", name, is_remark=is_annulled, reason="previous_sha256", version=version)


def _changes(before: dict[str, Any] | None, after: dict[str, Any]) -> str:
    """The figures that a correction changed, as ``name before -> after``."""
    if before is None:
        return ""
    old, new = _named_figures(before), _named_figures(after)
    changed = [name for name, figure in new.items() if old.get(name) != figure]
    return ", ".join(f"{name} {old.get(name, 0)} -> {new[name]}" for name in changed)


def _named_figures(count: dict[str, Any]) -> dict[str, int]:
    votes = {vote["option"]: vote["count"] for vote in count["votes"]}
    others = {name: count[name] for name in ("null_votes", "challenged", "voters_signed")}
    return {**count["ballots"], **others, **votes}
