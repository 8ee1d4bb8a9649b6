"""What can happen in an office: one frozen dataclass each. Votes have theirs in ``vote_events``.

An event holds names as they were, never a voter, a ballot number, a password or a key. Its sentence for people stands
in the text catalogue under ``event.<kind>`` (the fields are the placeholders), its short name under
``event.<kind>.title``.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar

Detail = str | int | bool | tuple[str, ...] | None


class Event:
    """A thing that happened. Subclasses are frozen dataclasses whose fields are plain values (``Detail``)."""

    __slots__ = ()

    KIND: ClassVar[str]

    def kind(self) -> str:
        """The stable name of this kind of event, kebab-case."""
        return self.KIND

    def vote(self) -> str | None:
        """The vote concerned, when the event has a field ``vote_id``."""
        found: str | None = getattr(self, "vote_id", None)
        return found

    def details(self) -> dict[str, Detail]:
        """The fields by name, in a form that JSON can hold."""
        names = [field.name for field in fields(self)]  # type: ignore[arg-type]
        return {name: getattr(self, name) for name in names}


@dataclass(frozen=True, slots=True)
class OfficeCreated(Event):
    KIND: ClassVar[str] = "office-created"
    name: str
    unit: str
    place: str
    invented: bool
    entry_policy: str
    seal_key_id: str
    administrator: str
    calendars: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficeRenamed(Event):
    KIND: ClassVar[str] = "office-renamed"
    name: str
    unit: str
    place: str
    previous_name: str
    previous_unit: str
    previous_place: str


@dataclass(frozen=True, slots=True)
class EntryPolicyChanged(Event):
    KIND: ClassVar[str] = "entry-policy-changed"
    entry_policy: str
    previous: str


@dataclass(frozen=True, slots=True)
class PersonAdded(Event):
    KIND: ClassVar[str] = "person-added"
    username: str
    full_name: str
    post: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonChanged(Event):
    KIND: ClassVar[str] = "person-changed"
    username: str
    full_name: str
    post: str
    previous_full_name: str
    previous_post: str


@dataclass(frozen=True, slots=True)
class RolesChanged(Event):
    KIND: ClassVar[str] = "roles-changed"
    username: str
    full_name: str
    roles: tuple[str, ...]
    previous: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonDeactivated(Event):
    KIND: ClassVar[str] = "person-deactivated"
    username: str
    full_name: str
    reason: str


@dataclass(frozen=True, slots=True)
class PersonReactivated(Event):
    KIND: ClassVar[str] = "person-reactivated"
    username: str
    full_name: str


@dataclass(frozen=True, slots=True)
class PasswordReset(Event):
    KIND: ClassVar[str] = "password-reset"
    username: str
    full_name: str


@dataclass(frozen=True, slots=True)
class PasswordChanged(Event):
    KIND: ClassVar[str] = "password-changed"
    username: str


@dataclass(frozen=True, slots=True)
class SignedIn(Event):
    KIND: ClassVar[str] = "signed-in"
    username: str


@dataclass(frozen=True, slots=True)
class SignInRefused(Event):
    KIND: ClassVar[str] = "sign-in-refused"
    username: str
    attempts: int


@dataclass(frozen=True, slots=True)
class SignedOut(Event):
    KIND: ClassVar[str] = "signed-out"
    username: str


@dataclass(frozen=True, slots=True)
class CalendarSaved(Event):
    KIND: ClassVar[str] = "calendar-saved"
    calendar_id: str
    year: int
    version: int
    source: str
    sha256: str


@dataclass(frozen=True, slots=True)
class AuthoritiesAdded(Event):
    KIND: ClassVar[str] = "authorities-added"
    subjects: tuple[str, ...]
    sha256: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class AuthorityRemoved(Event):
    KIND: ClassVar[str] = "authority-removed"
    subject: str
    serial_number: str
    sha256: str
    reason: str


@dataclass(frozen=True, slots=True)
class BackupWritten(Event):
    KIND: ClassVar[str] = "backup-written"
    path: str
    sha256: str
    size: int
    log_whole: bool


@dataclass(frozen=True, slots=True)
class BackupRestored(Event):
    KIND: ClassVar[str] = "backup-restored"
    sha256: str
    records: int
    kept: str | None


@dataclass(frozen=True, slots=True)
class SchemaUpgraded(Event):
    KIND: ClassVar[str] = "schema-upgraded"
    previous: str
    schema: str
    backup: str
