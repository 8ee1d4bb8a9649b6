"""Tables of revision 0005: public forms of documents: what is struck out and who confirmed it."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
