"""How far a delivery has come: per shift, per workplace and in all, with who is short by the three-day rule.

Percentages are whole hundredths of a percent (basis points); no float. Nothing here names anybody.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.contracts.delivery import Mark, NotReceived, ReasonCount
from unionreg.domain.contracts.delivery_term import Timing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from unionreg.domain.contracts.delivery import Campaign, CountSheet, DeliveryGroup
    from unionreg.domain.contracts.delivery_term import DeliveryTerm

HUNDRED_PERCENT = 10_000


class Recording(StrEnum):
    """How the receipts of a shift are written down."""

    NONE = "none"
    COUNTS = "counts"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Figures:
    """Sums of people. ``in_time`` + ``doubtful`` + ``late`` = ``received``, unless the term is not known (all 0)."""

    workers: int
    received: int = 0
    in_time: int = 0
    doubtful: int = 0
    late: int = 0
    reasons: tuple[ReasonCount, ...] = ()

    @property
    def without(self) -> int:
        """People with a reason for having no copy. Of the last word on each: may not exceed who lacks one."""
        return min(sum(each.people for each in self.reasons), self.missing)

    @property
    def missing(self) -> int:
        """Everybody who has no copy, with or without a reason."""
        return self.workers - self.received

    @property
    def pending(self) -> int:
        """People of whom nothing is known yet."""
        return self.missing - self.without

    @property
    def short(self) -> int:
        """Whom the three-day rule leaves short: no copy, or a copy that was not safely in time."""
        return self.workers - self.in_time

    @property
    def basis_points(self) -> int:
        """Received of all, in hundredths of a percent, rounded down: 100 % is said of everybody only."""
        return self.received * HUNDRED_PERCENT // self.workers if self.workers else 0


@dataclass(frozen=True, slots=True)
class GroupProgress:
    """One shift. ``first_on`` and ``last_on``: days of handing out, None while there was none."""

    group: DeliveryGroup
    recording: Recording
    figures: Figures
    first_on: date | None = None
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """All shifts, the same by workplace and by shift (names in order of first mention), and everybody."""

    groups: tuple[GroupProgress, ...]
    workplaces: tuple[tuple[str, Figures], ...]
    shifts: tuple[tuple[str, Figures], ...]
    total: Figures
    first_on: date | None
    last_on: date | None


@dataclass
class _Tally:
    """Sums of one shift in the making."""

    by_timing: Counter[Timing | None] = field(default_factory=Counter)
    reasons: Counter[NotReceived] = field(default_factory=Counter)
    days: list[date] = field(default_factory=list)

    def receive(self, people: int, on: date, term: DeliveryTerm | None) -> None:
        self.by_timing[term.timing(on) if term is not None else None] += people
        self.days += [on] if people else []

    def figures(self, workers: int) -> Figures:
        return Figures(
            workers,
            self.by_timing.total(),
            self.by_timing[Timing.IN_TIME],
            self.by_timing[Timing.DOUBTFUL],
            self.by_timing[Timing.LATE],
            _reason_counts(self.reasons),
        )


def progress(
    campaign: Campaign,
    counts: Iterable[CountSheet],
    marks: Mapping[int, Iterable[Mark]],
    term: DeliveryTerm | None,
) -> Progress:
    """Sums of a campaign. ``counts``: sheets that count, oldest first; ``marks``: people by group.

    ``term`` None: no calendar answers, so nothing is said about time. Of several sheets of one shift the reasons of
    the last one count: it says who lacks a copy still.
    """
    sheets: dict[int, list[CountSheet]] = {}
    for sheet in counts:
        sheets.setdefault(sheet.group_id, []).append(sheet)
    groups = tuple(
        _group(each, sheets.get(each.group_id, []), tuple(marks.get(each.group_id, ())), term)
        for each in campaign.groups
    )
    firsts = [each.first_on for each in groups if each.first_on is not None]
    lasts = [each.last_on for each in groups if each.last_on is not None]
    return Progress(
        groups,
        _together(groups, lambda group: group.workplace),
        _together(groups, lambda group: group.shift),
        _sum(each.figures for each in groups),
        min(firsts, default=None),
        max(lasts, default=None),
    )


def _group(
    group: DeliveryGroup, sheets: list[CountSheet], marks: tuple[Mark, ...], term: DeliveryTerm | None
) -> GroupProgress:
    tally = _Tally()
    for sheet in sheets:
        tally.receive(sheet.received, sheet.on, term)
    if sheets:
        tally.reasons = Counter({each.reason: each.people for each in sheets[-1].not_received})
    for mark in marks:
        if mark.reason is None:
            tally.receive(1, mark.on, term)
        else:
            tally.reasons[mark.reason] += 1
    recording = Recording.COUNTS if sheets else Recording.NAMES if marks else Recording.NONE
    days = tally.days
    return GroupProgress(
        group, recording, tally.figures(group.workers), min(days, default=None), max(days, default=None)
    )


def _together(
    groups: tuple[GroupProgress, ...], name_of: Callable[[DeliveryGroup], str]
) -> tuple[tuple[str, Figures], ...]:
    named: dict[str, list[Figures]] = {}
    for each in groups:
        named.setdefault(name_of(each.group), []).append(each.figures)
    return tuple((name, _sum(figures)) for name, figures in named.items())


def _sum(figures: Iterable[Figures]) -> Figures:
    every = tuple(figures)
    reasons: Counter[NotReceived] = Counter()
    for each in every:
        reasons.update({one.reason: one.people for one in each.reasons})
    return Figures(
        sum(each.workers for each in every),
        sum(each.received for each in every),
        sum(each.in_time for each in every),
        sum(each.doubtful for each in every),
        sum(each.late for each in every),
        _reason_counts(reasons),
    )


def _reason_counts(reasons: Counter[NotReceived]) -> tuple[ReasonCount, ...]:
    return tuple(ReasonCount(each, reasons[each]) for each in NotReceived if reasons[each])
