"""Events of what was published, when, by whose decision: one frozen dataclass each."""

from __future__ import annotations
