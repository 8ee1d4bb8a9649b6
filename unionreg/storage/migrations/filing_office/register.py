"""Tables of revision 0004: the register."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
