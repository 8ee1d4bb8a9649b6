"""Tables of contracts: acts, parties, workplaces, contradictions, alarms."""

from __future__ import annotations
