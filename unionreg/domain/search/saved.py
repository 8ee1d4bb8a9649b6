"""A search that a person keeps, and what is new for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from unionreg.domain.search.document import DocumentKey, Facet
from unionreg.errors import ConflictError

LONGEST_NAME = 120
LONGEST_TEXT = 1000


@dataclass(frozen=True, slots=True)
class ChosenFacet:
    """The values chosen for one facet, with the words shown for them."""

    facet: Facet
    values: tuple[str, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A kept search of one person. ``alerts``: tell when something new or changed answers it."""

    saved_id: str
    user_id: int
    name: str
    text: str
    chosen: tuple[ChosenFacet, ...]
    alerts: bool
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that answers a kept search: new, or ``changed`` since it was there before."""

    saved_id: str
    key: DocumentKey
    title: str
    at: datetime
    changed: bool = False


def check_name(name: str) -> str:
    """The name without blanks at its ends; ConflictError ``saved-search-name`` when empty or too long."""
    tidy = " ".join(name.split())
    if not 0 < len(tidy) <= LONGEST_NAME:
        raise ConflictError("saved-search-name", longest=LONGEST_NAME)
    return tidy
