"""Events of public forms of documents: what is struck out and who confirmed it: one frozen dataclass each.

None holds a word of a document: numbers of places, digests and reasons that people wrote.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class PublicCopyBegun(Event):
    KIND: ClassVar[str] = "public-copy-begun"
    document_id: str
    version: int
    proposed: int


@dataclass(frozen=True, slots=True)
class PublicCopyMarked(Event):
    KIND: ClassVar[str] = "public-copy-marked"
    document_id: str
    version: int
    areas: int
    dismissed: int


@dataclass(frozen=True, slots=True)
class PublicCopyOffered(Event):
    KIND: ClassVar[str] = "public-copy-offered"
    document_id: str
    version: int
    areas: int
    original_sha256: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PublicCopyConfirmed(Event):
    KIND: ClassVar[str] = "public-copy-confirmed"
    document_id: str
    version: int
    original_sha256: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PublicCopySentBack(Event):
    KIND: ClassVar[str] = "public-copy-sent-back"
    document_id: str
    version: int
    reason: str


@dataclass(frozen=True, slots=True)
class PublicCopyWithdrawn(Event):
    KIND: ClassVar[str] = "public-copy-withdrawn"
    document_id: str
    version: int
    reason: str
    sha256: str
