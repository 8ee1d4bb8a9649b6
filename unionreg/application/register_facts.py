"""What the register says about the parties of a filing, for the checks before and after it is filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.known_votes import known_votes
from unionreg.application.register_search import likely_same
from unionreg.application.vote_records import VoteFilter, VoteSort
from unionreg.domain.contracts.acts import ContractKind
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.filings.register_facts import KnownCertificate, KnownContract, KnownUnion, RegisterFacts
from unionreg.domain.register.names import same_name
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.register.union import CertificateEntry, ContractEntry, EntryKind, LeadershipEntry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.filings.filing import Employer, FilingData
    from unionreg.domain.register.union import RegisteredUnion

_MOST = 10
# What stands in the registered state that a union gets for its next change; certificates and contracts do not.
_HANDED_OUT = frozenset(
    {
        EntryKind.REGISTRATION, EntryKind.LEADERSHIP, EntryKind.STATUTES, EntryKind.ADDRESS, EntryKind.MEMBERS,
        EntryKind.AFFILIATION,
    }
)  # fmt: skip


def register_facts(core: Core, uow: UnitOfWork, data: FilingData) -> RegisterFacts:
    """Unions of a like name, contracts and certificates at the employers named, the filer's own present leadership."""
    number = data.organisation.registration_number
    own = uow.register.union_by_number(number) if number else None
    own_id = "" if own is None else own.union_id
    found = tuple(_contracts(core, uow, data.employers))
    mine = () if own is None else uow.register.entries(own.union_id, EntryKind.CONTRACT)
    numbers = {each.entry.contract.number for each in mine if isinstance(each.entry, ContractEntry)}
    return RegisterFacts(
        unions=tuple(_alike(core, uow, data.organisation.name, own_id)),
        contracts=found,
        certificates=tuple(_certificates(core, uow, data.employers)),
        votes=known_votes(uow, data.employers),
        own="" if own is None else own.registration_number,
        changed_at=None if own is None else _changed_at(uow, own),
        leadership_until=None if own is None or own.leadership_term is None else own.leadership_term.last,
        leaders=_leaders(uow, own),
        contract_numbers=tuple(sorted((numbers | {each.number for each in found}) - {""})),
    )


def related_votes(uow: UnitOfWork, union: RegisteredUnion) -> tuple[tuple[str, str], ...]:
    """Ids and titles of votes that name the union by its registration number or exactly by its name, newest first."""
    found: dict[str, str] = {}
    page = uow.votes.rows.page(VoteFilter(text=union.name), VoteSort.HELD_ON, descending=True, offset=0, limit=_MOST)
    for each in page.rows:
        found[each.vote_id] = each.title
    return tuple(found.items())


def _alike(core: Core, uow: UnitOfWork, name: str, own_id: str) -> Iterator[KnownUnion]:
    for each in likely_same(core, uow, PartyKind.UNION, (name,), but=own_id)[:_MOST]:
        union = uow.register.union(each.party_id)
        if not union.is_cancelled:
            yield KnownUnion(union.name, union.registration_number, not same_name(union.name, name))


def _contracts(core: Core, uow: UnitOfWork, employers: tuple[Employer, ...]) -> Iterator[KnownContract]:
    """Collective contracts in force, however they came into the register."""
    for employer in employers:
        for employer_id in _ids(core, uow, employer):
            for each in uow.contracts.of_employer(employer_id):
                if each.kind is not ContractKind.WORK_RULES and each.state is ContractState.IN_FORCE:
                    yield KnownContract(each.number, "; ".join(union.name for union in each.unions), employer.name)


def _certificates(core: Core, uow: UnitOfWork, employers: tuple[Employer, ...]) -> Iterator[KnownCertificate]:
    today = core.clock().astimezone().date()
    for employer in employers:
        for employer_id in _ids(core, uow, employer):
            for union_id in uow.register.unions_of(employer_id):
                name = uow.register.union(union_id).name
                here = [each for each in _valid(uow, union_id, today) if _names(each[0], employer.name)]
                yield from (KnownCertificate(held.folio, name, employer.name, last) for held, last in here)


def _names(held: CertificateEntry, employer: str) -> bool:
    return any(same_name(employer, named) for named in held.employers)


def _valid(uow: UnitOfWork, union_id: str, today: date) -> list[tuple[CertificateEntry, date]]:
    held = (each.entry for each in uow.register.entries(union_id, EntryKind.CERTIFICATE))
    ending = [(each, each.valid_until) for each in held if isinstance(each, CertificateEntry)]
    return [(each, last) for each, last in ending if last is not None and last >= today]


def _ids(core: Core, uow: UnitOfWork, employer: Employer) -> tuple[str, ...]:
    """Employers of the register that this may be: of its RFC, or, where it names none, of its very name."""
    rfc = "".join(employer.rfc.split()).upper()
    if rfc:
        return tuple(each.employer_id for each in uow.register.employers_by_rfc(rfc))
    alike = likely_same(core, uow, PartyKind.EMPLOYER, (employer.name,))
    return tuple(each.party_id for each in alike if same_name(each.name, employer.name))


def _changed_at(uow: UnitOfWork, own: RegisteredUnion) -> datetime | None:
    entries = (uow.register.latest(own.union_id, kind) for kind in _HANDED_OUT)
    return max((each.entered_at for each in entries if each is not None), default=None)


def _leaders(uow: UnitOfWork, own: RegisteredUnion | None) -> tuple[str, ...]:
    last = None if own is None else uow.register.latest(own.union_id, EntryKind.LEADERSHIP)
    if last is None or not isinstance(last.entry, LeadershipEntry):
        return ()
    return tuple(each.full_name for each in last.entry.leaders)
