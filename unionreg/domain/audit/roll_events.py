"""Events of rolls: one frozen dataclass each. Counts and digests only: no name, no CURP, no reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class RollImported(Event):
    """``sha256`` is that of the file as it came; empty when the people came ready-made."""

    KIND: ClassVar[str] = "roll-imported"
    vote_id: str
    version: int
    source: str
    purpose: str
    cut_off: str
    sha256: str
    people: int
    errors: int
    warnings: int
    invented: bool


@dataclass(frozen=True, slots=True)
class RollRowsDecided(Event):
    """Rows corrected, excluded, admitted, added or confirmed; ``finding`` is what was answered, or empty."""

    KIND: ClassVar[str] = "roll-rows-decided"
    vote_id: str
    version: int
    act: str
    finding: str
    rows: int


@dataclass(frozen=True, slots=True)
class RollObjected(Event):
    KIND: ClassVar[str] = "roll-objected"
    vote_id: str
    version: int
    objection: int
    asks: str
    party: str


@dataclass(frozen=True, slots=True)
class RollObjectionRuled(Event):
    KIND: ClassVar[str] = "roll-objection-ruled"
    vote_id: str
    version: int
    objection: int
    ruling: str


@dataclass(frozen=True, slots=True)
class RollAssigned(Event):
    KIND: ClassVar[str] = "roll-assigned"
    vote_id: str
    version: int
    voters: int
    stations: int
    unassigned: int


@dataclass(frozen=True, slots=True)
class RollFrozen(Event):
    KIND: ClassVar[str] = "roll-frozen"
    vote_id: str
    version: int
    sha256: str
    size: int
    voters: int


@dataclass(frozen=True, slots=True)
class RollContinued(Event):
    """Work goes on in ``version``, a copy of ``previous``."""

    KIND: ClassVar[str] = "roll-continued"
    vote_id: str
    version: int
    previous: int


@dataclass(frozen=True, slots=True)
class RollExported(Event):
    """``copy`` says which file was handed out; ``sha256`` is that of the file."""

    KIND: ClassVar[str] = "roll-exported"
    vote_id: str
    version: int
    copy: str
    sha256: str
    rows: int


@dataclass(frozen=True, slots=True)
class RollForgotten(Event):
    KIND: ClassVar[str] = "roll-forgotten"
    vote_id: str
    version: int
    people: int
