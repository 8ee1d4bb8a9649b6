"""What sets two rolls apart, e.g. the union's and the employer's: who stands in one only, whose data differ.

A person is the same in both when the CURP is the same, else when CURPs differ but birth date and name make the same
person likely (``likely_same``); the second is for a person to look at.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.people.curp import LENGTH
from unionreg.domain.people.names import words_of
from unionreg.domain.rolls.likeness import likely_same, sorted_words
from unionreg.domain.rolls.roll import RollPerson

_MOST_CANDIDATES = 500


class Differs(StrEnum):
    """The fields of one person that two rolls may say differently."""

    NAME = "name"
    CURP = "curp"
    HIRED_ON = "hired-on"
    POST = "post"
    WORKPLACE = "workplace"
    SHIFT = "shift"


@dataclass(frozen=True, slots=True)
class PersonDifference:
    """One person who stands in both rolls with different data. ``likely``: matched by name and birth date only."""

    first: RollPerson
    second: RollPerson
    fields: tuple[Differs, ...]
    likely: bool = False


@dataclass(frozen=True, slots=True)
class RollDifferences:
    """The whole comparison, each part in the order of its list; ``same`` people agree in every field."""

    only_first: tuple[RollPerson, ...]
    only_second: tuple[RollPerson, ...]
    differing: tuple[PersonDifference, ...]
    same: int


def differences(first: Sequence[RollPerson], second: Sequence[RollPerson]) -> RollDifferences:
    """Compare two rolls: by CURP, then among the rest by birth date in the CURP and likely the same name.

    A CURP that stands several times in one roll is compared in the order of the lists, one against one; what is left
    over stands in one roll only. Time grows with the number of people, not with its square.
    """
    second_of = _partners(first, second)
    taken = set(second_of.values())
    likely = _likely_partners(
        [place for place in range(len(first)) if place not in second_of],
        [place for place in range(len(second)) if place not in taken],
        first,
        second,
    )
    taken.update(likely.values())
    only_first, differing, same = [], [], 0
    for place, person in enumerate(first):
        partner = second_of.get(place, likely.get(place))
        if partner is None:
            only_first.append(person)
            continue
        fields = differing_fields(person, second[partner])
        if fields:
            differing.append(PersonDifference(person, second[partner], fields, place in likely))
        else:
            same += 1
    only_second = tuple(person for place, person in enumerate(second) if place not in taken)
    return RollDifferences(tuple(only_first), only_second, tuple(differing), same)


def differing_fields(first: RollPerson, second: RollPerson) -> tuple[Differs, ...]:
    """The fields that two rows say differently; case, accents and spaces do not count, nor what one leaves empty."""
    pairs = (
        (Differs.NAME, _same_text(first.list_name, second.list_name)),
        (Differs.CURP, first.curp == second.curp),
        (Differs.HIRED_ON, first.hired_on is None or second.hired_on is None or first.hired_on == second.hired_on),
        (Differs.POST, _same_text(first.post, second.post)),
        (Differs.WORKPLACE, _same_text(first.workplace, second.workplace)),
        (Differs.SHIFT, _same_text(first.shift, second.shift)),
    )
    return tuple(field for field, same in pairs if not same)


def _same_text(one: str, other: str) -> bool:
    return one == other or not one or not other or words_of(one) == words_of(other)


def _partners(first: Sequence[RollPerson], second: Sequence[RollPerson]) -> dict[int, int]:
    """For places of the first roll the place in the second of whoever has the same CURP."""
    waiting: dict[str, deque[int]] = defaultdict(deque)
    for place, person in enumerate(second):
        if person.curp:
            waiting[person.curp].append(place)
    return {place: waiting[person.curp].popleft() for place, person in enumerate(first) if waiting.get(person.curp)}


def _likely_partners(
    first_left: Sequence[int], second_left: Sequence[int], first: Sequence[RollPerson], second: Sequence[RollPerson]
) -> dict[int, int]:
    """Among those without a partner: born on one day and likely the same name. The first that fits is taken."""
    born: dict[str, list[int]] = defaultdict(list)
    for place in second_left:
        if birth := _birth(second[place]):
            born[birth].append(place)
    found: dict[int, int] = {}
    for place in first_left:
        candidates = born.get(_birth(first[place]), [])
        # Of thousands born on one day (placeholders) only the first are compared.
        for candidate in candidates[:_MOST_CANDIDATES]:
            if likely_same(sorted_words(first[place].list_name), sorted_words(second[candidate].list_name)):
                found[place] = candidate
                candidates.remove(candidate)
                break
    return found


def _birth(person: RollPerson) -> str:
    """Positions 5 to 10 of a CURP of full length, else nothing."""
    return person.curp[4:10] if len(person.curp) == LENGTH else ""
