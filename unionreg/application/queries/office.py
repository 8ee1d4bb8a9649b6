"""Reading the office for its screens: what it is called, its choices, calendars, authorities and last backup."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.session import require, require_signed_in
from unionreg.domain.calendar_format import parse_calendar
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.application.ports import Core
    from unionreg.domain.calendar import Calendar, CalendarBook
    from unionreg.domain.office import AuthorityFacts, BackupMade, EntryPolicy, Letterhead, StoredCalendar
    from unionreg.domain.roles import Actor


class Origin(StrEnum):
    """Where trust in an authority comes from."""

    SHIPPED = "shipped"
    ADDED = "added"


class Validity(StrEnum):
    """Where today lies with regard to a certificate's dates."""

    NOT_YET = "not-yet"
    VALID = "valid"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """The office as its own screen shows it. ``last_backup`` is None when none was made from inside."""

    office_id: str
    name: str
    unit: str
    place: str
    invented: bool
    entry_policy: EntryPolicy
    created_at: datetime
    seal_key_id: str
    seal_public_key: bytes
    last_backup: BackupMade | None


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One version of a calendar. ``non_business_days`` counts single days; suspensions are counted apart."""

    calendar_id: str
    year: int
    version: int
    authority: str
    complete: bool
    first: date
    last: date
    non_business_days: int
    suspensions: int
    source: str
    saved_by: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class AuthorityRow:
    """A trusted authority. Reason, adder and time are empty for shipped ones."""

    sha256: str
    subject: str
    issuer: str
    serial_number: str
    not_before: datetime
    not_after: datetime
    is_root: bool
    validity: Validity
    origin: Origin
    reason: str
    added_by: str
    added_at: datetime | None


def letterhead(core: Core) -> Letterhead:
    """The office's name and whether it is invented. Open to everybody: the sign-in screen shows it."""
    with core.unit_of_work() as uow:
        return uow.office.get().letterhead()


def office(core: Core, actor: Actor) -> OfficeRow:
    """The office, its choices, its public seal key and the last backup. For everybody who is signed in."""
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
        here, seal = uow.office.get(), uow.office.seal()
        return OfficeRow(
            office_id=here.office_id,
            name=here.name,
            unit=here.unit,
            place=here.place,
            invented=here.invented,
            entry_policy=here.entry_policy,
            created_at=here.created_at,
            seal_key_id=seal.key_id,
            seal_public_key=seal.public_key,
            last_backup=uow.office.last_backup(),
        )


def calendars(core: Core, actor: Actor) -> tuple[CalendarRow, ...]:
    """The newest version of each calendar, by year. For everybody who is signed in."""
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
        return tuple(map(_calendar_row, uow.office.calendars()))


def calendar_versions(core: Core, actor: Actor, calendar_id: str) -> tuple[CalendarRow, ...]:
    """Every version of one calendar, newest first."""
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
        return tuple(map(_calendar_row, uow.office.calendar_versions(calendar_id)))


def calendar_book(core: Core, actor: Actor) -> CalendarBook:
    """The calendars to count days with, the newest version of each."""
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
        return stored_book(uow)


def authorities(core: Core, actor: Actor) -> tuple[AuthorityRow, ...]:
    """Everything the office trusts: shipped and added, those that end last first."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_OFFICE)
        added = uow.office.authorities()
    now = core.clock()
    rows = [_authority_row(facts, now, Origin.SHIPPED) for facts in core.authorities.shipped()]
    rows += [_authority_row(each.facts, now, Origin.ADDED, each.reason, each.added_by, each.added_at) for each in added]
    return tuple(sorted(rows, key=lambda row: (row.not_after, row.subject), reverse=True))


def _read(stored: StoredCalendar) -> Calendar:
    return parse_calendar(json.loads(stored.content))


def _calendar_row(stored: StoredCalendar) -> CalendarRow:
    calendar = _read(stored)
    return CalendarRow(
        calendar_id=stored.calendar_id,
        year=stored.year,
        version=stored.version,
        authority=calendar.authority,
        complete=calendar.complete,
        first=calendar.covers.first,
        last=calendar.covers.last,
        non_business_days=len(calendar.holidays),
        suspensions=len(calendar.suspensions),
        source=stored.source,
        saved_by=stored.saved_by,
        saved_at=stored.saved_at,
    )


def _authority_row(
    facts: AuthorityFacts,
    now: datetime,
    origin: Origin,
    reason: str = "",
    added_by: str = "",
    added_at: datetime | None = None,
) -> AuthorityRow:
    validity = Validity.NOT_YET if now < facts.not_before else Validity.VALID
    return AuthorityRow(
        sha256=facts.sha256,
        subject=facts.subject,
        issuer=facts.issuer,
        serial_number=facts.serial_number,
        not_before=facts.not_before,
        not_after=facts.not_after,
        is_root=facts.is_root,
        validity=Validity.EXPIRED if now > facts.not_after else validity,
        origin=origin,
        reason=reason,
        added_by=added_by,
        added_at=added_at,
    )
