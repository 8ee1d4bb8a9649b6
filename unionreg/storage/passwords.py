"""Hashing of the passwords of accounts: argon2id by argon2-cffi. Rules about passwords are in domain/accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

if TYPE_CHECKING:
    from unionreg.settings import PasswordCost


class ArgonPasswords:
    """Makes and checks argon2id strings, which carry their own parameters and salt."""

    def __init__(self, cost: PasswordCost) -> None:
        self._hasher = PasswordHasher(time_cost=cost.passes, memory_cost=cost.memory, parallelism=cost.lanes)

    def hash(self, password: str) -> str:
        """A fresh hash with a random salt."""
        return self._hasher.hash(password)

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether this is the password; a hash that cannot be read matches none."""
        try:
            return self._hasher.verify(password_hash, password)
        except (VerificationError, InvalidHashError):
            return False

    def is_outdated(self, password_hash: str) -> bool:
        """Whether the hash was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(password_hash)
