"""Tables of revision 0005: dossiers of a workplace: what was chosen, prepared and released."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
