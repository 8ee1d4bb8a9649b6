"""Tables of campaigns of delivery: receipts, percentages, samples."""

from __future__ import annotations
