"""A case: one filing on its way through the office, with every version as it was received. Values; nothing is stored.

States and acts are in ``machines``, marks and prevenciones in ``marks``, decisions in ``rulings``, days in ``clocks``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.filings.filing import FilingData, FilingKind
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.filings.marks import Mark, Prevention, PreventionItem, Verdict
from unionreg.domain.filings.rulings import (
    Adhesion,
    CourtAct,
    Demand,
    Event,
    Ruling,
    RulingKind,
)
from unionreg.domain.filings.states.arrows import CaseAct, CaseState
from unionreg.domain.votes.count import Named

__all__ = [
    "Case",
    "CaseEntry",
    "CaseState",
    "CaseVersion",
    "Channel",
    "Mark",
    "Prevention",
    "PreventionItem",
    "Ruling",
    "RulingKind",
    "Verdict",
]


class Channel(StrEnum):
    """How a version came in."""

    CONTAINER = "container"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class CaseVersion:
    """One version of the filing as it was received; its bytes never change.

    ``container_sha256`` (hex) of the file that came, empty for paper; ``digest`` of the data inside it. ``signers`` are
    the names of those whose electronic signature was sound. ``members_sha256`` and ``supporters_sha256`` name the lists
    beside the data; the supporters are secret (LFT 390 Bis-I).
    """

    number: int
    data: FilingData
    channel: Channel
    digest: str
    container_sha256: str
    received_at: datetime
    received_by: Named
    received_by_id: int
    signers: tuple[str, ...] = ()
    members_sha256: str = ""
    supporters_sha256: str = ""


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """One line of the case's history: who did what, from which state to which."""

    number: int
    act: CaseAct
    before: CaseState
    after: CaseState
    by: Named
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """All that the office knows of one case but its papers and its history, which have their own queries.

    ``revision`` grows with every act: whoever acts says which one they saw. ``filed_on`` is the day in the office's
    time. ``typed_by`` is the account that typed a paper filing in, None for a container. ``expires_on`` is the end of
    what was issued (leadership, certificate) and ``warn_on`` the earlier reading of it; None while nothing was issued.
    ``vote_id`` is the draft made from the notice of a vote, ``contract_number`` that of the contract whose act the
    case recorded.
    """

    folio: str
    kind: FilingKind
    machine: Machine
    state: CaseState
    filing_id: str
    filed_at: datetime
    filed_on: date
    versions: tuple[CaseVersion, ...]
    revision: int = 1
    round: int = 1
    typed_by: int | None = None
    assigned_to: int | None = None
    assigned_name: str = ""
    marks: tuple[Mark, ...] = ()
    preventions: tuple[Prevention, ...] = ()
    demand: Demand | None = None
    rulings: tuple[Ruling, ...] = ()
    court: tuple[CourtAct, ...] = ()
    adhesions: tuple[Adhesion, ...] = ()
    events: tuple[Event, ...] = ()
    union_id: str = ""
    vote_id: str = ""
    other_office: str = ""
    expires_on: date | None = None
    warn_on: date | None = None
    certified_on: date | None = None
    contract_number: str = ""

    @property
    def data(self) -> FilingData:
        """The newest version of what was filed."""
        return self.versions[-1].data

    @property
    def prevention(self) -> Prevention | None:
        """The prevención that waits for its answer, or None."""
        return next((each for each in reversed(self.preventions) if each.is_open), None)

    @property
    def ruling(self) -> Ruling | None:
        """The last ruling, or None."""
        return self.rulings[-1] if self.rulings else None

    @property
    def typists(self) -> frozenset[int]:
        """Accounts that typed any of its versions in from paper."""
        return frozenset(each.received_by_id for each in self.versions if each.channel is Channel.PAPER)

    def version(self, number: int) -> CaseVersion:
        """One version by its number from 1; KeyError when there is none."""
        for each in self.versions:
            if each.number == number:
                return each
        raise KeyError(number)

    def day_of(self, act: CaseAct) -> date | None:
        """The day of the newest plain fact of this kind, or None."""
        return next((each.on for each in reversed(self.events) if each.act is act), None)
