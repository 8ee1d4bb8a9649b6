"""Tables of revision 0005: kept searches, what is new for them, what the index takes in."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
