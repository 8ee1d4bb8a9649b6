"""What is written down at a station on the day, as values (law notes, 5.3, 12.13, 12.14; practice, B2 to B4).

Who came is not here but in ``marks``. No value names a voter or a ballot, and challenges and help, which happen when
somebody comes, have neither time nor place in a sequence of arrivals. How a day changes is in ``acts``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unionreg.domain.votes.count import Explained, Named, PersonRole
from unionreg.domain.votes.day.states import DayState


class ChallengeReason(StrEnum):
    """Why somebody's right to vote was disputed at the table."""

    NOT_ON_LIST = "not-on-list"
    ALREADY_MARKED = "already-marked"
    IDENTITY_DOUBTED = "identity-doubted"
    NO_DOCUMENT = "no-document"
    OTHER_STATION = "other-station"
    EXCLUDED = "excluded"
    UNDER_RULING = "under-ruling"
    OTHER = "other"


class HelpKind(StrEnum):
    """What help was given to a voter who asked for it."""

    READING = "reading"
    SIGHT = "sight"
    MOVEMENT = "movement"
    LANGUAGE = "language"
    OTHER = "other"


class HelperRelation(StrEnum):
    """Who helped, seen from the voter; never a name."""

    CHOSEN_BY_VOTER = "chosen-by-voter"
    FAMILY = "family"
    OFFICIAL = "official"
    INTERPRETER = "interpreter"
    OTHER = "other"


class IncidentKind(StrEnum):
    """Kinds of incidents, from what went wrong in real votes (law notes, 13)."""

    COERCION = "coercion"
    VOTE_BUYING = "vote-buying"
    CAMPAIGN = "campaign"
    PHONE_IN_BOOTH = "phone-in-booth"
    OUTSIDER = "outsider"
    VIOLENCE = "violence"
    POLICE_CALLED = "police-called"
    DOUBLE_VOTING = "double-voting"
    IDENTITY = "identity"
    ROLL_ERROR = "roll-error"
    BALLOT_DEFECT = "ballot-defect"
    BALLOT_TAKEN = "ballot-taken"
    MATERIAL_MISSING = "material-missing"
    BOX_OR_SEAL = "box-or-seal"
    BOX_STOLEN = "box-stolen"
    OBSERVER_REFUSED = "observer-refused"
    REPRESENTATIVE_ABSENT = "representative-absent"
    DELAY = "delay"
    ACCESS = "access"
    POWER_OR_WEATHER = "power-or-weather"
    EQUIPMENT = "equipment"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who was there at the opening. ``accreditation``: number of an observer's badge or a letter, or ""."""

    name: str
    role: PersonRole
    organisation: str = ""
    accreditation: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening act (law notes, 12.13). ``opened_at`` is the real hour, aware, whole seconds.

    ``first_folio`` and ``last_folio`` are None where ballots have no numbers. ``late_reason`` when it opened late.
    """

    opened_at: datetime
    people: tuple[Present, ...]
    boxes: int
    boxes_transparent: bool
    boxes_shown_empty: bool
    seals: tuple[str, ...]
    screens: int
    ballots_received: int
    first_folio: int | None
    last_folio: int | None
    roll_version: int
    voters: int
    late_reason: str = ""


@dataclass(frozen=True, slots=True)
class HourFigures:
    """What was noted for one hour, which begins at ``hour`` (aware, on the hour).

    ``voted``: how many voted in it; None once the day is told (see ``hours``). ``queue``: people waiting at its end.
    """

    hour: datetime
    voted: int | None
    queue: int | None = None
    interrupted_minutes: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class TurnoutSpan:
    """How many voted from the hour ``first`` to the end of the hour ``last``: several hours where few people came."""

    first: datetime
    last: datetime
    voted: int


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision by a person, with reasons. ``at`` is the time of the decision."""

    admitted: bool
    reason: str
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class Challenge:
    """A disputed voter's ballot in a sealed envelope with a number of its own series. The name stands on paper only."""

    envelope: int
    reason: ChallengeReason
    note: str = ""
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True)
class Assisted:
    """How many voters had this kind of help. ``language``: of the interpreter, or ""."""

    kind: HelpKind
    relation: HelperRelation
    language: str
    count: int


@dataclass(frozen=True, slots=True)
class DayIncident:
    """Something that happened. ``number`` from 1 within the station; ``photo``: SHA-256 of a picture, or None."""

    number: int
    kind: IncidentKind
    at: datetime
    text: str
    reported_by: str
    witness: str = ""
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class Suspension:
    """Voting stopped. ``seals``: put on the box meanwhile. ``resumed_at`` None: not resumed (yet)."""

    suspended_at: datetime
    reason: str
    seals: tuple[str, ...] = ()
    resumed_at: datetime | None = None
    seals_whole: bool | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """The closing (law notes, 12.14): ``in_line`` people were in the line at the closing hour and still voted.

    ``unused`` ballots are cancelled before any box is opened (``unused_cancelled``); ``spoiled`` were replaced.
    ``early_reason`` when it closed before the hour of the call.
    """

    closed_at: datetime
    in_line: int
    unused: int
    unused_cancelled: bool
    spoiled: int
    seals: tuple[str, ...] = ()
    early_reason: str = ""


@dataclass(frozen=True, slots=True)
class Amendment:
    """An opening or closing act was corrected: what (``opening``, ``closing``, ``paper``), why, by whom."""

    what: str
    reason: str
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class StationDay:
    """All that is written down at one station, without who came.

    ``spans`` are filled when the day is told (closed, or handed over); until then ``hours`` hold the sums.
    ``marks_on_paper``: how many marks the paper list has, where an official typed the day from paper; else None.
    ``not_opened``: why the station never opened.
    """

    station_id: str
    state: DayState = DayState.PREPARED
    opening: Opening | None = None
    hours: tuple[HourFigures, ...] = ()
    spans: tuple[TurnoutSpan, ...] = ()
    challenges: tuple[Challenge, ...] = ()
    assisted: tuple[Assisted, ...] = ()
    incidents: tuple[DayIncident, ...] = ()
    suspensions: tuple[Suspension, ...] = ()
    closing: Closing | None = None
    marks_on_paper: int | None = None
    not_opened: str = ""
    explained: tuple[Explained, ...] = ()
    amendments: tuple[Amendment, ...] = ()

    @property
    def open_challenges(self) -> int:
        """Envelopes nobody has ruled on yet."""
        return sum(each.ruling is None for each in self.challenges)


@dataclass(frozen=True, slots=True)
class PaperDay:
    """What an official types from the papers of a station; ``marks``: how many people the paper list marks."""

    opening: Opening
    hours: tuple[HourFigures, ...]
    closing: Closing
    marks: int
