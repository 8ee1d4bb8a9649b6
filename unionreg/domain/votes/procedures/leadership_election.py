"""Election of a union's leadership: base, quorum and tie are those of the statutes (LFT 358, 371-IX)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.decision import half_plus_one
from unionreg.domain.votes.figures import FixedQuorum, StatuteBase, Statutes
from unionreg.domain.votes.legal_rules import reaches
from unionreg.domain.votes.procedure import (
    NO_VALID_VOTES,
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


def decide(figures: Figures) -> LegalDecision:
    """Quorum, then valid votes, then the highest; a tie and a missed majority go back to the statutes."""
    rule = figures.statutes or Statutes(StatuteBase.PLURALITY, None)
    if not _has_quorum(figures, rule):
        return LegalDecision("QUORUM_MISSED")
    leaders = figures.leaders()
    if not leaders:
        return LegalDecision(NO_VALID_VOTES)
    if len(leaders) > 1:
        return LegalDecision("TIE_PER_STATUTES", leaders=leaders)
    if figures.options[leaders[0]] >= _threshold(figures, rule.base):
        return LegalDecision("ELECTED", winner=leaders[0])
    return LegalDecision("NO_MAJORITY", leaders=leaders)


def _has_quorum(figures: Figures, statutes: Statutes) -> bool:
    if statutes.quorum is None:
        return True
    if isinstance(statutes.quorum, FixedQuorum):
        return figures.cast >= half_plus_one(figures.covered)
    return reaches(figures.cast, figures.covered, statutes.quorum)


def _threshold(figures: Figures, base: StatuteBase) -> int:
    thresholds = {
        StatuteBase.PLURALITY: 1,
        StatuteBase.HALF_PLUS_ONE_VALID: half_plus_one(figures.valid),
        StatuteBase.HALF_PLUS_ONE_CAST: half_plus_one(figures.cast),
        StatuteBase.HALF_PLUS_ONE_COVERED: half_plus_one(figures.covered),
    }
    return thresholds[base]


PROCEDURE = Procedure(
    key="leadership_election",
    package_name="leadership",
    ballot=BallotShape.NAMED,
    majority=Majority.STATUTES,
    minimum_turnout=None,
    tie=TieRule.STATUTES,
    articles=("LFT 371 fr. IX", "LFT 371 Bis", "LFT 358"),
    outcomes=outcomes(
        ("ELECTED", [Outcome.WINNER]),
        ("QUORUM_MISSED", [Outcome.TURNOUT_NOT_REACHED]),
        ("TIE_PER_STATUTES", [Outcome.TIE]),
        (NO_VALID_VOTES, [Outcome.TIE]),
        ("NO_MAJORITY", [Outcome.NO_MAJORITY]),
    ),
    decided_by=DecidedBy.CENTRE,
    decide=decide,
    default_rule=DecisionRule(Base.PLURALITY, Population.COVERED, None),
    question=QuestionTemplate("procedure.leadership_election.question", version=1),
    certificate=CertificateKind.LEADERSHIP_RECORD,
)
