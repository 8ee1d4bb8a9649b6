"""What the use cases need from outside for dossiers of a workplace: what was chosen, prepared and released."""

from __future__ import annotations

from typing import Protocol


class DossiersStore(Protocol):
    """Storage of dossiers of a workplace: what was chosen, prepared and released."""
