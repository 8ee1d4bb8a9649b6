"""What was typed into the form of an act, read into values; what cannot be read is told by the name of its field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.screens.votes.moments import parse_day
from unionreg.domain.contracts.acts import ContractUnion, Workplace
from unionreg.domain.register.parties import RegisteredEmployer

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.filings.filing import Address

_LONGEST_NUMBER = 9


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something typed that is no day, number or amount, or a name that is missing."""

    field: str


def read_day(field: str, text: str) -> date | Unreadable | None:
    """A day as typed; None for an empty field."""
    if not text.strip():
        return None
    day = parse_day(text)
    return Unreadable(field) if day is None else day


def read_people(field: str, text: str) -> int | Unreadable | None:
    """A number of people, with or without separators of thousands; None for an empty field."""
    said = text.strip().replace(" ", "").replace(",", "")
    if not said:
        return None
    if said.isascii() and said.isdigit() and len(said) <= _LONGEST_NUMBER:
        return int(said)
    return Unreadable(field)


def read_list(text: str) -> tuple[str, ...]:
    """Names separated by commas."""
    return tuple(each.strip() for each in text.split(",") if each.strip())


def read_employers(name: str, rfc: str, activity: str, address: Address) -> tuple[RegisteredEmployer, ...]:
    """The employer as typed; nothing for an empty name."""
    said = name.strip()
    return (RegisteredEmployer("", said, rfc.strip().upper(), activity.strip(), address),) if said else ()


def read_unions(name: str, number: str) -> tuple[ContractUnion, ...]:
    """The union as typed; nothing for an empty name."""
    return (ContractUnion(name.strip(), "", number.strip()),) if name.strip() else ()


def read_workplaces(text: str) -> tuple[Workplace, ...]:
    """One workplace a line."""
    return tuple(Workplace(each.strip()) for each in text.splitlines() if each.strip())
