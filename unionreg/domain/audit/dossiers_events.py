"""Events of dossiers of a workplace: what was chosen, prepared and released: one frozen dataclass each."""

from __future__ import annotations
