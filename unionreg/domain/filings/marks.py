"""Requirement by requirement, met or not met, and the points of a prevención that follow. Values; nothing is stored.

Why a requirement fails is told by the pre-flight (findings) and decided by a person, who marks it here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.votes.count import Named


class Verdict(StrEnum):
    """What a reviewer says of a requirement."""

    MET = "met"
    NOT_MET = "not-met"
    DOES_NOT_APPLY = "does-not-apply"


@dataclass(frozen=True, slots=True)
class Mark:
    """What was found about one requirement of the filing's type, in one of its versions.

    ``attachment`` is the id of the document looked at, empty when it is a form; ``page`` from 1 in that document. For a
    requirement not met, ``reason``, ``article`` and ``remedy`` become a point of the prevención.
    """

    requirement: str
    verdict: Verdict
    version: int
    by: Named
    by_id: int
    at: datetime
    attachment: str = ""
    page: int | None = None
    note: str = ""
    reason: str = ""
    article: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class PreventionItem:
    """One numbered point of a prevención, from 1: what is wrong, by which article, and precisely how to fix it."""

    number: int
    requirement: str
    reason: str
    article: str
    remedy: str
    attachment: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Prevention:
    """A written request to fix a filing (LFT 366, 390 Bis-I). ``number`` from 1 within the case.

    ``term_days`` business days from ``notified_on`` to answer, with the source of that term; ``due_on`` None when no
    calendar answers. ``late_reason`` tells why it came after its term: such a one never stops the office's clock.
    """

    number: int
    version: int
    items: tuple[PreventionItem, ...]
    by: Named
    at: datetime
    notified_on: date
    term_days: int
    term_source: str
    due_on: date | None
    late_reason: str = ""
    answered_on: date | None = None
    answer_version: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for its answer."""
        return self.answered_on is None


def items_from_marks(marks: tuple[Mark, ...], version: int) -> tuple[PreventionItem, ...]:
    """The points that the marks of one version of the filing give, numbered in the order of the marks."""
    failed = [mark for mark in marks if mark.verdict is Verdict.NOT_MET and mark.version == version]
    return tuple(
        PreventionItem(number, mark.requirement, mark.reason, mark.article, mark.remedy, mark.attachment, mark.page)
        for number, mark in enumerate(failed, start=1)
    )


def with_mark(marks: tuple[Mark, ...], mark: Mark) -> tuple[Mark, ...]:
    """The marks with this one in the place of an earlier one of the same requirement, or at the end."""
    if mark.requirement not in {each.requirement for each in marks}:
        return (*marks, mark)
    return tuple(mark if each.requirement == mark.requirement else each for each in marks)
