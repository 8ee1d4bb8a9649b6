"""The published list in words: for each type of filing who does what, in how many days, by which article. No widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.filings.words import doer_word, requirement_name, text_or
from unionreg.domain.deadlines import TermKind
from unionreg.domain.filings.catalogue import published_steps

if TYPE_CHECKING:
    from unionreg.domain.filings.catalogue import PublishedStep
    from unionreg.domain.filings.filing import FilingKind
    from unionreg.domain.filings.filing_type import FilingType, Requirement
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StepLine:
    """One line of the list; ``term`` says from (or before) what the days run, where the law names a number."""

    key: str
    name: str
    doer: str
    term: str
    article: str


@dataclass(frozen=True, slots=True)
class RequirementLine:
    """One thing the law asks for, and how it is proven."""

    name: str
    explanation: str
    how: str
    article: str


def step_lines(kind: FilingKind, texts: Texts) -> tuple[StepLine, ...]:
    """Every step of a type of filing, in its order."""
    return tuple(
        StepLine(
            step.key, step_name(step.key, texts), doer_word(step.doer, texts), term_words(step, texts), step.article
        )
        for step in published_steps(kind)
    )


def requirement_lines(type_: FilingType, texts: Texts) -> tuple[RequirementLine, ...]:
    """What the law asks for, in the order of the type."""
    return tuple(
        RequirementLine(
            requirement_name(each.key, texts),
            text_or(texts, f"requirement.{each.key}.explanation", ""),
            how_words(each),
            each.article,
        )
        for each in type_.requirements
    )


def step_name(key: str, texts: Texts) -> str:
    """What is done at a step."""
    return text_or(texts, f"filing-step.{key}", key)


def how_words(requirement: Requirement) -> str:
    """How a requirement is proven."""
    how = translate("FilingTypes", "document") if requirement.document else translate("FilingTypes", "in the form")
    optional = translate("FilingTypes", "optional")
    return f"{how} · {optional}" if requirement.optional else how


def term_words(step: PublishedStep, texts: Texts) -> str:
    """How long a step may take, as the law says it, and from what the days are counted."""
    key = "none" if step.unit is None else step.unit.value
    if step.unit is TermKind.BACKWARD and step.at_most is not None:
        key = "backward-range"
    words = texts.get(f"filing-term.{key}", amount=step.amount, at_least=step.at_least, at_most=step.at_most or 0)
    counted = counted_words(step)
    if not counted:
        return words.rstrip(".")
    joined = translate("FilingTypes", "{days} of {event}") if step.unit is TermKind.BACKWARD else ""
    joined = joined or translate("FilingTypes", "{days} from {event}")
    return joined.format(days=words, event=counted)


def counted_words(step: PublishedStep) -> str:
    """From which event the days are counted."""
    events = {
        "filing": translate("FilingTypes", "the filing"),
        "request": translate("FilingTypes", "the request"),
        "second request": translate("FilingTypes", "the second request"),
        "complete filing": translate("FilingTypes", "the complete filing"),
        "demand": translate("FilingTypes", "the demand"),
        "deemed registration": translate("FilingTypes", "the registration by operation of law"),
        "change": translate("FilingTypes", "the change"),
        "vote": translate("FilingTypes", "the vote"),
        "notice": translate("FilingTypes", "the notice"),
        "publication": translate("FilingTypes", "the publication"),
        "issue": translate("FilingTypes", "the day of issue"),
        "assembly": translate("FilingTypes", "the assembly"),
        "last report": translate("FilingTypes", "the last report"),
        "agreement": translate("FilingTypes", "the agreement"),
        "deposit": translate("FilingTypes", "the deposit"),
    }
    return events.get(step.event, step.event)
