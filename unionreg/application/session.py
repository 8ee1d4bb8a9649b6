"""Permission checks of the use cases. Signing in is in ``people``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.roles import Actor, Permission


def require(uow: UnitOfWork, actor: Actor, permission: Permission) -> None:
    """Refuse unless the account, as it is stored now, is active, free of a password to change, and permitted.

    The stored roles decide, not those of sign-in: a role taken away counts at once.
    """
    account = uow.people.get(actor.user_id)
    if not account.active:
        raise NotAllowedError("account-inactive")
    if account.must_change_password:
        raise NotAllowedError("password-must-change")
    if not account.actor().may(permission):
        raise NotAllowedError("permission-missing", permission=permission.value)
