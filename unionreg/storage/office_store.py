"""The office, its calendars, authorities and backups in the database. Rules are in application/offices."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from unionreg.domain.office import AddedAuthority, AuthorityFacts, BackupMade, Office, SealKey, StoredCalendar
from unionreg.storage.tables.office import authorities, backups, calendars, office

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import Row
    from sqlalchemy.engine import Connection


class SqlOffice:
    """The one office of this file within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(self, new: Office, seal: SealKey) -> None:
        """Write the office's only row."""
        keys = {
            "seal_key_id": seal.key_id,
            "seal_public_key": seal.public_key,
            "seal_private_key": seal.private_key,
        }
        self._connection.execute(insert(office).values(id=1, **asdict(new), **keys))

    def get(self) -> Office:
        """The office of this file."""
        row = self._connection.execute(select(office)).one()
        return Office(
            office_id=row.office_id,
            name=row.name,
            unit=row.unit,
            place=row.place,
            invented=row.invented,
            entry_policy=row.entry_policy,
            created_at=row.created_at,
        )

    def save(self, changed: Office) -> None:
        """Write every field of the office except its seal."""
        self._connection.execute(update(office).values(**asdict(changed)))

    def seal(self) -> SealKey:
        """The office's seal key."""
        row = self._connection.execute(select(office)).one()
        return SealKey(row.seal_key_id, row.seal_public_key, row.seal_private_key)

    def add_calendar(self, calendar: StoredCalendar) -> None:
        """Keep one more version of a calendar."""
        self._connection.execute(insert(calendars).values(**asdict(calendar)))

    def calendars(self) -> tuple[StoredCalendar, ...]:
        """The newest version of each calendar, by year."""
        newest = select(calendars.c.calendar_id, func.max(calendars.c.version).label("version"))
        last = newest.group_by(calendars.c.calendar_id).subquery()
        same = (calendars.c.calendar_id == last.c.calendar_id) & (calendars.c.version == last.c.version)
        query = select(calendars).join(last, same).order_by(calendars.c.year, calendars.c.calendar_id)
        return tuple(map(_calendar, self._connection.execute(query)))

    def calendar_versions(self, calendar_id: str) -> tuple[StoredCalendar, ...]:
        """Every version of one calendar, newest first."""
        query = select(calendars).where(calendars.c.calendar_id == calendar_id).order_by(calendars.c.version.desc())
        return tuple(map(_calendar, self._connection.execute(query)))

    def add_authority(self, authority: AddedAuthority) -> None:
        """Keep a trust certificate that the office added."""
        values = {
            **_stored(authority.facts),
            "certificate": authority.certificate,
            "reason": authority.reason,
            "added_by": authority.added_by,
            "added_at": authority.added_at,
        }
        self._connection.execute(insert(authorities).values(**values))

    def remove_authority(self, sha256: str) -> None:
        """Forget a trust certificate; the audit log keeps that it was there."""
        self._connection.execute(delete(authorities).where(authorities.c.sha256 == sha256))

    def authorities(self) -> tuple[AddedAuthority, ...]:
        """The authorities the office added, by subject."""
        query = select(authorities).order_by(authorities.c.subject, authorities.c.sha256)
        return tuple(map(_authority, self._connection.execute(query)))

    def add_backup(self, backup: BackupMade) -> None:
        """Note a backup that was made."""
        self._connection.execute(insert(backups).values(**asdict(backup)))

    def last_backup(self) -> BackupMade | None:
        """The newest backup noted, or None."""
        row = self._connection.execute(select(backups).order_by(backups.c.id.desc()).limit(1)).one_or_none()
        return None if row is None else BackupMade(row.path, row.sha256, row.size, row.made_by, row.made_at)


def _stored(facts: AuthorityFacts) -> dict[str, object]:
    values = asdict(facts)
    del values["is_authority"]  # nothing else is ever added
    return values


def _calendar(row: Row[Any]) -> StoredCalendar:
    return StoredCalendar(
        calendar_id=row.calendar_id,
        year=row.year,
        version=row.version,
        content=row.content,
        source=row.source,
        saved_by=row.saved_by,
        saved_at=row.saved_at,
    )


def _authority(row: Row[Any]) -> AddedAuthority:
    facts = AuthorityFacts(
        sha256=row.sha256,
        subject=row.subject,
        issuer=row.issuer,
        serial_number=row.serial_number,
        not_before=row.not_before,
        not_after=row.not_after,
        is_authority=True,
        is_root=row.is_root,
    )
    return AddedAuthority(facts, row.certificate, row.reason, row.added_by, row.added_at)
