"""Objections (inconformidades) to a vote as values, and what the rules say of them (law notes, 4.2 and 12.17).

Who complains is confidential: no finding here, no event and no paper holds a name. Use cases are in
``application.objections``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.calendar import CalendarBook
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.count import Named

_WORDS_COMPARED = 4
_COPIED_PER_CENT = 80


class Channel(StrEnum):
    """How an objection came in."""

    PLATFORM = "platform"
    EMAIL = "e-mail"
    PAPER = "paper"


class Irregularity(StrEnum):
    """What is complained of (law notes, 12.17)."""

    NO_CONTRACT_COPY = "no-contract-copy"
    EXCLUDED_VOTERS = "excluded-voters"
    NO_CUSTODY = "no-custody"
    COERCION = "coercion"
    OTHER = "other"


class Ruling(StrEnum):
    UPHELD = "upheld"
    PARTLY_UPHELD = "partly-upheld"
    DISMISSED = "dismissed"
    INADMISSIBLE = "inadmissible"


class Effect(StrEnum):
    """What the decision does to the result."""

    NONE = "none"
    CORRECTION = "correction"
    STATIONS_ANNULLED = "stations-annulled"
    VOTE_ANNULLED = "vote-annulled"


AGAINST = frozenset({Ruling.DISMISSED, Ruling.INADMISSIBLE})
"""Rulings that leave the person who complained with nothing: their reasons are compared with one another."""


@dataclass(frozen=True, slots=True)
class Complainant:
    """Who complains; confidential. ``contact`` may be empty."""

    name: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file that came with an objection; its bytes are in the file store."""

    number: int
    name: str
    suffix: str
    sha256: str
    size: int
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Notified:
    """A party was told of the objection."""

    party: str
    how: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ObjectionDecision:
    """A reasoned decision. ``same_reasons_because``: why its text is that of another decision, or None."""

    ruling: Ruling
    reasons: str
    effect: Effect
    effect_note: str
    by: Named
    at: datetime
    paper_id: int
    same_reasons_because: str | None = None


@dataclass(frozen=True, slots=True)
class Objection:
    """One objection; ``number`` runs from 1 within the vote. ``station_ids`` empty: it concerns the whole vote."""

    vote_id: str
    number: int
    received_at: datetime
    channel: Channel
    collective: bool
    complainants: tuple[Complainant, ...]
    irregularities: tuple[Irregularity, ...]
    station_ids: tuple[str, ...]
    facts: str
    registered_by: Named
    registered_at: datetime
    evidence: tuple[EvidenceFile, ...] = ()
    notified: tuple[Notified, ...] = ()
    decision: ObjectionDecision | None = None


@dataclass(frozen=True, slots=True)
class ObjectionTerm:
    """Business days after the vote within which objections are received, as this office reads them.

    ``source`` says where it reads that. The law was not found to say a number (law notes, 14.6): ``business_days`` None
    = no term is applied.
    """

    vote_id: str
    business_days: int | None = None
    source: str = ""


def last_day(term: ObjectionTerm, vote_day: date, book: CalendarBook) -> date | None:
    """The last day of the term; None when there is none. Raises CalendarError when no calendar answers."""
    if term.business_days is None:
        return None
    return book.forward(vote_day, term.business_days)[1]


def undecided(objections: Iterable[Objection]) -> tuple[Objection, ...]:
    """Those without a decision."""
    return tuple(each for each in objections if each.decision is None)


def check_objection(objection: Objection, last: date | None, received_on: date) -> tuple[Finding, ...]:
    """G-201 came after the doubtful term; G-202 no evidence; G-203 nobody was notified. None of them refuses it."""
    findings = []
    if last is not None and received_on > last:
        findings.append(finding("G-201", Severity.WARNING, ("received_at",), last=last.isoformat()))
    if not objection.evidence:
        findings.append(finding("G-202", Severity.NOTE, ("evidence",)))
    if not objection.notified:
        findings.append(finding("G-203", Severity.WARNING, ("notified",)))
    return tuple(findings)


def copied_from(reasons: str, others: Iterable[Objection], *, but: int = 0) -> tuple[int, ...]:
    """Numbers of the objections that were turned down with the same text, word for word or nearly so.

    Two texts are the same when four in five of the runs of four words of the shorter one stand in the other too.
    ``but``: number of the objection itself.
    """
    here = _runs(reasons)
    return tuple(
        each.number
        for each in others
        if each.number != but
        and each.decision is not None
        and each.decision.ruling in AGAINST
        and _is_same(here, _runs(each.decision.reasons))
    )


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """Runs of four words, without punctuation, digits and case: another name or folio makes no other text."""
    words: Sequence[str] = re.findall(r"[^\W\d_]+", text.casefold())
    if len(words) <= _WORDS_COMPARED:
        return frozenset({tuple(words)})
    return frozenset(tuple(words[at : at + _WORDS_COMPARED]) for at in range(len(words) - _WORDS_COMPARED + 1))


def _is_same(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> bool:
    return len(one & other) * 100 >= _COPIED_PER_CENT * min(len(one), len(other))
