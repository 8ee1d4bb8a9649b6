"""Tables of revision 0005: contracts: acts, parties, workplaces, contradictions, alarms."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
