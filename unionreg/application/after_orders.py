"""Orders that annul a vote or stations of it and have it repeated (LFT 390 Ter-II f; law notes, 12.21)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, created
from unionreg.application.issuing import IssuedPaper, keep_papers
from unionreg.application.objections import HELD
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.preparation_repeats import create_repeat
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, kept_text, moved, named, vote_in
from unionreg.domain.audit.after_events import NullityOrdered, OrderRevoked
from unionreg.domain.roles import Permission
from unionreg.domain.votes.orders import NullityOrder, annulling
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class NewOrder:
    """What the order says. ``station_ids`` empty: the whole vote; ``repeat_by`` is asked for when it is repeated."""

    facts: str
    evidence: str
    rule: str
    station_ids: tuple[str, ...] = ()
    repeat: bool = True
    repeat_by: date | None = None


def order_nullity(core: Core, actor: Actor, *, vote_id: str, order: NewOrder) -> Changes:
    """Annul the vote or stations of it, with a paper; created id = the order's number.

    An order on the whole vote takes the vote out of every further act; one on stations leaves it to the coordinator to
    annul them in the count (``stations.annul_station``), and the certificate waits for that. Raises ConflictError
    ``already-annulled``, ``repeat-term-missing``, ``repeat-term-past``, ``all-stations-named``, ``text-refused``,
    ``wrong-status``; NotFoundError ``station-unknown``.
    """
    facts, evidence, rule = (kept_text(name, getattr(order, name)) for name in ("facts", "evidence", "rule"))
    now = core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RESOLVE)
        vote = vote_in(uow, vote_id, HELD)
        stations = _refuse_order(uow, vote, order, now.date())
        number = len(uow.after.orders(vote_id)) + 1
        made = NullityOrder(
            vote_id=vote_id,
            number=number,
            facts=facts,
            evidence=evidence,
            rule=rule,
            station_ids=stations,
            repeat=order.repeat,
            repeat_by=order.repeat_by if order.repeat else None,
            by=named(actor),
            at=now,
            paper_id=0,
            status_before=vote.status.value,
        )
        paper_id = _paper(core, uow, actor, vote, made)
        uow.after.add_order(replace(made, paper_id=paper_id))
        moved(core, uow, vote, VoteStatus.ANNULLED if made.whole else vote.status)
        uow.audit.add(NullityOrdered(vote_id, number, _names(uow, vote_id, stations), order.repeat), actor)
    return created(Thing.AFTER, number, (Thing.PAPER, paper_id), (Thing.VOTE, vote_id))


def _refuse_order(uow: UnitOfWork, vote: VoteRecord, order: NewOrder, today: date) -> tuple[str, ...]:
    """The ids of the stations in the order of the definition; refuses an order that cannot be."""
    if annulling(uow.after.orders(vote.vote_id)) is not None:
        raise ConflictError("already-annulled")
    if order.repeat and order.repeat_by is None:
        raise ConflictError("repeat-term-missing")
    if order.repeat and order.repeat_by is not None and order.repeat_by < today:
        raise ConflictError("repeat-term-past")
    for station_id in order.station_ids:
        uow.votes.stations.get(vote.vote_id, station_id)
    known = tuple(each.station_id for each in uow.votes.stations.of_vote(vote.vote_id))
    if set(order.station_ids) == set(known):
        raise ConflictError("all-stations-named")
    return tuple(each for each in known if each in order.station_ids)


def _names(uow: UnitOfWork, vote_id: str, stations: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(uow.votes.stations.get(vote_id, each).name for each in stations)


def _paper(core: Core, uow: UnitOfWork, actor: Actor, vote: VoteRecord, order: NullityOrder) -> int:
    folio = f"{vote.vote_id}/ON-{order.number}"
    definition, letterhead = definition_of(core, uow, vote), uow.office.get().letterhead()
    drawn = core.after_papers.nullity_order(definition, order, folio, letterhead)
    title = "Orden de reposición" if order.repeat else "Orden de nulidad"
    paper = IssuedPaper(PaperKind.NULLITY_ORDER, None, title, folio, drawn)
    (paper_id,) = keep_papers(core, uow, actor, vote, [paper], result_version=None, package_digest=None)
    return paper_id


def revoke_order(core: Core, actor: Actor, *, vote_id: str, number: int, reason: str) -> Changes:
    """Take an order back with a reason; a vote that it annulled is again where it was.

    Raises NotFoundError ``order-unknown``; ConflictError ``order-is-revoked``, ``text-refused``.
    """
    text, now = kept_text("reason", reason), core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RESOLVE)
        vote = vote_in(uow, vote_id, HELD)
        order = uow.after.order(vote_id, number)
        if not order.in_force:
            raise ConflictError("order-is-revoked", number=number)
        uow.after.save_order(replace(order, revoked_because=text, revoked_by=named(actor), revoked_at=now))
        moved(core, uow, vote, VoteStatus(order.status_before) if order.whole else vote.status)
        uow.audit.add(OrderRevoked(vote_id, number, text), actor)
    return created(Thing.AFTER, number, (Thing.VOTE, vote_id))


def repeat_votes(uow: UnitOfWork, order: NullityOrder) -> tuple[str, ...]:
    """Ids of the votes that were made to carry out an order, oldest first."""
    found = []
    for vote_id in uow.preparation.repeats_of(order.vote_id):
        repeat = uow.preparation.get(vote_id).repeat
        if repeat is not None and (repeat.ordered_on, repeat.station_ids) == (order.at.date(), order.station_ids):
            found.append(vote_id)
    return tuple(found)


def prepare_repeat(core: Core, actor: Actor, *, vote_id: str, number: int) -> Changes:
    """Make the draft of the vote that carries out an order; created id = its ``vote_id``.

    Permission, transaction and event are those of ``preparation_repeats.create_repeat``. Raises NotFoundError
    ``order-unknown``; ConflictError ``order-is-revoked``, ``nothing-to-repeat``, ``repeat-exists`` (vote).
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        order = uow.after.order(vote_id, number)
        if not order.in_force:
            raise ConflictError("order-is-revoked", number=number)
        if not order.repeat:
            raise ConflictError("nothing-to-repeat")
        there = repeat_votes(uow, order)
        if there:
            raise ConflictError("repeat-exists", vote=there[0])
    return create_repeat(
        core, actor, of_vote_id=vote_id, scope=order.station_ids, reason=order.facts, ordered_on=order.at.date()
    )
