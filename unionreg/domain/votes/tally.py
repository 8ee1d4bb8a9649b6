"""Sums over the stations of a vote and its turnout. Nothing is decided here (see ``decision``).

Everything is added first and decided once; an outcome per station does not exist (law notes, section 11.2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.count import OptionVotes
from unionreg.domain.votes.result import Totals, Turnout
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.vote import VoteDefinition

BASIS_POINTS = 10_000


def sum_totals(definition: VoteDefinition, counts: Iterable[StationCount], annulled: Collection[str]) -> Totals:
    """Totals over the stations of the definition that are not in ``annulled`` (tally package, T-201 and T-202).

    ``counts`` holds the last count of each station, in any order; counts of annulled stations may be there and do not
    count. Raises ConflictError ``count-missing`` (station) when a station that counts has none, and
    ``count-options-differ`` (station) when its options are not exactly those of the definition in their order.
    """
    by_station = {count.station_id: count for count in counts}
    stations = [station for station in definition.stations if station.id not in annulled]
    counted: list[StationCount] = []
    for station in stations:
        if station.id not in by_station:
            raise ConflictError("count-missing", station=station.id)
        counted.append(_with_options(definition, by_station[station.id]))
    votes = tuple(
        OptionVotes(option.id, sum(count.votes[index].count for count in counted))
        for index, option in enumerate(definition.options)
    )
    return Totals(
        stations=len(stations),
        voters_assigned=sum(station.voters_assigned for station in stations),
        printed=sum(station.ballots_printed for station in stations),
        received=sum(count.ballots.received for count in counted),
        unused=sum(count.ballots.unused for count in counted),
        spoiled=sum(count.ballots.spoiled for count in counted),
        taken_away=sum(count.ballots.taken_away for count in counted),
        found=sum(count.ballots.found for count in counted),
        voters_signed=sum(count.voters_signed for count in counted),
        votes=votes,
        valid_votes=sum(vote.count for vote in votes),
        null_votes=sum(count.null_votes for count in counted),
        challenged=sum(count.challenged for count in counted),
    )


def _with_options(definition: VoteDefinition, count: StationCount) -> StationCount:
    if [vote.option for vote in count.votes] != [option.id for option in definition.options]:
        raise ConflictError("count-options-differ", station=count.station_id)
    return count


def compute_turnout(definition: VoteDefinition, totals: Totals) -> Turnout:
    """Cast ballots against both numbers of the definition (tally package, T-208)."""
    return Turnout(
        cast=totals.found,
        covered=definition.workers_covered,
        right_to_vote=definition.workers_with_right_to_vote,
        basis_points_covered=basis_points(totals.found, definition.workers_covered),
        basis_points_right_to_vote=basis_points(totals.found, definition.workers_with_right_to_vote),
    )


def basis_points(part: int, whole: int) -> int:
    """``part`` of ``whole`` in hundredths of a per cent, rounded down; 0 when ``whole`` is 0."""
    return part * BASIS_POINTS // whole if whole > 0 else 0
