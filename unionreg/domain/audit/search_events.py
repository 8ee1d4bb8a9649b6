"""Events of kept searches, what is new for them, what the index takes in: one frozen dataclass each."""

from __future__ import annotations
