"""Events of dossiers of a workplace: what was chosen, prepared and released: one frozen dataclass each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class DossierBegun(Event):
    KIND: ClassVar[str] = "dossier-begun"
    folio: str
    employer: str
    workplace: str
    request: str


@dataclass(frozen=True, slots=True)
class DossierChosen(Event):
    KIND: ClassVar[str] = "dossier-chosen"
    folio: str
    first: str
    last: str
    documents: int


@dataclass(frozen=True, slots=True)
class DossierPrepared(Event):
    KIND: ClassVar[str] = "dossier-prepared"
    folio: str
    version: int
    documents: int
    sheets: int
    sha256: str


@dataclass(frozen=True, slots=True)
class DossierApproved(Event):
    KIND: ClassVar[str] = "dossier-approved"
    folio: str
    version: int
    sha256: str


@dataclass(frozen=True, slots=True)
class DossierReleased(Event):
    KIND: ClassVar[str] = "dossier-released"
    folio: str
    version: int
    sha256: str
    container_sha256: str


@dataclass(frozen=True, slots=True)
class DossierSentBack(Event):
    KIND: ClassVar[str] = "dossier-sent-back"
    folio: str
    version: int
    reason: str
