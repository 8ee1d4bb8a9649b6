"""The catalogue of the fourteen filings, and the published list of who decides what in how many days.

The list is the law's: terms come from the deadline register with their unit and article, and a step for which the law
names no number of days says so. Days of a single case are counted where cases are.
"""

from __future__ import annotations

from dataclasses import dataclass

from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import TermKind, TermRule
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Doer, FilingType, Step
from unionreg.domain.filings.types import changes, contracts, registrations, votes

FILING_TYPES: tuple[FilingType, ...] = (*registrations.TYPES, *changes.TYPES, *votes.TYPES, *contracts.TYPES)
"""All types, in the order in which they are shown to people."""


@dataclass(frozen=True, slots=True)
class PublishedStep:
    """A step with its term in figures. ``unit`` None and no figures: the law names no number of days.

    ``amount`` in the unit of ``unit``; terms before an event have ``at_least`` and sometimes ``at_most`` instead.
    ``event`` is what the days are counted from, or before.
    """

    key: str
    doer: Doer
    article: str
    unit: TermKind | None = None
    amount: int = 0
    at_least: int = 0
    at_most: int | None = None
    event: str = ""


def filing_type(kind: FilingKind) -> FilingType:
    """The type of this kind."""
    return next(each for each in FILING_TYPES if each.kind is kind)


def type_of_series(series: str) -> FilingType | None:
    """The type whose folios begin with these letters, or None."""
    return next((each for each in FILING_TYPES if each.series == series), None)


def published_steps(kind: FilingKind) -> tuple[PublishedStep, ...]:
    """Who acts in how many days, step by step, for one type of filing."""
    return tuple(_published(step) for step in filing_type(kind).steps)


def _published(step: Step) -> PublishedStep:
    if not step.term:
        return PublishedStep(step.key, step.doer, step.article)
    rule: TermRule = deadline(step.term)
    article = step.article or rule.source
    return PublishedStep(step.key, step.doer, article, rule.kind, rule.amount, rule.at_least, rule.at_most, rule.event)
