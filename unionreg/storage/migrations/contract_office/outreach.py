"""Tables of revision 0005: bulletins and who acknowledged them, translated texts."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
