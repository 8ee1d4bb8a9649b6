"""What a check has to know of the register, as plain values: passed in by whoever can look it up.

On the union's desk there is no register and nothing of this is known; in the office it is filled from the register.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class KnownUnion:
    """A registered union by its name; ``likely_same``: a search found the name alike though not equal."""

    name: str
    registration_number: str
    likely_same: bool = False


@dataclass(frozen=True, slots=True)
class KnownContract:
    """A contract in force at a workplace that the filing names."""

    number: str
    union: str
    employer: str


@dataclass(frozen=True, slots=True)
class KnownCertificate:
    """A certificate of representativeness for a workplace that the filing names, valid until that day, included."""

    folio: str
    union: str
    employer: str
    valid_until: date


@dataclass(frozen=True, slots=True)
class KnownVote:
    """The last vote of a workplace that the filing names; ``approved`` None when it was not decided."""

    id: str
    held_on: date
    workplace: str
    approved: bool | None


@dataclass(frozen=True, slots=True)
class RegisterFacts:
    """Everything the register says about the parties of one filing.

    ``unions`` those whose names may be confused with the filing's; ``own`` the filer's own entry by its number, empty
    when it is not registered. ``changed_at``: when what the office hands out about it last changed, None when never.
    ``contract_numbers``: contracts of the parties by number, in force or not.
    """

    unions: tuple[KnownUnion, ...] = ()
    contracts: tuple[KnownContract, ...] = ()
    certificates: tuple[KnownCertificate, ...] = ()
    votes: tuple[KnownVote, ...] = ()
    own: str = ""
    changed_at: datetime | None = None
    leadership_until: date | None = None
    leaders: tuple[str, ...] = ()
    contract_numbers: tuple[str, ...] = ()
