"""What a kit is drawn from, read in one transaction: definition, preparation, companions, emblems, people of the roll.

Every paper names the digest of it, so that a sheet made before a change is told from one made after.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.session import require
from unionreg.application.vote_access import definition_of
from unionreg.domain.roles import Permission
from unionreg.domain.votes.kit_order import Companion, KitOrder
from unionreg.domain.votes.materials import PaperOptions, check_run
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.preparation import VotePreparation
    from unionreg.domain.votes.vote import VoteDefinition


@dataclass(frozen=True, slots=True)
class KitSource:
    """An order, and the frozen roll that its lists come from (None: the vote has no roll in this office)."""

    order: KitOrder
    roll_id: int | None


def read_source(
    core: Core, uow: UnitOfWork, actor: Actor, vote_id: str, options: PaperOptions | None, *, sample: bool = False
) -> KitSource:
    """What the kit of a fixed vote is drawn from; ``options`` None: as prepared.

    Raises ConflictError ``vote-is-draft``, ``kit-run-wrong`` with findings.
    """
    require(uow, actor, Permission.ISSUE_PAPERS)
    definition = definition_of(core, uow, uow.votes.rows.get(vote_id))
    preparation = uow.preparation.get(vote_id)
    findings = check_run(definition, preparation)
    if findings:
        raise ConflictError("kit-run-wrong", findings=findings)
    chosen = options or PaperOptions(preparation.paper, preparation.duplex, preparation.numbering)
    letterhead = uow.office.get().letterhead()
    companions = tuple(_companion(uow, each) for each in preparation.companions)
    parts = (core.packages.definition_bytes(definition), preparation, letterhead, chosen, companions)
    order = KitOrder(
        definition=definition,
        preparation=preparation,
        letterhead=letterhead,
        options=chosen,
        digest=hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest(),
        emblems=_emblems(uow, definition, preparation),
        companions=companions,
        issued_on=preparation.called_on,
        sample=sample,
    )
    roll = uow.rolls.frozen(vote_id)
    return KitSource(order, None if roll is None else roll.roll_id)


def _companion(uow: UnitOfWork, vote_id: str) -> Companion:
    draft = uow.votes.rows.get(vote_id).draft
    return Companion(draft.title, draft.question, uow.preparation.get(vote_id).ballot_colour)


def _emblems(uow: UnitOfWork, definition: VoteDefinition, preparation: VotePreparation) -> dict[str, bytes]:
    options = {option.id for option in definition.options}
    wanted = {slate.emblem for slate in preparation.slates if slate.option_id in options and slate.emblem is not None}
    return {sha256: uow.votes.files.get(sha256) for sha256 in sorted(wanted)}


def people_of(uow: UnitOfWork, source: KitSource, station_id: str) -> tuple[RollPerson, ...]:
    """The voters of a station in list order.

    Raises ConflictError ``kit-without-roll`` without a frozen roll, ``kit-roll-differs`` when it has another number of
    people than the definition says: one ballot is printed for each.
    """
    if source.roll_id is None:
        raise ConflictError("kit-without-roll")
    people = tuple(uow.rolls.people(source.roll_id, station_id))
    station = source.order.definition.station(station_id)
    if len(people) != station.voters_assigned:
        raise ConflictError(
            "kit-roll-differs", station=station.name, listed=len(people), voters=station.voters_assigned
        )
    return people
