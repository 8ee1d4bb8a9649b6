"""Filings in words: findings of the pre-flight, proposed points of a prevención, terms of steps. For paper and console.

Texts come from the catalogues ``filings`` and ``filings_checks``; nothing is decided here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.deadlines import TermKind
from unionreg.domain.filings.proportion import percent
from unionreg.domain.filings.refusal_statistics import figures_of, share_of
from unionreg.field_words import with_field_words

if TYPE_CHECKING:
    from unionreg.domain.filings.catalogue import PublishedStep
    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.domain.filings.preventions import ProposedPoint
    from unionreg.domain.filings.refusal_statistics import RefusalCause
    from unionreg.texts import Texts


@dataclass(frozen=True, slots=True)
class FindingWords:
    """What a finding says. ``remedy`` is for the union, ``office`` for the official; ``share`` may be empty."""

    title: str
    explanation: str
    remedy: str
    office: str
    article: str
    share: str


def finding_words(found: PreflightFinding, texts: Texts) -> FindingWords:
    """A finding of the pre-flight in words."""
    params = with_field_words(dict(found.finding.params), texts)
    title, explanation, remedy = (
        texts.get(f"finding.{found.code}.{part}", **params) for part in ("title", "explanation", "remedy")
    )
    office = texts.get(f"office-act.{found.office.value}")
    return FindingWords(title, explanation, remedy, office, found.article, share_words(found.cause, texts))


def share_words(cause: RefusalCause | None, texts: Texts) -> str:
    """How often a cause is behind refusals, with source; empty where no source names it."""
    if cause is None:
        return ""
    figure = share_of(cause) or figures_of(cause)[0]
    words = {"source": figure.source, "cause": texts.get(f"refusal-cause.{cause.value}")}
    share = "" if figure.share is None else _plain_percent(figure.share)
    return texts.get(f"refusal-share.{figure.of.value}", share=share, **words)


def point_words(point: ProposedPoint, texts: Texts) -> str:
    """The text of a point of a prevención: what was found, how it is put right, by which articles (LFT 366)."""
    words = [finding_words(each, texts) for each in point.findings]
    said = [texts.get("prevention.point", explanation=each.explanation, remedy=each.remedy) for each in words]
    if point.articles:
        said.append(texts.get("prevention.articles", articles="; ".join(point.articles)))
    return "\n".join(said)


def term_words(step: PublishedStep, texts: Texts) -> str:
    """The term of a step with its unit: "20 días hábiles"; says so where the law names no number of days."""
    if step.unit is None:
        return texts.get("filing-term.none")
    if step.unit is TermKind.BACKWARD and step.at_most is not None:
        return texts.get("filing-term.backward-range", at_least=step.at_least, at_most=step.at_most)
    return texts.get(f"filing-term.{step.unit.value}", amount=step.amount, at_least=step.at_least)


def _plain_percent(basis_points: int) -> str:
    return percent(basis_points).removesuffix(".0")
