"""Events of bulletins and who acknowledged them, translated texts: one frozen dataclass each."""

from __future__ import annotations
