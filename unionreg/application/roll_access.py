"""What every use case of rolls does before and after its own work: which version may be changed, texts fit to be kept,
and the figures of the stations that follow the people.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.vote_access import vote_in
from unionreg.domain.rolls.roll import RollPurpose, RollState
from unionreg.domain.votes.text_limits import check_line
from unionreg.domain.votes.vote import FolioRange
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_drafts import DraftStation
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.rolls.roll import RollPerson, RollVersion


@dataclass(frozen=True, slots=True)
class RowValues:
    """What a person may write into a row: everything but its number, status and station."""

    first_surname: str
    second_surname: str
    given_names: str
    curp: str
    hired_on: date | None = None
    post: str = ""
    workplace: str = ""
    shift: str = ""


def values_of(person: RollPerson) -> RowValues:
    """The values of a row as they are, to be changed with ``dataclasses.replace``."""
    return RowValues(
        person.first_surname,
        person.second_surname,
        person.given_names,
        person.curp,
        person.hired_on,
        person.post,
        person.workplace,
        person.shift,
    )


def with_values(person: RollPerson, values: RowValues) -> RollPerson:
    """The row with new values: texts NFC without blanks around, CURP in capitals without blanks and hyphens.

    Raises ConflictError ``text-refused`` for a control character or an endless text.
    """
    return replace(
        person,
        first_surname=_kept("first_surname", values.first_surname),
        second_surname=_kept("second_surname", values.second_surname),
        given_names=_kept("given_names", values.given_names),
        curp=re.sub(r"[\s-]", "", _kept("curp", values.curp)).upper(),
        hired_on=values.hired_on,
        post=_kept("post", values.post),
        workplace=_kept("workplace", values.workplace),
        shift=_kept("shift", values.shift),
    )


def _kept(field: str, text: str) -> str:
    """As ``vote_access.kept_line``, but nothing at all is a value too: many people have one surname."""
    normal = " ".join(unicodedata.normalize("NFC", text).split(" ")).strip()
    findings = check_line(field, normal) if normal else ()
    if findings:
        raise ConflictError("text-refused", findings=findings, field=field)
    return normal


def draft_vote(uow: UnitOfWork, vote_id: str) -> VoteRecord:
    """The vote while its definition is not fixed: after that no roll changes. ConflictError ``wrong-status``."""
    return vote_in(uow, vote_id, {VoteStatus.DRAFT})


def known_roll(uow: UnitOfWork, vote_id: str, roll_id: int) -> RollVersion:
    """The version of this vote, with its people. NotFoundError ``roll-unknown``; ConflictError ``roll-forgotten``."""
    roll = uow.rolls.get(roll_id)
    if roll.vote_id != vote_id:
        raise NotFoundError("roll-unknown", roll_id=roll_id)
    if uow.rolls.forgotten(roll_id) is not None:
        raise ConflictError("roll-forgotten", version=roll.version)
    return roll


def in_use(uow: UnitOfWork, roll: RollVersion) -> bool:
    """Whether somebody may still need the people: any version that was not replaced.

    A list of supporters is never replaced: it is needed while its request can still be compared with it.
    """
    if roll.purpose is not RollPurpose.SUPPORTERS_30:
        return roll.state is not RollState.REPLACED
    request = uow.support.get(roll.vote_id)
    compared = {each.check.supporters_roll for each in request.applicants if each.check is not None}
    is_draft = uow.votes.rows.get(roll.vote_id).status is VoteStatus.DRAFT
    return request.ruling is None and is_draft and roll.roll_id in compared


def open_roll(uow: UnitOfWork, vote_id: str, roll_id: int) -> tuple[VoteRecord, RollVersion]:
    """A vote in preparation and a version of its roll that is worked on. ConflictError ``roll-not-open`` (version)."""
    vote = draft_vote(uow, vote_id)
    roll = known_roll(uow, vote_id, roll_id)
    if roll.state is not RollState.DRAFT:
        raise ConflictError("roll-not-open", version=roll.version, state=roll.state.value)
    return vote, roll


def refuse_supporters(roll: RollVersion) -> None:
    """Whoever supports a request does not vote by that list. ConflictError ``roll-lists-supporters`` (version)."""
    if roll.purpose is RollPurpose.SUPPORTERS_30:
        raise ConflictError("roll-lists-supporters", version=roll.version)


def follow_stations(core: Core, uow: UnitOfWork, vote: VoteRecord, roll_id: int) -> bool:
    """Let voters, print run and folios of the draft's stations follow the people of this version.

    The print run is the number of voters, no ballot more (LFT 390 Bis-III d). Whether anybody has a station: a version
    to which no voter is assigned says nothing of stations and changes nothing, and neither does a list of supporters.
    """
    if uow.rolls.get(roll_id).purpose is RollPurpose.SUPPORTERS_30:
        return False
    counts = {each.station_id: each.voters for each in uow.rolls.counts_by_station(roll_id)}
    if not counts.keys() - {None}:
        return False
    stations = tuple(_numbered(vote.draft.stations, counts))
    if stations != vote.draft.stations:
        draft = replace(vote.draft, stations=stations)
        uow.votes.rows.save(replace(vote, draft=draft, updated_at=core.clock()))
    return True


def _numbered(stations: Iterable[DraftStation], counts: dict[str | None, int]) -> Iterable[DraftStation]:
    """Stations with their voters; those that had folios get ranges one after the other, as many as ballots."""
    folio: int | None = None
    for station in stations:
        voters = counts.get(station.id, 0)
        folios = None
        if station.folios is not None:
            first = station.folios.first if folio is None else folio
            folio = first + voters
            folios = FolioRange(first, folio - 1) if voters else None
        yield replace(station, voters_assigned=voters, ballots_printed=voters, folios=folios)
