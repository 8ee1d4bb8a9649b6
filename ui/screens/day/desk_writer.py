"""The writer of a station alone on a laptop: wishes of the pages as acts of its desk, and its day as a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.day.arrivals_presenter import VoterList, document_of
from ui.screens.day.day_view import DayView
from ui.screens.day.photo_files import read_photo
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ui.screens.day.day_view import Incident, Work
    from unionreg.application.station_desk import StationDesk
    from unionreg.domain.votes.count import Named
    from unionreg.domain.votes.day.records import (
        ChallengeReason,
        Closing,
        HelperRelation,
        HelpKind,
        HourFigures,
        Opening,
    )


class DeskWriter:
    """``by()`` names who writes, for acts that need a name."""

    def __init__(self, desk: StationDesk, by: Callable[[], Named]) -> None:
        self._desk = desk
        self._by = by
        self._list = VoterList(desk.people)

    def view(self) -> DayView:
        """The day now; on the worker's thread."""
        desk = self._desk
        strip = desk.strip()
        return DayView(
            vote_id=desk.part.vote_id,
            vote_title=desk.part.title,
            rehearsal=desk.part.purpose is Purpose.REHEARSAL,
            station=desk.station,
            day=desk.day(),
            rows=self._list.rows(document_of(cell, strip.identity) for cell in strip.cells),
            marked=strip.marked,
            voters=len(strip),
            identity=strip.identity,
            drafts=desk.drafts(),
            findings=desk.findings(),
            may_write=True,
        )

    def open(self, opening: Opening) -> Work:
        """Write the opening act."""
        return lambda _progress: self._desk.open_station(opening=opening)

    def correct_opening(self, opening: Opening, reason: str) -> Work:
        """Put another opening act in its place."""
        by = self._by()
        return lambda _progress: self._desk.correct_opening(opening=opening, reason=reason, by=by)

    def not_opened(self, reason: str) -> Work:
        """The station never opened."""
        return lambda _progress: self._desk.record_not_opened(reason=reason)

    def mark(self, number: int, document: str) -> Work:
        """Somebody came."""
        return lambda _progress: self._desk.mark_arrival(number=number, document=document)

    def unmark(self, number: int) -> Work:
        """A mark was a mistake."""
        return lambda _progress: self._desk.unmark_arrival(number=number)

    def record_hour(self, figures: HourFigures) -> Work:
        """Figures of an hour."""
        return lambda _progress: self._desk.record_hour(figures=figures)

    def challenge(self, reason: ChallengeReason, note: str) -> Work:
        """A disputed ballot in an envelope."""
        return lambda _progress: self._desk.add_challenge(reason=reason, note=note)

    def unchallenge(self, envelope: int) -> Work:
        """An envelope was a mistake."""
        return lambda _progress: self._desk.remove_challenge(envelope=envelope)

    def rule(self, envelope: int, reason: str, *, admitted: bool) -> Work:
        """Whether the ballot in an envelope counts."""
        by = self._by()
        return lambda _progress: self._desk.rule_on_challenge(
            envelope=envelope, admitted=admitted, reason=reason, by=by
        )

    def assist(self, kind: HelpKind, relation: HelperRelation, language: str, count: int) -> Work:
        """How many had this help."""
        return lambda _progress: self._desk.set_assisted(kind=kind, relation=relation, language=language, count=count)

    def report(self, incident: Incident) -> Work:
        """An incident; its photograph is read on the worker's thread."""

        def work(_progress: object) -> None:
            photo = None if incident.photo is None else read_photo(incident.photo)
            self._desk.report_incident(
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
        return lambda _progress: self._desk.suspend_station(at=at, reason=reason, seals=seals)

    def resume(self, at: datetime, *, seals_whole: bool | None) -> Work:
        """Voting goes on."""
        return lambda _progress: self._desk.resume_station(at=at, seals_whole=seals_whole)

    def close(self, closing: Closing) -> Work:
        """Voting ended."""
        return lambda _progress: self._desk.close_station(closing=closing)

    def correct_closing(self, closing: Closing, reason: str) -> Work:
        """Put another closing in its place."""
        by = self._by()
        return lambda _progress: self._desk.correct_closing(closing=closing, reason=reason, by=by)

    def explain(self, code: str, explanation: str) -> Work:
        """Explain a warning."""
        by = self._by()
        return lambda _progress: self._desk.explain_day_warning(code=code, explanation=explanation, by=by)

    def save_draft(self, form: str, text: str) -> Work:
        """Keep a half-typed form."""
        return lambda _progress: self._desk.keep_draft(form=form, text=text)
