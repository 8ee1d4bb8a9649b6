"""Events of public forms of documents: what is struck out and who confirmed it: one frozen dataclass each."""

from __future__ import annotations
