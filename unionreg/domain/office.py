"""The office that runs the votes: its name, its choices, its seal and what it trusts. Storing them is not here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class EntryPolicy(StrEnum):
    """Who enters the fields in which first and second entry differ."""

    THIRD_PERSON = "third-person"
    BY_THE_TWO = "by-the-two"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head of every paper. ``invented`` marks a demonstration office on all of them."""

    office_name: str
    unit: str
    place: str
    invented: bool


@dataclass(frozen=True, slots=True)
class Office:
    """The office of this file. ``office_id`` is random and tells its backups from those of another office."""

    office_id: str
    name: str
    unit: str
    place: str
    invented: bool
    entry_policy: EntryPolicy
    created_at: datetime

    def letterhead(self) -> Letterhead:
        """The office as papers name it."""
        return Letterhead(self.name, self.unit, self.place, self.invented)


@dataclass(frozen=True, slots=True)
class SealKey:
    """The office's Ed25519 seal: both keys raw (32 bytes each). ``key_id`` names the public key in seal codes."""

    key_id: str
    public_key: bytes
    private_key: bytes


@dataclass(frozen=True, slots=True)
class StoredCalendar:
    """One version of a calendar as loaded: ``content`` is the JSON text; who saved it, whence and when."""

    calendar_id: str
    year: int
    version: int
    content: str
    source: str
    saved_by: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class AuthorityFacts:
    """What a certificate of an authority says. ``sha256`` is of its DER bytes, lower-case hex; times are aware."""

    sha256: str
    subject: str
    issuer: str
    serial_number: str
    not_before: datetime
    not_after: datetime
    is_authority: bool
    is_root: bool


@dataclass(frozen=True, slots=True)
class AddedAuthority:
    """A trust certificate that the office added: its DER bytes, why, by whom and when."""

    facts: AuthorityFacts
    certificate: bytes
    reason: str
    added_by: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What a backup file holds. ``records`` counts the records of its log that fit; ``broken_at`` is None when all do.

    ``head`` is the hash at the end of the log, ``size`` in bytes, ``sha256`` of the whole file, in hex. ``files``
    of the archive belong to it; ``files_missing`` of them are not beside it, or not whole.
    """

    path: str
    office_id: str
    office_name: str
    schema: str
    records: int
    head: str
    broken_at: int | None
    last_event_at: datetime | None
    size: int
    sha256: str
    files: int = 0
    files_missing: int = 0


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was made from inside: where, when, by whom, and the SHA-256 of the file."""

    path: str
    sha256: str
    size: int
    made_by: str
    made_at: datetime
