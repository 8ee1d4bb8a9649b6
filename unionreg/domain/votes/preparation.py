"""What is prepared beside the definition of a vote: paper, sites, shifts, slates, postings, repeat, court, companions.

None of it goes into the tally package, whose definition is fixed by its format; printed matter, the day and what comes
after are made from it. Use cases are in ``application.preparation``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.votes.count import Named
from unionreg.domain.votes.figures import Statutes


class PaperSize(StrEnum):
    """Letter is 216 x 279 mm, oficio 216 x 340 mm."""

    LETTER = "letter"
    OFICIO = "oficio"


class Numbering(StrEnum):
    """Where the number of a ballot stands: law and secrecy pull apart, so the detachable stub is the default."""

    STUB = "stub"
    BALLOT = "ballot"


class StationKind(StrEnum):
    """A table with a box, or a station that stands for the result of a remote electronic vote."""

    IN_PERSON = "in-person"
    REMOTE = "remote"


class Sex(StrEnum):
    """As the CURP says it: H, M or X."""

    MAN = "H"
    WOMAN = "M"
    NON_BINARY = "X"


class Posted(StrEnum):
    """What was posted."""

    CALL = "call"
    ROLL = "roll"
    CONTRACT = "contract"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class Site:
    """A place with one or more stations."""

    id: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Shift:
    """A working shift; times as typed, ``HH:MM``."""

    id: str
    name: str
    starts: str
    ends: str


@dataclass(frozen=True, slots=True)
class StationPlan:
    """What a station has beside its line in the definition. ``shifts``: ids of the shifts whose people vote here."""

    station_id: str
    kind: StationKind = StationKind.IN_PERSON
    site_id: str = ""
    shifts: tuple[str, ...] = ()
    boxes: int = 1
    booths: int = 1
    officials: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class Posting:
    """Something was put up, with place, time and photograph (SHA-256 in the file store, or None)."""

    what: Posted
    place: str
    at: datetime
    by: Named
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person of a slate (LFT 371-IX f): full name, post, municipality and state."""

    name: str
    post: str
    sex: Sex
    municipality: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class Slate:
    """A slate of a leadership election; ``option_id`` is its option, ``emblem`` the SHA-256 of its image or None.

    ``colour`` is a word ("verde"): it is printed as a word too, so that greyscale paper loses nothing.
    """

    option_id: str
    colour: str = ""
    emblem: str | None = None
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class ElectionStatutes:
    """What the union's statutes say of the election, with the article; the law is silent (LFT 371-IX)."""

    article: str
    rule: Statutes
    tie: str = ""
    members: int = 0
    women_members: int = 0


@dataclass(frozen=True, slots=True)
class CourtOrder:
    """The order of a recuento (LFT 897-F, 931)."""

    court: str
    file_number: str
    judge: str
    ordered_on: date


@dataclass(frozen=True, slots=True)
class Repeat:
    """This vote repeats another: all of it, or the named stations (law notes, 12.21)."""

    of_vote_id: str
    whole: bool
    station_ids: tuple[str, ...]
    reason: str
    ordered_on: date | None = None


IDENTITY_DOCUMENTS = (
    "ine",
    "passport",
    "professional-licence",
    "driving-licence",
    "military-service-card",
    "imss-card",
    "consular-card",
    "employer-badge-with-photo",
)
"""Kinds of official identity document that are asked for; words in the text catalogue (``identity.<kind>``)."""


@dataclass(frozen=True, slots=True)
class VotePreparation:
    """All that is prepared beside the definition. ``smallest_station``: below so many voters secrecy is warned of."""

    vote_id: str
    paper: PaperSize = PaperSize.LETTER
    duplex: bool = True
    numbering: Numbering = Numbering.STUB
    ballot_colour: str = ""
    sites: tuple[Site, ...] = ()
    shifts: tuple[Shift, ...] = ()
    plans: tuple[StationPlan, ...] = ()
    commission: tuple[Named, ...] = ()
    who_may_vote: str = ""
    identity_documents: tuple[str, ...] = IDENTITY_DOCUMENTS
    rights_notice: str = ""
    complaint_channel: str = ""
    notified_on: date | None = None
    called_on: date | None = None
    copies_from: date | None = None
    postings: tuple[Posting, ...] = ()
    slates: tuple[Slate, ...] = ()
    statutes: ElectionStatutes | None = None
    court: CourtOrder | None = None
    repeat: Repeat | None = None
    companions: tuple[str, ...] = ()
    smallest_station: int = 10

    def plan(self, station_id: str) -> StationPlan:
        """The plan of a station; a plain one when nothing was said of it."""
        return next((each for each in self.plans if each.station_id == station_id), StationPlan(station_id))
