"""Events of what was published, when, by whose decision: one frozen dataclass each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class PackagePublicationDecided(Event):
    """``shown``: of how many certificates the personal data were shown before deciding."""

    KIND: ClassVar[str] = "package-publication-decided"
    vote_id: str
    digest: str
    form: str
    reason: str
    shown: int


@dataclass(frozen=True, slots=True)
class PublicationWithdrawn(Event):
    KIND: ClassVar[str] = "publication-withdrawn"
    what: str
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class PublicationRestored(Event):
    KIND: ClassVar[str] = "publication-restored"
    what: str
    key: str


@dataclass(frozen=True, slots=True)
class SiteAddressSet(Event):
    KIND: ClassVar[str] = "site-address-set"
    address: str


@dataclass(frozen=True, slots=True)
class SitePublished(Event):
    KIND: ClassVar[str] = "site-published"
    number: int
    written: int
    unchanged: int
    removed: int
    pages: int
    searchable: bool
