"""Reading contracts: the list, a contract's page, the line of time of a workplace, revisions that fall due.

Everything here is public by law (LFT 391 Bis) but the reasons of overrides, which officials read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.contract_block import block_of
from unionreg.application.contract_keeping import known_unions
from unionreg.application.contract_timeline import contract_items, employer_items, workplace_items
from unionreg.application.contracts_records import ContractFilter, ContractSort, ContractsPage
from unionreg.application.filing_access import today_of
from unionreg.application.filing_contracts import block_of_case
from unionreg.application.session import require
from unionreg.domain.calendar import DAY
from unionreg.domain.contracts.acts import ContractOrigin
from unionreg.domain.contracts.checks import check_act, check_new
from unionreg.domain.contracts.revisions import RevisionLevel, revisions_due
from unionreg.domain.contracts.timeline import in_order
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from unionreg.application.contract_block import Block
    from unionreg.application.contracts_records import ContractPaper, ContractRow
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.contracts.acts import ActFacts, ContractKind, Workplace
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.contracts.overrides import Override, OverrideState
    from unionreg.domain.contracts.revisions import RevisionDue
    from unionreg.domain.contracts.timeline import TimelineItem
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor

_MOST_ALARMS = 1_000


@dataclass(frozen=True, slots=True)
class ContractPage:
    """All that a contract's page shows. ``revisions``: what falls due, with how pressing it is today."""

    contract: CollectiveContract
    revisions: tuple[tuple[RevisionDue, RevisionLevel], ...]
    timeline: tuple[TimelineItem, ...]
    papers: tuple[ContractPaper, ...]
    overrides: tuple[Override, ...]


@dataclass(frozen=True, slots=True)
class RevisionAlarm:
    """A revision of a contract in force that falls due, or is overdue by ``days`` (negative: days left)."""

    row: ContractRow
    due: RevisionDue
    level: RevisionLevel
    days: int


def all_contracts(uow: UnitOfWork) -> Iterator[CollectiveContract]:
    """Every contract and all internal work rules as a stream: for the index, the site and tables. No permission."""
    return uow.contracts.all()


def contracts_list(
    core: Core,
    actor: Actor,
    *,
    where: ContractFilter | None = None,
    sort: ContractSort = ContractSort.DEPOSITED,
    descending: bool = True,
    offset: int = 0,
    limit: int = 200,
) -> ContractsPage:
    """A page of the list."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        return uow.contracts.page(where or ContractFilter(), sort, descending=descending, offset=offset, limit=limit)


def contract_page(core: Core, actor: Actor, *, contract_id: str) -> ContractPage:
    """A contract with its acts, what falls due, and the line of time of its employers. ``contract-unknown``."""
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        contract = uow.contracts.get(contract_id)
        items = {item: None for each in contract.employers for item in employer_items(uow, each.employer_id, today)}
        items |= dict.fromkeys(contract_items((contract,)))
        return ContractPage(
            contract=contract,
            revisions=tuple((each, each.level(today)) for each in revisions_due(contract)),
            timeline=in_order(tuple(items), None, None),
            papers=uow.contracts.papers(contract_id),
            overrides=uow.contracts.overrides(contract_id=contract_id),
        )


def workplace_timeline(
    core: Core,
    actor: Actor,
    *,
    employer_id: str = "",
    workplace_id: str = "",
    first: date | None = None,
    last: date | None = None,
) -> tuple[TimelineItem, ...]:
    """Everything at a workplace, or at an employer where no workplace is given, oldest first; days included.

    NotFoundError ``employer-unknown``, ``workplace-unknown``.
    """
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        if workplace_id:
            return in_order(workplace_items(uow, workplace_id, today), first, last)
        return in_order(employer_items(uow, employer_id, today), first, last)


def workplaces_of(core: Core, actor: Actor, *, employer_id: str) -> tuple[Workplace, ...]:
    """Workplaces of an employer at which contracts are applied."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        return uow.contracts.workplaces_of(employer_id)


def revision_alarms(core: Core, actor: Actor, *, until: date, limit: int = _MOST_ALARMS) -> tuple[RevisionAlarm, ...]:
    """Revisions due up to that day, of contracts in force, the longest overdue first."""
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        found = [
            RevisionAlarm(row, due, due.level(today), (today - due.due_on).days)
            for row in uow.contracts.due(until, limit)
            for due in revisions_due(uow.contracts.get(row.contract_id))
            if due.due_on <= until
        ]
    return tuple(sorted(found, key=lambda each: (each.due.due_on, each.row.number)))


def contract_paper(core: Core, actor: Actor, *, folio: str, public: bool) -> tuple[ContractPaper, bytes]:
    """A certificate of registration and its bytes; the public rendering, or the signed one for officials of filings.

    NotFoundError ``contract-paper-unknown``; IntegrityBrokenError ``file-altered``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER if public else Permission.READ_FILINGS)
        paper = uow.contracts.paper(folio)
        return paper, uow.filings.file(paper.public_sha256 if public else paper.sha256)


def act_block(
    core: Core, actor: Actor, *, kind: ContractKind, facts: ActFacts, contract_id: str = ""
) -> tuple[Block, tuple[Finding, ...]]:
    """What the books say of the workplace of an act while it is typed in, and what the act still lacks.

    ``contract_id`` empty: a new contract. NotFoundError ``contract-unknown``.
    """
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        contract = uow.contracts.get(contract_id) if contract_id else None
        said = known_unions(uow, facts)
        lacking = check_new(ContractOrigin(kind), said, today) if contract is None else check_act(contract, said, today)
        which = kind if contract is None else contract.kind
        return block_of(core, uow, which, said, contract), lacking


def case_block(core: Core, actor: Actor, *, folio: str) -> tuple[Block | None, tuple[Override, ...]]:
    """The block of a filing, None for one about no contract, and what was asked for it. ``filing-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        return block_of_case(core, uow, uow.filings.get(folio)), uow.contracts.overrides(case_folio=folio)


def revision_counts(core: Core, actor: Actor, *, today: date, until: date) -> tuple[int, int]:
    """How many contracts in force have a revision overdue today, and how many one due up to ``until``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        return _due_before(uow, today), _due_before(uow, until + DAY)


def _due_before(uow: UnitOfWork, day: date) -> int:
    where = ContractFilter(revision_due_before=day)
    return uow.contracts.page(where, ContractSort.NUMBER, descending=False, offset=0, limit=1).total


def overrides_list(core: Core, actor: Actor, *, state: OverrideState | None = None) -> tuple[Override, ...]:
    """Requests to deposit against contradictions, newest first."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        return uow.contracts.overrides(state=state)


def override_page(core: Core, actor: Actor, *, override_id: int) -> Override:
    """One request. NotFoundError ``override-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        return uow.contracts.override(override_id)
