"""Accounts in the database. Rules about them are in application/people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from unionreg.domain.accounts import Account
from unionreg.errors import NotFoundError
from unionreg.storage.tables.people import people, people_roles

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from sqlalchemy import Row
    from sqlalchemy.engine import Connection

    from unionreg.domain.accounts import NewAccount
    from unionreg.domain.roles import Role


class SqlPeople:
    """The accounts within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, account: NewAccount) -> Account:
        """Write a new account; its name must be free (see ``by_username``)."""
        values = {
            "username": account.username,
            "username_key": account.username.casefold(),
            "full_name": account.full_name,
            "post": account.post,
            "password_hash": account.password_hash,
            "active": True,
            "must_change_password": account.must_change_password,
            "failed_attempts": 0,
            "created_at": account.created_at,
        }
        user_id = self._connection.execute(insert(people).values(**values).returning(people.c.user_id)).scalar_one()
        self._set_roles(user_id, account.roles)
        return self.get(user_id)

    def get(self, user_id: int) -> Account:
        """The account; NotFoundError when there is none."""
        row = self._connection.execute(select(people).where(people.c.user_id == user_id)).one_or_none()
        if row is None:
            raise NotFoundError("person-not-found", user_id=user_id)
        return _account(row, self._roles(user_id))

    def by_username(self, username: str) -> Account | None:
        """The account with this name, compared without regard to case."""
        key = username.casefold()
        row = self._connection.execute(select(people).where(people.c.username_key == key)).one_or_none()
        return None if row is None else _account(row, self._roles(row.user_id))

    def save(self, account: Account) -> None:
        """Write every field of the account except name, password and creation."""
        values = {
            "full_name": account.full_name,
            "post": account.post,
            "active": account.active,
            "must_change_password": account.must_change_password,
            "failed_attempts": account.failed_attempts,
            "locked_until": account.locked_until,
            "last_sign_in_at": account.last_sign_in_at,
        }
        self._connection.execute(update(people).where(people.c.user_id == account.user_id).values(**values))
        self._connection.execute(delete(people_roles).where(people_roles.c.user_id == account.user_id))
        self._set_roles(account.user_id, account.roles)

    def password_hash(self, user_id: int) -> str:
        """The stored hash of a password."""
        query = select(people.c.password_hash).where(people.c.user_id == user_id)
        return str(self._connection.execute(query).scalar_one())

    def set_password(self, user_id: int, password_hash: str, *, must_change: bool) -> None:
        """Replace the hash; ``must_change`` asks for another password at the next sign-in."""
        values = {"password_hash": password_hash, "must_change_password": must_change}
        self._connection.execute(update(people).where(people.c.user_id == user_id).values(**values))

    def all(self) -> tuple[Account, ...]:
        """Every account, by full name."""
        roles: dict[int, set[Role]] = {}
        for user_id, role in self._connection.execute(select(people_roles)):
            roles.setdefault(user_id, set()).add(role)
        rows = self._connection.execute(select(people).order_by(people.c.full_name, people.c.user_id)).all()
        return tuple(_account(row, roles.get(row.user_id, ())) for row in rows)

    def _roles(self, user_id: int) -> tuple[Role, ...]:
        return tuple(
            self._connection.execute(select(people_roles.c.role).where(people_roles.c.user_id == user_id)).scalars()
        )

    def _set_roles(self, user_id: int, roles: Iterable[Role]) -> None:
        for role in sorted(roles):
            self._connection.execute(insert(people_roles).values(user_id=user_id, role=role))


def _account(row: Row[Any], roles: Iterable[Role]) -> Account:
    return Account(
        user_id=row.user_id,
        username=row.username,
        full_name=row.full_name,
        post=row.post,
        roles=frozenset(roles),
        active=row.active,
        must_change_password=row.must_change_password,
        failed_attempts=row.failed_attempts,
        locked_until=row.locked_until,
        created_at=row.created_at,
        last_sign_in_at=row.last_sign_in_at,
    )
