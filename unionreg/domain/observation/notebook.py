"""The observer's notebook as a value. Mirrors ``observation/notebook.json`` (``docs/formats/observer-report.md``).

Nothing in it names a voter: of the people who voted there are only sums. Changing it is in ``edits``; comparing it with
the official count in ``comparison``; its JSON in ``evidence``; the folder that it lives in is in ``observer``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unionreg.domain.votes.count import OptionVotes
from unionreg.domain.votes.vote import BallotOption, Purpose

WHOLE_VOTE = ""
"""In place of a station id: the answer is about the vote as a whole."""


class Seen(StrEnum):
    """The three answers of a question of yes or no; NOT_SEEN answers every question."""

    YES = "yes"
    NO = "no"
    NOT_SEEN = "not-seen"


class IncidentKind(StrEnum):
    """What sort of thing happened."""

    ACCESS = "access"
    IDENTITY = "identity"
    SECRECY = "secrecy"
    PRESSURE = "pressure"
    MATERIALS = "materials"
    INTERRUPTION = "interruption"
    COUNT = "count"
    VIOLENCE = "violence"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ObservedStation:
    """A station as published; the two figures None where nobody said them."""

    id: str
    name: str
    voters_assigned: int | None = None
    ballots_printed: int | None = None


@dataclass(frozen=True, slots=True)
class ObservedVote:
    """What is voted. ``definition_sha256`` is that of the published definition; None where the facts were typed."""

    vote_id: str
    title: str
    purpose: Purpose
    question: str
    options: tuple[BallotOption, ...]
    stations: tuple[ObservedStation, ...]
    definition_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Observer:
    """Who observes, for which organisation, with which accreditation (each may be empty but the name)."""

    name: str
    organisation: str = ""
    accreditation: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer with its time. Exactly one of ``seen``, ``number`` and (for questions of words) ``text`` says it.

    ``text`` is a remark beside the other kinds. A later answer to the same question stands beside the earlier one.
    """

    check: str
    station_id: str
    at: datetime
    seen: Seen | None = None
    number: int | None = None
    text: str = ""
    photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Incident:
    """One slip. ``people`` are those who did it as far as known, ``witness`` who can confirm it."""

    number: int
    at: datetime
    station_id: str
    kind: IncidentKind
    text: str
    people: str = ""
    witness: str = ""
    photos: tuple[str, ...] = ()
    handed_over: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """The observer's own count of one station. ``found`` is the number of ballots in the box as read aloud, or None."""

    station_id: str
    votes: tuple[OptionVotes, ...]
    null_votes: int
    found: int | None
    at: datetime

    @property
    def marks(self) -> int:
        """All marks together."""
        return sum(one.count for one in self.votes) + self.null_votes


@dataclass(frozen=True, slots=True)
class Sums:
    """Answers to one question asked to several people: bare sums; the rest of those asked did not answer."""

    yes: int = 0
    no: int = 0


@dataclass(frozen=True, slots=True)
class Sample:
    """Contract receipts looked at, how many were signed, and three questions to voters. Nobody is named.

    The questions: has a copy of the contract (``has_copy``), knows what is voted (``knows_content``), could decide
    without pressure (``felt_free``).
    """

    station_id: str
    at: datetime
    receipts: int = 0
    receipts_signed: int = 0
    asked: int = 0
    has_copy: Sums = Sums()
    knows_content: Sums = Sums()
    felt_free: Sums = Sums()


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph kept byte for byte. ``sha256`` names it; ``suffix`` is ``jpg`` or ``png``.

    ``has_metadata``: the file holds details of camera and moment; ``has_place``: also where it was taken.
    """

    sha256: str
    suffix: str
    bytes: int
    name: str
    at: datetime
    has_metadata: bool = False
    has_place: bool = False
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    at: datetime
    station_id: str
    text: str


@dataclass(frozen=True, slots=True)
class PackageSeen:
    """A comparison with the official package: its digest and verdict, and what the paper said.

    ``groups`` are the numbers (from 1) of the digest's groups that were typed from paper; empty when none was at hand.
    """

    at: datetime
    package_digest: str
    verdict: str
    groups: tuple[int, ...] = ()
    paper_agrees: bool | None = None


@dataclass(frozen=True, slots=True)
class Notebook:
    """All of it. ``revision`` grows by one with every change that is kept."""

    notebook_id: str
    revision: int
    opened_at: datetime
    vote: ObservedVote
    observer: Observer
    answers: tuple[Answer, ...] = ()
    incidents: tuple[Incident, ...] = ()
    tallies: tuple[Tally, ...] = ()
    samples: tuple[Sample, ...] = ()
    photographs: tuple[Photograph, ...] = ()
    notes: tuple[Note, ...] = ()
    packages: tuple[PackageSeen, ...] = ()

    def answers_to(self, check: str, station_id: str) -> tuple[Answer, ...]:
        """Every answer to a question at a station, oldest first; the last one counts."""
        return tuple(one for one in self.answers if (one.check, one.station_id) == (check, station_id))

    def tally_of(self, station_id: str) -> Tally | None:
        """The own count of a station, if one was begun."""
        return next((one for one in self.tallies if one.station_id == station_id), None)

    def sample_of(self, station_id: str) -> Sample | None:
        """The sample of a station, if one was taken."""
        return next((one for one in self.samples if one.station_id == station_id), None)

    def station(self, station_id: str) -> ObservedStation | None:
        """The station with this id, or None."""
        return next((one for one in self.vote.stations if one.id == station_id), None)

    def photograph(self, sha256: str) -> Photograph | None:
        """The photograph with this digest, or None."""
        return next((one for one in self.photographs if one.sha256 == sha256), None)
