"""What a person decides about the day over several stations or files: double marks, and files that diverged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.day_records import DoubleMarkRuling, HandOverState
from unionreg.application.session import require
from unionreg.application.station_files import adopt
from unionreg.application.vote_access import kept_text, named, vote_in
from unionreg.domain.audit.day_events import DivergedDecided, DoubleMarkRuled
from unionreg.domain.roles import Permission
from unionreg.domain.votes.day.totals import who_came
from unionreg.domain.votes.vote_status import ENTRY_STATUSES
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.day_records import HandOverRecord
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor


def rule_on_double_mark(core: Core, actor: Actor, *, vote_id: str, number: int, counts_at: str, reason: str) -> Changes:
    """Decide about somebody marked at several stations: where the mark counts, and why. No mark is changed.

    The turnout counts the person once with or without a decision. The log names the stations, not the person. Raises
    NotFoundError ``double-mark-unknown``; ConflictError ``double-mark-elsewhere`` when ``counts_at`` is none of them.
    """
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.SETTLE_DIFFERENCES)
        vote_in(uow, vote_id, ENTRY_STATUSES)
        doubles = {each.number: each.station_ids for each in who_came(uow.day.strips(vote_id)).doubles}
        if number not in doubles:
            raise NotFoundError("double-mark-unknown")
        if counts_at not in doubles[number]:
            raise ConflictError("double-mark-elsewhere")
        ruling = DoubleMarkRuling(vote_id, number, doubles[number], counts_at, why, named(actor), core.clock())
        uow.day.save_ruling(ruling)
        names = {each.station_id: each.name for each in uow.votes.stations.of_vote(vote_id)}
        stations = tuple(names[each] for each in doubles[number])
        uow.audit.add(DoubleMarkRuled(vote_id, stations, names[counts_at], why), actor)
    return changed(Thing.DAY, vote_id)


def decide_on_diverged(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, digest: str, take: bool, reason: str
) -> Changes:
    """Decide about a file that diverged: it takes the place of what is here, or is set aside. Nothing is mixed.

    Raises NotFoundError ``hand-over-unknown``; ConflictError ``hand-over-decided``.
    """
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.SETTLE_DIFFERENCES)
        vote_in(uow, vote_id, ENTRY_STATUSES)
        hand_over, content = _diverged(uow, vote_id, station_id, digest)
        if take:
            keys = [each.public_key for each in uow.day.laptops(vote_id) if each.station_id == station_id]
            record = uow.day.get(vote_id, station_id)
            uow.day.keep_replaced(record, uow.day.strip(vote_id, station_id).cells, core.clock())
            adopt(uow, record, core.station_files.read_hand_over(content, keys))
        state = HandOverState.TAKEN if take else HandOverState.SET_ASIDE
        uow.day.save_hand_over(replace(hand_over, state=state, content=None, reason=why))
        name = uow.votes.stations.get(vote_id, station_id).name
        uow.audit.add(DivergedDecided(vote_id, name, hand_over.revision, take, digest, why), actor)
    return changed(Thing.DAY, station_id)


def _diverged(uow: UnitOfWork, vote_id: str, station_id: str, digest: str) -> tuple[HandOverRecord, bytes]:
    for each in uow.day.hand_overs(vote_id, station_id):
        if each.digest == digest:
            if each.content is None:
                raise ConflictError("hand-over-decided", revision=each.revision)
            return each, each.content
    raise NotFoundError("hand-over-unknown")
