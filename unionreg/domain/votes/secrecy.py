"""Whether publishing figures by station would tell how somebody voted, and how stations are merged so that it does not.

A line is *safe* when it has at least ``smallest`` voters and as many votes cast, and at least two valid votes for
something else than its strongest option: with none, everybody's vote is known; with one, that one person knows all the
others'. Two safe lines stay safe when put together, and so does a safe and an unsafe one; therefore stations are
joined until every line is safe, and nothing is left out. A form whose lines are whole and add up to the totals hides
no cell, so that no difference between it and the totals tells more than a line that stands there. Groups once
published are never split by a later form, whose difference to the earlier one would otherwise show the parts.

Pure; figures come from the counts that are part of the totals. Annulled stations are not here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from unionreg.domain.findings import Finding, Severity, finding

ENOUGH_OTHERS = 2
"""So many valid votes must stand against the strongest option of a line."""


@dataclass(frozen=True, slots=True)
class StationFigures:
    """What would be published of a station; ``votes`` in the order of the options. ``site`` is "" where unknown."""

    station_id: str
    site: str
    voters: int
    cast: int
    votes: tuple[int, ...]
    null: int


@dataclass(frozen=True, slots=True)
class PublicLine:
    """One line of the public form: one station, or several merged."""

    station_ids: tuple[str, ...]
    voters: int
    cast: int
    votes: tuple[int, ...]
    null: int

    @property
    def merged(self) -> bool:
        """Whether more than one station stands in it."""
        return len(self.station_ids) > 1


@dataclass(frozen=True, slots=True)
class _Group:
    """Stations that belong together while merging, and the sites that they stand in."""

    line: PublicLine
    sites: frozenset[str]


def others(votes: Sequence[int]) -> int:
    """Valid votes for something else than the strongest option."""
    return sum(votes) - max(votes, default=0)


def is_small(line: PublicLine, smallest: int) -> bool:
    """Whether fewer people than the number could vote, or did."""
    return min(line.voters, line.cast) < smallest


def is_alike(line: PublicLine) -> bool:
    """Whether all valid votes, or all but one, are for the same option; so when there is no valid vote."""
    return others(line.votes) < ENOUGH_OTHERS


def is_safe(line: PublicLine, smallest: int) -> bool:
    """Whether the line tells of nobody how the person voted."""
    return not is_small(line, smallest) and not is_alike(line)


def check_stations(stations: Iterable[StationFigures], smallest: int) -> tuple[Finding, ...]:
    """G-401 a station with too few people; G-402 a station whose valid votes are alike. Fields = station id."""
    findings = []
    for station in stations:
        line = _line_of((station,))
        where = (station.station_id,)
        if is_small(line, smallest):
            findings.append(
                finding("G-401", Severity.WARNING, where, voters=line.voters, cast=line.cast, smallest=smallest)
            )
        if line.cast and is_alike(line):
            findings.append(finding("G-402", Severity.WARNING, where, cast=line.cast))
    return tuple(findings)


def public_lines(
    stations: Sequence[StationFigures], smallest: int, published: Iterable[Sequence[str]] = ()
) -> tuple[PublicLine, ...]:
    """The lines of the public form in the order of the stations; every line is safe unless the whole vote is not.

    Stations of one site are joined first, then neighbouring ones. ``published``: groups of earlier public forms of the
    same vote, which stay together. The same stations always give the same lines.
    """
    groups = _join_published(stations, published)
    by_site: dict[frozenset[str], list[_Group]] = {}
    for group in groups:
        by_site.setdefault(group.sites, []).append(group)
    within = [group for same in by_site.values() for group in _joined(same, smallest)]
    return _in_order(stations, [group.line for group in _joined(within, smallest)])


def _join_published(stations: Sequence[StationFigures], published: Iterable[Sequence[str]]) -> list[_Group]:
    """One group a station, joined where an earlier form showed them together."""
    leader = {station.station_id: station.station_id for station in stations}
    for together in published:
        known = [each for each in together if each in leader]
        first = {leader[each] for each in known}
        target = next((leader[each] for each in known), "")
        leader = {each: target if of in first else of for each, of in leader.items()}
    joined: dict[str, list[StationFigures]] = {}
    for station in stations:
        joined.setdefault(leader[station.station_id], []).append(station)
    return [_Group(_line_of(each), frozenset(one.site for one in each)) for each in joined.values()]


def _joined(groups: Sequence[_Group], smallest: int) -> list[_Group]:
    """Groups put together with the next until each is safe; what is left at the end goes to the last one."""
    done: list[_Group] = []
    waiting: list[_Group] = []
    for group in groups:
        waiting.append(group)
        together = _together(waiting)
        if is_safe(together.line, smallest):
            done.append(together)
            waiting = []
    if waiting:
        last = [done.pop()] if done else []
        done.append(_together([*last, *waiting]))
    return done


def _together(groups: Sequence[_Group]) -> _Group:
    lines = [group.line for group in groups]
    line = PublicLine(
        station_ids=tuple(station for each in lines for station in each.station_ids),
        voters=sum(each.voters for each in lines),
        cast=sum(each.cast for each in lines),
        votes=tuple(sum(votes) for votes in zip(*(each.votes for each in lines), strict=True)),
        null=sum(each.null for each in lines),
    )
    return _Group(line, frozenset(site for group in groups for site in group.sites))


def _line_of(stations: Sequence[StationFigures]) -> PublicLine:
    return PublicLine(
        station_ids=tuple(each.station_id for each in stations),
        voters=sum(each.voters for each in stations),
        cast=sum(each.cast for each in stations),
        votes=tuple(sum(votes) for votes in zip(*(each.votes for each in stations), strict=True)),
        null=sum(each.null for each in stations),
    )


def _in_order(stations: Sequence[StationFigures], lines: Iterable[PublicLine]) -> tuple[PublicLine, ...]:
    position = {station.station_id: index for index, station in enumerate(stations)}
    ordered = (
        PublicLine(
            tuple(sorted(line.station_ids, key=position.__getitem__)), line.voters, line.cast, line.votes, line.null
        )
        for line in lines
    )
    return tuple(sorted(ordered, key=lambda line: position[line.station_ids[0]]))
