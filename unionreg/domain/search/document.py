"""What the index takes in and gives back, as plain values. Who may read what is decided in application/search.

Nothing secret ever becomes an ``IndexedDocument``: no roll, no list of supporters, no ballot, no CURP, no home address.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class Source(StrEnum):
    """Where a document comes from; each has its own permission to read."""

    CONTRACT = "contract"
    DOCUMENT = "document"
    UNION = "union"
    FILING = "filing"


class Facet(StrEnum):
    """The sides by which found documents are counted and narrowed down."""

    KIND = "kind"
    EMPLOYER = "employer"
    UNION = "union"
    STATE = "state"
    INDUSTRY = "industry"
    YEAR = "year"
    STATUS = "status"


@dataclass(frozen=True, slots=True, order=True)
class DocumentKey:
    """Which thing it is: ``id`` is contract_id, document_id, union_id or filing_id, by ``source``."""

    source: Source
    id: str


@dataclass(frozen=True, slots=True)
class Party:
    """An employer or a union: ``id`` counts, ``name`` is shown. Both empty where nothing is known."""

    id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """One thing as the index takes it in. ``pages`` is the text page by page; a thing without pages has one.

    ``kind`` is a code: "union", "filing", or the archive's kind of document, which registered contracts have too.
    ``codes`` are folios, serial and registration numbers, found also by a part of them. ``state`` is a two-digit INEGI
    code or a name as the register writes it, ``industry`` a name of ``industries``, ``status`` a code of its area,
    ``year`` 0 where unknown.
    """

    source: Source
    id: str
    title: str
    pages: tuple[str, ...]
    kind: str
    employer: Party = field(default_factory=Party)
    union: Party = field(default_factory=Party)
    state: str = ""
    industry: str = ""
    year: int = 0
    status: str = ""
    date: date | None = None
    codes: tuple[str, ...] = ()

    @property
    def key(self) -> DocumentKey:
        """Which thing this is."""
        return DocumentKey(self.source, self.id)


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many of the found documents have this value; ``text`` is the name of a party, else the value itself."""

    value: str
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One found document. ``page`` (0-based) is where the snippet stands; ``marks`` are (start, end) in ``snippet``.

    ``in_title``: the words stand in the title, among the parties or in a folio. ``noisy``: found only by letters that
    a scanner mixes up.
    """

    key: DocumentKey
    title: str
    kind: str
    employer: Party
    union: Party
    state: str
    industry: str
    year: int
    status: str
    date: str
    codes: tuple[str, ...]
    page: int
    snippet: str
    marks: tuple[tuple[int, int], ...]
    in_title: bool
    noisy: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a question: how many in all, the counted facets of all of them, and the best hits.

    ``reachable``: how many hits can be paged through; a question with more answers wants to be narrowed down.
    """

    total: int
    reachable: int
    hits: tuple[Hit, ...]
    facets: tuple[tuple[Facet, tuple[FacetCount, ...]], ...]
