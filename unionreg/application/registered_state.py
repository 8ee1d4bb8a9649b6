"""The registered state of a union, from which its next change starts: the data of a filing filled from the register.

The office hands it out as a sealed file (made elsewhere); the union's desk begins with it, so nothing is asked twice.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, TypeVar

from unionreg.domain.filings.filing import Employer, FilingData, FilingKind, MembersSummary, Organisation
from unionreg.domain.register.union import EntryKind, LeadershipEntry, PadronVersion, StatutesEntry

if TYPE_CHECKING:
    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.register.union import RegisteredUnion

_ID_SIGNS = 32
Held = TypeVar("Held")


def registered_state(uow: UnitOfWork, union_id: str, kind: FilingKind = FilingKind.LEADERSHIP_CHANGE) -> FilingData:
    """Organisation, employers, directiva, statutes and the sums of the members as registered. NotFoundError.

    ``filing_id`` is derived from the union, not random: the same state gives the same values, and who starts a filing
    from it gives it an id of its own. Lists of members are not in it: ``uow.register.people`` gives them.
    """
    union = uow.register.union(union_id)
    directiva = _latest(uow, union_id, EntryKind.LEADERSHIP, LeadershipEntry)
    statutes = _latest(uow, union_id, EntryKind.STATUTES, StatutesEntry)
    office = uow.office.get().office_id
    derived = hashlib.sha256(f"{office}/{union.registration_number}".encode()).hexdigest()[:_ID_SIGNS]
    return FilingData(
        filing_id=derived,
        kind=kind,
        office_id=office,
        organisation=organisation_of(union),
        employers=tuple(
            Employer(f"e{place}", each.name, each.rfc, each.activity, each.address)
            for place, each in enumerate(uow.register.employers_of(union_id), start=1)
        ),
        leaders=() if directiva is None else directiva.leaders,
        leadership_term=None if directiva is None else directiva.term,
        statutes=() if statutes is None else statutes.answers,
        statutes_in_force_since=union.statutes_in_force_since,
        members=_members(uow, union),
        member_unions=union.member_unions,
    )


def organisation_of(union: RegisteredUnion) -> Organisation:
    """The union as a filing names it."""
    return Organisation(
        name=union.name,
        acronym=union.acronym,
        type=union.type,
        branches=union.branches,
        purpose=union.purpose,
        address=union.address,
        email=union.email,
        telephone=union.telephone,
        electronic_mailbox=union.electronic_mailbox,
        constituted_on=union.constituted_on,
        registration_number=union.registration_number,
        file_number=union.file_number,
        federation=union.federation,
        confederation=union.confederation,
    )


def _members(uow: UnitOfWork, union: RegisteredUnion) -> MembersSummary | None:
    """The sums of the last version. ``sha256`` of the file that came with it; no file is handed out, hence 0 bytes."""
    last = _latest(uow, union.union_id, EntryKind.MEMBERS, PadronVersion)
    if last is None:
        return None
    return MembersSummary(
        last.people, last.women, last.men, last.non_binary, last.unknown, last.sha256, 0, cut_off=last.as_of
    )


def _latest(uow: UnitOfWork, union_id: str, kind: EntryKind, held: type[Held]) -> Held | None:
    found = uow.register.latest(union_id, kind)
    return found.entry if found is not None and isinstance(found.entry, held) else None
