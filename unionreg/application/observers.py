"""The register of observers and of union representatives: requests, one ruling each, accreditation (law notes, 1, 13).

There is no act for several requests at once: an office that refuses must say why to each person.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.kept_values import kept_values
from unionreg.application.session import require
from unionreg.application.vote_access import draft_of, kept_line, kept_text, named, require_one_of
from unionreg.domain.audit.preparation_events import ObserverRequestRecorded, ObserverRuledOn
from unionreg.domain.roles import Permission
from unionreg.domain.votes.observers import (
    Observer,
    ObserverKind,
    ObserverRuling,
    ObserverState,
    accreditation_number,
    full_stations,
)
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.observers import ObserverRequest


def record_observer_request(core: Core, actor: Actor, *, vote_id: str, request: ObserverRequest) -> Changes:
    """Write a request into the register as it came; created id = ``observer_id``.

    Raises NotFoundError ``vote-unknown``, ``station-unknown``, ``representative-needs-union`` (one of the vote's);
    ConflictError ``text-refused``.
    """
    kept = replace(kept_values(request), name=kept_line("name", request.name))
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.RULE_ON_OBSERVERS, Permission.PREPARE_VOTES, Permission.ISSUE_PAPERS)
        _check_parties(draft_of(core, uow, uow.votes.rows.get(vote_id)), kept)
        known = uow.preparation.observers(vote_id)
        number = max((each.number for each in known), default=0) + 1
        line = Observer(0, vote_id, number, kept, core.clock(), actor.full_name)
        observer_id = uow.preparation.add_observer(line)
        uow.audit.add(ObserverRequestRecorded(vote_id, number, kept.name, kept.kind.value), actor)
    return Changes(changed(Thing.PREPARATION, vote_id).touched, (str(observer_id),))


def rule_on_observer(core: Core, actor: Actor, *, observer_id: int, accept: bool, reasons: str = "") -> Changes:
    """Accept or refuse one request. A refusal needs reasons; an acceptance gets its accreditation number.

    Raises NotFoundError ``observer-unknown``; ConflictError ``already-ruled``, ``refusal-needs-reasons``,
    ``representatives-too-many`` (stations: LFT 390 Bis-III c), ``text-refused``.
    """
    why = kept_text("reasons", reasons) if reasons.strip() else ""
    if not accept and not why:
        raise ConflictError("refusal-needs-reasons")
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RULE_ON_OBSERVERS)
        line = uow.preparation.observer(observer_id)
        if line.state is not ObserverState.REQUESTED:
            raise ConflictError("already-ruled", name=line.request.name)
        if accept:
            _refuse_too_many(core, uow, line)
        number = accreditation_number(line.vote_id, line.request.kind, line.number) if accept else None
        state = ObserverState.ACCEPTED if accept else ObserverState.REFUSED
        _ruled(uow, actor, line, ObserverRuling(state, why, named(actor), core.clock(), number))
    return changed(Thing.PREPARATION, line.vote_id)


def withdraw_accreditation(core: Core, actor: Actor, *, observer_id: int, reasons: str) -> Changes:
    """Take an accreditation back, or write down that the person hands it back; reasons are needed.

    Raises NotFoundError ``observer-unknown``; ConflictError ``not-accredited``, ``text-refused``.
    """
    why = kept_text("reasons", reasons)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RULE_ON_OBSERVERS)
        line = uow.preparation.observer(observer_id)
        if line.state is not ObserverState.ACCEPTED:
            raise ConflictError("not-accredited", name=line.request.name)
        _ruled(uow, actor, line, ObserverRuling(ObserverState.WITHDRAWN, why, named(actor), core.clock()))
    return changed(Thing.PREPARATION, line.vote_id)


def _check_parties(draft: DraftDefinition, request: ObserverRequest) -> None:
    stations = {station.id for station in draft.stations}
    for station in request.station_ids:
        if station not in stations:
            raise NotFoundError("station-unknown", station=station)
    unions = {union.id for union in draft.unions}
    if request.kind is ObserverKind.REPRESENTATIVE and request.union_id not in unions:
        raise NotFoundError("representative-needs-union")


def _refuse_too_many(core: Core, uow: UnitOfWork, line: Observer) -> None:
    draft = draft_of(core, uow, uow.votes.rows.get(line.vote_id))
    ids = [station.id for station in draft.stations]
    full = full_stations(uow.preparation.observers(line.vote_id), line.request, ids)
    if full:
        names = {station.id: station.name for station in draft.stations}
        raise ConflictError("representatives-too-many", stations=", ".join(names[station] for station in full))


def _ruled(uow: UnitOfWork, actor: Actor, line: Observer, ruling: ObserverRuling) -> None:
    uow.preparation.save_observer(replace(line, rulings=(*line.rulings, ruling)))
    name = line.request.name
    event = ObserverRuledOn(
        line.vote_id, line.number, name, ruling.state.value, ruling.accreditation, ruling.reasons or None
    )
    uow.audit.add(event, actor)
