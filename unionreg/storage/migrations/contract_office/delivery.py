"""Tables of revision 0005: campaigns of delivery: receipts, percentages, samples."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
