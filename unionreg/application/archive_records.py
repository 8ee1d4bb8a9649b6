"""What lists of the archive answer with, and what they are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.archive.box import BoxProgress, Loan, Shelf
    from unionreg.domain.archive.document import DocumentState
    from unionreg.domain.archive.document_kinds import DocumentKind
    from unionreg.domain.archive.scans import Outcome
    from unionreg.domain.archive.serials import Series
    from unionreg.domain.votes.count import Named


@dataclass(frozen=True, slots=True)
class LabelRun:
    """Labels that were made in one go: ``count`` numbers of a series from ``first``. ``run_id`` 0 before storing."""

    series: Series
    first: int
    count: int
    made_at: datetime
    made_by: Named
    run_id: int = 0


@dataclass(frozen=True, slots=True)
class BoxRow:
    """A box in lists and on the map; ``lent`` whether it is out as a whole."""

    serial: str
    title: str
    shelf: Shelf
    binders: int
    progress: BoxProgress
    lent: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person read in a word's place; ``text`` "" when there is no word at all. ``word`` counts on the page."""

    document_id: str
    page: int
    word: int
    before: str
    text: str
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class DoubtfulPage:
    """A page of the correction queue."""

    document_id: str
    title: str
    serial: str
    box: str
    page: int
    pages: int
    doubtful: int
    confidence: int | None


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """All given conditions must hold. ``text`` begins the label of the document or of its box, or its words stand in
    the title or the names of those it belongs to. ``lent``: only what is out, by itself or with its binder or box.
    """

    text: str = ""
    box: str = ""
    kind: DocumentKind | None = None
    state: DocumentState | None = None
    year: int | None = None
    lent: bool = False


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document in lists; ``parties``: names of the unions and employers it belongs to; ``lent``: its paper is out."""

    document_id: str
    serial: str
    title: str
    kind: DocumentKind
    state: DocumentState
    box: str
    year: int | None
    place: str
    pages: int
    received_at: datetime
    parties: tuple[str, ...] = ()
    lent: bool = False


@dataclass(frozen=True, slots=True)
class DocumentsPage:
    """Some rows in order, and how many match."""

    rows: tuple[DocumentRow, ...]
    total: int
    offset: int


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """How one file of a batch ended; ``reasons`` are codes of findings, ``name`` is fit to be shown."""

    box: str
    name: str
    sha256: str
    size: int
    outcome: Outcome
    reasons: tuple[str, ...]
    documents: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class LoanRow:
    """A loan in lists."""

    loan: Loan
    overdue: bool
