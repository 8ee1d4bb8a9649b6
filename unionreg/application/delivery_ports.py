"""What the use cases need from outside for campaigns of delivery: receipts, percentages, samples."""

from __future__ import annotations

from typing import Protocol


class DeliveryStore(Protocol):
    """Storage of campaigns of delivery: receipts, percentages, samples."""
