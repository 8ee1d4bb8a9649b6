"""What the union's own statutes give in a leadership election, beside the rule of the package (law notes, 11).

The package knows plurality only (tally package, section 9): where the statutes ask for another base, a quorum or a
rule for ties, their outcome is proposed here, and the resolution states it with reasons.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.results import latest_result
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of
from unionreg.domain.roles import Permission
from unionreg.domain.votes.figures import Figures
from unionreg.domain.votes.procedures.leadership_election import PROCEDURE, decide

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.preparation import ElectionStatutes
    from unionreg.domain.votes.result import Outcome, VoteResult
    from unionreg.domain.votes.vote import VoteDefinition


@dataclass(frozen=True, slots=True)
class StatutesProposal:
    """The outcome by the statutes. ``legal_name`` as in the catalogue; ``differs``: the package's rule gives another.

    ``leaders``: ids of the options that tie or lead without the majority asked for.
    """

    statutes: ElectionStatutes
    legal_name: str
    outcome: Outcome
    winner: str | None
    leaders: tuple[str, ...]
    differs: bool


def statutes_proposal(core: Core, actor: Actor, *, vote_id: str) -> StatutesProposal | None:
    """The proposal by the statutes; None where the vote is no election, has no statutes written down, or no result."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        statutes = uow.preparation.get(vote_id).statutes
        if statutes is None or vote.definition_sha256 is None or uow.votes.results.latest(vote_id) is None:
            return None
        definition = definition_of(core, uow, vote)
        _, result = latest_result(core, uow, vote_id)
    if definition.procedure != PROCEDURE.package_name:
        return None
    return propose_by_statutes(definition, result, statutes)


def propose_by_statutes(definition: VoteDefinition, result: VoteResult, statutes: ElectionStatutes) -> StatutesProposal:
    """The same for values. The members are the people covered, unless the statutes' own number was written down."""
    totals = result.totals
    figures = Figures(
        covered=statutes.members or definition.workers_covered,
        cast=totals.found,
        null=totals.null_votes,
        options={vote.option: vote.count for vote in totals.votes},
        statutes=statutes.rule,
    )
    decision = decide(figures)
    legal = next(each for each in PROCEDURE.outcomes if each.name == decision.outcome)
    (outcome,) = legal.package_outcomes
    differs = (outcome, decision.winner) != (result.computed.outcome, result.computed.winner)
    return StatutesProposal(statutes, legal.name, outcome, decision.winner, decision.leaders, differs)
