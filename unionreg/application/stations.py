"""What the coordinator decides about a station before closing, and annulments after it.

Separation of duties: who entered a station decides nothing about it. Entering is in ``counting``; correcting a closed
count is in ``corrections`` and reached from here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.corrections import correct_count, reopened
from unionreg.application.session import require
from unionreg.application.station_counts import judged, with_explanation
from unionreg.application.table_notes import kept_people, refuse_final
from unionreg.application.vote_access import (
    definition_of,
    explained_by,
    kept_text,
    moved,
    named,
    require_act,
    require_uninvolved,
    vote_in,
)
from unionreg.application.vote_records import Decision
from unionreg.domain.audit.vote_events import (
    AnnulmentUndone,
    KeptAsOnPaper,
    StationAnnulled,
    StationNeverOpened,
    StationToBeCountedAgain,
    WarningExplained,
)
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count import Explained, Incident
from unionreg.domain.votes.count_entry import Act, EntryValues, StationState, after_comparing, allows, follow
from unionreg.domain.votes.sheet_fields import sheet_fields
from unionreg.domain.votes.vote_status import CLOSED_STATUSES, ENTRY_STATUSES, VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import StationRecord, VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import Person
    from unionreg.domain.votes.vote import BallotOption, Station

__all__ = [
    "annul_station",
    "confirm_as_on_paper",
    "correct_count",
    "count_again",
    "explain_settled_warning",
    "record_never_opened",
    "undo_annulment",
]

_ANY_STATUS = ENTRY_STATUSES | CLOSED_STATUSES


def _station_for(
    uow: UnitOfWork, actor: Actor, permission: Permission, vote_id: str, station_id: str
) -> tuple[VoteRecord, StationRecord]:
    """Vote and station for a decision by somebody who may decide and did not enter this station."""
    require(uow, actor, permission)
    vote = vote_in(uow, vote_id, _ANY_STATUS)
    station = uow.votes.stations.get(vote_id, station_id)
    require_uninvolved(uow, actor, vote_id, station_id)
    return vote, station


def explain_settled_warning(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, code: str, explanation: str
) -> Changes:
    """Explain a warning of a settled station that the clerks left open; an empty text takes an explanation back.

    The vote closes only when all are explained. Raises ConflictError ``wrong-state``, ``station-is-final``,
    ``not-a-warning``; NotAllowedError ``entered-this-station``.
    """
    with core.unit_of_work() as uow:
        vote, station = _station_for(uow, actor, Permission.SETTLE_DIFFERENCES, vote_id, station_id)
        refuse_final(station)
        if station.settled is None:
            raise ConflictError("wrong-state", station=station.name, state=station.state.value, act="explain")
        added = explained_by(actor, code, explanation, core.clock())
        explained = replace(station, explained=with_explanation(station.explained, added, code))
        uow.votes.stations.save(judged(definition_of(core, uow, vote), explained))
        uow.audit.add(WarningExplained(vote_id, station.name, code, added is not None), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def confirm_as_on_paper(core: Core, actor: Actor, *, vote_id: str, station_id: str, incident: str) -> Changes:
    """Keep an act that does not add up as it is, with an incident.

    It still blocks closing until it is counted again or annulled. Raises ConflictError ``wrong-state``.
    """
    text = kept_text("incident", incident)
    with core.unit_of_work() as uow:
        _, station = _station_for(uow, actor, Permission.SETTLE_DIFFERENCES, vote_id, station_id)
        require_act(station, Act.CONFIRM_AS_ON_PAPER, possible=allows(station.state, Act.CONFIRM_AS_ON_PAPER))
        refuse_final(station)
        incidents = (*station.incidents, Incident(core.clock(), text))
        uow.votes.stations.save(replace(station, incidents=incidents, as_on_paper=True))
        uow.audit.add(KeptAsOnPaper(vote_id, station.name, text), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def count_again(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """Set both entries aside with a reason; the station is entered anew by two people (a new round).

    After closing this reopens the vote, and the count that follows is a correction with this reason.
    """
    decision = Decision(kept_text("reason", reason), named(actor), core.clock())
    with core.unit_of_work() as uow:
        vote, station = _station_for(uow, actor, Permission.ANNUL_STATIONS, vote_id, station_id)
        require_act(station, Act.COUNT_AGAIN, possible=allows(station.state, Act.COUNT_AGAIN))
        again = replace(
            station,
            state=follow(station.state, Act.COUNT_AGAIN, StationState.TO_BE_COUNTED_AGAIN),
            round=station.round + 1,
            settled=None,
            differing=(),
            errors=(),
            unexplained=(),
            explained=(),
            as_on_paper=False,
            correction=decision if station.version else None,
        )
        uow.votes.stations.save(again)
        reopened(core, uow, vote)
        uow.audit.add(StationToBeCountedAgain(vote_id, station.name, decision.reason), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def annul_station(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """Keep the figures of a station out of the totals, with a reason. Not the last station that counts.

    After closing this reopens the vote (``results.close_vote`` again). Raises ConflictError ``wrong-state``,
    ``all-stations-annulled``.
    """
    decision = Decision(kept_text("reason", reason), named(actor), core.clock())
    with core.unit_of_work() as uow:
        vote, station = _station_for(uow, actor, Permission.ANNUL_STATIONS, vote_id, station_id)
        require_act(station, Act.ANNUL, possible=allows(station.state, Act.ANNUL))
        others = (each for each in uow.votes.stations.of_vote(vote_id) if each.station_id != station_id)
        if all(each.state is StationState.ANNULLED for each in others):
            raise ConflictError("all-stations-annulled")
        state = follow(station.state, Act.ANNUL, StationState.ANNULLED)
        uow.votes.stations.save(replace(station, state=state, annulment=decision))
        reopened(core, uow, vote)
        uow.audit.add(StationAnnulled(vote_id, station.name, decision.reason), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def undo_annulment(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """Count an annulled station again in the totals, with a reason. After closing this reopens the vote."""
    decision = Decision(kept_text("reason", reason), named(actor), core.clock())
    with core.unit_of_work() as uow:
        vote, station = _station_for(uow, actor, Permission.ANNUL_STATIONS, vote_id, station_id)
        require_act(station, Act.UNDO_ANNULMENT, possible=allows(station.state, Act.UNDO_ANNULMENT))
        target = after_comparing(differing=False, errors=bool(station.errors))
        state = follow(station.state, Act.UNDO_ANNULMENT, target)
        correction = decision if station.version else None
        uow.votes.stations.save(replace(station, state=state, annulment=None, correction=correction))
        reopened(core, uow, vote)
        uow.audit.add(AnnulmentUndone(vote_id, station.name, decision.reason), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def record_never_opened(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, incident: str, people: Sequence[Person]
) -> Changes:
    """Record a station that never opened: zeros, all ballots received and unused, scheduled times, and an incident.

    (Tally package, section 4.) At least one person must be named. The incident also explains the warnings that follow.
    Raises ConflictError ``wrong-state``, ``people-missing``.
    """
    text, kept = kept_text("incident", incident), kept_people(people)
    if not kept:
        raise ConflictError("people-missing")
    with core.unit_of_work() as uow:
        vote, station = _station_for(uow, actor, Permission.ANNUL_STATIONS, vote_id, station_id)
        require_act(station, Act.RECORD_NEVER_OPENED, possible=allows(station.state, Act.RECORD_NEVER_OPENED))
        definition = definition_of(core, uow, vote)
        called = definition.station(station_id)
        values = _never_opened(called, definition.options)
        incidents = (*station.incidents, Incident(called.closes_at, text))
        settled = judged(definition, replace(station, settled=values, people=kept, incidents=incidents))
        explained = tuple(Explained(code, text, named(actor), core.clock()) for code in settled.unexplained)
        state = follow(station.state, Act.RECORD_NEVER_OPENED, StationState.SETTLED)
        uow.votes.stations.save(replace(settled, state=state, explained=explained, unexplained=()))
        moved(core, uow, vote, VoteStatus.COUNTING if vote.status is VoteStatus.FIXED else vote.status)
        uow.audit.add(StationNeverOpened(vote_id, station.name, text), actor)
    return changed(Thing.COUNT, station_id, (Thing.VOTE, vote_id))


def _never_opened(called: Station, options: Sequence[BallotOption]) -> EntryValues:
    figures: dict[str, int | None] = {field.key: None if field.optional else 0 for field in sheet_fields(options)}
    figures["received"] = figures["unused"] = called.ballots_printed
    return EntryValues(figures, called.opens_at, called.closes_at, called.closes_at)
