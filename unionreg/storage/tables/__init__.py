"""The tables of an office file, one module a family. Importing this package makes ``metadata`` complete."""

from __future__ import annotations

from unionreg.storage.tables import (
    after,
    archive,
    audit,
    contracts,
    day,
    delivery,
    dossiers,
    filing,
    office,
    outreach,
    people,
    preparation,
    publication,
    redactions,
    register,
    roll,
    search,
    support,
    votes,
)
from unionreg.storage.tables.metadata import metadata

__all__ = [
    "after",
    "archive",
    "audit",
    "contracts",
    "day",
    "delivery",
    "dossiers",
    "filing",
    "metadata",
    "office",
    "outreach",
    "people",
    "preparation",
    "publication",
    "redactions",
    "register",
    "roll",
    "search",
    "support",
    "votes",
]
