"""Which employers of the register one and the same firm is: by RFC, by its very name, and by what a person confirmed.

Those of a like name that nobody has decided about yet are told apart: they are a reason to look, no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.register_search import likely_same
from unionreg.domain.register.names import same_name
from unionreg.domain.register.parties import PartyKind

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.register.parties import RegisteredEmployer


def same_employers(core: Core, uow: UnitOfWork, employer: RegisteredEmployer) -> tuple[str, ...]:
    """Ids of the employer in the register, with those that a person said are the same; empty for an unknown one."""
    found = list(_named(core, uow, employer))
    for employer_id in found:
        for pair in uow.register.pairs(decided=True, party=(PartyKind.EMPLOYER, employer_id)):
            other = pair.second_id if pair.first_id == employer_id else pair.first_id
            if pair.verdict is not None and pair.verdict.same and other not in found:
                found.append(other)
    return tuple(found)


def alike_employers(
    core: Core, uow: UnitOfWork, employer: RegisteredEmployer, same: tuple[str, ...]
) -> tuple[str, ...]:
    """Ids of employers of a like name that nobody said to be others."""
    alike = likely_same(core, uow, PartyKind.EMPLOYER, (employer.name,))
    told = {
        other
        for employer_id in same
        for pair in uow.register.pairs(decided=True, party=(PartyKind.EMPLOYER, employer_id))
        for other in (pair.first_id, pair.second_id)
    }
    return tuple(each.party_id for each in alike if each.party_id not in told and each.party_id not in same)


def _named(core: Core, uow: UnitOfWork, employer: RegisteredEmployer) -> tuple[str, ...]:
    if employer.employer_id:
        return (employer.employer_id,)
    rfc = "".join(employer.rfc.split()).upper()
    if rfc:
        return tuple(each.employer_id for each in uow.register.employers_by_rfc(rfc))
    alike = likely_same(core, uow, PartyKind.EMPLOYER, (employer.name,))
    return tuple(each.party_id for each in alike if same_name(each.name, employer.name))
