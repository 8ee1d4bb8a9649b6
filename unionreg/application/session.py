"""Who is at the keyboard: signing in and out, the own password, and the permission check of every use case.

Other people's accounts are in ``people``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.domain.accounts import check_password, password_text, tidy, waiting_time
from unionreg.domain.audit.events import PasswordChanged, SignedIn, SignedOut, SignInRefused
from unionreg.domain.findings import Severity, finding
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.accounts import Account
    from unionreg.domain.roles import Actor, Permission


@dataclass(frozen=True, slots=True)
class SignIn:
    """A good sign-in. ``must_change_password``: nothing else is allowed before ``change_own_password``.

    ``failed_before`` counts wrong passwords since ``previous_at``, the sign-in before this one.
    """

    actor: Actor
    must_change_password: bool
    previous_at: datetime | None
    failed_before: int
    changes: Changes


def require(uow: UnitOfWork, actor: Actor, permission: Permission) -> None:
    """Refuse unless the account, as it is stored now, is active, free of a password to change, and permitted.

    The stored roles decide, not those of sign-in: a role taken away counts at once. Raises NotAllowedError
    ``account-inactive``, ``password-must-change``, ``permission-missing``.
    """
    if not require_signed_in(uow, actor).actor().may(permission):
        raise NotAllowedError("permission-missing", permission=permission.value)


def require_signed_in(uow: UnitOfWork, actor: Actor) -> Account:
    """Refuse an account that is no longer active or still has a temporary password; what everybody may read."""
    account = uow.people.get(actor.user_id)
    if not account.active:
        raise NotAllowedError("account-inactive")
    if account.must_change_password:
        raise NotAllowedError("password-must-change")
    return account


def sign_in(core: Core, *, username: str, password: str) -> SignIn:
    """Compare the password and tell who this is; a wrong one is counted and logged.

    Raises NotAllowedError ``sign-in-wrong``, the same for an unknown name and a wrong password, or ``sign-in-wait``
    (seconds) after several wrong ones.
    """
    with core.unit_of_work() as uow:
        answer = _try_sign_in(core, uow, tidy(username), password_text(password))
    if isinstance(answer, NotAllowedError):  # raised only now, so that the count and the log record are kept
        raise answer
    return answer


def sign_out(core: Core, actor: Actor) -> Changes:
    """Log that the person left the keyboard."""
    with core.unit_of_work() as uow:
        uow.people.get(actor.user_id)
        uow.audit.add(SignedOut(actor.username), actor)
    return changed(Thing.PERSON, actor.user_id)


def change_own_password(core: Core, actor: Actor, *, current: str, new: str) -> Changes:
    """Replace the own password, temporary or not. Raises as ``sign_in``; ConflictError ``password-weak`` (findings)."""
    with core.unit_of_work() as uow:
        refused = _try_change(core, uow, actor, password_text(current), password_text(new))
    if refused is not None:
        raise refused
    return changed(Thing.PERSON, actor.user_id)


def _try_sign_in(core: Core, uow: UnitOfWork, username: str, password: str) -> SignIn | NotAllowedError:
    account = uow.people.by_username(username)
    if account is None or not account.active:
        core.passwords.hash(password)  # as much work as comparing, so that the time tells nothing
        # An unknown name is not written down: it may be a password typed into the wrong field.
        uow.audit.add(SignInRefused(account.username if account else "", 0), None)
        return NotAllowedError("sign-in-wrong")
    refused = _check(core, uow, account, password)
    if refused is not None:
        return refused
    stored = uow.people.password_hash(account.user_id)
    if core.passwords.is_outdated(stored):
        fresh = core.passwords.hash(password)
        uow.people.set_password(account.user_id, fresh, must_change=account.must_change_password)
    uow.people.save(replace(account, failed_attempts=0, locked_until=None, last_sign_in_at=core.clock()))
    uow.audit.add(SignedIn(account.username), account.actor())
    return SignIn(
        account.actor(),
        account.must_change_password,
        account.last_sign_in_at,
        account.failed_attempts,
        changed(Thing.PERSON, account.user_id),
    )


def _try_change(core: Core, uow: UnitOfWork, actor: Actor, current: str, new: str) -> NotAllowedError | None:
    account = uow.people.get(actor.user_id)
    if not account.active:
        raise NotAllowedError("account-inactive")
    refused = _check(core, uow, account, current)
    if refused is not None:
        return refused
    findings = check_password(new, account.username)
    if new == current:
        findings += (finding("U-204", Severity.ERROR, ("password",)),)
    if findings:
        raise ConflictError("password-weak", findings=findings)
    uow.people.set_password(account.user_id, core.passwords.hash(new), must_change=False)
    uow.audit.add(PasswordChanged(account.username), account.actor())
    return None


def _check(core: Core, uow: UnitOfWork, account: Account, password: str) -> NotAllowedError | None:
    """Compare a password; a wrong one is counted and logged, and the next must wait longer and longer."""
    now = core.clock()
    if account.locked_until is not None and now < account.locked_until:
        uow.audit.add(SignInRefused(account.username, account.failed_attempts), None)
        return NotAllowedError("sign-in-wait", seconds=int((account.locked_until - now).total_seconds()))
    if core.passwords.matches(uow.people.password_hash(account.user_id), password):
        return None
    failed = account.failed_attempts + 1
    uow.people.save(replace(account, failed_attempts=failed, locked_until=now + waiting_time(failed)))
    uow.audit.add(SignInRefused(account.username, failed), None)
    return NotAllowedError("sign-in-wrong")
