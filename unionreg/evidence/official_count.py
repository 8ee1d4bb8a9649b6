"""What a tally package says station by station, for comparing it with a count of one's own.

Reads only; whether the package is good is said by the report of ``verification``, which is handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unionreg.domain.observation.comparison import OfficialCount, OfficialStation
from unionreg.domain.votes.count import OptionVotes
from unionreg.evidence.container import ContainerReader
from unionreg.evidence.json_reading import JsonReader
from unionreg.evidence.layout import EntryKind, place_of
from unionreg.evidence.schemas import SchemaBook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.evidence.container import Source


def read_official_count(source: Source, report: Mapping[str, Any]) -> OfficialCount | None:
    """The counts of a package with its report; None when no definition could be read in it."""
    vote, digest = report["vote"], report["package_digest"]
    if vote is None or digest is None:
        return None
    entries = ContainerReader(source, _nothing).read() or ()
    reader = JsonReader(SchemaBook())
    stations = []
    for entry in entries:
        place = place_of(entry.name)
        if place is None or place.kind is not EntryKind.COUNT:
            continue
        value = reader.read(source[entry.offset : entry.offset + entry.size], EntryKind.COUNT).value
        if value is not None:
            stations.append(_station(value))
    return OfficialCount(
        vote_id=vote["vote_id"],
        title=vote["title"],
        rehearsal=vote["purpose"] == "rehearsal",
        package_digest=digest["hex"],
        definition_sha256=vote["definition_sha256"],
        verdict=report["verdict"],
        stations=tuple(stations),
    )


def _nothing(_code: str, _entry: str | None = None, /, **_params: object) -> None:
    """Failures of the container are in the report already."""


def _station(value: Mapping[str, Any]) -> OfficialStation:
    votes = tuple(OptionVotes(one["option"], one["count"]) for one in value["votes"])
    return OfficialStation(value["station_id"], votes, value["null_votes"], value["ballots"]["found"])
