"""What the use cases need from outside for bulletins and who acknowledged them, translated texts."""

from __future__ import annotations

from typing import Protocol


class OutreachStore(Protocol):
    """Storage of bulletins and who acknowledged them, translated texts."""
