"""What the use cases of this area need from outside. The other ports are in ``ports`` and ``vote_ports``."""

from __future__ import annotations

from typing import Protocol


class DayStore(Protocol):
    """The day of the vote: openings, marks without time or order, sums by the hour, incidents."""
