"""Legitimation of a contract that existed before May 2019 (transitory article 11). Closed since 31 July 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.decision import half_plus_one
from unionreg.domain.votes.procedure import (
    CertificateKind,
    DecidedBy,
    LegalDecision,
    Majority,
    Procedure,
    QuestionTemplate,
    TieRule,
    outcomes,
)
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotShape, Base, DecisionRule, Population

if TYPE_CHECKING:
    from unionreg.domain.votes.figures import Figures

NEW_VOTE = "TIE_OR_NO_MAJORITY_NEW_VOTE"


def decide(figures: Figures) -> LegalDecision:
    """Half plus one of the roll must vote, then yes against no. A missed quorum is ambiguous: practice differs."""
    if figures.cast < half_plus_one(figures.covered):
        return LegalDecision(NEW_VOTE, reason="quorum-missed", ambiguous=True)
    if figures.yes > figures.no:
        return LegalDecision("LEGITIMATED")
    if figures.no > figures.yes:
        return LegalDecision("TERMINATED_BY_VOTE")
    return LegalDecision(NEW_VOTE, reason="tie" if figures.yes > 0 else "no-valid-votes")


PROCEDURE = Procedure(
    key="legitimation",
    package_name="legitimation",
    ballot=BallotShape.YES_NO,
    majority=Majority.QUORUM_AND_MORE_YES,
    minimum_turnout=None,
    tie=TieRule.NEW_VOTE,
    articles=("LFT reforma 01-05-2019, transitorio 11",),
    outcomes=outcomes(
        ("LEGITIMATED", [Outcome.APPROVED]),
        ("TERMINATED_BY_VOTE", [Outcome.REJECTED]),
        (NEW_VOTE, [Outcome.TIE, Outcome.TURNOUT_NOT_REACHED]),
    ),
    decided_by=DecidedBy.CENTRE,
    decide=decide,
    default_rule=DecisionRule(Base.B, Population.COVERED, None),
    question=QuestionTemplate("procedure.legitimation.question", version=1),
    certificate=CertificateKind.LEGITIMATION,
    shows_bases=True,
    closed=True,
)
