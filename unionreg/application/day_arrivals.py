"""While people come: marks, hours, challenges, help and incidents at a station that the office keeps.

Marks, challenges and help happen when somebody comes, so they add no event to the log, on purpose
(docs/decisions/0010). Arguments and errors are otherwise those of ``day``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.day_access import act_on_day, record_for
from unionreg.application.day_texts import kept, photo_digest
from unionreg.application.vote_access import kept_text, named
from unionreg.domain.audit.day_events import ChallengeRuled, DayIncidentReported, HourRecorded
from unionreg.domain.votes.day import acts, marks
from unionreg.domain.votes.day.records import Ruling
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.changes import Changes
    from unionreg.application.day_records import StationDayRecord
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.day.records import (
        ChallengeReason,
        HelperRelation,
        HelpKind,
        HourFigures,
        IncidentKind,
    )


def mark_arrival(core: Core, actor: Actor, *, vote_id: str, station_id: str, number: int, document: str) -> Changes:
    """Mark that a person of the list came, with this kind of identity document. No event, no time, no order.

    Marking again with another document only changes the document. Raises NotFoundError ``voter-not-on-list``;
    ConflictError ``identity-document-unknown``, ``marked-elsewhere`` (station) when another station has the mark.
    """
    with core.unit_of_work() as uow:
        record = record_for(uow, actor, vote_id, station_id)
        acts.may_mark(record.day)
        strip = marks.marked(uow.day.strip(vote_id, station_id), number, document)
        _refuse_marked_elsewhere(uow, record, number)
        uow.day.save_cells(vote_id, station_id, strip.cells)
    return changed(Thing.DAY, station_id)


def unmark_arrival(core: Core, actor: Actor, *, vote_id: str, station_id: str, number: int) -> Changes:
    """Take a mark away; the cell is as if it had never been set. No event. NotFoundError ``voter-not-on-list``."""
    with core.unit_of_work() as uow:
        record = record_for(uow, actor, vote_id, station_id)
        acts.may_mark(record.day)
        strip = marks.unmarked(uow.day.strip(vote_id, station_id), number)
        uow.day.save_cells(vote_id, station_id, strip.cells)
    return changed(Thing.DAY, station_id)


def record_hour(core: Core, actor: Actor, *, vote_id: str, station_id: str, figures: HourFigures) -> Changes:
    """Figures of one hour, new or in place of those noted before. ConflictError ``hour-not-whole``, ``hour-told``."""
    tidy = kept("hour", figures)
    hour = f"{tidy.hour:%d/%m/%Y %H:%M}"
    return act_on_day(
        core,
        actor,
        vote_id,
        station_id,
        lambda day: acts.with_hour(day, tidy),
        lambda name: HourRecorded(vote_id, name, hour),
    )


def add_challenge(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    reason: ChallengeReason,
    note: str = "",
    envelope: int | None = None,
) -> Changes:
    """A disputed ballot in a sealed envelope; without a number the next of the station. Created id: the number.

    No event, since it happens when somebody comes. ConflictError ``envelope-taken``, ``envelope-out-of-range``.
    """
    tidy = kept("note", note)
    with core.unit_of_work() as uow:
        record = record_for(uow, actor, vote_id, station_id)
        day = acts.challenged(record.day, reason, tidy, envelope)
        uow.day.save(replace(record, day=day))
    (number,) = {each.envelope for each in day.challenges} - {each.envelope for each in record.day.challenges}
    return replace(changed(Thing.DAY, station_id), created=(str(number),))


def remove_challenge(core: Core, actor: Actor, *, vote_id: str, station_id: str, envelope: int) -> Changes:
    """Take out an envelope written down by mistake, while voting goes on. No event. NotFoundError."""
    return act_on_day(core, actor, vote_id, station_id, lambda day: acts.unchallenged(day, envelope), None)


def rule_on_challenge(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, envelope: int, admitted: bool, reason: str
) -> Changes:
    """Decide whether the ballot in an envelope counts. NotFoundError ``envelope-unknown``."""
    ruling = Ruling(admitted, kept_text("reason", reason), named(actor), core.clock())
    return act_on_day(
        core,
        actor,
        vote_id,
        station_id,
        lambda day: acts.ruled(day, envelope, ruling),
        lambda name: ChallengeRuled(vote_id, name, envelope, admitted, ruling.reason),
    )


def set_assisted(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    kind: HelpKind,
    relation: HelperRelation,
    language: str = "",
    count: int,
) -> Changes:
    """How many voters had this help so far, in place of the number before. No event, no name, no time."""
    tongue = kept("language", language)
    return act_on_day(
        core, actor, vote_id, station_id, lambda day: acts.assisted(day, kind, relation, tongue, count), None
    )


def report_incident(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    kind: IncidentKind,
    at: datetime,
    text: str,
    reported_by: str,
    witness: str = "",
    photo: bytes | None = None,
) -> Changes:
    """Write down an incident, possible at any time. ``photo``: a JPEG or PNG of at most 20 MiB, kept as it is.

    Raises ConflictError ``photo-over-limit``, ``photo-wrong-type``.
    """
    words = kept_text("text", text)
    told, seen = kept("reported_by", reported_by), kept("witness", witness)
    sha256 = None if photo is None else photo_digest(photo)
    with core.unit_of_work() as uow:
        record = record_for(uow, actor, vote_id, station_id)
        if photo is not None:
            uow.votes.files.put(photo)
        day = acts.reported(record.day, kind, at, words, told, seen, sha256)
        uow.day.save(replace(record, day=day))
        name = uow.votes.stations.get(vote_id, station_id).name
        uow.audit.add(DayIncidentReported(vote_id, name, len(day.incidents), kind.value, sha256), actor)
    return replace(changed(Thing.DAY, station_id), created=(str(len(day.incidents)),))


def _refuse_marked_elsewhere(uow: UnitOfWork, record: StationDayRecord, number: int) -> None:
    for station_id, strip in uow.day.strips(record.vote_id, record.group):
        if station_id != record.station_id and number in strip.marked_numbers():
            raise ConflictError("marked-elsewhere", station=uow.votes.stations.get(record.vote_id, station_id).name)
