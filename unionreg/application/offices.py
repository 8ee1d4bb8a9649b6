"""The office: founding it, its name and choices, and the authorities it trusts beside the shipped ones.

Calendars are in ``calendars``, people in ``people``, backups in ``backups``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.calendars import read_calendar, stored_calendar
from unionreg.application.changes import Thing, changed, created
from unionreg.application.session import require
from unionreg.domain.accounts import LONGEST_TEXT, NewAccount, check_names, check_password, check_username, tidy
from unionreg.domain.accounts import password_text as as_password
from unionreg.domain.audit.events import (
    AuthoritiesAdded,
    AuthorityRemoved,
    EntryPolicyChanged,
    OfficeCreated,
    OfficeRenamed,
)
from unionreg.domain.findings import Severity, finding
from unionreg.domain.office import AddedAuthority, EntryPolicy, Office
from unionreg.domain.roles import Permission, Role
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from unionreg.application.calendars import CalendarFile
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.findings import Finding
    from unionreg.domain.office import StoredCalendar
    from unionreg.domain.roles import Actor

_OFFICE_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Administrator:
    """The first administrator, who chooses the own password at once."""

    username: str
    full_name: str
    post: str
    password: str

    def __repr__(self) -> str:
        """No password in any trace or log."""
        return f"Administrator({self.username!r}, …)"


@dataclass(frozen=True, slots=True)
class Founding:
    """What the first run asks for. ``invented`` marks a demonstration office everywhere and for ever."""

    name: str
    unit: str
    place: str
    entry_policy: EntryPolicy
    administrator: Administrator
    calendars: tuple[CalendarFile, ...] = ()
    invented: bool = False


def found_office(core: Core, founding: Founding) -> Changes:
    """Found the office of a new, empty file, with its seal, first administrator and calendars; one record in the log.

    The one act without an actor. Raises ConflictError ``office-refused`` (findings O-1xx, U-1xx, U-2xx; the fields of
    the administrator are ``username``, ``full_name``, ``post``, ``password``), UnreadableError for a calendar.
    """
    name, unit, place = tidy(founding.name), tidy(founding.unit), tidy(founding.place)
    chief = founding.administrator
    username, full_name, post = tidy(chief.username).lower(), tidy(chief.full_name), tidy(chief.post)
    password = as_password(chief.password)
    _refuse_if(
        (
            *check_office(name, unit, place),
            *check_username(username),
            *check_names(full_name, post),
            *check_password(password, username),
        )
    )
    now = core.clock()
    roles = frozenset({Role.ADMINISTRATOR})
    office_id = core.randomness(_OFFICE_ID_BYTES).hex()
    seal = core.seals.new_key()
    with core.unit_of_work() as uow:
        uow.office.create(Office(office_id, name, unit, place, founding.invented, founding.entry_policy, now), seal)
        hashed = core.passwords.hash(password)
        account = uow.people.add(NewAccount(username, full_name, post, roles, hashed, False, now))  # noqa: FBT003
        calendars = _first_calendars(core, uow, founding.calendars, full_name)
        event = OfficeCreated(
            name=name,
            unit=unit,
            place=place,
            invented=founding.invented,
            entry_policy=founding.entry_policy.value,
            seal_key_id=seal.key_id,
            administrator=full_name,
            calendars=tuple(calendar.calendar_id for calendar in calendars),
        )
        uow.audit.add(event, account.actor())
    return created(Thing.OFFICE, office_id, (Thing.PERSON, account.user_id))


def rename_office(core: Core, actor: Actor, *, name: str, unit: str, place: str) -> Changes:
    """Write the office's name, unit and place as papers print them from now on. Issued papers keep the old ones."""
    name, unit, place = tidy(name), tidy(unit), tidy(place)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_OFFICE)
        _refuse_if(check_office(name, unit, place))
        office = uow.office.get()
        uow.office.save(replace(office, name=name, unit=unit, place=place))
        uow.audit.add(OfficeRenamed(name, unit, place, office.name, office.unit, office.place), actor)
    return changed(Thing.OFFICE, office.office_id)


def set_entry_policy(core: Core, actor: Actor, *, policy: EntryPolicy) -> Changes:
    """Choose who settles the fields in which two entries differ. ConflictError ``no-change``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_OFFICE)
        office = uow.office.get()
        if office.entry_policy is policy:
            raise ConflictError("no-change")
        uow.office.save(replace(office, entry_policy=policy))
        uow.audit.add(EntryPolicyChanged(policy.value, office.entry_policy.value), actor)
    return changed(Thing.OFFICE, office.office_id)


def add_authority(core: Core, actor: Actor, *, content: bytes, reason: str) -> Changes:
    """Trust the authorities in a certificate file (DER or PEM); created ids = SHA-256 of each.

    Raises UnreadableError ``certificate-unreadable``; ConflictError ``reason-missing``, ``certificate-not-authority``
    (subject), ``authority-known`` (subject).
    """
    reason = tidy(reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_OFFICE)
        if not reason:
            raise ConflictError("reason-missing")
        found = core.authorities.read(content)
        known = {facts.sha256 for facts in core.authorities.shipped()}
        known |= {authority.facts.sha256 for authority in uow.office.authorities()}
        for facts, certificate in found:
            if not facts.is_authority:
                raise ConflictError("certificate-not-authority", subject=facts.subject)
            if facts.sha256 in known:
                raise ConflictError("authority-known", subject=facts.subject)
            known.add(facts.sha256)
            uow.office.add_authority(AddedAuthority(facts, certificate, reason, actor.full_name, core.clock()))
        subjects, digests = (tuple(each) for each in zip(*((one.subject, one.sha256) for one, _ in found), strict=True))
        uow.audit.add(AuthoritiesAdded(subjects, digests, reason), actor)
    first, *more = digests
    touched = created(Thing.AUTHORITY, first, *((Thing.AUTHORITY, digest) for digest in more))
    return replace(touched, created=digests)


def remove_authority(core: Core, actor: Actor, *, sha256: str, reason: str) -> Changes:
    """Stop trusting an authority that the office added; the shipped ones stay. ConflictError ``reason-missing``."""
    reason = tidy(reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_OFFICE)
        if not reason:
            raise ConflictError("reason-missing")
        found = {authority.facts.sha256: authority.facts for authority in uow.office.authorities()}
        if sha256 not in found:
            raise NotFoundError("authority-not-found")
        uow.office.remove_authority(sha256)
        facts = found[sha256]
        uow.audit.add(AuthorityRemoved(facts.subject, facts.serial_number, sha256, reason), actor)
    return changed(Thing.AUTHORITY, sha256)


def check_office(name: str, unit: str, place: str) -> tuple[Finding, ...]:
    """Name (O-101) and place (O-103) are there, the unit (O-102) may be empty; all fit into a line of a paper."""
    rules = (("O-101", "name", name, 1), ("O-102", "unit", unit, 0), ("O-103", "place", place, 1))
    return tuple(
        finding(code, Severity.ERROR, (field,), longest=LONGEST_TEXT)
        for code, field, text, shortest in rules
        if not shortest <= len(text) <= LONGEST_TEXT
    )


def _first_calendars(
    core: Core, uow: UnitOfWork, files: tuple[CalendarFile, ...], saved_by: str
) -> tuple[StoredCalendar, ...]:
    calendars = tuple(
        stored_calendar(uow, read_calendar(file.content), file.source, saved_by, core.clock()) for file in files
    )
    for calendar in calendars:
        uow.office.add_calendar(calendar)
    return calendars


def _refuse_if(findings: tuple[Finding, ...]) -> None:
    if findings:
        raise ConflictError("office-refused", findings=findings)
