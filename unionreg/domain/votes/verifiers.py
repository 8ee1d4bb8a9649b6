"""Who verifies or certifies a vote that others organise: assignment letter, visits, conflicts (law notes, 1 and 12.18).

The union that runs a vote often chose and paid the notary; that is written down and shown, never hidden (13).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

MINUTES_TO_TRAVEL = 30
"""Less time than this between two places of different address is told: nobody arrives at once."""


class VerifierKind(StrEnum):
    """Who is sent: an official of the Centre, a labour inspector, or a notary public who certifies."""

    CENTRE_OFFICIAL = "centre-official"
    INSPECTOR = "inspector"
    NOTARY = "notary"


class PaidBy(StrEnum):
    """Who pays for the work: a notary is often paid by the union that is voted on."""

    CENTRE = "centre"
    UNION = "union"
    EMPLOYER = "employer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Visit:
    """When the person is at a station: aware times."""

    station_id: str
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class VerifierRequest:
    """Who is to be sent. ``links``: declared ties with a union or the employer ("" = none declared).

    ``certifies`` says whether the person certifies the result (a notary) and ``paid_by`` at whose cost.
    """

    name: str
    kind: VerifierKind
    post: str
    identity: str = ""
    certifies: bool = False
    paid_by: PaidBy = PaidBy.CENTRE
    links: str = ""
    visits: tuple[Visit, ...] = ()


@dataclass(frozen=True, slots=True)
class Verifier:
    """An assignment. ``letter`` is the number of the letter (oficio), running within the year of the vote.

    ``withdrawn`` holds the reason of an assignment that was taken back, else None.
    """

    verifier_id: int
    vote_id: str
    letter: str
    request: VerifierRequest
    recorded_at: datetime
    recorded_by: str
    withdrawn: str | None = None


@dataclass(frozen=True, slots=True)
class PlacedVisit:
    """A visit with what is needed to compare it: vote, name of the station and its address."""

    vote_id: str
    station: str
    address: str
    starts: datetime
    ends: datetime


def letter_number(vote_id: str, number: int) -> str:
    """``OC-2026-0007-02``: oficio de comisión, year and number of the vote, running number."""
    year, running = vote_id.split("-")[:2]
    return f"OC-{year}-{running}-{number:02d}"


def check_verifier(request: VerifierRequest, visits: Sequence[PlacedVisit]) -> tuple[Finding, ...]:
    """What stands against an assignment; ``visits`` are all of this person, those of other votes too.

    P-131 two places at one time, P-231 too little time to travel, P-232 declared links, P-233 the union pays,
    P-234 no visit, P-132 a visit that ends before it starts.
    """
    findings = [*_times(visits), *_travel(visits)]
    if request.links:
        findings.append(finding("P-232", Severity.WARNING, ("links",), name=request.name, links=request.links))
    if request.paid_by in (PaidBy.UNION, PaidBy.EMPLOYER):
        findings.append(
            finding("P-233", Severity.WARNING, ("paid_by",), name=request.name, paid_by=request.paid_by.value)
        )
    if not request.visits:
        findings.append(finding("P-234", Severity.WARNING, ("visits",), name=request.name))
    return tuple(findings)


def _times(visits: Iterable[PlacedVisit]) -> Iterable[Finding]:
    for visit in visits:
        if visit.ends <= visit.starts:
            yield finding("P-132", Severity.ERROR, ("visits",), station=visit.station)


def _travel(visits: Sequence[PlacedVisit]) -> Iterable[Finding]:
    for one, other in combinations(sorted(visits, key=lambda visit: (visit.starts, visit.ends)), 2):
        if one.address.casefold() == other.address.casefold():
            continue
        names = {"station": one.station, "other": other.station}
        minutes = int((other.starts - one.ends).total_seconds()) // 60
        if minutes < 0:
            yield finding("P-131", Severity.ERROR, ("visits",), **names)
        elif minutes < MINUTES_TO_TRAVEL:
            yield finding("P-231", Severity.WARNING, ("visits",), **names, minutes=minutes)
