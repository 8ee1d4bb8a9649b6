"""Entries of the register behind a ruling. Called within the transaction of the ruling, which checks who may rule.

The record in the log is the ruling's own: nothing here adds one. What the register already says is never written over;
every change is an entry more. People of the list of members are in ``register_members``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.register_employers import bind_employers, known_employer, offer_likely_same
from unionreg.application.register_folios import next_folio
from unionreg.application.register_members import first_members, record_members
from unionreg.domain.filings.filing import AssemblyKind, Representativeness
from unionreg.domain.filings.filing_type import Product
from unionreg.domain.register.folio import FILE_SERIES, REGISTRATION_SERIES, UNIQUE_SERIES
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.register.union import (
    AccountsEntry,
    AddressEntry,
    AffiliationEntry,
    CancellationEntry,
    CertificateEntry,
    ContractEntry,
    LeadershipEntry,
    RegisteredUnion,
    RegistrationEntry,
    StatutesEntry,
    UnionState,
)
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.filings.filing import FilingData, Leader, Member
    from unionreg.domain.register.union import Entry, Judgment, RegisterEntry, RulingFacts

__all__ = [
    "cancel_union",
    "changeable_union",
    "record_accounts",
    "record_address",
    "record_certificate",
    "record_contract",
    "record_leadership",
    "record_members",
    "record_statutes",
    "register_union",
]


def changeable_union(uow: UnitOfWork, union_id: str) -> RegisteredUnion:
    """The union, unless a judgment cancelled it. NotFoundError ``union-unknown``; ConflictError ``union-cancelled``."""
    union = uow.register.union(union_id)
    if union.is_cancelled:
        raise ConflictError("union-cancelled", number=union.registration_number)
    return union


def register_union(
    core: Core, uow: UnitOfWork, *, data: FilingData, facts: RulingFacts, members: Iterable[Member] = ()
) -> RegisteredUnion:
    """Register an organisation with everything its filing says; registration number, file number, folio único are made.

    ``members`` is read once. Parties that look alike are offered to a person later. ConflictError ``union-unnamed``.
    """
    said = data.organisation
    if not said.name.strip():
        raise ConflictError("union-unnamed")
    union = uow.register.add_union(_new_union(uow, data, facts))
    _add(core, uow, union, facts, RegistrationEntry(union.registration_number, union.name, facts.by_operation_of_law))
    _add(core, uow, union, facts, _statutes(data, AssemblyKind.CONSTITUTIVE))
    _add(core, uow, union, facts, AddressEntry(said.address))
    if data.leaders:
        _add(core, uow, union, facts, _directiva(data, AssemblyKind.CONSTITUTIVE))
    if union.federation or union.confederation:
        _add(core, uow, union, facts, AffiliationEntry(union.federation, union.confederation))
    union = first_members(core, uow, union, data=data, facts=facts, members=members)
    bind_employers(core, uow, union, data.employers)
    offer_likely_same(core, uow, PartyKind.UNION, union.union_id, (union.name,))
    return union


def record_leadership(
    core: Core, uow: UnitOfWork, union_id: str, *, data: FilingData, facts: RulingFacts
) -> RegisterEntry:
    """A new directiva (toma de nota). ``facts.paper_folio`` is its folio. Errors as ``changeable_union``."""
    union = changeable_union(uow, union_id)
    changed = replace(
        union,
        general_secretary=_secretary(data.leaders),
        leadership_term=data.leadership_term,
        last_leadership_record_on=facts.ruled_on,
    )
    _save(uow, changed, facts)
    return _add(core, uow, union, facts, _directiva(data, AssemblyKind.ELECTION, facts.paper_folio))


def record_statutes(
    core: Core, uow: UnitOfWork, union_id: str, *, data: FilingData, facts: RulingFacts
) -> RegisterEntry:
    """New statutes, and with them what they change: name, acronym, branches, purpose, affiliation."""
    union, said = changeable_union(uow, union_id), data.organisation
    renamed = bool(said.name.strip()) and said.name != union.name
    entry = _statutes(data, AssemblyKind.STATUTES)
    changed = replace(
        union,
        name=said.name if renamed else union.name,
        former_names=(*union.former_names, union.name) if renamed else union.former_names,
        acronym=said.acronym or union.acronym,
        branches=said.branches or union.branches,
        purpose=said.purpose or union.purpose,
        statutes_in_force_since=entry.in_force_since or facts.ruled_on,
        federation=said.federation or union.federation,
        confederation=said.confederation or union.confederation,
    )
    _save(uow, changed, facts)
    if (changed.federation, changed.confederation) != (union.federation, union.confederation):
        _add(core, uow, union, facts, AffiliationEntry(changed.federation, changed.confederation))
    if renamed:
        offer_likely_same(core, uow, PartyKind.UNION, union_id, (changed.name,))
    return _add(core, uow, union, facts, replace(entry, former_name=union.name if renamed else ""))


def record_address(
    core: Core, uow: UnitOfWork, union_id: str, *, data: FilingData, facts: RulingFacts
) -> RegisterEntry:
    """Another address; means of contact that the filing says replace those known."""
    union, said = changeable_union(uow, union_id), data.organisation
    changed = replace(
        union,
        address=said.address,
        email=said.email or union.email,
        telephone=said.telephone or union.telephone,
        electronic_mailbox=said.electronic_mailbox or union.electronic_mailbox,
    )
    _save(uow, changed, facts)
    return _add(core, uow, union, facts, AddressEntry(said.address, union.address))


def record_accounts(
    core: Core, uow: UnitOfWork, union_id: str, *, data: FilingData, facts: RulingFacts
) -> RegisterEntry:
    """Accounts were told of (LFT 373). ConflictError ``accounts-missing`` when the filing holds none."""
    union = changeable_union(uow, union_id)
    if data.accounts is None:
        raise ConflictError("accounts-missing")
    _save(uow, replace(union, accounts_as_of=data.accounts.period_last or facts.ruled_on), facts)
    return _add(core, uow, union, facts, AccountsEntry(data.accounts))


def record_certificate(
    core: Core,
    uow: UnitOfWork,
    union_id: str,
    *,
    data: FilingData,
    facts: RulingFacts,
    valid_until: date,
    warn_on: date | None = None,
) -> RegisterEntry:
    """A certificate of representativeness; ``facts.paper_folio`` is its folio, ``warn_on`` the earlier last day."""
    union, asked = changeable_union(uow, union_id), data.representativeness or Representativeness()
    entry = CertificateEntry(
        Product.REPRESENTATIVENESS_CERTIFICATE,
        facts.paper_folio,
        facts.ruled_on,
        valid_until,
        warn_on,
        tuple(each.name for each in data.employers),
        asked.scope,
        asked.workers_covered,
    )
    _save(uow, union, facts)
    bind_employers(core, uow, union, data.employers)
    return _add(core, uow, union, facts, entry)


def record_contract(
    core: Core, uow: UnitOfWork, union_id: str, *, data: FilingData, facts: RulingFacts
) -> RegisterEntry:
    """A contract, its revision, its end, or internal rules. ConflictError ``contract-missing``."""
    union = changeable_union(uow, union_id)
    if data.contract is None:
        raise ConflictError("contract-missing")
    _save(uow, union, facts)
    entry = _add(core, uow, union, facts, ContractEntry(data.kind, data.contract, data.employers))
    employers = {known_employer(core, uow, each).employer_id for each in data.employers}
    for employer_id in sorted(employers):
        uow.register.link_contract(entry.number, employer_id)
    return entry


def cancel_union(
    core: Core, uow: UnitOfWork, union_id: str, *, judgment: Judgment, facts: RulingFacts
) -> RegisterEntry:
    """Cancel a registration; only a judgment can (LFT 369, 370). ConflictError ``judgment-incomplete``."""
    union = changeable_union(uow, union_id)
    if not (judgment.court.strip() and judgment.file.strip()):
        raise ConflictError("judgment-incomplete")
    _save(uow, replace(union, state=UnionState.CANCELLED, judgment=judgment), facts)
    return _add(core, uow, union, facts, CancellationEntry(judgment))


def _new_union(uow: UnitOfWork, data: FilingData, facts: RulingFacts) -> RegisteredUnion:
    said = data.organisation
    return RegisteredUnion(
        union_id="",
        registration_number=next_folio(uow, REGISTRATION_SERIES, facts.ruled_on),
        file_number=next_folio(uow, FILE_SERIES, facts.ruled_on),
        unique_folio=next_folio(uow, UNIQUE_SERIES, facts.ruled_on),
        name=said.name,
        case_folio=facts.case_folio,
        acronym=said.acronym,
        type=said.type,
        branches=said.branches,
        purpose=said.purpose,
        address=said.address,
        email=said.email,
        telephone=said.telephone,
        electronic_mailbox=said.electronic_mailbox,
        state_of_origin=said.address.state,
        authority=facts.authority or uow.office.get().name,
        constituted_on=_constituted_on(data),
        registered_on=facts.ruled_on,
        by_operation_of_law=facts.by_operation_of_law,
        federation=said.federation,
        confederation=said.confederation,
        general_secretary=_secretary(data.leaders),
        leadership_term=data.leadership_term if data.leaders else None,
        last_leadership_record_on=facts.ruled_on if data.leaders else None,
        statutes_in_force_since=data.statutes_in_force_since or facts.ruled_on,
        last_filing_on=facts.filed_on or facts.ruled_on,
        member_unions=data.member_unions,
    )


def _constituted_on(data: FilingData) -> date | None:
    held = data.assembly(AssemblyKind.CONSTITUTIVE)
    return data.organisation.constituted_on or (None if held is None else held.held_on)


def _secretary(leaders: tuple[Leader, ...]) -> str:
    return next((each.full_name for each in leaders if each.is_general_secretary and not each.is_substitute), "")


def _directiva(data: FilingData, kind: AssemblyKind, record_folio: str = "") -> LeadershipEntry:
    held = data.assembly(kind)
    return LeadershipEntry(data.leaders, data.leadership_term, None if held is None else held.held_on, record_folio)


def _statutes(data: FilingData, kind: AssemblyKind) -> StatutesEntry:
    held = data.assembly(kind)
    return StatutesEntry(None if held is None else held.held_on, data.statutes_in_force_since, data.statutes)


def _save(uow: UnitOfWork, union: RegisteredUnion, facts: RulingFacts) -> None:
    uow.register.save_union(replace(union, last_filing_on=facts.filed_on or facts.ruled_on))


def _add(core: Core, uow: UnitOfWork, union: RegisteredUnion, facts: RulingFacts, entry: Entry) -> RegisterEntry:
    return uow.register.add_entry(union.union_id, facts, entry, core.clock())
