"""What the use cases need from outside for contracts: acts, parties, workplaces, contradictions, alarms."""

from __future__ import annotations

from typing import Protocol


class ContractsStore(Protocol):
    """Storage of contracts: acts, parties, workplaces, contradictions, alarms."""
