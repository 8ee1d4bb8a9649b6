"""Every act of the office's own modules checks a permission and adds exactly one record; reading checks it too.

A new function fails here until it has a line in the table. The acts of votes have their own table.
"""

from __future__ import annotations

import inspect
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_office import (
    INVENTED_CALENDAR,
    PASSWORD,
    TEMPORARY,
    ListedAuthorities,
    an_office,
    authority_facts,
)
from unionreg.application import backups, calendars, offices, people, session
from unionreg.application.calendars import CalendarFile, read_calendar
from unionreg.application.queries import audit as audit_queries
from unionreg.application.queries import office as office_queries
from unionreg.application.queries import people as people_queries
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.office import EntryPolicy
from unionreg.domain.roles import PERMISSIONS, Actor, Permission, Role
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_office import OfficeUnderTest

ACT_MODULES = (people, offices, calendars, backups, session)
READING_MODULES = (people_queries, office_queries, audit_queries)
CALENDAR = replace(read_calendar(INVENTED_CALENDAR), notes=())
AUTHORITY = authority_facts("AC UNO")

ACTS: dict[str, tuple[Permission, Callable[[OfficeUnderTest, Actor], Any]]] = {
    "add_person": (
        Permission.MANAGE_PEOPLE,
        lambda here, actor: people.add_person(
            here.core,
            actor,
            username="vega",
            full_name="Valeria Vega",
            post="Auxiliar",
            roles=frozenset({Role.REGISTRAR}),
            temporary_password=TEMPORARY,
        ),
    ),
    "change_person": (
        Permission.MANAGE_PEOPLE,
        lambda here, actor: people.change_person(
            here.core, actor, user_id=here.first.user_id, full_name="Pía P", post="Otro"
        ),
    ),
    "change_roles": (
        Permission.MANAGE_PEOPLE,
        lambda here, actor: people.change_roles(
            here.core, actor, user_id=here.first.user_id, roles=frozenset({Role.SIGNER})
        ),
    ),
    "deactivate_person": (
        Permission.MANAGE_PEOPLE,
        lambda here, actor: people.deactivate_person(here.core, actor, user_id=here.first.user_id, reason="Licencia"),
    ),
    "reactivate_person": (
        Permission.MANAGE_PEOPLE,
        lambda here, actor: people.reactivate_person(here.core, actor, user_id=here.registrar.user_id),
    ),
    "reset_password": (
        Permission.MANAGE_PEOPLE,
        lambda here, actor: people.reset_password(
            here.core, actor, user_id=here.first.user_id, temporary_password=TEMPORARY
        ),
    ),
    "rename_office": (
        Permission.MANAGE_OFFICE,
        lambda here, actor: offices.rename_office(here.core, actor, name="Centro", unit="", place="Toluca"),
    ),
    "set_entry_policy": (
        Permission.MANAGE_OFFICE,
        lambda here, actor: offices.set_entry_policy(here.core, actor, policy=EntryPolicy.BY_THE_TWO),
    ),
    "add_authority": (
        Permission.MANAGE_OFFICE,
        lambda here, actor: offices.add_authority(here.core, actor, content=b"one", reason="Prueba"),
    ),
    "remove_authority": (
        Permission.MANAGE_OFFICE,
        lambda here, actor: offices.remove_authority(here.core, actor, sha256="ab" * 32, reason="Prueba"),
    ),
    "load_calendar": (
        Permission.MANAGE_OFFICE,
        lambda here, actor: calendars.load_calendar(
            here.core, actor, file=CalendarFile(calendars.calendar_text(CALENDAR).encode(), "DOF")
        ),
    ),
    "save_calendar": (
        Permission.MANAGE_OFFICE,
        lambda here, actor: calendars.save_calendar(here.core, actor, calendar=CALENDAR, source="DOF"),
    ),
    "back_up": (
        Permission.BACK_UP,
        lambda here, actor: backups.back_up(here.core, actor, target=Path("x.sqlite")),
    ),
}

READINGS: dict[str, tuple[Permission | None, Callable[[OfficeUnderTest, Actor], Any]]] = {
    "people": (Permission.MANAGE_PEOPLE, lambda here, actor: people_queries.people(here.core, actor)),
    "person": (Permission.MANAGE_PEOPLE, lambda here, actor: people_queries.person(here.core, actor, 1)),
    "own_account": (None, lambda here, actor: people_queries.own_account(here.core, actor)),
    "suggested_password": (
        Permission.MANAGE_PEOPLE,
        lambda here, actor: people_queries.suggested_password(here.core, actor),
    ),
    "office": (None, lambda here, actor: office_queries.office(here.core, actor)),
    "calendars": (None, lambda here, actor: office_queries.calendars(here.core, actor)),
    "calendar_versions": (None, lambda here, actor: office_queries.calendar_versions(here.core, actor, "x")),
    "calendar_book": (None, lambda here, actor: office_queries.calendar_book(here.core, actor)),
    "authorities": (Permission.MANAGE_OFFICE, lambda here, actor: office_queries.authorities(here.core, actor)),
    "log_page": (Permission.READ_LOG, lambda here, actor: audit_queries.log_page(here.core, actor, LogFilter())),
    "check_log": (Permission.READ_LOG, lambda here, actor: audit_queries.check_log(here.core, actor)),
    "export_log": (
        Permission.READ_LOG,
        lambda here, actor: audit_queries.export_log(here.core, actor, LogFilter(), audit_queries.ExportForm.CSV),
    ),
    "inspect_backup": (
        Permission.BACK_UP,
        lambda here, actor: backups.inspect_backup(here.core, actor, path=Path("x")),
    ),
}

# The own account needs no permission; founding and signing in come before there is anybody; each has its own tests.
WITHOUT_PERMISSION = {"sign_in", "sign_out", "change_own_password", "found_office", "letterhead"}


def functions_with_core(modules: tuple[ModuleType, ...]) -> set[str]:
    return {
        name
        for module in modules
        for name, function in vars(module).items()
        if inspect.isfunction(function)
        and function.__module__ == module.__name__
        and not name.startswith("_")
        and "core" in inspect.signature(function).parameters
    }


def prepared() -> OfficeUnderTest:
    """An office in which every act of the table is possible."""
    here = an_office(
        authorities=ListedAuthorities({b"one": (AUTHORITY,), b"two": (replace(AUTHORITY, sha256="ab" * 32),)})
    )
    offices.add_authority(here.core, here.administrator, content=b"two", reason="Prueba")
    people.deactivate_person(here.core, here.administrator, user_id=here.registrar.user_id, reason="Licencia")
    return here


def with_every_permission_but(here: OfficeUnderTest, permission: Permission) -> Actor:
    """A person who may do anything else: the check cannot be the wrong one."""
    roles = frozenset(role for role in Role if permission not in PERMISSIONS[role])
    with here.core.unit_of_work() as uow:
        uow.people.save(replace(uow.people.get(here.signer.user_id), roles=roles))
    return replace(here.signer, roles=frozenset(Role))


def test_every_act_stands_in_the_table() -> None:
    assert functions_with_core(ACT_MODULES) == set(ACTS) | (WITHOUT_PERMISSION - {"letterhead"}) | {"inspect_backup"}


def test_every_reading_stands_in_the_table() -> None:
    assert functions_with_core(READING_MODULES) == set(READINGS) - {"inspect_backup"} | {"letterhead"}


@pytest.mark.parametrize("name", ACTS)
def test_an_act_adds_exactly_one_record(name: str) -> None:
    here = prepared()
    before = len(here.log_kinds())
    ACTS[name][1](here, here.administrator)
    assert len(here.log_kinds()) == before + 1


@pytest.mark.parametrize("name", ACTS)
def test_an_act_checks_its_permission_and_a_refusal_leaves_nothing(name: str) -> None:
    here = prepared()
    permission, act = ACTS[name]
    actor = with_every_permission_but(here, permission)
    before = len(here.log_kinds())
    with pytest.raises(NotAllowedError) as caught:
        act(here, actor)
    assert caught.value.params == {"permission": permission.value}
    assert len(here.log_kinds()) == before


@pytest.mark.parametrize("name", READINGS)
def test_reading_checks_its_permission_and_leaves_no_record(name: str) -> None:
    here = prepared()
    permission, read = READINGS[name]
    before = len(here.log_kinds())
    read(here, here.administrator)
    if permission is not None:
        with pytest.raises(NotAllowedError, match="permission-missing"):
            read(here, with_every_permission_but(here, permission))
    assert len(here.log_kinds()) == before


@pytest.mark.parametrize("name", READINGS)
def test_reading_is_refused_to_a_closed_account(name: str) -> None:
    here = prepared()
    with pytest.raises(NotAllowedError, match="account-inactive"):
        READINGS[name][1](here, here.registrar)


def test_the_acts_without_permission_add_one_record_too() -> None:
    here = an_office()
    counts = [len(here.log_kinds())]
    session.sign_in(here.core, username="perez", password=PASSWORD)
    counts.append(len(here.log_kinds()))
    session.change_own_password(here.core, here.first, current=PASSWORD, new="otra clave muy larga")
    counts.append(len(here.log_kinds()))
    session.sign_out(here.core, here.first)
    counts.append(len(here.log_kinds()))
    assert [later - earlier for earlier, later in pairwise(counts)] == [1, 1, 1]
