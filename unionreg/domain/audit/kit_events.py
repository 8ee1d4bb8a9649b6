"""What is printed for a vote: one frozen dataclass each. None holds a voter; ranges are of paper, before it is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class KitPrinted(Event):
    """``files`` of ``wanted`` were written, of which ``manifest`` is the SHA-256 of the list of their digests.

    ``data`` is the SHA-256 of what they were drawn from.
    """

    KIND: ClassVar[str] = "kit-printed"
    vote_id: str
    files: int
    wanted: int
    pages: int
    ballots: int
    paper_size: str
    duplex: bool
    numbering: str
    data: str
    manifest: str


@dataclass(frozen=True, slots=True)
class PartPrinted(Event):
    """One part alone. ``station`` None: the office's; ``numbers`` of ballots ("1-70"), None for other parts."""

    KIND: ClassVar[str] = "part-printed"
    vote_id: str
    station: str | None
    kit_part: str
    numbers: str | None
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SheetsSpoiled(Event):
    """Ballots (by number) or sheets that came out of the printer unfit and were destroyed."""

    KIND: ClassVar[str] = "sheets-spoiled"
    vote_id: str
    station: str
    kit_part: str
    first: int
    last: int
    reason: str
