"""What the use cases of filings: cases, their files, their acts need from outside."""

from __future__ import annotations

from typing import Protocol


class FilingStore(Protocol):
    """Storage of filings: cases, their files, their acts."""
