"""A document of the archive: what it is, where its bytes and its paper lie, how its pages are, what it belongs to.

The bytes as they came are never changed and stand in the vault under their SHA-256; the searchable PDF/A copy, the
words and every correction stand beside them. A public form is none of this module's business.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from unionreg.domain.archive.document_kinds import KINDS, Access, DocumentKind
from unionreg.domain.archive.suggestion import Suggestion
from unionreg.domain.votes.count import Named


class PageFlag(StrEnum):
    """What the quality gate finds wrong with a page. Words: ``page-flag.<value>`` in the text catalogue."""

    LOW_RESOLUTION = "low-resolution"
    SKEWED = "skewed"
    BLANK = "blank"
    ILLEGIBLE = "illegible"


class DocumentState(StrEnum):
    """Words: ``document-state.<value>``. Search and publication take CONFIRMED documents only."""

    TO_READ = "to-read"
    """The scan is there; its words are not read yet."""
    TO_CONFIRM = "to-confirm"
    """Words were read, or cannot be; a person says what it is."""
    SET_ASIDE = "set-aside"
    """Skipped for now: it comes back before the box is closed."""
    CONFIRMED = "confirmed"
    DUPLICATE = "duplicate"
    """The same paper is there already (``duplicate_of``); kept, but counted and searched no more."""


class LinkKind(StrEnum):
    """What a document belongs to. Words: ``link-kind.<value>``."""

    UNION = "union"
    EMPLOYER = "employer"
    CONTRACT = "contract"
    FILING = "filing"


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """``id``: register id of the union or employer, ``contract_id``, or folio of the case; ``name`` as it was then."""

    kind: LinkKind
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class FieldText:
    """A field of the document's kind: its name (a value of ``DocumentField``) and what was written in it.

    Days are written as 2019-05-31, numbers in digits alone.
    """

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A person takes a flagged page as it is, and says why."""

    reason: str
    by: Named
    at: datetime


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """One page: which page of which file in the vault shows it, its measures, and what the gate said.

    Size in points; ``dpi`` None where no picture fills the page; ``skew_tenths`` of a degree; ``legibility`` 0 to 100;
    ``confidence`` of its words, None while unread; ``doubtful``: words that a person should look at; ``reviewed``:
    somebody did.
    """

    number: int
    sha256: str
    source_page: int
    width: int
    height: int
    dpi: int | None = None
    skew_tenths: int = 0
    legibility: int | None = None
    confidence: int | None = None
    flags: tuple[PageFlag, ...] = ()
    rescan_asked: bool = False
    acceptance: Acceptance | None = None
    doubtful: int = 0
    reviewed: bool = False

    @property
    def open(self) -> bool:
        """Whether it must still be scanned again, or accepted with a reason."""
        return self.rescan_asked or (bool(self.flags) and self.acceptance is None)


@dataclass(frozen=True, slots=True)
class ArchiveDocument:
    """``sha256``: the file as it came (of the first page); ``copy_sha256``: its PDF/A copy; ``words_sha256``: its text.

    Both of the latter are "" while they are not made, or cannot be made (``reason``: the code of the finding).
    ``serial`` is the label on its first sheet, ``binder`` that of its binder, ``box`` that of its box; "" where there
    is none. ``year`` and ``state`` (of the country) are what the archive files it under; ``day`` as 2019-05-31 or "".
    """

    document_id: str
    box: str
    sha256: str
    name: str
    media_type: str
    size: int
    pages: tuple[ArchivePage, ...]
    received_at: datetime
    received_by: Named
    serial: str = ""
    binder: str = ""
    state: DocumentState = DocumentState.TO_READ
    copy_sha256: str = ""
    words_sha256: str = ""
    reason: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    kind: DocumentKind = DocumentKind.OTHER
    title: str = ""
    fields: tuple[FieldText, ...] = ()
    links: tuple[DocumentLink, ...] = ()
    place: str = ""
    year: int | None = None
    day: str = ""
    note: str = ""
    duplicate_of: str = ""
    confirmed_by: Named | None = None
    confirmed_at: datetime | None = None
    revision: int = 1

    @property
    def access(self) -> Access:
        """What everybody may see of it, by its kind; while nobody confirmed it, nothing as it is."""
        by_kind = KINDS[self.kind].access
        if self.state is DocumentState.CONFIRMED or by_kind is Access.SECRET:
            return by_kind
        return Access.PUBLIC_FORM

    def linked(self, kind: LinkKind) -> tuple[DocumentLink, ...]:
        """What it belongs to, of one kind."""
        return tuple(link for link in self.links if link.kind is kind)

    def field(self, name: str) -> str:
        """What stands in a field, or ""."""
        return next((each.text for each in self.fields if each.field == name), "")


def with_page(document: ArchiveDocument, page: ArchivePage) -> ArchiveDocument:
    """The document with this page in the place of the one with its number."""
    pages = tuple(page if each.number == page.number else each for each in document.pages)
    return replace(document, pages=pages)
