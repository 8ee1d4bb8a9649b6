"""The tables of an office file, one module a family. Importing this package makes ``metadata`` complete."""

from __future__ import annotations

from unionreg.storage.tables import after, audit, day, office, people, preparation, roll, support, votes
from unionreg.storage.tables.metadata import metadata

__all__ = ["after", "audit", "day", "metadata", "office", "people", "preparation", "roll", "support", "votes"]
