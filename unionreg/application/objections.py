"""Objections (inconformidades): received, evidence, parties told, reasoned decision (law notes, 12.17).

Who complains is seen by those who register and decide only (``queries.after``). The certificate waits for every
decision (``after``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from unionreg.application.after_files import suffix_of
from unionreg.application.after_publication import refuse_to_come, written
from unionreg.application.changes import Thing, created
from unionreg.application.issuing import IssuedPaper, keep_papers
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, kept_line, kept_text, named, vote_in
from unionreg.domain.audit.after_events import (
    ObjectionDecided,
    ObjectionEvidenceAdded,
    ObjectionNotified,
    ObjectionReceived,
    ObjectionTermSet,
)
from unionreg.domain.findings import Severity, finding
from unionreg.domain.roles import Permission
from unionreg.domain.votes.objections import (
    AGAINST,
    Complainant,
    EvidenceFile,
    Notified,
    Objection,
    ObjectionDecision,
    ObjectionTerm,
    copied_from,
)
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.objections import Channel, Effect, Irregularity, Ruling

HELD = frozenset(VoteStatus) - {VoteStatus.DRAFT}
"""The vote has been fixed: something may be said about it."""

MOST_EVIDENCE = 50
MOST_DAYS = 365


@dataclass(frozen=True, slots=True)
class NewObjection:
    """What the registrar writes down. ``station_ids`` empty: the whole vote; ``complainants`` as (name, contact)."""

    received_at: datetime
    channel: Channel
    collective: bool
    complainants: tuple[tuple[str, str], ...]
    irregularities: tuple[Irregularity, ...]
    station_ids: tuple[str, ...]
    facts: str


def set_objection_term(core: Core, actor: Actor, *, vote_id: str, business_days: int | None, source: str) -> Changes:
    """Say within how many business days after the vote objections are received here, and where that is written.

    None takes it back. The law was not found to say a number, so a source is asked for. Raises ConflictError
    ``term-out-of-range``, ``text-refused``.
    """
    if business_days is not None and not 1 <= business_days <= MOST_DAYS:
        raise ConflictError("term-out-of-range", most=MOST_DAYS)
    text = "" if business_days is None else kept_line("source", source)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.DECIDE_OBJECTIONS)
        vote_in(uow, vote_id, HELD)
        uow.after.save_objection_term(ObjectionTerm(vote_id, business_days, text))
        uow.audit.add(ObjectionTermSet(vote_id, business_days or 0, text), actor)
    return created(Thing.AFTER, vote_id, (Thing.VOTE, vote_id))


def receive_objection(core: Core, actor: Actor, *, vote_id: str, objection: NewObjection) -> Changes:
    """Register an objection; created id = its number within the vote. It is never refused for coming late.

    Raises ConflictError ``complainant-missing``, ``irregularity-missing``, ``moment-to-come``, ``text-refused``,
    ``wrong-status``; NotFoundError ``station-unknown``.
    """
    people = tuple(_complainant(name, contact) for name, contact in objection.complainants if name.strip())
    facts, now = kept_text("facts", objection.facts), core.clock()
    if not people:
        raise ConflictError("complainant-missing")
    if not objection.irregularities:
        raise ConflictError("irregularity-missing")
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECORD_AFTERMATH)
        vote_in(uow, vote_id, HELD)
        refuse_to_come(objection.received_at, now)
        for station_id in objection.station_ids:
            uow.votes.stations.get(vote_id, station_id)
        number = len(uow.after.objections(vote_id)) + 1
        new = Objection(
            vote_id=vote_id,
            number=number,
            received_at=objection.received_at,
            channel=objection.channel,
            collective=objection.collective or len(people) > 1,
            complainants=people,
            irregularities=tuple(dict.fromkeys(objection.irregularities)),
            station_ids=tuple(dict.fromkeys(objection.station_ids)),
            facts=facts,
            registered_by=named(actor),
            registered_at=now,
        )
        uow.after.add_objection(new)
        uow.audit.add(ObjectionReceived(vote_id, number, len(people)), actor)
    return created(Thing.AFTER, number, (Thing.VOTE, vote_id))


def _complainant(name: str, contact: str) -> Complainant:
    return Complainant(kept_line("name", name), kept_line("contact", contact) if contact.strip() else "")


def add_evidence(core: Core, actor: Actor, *, vote_id: str, number: int, name: str, content: bytes) -> Changes:
    """Keep a file that came with an objection; created id = its number. JPEG, PNG or PDF of at most 20 MiB.

    Raises ConflictError ``after-file-wrong-type``, ``after-file-too-large``, ``evidence-already-there``,
    ``too-much-evidence``, ``objection-is-decided``; NotFoundError ``objection-unknown``.
    """
    suffix = suffix_of(content)
    # The name only: a path would tell about the computer of somebody who wants to stay unknown.
    shown = kept_line("name", PurePath(name.replace("\\", "/")).name)
    with core.unit_of_work() as uow:
        objection = _open_objection(uow, actor, vote_id, number)
        if len(objection.evidence) >= MOST_EVIDENCE:
            raise ConflictError("too-much-evidence", most=MOST_EVIDENCE)
        sha256 = uow.votes.files.put(content)
        if any(each.sha256 == sha256 for each in objection.evidence):
            raise ConflictError("evidence-already-there")
        added = EvidenceFile(len(objection.evidence) + 1, shown, suffix, sha256, len(content), core.clock())
        uow.after.save_objection(replace(objection, evidence=(*objection.evidence, added)))
        uow.audit.add(ObjectionEvidenceAdded(vote_id, number, sha256, len(content)), actor)
    return created(Thing.AFTER, added.number, (Thing.VOTE, vote_id))


def record_notified(
    core: Core, actor: Actor, *, vote_id: str, number: int, party: str, how: str, at: datetime
) -> Changes:
    """Write down that a party was told of the objection, how and when.

    Raises ConflictError ``objection-is-decided``, ``moment-to-come``, ``text-refused``; NotFoundError.
    """
    told = Notified(kept_line("party", party), kept_line("how", how), at)
    with core.unit_of_work() as uow:
        objection = _open_objection(uow, actor, vote_id, number)
        refuse_to_come(at, core.clock())
        uow.after.save_objection(replace(objection, notified=(*objection.notified, told)))
        uow.audit.add(ObjectionNotified(vote_id, number, written(at)), actor)
    return created(Thing.AFTER, number, (Thing.VOTE, vote_id))


def _open_objection(uow: UnitOfWork, actor: Actor, vote_id: str, number: int) -> Objection:
    require(uow, actor, Permission.RECORD_AFTERMATH)
    vote_in(uow, vote_id, HELD)
    objection = uow.after.objection(vote_id, number)
    if objection.decision is not None:
        raise ConflictError("objection-is-decided", number=number)
    return objection


def decide_objection(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    number: int,
    ruling: Ruling,
    reasons: str,
    effect: Effect,
    effect_note: str = "",
    same_reasons_because: str = "",
) -> Changes:
    """The reasoned decision with its paper; created id = the paper's id. It is never changed afterwards.

    An objection turned down with the text of another one is refused with a warning (G-204) until
    ``same_reasons_because`` says why one text answers both; that is kept and shown. Raises ConflictError
    ``reasons-copied`` (findings), ``effect-without-ruling``, ``objection-is-decided``, ``text-refused``;
    NotFoundError ``objection-unknown``.
    """
    text, now = kept_text("reasons", reasons), core.clock()
    note = kept_text("effect_note", effect_note) if effect_note.strip() else ""
    because = kept_text("same_reasons_because", same_reasons_because) if same_reasons_because.strip() else None
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.DECIDE_OBJECTIONS)
        vote = vote_in(uow, vote_id, HELD)
        objection = uow.after.objection(vote_id, number)
        if objection.decision is not None:
            raise ConflictError("objection-is-decided", number=number)
        copied = _refuse_decision(uow, objection, ruling, text, effect, because)
        decision = ObjectionDecision(ruling, text, effect, note, named(actor), now, 0, because if copied else None)
        paper_id = _paper(core, uow, actor, vote, objection, decision)
        uow.after.save_objection(replace(objection, decision=replace(decision, paper_id=paper_id)))
        changes_result = effect is not type(effect).NONE
        numbers = tuple(str(each) for each in copied)
        event = ObjectionDecided(vote_id, number, ruling in AGAINST, changes_result, numbers)
        uow.audit.add(event, actor)
    return created(Thing.PAPER, paper_id, (Thing.AFTER, number), (Thing.VOTE, vote_id))


def _refuse_decision(
    uow: UnitOfWork, objection: Objection, ruling: Ruling, text: str, effect: Effect, because: str | None
) -> Sequence[int]:
    """Numbers of the objections with the same reasons; refuses what does not hang together."""
    if ruling not in AGAINST:
        return ()
    if effect is not type(effect).NONE:
        raise ConflictError("effect-without-ruling")
    copied = copied_from(text, uow.after.objections(objection.vote_id), but=objection.number)
    if copied and because is None:
        numbers = ", ".join(str(each) for each in copied)
        warning = finding("G-204", Severity.WARNING, ("reasons",), numbers=numbers)
        raise ConflictError("reasons-copied", findings=(warning,), numbers=numbers)
    return copied


def _paper(
    core: Core, uow: UnitOfWork, actor: Actor, vote: VoteRecord, objection: Objection, decision: ObjectionDecision
) -> int:
    definition = definition_of(core, uow, vote)
    folio = f"{vote.vote_id}/DI-{objection.number}"
    letterhead = uow.office.get().letterhead()
    drawn = core.after_papers.objection_decision(definition, objection, decision, folio, letterhead)
    title = f"Decisión sobre la inconformidad {objection.number}"
    paper = IssuedPaper(PaperKind.OBJECTION_DECISION, None, title, folio, drawn)
    (paper_id,) = keep_papers(core, uow, actor, vote, [paper], result_version=None, package_digest=None)
    return paper_id
