"""What sets two rolls apart, e.g. the union's and the employer's: who stands in one only, whose data differ.

A person is the same in both when the CURP is the same, else when CURPs differ but birth date and name make the same
person likely (``likely_same``); the second is for a person to look at.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.rolls.roll import RollPerson


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
