"""Events of the register: what a person did there without a ruling, and what left it. None holds a member."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class EarlierUnionEntered(Event):
    KIND: ClassVar[str] = "earlier-union-entered"
    registration_number: str
    name: str
    authority: str


@dataclass(frozen=True, slots=True)
class LikelySameDecided(Event):
    KIND: ClassVar[str] = "likely-same-decided"
    party_kind: str
    first: str
    second: str
    same: bool
    reason: str


@dataclass(frozen=True, slots=True)
class RegisterExported(Event):
    KIND: ClassVar[str] = "register-exported"
    rendering: str
    format: str
    files: tuple[str, ...]
    sha256: tuple[str, ...]
    rows: int
    members: bool


@dataclass(frozen=True, slots=True)
class RegisteredStateHandedOut(Event):
    """``people``: how many members the file holds, 0 without a list."""

    KIND: ClassVar[str] = "registered-state-handed-out"
    registration_number: str
    name: str
    people: int
