"""Which contracts and votes of the site name one and the same employer, told by a key that its address rests on.

A company is its RFC. A natural person's RFC holds a birth date and is never shown, so it only helps to find whom a vote
means; their key is the number in the register, or a digest of the name where the register has none.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.publication.site import SiteRef, ThingKind
from unionreg.domain.register.names import name_words
from unionreg.domain.register.parties import PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.register.parties import RegisteredEmployer
    from unionreg.domain.votes.vote import Employer

_COMPANY = 12
"""So many signs has the RFC of a company."""
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class EmployerKeys:
    """Keys by number in the register, by RFC and by name; a name that several employers have stands for none of them.

    ``merged``: the keys that an employer had before it was known to be another, by its key now.
    """

    by_id: Mapping[str, str]
    by_rfc: Mapping[str, str]
    by_name: Mapping[str, str]
    merged: Mapping[str, tuple[str, ...]]

    def registered(self, employer: RegisteredEmployer) -> str:
        """The key of an employer of a contract."""
        return self.by_id.get(employer.employer_id) or self._named(employer.name, employer.rfc)

    def of_vote(self, employer: Employer) -> SiteRef:
        """The employer of a vote."""
        return SiteRef(ThingKind.EMPLOYER, self._named(employer.name, employer.rfc), employer.name)

    def _named(self, name: str, rfc: str) -> str:
        known = _rfc(rfc)
        found = self.by_rfc.get(known) or (known if len(known) == _COMPANY else self.by_name.get(_words(name)))
        return found or "n" + hashlib.sha256(_words(name).encode("utf-8")).hexdigest()[:_DIGITS]


def employer_keys(uow: UnitOfWork, contracts: Iterable[CollectiveContract]) -> EmployerKeys:
    """The keys of all employers that contracts name, with what people said of likely pairs."""
    employers = [each for contract in contracts for each in contract.employers if each.employer_id]
    groups = _groups(uow, {each.employer_id for each in employers})
    company: dict[str, str] = {}
    for each in employers:
        if len(_rfc(each.rfc)) == _COMPANY:
            company.setdefault(groups[each.employer_id], _rfc(each.rfc))
    by_id = {number: company.get(first, f"e{first}") for number, first in groups.items()}
    merged: dict[str, list[str]] = defaultdict(list)
    for number, key in by_id.items():
        if key != f"e{number}":
            merged[key].append(f"e{number}")
    return EmployerKeys(
        by_id,
        {_rfc(each.rfc): by_id[each.employer_id] for each in employers if each.rfc},
        _by_name(employers, by_id),
        {key: tuple(sorted(earlier)) for key, earlier in merged.items()},
    )


def _groups(uow: UnitOfWork, numbers: Iterable[str]) -> dict[str, str]:
    """For each number in the register the first of those that a person said are the same employer."""
    first = {number: number for number in numbers}

    def root(number: str) -> str:
        while first.get(number, number) != number:
            number = first[number]
        return number

    for pair in uow.register.pairs(decided=True):
        if pair.kind is PartyKind.EMPLOYER and pair.verdict is not None and pair.verdict.same:
            one, other = sorted((root(pair.first_id), root(pair.second_id)), key=lambda each: (len(each), each))
            first[other] = one
    return {number: root(number) for number in first}


def _by_name(employers: Iterable[RegisteredEmployer], by_id: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    for each in employers:
        found[_words(each.name)].add(by_id[each.employer_id])
    return {words: next(iter(keys)) for words, keys in found.items() if len(keys) == 1}


def _rfc(text: str) -> str:
    return "".join(text.split()).upper()


def _words(name: str) -> str:
    return " ".join(sorted(set(name_words(name))))
