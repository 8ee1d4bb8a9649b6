"""Events of the register: unions, federations, employers, workplaces, folios: one frozen dataclass each."""

from __future__ import annotations
