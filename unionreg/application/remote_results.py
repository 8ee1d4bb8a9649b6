"""Results of a remote electronic vote (SIRVOLAB or a vendor) come in as virtual stations (law notes, 8).

Two people: the first brings the file (or types the figures) with the signed act, the second types the totals from the
act without seeing what was brought. Then both stand as the two entries of each virtual station, and everything that
follows is what follows for any station. The program is no ballot box: it only takes in what others counted.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.after_files import suffix_of
from unionreg.application.after_publication import refuse_to_come
from unionreg.application.changes import Thing, created
from unionreg.application.session import require
from unionreg.application.sheets import keep_sheet
from unionreg.application.station_counts import compared
from unionreg.application.vote_access import definition_of, kept_line, kept_text, moved, named, vote_in
from unionreg.application.vote_records import EntryRecord
from unionreg.domain.audit.after_events import RemoteConfirmed, RemoteImported, RemoteWithdrawn
from unionreg.domain.findings import Severity, finding
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count import Incident, Named, PaperSignature, Person, PersonRole
from unionreg.domain.votes.count_entry import Act, EntryValues, Place, StationState, follow
from unionreg.domain.votes.preparation import StationKind
from unionreg.domain.votes.remote_results import (
    RemoteFigures,
    RemoteImport,
    RemoteState,
    check_figures,
    differing,
    read_remote,
    sum_figures,
)
from unionreg.domain.votes.sheet_fields import sheet_fields, votes_key
from unionreg.domain.votes.vote_status import ENTRY_STATUSES, VoteStatus
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import StationRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.remote_results import RemoteReading, RemoteTotals
    from unionreg.domain.votes.vote import Station, VoteDefinition

_FREE = {StationState.EMPTY, StationState.TO_BE_COUNTED_AGAIN}


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """The file as it came."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class RemoteAct:
    """The act that goes with the figures: the system, the moment of the count, who signed it, and the scan."""

    system: str
    counted_at: datetime
    signed_by: str
    post: str
    content: bytes


def remote_stations(uow: UnitOfWork, definition: VoteDefinition) -> tuple[Station, ...]:
    """The virtual stations of the vote, as its preparation says. ConflictError ``no-remote-station``."""
    preparation = uow.preparation.get(definition.vote_id)
    found = tuple(each for each in definition.stations if preparation.plan(each.id).kind is StationKind.REMOTE)
    if not found:
        raise ConflictError("no-remote-station")
    return found


def judged_file(core: Core, uow: UnitOfWork, definition: VoteDefinition, file: RemoteFile) -> RemoteReading:
    """What the file says of the virtual stations. Raises UnreadableError; ConflictError ``no-remote-station``."""
    return read_remote(core.remote_files.rows(file.content, file.name), definition, remote_stations(uow, definition))


def import_remote(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    act: RemoteAct,
    file: RemoteFile | None = None,
    typed: Sequence[RemoteFigures] = (),
) -> Changes:
    """Bring in a file, or typed figures, with its act; created id = the import's number. It waits for a second person.

    Raises UnreadableError ``remote-file-unreadable``, ``remote-file-too-large``; ConflictError ``remote-file-wrong``
    (findings G-5xx), ``remote-file-known``, ``remote-file-other-vote`` (vote), ``remote-waiting``,
    ``remote-already-there``, ``no-remote-station``, ``moment-to-come``, ``act-wrong-type``, ``wrong-status``.
    """
    if suffix_of(act.content) != "pdf":
        raise ConflictError("act-wrong-type")
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ENTER_FIRST)
        vote = vote_in(uow, vote_id, ENTRY_STATUSES)
        definition = definition_of(core, uow, vote)
        refuse_to_come(act.counted_at, core.clock())
        _refuse_again(uow, vote_id, file)
        figures = _figures(core, uow, definition, file, typed)
        for each in figures:
            _begin(core, uow, actor, definition, each, act)
        made = _made(core, uow, actor, vote_id, act, file, figures)
        uow.after.add_remote_import(made)
        moved(core, uow, vote, VoteStatus.COUNTING if vote.status is VoteStatus.FIXED else vote.status)
        event = RemoteImported(vote_id, made.number, made.system, len(figures), made.file_sha256, made.act_sha256)
        uow.audit.add(event, actor)
    return created(Thing.AFTER, made.number, (Thing.COUNT, vote_id), (Thing.VOTE, vote_id))


def _refuse_again(uow: UnitOfWork, vote_id: str, file: RemoteFile | None) -> None:
    """One import at a time, and a file only once, here and in every other vote."""
    imports = uow.after.remote_imports(vote_id)
    if any(each.state is RemoteState.WAITING for each in imports):
        raise ConflictError("remote-waiting")
    if file is None:
        return
    sha256 = hashlib.sha256(file.content).hexdigest()
    known = next((each for each in imports if each.file_sha256 == sha256), None)
    if known is not None and known.state is RemoteState.CONFIRMED:
        raise ConflictError("remote-file-known", name=known.file_name, who=known.imported_by.name)
    others = [each for each in uow.after.votes_with_remote_file(sha256) if each != vote_id]
    if others:
        raise ConflictError("remote-file-other-vote", vote=others[0])


def _figures(
    core: Core,
    uow: UnitOfWork,
    definition: VoteDefinition,
    file: RemoteFile | None,
    typed: Sequence[RemoteFigures],
) -> tuple[RemoteFigures, ...]:
    if file is not None:
        reading = judged_file(core, uow, definition, file)
        if not reading.is_fit:
            raise ConflictError("remote-file-wrong", findings=reading.findings)
        return reading.figures
    wanted = {each.id for each in remote_stations(uow, definition)}
    options = {each.id for each in definition.options}
    findings = [found for each in typed for found in check_figures(each)]
    if {each.station_id for each in typed} != wanted or len(typed) != len(wanted):
        findings.append(finding("G-505", Severity.ERROR, ("file",), station="", times=0))
    if any(set(each.votes) != options for each in typed):
        findings.append(finding("G-503", Severity.ERROR, ("file",), missing="—", unknown="—"))
    if findings:
        raise ConflictError("remote-file-wrong", findings=findings)
    return tuple(typed)


def _begin(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    definition: VoteDefinition,
    figures: RemoteFigures,
    act: RemoteAct,
) -> None:
    """The first entry of a virtual station: finished at once, by the person who brought the figures."""
    station = uow.votes.stations.get(definition.vote_id, figures.station_id)
    if station.state not in _FREE:
        raise ConflictError("remote-already-there", station=station.name)
    uow.votes.entries.add(_entry(core, actor, definition, station, figures, act.counted_at, Place.FIRST))
    opened = follow(station.state, Act.OPEN_FIRST, StationState.FIRST_IN_PROGRESS)
    uow.votes.stations.save(replace(station, state=follow(opened, Act.FINISH_FIRST, StationState.FIRST_DONE)))


def _entry(
    core: Core,
    actor: Actor,
    definition: VoteDefinition,
    station: StationRecord,
    figures: RemoteFigures,
    counted_at: datetime,
    place: Place,
) -> EntryRecord:
    now = core.clock()
    return EntryRecord(
        entry_id=0,
        vote_id=station.vote_id,
        station_id=station.station_id,
        round=station.round,
        place=place,
        user_id=actor.user_id,
        by=named(actor),
        opened_at=now,
        saved_at=now,
        finished_at=now,
        values=entry_values(definition, figures, counted_at),
        explained=(),
        as_on_paper=None,
        re_entered=False,
    )


def entry_values(definition: VoteDefinition, figures: RemoteFigures, counted_at: datetime) -> EntryValues:
    """The sheet of a virtual station: received = issued, found and signed = votes cast; the times it was called for."""
    called = definition.station(figures.station_id)
    values: dict[str, int | None] = {
        each.key: None if each.optional else 0 for each in sheet_fields(definition.options)
    }
    values |= {"received": figures.issued, "unused": figures.unused, "null_votes": figures.null}
    values |= {"found": figures.cast, "voters_signed": figures.cast}
    values |= {votes_key(option.id): figures.votes[option.id] for option in definition.options}
    return EntryValues(values, called.opens_at, called.closes_at, counted_at)


def _made(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    vote_id: str,
    act: RemoteAct,
    file: RemoteFile | None,
    figures: tuple[RemoteFigures, ...],
) -> RemoteImport:
    return RemoteImport(
        vote_id=vote_id,
        number=len(uow.after.remote_imports(vote_id)) + 1,
        system=kept_line("system", act.system),
        file_name="" if file is None else kept_line("name", file.name),
        file_sha256=None if file is None else uow.votes.files.put(file.content),
        act_sha256=uow.votes.files.put(act.content),
        counted_at=act.counted_at,
        signed_by=Named(kept_line("signed_by", act.signed_by), kept_line("post", act.post)),
        figures=figures,
        state=RemoteState.WAITING,
        imported_by=named(actor),
        imported_by_id=actor.user_id,
        imported_at=core.clock(),
    )


def _waiting(uow: UnitOfWork, vote_id: str, number: int) -> RemoteImport:
    for each in uow.after.remote_imports(vote_id):
        if each.number == number:
            if each.state is not RemoteState.WAITING:
                raise ConflictError("remote-not-waiting")
            return each
    raise NotFoundError("remote-import-unknown", number=number)


def confirm_remote(core: Core, actor: Actor, *, vote_id: str, number: int, totals: RemoteTotals) -> Changes:
    """A second person types the totals from the act; when they are those of the file, the stations are settled.

    Raises NotAllowedError ``same-person-twice``; ConflictError ``remote-differs`` (a finding G-510 for each sum that
    differs, without the figure), ``remote-not-waiting``; NotFoundError ``remote-import-unknown``.
    """
    now = core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ENTER_SECOND)
        vote = vote_in(uow, vote_id, ENTRY_STATUSES)
        known = _waiting(uow, vote_id, number)
        if known.imported_by_id == actor.user_id:
            raise NotAllowedError("same-person-twice")
        definition = definition_of(core, uow, vote)
        wrong = differing(totals, sum_figures(known.figures, definition.options))
        if wrong:
            findings = [finding("G-510", Severity.ERROR, (name,), field=name) for name in wrong]
            raise ConflictError("remote-differs", findings=findings)
        act = uow.votes.files.get(known.act_sha256)
        for figures in known.figures:
            _settle(core, uow, actor, definition, known, figures, act)
        confirmed = replace(known, state=RemoteState.CONFIRMED, finished_by=named(actor), finished_at=now)
        uow.after.save_remote_import(confirmed)
        moved(core, uow, vote, vote.status)
        uow.audit.add(RemoteConfirmed(vote_id, number, len(known.figures)), actor)
    return created(Thing.AFTER, number, (Thing.COUNT, vote_id), (Thing.VOTE, vote_id))


def _settle(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    definition: VoteDefinition,
    known: RemoteImport,
    figures: RemoteFigures,
    act: bytes,
) -> None:
    """The second entry of a virtual station, the act as its sheet, who signed it, and where the figures came from."""
    station = uow.votes.stations.get(known.vote_id, figures.station_id)
    if station.state is not StationState.FIRST_DONE:
        raise ConflictError("remote-already-there", station=station.name)
    second = _entry(core, actor, definition, station, figures, known.counted_at, Place.SECOND)
    uow.votes.entries.add(second)
    (first,) = (
        each
        for each in uow.votes.entries.of_round(station.vote_id, station.station_id, station.round)
        if each.place is Place.FIRST
    )
    signer = Person(known.signed_by.name, PersonRole.OFFICIAL, known.signed_by.role, PaperSignature.SIGNED)
    incident = Incident(known.counted_at, _origin(known))
    state = follow(station.state, Act.OPEN_SECOND, StationState.SECOND_IN_PROGRESS)
    began = replace(station, state=state, people=(signer,), incidents=(*station.incidents, incident))
    uow.votes.stations.save(compared(definition, began, first, second, Act.FINISH_SECOND))
    there = uow.votes.sheets.of_station(station.vote_id, station.station_id)
    if all(sheet.sha256 != known.act_sha256 for sheet in there):
        keep_sheet(core, uow, actor, uow.votes.stations.get(station.vote_id, station.station_id), act)


def _origin(known: RemoteImport) -> str:
    """Where the figures came from, as an incident of the station; Spanish, because it is printed on its act."""
    if known.file_sha256 is None:
        origin = "cifras capturadas a mano del acta"
    else:
        origin = f"archivo «{known.file_name}», SHA-256 {known.file_sha256}"
    return (
        f"Voto electrónico remoto ({known.system}): {origin}; acta SHA-256 {known.act_sha256}. La incorporó "
        f"{known.imported_by.name}; otra persona capturó los totales del acta y coincidieron."
    )


def withdraw_remote(core: Core, actor: Actor, *, vote_id: str, number: int, reason: str) -> Changes:
    """Take back an import that waits, with a reason: its virtual stations are free again.

    What was brought in stays in the log and in the store. Raises ConflictError ``remote-not-waiting``,
    ``text-refused``; NotFoundError ``remote-import-unknown``.
    """
    text = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ENTER_FIRST)
        vote_in(uow, vote_id, ENTRY_STATUSES)
        known = _waiting(uow, vote_id, number)
        for figures in known.figures:
            _free(uow, vote_id, figures.station_id)
        withdrawn = replace(
            known, state=RemoteState.WITHDRAWN, finished_by=named(actor), finished_at=core.clock(), reason=text
        )
        uow.after.save_remote_import(withdrawn)
        uow.audit.add(RemoteWithdrawn(vote_id, number, text), actor)
    return created(Thing.AFTER, number, (Thing.COUNT, vote_id), (Thing.VOTE, vote_id))


def _free(uow: UnitOfWork, vote_id: str, station_id: str) -> None:
    """A virtual station that still waits is entered anew, in a new round; one that went on is left as it is."""
    station = uow.votes.stations.get(vote_id, station_id)
    if station.state is StationState.FIRST_DONE:
        state = follow(station.state, Act.COUNT_AGAIN, StationState.TO_BE_COUNTED_AGAIN)
        uow.votes.stations.save(replace(station, state=state, round=station.round + 1))
