"""What an office of before this register of contracts knew of them, as acts: entries of unions' histories, no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.contracts.acts import (
    ActFacts,
    ActKind,
    ActVote,
    ContractKind,
    ContractUnion,
    Terms,
    kind_of_revision,
)
from unionreg.domain.filings.filing import FilingKind

if TYPE_CHECKING:
    from unionreg.domain.register.parties import RegisteredEmployer
    from unionreg.domain.register.union import ContractEntry, RegisteredUnion, RegisterEntry


def adopted_kind(held: ContractEntry) -> ContractKind:
    """Contract or internal work rules."""
    return ContractKind.WORK_RULES if held.filing is FilingKind.INTERNAL_RULES else ContractKind.COLLECTIVE


def adopted_number(entry: RegisterEntry, held: ContractEntry) -> str:
    """The number that the filing told; where it told none, the folio of its case."""
    return held.contract.number.strip() or entry.facts.case_folio


def adopted_act(
    entry: RegisterEntry, held: ContractEntry, union: RegisteredUnion, employers: tuple[RegisteredEmployer, ...]
) -> ActFacts:
    """The act behind an entry. A vote is told without its result: it was recorded, so it had approved."""
    said, facts = held.contract, entry.facts
    kinds = {FilingKind.CONTRACT_TERMINATION: ActKind.TERMINATION}
    if held.filing is FilingKind.CONTRACT_REVISION:
        kind = kind_of_revision(said.revision_kind)
    else:
        kind = kinds.get(held.filing, ActKind.DEPOSIT)
    return ActFacts(
        kind=kind,
        acted_on=facts.ruled_on,
        filed_on=facts.filed_on,
        signed_on=said.signed_on,
        terms=Terms(
            type=said.type,
            scope=said.scope,
            states=said.states,
            branches=union.branches,
            workers_covered=said.workers_covered,
            workers_with_right_to_vote=said.workers_with_right_to_vote,
            starts_on=said.starts_on,
            ends_on=said.ends_on,
        ),
        unions=(ContractUnion(union.name, union.union_id, union.registration_number),),
        employers=employers,
        vote=None if said.vote_held_on is None else ActVote(said.vote_held_on, said.vote_id, approved=True),
        representativeness_folio=said.representativeness_folio,
        representativeness_on=said.representativeness_on,
        text=said.reason,
        case_folio=facts.case_folio,
        paper_folio=facts.paper_folio,
        file_number=union.file_number,
        authority=facts.authority,
    )
