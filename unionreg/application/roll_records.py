"""What is kept of a roll beside its people: findings of its report, decisions of people, objections and rulings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.domain.findings import Severity
    from unionreg.domain.rolls.kinds import RollFinding, RollKind
    from unionreg.domain.rolls.roll import RollPerson, RollPurpose, RollSource


@dataclass(frozen=True, slots=True)
class NewRoll:
    """A version about to be kept; the store gives its id and counts its people.

    ``invented``: its people were made up for a rehearsal or a demonstration. ``file_sha256`` is empty when no file was
    read.
    """

    vote_id: str
    source: RollSource
    source_note: str
    purpose: RollPurpose
    cut_off: date
    file_name: str
    file_sha256: str
    imported_by: str
    imported_at: datetime
    invented: bool = False


@dataclass(frozen=True, slots=True)
class KeptFinding:
    """One line of a report as it is kept: what was found, whom it concerns, and what answered it.

    ``number``: the person concerned, None for findings about the file. ``other_number``: the first row of the same
    person. ``settled_by``: the decision that answered it, None while nobody has decided.
    """

    finding_id: int
    found: RollFinding
    number: int | None = None
    other_number: int | None = None
    settled_by: int | None = None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The personal data of a replaced version were removed."""

    by: str
    at: datetime
    reason: str


class RollAct(StrEnum):
    """What a person decided about a row."""

    CORRECTED = "corrected"
    CONFIRMED = "confirmed"
    EXCLUDED = "excluded"
    ADMITTED = "admitted"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class RollDecision:
    """A decision with its reason. ``before`` and ``after``: the row as it was and became (CURP included).

    ``finding_kind`` is what it answered, None when nothing had been found. ``objection_id``: the ruling behind it.
    """

    decision_id: int
    roll_id: int
    number: int | None
    act: RollAct
    finding_kind: RollKind | None
    reason: str
    before: RollPerson | None
    after: RollPerson | None
    by: str
    at: datetime
    objection_id: int | None = None


class ObjectionKind(StrEnum):
    """What an objection asks for."""

    ADD = "add"
    REMOVE = "remove"
    CORRECT = "correct"


class ObjectionParty(StrEnum):
    """Who objects (LFT 390 Bis-III a, 931-VI)."""

    UNION = "union"
    EMPLOYER = "employer"
    WORKER = "worker"


class Ruling(StrEnum):
    """What was ruled on an objection."""

    UPHELD = "upheld"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class RollObjection:
    """An objection to a version, and its ruling once there is one. ``number`` None: somebody who is not on the list.

    ``who`` names that person as the objection does.
    """

    objection_id: int
    roll_id: int
    kind: ObjectionKind
    party: ObjectionParty
    filed_by: str
    number: int | None
    who: str
    grounds: str
    filed_at: datetime
    recorded_by: str
    ruling: Ruling | None = None
    ruling_reason: str = ""
    ruled_by: str = ""
    ruled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many findings of a kind a report has, and how many of them nobody has decided yet."""

    kind: RollKind
    severity: Severity
    found: int
    open: int


@dataclass(frozen=True, slots=True)
class StationCount:
    """Voters of a station; ``station_id`` None counts those without one."""

    station_id: str | None
    voters: int


@dataclass(frozen=True, slots=True)
class GroupCount:
    """Voters who share workplace, shift and post, and how many of them have no station."""

    workplace: str
    shift: str
    post: str
    voters: int
    unassigned: int


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Some people in list order and the number of all that match."""

    people: tuple[RollPerson, ...]
    total: int
    offset: int


@dataclass(frozen=True, slots=True)
class FindingsPage:
    """Some findings in order of the file and the number of all that match."""

    findings: tuple[KeptFinding, ...]
    total: int
    offset: int
