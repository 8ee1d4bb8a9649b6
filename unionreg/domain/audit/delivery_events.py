"""Events of campaigns of delivery: receipts, percentages, samples: one frozen dataclass each."""

from __future__ import annotations
