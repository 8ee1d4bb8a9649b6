"""Events of this area: one frozen dataclass each. None holds a voter or a ballot number."""

from __future__ import annotations
