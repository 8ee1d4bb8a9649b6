"""Custody of boxes and papers after the vote, and their destruction after the term (LFT 390 Ter-II g)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.after_files import kept_picture
from unionreg.application.after_publication import refuse_to_come, written
from unionreg.application.changes import Thing, created
from unionreg.application.issuing import IssuedPaper, keep_papers
from unionreg.application.objections import HELD
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, kept_line, kept_text, named, vote_in
from unionreg.domain.audit.after_events import CustodyRecorded, MaterialsDestroyed
from unionreg.domain.calendar import CalendarBook
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import compute_term
from unionreg.domain.roles import Permission
from unionreg.domain.votes.custody import CustodyEntry, CustodyKind, KeptThing, last_lines
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.vote import VoteDefinition

MOST_SEALS = 200


@dataclass(frozen=True, slots=True)
class NewCustody:
    """A hand-over as written down. ``giver`` "" when taken from the table; seals as read and as put on."""

    kind: CustodyKind
    things: tuple[KeptThing, ...]
    giver: str
    taker: str
    place: str
    at: datetime
    seals_found: tuple[str, ...] = ()
    seals_left: tuple[str, ...] = ()
    note: str = ""
    photo: bytes | None = None


def with_photo(custody: NewCustody, photo: bytes | None) -> NewCustody:
    """The same hand-over with a photograph."""
    return replace(custody, photo=photo)


def keep_until(definition: VoteDefinition) -> date:
    """The last day on which everything of the vote must be kept: five years from its last day, for ballots as well.

    The law says it of the acts; for ballots and the rest it is the safe default (law notes, 6.2).
    """
    last = max(station.closes_at for station in definition.stations).date()
    return compute_term(deadline("appr.retention"), last, CalendarBook(())).day("keep_until")


def record_custody(core: Core, actor: Actor, *, vote_id: str, custody: NewCustody) -> Changes:
    """Write down who handed what to whom, with which seals, when and where; created id = the line's number.

    A chain that does not hold is written down as it was and shown as a finding (``domain.votes.custody``). Raises
    ConflictError ``nothing-handed-over``, ``custody-person-missing``, ``too-many-seals``, ``moment-to-come``,
    ``destruction-needs-act``, ``text-refused``, ``after-file-wrong-type``, ``after-file-too-large``; NotFoundError
    ``station-unknown``.
    """
    if custody.kind is CustodyKind.DESTROYED:
        raise ConflictError("destruction-needs-act")
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECORD_AFTERMATH)
        vote_in(uow, vote_id, HELD)
        refuse_to_come(custody.at, core.clock())
        entry = _entry(core, uow, actor, vote_id, custody)
        uow.after.add_custody(entry)
        when = written(entry.at)
        event = CustodyRecorded(vote_id, entry.number, entry.giver or None, entry.taker, entry.place, when)
        uow.audit.add(event, actor)
    return created(Thing.AFTER, entry.number, (Thing.VOTE, vote_id))


def _entry(core: Core, uow: UnitOfWork, actor: Actor, vote_id: str, custody: NewCustody) -> CustodyEntry:
    if not custody.things:
        raise ConflictError("nothing-handed-over")
    for thing in custody.things:
        if thing.station_id is not None:
            uow.votes.stations.get(vote_id, thing.station_id)
    return CustodyEntry(
        vote_id=vote_id,
        number=len(uow.after.custody(vote_id)) + 1,
        kind=custody.kind,
        things=tuple(dict.fromkeys(_kept_thing(each) for each in custody.things)),
        giver=_person(custody.giver, needed=custody.kind is CustodyKind.HANDED_OVER),
        taker=_person(custody.taker, needed=custody.kind is not CustodyKind.DESTROYED),
        place=kept_line("place", custody.place),
        at=custody.at,
        seals_found=_seals(custody.seals_found),
        seals_left=_seals(custody.seals_left),
        note=kept_text("note", custody.note) if custody.note.strip() else "",
        recorded_by=named(actor),
        recorded_at=core.clock(),
        photo=kept_picture(uow, custody.photo),
    )


def _kept_thing(thing: KeptThing) -> KeptThing:
    return replace(thing, label=kept_line("label", thing.label)) if thing.label.strip() else replace(thing, label="")


def _person(name: str, *, needed: bool) -> str:
    if name.strip():
        return kept_line("person", name)
    if needed:
        raise ConflictError("custody-person-missing")
    return ""


def _seals(numbers: tuple[str, ...]) -> tuple[str, ...]:
    if len(numbers) > MOST_SEALS:
        raise ConflictError("too-many-seals", most=MOST_SEALS)
    return tuple(dict.fromkeys(kept_line("seal", each) for each in numbers if each.strip()))


def destroy_materials(
    core: Core, actor: Actor, *, vote_id: str, things: tuple[KeptThing, ...], place: str, at: datetime, note: str
) -> Changes:
    """Destroy what is kept, with an act, once its term is over; created id = the line's number.

    ``note``: who was present and how it was done; it is asked for. Raises ConflictError ``retention-not-over``
    (until), ``not-in-custody``, and as ``record_custody``.
    """
    text = kept_text("note", note)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECORD_AFTERMATH)
        vote = vote_in(uow, vote_id, HELD)
        definition = definition_of(core, uow, vote)
        until = keep_until(definition)
        refuse_to_come(at, core.clock())
        if at.date() <= until:
            raise ConflictError("retention-not-over", until=until.isoformat())
        last = _last_lines(uow, vote_id, things)
        seals = tuple(dict.fromkeys(seal for line in last for seal in line.seals_left))
        takers = tuple(dict.fromkeys(line.taker for line in last))
        custody = NewCustody(CustodyKind.DESTROYED, things, ", ".join(takers), "", place, at, seals, (), text)
        entry = _entry(core, uow, actor, vote_id, custody)
        paper_id = _act(core, uow, actor, vote, definition, entry, until)
        uow.after.add_custody(replace(entry, paper_id=paper_id))
        uow.audit.add(MaterialsDestroyed(vote_id, entry.number, entry.place, written(at)), actor)
    return created(Thing.AFTER, entry.number, (Thing.PAPER, paper_id), (Thing.VOTE, vote_id))


def _last_lines(uow: UnitOfWork, vote_id: str, things: tuple[KeptThing, ...]) -> list[CustodyEntry]:
    known = last_lines(uow.after.custody(vote_id))
    lines = []
    for thing in things:
        last = known.get(thing)
        if last is None or last.kind is CustodyKind.DESTROYED:
            raise ConflictError("not-in-custody", thing=thing.key)
        lines.append(last)
    return lines


def _act(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    vote: VoteRecord,
    definition: VoteDefinition,
    entry: CustodyEntry,
    until: date,
) -> int:
    folio = f"{vote.vote_id}/AD-{entry.number}"
    letterhead = uow.office.get().letterhead()
    drawn = core.after_papers.destruction_act(definition, entry, until, folio, letterhead)
    paper = IssuedPaper(PaperKind.DESTRUCTION_ACT, None, "Acta de destrucción", folio, drawn)
    (paper_id,) = keep_papers(core, uow, actor, vote, [paper], result_version=None, package_digest=None)
    return paper_id
