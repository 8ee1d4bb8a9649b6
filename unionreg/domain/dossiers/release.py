"""What is said when a dossier leaves the office: who released it, when, what was looked at, under which key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

SCHEMA = "dossier-release-1"


@dataclass(frozen=True, slots=True)
class Approval:
    """One of the people who released it."""

    name: str
    post: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Release:
    """``contents_sha256`` and ``pdf_sha256`` in hex; ``office_key``: raw public seal key, 64 hex digits."""

    schema: str
    folio: str
    version: int
    contents_sha256: str
    pdf_sha256: str
    sheets: int
    approvals: tuple[Approval, ...]
    released_at: datetime
    office_key: str
