"""Reading the register: lists found as people say names, a union's page and history, employers, likely same parties.

CURPs, addresses of people and means of contact are shown to those who keep the register or decide on filings; everybody
else reads the public view.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from unionreg.application.contracts_records import ContractFilter, ContractSort
from unionreg.application.filing_records import InboxFilter, InboxSort
from unionreg.application.register_facts import related_votes
from unionreg.application.register_records import UnionFilter, UnionSort, UnionsPage
from unionreg.application.register_search import find_parties, present_name
from unionreg.application.register_tables import export_table
from unionreg.application.session import require
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.visibility import STRUCK, public_member, public_text
from unionreg.domain.register.export import FIELDS, Rendering, TableName
from unionreg.domain.register.folio import tidy_folio
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.register.union import EntryKind, LeadershipEntry, PadronVersion
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from unionreg.application.contracts_records import ContractRow
    from unionreg.application.filing_records import InboxRow
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.register_records import EmployerRow, UnionRow
    from unionreg.domain.filings.filing import Member
    from unionreg.domain.register.export import Cell, Field
    from unionreg.domain.register.parties import LikelyPair, RegisteredEmployer
    from unionreg.domain.register.union import RegisteredUnion, RegisterEntry
    from unionreg.domain.roles import Actor

_FOUND = 50
_FILINGS = 50
_MOST_CONTRACTS = 200
_INSIDE = (Permission.KEEP_REGISTER, Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS)


@dataclass(frozen=True, slots=True)
class PairView:
    """A pair with what both are called."""

    pair: LikelyPair
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class UnionPage:
    """All that a union's page shows. ``struck``: confidential parts are struck out for who reads it."""

    union: RegisteredUnion
    history: tuple[RegisterEntry, ...]
    employers: tuple[RegisteredEmployer, ...]
    filings: tuple[InboxRow, ...]
    votes: tuple[tuple[str, str], ...]
    pairs: tuple[PairView, ...]
    struck: bool


@dataclass(frozen=True, slots=True)
class MembersPage:
    """Some members; ``versions`` are all versions of the list, newest first."""

    rows: tuple[Member, ...]
    total: int
    offset: int
    struck: bool
    versions: tuple[PadronVersion, ...] = ()


@dataclass(frozen=True, slots=True)
class EmployersPage:
    rows: tuple[EmployerRow, ...]
    total: int
    offset: int


@dataclass(frozen=True, slots=True)
class EmployerPage:
    """An employer, who has people or contracts there, and the contracts, newest first."""

    employer: RegisteredEmployer
    unions: tuple[UnionRow, ...]
    contracts: tuple[ContractRow, ...]
    pairs: tuple[PairView, ...]


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The first rows of a table as a copy shows them, and which columns a public copy strikes out."""

    table: TableName
    fields: tuple[Field, ...]
    rows: tuple[tuple[Cell, ...], ...]
    struck: tuple[str, ...]


def unions_list(
    core: Core,
    actor: Actor,
    *,
    text: str = "",
    where: UnionFilter | None = None,
    sort: UnionSort = UnionSort.NAME,
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
) -> UnionsPage:
    """A page of the list. ``text`` is a name as people say it, or the beginning of a number or folio.

    With a name the likeliest come first, whatever ``sort`` says.
    """
    asked = where or UnionFilter()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        if any(sign.isdigit() for sign in text):
            numbered = replace(asked, number=tidy_folio(text))
            by_number = uow.register.unions(numbered, sort, descending=descending, offset=offset, limit=limit)
            if by_number.total:
                return by_number
        if text.strip():
            found = find_parties(core, uow, PartyKind.UNION, text, _FOUND)
            asked = replace(asked, ids=tuple(each.party_id for each in found))
        return uow.register.unions(asked, sort, descending=descending, offset=offset, limit=limit)


def union_page(core: Core, actor: Actor, *, union_id: str) -> UnionPage:
    """A union with its history. NotFoundError ``union-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        union, history = uow.register.union(union_id), uow.register.entries(union_id)
        struck = not _inside(actor)
        where = InboxFilter(open_only=False, union_id=union_id)
        may_read = actor.may(Permission.READ_FILINGS)
        return UnionPage(
            union=_public_union(union) if struck else union,
            history=tuple(map(_public_entry, history)) if struck else history,
            employers=uow.register.employers_of(union_id),
            filings=_filings(core, uow, where) if may_read else (),
            votes=related_votes(uow, union) if actor.may(Permission.READ_VOTES) else (),
            pairs=_pairs(uow, uow.register.pairs(party=(PartyKind.UNION, union_id))),
            struck=struck,
        )


def members_page(
    core: Core, actor: Actor, *, union_id: str, version: int | None = None, offset: int = 0, limit: int = 200
) -> MembersPage:
    """Some members of today, or of a version of the list, in the order of their numbers. ``union-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        union = uow.register.union(union_id)
        if version is None:
            rows, total = tuple(uow.register.people(union_id, offset=offset, limit=limit)), union.members or 0
        else:
            everybody = tuple(uow.register.people_at(union_id, version))
            rows, total = everybody[offset : offset + limit], len(everybody)
        told = [each.entry for each in uow.register.entries(union_id, EntryKind.MEMBERS)]
    versions = tuple(each for each in told if isinstance(each, PadronVersion))
    struck = not _inside(actor)
    return MembersPage(tuple(map(public_member, rows)) if struck else rows, total, offset, struck, versions)


def employers_list(core: Core, actor: Actor, *, text: str = "", offset: int = 0, limit: int = 200) -> EmployersPage:
    """A page of employers by name; ``text`` is a name as people say it, or an RFC."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        if not text.strip():
            rows = uow.register.employers(ids=None, offset=offset, limit=limit)
            return EmployersPage(rows, uow.register.count_employers(), offset)
        same_rfc = uow.register.employers_by_rfc(tidy_folio(text))
        ids = [each.employer_id for each in same_rfc]
        if not ids:
            ids = [each.party_id for each in find_parties(core, uow, PartyKind.EMPLOYER, text, _FOUND)]
        return EmployersPage(uow.register.employers(ids=ids, offset=offset, limit=limit), len(ids), offset)


def employer_page(core: Core, actor: Actor, *, employer_id: str) -> EmployerPage:
    """An employer with its unions and contracts. NotFoundError ``employer-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        employer, ids = uow.register.employer(employer_id), uow.register.unions_of(employer_id)
        where = UnionFilter(ids=ids)
        rows = uow.register.unions(where, UnionSort.NAME, descending=False, offset=0, limit=max(1, len(ids))).rows
        return EmployerPage(
            employer,
            tuple(sorted(rows, key=lambda each: each.name)),
            _contracts(uow, employer_id),
            _pairs(uow, uow.register.pairs(party=(PartyKind.EMPLOYER, employer_id))),
        )


def _contracts(uow: UnitOfWork, employer_id: str) -> tuple[ContractRow, ...]:
    where = ContractFilter(employer_id=employer_id)
    return uow.contracts.page(where, ContractSort.DEPOSITED, descending=True, offset=0, limit=_MOST_CONTRACTS).rows


def likely_pairs(core: Core, actor: Actor, *, decided: bool = False) -> tuple[PairView, ...]:
    """Pairs of parties that look alike and wait for a person, or those that were decided; the most alike first."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        return _pairs(uow, uow.register.pairs(decided=decided))


def export_preview(
    core: Core, actor: Actor, *, table: TableName, rendering: Rendering, limit: int = 20
) -> TablePreview:
    """The first rows of a table as the copy will show them. NotAllowedError as ``register_acts.export_register``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EXPORT_REGISTER)
        if rendering is Rendering.OFFICIAL:
            require(uow, actor, Permission.KEEP_REGISTER)
        rows = tuple(islice(export_table(uow, table, rendering).rows, limit))
    fields = FIELDS[table]
    struck = tuple(each.name for each in fields if each.visibility is not Visibility.PUBLIC)
    return TablePreview(table, fields, rows, struck)


def _inside(actor: Actor) -> bool:
    return any(actor.may(each) for each in _INSIDE)


def _filings(core: Core, uow: UnitOfWork, where: InboxFilter) -> tuple[InboxRow, ...]:
    today = core.clock().astimezone().date()
    return uow.filings.page(where, InboxSort.FILED, today, descending=True, offset=0, limit=_FILINGS).rows


def _pairs(uow: UnitOfWork, pairs: tuple[LikelyPair, ...]) -> tuple[PairView, ...]:
    return tuple(
        PairView(each, present_name(uow, each.kind, each.first_id), present_name(uow, each.kind, each.second_id))
        for each in pairs
    )


def _public_union(union: RegisteredUnion) -> RegisteredUnion:
    return replace(
        union,
        purpose=public_text(union.purpose),
        email=STRUCK if union.email else "",
        telephone=STRUCK if union.telephone else "",
        electronic_mailbox=STRUCK if union.electronic_mailbox else "",
    )


def _public_entry(each: RegisterEntry) -> RegisterEntry:
    if not isinstance(each.entry, LeadershipEntry):
        return each
    leaders = tuple(replace(leader, curp=STRUCK if leader.curp else "") for leader in each.entry.leaders)
    return replace(each, entry=replace(each.entry, leaders=leaders))
