"""What acts do to the day of a station: pure functions, the same for the office and for a laptop.

Each raises ConflictError ``day-wrong-state`` when the table of ``states`` does not allow it. Marks are in ``marks``;
whether figures add up is in ``checks``, which nothing here asks: what the paper says is written down as it is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from unionreg.domain.votes.day.hours import told_for_good, with_figures
from unionreg.domain.votes.day.records import (
    Amendment,
    Assisted,
    Challenge,
    ChallengeReason,
    Closing,
    DayIncident,
    HelperRelation,
    HelpKind,
    HourFigures,
    IncidentKind,
    Opening,
    PaperDay,
    Ruling,
    StationDay,
    Suspension,
)
from unionreg.domain.votes.day.states import CLOSED_STATES, TRANSITIONS, DayAct, DayState
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.votes.count import Explained

Row = TypeVar("Row")

MOST_HOURS = 72
MOST_CHALLENGES = 2_000
MOST_INCIDENTS = 500
MOST_SUSPENSIONS = 50
MOST_ASSISTED = 200
MOST_AMENDMENTS = 200
HIGHEST_ENVELOPE = 99_999


def require_act(day: StationDay, act: DayAct) -> DayState:
    """The state to which the act leads; ConflictError ``day-wrong-state``."""
    target = TRANSITIONS.get((day.state, act))
    if target is None:
        raise ConflictError("day-wrong-state", station=day.station_id, state=day.state.value, act=act.value)
    return target


def opened(day: StationDay, opening: Opening) -> StationDay:
    """The station opened; also one of which it had been written that it never did."""
    return replace(day, state=require_act(day, DayAct.OPEN), opening=opening, not_opened="")


def opening_corrected(day: StationDay, opening: Opening, amendment: Amendment) -> StationDay:
    """Another opening act in place of the one written before, with the reason."""
    state = require_act(day, DayAct.CORRECT_OPENING)
    if day.opening is None:
        raise ConflictError("opening-missing", station=day.station_id)
    return _amended(replace(day, state=state, opening=opening), amendment)


def with_hour(day: StationDay, figures: HourFigures) -> StationDay:
    """Figures of an hour, new or in place of what was noted for it. ConflictError ``hour-not-whole``, ``hour-told``."""
    require_act(day, DayAct.RECORD)
    if figures.hour.minute or figures.hour.second or figures.hour.microsecond:
        raise ConflictError("hour-not-whole")
    if any(span.first <= figures.hour <= span.last for span in day.spans):
        raise ConflictError("hour-told")
    return replace(day, hours=_within(with_figures(day.hours, figures), MOST_HOURS, "hours"))


def challenged(day: StationDay, reason: ChallengeReason, note: str = "", envelope: int | None = None) -> StationDay:
    """A disputed ballot in an envelope; without a number it gets the next one of the station.

    ConflictError ``envelope-taken``, ``envelope-out-of-range``.
    """
    require_act(day, DayAct.RECORD)
    taken = {each.envelope for each in day.challenges}
    number = max(taken, default=0) + 1 if envelope is None else envelope
    if number in taken:
        raise ConflictError("envelope-taken", envelope=number)
    if not 1 <= number <= HIGHEST_ENVELOPE:
        raise ConflictError("envelope-out-of-range", highest=HIGHEST_ENVELOPE)
    # By number, not as they came: the sequence of arrivals is nobody's business.
    challenges = sorted((*day.challenges, Challenge(number, reason, note)), key=lambda each: each.envelope)
    return replace(day, challenges=_within(tuple(challenges), MOST_CHALLENGES, "challenges"))


def unchallenged(day: StationDay, envelope: int) -> StationDay:
    """An envelope written down by mistake is taken out; NotFoundError ``envelope-unknown``."""
    require_act(day, DayAct.RECORD)
    challenge = _challenge(day, envelope)
    return replace(day, challenges=tuple(each for each in day.challenges if each is not challenge))


def ruled(day: StationDay, envelope: int, ruling: Ruling | None) -> StationDay:
    """A decision on an envelope, or none again; NotFoundError ``envelope-unknown``."""
    require_act(day, DayAct.RULE)
    challenge = _challenge(day, envelope)
    decided = replace(challenge, ruling=ruling)
    return replace(day, challenges=tuple(decided if each is challenge else each for each in day.challenges))


def assisted(day: StationDay, kind: HelpKind, relation: HelperRelation, language: str, count: int) -> StationDay:
    """How many voters had this help, in place of the number before; zero takes the line out.

    ConflictError ``count-out-of-range``.
    """
    require_act(day, DayAct.RECORD)
    if not 0 <= count <= HIGHEST_ENVELOPE:
        raise ConflictError("count-out-of-range", highest=HIGHEST_ENVELOPE)
    line = Assisted(kind, relation, language, count)
    others = [each for each in day.assisted if (each.kind, each.relation, each.language) != (kind, relation, language)]
    lines = sorted((*others, *((line,) if count else ())), key=lambda each: (each.kind, each.relation, each.language))
    return replace(day, assisted=_within(tuple(lines), MOST_ASSISTED, "assisted"))


def reported(
    day: StationDay,
    kind: IncidentKind,
    at: datetime,
    text: str,
    reported_by: str,
    witness: str = "",
    photo: str | None = None,
) -> StationDay:
    """One more incident, with the next number."""
    require_act(day, DayAct.REPORT)
    incident = DayIncident(len(day.incidents) + 1, kind, at, text, reported_by, witness, photo)
    return replace(day, incidents=_within((*day.incidents, incident), MOST_INCIDENTS, "incidents"))


def suspended(day: StationDay, at: datetime, reason: str, seals: tuple[str, ...] = ()) -> StationDay:
    """Voting stops."""
    state = require_act(day, DayAct.SUSPEND)
    stops = _within((*day.suspensions, Suspension(at, reason, seals)), MOST_SUSPENSIONS, "suspensions")
    return replace(day, state=state, suspensions=stops)


def resumed(day: StationDay, at: datetime, *, seals_whole: bool | None = None) -> StationDay:
    """Voting goes on. ``seals_whole``: whether the seals put on meanwhile were found whole; None without seals."""
    state = require_act(day, DayAct.RESUME)
    last = replace(day.suspensions[-1], resumed_at=at, seals_whole=seals_whole)
    return replace(day, state=state, suspensions=(*day.suspensions[:-1], last))


def closed(day: StationDay, closing: Closing) -> StationDay:
    """Voting ended. The sums by the hour become spans for good (``hours``)."""
    state = require_act(day, DayAct.CLOSE)
    return told_for_good(replace(day, state=state, closing=closing))


def closing_corrected(day: StationDay, closing: Closing, amendment: Amendment) -> StationDay:
    """Another closing in place of the one written before, with the reason."""
    state = require_act(day, DayAct.CORRECT_CLOSING)
    return _amended(replace(day, state=state, closing=closing), amendment)


def not_opened(day: StationDay, reason: str) -> StationDay:
    """The station never opened."""
    return replace(day, state=require_act(day, DayAct.NOT_OPENED), not_opened=reason)


def from_paper(day: StationDay, paper: PaperDay, amendment: Amendment | None = None) -> StationDay:
    """The day as an official types it from the papers; a second typing needs a reason.

    Raises ConflictError ``amendment-missing``.
    """
    state = require_act(day, DayAct.FROM_PAPER)
    if day.state is DayState.CLOSED and amendment is None:
        raise ConflictError("amendment-missing", station=day.station_id)
    typed = replace(
        day,
        state=state,
        opening=paper.opening,
        hours=_within(tuple(sorted(paper.hours, key=lambda each: each.hour)), MOST_HOURS, "hours"),
        spans=(),
        closing=paper.closing,
        marks_on_paper=paper.marks,
        not_opened="",
    )
    told = told_for_good(typed)
    return told if amendment is None else _amended(told, amendment)


def explained(day: StationDay, code: str, explanation: Explained | None) -> StationDay:
    """A warning explained, or no longer explained."""
    others = tuple(each for each in day.explained if each.code != code)
    return replace(day, explained=others if explanation is None else (*others, explanation))


def may_mark(day: StationDay) -> None:
    """Refuse marks where the table does not allow them; ConflictError ``day-wrong-state``."""
    require_act(day, DayAct.MARK)


def is_closed(day: StationDay) -> bool:
    """Whether nobody votes there any more."""
    return day.state in CLOSED_STATES


def _amended(day: StationDay, amendment: Amendment) -> StationDay:
    return replace(day, amendments=_within((*day.amendments, amendment), MOST_AMENDMENTS, "amendments"))


def _challenge(day: StationDay, envelope: int) -> Challenge:
    for challenge in day.challenges:
        if challenge.envelope == envelope:
            return challenge
    raise NotFoundError("envelope-unknown", envelope=envelope)


def _within(rows: tuple[Row, ...], most: int, what: str) -> tuple[Row, ...]:
    if len(rows) > most:
        raise ConflictError("day-list-full", most=most, list=what)
    return rows
