"""The desk of a union: a folder with one profile and a folder for each filing, so that nothing is asked twice.

    <desk>/
        escritorio.json          what is known of the union (``states.DeskProfile``)
        padron/<sha256>.csv      the newest list of members, for the next filing
        <filing>/                one folder for each filing (``folder.DeskFolder``)

It can stand anywhere and be moved as a whole; a filing's folder can be taken out and opened alone.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.kept_values import kept_values
from unionreg.desk.folder import DeskFolder, state_file
from unionreg.desk.kept_files import StateFile, lock_folder, new_folder, not_written, read_by_digest, store_by_digest
from unionreg.desk.states import DeskProfile, FilingState, profile_bytes, profile_revision, read_profile
from unionreg.domain.filings.filing import FilingData, FilingKind
from unionreg.domain.filings.members_file import LARGEST_FILE, read_members
from unionreg.errors import ConflictError, NotFoundError, UnionregError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from unionreg.storage.office_lock import OfficeLock

NAME = "escritorio"
LISTS = "padron"
_ID_BYTES = 16
_MOST_FILINGS = 2_000


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One filing of the desk. ``problem`` is the code of an error that keeps it from being read, else empty."""

    folder: str
    kind: FilingKind | None
    version: int
    case_folio: str
    name: str
    started_at: datetime | None
    changed_at: datetime | None
    issued: int
    notices: int
    problem: str = ""


class UnionDesk:
    """An open desk: the one writer of its profile until ``close``. Filings are opened one by one."""

    def __init__(self, folder: Path, profile: DeskProfile, lock: OfficeLock, *, recovered: bool = False) -> None:
        self.folder = folder
        self.profile = profile
        self.recovered = recovered
        self._lock = lock

    @classmethod
    def create(cls, folder: Path, at: datetime) -> UnionDesk:
        """A new desk in this folder, which is made when it is not there.

        ConflictError ``desk-is-there`` (path); StorageUnavailableError ``desk-not-writable``, ``desk-disk-full``,
        ``desk-not-written``.
        """
        if _profile_file(folder).exists:
            raise ConflictError("desk-is-there", path=str(folder))
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise not_written(error) from error
        lock = lock_folder(folder / f"{NAME}.json")
        desk = cls(folder, DeskProfile(1, at), lock)
        try:
            _profile_file(folder).save(desk.profile)
        except UnionregError:
            desk.close()
            raise
        return desk

    @classmethod
    def open(cls, folder: Path) -> UnionDesk:
        """Open the desk in a folder (or the one whose ``escritorio.json`` is named).

        NotFoundError ``desk-missing`` (path); else as ``DeskFolder.open``.
        """
        if folder.is_file():
            folder = folder.parent
        file = _profile_file(folder)
        if not file.exists:
            raise NotFoundError("desk-missing", path=str(folder))
        lock = lock_folder(file.file)
        try:
            profile, recovered = file.load()
            if recovered:
                file.save(profile, keep=False)
        except UnionregError:
            lock.release()
            raise
        return cls(folder, profile, lock, recovered=recovered)

    def close(self) -> None:
        """Let other programs open it. A second call does nothing."""
        self._lock.release()

    def change_profile(self, edit: Callable[[DeskProfile], DeskProfile], at: datetime) -> DeskProfile:
        """Apply an edit to what is known of the union and keep it. Errors as ``DeskFolder.change``."""
        edited = kept_values(edit(self.profile))
        if edited != self.profile:
            changed = replace(edited, revision=self.profile.revision + 1, changed_at=at)
            _profile_file(self.folder).save(changed)
            self.profile = changed
        return self.profile

    def filings(self) -> tuple[DeskRow, ...]:
        """Every filing of the desk, the last changed first; those that cannot be read come last with their problem."""
        rows = [_row(folder) for folder in sorted(self.folder.iterdir()) if folder.is_dir() and _is_filing(folder)]
        readable = [row for row in rows if not row.problem]
        readable.sort(key=lambda row: str(row.changed_at), reverse=True)
        return (*readable, *(row for row in rows if row.problem))[:_MOST_FILINGS]

    def begin(self, kind: FilingKind, at: datetime) -> DeskFolder:
        """A new filing with all that the desk knows already: union, employers, leaders, the newest list of members.

        Errors as ``DeskFolder.create``.
        """
        known = self.profile
        data = FilingData(
            filing_id=new_filing_id(),
            kind=kind,
            office_id=known.office_id,
            organisation=known.organisation,
            employers=known.employers,
            leaders=known.leaders,
            leadership_term=known.leadership_term,
            represented_by=known.represented_by,
        )
        folder = DeskFolder.create(self.folder, data, at)
        try:
            if known.members is not None and kind in _WITH_MEMBERS:
                content = read_by_digest(self.folder / LISTS, known.members.sha256, "csv", LARGEST_FILE)
                folder.set_members(read_members(content), "", at, cut_off=known.members.cut_off)
        except UnreadableError:
            # A list that is gone or was touched is asked for again; the rest is still known.
            return folder
        except UnionregError:
            folder.close()
            raise
        return folder

    def open_filing(self, name: str) -> DeskFolder:
        """Open one filing by the name of its folder. Errors as ``DeskFolder.open``."""
        return DeskFolder.open(self.folder / name)

    def remember(self, folder: DeskFolder, at: datetime) -> DeskProfile:
        """Take over what a filing says of the union, for the next one. Errors as ``change_profile``."""
        data, members = folder.data, self.profile.members
        content = folder.members_content()
        if content is not None and data.kind in _WITH_MEMBERS:
            store_by_digest(self.folder / LISTS, content, "csv")
            members = data.members
        known = data.organisation if data.organisation.name else self.profile.organisation
        return self.change_profile(
            lambda profile: replace(
                profile,
                organisation=known,
                employers=data.employers or profile.employers,
                leaders=data.leaders or profile.leaders,
                leadership_term=data.leadership_term or profile.leadership_term,
                office_id=data.office_id or profile.office_id,
                members=members,
                represented_by=data.represented_by or profile.represented_by,
            ),
            at,
        )


# Filings that carry the whole list; a notice of arrivals and departures carries only those who came and went.
_WITH_MEMBERS = frozenset({FilingKind.WORKERS_UNION, FilingKind.EMPLOYERS_UNION, FilingKind.LEADERSHIP_CHANGE})


def new_filing_id() -> str:
    """32 hex digits that no other filing has."""
    return secrets.token_hex(_ID_BYTES)


def new_desk_folder(parent: Path, name: str = "escritorio-sindical") -> Path:
    """A free folder for a new desk. Errors as ``kept_files.new_folder``."""
    return new_folder(parent, name)


def _profile_file(folder: Path) -> StateFile[DeskProfile]:
    return StateFile(folder, NAME, profile_bytes, read_profile, profile_revision)


def _is_filing(folder: Path) -> bool:
    return state_file(folder).exists


def _row(folder: Path) -> DeskRow:
    try:
        state, _ = state_file(folder).load()
    except UnionregError as error:
        return DeskRow(folder.name, None, 0, "", folder.name, None, None, 0, 0, error.code)
    return _row_of(folder.name, state)


def _row_of(name: str, state: FilingState) -> DeskRow:
    data = state.data
    return DeskRow(
        name,
        data.kind,
        data.version,
        data.case_folio,
        data.organisation.name,
        state.started_at,
        state.changed_at,
        len(state.issued),
        len(state.notices),
    )
