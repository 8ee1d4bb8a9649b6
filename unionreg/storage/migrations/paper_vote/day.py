"""Tables of revision 0003: day."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
