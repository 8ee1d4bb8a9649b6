"""Tables of revision 0004: filings."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
