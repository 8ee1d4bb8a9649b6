"""Events of filings: cases, their files, their acts: one frozen dataclass each."""

from __future__ import annotations
