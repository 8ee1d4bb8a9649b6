"""What a vote procedure is: the shape of one line of the catalogue.

The lines themselves stand in ``procedures/``, one module each; ``catalogue`` lists them. Names and question texts are
in the text catalogue (``procedure.<key>.name``, ``procedure.<key>.question``, ``outcome.<LEGAL NAME>``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.votes.decision import bases_from
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotShape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.domain.votes.figures import Figures
    from unionreg.domain.votes.result import Bases, Proposal
    from unionreg.domain.votes.vote import DecisionRule, Ratio


class Majority(StrEnum):
    """The majority that the text or the practice asks for (law notes, section 11)."""

    SUPPORTERS = "supporters"
    COVERED_HALF_PLUS_ONE = "covered-half-plus-one"
    QUORUM_AND_MORE_YES = "quorum-and-more-yes"
    MOST_VOTES = "most-votes"
    STATUTES = "statutes"
    TWO_THIRDS_OF_MEMBERS = "two-thirds-of-members"
    FIFTY_ONE_HUNDREDTHS_OF_MEMBERS = "fifty-one-hundredths-of-members"


class TieRule(StrEnum):
    """What a tie means."""

    NO_VOTE = "no-vote"
    NO_RULE = "no-rule"
    NOT_APPROVED = "not-approved"
    NEW_VOTE = "new-vote"
    STATUTES = "statutes"


class DecidedBy(StrEnum):
    """Whose act the resolution is."""

    CENTRE = "centre"
    COURT = "court"
    ASSEMBLY = "assembly"


class CertificateKind(StrEnum):
    """The paper that follows from the procedure. No official layout is known; templates say so."""

    LEGITIMATION = "constancia-legitimacion"
    CONSULTATION_RESULT = "constancia-resultado-consulta"
    REPRESENTATIVENESS = "constancia-representatividad"
    LEADERSHIP_RECORD = "toma-de-nota"
    RESULT_ACT_FOR_COURT = "acta-resultado"


CERTIFICATE_TITLES = {
    CertificateKind.LEGITIMATION: "Constancia de legitimación de contrato colectivo de trabajo",
    CertificateKind.CONSULTATION_RESULT: "Constancia de resultado de la consulta",
    CertificateKind.REPRESENTATIVENESS: "Constancia de representatividad",
    CertificateKind.LEADERSHIP_RECORD: "Toma de nota de directiva sindical",
    CertificateKind.RESULT_ACT_FOR_COURT: "Acta de resultado certificada",
}
"""The names that stand on the papers themselves, in Spanish as they are issued."""


@dataclass(frozen=True, slots=True)
class QuestionTemplate:
    """Default question of the ballot: a text of ours, versioned, not an official one."""

    text_key: str
    version: int
    official: bool = False


@dataclass(frozen=True, slots=True)
class LegalOutcome:
    """A legal outcome and the package outcomes that mean it (none where no package exists)."""

    name: str
    package_outcomes: tuple[Outcome, ...] = ()


@dataclass(frozen=True, slots=True)
class LegalDecision:
    """A proposed legal outcome. ``ambiguous``: practice is contradictory; ``error``: nothing is proposed."""

    outcome: str | None = None
    error: str | None = None
    winner: str | None = None
    leading: str | None = None
    leaders: tuple[str, ...] = ()
    reason: str | None = None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Procedure:
    """One legal procedure. ``key`` names it in the decision vectors, ``package_name`` in packages (None: no package).

    ``decide`` gives the legal outcome of possible figures (None: decided by supporters).
    ``shows_bases`` says whether the four bases mean anything here.
    """

    key: str
    package_name: str | None
    ballot: BallotShape | None
    majority: Majority
    minimum_turnout: Ratio | None
    tie: TieRule
    articles: tuple[str, ...]
    outcomes: tuple[LegalOutcome, ...]
    decided_by: DecidedBy
    decide: Callable[[Figures], LegalDecision] | None
    default_rule: DecisionRule | None = None
    question: QuestionTemplate | None = None
    certificate: CertificateKind | None = None
    shows_bases: bool = False
    closed: bool = False

    @property
    def name_key(self) -> str:
        """Key of the name in the text catalogue."""
        return f"procedure.{self.key}.name"

    def legal_names(self, outcome: Outcome) -> tuple[str, ...]:
        """The legal outcomes that the package outcome may mean here; none when the table has no word for it."""
        return tuple(legal.name for legal in self.outcomes if outcome in legal.package_outcomes)

    def legal_name(self, proposal: Proposal, bases: Bases) -> str | None:
        """The legal outcome of a proposal; a tie without any vote for an option is NO_VALID_VOTES where that exists."""
        names = self.legal_names(proposal.outcome)
        without_votes = [name for name in names if name == NO_VALID_VOTES]
        if bases.first == 0 and without_votes:
            return NO_VALID_VOTES
        return next((name for name in names if name != NO_VALID_VOTES), None)


NO_VALID_VOTES = "NO_VALID_VOTES"


def bases_of(figures: Figures) -> Bases:
    """The four bases of a yes/no vote from bare figures; N is the covered workers."""
    return bases_from(population=figures.covered, cast=figures.cast, first=figures.yes, second=figures.no)


def outcomes(*pairs: tuple[str, Sequence[Outcome]]) -> tuple[LegalOutcome, ...]:
    """Legal outcomes with their package outcomes, for the lines of the catalogue."""
    return tuple(LegalOutcome(name, tuple(package)) for name, package in pairs)
