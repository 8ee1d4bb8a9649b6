"""Reading accounts for the people screen and the own-account screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.session import require, require_signed_in
from unionreg.domain.roles import PERMISSIONS, Permission, Role

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.ports import Core
    from unionreg.domain.accounts import Account
    from unionreg.domain.roles import Actor

# Without signs that look alike (l 1 I, o 0 O): a temporary password is read from a screen and typed by another person.
_SIGNS = "abcdefghijkmnpqrstuvwxyz23456789"
_GROUPS, _GROUP = 4, 4


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One account as lists show it. ``locked_until`` lies in the future or is None; ``roles`` in the order of Role."""

    user_id: int
    username: str
    full_name: str
    post: str
    roles: tuple[Role, ...]
    active: bool
    must_change_password: bool
    locked_until: datetime | None
    created_at: datetime
    last_sign_in_at: datetime | None


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role and what it permits, for the screen that explains roles."""

    role: Role
    permissions: tuple[Permission, ...]


def people(core: Core, actor: Actor) -> tuple[PersonRow, ...]:
    """Every account, by full name."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_PEOPLE)
        return tuple(_row(core, account) for account in uow.people.all())


def person(core: Core, actor: Actor, user_id: int) -> PersonRow:
    """One account; NotFoundError ``person-not-found``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_PEOPLE)
        return _row(core, uow.people.get(user_id))


def own_account(core: Core, actor: Actor) -> PersonRow:
    """The account of the person at the keyboard, as it is now."""
    with core.unit_of_work() as uow:
        return _row(core, require_signed_in(uow, actor))


def suggested_password(core: Core, actor: Actor) -> str:
    """A temporary password to read out and type: four groups of four signs, 80 random bits. Nothing is stored."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_PEOPLE)
    signs = [_SIGNS[byte % len(_SIGNS)] for byte in core.randomness(_GROUPS * _GROUP)]
    return "-".join("".join(signs[start : start + _GROUP]) for start in range(0, len(signs), _GROUP))


def role_table() -> tuple[RoleRow, ...]:
    """What each role permits; the same for every office."""
    return tuple(RoleRow(role, tuple(each for each in Permission if each in PERMISSIONS[role])) for role in Role)


def _row(core: Core, account: Account) -> PersonRow:
    waits = account.locked_until is not None and core.clock() < account.locked_until
    return PersonRow(
        user_id=account.user_id,
        username=account.username,
        full_name=account.full_name,
        post=account.post,
        roles=tuple(role for role in Role if role in account.roles),
        active=account.active,
        must_change_password=account.must_change_password,
        locked_until=account.locked_until if waits else None,
        created_at=account.created_at,
        last_sign_in_at=account.last_sign_in_at,
    )
