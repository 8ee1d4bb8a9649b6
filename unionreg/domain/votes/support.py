"""A request for a certificate of representativeness: who asks, who joins, and the 30 % of each (LFT 390 Bis).

With one applicant there is no vote; with two or more the vote follows. Lists of supporters are secret: only sums are
kept here. Reading the lists is in ``rolls``; use cases are in ``application.support``.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.rolls.roll import VOTING_STATUSES, PersonStatus
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.legal_rules import reaches
from unionreg.domain.votes.procedures.representativeness_single import THIRTY_PER_CENT
from unionreg.domain.votes.vote import Union

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from unionreg.domain.rolls.roll import RollPerson

FEWEST_RIVALS = 2


class Standing(StrEnum):
    """How a line of a supporters' list counts."""

    COUNTS = "counts"
    WITHOUT_CURP = "without-curp"
    REPEATED = "repeated"
    NOT_A_WORKER = "not-a-worker"
    TRUST = "trust"
    HIRED_LATER = "hired-later"
    NOT_ON_THE_ROLL = "not-on-the-roll"


_BY_STATUS = {PersonStatus.EXCLUDED_TRUST: Standing.TRUST, PersonStatus.EXCLUDED_LATER_HIRE: Standing.HIRED_LATER}


class Stage(StrEnum):
    """Where a request stands (law notes, 5.5)."""

    FILED = "filed"
    ADHESION_OPEN = "adhesion-open"
    SINGLE_CHECK = "single-check"
    SEVERAL = "several"
    GRANTED = "granted"
    DENIED = "denied"


RULED_STAGES = frozenset({Stage.GRANTED, Stage.DENIED})


class SupportOutcome(StrEnum):
    GRANTED = "granted"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class StandingCount:
    standing: Standing
    people: int


@dataclass(frozen=True, slots=True)
class SupportCheck:
    """The list of one union compared with the workers of the centre; sums only, both rolls by their ids."""

    supporters_roll: int
    workers_roll: int
    listed: int
    counted: int
    standings: tuple[StandingCount, ...]
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class Applicant:
    """A union that asks, or that joins within the window; ``check`` None until its list was compared."""

    union: Union
    requested_on: date
    check: SupportCheck | None = None


@dataclass(frozen=True, slots=True)
class SupportRuling:
    """The decision where only one union asked: no vote, the support is enough or it is not."""

    outcome: SupportOutcome
    reasons: str
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class SupportRequest:
    """Everything of one request. ``workers_covered``: of the centre, as the authorities confirmed it."""

    vote_id: str
    workers_covered: int | None = None
    applicants: tuple[Applicant, ...] = ()
    published_on: date | None = None
    ruling: SupportRuling | None = None


def judge_supporters(
    listed: Iterable[RollPerson], workers: Mapping[str, PersonStatus]
) -> tuple[int, tuple[StandingCount, ...]]:
    """How many lines the list has, and how they count, in the order of ``Standing``, those that occur.

    ``workers`` by CURP: everybody of the centre with the status that the authorities' roll gives them.
    """
    counts: Counter[Standing] = Counter()
    seen: set[str] = set()
    for person in listed:
        counts[_standing(person.curp, seen, workers)] += 1
        seen.add(person.curp)
    found = tuple(StandingCount(standing, counts[standing]) for standing in Standing if counts[standing])
    return counts.total(), found


def _standing(curp: str, seen: set[str], workers: Mapping[str, PersonStatus]) -> Standing:
    if not curp:
        return Standing.WITHOUT_CURP
    if curp in seen:
        return Standing.REPEATED
    status = workers.get(curp)
    if status is None:
        return Standing.NOT_A_WORKER
    if status in VOTING_STATUSES:
        return Standing.COUNTS
    return _BY_STATUS.get(status, Standing.NOT_ON_THE_ROLL)


def counted(standings: Iterable[StandingCount]) -> int:
    """The supporters that count."""
    return sum(each.people for each in standings if each.standing is Standing.COUNTS)


def supporters_needed(workers_covered: int) -> int:
    """The smallest number of supporters that is at least 30 % of the covered workers; whole numbers only."""
    return -(-workers_covered * THIRTY_PER_CENT.numerator // THIRTY_PER_CENT.denominator)


def has_support(check: SupportCheck | None, workers_covered: int | None) -> bool | None:
    """Whether the union reaches 30 %; None while the list or the number of workers is missing."""
    if check is None or workers_covered is None:
        return None
    return reaches(check.counted, workers_covered, THIRTY_PER_CENT)


def stage(request: SupportRequest, adhesion_until: date | None, today: date) -> Stage:
    """Where the request stands today; ``adhesion_until``: last day to join, None while nothing was published.

    A second union makes it a vote at once; the window stays open for more until its last day.
    """
    if request.ruling is not None:
        return Stage.GRANTED if request.ruling.outcome is SupportOutcome.GRANTED else Stage.DENIED
    if request.published_on is None or adhesion_until is None:
        return Stage.FILED
    if len(request.applicants) >= FEWEST_RIVALS:
        return Stage.SEVERAL
    return Stage.ADHESION_OPEN if today <= adhesion_until else Stage.SINGLE_CHECK


def proposed(request: SupportRequest) -> SupportOutcome | None:
    """What the 30 % gives for a single applicant; None with several, with none, or while something is missing."""
    if len(request.applicants) != 1:
        return None
    enough = has_support(request.applicants[0].check, request.workers_covered)
    if enough is None:
        return None
    return SupportOutcome.GRANTED if enough else SupportOutcome.DENIED
