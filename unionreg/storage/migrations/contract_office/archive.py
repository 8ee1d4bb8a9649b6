"""Tables of revision 0005: the archive: documents, pages, boxes, labels, loans, corrections."""

from __future__ import annotations


def create() -> None:
    """Make the tables of this area."""
