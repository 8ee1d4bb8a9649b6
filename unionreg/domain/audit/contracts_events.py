"""Events of contracts: acts, parties, workplaces, contradictions, alarms: one frozen dataclass each."""

from __future__ import annotations
