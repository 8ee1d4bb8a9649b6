"""The four legal bases, the program's proposal, and the checks on a person's resolution.

Integers only. The program proposes; the resolution is a signed human act and may differ, but then says why (law notes,
section 11.2; tally package, section 9). The legal names of outcomes are in the catalogue of procedures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity
from unionreg.domain.votes.result import Bases, Outcome, Proposal
from unionreg.domain.votes.vote import BallotShape, Base, Population

if TYPE_CHECKING:
    from collections.abc import Collection

    from unionreg.domain.votes.result import Totals
    from unionreg.domain.votes.vote import DecisionRule


def half_plus_one(number: int) -> int:
    """floor(number / 2) + 1: the smallest whole number that is more than half (3,427 for 6,853)."""
    return number // 2 + 1


def compute_bases(
    rule: DecisionRule, *, ballot: BallotShape, covered: int, right_to_vote: int, totals: Totals
) -> Bases:
    """All four bases of a summed vote; ``covered`` and ``right_to_vote`` are the two numbers of the definition.

    For yes-no, first and second are yes and no; for named options the highest and the second highest votes.
    """
    population = covered if rule.population is Population.COVERED else right_to_vote
    votes = [vote.count for vote in totals.votes]
    if ballot is BallotShape.NAMED:
        votes.sort(reverse=True)
    first, second = votes[0], votes[1]
    return bases_from(population=population, cast=totals.found, first=first, second=second)


def bases_from(*, population: int, cast: int, first: int, second: int) -> Bases:
    """The four bases A-D from bare numbers (tally package, section 9)."""
    half_population, half_cast = half_plus_one(population), half_plus_one(cast)
    a = first >= half_population
    b = cast >= half_population and first > second
    c = first > second
    d = first >= half_cast
    return Bases(
        population=population,
        half_plus_one_population=half_population,
        half_plus_one_cast=half_cast,
        first=first,
        second=second,
        a=a,
        b=b,
        c=c,
        d=d,
        agree=a == b == c == d,
    )


def propose(rule: DecisionRule, bases: Bases, totals: Totals) -> Proposal:
    """What the rule gives: the first line of tally package section 9 that applies."""
    cast = totals.found
    turnout = rule.minimum_turnout
    if turnout is not None and cast * turnout.denominator < bases.population * turnout.numerator:
        return Proposal(Outcome.TURNOUT_NOT_REACHED, None)
    if rule.base is Base.B and cast < bases.half_plus_one_population:
        return Proposal(Outcome.TURNOUT_NOT_REACHED, None)
    if rule.base is Base.PLURALITY:
        return _plurality(bases, totals)
    if rule.base is Base.A:
        return Proposal(_by_threshold(bases, bases.half_plus_one_population), None)
    if rule.base is Base.D:
        return Proposal(_by_threshold(bases, bases.half_plus_one_cast), None)
    return Proposal(_by_most_votes(bases), None)


def _plurality(bases: Bases, totals: Totals) -> Proposal:
    if bases.first == bases.second:
        return Proposal(Outcome.TIE, None)
    winner = next(vote.option for vote in totals.votes if vote.count == bases.first)
    return Proposal(Outcome.WINNER, winner)


def _by_threshold(bases: Bases, threshold: int) -> Outcome:
    if bases.first >= threshold:
        return Outcome.APPROVED
    return Outcome.REJECTED if bases.second >= threshold else Outcome.NO_MAJORITY


def _by_most_votes(bases: Bases) -> Outcome:
    if bases.first == bases.second:
        return Outcome.TIE
    return Outcome.APPROVED if bases.first > bases.second else Outcome.REJECTED


def check_resolution(
    proposal: Proposal, bases: Bases, resolved: Proposal, reasons: str | None, options: Collection[str]
) -> tuple[Finding, ...]:
    """Findings on a resolution (R-201 to R-203): ``resolved`` is what the person states, ``options`` the option ids.

    With reasons given, R-201 and R-202 are notes; without, they are errors. R-203 is always an error.
    """
    severity = Severity.NOTE if (reasons or "").strip() else Severity.ERROR
    findings: list[Finding] = []
    if resolved != proposal:
        findings.append(
            Finding(
                "R-201",
                severity,
                ("outcome", "winner", "reasons"),
                (("proposed", proposal.outcome.value), ("resolved", resolved.outcome.value)),
            )
        )
    if not bases.agree:
        findings.append(Finding("R-202", severity, ("reasons",), (("bases", _bases_text(bases)),)))
    has_winner = resolved.winner is not None
    if has_winner != (resolved.outcome is Outcome.WINNER) or (has_winner and resolved.winner not in options):
        findings.append(Finding("R-203", Severity.ERROR, ("winner",), (("resolved", resolved.outcome.value),)))
    return tuple(findings)


def _bases_text(bases: Bases) -> str:
    pairs = (("A", bases.a), ("B", bases.b), ("C", bases.c), ("D", bases.d))
    return " ".join(f"{name}{'+' if holds else '-'}" for name, holds in pairs)


def check_margin(totals: Totals) -> tuple[Finding, ...]:
    """R-302: the challenged ballots could turn the order of the two highest options."""
    highest = sorted((vote.count for vote in totals.votes), reverse=True)
    margin = highest[0] - highest[1]
    if totals.challenged > 0 and totals.challenged >= margin:
        params = (("challenged", totals.challenged), ("margin", margin))
        return (Finding("R-302", Severity.NOTE, ("challenged",), params),)
    return ()
