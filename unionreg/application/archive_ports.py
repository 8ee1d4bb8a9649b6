"""What the use cases need from outside for the archive: documents, pages, boxes, labels, loans, corrections."""

from __future__ import annotations

from typing import Protocol


class ArchiveStore(Protocol):
    """Storage of the archive: documents, pages, boxes, labels, loans, corrections."""
