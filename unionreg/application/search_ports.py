"""What the use cases need from outside for kept searches, what is new for them, what the index takes in."""

from __future__ import annotations

from typing import Protocol


class SearchStore(Protocol):
    """Storage of kept searches, what is new for them, what the index takes in."""
