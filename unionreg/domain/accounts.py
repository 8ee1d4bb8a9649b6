"""Local accounts of the people of an office, as values. Hashing passwords and storing accounts are not here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.roles import Actor

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.roles import Role


@dataclass(frozen=True, slots=True)
class NewAccount:
    """An account about to be added. ``password_hash`` is the finished argon2 string, never a password."""

    username: str
    full_name: str
    post: str
    roles: frozenset[Role]
    password_hash: str
    must_change_password: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Account:
    """One person's account. ``failed_attempts`` counts wrong passwords since the last good one."""

    user_id: int
    username: str
    full_name: str
    post: str
    roles: frozenset[Role]
    active: bool
    must_change_password: bool
    failed_attempts: int
    locked_until: datetime | None
    created_at: datetime
    last_sign_in_at: datetime | None

    def actor(self) -> Actor:
        """The person as they act from now on."""
        return Actor(self.user_id, self.username, self.full_name, self.post, self.roles)
