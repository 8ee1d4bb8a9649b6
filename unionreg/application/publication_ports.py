"""What the use cases need from outside for what was published, when, by whose decision."""

from __future__ import annotations

from typing import Protocol


class PublicationStore(Protocol):
    """Storage of what was published, when, by whose decision."""
