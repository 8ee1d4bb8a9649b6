"""The result of a vote without widgets: the picture, the four bases in words, the proposal in legal words, what a
resolution still needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.votes.record_times import date_time_in, zone_of
from ui.screens.votes.wording import grouped, legal_outcome, option_label, percent
from ui.widgets.threshold_bar import Bar, BaseSign, Mark, ThresholdPicture
from unionreg.domain.votes.catalogue import procedure_of_package
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotShape, Base, Population

if TYPE_CHECKING:
    from unionreg.domain.votes.procedure import Procedure
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BaseRow:
    """One of the four bases: letter, what it asks for, its figures, whether it is met, whether it decides."""

    letter: str
    demand: str
    figures: str
    met: bool
    decides: bool

    def verdict(self) -> str:
        """Met or not, in a word."""
        return translate("VoteResult", "met") if self.met else translate("VoteResult", "not met")


@dataclass(frozen=True, slots=True)
class OutcomeChoice:
    """One outcome that a resolution can state: the value, the winner where there is one, and the words."""

    outcome: Outcome
    winner: str | None
    words: str


def procedure_of(definition: VoteDefinition) -> Procedure:
    """The line of the catalogue for a definition."""
    return procedure_of_package(definition.procedure, definition.ballot)


def population_words(definition: VoteDefinition) -> str:
    """Whom the rule counts."""
    if definition.decision_rule.population is Population.COVERED:
        return translate("VoteResult", "people covered")
    return translate("VoteResult", "people with the right to vote")


def turnout_sentence(definition: VoteDefinition, result: VoteResult) -> str:
    """How many voted, of how many, in percent."""
    covered = definition.decision_rule.population is Population.COVERED
    turnout = result.turnout
    whole = turnout.covered if covered else turnout.right_to_vote
    share = turnout.basis_points_covered if covered else turnout.basis_points_right_to_vote
    return translate("VoteResult", "{cast} of {whole} {people} voted ({share})").format(
        cast=number(turnout.cast), whole=number(whole), people=population_words(definition), share=percent(share)
    )


def picture(definition: VoteDefinition, result: VoteResult) -> ThresholdPicture:
    """The bars against the thresholds."""
    shows_bases = procedure_of(definition).shows_bases
    return ThresholdPicture(
        heading=turnout_sentence(definition, result),
        whole=max(result.bases.population, result.turnout.cast, 1),
        bars=_bars(definition, result),
        marks=_marks(definition, result, shows_bases=shows_bases),
        signs=_signs(result) if shows_bases else (),
        verdict=agreement(result) if shows_bases else "",
    )


def agreement(result: VoteResult) -> str:
    """Whether the four bases say the same."""
    if result.bases.agree:
        return translate("VoteResult", "The bases agree")
    return translate("VoteResult", "The bases differ")


def _bars(definition: VoteDefinition, result: VoteResult) -> tuple[Bar, ...]:
    votes = result.totals.votes
    most = max((vote.count for vote in votes), default=0)
    bars = [Bar(translate("VoteResult", "Ballots cast"), result.turnout.cast)]
    bars += [Bar(option_label(definition.options, vote.option), vote.count, vote.count == most > 0) for vote in votes]
    bars.append(Bar(translate("VoteResult", "Null"), result.totals.null_votes))
    return tuple(bars)


def _marks(definition: VoteDefinition, result: VoteResult, *, shows_bases: bool) -> tuple[Mark, ...]:
    marks = []
    bases = result.bases
    if shows_bases:
        text = translate("VoteResult", "D: {n}, half plus one of the ballots cast")
        marks.append(Mark(bases.half_plus_one_cast, text.format(n=number(bases.half_plus_one_cast))))
        text = translate("VoteResult", "A, B: {n}, half plus one of the {people}")
        words = text.format(n=number(bases.half_plus_one_population), people=population_words(definition))
        marks.append(Mark(bases.half_plus_one_population, words))
    turnout = definition.decision_rule.minimum_turnout
    if turnout is not None:
        least = -(-bases.population * turnout.numerator // turnout.denominator)
        text = translate("VoteResult", "{n}: least turnout")
        marks.append(Mark(least, text.format(n=number(least))))
    return tuple(sorted(marks, key=lambda mark: mark.at))


def _signs(result: VoteResult) -> tuple[BaseSign, ...]:
    bases = result.bases
    met = translate("VoteResult", "met")
    missed = translate("VoteResult", "not met")
    pairs = (("A", bases.a), ("B", bases.b), ("C", bases.c), ("D", bases.d))
    return tuple(BaseSign(letter, yes, met if yes else missed) for letter, yes in pairs)


def base_rows(definition: VoteDefinition, result: VoteResult) -> tuple[BaseRow, ...]:
    """The four bases with their figures; for named options x is the option with the most votes."""
    bases = result.bases
    first, second = _sides(definition)
    people = population_words(definition)
    rule = definition.decision_rule.base
    more = translate("VoteResult", "{a} against {b}").format(a=number(bases.first), b=number(bases.second))
    of_people = translate("VoteResult", "{votes} of the {needed} needed")
    needed = number(bases.half_plus_one_population)
    a_figures = of_people.format(votes=number(bases.first), needed=needed)
    d_figures = of_people.format(votes=number(bases.first), needed=number(bases.half_plus_one_cast))
    b_figures = translate("VoteResult", "{cast} of the {needed} needed; {more}").format(
        cast=number(result.turnout.cast), needed=needed, more=more
    )
    a_text = translate("VoteResult", "{first} reaches half plus one of the {people}")
    b_text = translate("VoteResult", "Half plus one of the {people} voted; more {first} than {second}")
    c_text = translate("VoteResult", "{first} has more votes than {second}")
    d_text = translate("VoteResult", "{first} reaches half plus one of the ballots cast, null ones included")
    words = {"first": first, "second": second, "people": people}
    return (
        BaseRow("A", a_text.format(**words), a_figures, bases.a, rule is Base.A),
        BaseRow("B", b_text.format(**words), b_figures, bases.b, rule is Base.B),
        BaseRow("C", c_text.format(**words), more, bases.c, rule in (Base.C, Base.PLURALITY)),
        BaseRow("D", d_text.format(**words), d_figures, bases.d, rule is Base.D),
    )


def _sides(definition: VoteDefinition) -> tuple[str, str]:
    if definition.ballot is BallotShape.YES_NO:
        return definition.options[0].label, definition.options[1].label
    return translate("VoteResult", "the first option"), translate("VoteResult", "the second")


def proposal_words(definition: VoteDefinition, result: VoteResult, texts: Texts) -> str:
    """What the rule gives, in the words of the procedure."""
    name = procedure_of(definition).legal_name(result.computed, result.bases)
    if name is not None and texts.has(f"outcome.{name}"):
        words = texts.get(f"outcome.{name}")
    else:
        words = legal_outcome(texts, definition.procedure, definition.ballot, result.computed.outcome)
    if result.computed.winner is not None:
        return f"{words}: {option_label(definition.options, result.computed.winner)}"
    return words


def resolution_words(definition: VoteDefinition, result: VoteResult, texts: Texts) -> str:
    """What the person resolved, in the words of the procedure; empty before that."""
    resolution = result.resolution
    if resolution is None:
        return ""
    words = legal_outcome(texts, definition.procedure, definition.ballot, resolution.outcome)
    if resolution.winner is not None:
        return f"{words}: {option_label(definition.options, resolution.winner)}"
    return words


def history_facts(definition: VoteDefinition, result: VoteResult, version: int) -> tuple[tuple[str, str], ...]:
    """Which version the result is, when it was computed, and what it replaces and why; the versions of each station
    stand on the station's own page.
    """
    zone = zone_of(definition.stations, result.computed_at)
    facts = [
        (translate("VoteResult", "Version"), str(version)),
        (translate("VoteResult", "Computed"), date_time_in(result.computed_at, zone)),
    ]
    if result.supersedes is not None:
        facts.append((translate("VoteResult", "Replaces the package"), grouped(result.supersedes.package_digest)))
        facts.append((translate("VoteResult", "Reason"), result.supersedes.reason))
    return tuple(facts)


def outcome_choices(definition: VoteDefinition, texts: Texts) -> tuple[OutcomeChoice, ...]:
    """Every outcome a person may resolve, the winner's options singly."""
    yes_no = definition.ballot is BallotShape.YES_NO
    wanted = [outcome for outcome in Outcome if outcome is not Outcome.WINNER or not yes_no]
    if not yes_no:
        wanted = [outcome for outcome in wanted if outcome not in (Outcome.APPROVED, Outcome.REJECTED)]
    choices = []
    for outcome in wanted:
        words = legal_outcome(texts, definition.procedure, definition.ballot, outcome)
        if outcome is Outcome.WINNER:
            choices += [OutcomeChoice(outcome, option.id, f"{words}: {option.label}") for option in definition.options]
        else:
            choices.append(OutcomeChoice(outcome, None, words))
    return tuple(choices)


def reasons_needed(result: VoteResult, choice: OutcomeChoice) -> bool:
    """Whether the resolution must say why: it is not the proposed one, or the bases disagree."""
    proposed = result.computed
    same = (choice.outcome, choice.winner) == (proposed.outcome, proposed.winner)
    return not (same and result.bases.agree)


def why_reasons(result: VoteResult, choice: OutcomeChoice) -> str:
    """Why reasons are asked for, in a sentence; empty when they are not."""
    if not reasons_needed(result, choice):
        return ""
    if not result.bases.agree:
        return translate(
            "VoteResult", "The four bases differ, so the resolution must say why this outcome follows from the law."
        )
    return translate("VoteResult", "This is not what the rule gives, so the resolution must say why.")
