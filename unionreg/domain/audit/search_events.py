"""Events of kept searches and of the index: one frozen dataclass each. What a person looked for is not written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class SearchSaved(Event):
    KIND: ClassVar[str] = "search-saved"
    name: str
    alerts: bool


@dataclass(frozen=True, slots=True)
class SavedSearchChanged(Event):
    KIND: ClassVar[str] = "saved-search-changed"
    name: str
    alerts: bool


@dataclass(frozen=True, slots=True)
class SavedSearchRemoved(Event):
    KIND: ClassVar[str] = "saved-search-removed"
    name: str


@dataclass(frozen=True, slots=True)
class AlertsSeen(Event):
    KIND: ClassVar[str] = "search-alerts-seen"
    name: str


@dataclass(frozen=True, slots=True)
class IndexRebuilt(Event):
    """``documents``: how many things were put in line to be taken in again."""

    KIND: ClassVar[str] = "search-index-rebuilt"
    documents: int
