"""Observers of a vote and representatives of unions at its stations: request, ruling, accreditation.

Nobody is refused without reasons and nobody in a group: each request has its own ruling (law notes, 1 and 13). In a
vote between unions each applicant may have two representatives at a station (LFT 390 Bis-III c).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from unionreg.domain.votes.count import Named

REPRESENTATIVES_AT_A_STATION = 2
"""Of each union at each station (LFT 390 Bis-III c)."""


class ObserverKind(StrEnum):
    """Whether somebody watches for an organisation or on their own, or represents a union that stands to vote."""

    OBSERVER = "observer"
    REPRESENTATIVE = "representative"


class ObserverState(StrEnum):
    """A request waits until it is ruled on; an accreditation can be handed back or taken back, with a reason."""

    REQUESTED = "requested"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ObserverRequest:
    """Who asks to be there. ``links``: what the person declares of ties with a union or the employer ("" = none).

    ``identity_document`` is a kind of ``preparation.IDENTITY_DOCUMENTS``, ``identity_number`` what stands on it.
    ``union_id`` names the union of a representative. No ``station_ids`` means all stations.
    """

    kind: ObserverKind
    name: str
    organisation: str = ""
    identity_document: str = ""
    identity_number: str = ""
    links: str = ""
    union_id: str = ""
    station_ids: tuple[str, ...] = ()
    contact: str = ""


@dataclass(frozen=True, slots=True)
class ObserverRuling:
    """What was decided, why, by whom and when. ``accreditation`` is the number given, or None."""

    state: ObserverState
    reasons: str
    by: Named
    at: datetime
    accreditation: str | None = None


@dataclass(frozen=True, slots=True)
class Observer:
    """One line of the register: the request as it came and its rulings, oldest first."""

    observer_id: int
    vote_id: str
    number: int
    request: ObserverRequest
    received_at: datetime
    recorded_by: str
    rulings: tuple[ObserverRuling, ...] = ()

    @property
    def state(self) -> ObserverState:
        """What the last ruling says."""
        return self.rulings[-1].state if self.rulings else ObserverState.REQUESTED

    @property
    def accreditation(self) -> str | None:
        """The number on the badge while the person is accredited, else None."""
        return self.rulings[-1].accreditation if self.state is ObserverState.ACCEPTED else None

    def serves(self, station_id: str) -> bool:
        """Whether the request speaks of this station."""
        return not self.request.station_ids or station_id in self.request.station_ids


def accreditation_number(vote_id: str, kind: ObserverKind, number: int) -> str:
    """``OBS-2026-0007-003``: letters of the kind, year and number of the vote, number in its register."""
    year, running = vote_id.split("-")[:2]
    letters = "OBS" if kind is ObserverKind.OBSERVER else "REP"
    return f"{letters}-{year}-{running}-{number:03d}"


def full_stations(observers: Iterable[Observer], asked: ObserverRequest, stations: Sequence[str]) -> tuple[str, ...]:
    """The stations where the union of ``asked`` already has as many representatives as the law allows.

    Empty for observers, whose number the law does not limit.
    """
    if asked.kind is ObserverKind.OBSERVER:
        return ()
    taken: Counter[str] = Counter()
    for each in observers:
        same = each.request.kind is ObserverKind.REPRESENTATIVE and each.request.union_id == asked.union_id
        if same and each.state is ObserverState.ACCEPTED:
            taken.update(station for station in stations if each.serves(station))
    wanted = asked.station_ids or tuple(stations)
    return tuple(station for station in wanted if taken[station] >= REPRESENTATIVES_AT_A_STATION)


def check_request(request: ObserverRequest) -> tuple[Finding, ...]:
    """What a ruling should look at: P-221 declared links, P-222 no identity document, P-321 no organisation."""
    findings = []
    if not request.organisation and request.kind is ObserverKind.OBSERVER:
        findings.append(finding("P-321", Severity.NOTE, ("organisation",), name=request.name))
    if request.links:
        findings.append(finding("P-221", Severity.WARNING, ("links",), name=request.name, links=request.links))
    if not request.identity_number:
        findings.append(finding("P-222", Severity.WARNING, ("identity_number",), name=request.name))
    return tuple(findings)
