"""Events of what was published, when, by whose decision: one frozen dataclass each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class PackagePublicationDecided(Event):
    """``signed``: the signed package goes out, else the public form. ``shown``: certificates whose data were shown."""

    KIND: ClassVar[str] = "package-publication-decided"
    vote_id: str
    digest: str
    signed: bool
    reason: str
    shown: int


@dataclass(frozen=True, slots=True)
class PublicationWithdrawn(Event):
    KIND: ClassVar[str] = "publication-withdrawn"
    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class PublicationRestored(Event):
    KIND: ClassVar[str] = "publication-restored"
    path: str


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
