"""Tables of revision 0005: what was published, when, by whose decision."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
