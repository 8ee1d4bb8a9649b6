"""The writer of a station that the office keeps: wishes of the pages as use cases, and its day as a view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.screens.day.arrivals_presenter import VoterList, document_of
from ui.screens.day.day_view import DayView
from ui.screens.day.photo_files import read_photo
from unionreg.application import day as acts
from unionreg.application import day_arrivals as arrivals
from unionreg.application.queries import day as queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.day.states import CLOSED_STATES
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ui.screens.day.day_view import Incident, Work
    from unionreg.application.ports import Core
    from unionreg.application.queries.day import StationDayView
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.day.records import (
        ChallengeReason,
        Closing,
        HelperRelation,
        HelpKind,
        HourFigures,
        Opening,
        PaperDay,
    )


class OfficeWriter:
    """Acts of one person on one station. ``read`` keeps what else the office knows in ``known``."""

    def __init__(self, core: Core, actor: Actor, vote_id: str, station_id: str) -> None:
        self._core = core
        self._actor = actor
        self._ids: dict[str, Any] = {"vote_id": vote_id, "station_id": station_id}
        self._list: VoterList | None = None
        self.known: StationDayView | None = None

    def view(self) -> DayView:
        """The day now; on the worker's thread."""
        found = queries.station_day(self._core, self._actor, **self._ids)
        self.known = found
        if self._list is None:
            self._list = VoterList(found.people)
        here_and_may = found.may_act and self._actor.may(Permission.RUN_STATIONS)
        here = found.may_act or found.day.state in CLOSED_STATES
        strip = found.strip
        documents = (document_of(cell, strip.identity) for cell in strip.cells)
        return DayView(
            vote_id=found.vote_id,
            vote_title=found.title,
            rehearsal=found.purpose is Purpose.REHEARSAL,
            station=found.station,
            day=found.day,
            rows=self._list.rows(documents) if here else None,
            marked=strip.marked if here else None,
            voters=len(strip),
            identity=strip.identity,
            drafts=found.drafts,
            findings=found.findings,
            may_write=here_and_may,
        )

    def open(self, opening: Opening) -> Work:
        """Write the opening act."""
        return self._do(acts.open_station, opening=opening)

    def correct_opening(self, opening: Opening, reason: str) -> Work:
        """Put another opening act in its place."""
        return self._do(acts.correct_opening, opening=opening, reason=reason)

    def not_opened(self, reason: str) -> Work:
        """The station never opened."""
        return self._do(acts.record_not_opened, reason=reason)

    def mark(self, number: int, document: str) -> Work:
        """Somebody came."""
        return self._do(arrivals.mark_arrival, number=number, document=document)

    def unmark(self, number: int) -> Work:
        """A mark was a mistake."""
        return self._do(arrivals.unmark_arrival, number=number)

    def record_hour(self, figures: HourFigures) -> Work:
        """Figures of an hour."""
        return self._do(arrivals.record_hour, figures=figures)

    def challenge(self, reason: ChallengeReason, note: str) -> Work:
        """A disputed ballot in an envelope."""
        return self._do(arrivals.add_challenge, reason=reason, note=note)

    def unchallenge(self, envelope: int) -> Work:
        """An envelope was a mistake."""
        return self._do(arrivals.remove_challenge, envelope=envelope)

    def rule(self, envelope: int, reason: str, *, admitted: bool) -> Work:
        """Whether the ballot in an envelope counts."""
        return self._do(arrivals.rule_on_challenge, envelope=envelope, admitted=admitted, reason=reason)

    def assist(self, kind: HelpKind, relation: HelperRelation, language: str, count: int) -> Work:
        """How many had this help."""
        return self._do(arrivals.set_assisted, kind=kind, relation=relation, language=language, count=count)

    def report(self, incident: Incident) -> Work:
        """An incident; its photograph is read on the worker's thread."""

        def work(_progress: object) -> object:
            photo = None if incident.photo is None else read_photo(incident.photo)
            return arrivals.report_incident(
                self._core,
                self._actor,
                **self._ids,
                kind=incident.kind,
                at=incident.at,
                text=incident.text,
                reported_by=incident.reported_by,
                witness=incident.witness,
                photo=photo,
            )

        return work

    def suspend(self, at: datetime, reason: str, seals: tuple[str, ...]) -> Work:
        """Voting stops."""
        return self._do(acts.suspend_station, at=at, reason=reason, seals=seals)

    def resume(self, at: datetime, *, seals_whole: bool | None) -> Work:
        """Voting goes on."""
        return self._do(acts.resume_station, at=at, seals_whole=seals_whole)

    def close(self, closing: Closing) -> Work:
        """Voting ended."""
        return self._do(acts.close_station, closing=closing)

    def correct_closing(self, closing: Closing, reason: str) -> Work:
        """Put another closing in its place."""
        return self._do(acts.correct_closing, closing=closing, reason=reason)

    def explain(self, code: str, explanation: str) -> Work:
        """Explain a warning."""
        return self._do(acts.explain_day_warning, code=code, explanation=explanation)

    def from_paper(self, paper: PaperDay, reason: str) -> Work:
        """Type the day from the papers of the station."""
        return self._do(acts.record_from_paper, paper=paper, reason=reason)

    def save_draft(self, form: str, text: str) -> Work:
        """Keep a half-typed form."""
        return self._do(acts.keep_draft, form=form, text=text)

    def _do(self, act: Callable[..., object], **arguments: object) -> Work:
        return lambda _progress: act(self._core, self._actor, **self._ids, **arguments)
