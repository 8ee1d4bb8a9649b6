"""What every use case of votes does before its own work: who may, which vote, which stage, and texts fit to be kept."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.session import require
from unionreg.application.vote_drafts import draft_as_fixed
from unionreg.domain.votes.count import Explained, Named
from unionreg.domain.votes.text_limits import check_line, check_text
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.application.vote_records import StationRecord, VoteRecord
    from unionreg.domain.roles import Actor, Permission
    from unionreg.domain.votes.count_entry import Act
    from unionreg.domain.votes.vote import VoteDefinition
    from unionreg.domain.votes.vote_status import VoteStatus


def named(actor: Actor) -> Named:
    """The person as records name them."""
    return Named(actor.full_name, actor.post)


def require_one_of(uow: UnitOfWork, actor: Actor, *permissions: Permission) -> None:
    """Refuse unless the account grants at least one of the permissions, as ``session.require`` refuses."""
    stored = uow.people.get(actor.user_id).actor()
    require(uow, actor, next((each for each in permissions if stored.may(each)), permissions[0]))


def vote_in(uow: UnitOfWork, vote_id: str, statuses: Collection[VoteStatus]) -> VoteRecord:
    """The vote, if it is in one of these stages. NotFoundError ``vote-unknown``; ConflictError ``wrong-status``."""
    vote = uow.votes.rows.get(vote_id)
    if vote.status not in statuses:
        raise ConflictError("wrong-status", status=vote.status.value)
    return vote


def definition_of(core: Core, uow: UnitOfWork, vote: VoteRecord) -> VoteDefinition:
    """The frozen definition, read from its very bytes. ConflictError ``vote-is-draft``."""
    if vote.definition_sha256 is None:
        raise ConflictError("vote-is-draft")
    return core.packages.read_definition(uow.votes.files.get(vote.definition_sha256))


def draft_of(core: Core, uow: UnitOfWork, vote: VoteRecord) -> DraftDefinition:
    """The definition as it stands, with its stations whether it is fixed or not."""
    if vote.definition_sha256 is None:
        return vote.draft
    return draft_as_fixed(vote.draft, definition_of(core, uow, vote))


def local_time(definition: VoteDefinition, moment: datetime) -> datetime:
    """The moment in the time of the vote's first station: papers are read where the vote was held."""
    return moment.astimezone(definition.stations[0].opens_at.tzinfo)


def moved(core: Core, uow: UnitOfWork, vote: VoteRecord, status: VoteStatus) -> VoteRecord:
    """Keep the vote's new stage and the moment of the change."""
    changed = replace(vote, status=status, updated_at=core.clock())
    uow.votes.rows.save(changed)
    return changed


def require_act(station: StationRecord, act: Act, *, possible: bool) -> None:
    """Refuse an act that the state of the station does not allow: ConflictError ``wrong-state``."""
    if not possible:
        raise ConflictError("wrong-state", station=station.name, state=station.state.value, act=act.value)


def require_uninvolved(uow: UnitOfWork, actor: Actor, vote_id: str, station_id: str) -> None:
    """Separation of duties: who entered a station, in any round, decides nothing about it."""
    if actor.user_id in uow.votes.entries.people_of(vote_id, station_id):
        raise NotAllowedError("entered-this-station", station=station_id)


def kept_text(field: str, text: str) -> str:
    """A text in the form in which it is kept (NFC, no blanks around); ConflictError ``text-refused`` with findings."""
    normal = unicodedata.normalize("NFC", text).strip()
    findings = check_text(field, normal)
    if findings:
        raise ConflictError("text-refused", findings=findings, field=field)
    return normal


def kept_line(field: str, text: str) -> str:
    """The same for a text of one line."""
    normal = unicodedata.normalize("NFC", text).strip()
    findings = check_line(field, normal)
    if findings:
        raise ConflictError("text-refused", findings=findings, field=field)
    return normal


def explained_by(actor: Actor, code: str, explanation: str, at: datetime) -> Explained | None:
    """The explanation as it is kept, or None for an empty text."""
    if not (code.startswith("A-2") and len(code) == len("A-201") and code[3:].isdecimal()):
        raise ConflictError("not-a-warning", warning=code)
    if not explanation.strip():
        return None
    return Explained(code, kept_text("explanation", explanation), named(actor), at)
