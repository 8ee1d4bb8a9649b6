"""Accounts of the people of the office, kept by an administrator. The own password and signing in are in ``session``.

Nobody is ever deleted: records name people, and a name must not come back for another person.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed, created
from unionreg.application.session import require
from unionreg.domain.accounts import (
    NewAccount,
    check_names,
    check_password,
    check_roles,
    check_username,
    password_text,
    tidy,
)
from unionreg.domain.audit.events import (
    PasswordReset,
    PersonAdded,
    PersonChanged,
    PersonDeactivated,
    PersonReactivated,
    RolesChanged,
)
from unionreg.domain.roles import Permission, Role
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.accounts import Account
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor


def add_person(
    core: Core,
    actor: Actor,
    *,
    username: str,
    full_name: str,
    post: str,
    roles: frozenset[Role],
    temporary_password: str,
) -> Changes:
    """Add an account whose temporary password must be changed at the first sign-in; created id = the user's id.

    Raises ConflictError ``person-refused`` (findings U-1xx, U-2xx) or ``username-taken`` (username).
    """
    username, full_name, post = tidy(username).lower(), tidy(full_name), tidy(post)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_PEOPLE)
        password = password_text(temporary_password)
        _refuse_if(
            (
                *check_username(username),
                *check_names(full_name, post),
                *check_roles(roles),
                *check_password(password, username),
            )
        )
        if uow.people.by_username(username) is not None:
            raise ConflictError("username-taken", username=username)
        hashed = core.passwords.hash(password)
        added = uow.people.add(NewAccount(username, full_name, post, roles, hashed, True, core.clock()))  # noqa: FBT003
        uow.audit.add(PersonAdded(username, full_name, post, role_names(roles)), actor)
    return created(Thing.PERSON, added.user_id)


def change_person(core: Core, actor: Actor, *, user_id: int, full_name: str, post: str) -> Changes:
    """Write another full name or post. Records already made keep the old ones."""
    full_name, post = tidy(full_name), tidy(post)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_PEOPLE)
        account = uow.people.get(user_id)
        _refuse_if(check_names(full_name, post))
        uow.people.save(replace(account, full_name=full_name, post=post))
        uow.audit.add(PersonChanged(account.username, full_name, post, account.full_name, account.post), actor)
    return changed(Thing.PERSON, user_id)


def change_roles(core: Core, actor: Actor, *, user_id: int, roles: frozenset[Role]) -> Changes:
    """Give other roles, which count at once. ConflictError ``last-administrator``, ``person-refused`` (findings)."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_PEOPLE)
        account = uow.people.get(user_id)
        _refuse_if(check_roles(roles))
        if Role.ADMINISTRATOR not in roles:
            _keep_an_administrator(uow, account)
        uow.people.save(replace(account, roles=roles))
        event = RolesChanged(account.username, account.full_name, role_names(roles), role_names(account.roles))
        uow.audit.add(event, actor)
    return changed(Thing.PERSON, user_id)


def deactivate_person(core: Core, actor: Actor, *, user_id: int, reason: str) -> Changes:
    """Close an account at once. ConflictError ``last-administrator``, ``reason-missing``, ``no-change``."""
    reason = tidy(reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_PEOPLE)
        account = uow.people.get(user_id)
        if not reason:
            raise ConflictError("reason-missing")
        if not account.active:
            raise ConflictError("no-change")
        _keep_an_administrator(uow, account)
        uow.people.save(replace(account, active=False))
        uow.audit.add(PersonDeactivated(account.username, account.full_name, reason), actor)
    return changed(Thing.PERSON, user_id)


def reactivate_person(core: Core, actor: Actor, *, user_id: int) -> Changes:
    """Open a closed account again, with its old password and roles. ConflictError ``no-change``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_PEOPLE)
        account = uow.people.get(user_id)
        if account.active:
            raise ConflictError("no-change")
        uow.people.save(replace(account, active=True))
        uow.audit.add(PersonReactivated(account.username, account.full_name), actor)
    return changed(Thing.PERSON, user_id)


def reset_password(core: Core, actor: Actor, *, user_id: int, temporary_password: str) -> Changes:
    """Give another person a temporary password that must be changed at the next sign-in; waiting times end.

    Raises NotAllowedError ``password-reset-own``, ConflictError ``password-weak`` (findings).
    """
    password = password_text(temporary_password)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_PEOPLE)
        if user_id == actor.user_id:
            raise NotAllowedError("password-reset-own")
        account = uow.people.get(user_id)
        findings = check_password(password, account.username)
        if findings:
            raise ConflictError("password-weak", findings=findings)
        uow.people.save(replace(account, failed_attempts=0, locked_until=None))
        uow.people.set_password(user_id, core.passwords.hash(password), must_change=True)
        uow.audit.add(PasswordReset(account.username, account.full_name), actor)
    return changed(Thing.PERSON, user_id)


def role_names(roles: frozenset[Role]) -> tuple[str, ...]:
    """The values of the roles, sorted, as events keep them."""
    return tuple(sorted(role.value for role in roles))


def _refuse_if(findings: tuple[Finding, ...]) -> None:
    if findings:
        raise ConflictError("person-refused", findings=findings)


def _keep_an_administrator(uow: UnitOfWork, leaving: Account) -> None:
    if not _is_administrator(leaving):
        return
    others = (each for each in uow.people.all() if each.user_id != leaving.user_id)
    if not any(_is_administrator(each) for each in others):
        raise ConflictError("last-administrator")


def _is_administrator(account: Account) -> bool:
    return account.active and Role.ADMINISTRATOR in account.roles
