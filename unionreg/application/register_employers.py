"""Employers of the register: an employer that is surely known is not entered twice, one that may be is offered.

Surely known: the same words in the name, and the same RFC, or neither has one and the address is the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.register_search import find_parties, likely_same
from unionreg.domain.register.names import same_name
from unionreg.domain.register.parties import PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.filings.filing import Employer
    from unionreg.domain.register.parties import RegisteredEmployer
    from unionreg.domain.register.union import RegisteredUnion

_SAME_RFC = 95


def bind_employers(core: Core, uow: UnitOfWork, union: RegisteredUnion, employers: Iterable[Employer]) -> None:
    """The union's people work at these employers; unknown ones are entered."""
    for each in employers:
        uow.register.link(union.union_id, known_employer(core, uow, each).employer_id)


def known_employer(core: Core, uow: UnitOfWork, employer: Employer) -> RegisteredEmployer:
    """The employer of the register that this surely is, or a new one, beside which those like it are offered."""
    rfc = "".join(employer.rfc.split()).upper()
    named_so = uow.register.employers_by_rfc(rfc) if rfc else _by_name(core, uow, employer)
    for each in named_so:
        if same_name(each.name, employer.name) and (rfc or each.address == employer.address):
            return each
    new = uow.register.add_employer(replace(employer, rfc=rfc))
    for each in named_so if rfc else ():
        uow.register.add_pair(PartyKind.EMPLOYER, each.employer_id, new.employer_id, _SAME_RFC)
    offer_likely_same(core, uow, PartyKind.EMPLOYER, new.employer_id, (new.name,))
    return new


def offer_likely_same(core: Core, uow: UnitOfWork, kind: PartyKind, party_id: str, names: Iterable[str]) -> None:
    """Keep the parties that look like this one, so that a person may say whether they are the same."""
    for each in likely_same(core, uow, kind, names, but=party_id):
        uow.register.add_pair(kind, each.party_id, party_id, each.likeness)


def _by_name(core: Core, uow: UnitOfWork, employer: Employer) -> tuple[RegisteredEmployer, ...]:
    alike = find_parties(core, uow, PartyKind.EMPLOYER, employer.name)
    found = (uow.register.employer(each.party_id) for each in alike if same_name(each.name, employer.name))
    return tuple(each for each in found if not each.rfc)
