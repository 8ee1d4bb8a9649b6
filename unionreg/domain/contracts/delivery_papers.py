"""What stands on the papers of a delivery, as plain values: the worker's copy with the notice of the vote in front,
receipt lists, the verifier's sheet.

Drawing is in ``documents/delivery``. A copy is the same for everybody and holds no name; lists hold numbers and names
of the roll, never CURP or address.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from unionreg.domain.contracts.delivery import Campaign, DeliveryGroup, Sample
    from unionreg.domain.contracts.delivery_term import DeliveryTerm


class Binding(StrEnum):
    """Sheets as they are, or two pages side by side to be folded and stapled."""

    SHEETS = "sheets"
    BOOKLET = "booklet"


class CopyPaper(StrEnum):
    LETTER = "letter"
    OFICIO = "oficio"


@dataclass(frozen=True, slots=True)
class CopyLayout:
    """How a copy is printed. ``grey``: pages of a file are drawn anew in greys, small and cheap to print."""

    paper: CopyPaper = CopyPaper.LETTER
    binding: Binding = Binding.SHEETS
    grey: bool = True


@dataclass(frozen=True, slots=True)
class VotePlace:
    """Where and when people vote."""

    name: str
    address: str
    opens_at: datetime
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class NoticeOfVote:
    """The notice in front of the copy: question, places, documents to bring, where to complain.

    ``held_on``: the day, where the places are not known.
    """

    title: str
    question: str
    options: tuple[str, ...]
    places: tuple[VotePlace, ...]
    who_may_vote: str = ""
    identity_documents: tuple[str, ...] = ()
    complaint_channel: str = ""
    held_on: date | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and paragraphs of a typed text."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyMatter:
    """A copy. ``pdf`` or ``chapters`` hold the text, never both. ``digest`` (hex): the text as it is published.

    ``notice`` None: a copy after the deposit, without a vote. ``delivered_until``: the last day that is in time.
    """

    title: str
    parties: tuple[str, ...]
    contract_number: str
    notice: NoticeOfVote | None
    address: str
    digest: str
    delivered_until: date | None = None
    chapters: tuple[Chapter, ...] = ()
    pdf: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class CopyPrint:
    """A copy as it comes out: the file, its pages without imposition, and the SHA-256 (hex) of those pages."""

    content: bytes = field(repr=False)
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One line of a receipt list or sampling sheet."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class ReceiptOrder:
    """Receipt lists: a list for each group. ``people`` by group; a group without people gets empty lines to write on.

    ``large``: oficio paper.
    """

    campaign: Campaign
    term: DeliveryTerm | None
    people: Mapping[int, tuple[ListedPerson, ...]] = field(repr=False)
    groups: tuple[DeliveryGroup, ...]
    large: bool = False


@dataclass(frozen=True, slots=True)
class SampleOrder:
    """A sampling sheet: who is to be asked, with shift and area, and how the draw is repeated."""

    campaign: Campaign
    term: DeliveryTerm | None
    sample: Sample
    among: int
    people: tuple[tuple[ListedPerson, DeliveryGroup], ...] = field(repr=False)


_LARGEST_HEADING = 160
_HEADING_WORDS = (
    "CLÁUSULA", "CLAUSULA", "CAPÍTULO", "CAPITULO", "TÍTULO", "TITULO", "ANEXO", "TRANSITORI", "DECLARACI", "TABULADOR",
)  # fmt: skip


def chapters_of(text: str) -> tuple[Chapter, ...]:
    """A typed text as chapters: a line in capitals, or one that begins with "Cláusula" and the like, is a heading."""
    chapters: list[tuple[str, list[str]]] = []
    for line in (" ".join(each.split()) for each in text.splitlines()):
        if not line:
            continue
        if _is_heading(line):
            chapters.append((line, []))
        elif chapters:
            chapters[-1][1].append(line)
        else:
            chapters.append(("", [line]))
    return tuple(Chapter(heading, tuple(lines)) for heading, lines in chapters)


def _is_heading(line: str) -> bool:
    if len(line) > _LARGEST_HEADING:
        return False
    if line == line.upper() and any(sign.isalpha() for sign in line):
        return True
    return line.upper().startswith(_HEADING_WORDS) and not line.endswith(".")
