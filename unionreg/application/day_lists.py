"""The list of a station: whose cells it has, and the names beside them. Names stay in the roll."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.rolls.roll import PersonStatus
from unionreg.domain.votes.day.files import ListedPerson

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.day.marks import MarkStrip
    from unionreg.domain.votes.preparation import VotePreparation
    from unionreg.domain.votes.vote import VoteDefinition

_NOTES = {PersonStatus.ADDED_DISMISSED: "added-dismissed", PersonStatus.ADDED_SUB_JUDICE: "added-sub-judice"}


@dataclass(frozen=True, slots=True)
class StationList:
    """Numbers in the roll of a station's people, in list order. Stations of one ``group`` have the same list."""

    station_id: str
    group: str
    numbers: Sequence[int]


def day_lists(uow: UnitOfWork, definition: VoteDefinition, *, shared_sites: bool) -> tuple[StationList, ...]:
    """Numbers of the people on each station's list, in list order. ``shared_sites``: all tables of a site share one.

    Without a frozen roll the lines of the lists are numbered through: the paper list has the names.
    """
    roll = uow.rolls.frozen(definition.vote_id)
    if roll is None:
        return _numbered_through(definition)
    groups = _groups(definition, uow.preparation.get(definition.vote_id) if shared_sites else None)
    lists: dict[str, list[int]] = {group: [] for group in groups.values()}
    for person in uow.rolls.people(roll.roll_id):
        # Somebody without a station is on no list.
        lists.setdefault(groups.get(person.station_id or "", ""), []).append(person.number)
    return tuple(StationList(each.id, groups[each.id], lists[groups[each.id]]) for each in definition.stations)


def listed_people(uow: UnitOfWork, vote_id: str, strip: MarkStrip) -> tuple[ListedPerson, ...]:
    """The lines of a station's list in its order, names without CURP; empty names where there is no frozen roll."""
    roll = uow.rolls.frozen(vote_id)
    numbers = strip.numbers()
    if roll is None or not numbers:
        return tuple(ListedPerson(number, "") for number in numbers)
    wanted = frozenset(numbers)
    home = uow.rolls.person(roll.roll_id, numbers[0]).station_id
    found = _known(uow.rolls.people(roll.roll_id, home), wanted)
    if len(found) < len(wanted):  # tables of a site that share one list
        found = _known(uow.rolls.people(roll.roll_id), wanted)
    return tuple(found[number] for number in numbers)


def _known(people: Iterable[RollPerson], wanted: frozenset[int]) -> dict[int, ListedPerson]:
    return {person.number: _line(person) for person in people if person.number in wanted}


def _line(person: RollPerson) -> ListedPerson:
    return ListedPerson(person.number, person.list_name, _NOTES.get(person.status, ""))


def _numbered_through(definition: VoteDefinition) -> tuple[StationList, ...]:
    lists = []
    first = 1
    for station in definition.stations:
        lists.append(StationList(station.id, station.id, range(first, first + station.voters_assigned)))
        first += station.voters_assigned
    return tuple(lists)


def _groups(definition: VoteDefinition, preparation: VotePreparation | None) -> dict[str, str]:
    """The group of each station: the first station of its site, or itself."""
    sites = {} if preparation is None else {each.station_id: each.site_id for each in preparation.plans if each.site_id}
    first: dict[str, str] = {}
    return {
        each.id: first.setdefault(sites[each.id], each.id) if each.id in sites else each.id
        for each in definition.stations
    }
