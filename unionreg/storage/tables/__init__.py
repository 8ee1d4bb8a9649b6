"""The tables of an office file, one module a family. Importing this package makes ``metadata`` complete."""

from __future__ import annotations

from unionreg.storage.tables import audit, office, people, votes
from unionreg.storage.tables.metadata import metadata

__all__ = ["audit", "metadata", "office", "people", "votes"]
