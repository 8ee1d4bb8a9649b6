"""What a reader of the audit log asks for, as a value. Finding it is storage's work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class LogFilter:
    """All conditions must hold; None or empty means any. ``since`` is included, ``until`` is not; both aware.

    ``text`` is looked for in the details and in the name of the person, without regard to case.
    """

    kinds: frozenset[str] = frozenset()
    username: str | None = None
    vote_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""
