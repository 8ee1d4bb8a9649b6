"""Local accounts of the people of an office: values, the rules about names, roles and passwords, and the waiting
after wrong passwords. Hashing and storing are not here.

Findings of series U: U-101 user name, U-102 full name, U-103 post, U-104 no role, U-105 roles that exclude each other,
U-201 password too short, U-202 it holds the user name, U-203 it is one sign repeated, U-204 it is the old one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.roles import Actor, conflicting_roles

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.roles import Role

SHORTEST_PASSWORD = 10
LONGEST_TEXT = 200
_USERNAME = re.compile(r"[a-z0-9ñ][a-z0-9ñ._-]{1,31}")
_FREE_ATTEMPTS = 3
_FIRST_WAIT = timedelta(seconds=5)
_LONGEST_WAIT = timedelta(minutes=15)


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


def tidy(text: str) -> str:
    """A typed text as it is kept: composed signs (NFC), single blanks, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def password_text(typed: str) -> str:
    """A typed password as it is hashed: composed signs, so that the same keys match on every keyboard."""
    return unicodedata.normalize("NFC", typed)


def check_username(username: str) -> tuple[Finding, ...]:
    """2 to 32 small letters, digits, dots, hyphens or underscores, beginning with a letter or digit."""
    return () if _USERNAME.fullmatch(username) else (_error("U-101", "username"),)


def check_names(full_name: str, post: str) -> tuple[Finding, ...]:
    """Full name and post are there and fit into a line of a paper."""
    found = []
    if not 1 <= len(full_name) <= LONGEST_TEXT:
        found.append(_error("U-102", "full_name", longest=LONGEST_TEXT))
    if not 1 <= len(post) <= LONGEST_TEXT:
        found.append(_error("U-103", "post", longest=LONGEST_TEXT))
    return tuple(found)


def check_roles(roles: frozenset[Role]) -> tuple[Finding, ...]:
    """At least one role, and none beside another that it excludes."""
    if not roles:
        return (_error("U-104", "roles"),)
    pairs = conflicting_roles(roles)
    return tuple(_error("U-105", "roles", first=first.value, second=second.value) for first, second in pairs)


def check_password(password: str, username: str) -> tuple[Finding, ...]:
    """Long enough, without the user name, more than one sign. No rule about kinds of signs: length is what counts."""
    found = []
    if len(password) < SHORTEST_PASSWORD:
        found.append(_error("U-201", "password", shortest=SHORTEST_PASSWORD))
    if username.casefold() in password.casefold():
        found.append(_error("U-202", "password"))
    if len(set(password)) == 1:
        found.append(_error("U-203", "password"))
    return tuple(found)


def waiting_time(failed_attempts: int) -> timedelta:
    """How long the next attempt has to wait: nothing at first, then 5 seconds, doubled each time up to 15 minutes."""
    doublings = failed_attempts - _FREE_ATTEMPTS
    if doublings < 0:
        return timedelta(0)
    return min(_FIRST_WAIT * (1 << min(doublings, 10)), _LONGEST_WAIT)


def _error(code: str, field: str, **params: str | int) -> Finding:
    return finding(code, Severity.ERROR, (field,), **params)
