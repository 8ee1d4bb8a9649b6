"""What the papers of preparation are drawn from: plain values, so that the same order gives the same bytes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.votes.legal_calendar import LegalCalendar
    from unionreg.domain.votes.legal_months import MonthSheet
    from unionreg.domain.votes.observers import Observer
    from unionreg.domain.votes.verifiers import PlacedVisit, Verifier


@dataclass(frozen=True, slots=True)
class PaperVote:
    """The vote that a paper speaks of. An empty ``vote_id``: the calendar is asked for before there is a vote."""

    vote_id: str
    title: str
    procedure: str
    rehearsal: bool = False


@dataclass(frozen=True, slots=True)
class CalendarOrder:
    """The legal calendar to be printed: ``made_on`` is the day on which it was computed."""

    vote: PaperVote
    legal: LegalCalendar
    months: tuple[MonthSheet, ...]
    made_on: date


@dataclass(frozen=True, slots=True)
class BadgeOrder:
    """Badges of accredited people. ``stations``: id and name of every station; ``days`` on which they are valid."""

    vote: PaperVote
    people: tuple[Observer, ...]
    stations: tuple[tuple[str, str], ...]
    unions: tuple[tuple[str, str], ...]
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class LetterOrder:
    """The letter of an assignment, with its visits in words of places."""

    vote: PaperVote
    verifier: Verifier
    visits: tuple[PlacedVisit, ...]


def order_digest(order: object) -> str:
    """SHA-256 in hex of an order: two papers with the same digest were made from the same values."""
    return hashlib.sha256(repr(order).encode()).hexdigest()
