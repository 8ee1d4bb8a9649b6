"""What happened at a workplace, in one line of time: votes, certificates, acts of contracts, filings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TimelineKind(StrEnum):
    """Words: ``timeline.<value>`` in the text catalogue."""

    VOTE = "vote"
    CERTIFICATE = "certificate"
    CERTIFICATE_USED = "certificate-used"
    DEPOSIT = "deposit"
    REVISION = "revision"
    WAGE_REVISION = "wage-revision"
    ADDENDUM = "addendum"
    TERMINATION = "termination"
    RULES = "work-rules"
    FILING = "filing"


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One thing that happened. ``title`` names it (a vote's title, a contract's number, a case's folio).

    ``names`` are unions and employers; ``status`` a code of its kind (outcome of a vote, state of a case, kind of an
    act), ``until`` the last day of something that expires. ``thing`` and ``thing_id`` tell what to open: ``vote``,
    ``contract``, ``filing``, ``union``.
    """

    on: date
    kind: TimelineKind
    title: str
    names: tuple[str, ...]
    thing: str
    thing_id: str
    status: str = ""
    until: date | None = None
    note: str = ""


def in_order(items: tuple[TimelineItem, ...], first: date | None, last: date | None) -> tuple[TimelineItem, ...]:
    """Items of these days, both included, oldest first; of one day in the order given."""
    inside = (each for each in items if (first is None or each.on >= first) and (last is None or each.on <= last))
    return tuple(sorted(inside, key=lambda each: each.on))
