"""Giving voters their stations: by groups (workplace, shift, post), each group split in list order into equal parts.

No column at all makes one group of everybody: the plain alphabetical split. Nothing here knows an opening hour.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.rolls.list_order import sort_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.preparation import VotePreparation


class GroupColumn(StrEnum):
    """The columns of a roll that people can be grouped by."""

    WORKPLACE = "workplace"
    SHIFT = "shift"
    POST = "post"


@dataclass(frozen=True, slots=True)
class GroupRule:
    """People with these values (in the order of the columns) vote at one of these stations; none: not said yet."""

    values: tuple[str, ...]
    stations: tuple[str, ...]


class AssignmentWarning(StrEnum):
    """What a person should look at before freezing; none of it blocks by itself but people without station."""

    WITHOUT_STATION = "without-station"
    SHIFT_NOT_COVERED = "shift-not-covered"
    OTHER_SHIFT = "other-shift"
    EMPTY_STATION = "empty-station"


@dataclass(frozen=True, slots=True)
class Warned:
    """One warning: the shift or station meant, and how many voters it concerns."""

    kind: AssignmentWarning
    name: str
    voters: int


def group_key(values: Iterable[str]) -> tuple[str, ...]:
    """Values as groups compare them: case, accents and blanks do not make another group."""
    return tuple(map(sort_text, values))


def values_by(person: RollPerson, by: Sequence[GroupColumn]) -> tuple[str, ...]:
    """The values of a person in these columns, as written."""
    return tuple(getattr(person, column.value) for column in by)


def assign(
    people: Sequence[RollPerson], by: Sequence[GroupColumn], rules: Iterable[GroupRule]
) -> dict[int, str | None]:
    """The station of every person by number, None where no rule says one. ``people`` in list order.

    The parts of a group differ by one person at most, and each is a stretch of the list.
    """
    stations = {group_key(rule.values): rule.stations for rule in rules}
    keys = [group_key(values_by(person, by)) for person in people]
    sizes = Counter(keys)
    seen: Counter[tuple[str, ...]] = Counter()
    assigned: dict[int, str | None] = {}
    for person, key in zip(people, keys, strict=True):
        chosen = stations.get(key, ())
        assigned[person.number] = chosen[seen[key] * len(chosen) // sizes[key]] if chosen else None
        seen[key] += 1
    return assigned


def proposed_stations(
    values: Sequence[str], by: Sequence[GroupColumn], names: Mapping[str, str], preparation: VotePreparation
) -> tuple[str, ...]:
    """Stations that seem meant for a group: of its shift and its workplace; all of them for the whole list.

    ``names``: of the stations by id. A station is of a workplace when its name or its site's names it, of a shift when
    its plan does. A column whose values are the stations' own names decides alone.
    """
    if not by:
        return tuple(names)
    folded = dict(zip(by, group_key(values), strict=True))
    said = set(filter(None, folded.values()))
    if not said:
        return ()
    named = tuple(each for each, name in names.items() if sort_text(name) in said or each in said)
    return named or tuple(each for each in names if _fits(each, folded, names, preparation))


def _fits(
    station_id: str, folded: Mapping[GroupColumn, str], names: Mapping[str, str], preparation: VotePreparation
) -> bool:
    plan = preparation.plan(station_id)
    shift, workplace = folded.get(GroupColumn.SHIFT, ""), folded.get(GroupColumn.WORKPLACE, "")
    of_shift = not shift or shift in {sort_text(each.name) for each in preparation.shifts if each.id in plan.shifts}
    site = next((each.name for each in preparation.sites if each.id == plan.site_id), "")
    of_workplace = not workplace or any(workplace in sort_text(name) for name in (names[station_id], site))
    return of_shift and of_workplace


def warnings(
    counts: Mapping[tuple[str, str | None], int], stations: Sequence[str], preparation: VotePreparation
) -> tuple[Warned, ...]:
    """What to look at. ``counts``: voters by (shift as written, station id or None)."""
    found = [_without_station(counts), *_uncovered(counts, preparation)]
    filled = {station for (_, station), voters in counts.items() if voters}
    found += [Warned(AssignmentWarning.EMPTY_STATION, each, 0) for each in stations if each not in filled]
    return tuple(each for each in found if each.voters or each.kind is AssignmentWarning.EMPTY_STATION)


def _without_station(counts: Mapping[tuple[str, str | None], int]) -> Warned:
    voters = sum(number for (_, station), number in counts.items() if station is None)
    return Warned(AssignmentWarning.WITHOUT_STATION, "", voters)


def _uncovered(counts: Mapping[tuple[str, str | None], int], preparation: VotePreparation) -> Iterable[Warned]:
    """Shifts that no station covers, and people who vote at a station that is open for other shifts only."""
    known = {sort_text(shift.name): shift.id for shift in preparation.shifts}
    covered = {shift for plan in preparation.plans for shift in plan.shifts}
    elsewhere: Counter[str] = Counter()
    uncovered: Counter[str] = Counter()
    for (shift, station), voters in counts.items():
        shift_id = known.get(sort_text(shift))
        if covered and shift and shift_id not in covered:
            uncovered[shift] += voters
        elif station is not None and shift and (open_for := preparation.plan(station).shifts):
            elsewhere[shift] += voters * (shift_id not in open_for)
    for shift, voters in sorted(uncovered.items()):
        yield Warned(AssignmentWarning.SHIFT_NOT_COVERED, shift, voters)
    for shift, voters in sorted(elsewhere.items()):
        yield Warned(AssignmentWarning.OTHER_SHIFT, shift, voters)
