"""Frozen settings of the program, made once at start and passed down. What changes results lives in the office file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

OFFICE_FILE = "office.sqlite"


@dataclass(frozen=True, slots=True)
class PasswordCost:
    """Work of one argon2id hash: memory in KiB, passes, lanes. The defaults are RFC 9106's second choice."""

    memory: int = 65536
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Settings:
    """``busy_timeout`` in milliseconds: how long to wait for another program that holds the file."""

    busy_timeout: int = 5000
    password_cost: PasswordCost = field(default_factory=PasswordCost)


def office_file(path: Path) -> Path:
    """The database file of an office, named by itself or by its folder."""
    return path if path.suffix == ".sqlite" else path / OFFICE_FILE
