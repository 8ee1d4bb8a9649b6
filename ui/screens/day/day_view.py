"""What the pages of a station's day show, and what they ask for: the same on a laptop and in the office.

``DayView`` is a frozen picture of the day. ``Writer`` gives the work that carries out one wish; ``Host`` runs it and
says what went wrong. Who writes, the desk of a laptop or the office, is known to the writers alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Space
from unionreg.domain.votes.day.states import DayAct, allows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from ui.messages import Messages, Prompts
    from ui.screens.day.arrivals_presenter import ArrivalRow
    from ui.tasks import TaskRunner
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.day.records import (
        ChallengeReason,
        Closing,
        HelperRelation,
        HelpKind,
        HourFigures,
        IncidentKind,
        Opening,
        StationDay,
    )
    from unionreg.domain.votes.vote import Station

    Work = Callable[..., object]


@dataclass(frozen=True, slots=True)
class DayView:
    """One station's day as read. ``may_write``: whether acts are possible here and now at all.

    ``rows`` are the people of the list in its order; None where the list may not be shown here.
    """

    vote_id: str
    vote_title: str
    rehearsal: bool
    station: Station
    day: StationDay
    rows: tuple[ArrivalRow, ...] | None
    marked: int | None
    voters: int
    identity: tuple[str, ...]
    drafts: Mapping[str, str]
    findings: tuple[Finding, ...]
    may_write: bool

    def may(self, act: DayAct) -> bool:
        """Whether an act is possible now."""
        return self.may_write and allows(self.day.state, act)


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident as typed; ``photo`` is the file that the person chose."""

    kind: IncidentKind
    at: datetime
    text: str
    reported_by: str
    witness: str
    photo: Path | None


class Writer(Protocol):
    """The work behind each wish; every one runs on the worker's thread."""

    def open(self, opening: Opening) -> Callable[..., object]: ...

    def correct_opening(self, opening: Opening, reason: str) -> Callable[..., object]: ...

    def not_opened(self, reason: str) -> Callable[..., object]: ...

    def mark(self, number: int, document: str) -> Callable[..., object]: ...

    def unmark(self, number: int) -> Callable[..., object]: ...

    def record_hour(self, figures: HourFigures) -> Callable[..., object]: ...

    def challenge(self, reason: ChallengeReason, note: str) -> Callable[..., object]: ...

    def unchallenge(self, envelope: int) -> Callable[..., object]: ...

    def rule(self, envelope: int, reason: str, *, admitted: bool) -> Callable[..., object]: ...

    def assist(self, kind: HelpKind, relation: HelperRelation, language: str, count: int) -> Callable[..., object]: ...

    def report(self, incident: Incident) -> Callable[..., object]: ...

    def suspend(self, at: datetime, reason: str, seals: tuple[str, ...]) -> Callable[..., object]: ...

    def resume(self, at: datetime, *, seals_whole: bool | None) -> Callable[..., object]: ...

    def close(self, closing: Closing) -> Callable[..., object]: ...

    def correct_closing(self, closing: Closing, reason: str) -> Callable[..., object]: ...

    def explain(self, code: str, explanation: str) -> Callable[..., object]: ...

    def save_draft(self, form: str, text: str) -> Callable[..., object]: ...


class Host(Protocol):
    """Where the pages stand."""

    @property
    def writer(self) -> Writer: ...

    @property
    def runner(self) -> TaskRunner: ...

    @property
    def messages(self) -> Messages: ...

    @property
    def prompts(self) -> Prompts: ...

    def carry(self, work: Callable[..., object], done: Callable[[], object]) -> None:
        """Do it, read the day again and show it, then call ``done``; or say what went wrong."""
        ...

    def carry_quietly(
        self, work: Callable[..., object], done: Callable[[], object], failed: Callable[[], object]
    ) -> None:
        """Do it without reading again: nothing else on the page moves. Says what went wrong, then calls ``failed``."""
        ...


class DayPage(QWidget):
    """One thing of the day. ``show_day`` shows it again after every change."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self.host = host
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.L)

    def show_day(self, view: DayView) -> None:
        """Show the day."""
        raise NotImplementedError

    def first_field(self) -> QWidget | None:
        """What gets the focus when the page is opened."""
        return None

    def flush(self) -> None:
        """Keep at once what was typed a moment ago; most pages keep nothing half-typed."""
