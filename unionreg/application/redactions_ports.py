"""What the use cases need from outside for public forms of documents: what is struck out and who confirmed it."""

from __future__ import annotations

from typing import Protocol


class RedactionsStore(Protocol):
    """Storage of public forms of documents: what is struck out and who confirmed it."""
