"""The tables of an office file, one module a family. Importing this package makes ``metadata`` complete."""

from __future__ import annotations

from unionreg.storage.tables import (
    after,
    audit,
    day,
    filing,
    office,
    people,
    preparation,
    register,
    roll,
    support,
    votes,
)
from unionreg.storage.tables.metadata import metadata

__all__ = [
    "after",
    "audit",
    "day",
    "filing",
    "metadata",
    "office",
    "people",
    "preparation",
    "register",
    "roll",
    "support",
    "votes",
]
