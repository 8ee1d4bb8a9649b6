"""A line of the catalogue of procedures in words: majority, turnout, tie, articles, who resolves. No widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from unionreg.domain.votes.procedure import Majority
from unionreg.domain.votes.vote import BallotShape, Base, Population

if TYPE_CHECKING:
    from unionreg.domain.votes.procedure import Procedure
    from unionreg.domain.votes.vote import DecisionRule
    from unionreg.texts import Texts

translate = QCoreApplication.translate

SEVERAL_UNIONS = "390bis_contest"
"""The contest for the certificate of representativeness: only it has a sister procedure without any vote."""


def procedure_name(procedure: Procedure, texts: Texts) -> str:
    """The name in the language of ``texts``."""
    return texts.get(procedure.name_key)


def procedure_lines(procedure: Procedure, texts: Texts) -> tuple[str, ...]:
    """What the catalogue says of a procedure, a sentence a line."""
    lines = [
        ballot_words(procedure.ballot),
        translate("Procedure", "Majority: {0}.").format(texts.get(f"majority.{procedure.majority.value}")),
    ]
    turnout = procedure.minimum_turnout
    if turnout is not None:
        text = translate("Procedure", "Least turnout: {percent} % of the people covered.")
        lines.append(text.format(percent=100 * turnout.numerator // turnout.denominator))
    lines.append(translate("Procedure", "Tie: {0}.").format(texts.get(f"tie.{procedure.tie.value}")))
    if procedure.majority is Majority.STATUTES:
        lines.append(translate("Procedure", "Quorum and base: what the statutes say; they are typed with the rule."))
    if procedure.key == SEVERAL_UNIONS:
        lines.append(
            translate(
                "Procedure",
                "With only one union asking there is no vote: the certificate rests on the support of at least 30 % of "
                "the people covered.",
            )
        )
    lines.append(texts.get(f"decided-by.{procedure.decided_by.value}"))
    lines.append(translate("Procedure", "Articles: {0}.").format(", ".join(procedure.articles)))
    if procedure.certificate is not None:
        paper = texts.get(f"certificate.{procedure.certificate.value}")
        lines.append(translate("Procedure", "Paper that follows: {0}.").format(paper))
    return tuple(lines)


def ballot_words(ballot: BallotShape | None) -> str:
    """What stands on the ballot."""
    if ballot is BallotShape.YES_NO:
        return translate("Procedure", "The ballot asks one question: yes or no.")
    return translate("Procedure", "The ballot names the options; one is marked.")


def base_words(base: Base) -> str:
    """A majority base of the rule in words."""
    return {
        Base.A: translate("Procedure", "A: yes reaches half plus one of the people counted"),
        Base.B: translate("Procedure", "B: half plus one voted, and more yes than no"),
        Base.C: translate("Procedure", "C: more yes than no"),
        Base.D: translate("Procedure", "D: yes reaches half plus one of the ballots cast"),
        Base.PLURALITY: translate("Procedure", "The option with the most votes"),
    }[base]


def population_words(population: Population) -> str:
    """Whom the rule counts, in words."""
    return {
        Population.COVERED: translate("Procedure", "Everybody covered"),
        Population.RIGHT_TO_VOTE: translate("Procedure", "Everybody with the right to vote"),
    }[population]


def rule_sentence(rule: DecisionRule | None) -> str:
    """The rule of a definition in a sentence."""
    if rule is None:
        return translate("Procedure", "No rule is chosen yet.")
    words = f"{base_words(rule.base)}. {population_words(rule.population)}."
    if rule.minimum_turnout is None:
        return words
    least = translate("Procedure", "Least turnout: {a}/{b}.").format(
        a=rule.minimum_turnout.numerator, b=rule.minimum_turnout.denominator
    )
    return f"{words} {least}"
