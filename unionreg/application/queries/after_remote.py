"""Reading remote results: what a file says before it is brought in, and what waits. Figures that wait are not shown.

The second person types the totals from the act and must not find them on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.remote_results import RemoteFile, judged_file, remote_stations
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of
from unionreg.domain.roles import Permission
from unionreg.domain.votes.remote_results import RemoteState
from unionreg.domain.votes.vote_status import ENTRY_STATUSES
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.remote_results import RemoteImport, RemoteReading
    from unionreg.domain.votes.vote import BallotOption, Station


@dataclass(frozen=True, slots=True)
class RemoteRow:
    """An import as a list shows it. ``own``: this person brought it in and cannot be the second one."""

    number: int
    system: str
    file_name: str
    file_sha256: str | None
    act_sha256: str
    stations: int
    state: RemoteState
    imported_by: str
    imported_at: datetime
    finished_by: str
    reason: str
    own: bool


@dataclass(frozen=True, slots=True)
class RemoteView:
    """The screen of remote results. ``may_import``, ``may_confirm``: whether this person may now."""

    vote_title: str
    stations: tuple[Station, ...]
    options: tuple[BallotOption, ...]
    rows: tuple[RemoteRow, ...]
    may_import: bool
    may_confirm: bool
    zone: tzinfo | None


def remote_view(core: Core, actor: Actor, *, vote_id: str) -> RemoteView:
    """Virtual stations and imports of a fixed vote. No virtual station is told by an empty tuple."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        definition = definition_of(core, uow, vote)
        try:
            stations = remote_stations(uow, definition)
        except ConflictError:
            stations = ()
        imports = uow.after.remote_imports(vote_id)
    rows = tuple(_row(each, actor) for each in reversed(imports))
    waiting = next((each for each in rows if each.state is RemoteState.WAITING), None)
    is_open = vote.status in ENTRY_STATUSES and bool(stations)
    return RemoteView(
        vote_title=vote.draft.title,
        stations=stations,
        options=definition.options,
        rows=rows,
        may_import=is_open and waiting is None and actor.may(Permission.ENTER_FIRST),
        may_confirm=is_open and waiting is not None and not waiting.own and actor.may(Permission.ENTER_SECOND),
        zone=definition.stations[0].opens_at.tzinfo,
    )


def _row(made: RemoteImport, actor: Actor) -> RemoteRow:
    return RemoteRow(
        number=made.number,
        system=made.system,
        file_name=made.file_name,
        file_sha256=made.file_sha256,
        act_sha256=made.act_sha256,
        stations=len(made.figures),
        state=made.state,
        imported_by=made.imported_by.name,
        imported_at=made.imported_at,
        finished_by="" if made.finished_by is None else made.finished_by.name,
        reason=made.reason or "",
        own=made.imported_by_id == actor.user_id,
    )


def remote_reading(core: Core, actor: Actor, *, vote_id: str, file: RemoteFile) -> RemoteReading:
    """What a file says, before it is brought in. Raises UnreadableError; ConflictError ``no-remote-station``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ENTER_FIRST)
        definition = definition_of(core, uow, uow.votes.rows.get(vote_id))
        return judged_file(core, uow, definition, file)
