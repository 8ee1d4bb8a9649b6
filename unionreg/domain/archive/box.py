"""Boxes of the archive with their binders, where they stand, and loans of paper. Documents are in ``document``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.votes.count import Named


class BoxState(StrEnum):
    """How far a box is. Words: ``box-state.<value>``.

    Paper of a box may be scanned again until it is closed; a closed box is opened again with a reason.
    """

    OPEN = "open"
    SCANNING = "scanning"
    GATE = "gate"
    """All is scanned that is there; pages that the gate flagged wait for a rescan or a reason."""
    INDEXING = "indexing"
    """The scans are good; documents wait for a person who says what they are."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where a box stands, as people say it. Empty: nobody wrote it down."""

    building: str = ""
    room: str = ""
    shelf: str = ""

    def known(self) -> bool:
        """Whether any of it is written down."""
        return bool(self.building or self.room or self.shelf)


@dataclass(frozen=True, slots=True)
class Binder:
    """A binder within a box: its label, and what is written on its back."""

    serial: str
    title: str


@dataclass(frozen=True, slots=True)
class Box:
    """``serial`` is the box's label and its key; ``title`` says what is in it."""

    serial: str
    title: str
    shelf: Shelf
    opened_at: datetime
    opened_by: Named
    closed: bool = False
    scanned: bool = False
    """Somebody said that everything in it is scanned."""
    binders: tuple[Binder, ...] = ()
    note: str = ""
    closed_at: datetime | None = None
    closed_by: Named | None = None
    revision: int = 1


@dataclass(frozen=True, slots=True)
class BoxProgress:
    """How far a box is, in documents and pages; duplicates are left out."""

    state: BoxState
    documents: int
    pages: int
    to_read: int
    to_confirm: int
    set_aside: int
    confirmed: int
    flagged: int
    doubtful: int

    @property
    def may_close(self) -> bool:
        """Whether nothing of it waits for anybody; doubtful words may be looked at later."""
        return self.documents > 0 and self.confirmed == self.documents and self.flagged == 0


@dataclass(frozen=True, slots=True)
class Loan:
    """Paper that somebody took: ``serial`` of the box, binder or sheet; ``due`` the day until which.

    ``returned_on`` None: it is not back.
    """

    loan_id: str
    serial: str
    what: str
    borrower: str
    post: str
    reason: str
    since: date
    due: date
    lent_by: Named
    returned_on: date | None = None
    returned_note: str = ""
    revision: int = 1

    def overdue(self, today: date) -> bool:
        """Whether it should be back by now."""
        return self.returned_on is None and self.due < today


def box_state(box: Box, documents: int, flagged: int) -> BoxState:
    """How far a box is: ``documents`` in it and ``flagged`` pages that wait, duplicates left out."""
    if box.closed:
        return BoxState.CLOSED
    if not box.scanned:
        return BoxState.SCANNING if documents else BoxState.OPEN
    return BoxState.GATE if flagged else BoxState.INDEXING
