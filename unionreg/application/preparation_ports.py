"""What the use cases of this area need from outside. The other ports are in ``ports`` and ``vote_ports``."""

from __future__ import annotations

from typing import Protocol


class PreparationStore(Protocol):
    """What is prepared beside the definition: preparation, observers, verifiers."""
