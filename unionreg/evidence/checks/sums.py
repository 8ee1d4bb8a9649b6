"""Whether totals and turnout are the sums of the stations that count: T-201, T-202, T-208."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.evidence.checks.package import RESULT

if TYPE_CHECKING:
    from unionreg.evidence.checks.rows import Rows
    from unionreg.evidence.checks.stations import Counts

_SUMMED = ("received", "unused", "spoiled", "taken_away", "found", "voters_signed", "null_votes", "challenged")


@dataclass(frozen=True, slots=True)
class Sums:
    """The totals as computed here; ``votes`` in the order of the definition."""

    figures: dict[str, int]
    votes: tuple[int, ...]


def compute_sums(definition: dict[str, Any], result: dict[str, Any], counts: Counts) -> Sums | None:
    """The totals over the stations that are not annulled; None when a count is not there, not read or differs."""
    stations = definition["stations"]
    if counts.options_differ or counts.unreadable or any(one["id"] not in counts.figures for one in stations):
        return None
    annulled = {one["station_id"] for one in result["annulled_stations"]}
    summed = [station for station in stations if station["id"] not in annulled]
    figures = [counts.figures[station["id"]] for station in summed]
    totals = {name: sum(getattr(one, name) for one in figures) for name in _SUMMED}
    votes = tuple(sum(one.votes[place] for one in figures) for place in range(len(definition["options"])))
    totals["stations"] = len(summed)
    totals["voters_assigned"] = sum(station["voters_assigned"] for station in summed)
    totals["printed"] = sum(station["ballots_printed"] for station in summed)
    totals["valid_votes"] = sum(votes)
    return Sums(totals, votes)


def check_sums(definition: dict[str, Any], result: dict[str, Any], sums: Sums, rows: Rows) -> None:
    """Compare the stated totals and turnout with the computed ones."""
    totals = result["totals"]
    for name, figure in sums.figures.items():
        if totals[name] != figure:
            rows.fail("T-201", RESULT, field=name, stated=totals[name], computed=figure)
    own_sum = sum(vote["count"] for vote in totals["votes"])
    if own_sum != totals["valid_votes"] == sums.figures["valid_votes"]:
        rows.fail("T-201", RESULT, field="valid_votes", stated=totals["valid_votes"], computed=own_sum)
    options = tuple(option["id"] for option in definition["options"])
    stated = [(vote["option"], vote["count"]) for vote in totals["votes"]]
    computed = list(zip(options, sums.votes, strict=True))
    if stated != computed:
        rows.fail("T-202", RESULT, stated=_written(stated), computed=_written(computed))
    _check_turnout(definition, result, rows)


def _check_turnout(definition: dict[str, Any], result: dict[str, Any], rows: Rows) -> None:
    cast = result["totals"]["found"]
    covered, voters = definition["workers_covered"], definition["workers_with_right_to_vote"]
    computed = {
        "cast": cast,
        "covered": covered,
        "right_to_vote": voters,
        "basis_points_covered": _basis_points(cast, covered),
        "basis_points_right_to_vote": _basis_points(cast, voters),
    }
    for name, figure in computed.items():
        if result["turnout"][name] != figure:
            rows.fail("T-208", RESULT, field=name, stated=result["turnout"][name], computed=figure)


def _basis_points(cast: int, number: int) -> int:
    return 10000 * cast // number if number else 0


def _written(votes: list[tuple[str, int]]) -> str:
    return ", ".join(f"{option} {count}" for option, count in votes)[:300]
