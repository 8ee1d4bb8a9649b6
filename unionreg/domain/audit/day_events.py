"""Events of this area: one frozen dataclass each. None holds a voter or a ballot number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class StationsPrepared(Event):
    """``lines``: how many lines all lists have together."""

    KIND: ClassVar[str] = "stations-prepared"
    vote_id: str
    stations: int
    lines: int
    shared_sites: bool


@dataclass(frozen=True, slots=True)
class StationOpened(Event):
    KIND: ClassVar[str] = "station-opened"
    vote_id: str
    station: str


@dataclass(frozen=True, slots=True)
class OpeningCorrected(Event):
    KIND: ClassVar[str] = "opening-corrected"
    vote_id: str
    station: str
    reason: str


@dataclass(frozen=True, slots=True)
class HourRecorded(Event):
    """``hour`` only, not the sum: the log is not where sums are looked for."""

    KIND: ClassVar[str] = "hour-recorded"
    vote_id: str
    station: str
    hour: str


@dataclass(frozen=True, slots=True)
class ChallengeRuled(Event):
    KIND: ClassVar[str] = "challenge-ruled"
    vote_id: str
    station: str
    envelope: int
    admitted: bool
    reason: str


@dataclass(frozen=True, slots=True)
class DayIncidentReported(Event):
    KIND: ClassVar[str] = "day-incident-reported"
    vote_id: str
    station: str
    number: int
    incident_kind: str
    photo: str | None


@dataclass(frozen=True, slots=True)
class StationSuspended(Event):
    KIND: ClassVar[str] = "station-suspended"
    vote_id: str
    station: str
    reason: str


@dataclass(frozen=True, slots=True)
class StationResumed(Event):
    KIND: ClassVar[str] = "station-resumed"
    vote_id: str
    station: str


@dataclass(frozen=True, slots=True)
class StationClosed(Event):
    KIND: ClassVar[str] = "station-closed"
    vote_id: str
    station: str


@dataclass(frozen=True, slots=True)
class ClosingCorrected(Event):
    KIND: ClassVar[str] = "closing-corrected"
    vote_id: str
    station: str
    reason: str


@dataclass(frozen=True, slots=True)
class NotOpenedRecorded(Event):
    KIND: ClassVar[str] = "not-opened-recorded"
    vote_id: str
    station: str
    reason: str


@dataclass(frozen=True, slots=True)
class DayTypedFromPaper(Event):
    """``reason``: why it was typed once more, or None the first time."""

    KIND: ClassVar[str] = "day-typed-from-paper"
    vote_id: str
    station: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class DayWarningExplained(Event):
    KIND: ClassVar[str] = "day-warning-explained"
    vote_id: str
    station: str
    code: str
    explained: bool


@dataclass(frozen=True, slots=True)
class StationFileMade(Event):
    """A station goes to a laptop. ``number``: which of its station files; ``reason`` for another one than the first."""

    KIND: ClassVar[str] = "station-file-made"
    vote_id: str
    station: str
    number: int
    digest: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class StationTakenBack(Event):
    KIND: ClassVar[str] = "station-taken-back"
    vote_id: str
    station: str
    reason: str


@dataclass(frozen=True, slots=True)
class StationHandedOver(Event):
    """``standing``: same, grown or diverged; ``final``: with who came."""

    KIND: ClassVar[str] = "station-handed-over"
    vote_id: str
    station: str
    revision: int
    standing: str
    final: bool
    digest: str


@dataclass(frozen=True, slots=True)
class DivergedDecided(Event):
    KIND: ClassVar[str] = "diverged-decided"
    vote_id: str
    station: str
    revision: int
    taken: bool
    digest: str
    reason: str


@dataclass(frozen=True, slots=True)
class DoubleMarkRuled(Event):
    """Names no person: whose marks they are stands with the decision only."""

    KIND: ClassVar[str] = "double-mark-ruled"
    vote_id: str
    stations: tuple[str, ...]
    counts_at: str
    reason: str
