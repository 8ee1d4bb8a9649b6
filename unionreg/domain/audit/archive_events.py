"""Events of the archive: documents, pages, boxes, labels, loans, corrections: one frozen dataclass each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class LabelsMade(Event):
    KIND: ClassVar[str] = "labels-made"
    series: str
    first: str
    last: str
    labels: int


@dataclass(frozen=True, slots=True)
class BoxOpened(Event):
    KIND: ClassVar[str] = "box-opened"
    box: str
    title: str
    shelf: str


@dataclass(frozen=True, slots=True)
class BoxMoved(Event):
    KIND: ClassVar[str] = "box-moved"
    box: str
    shelf: str
    previous: str


@dataclass(frozen=True, slots=True)
class BinderAdded(Event):
    KIND: ClassVar[str] = "binder-added"
    box: str
    binder: str
    title: str


@dataclass(frozen=True, slots=True)
class BoxScanned(Event):
    KIND: ClassVar[str] = "box-scanned"
    box: str
    documents: int
    flagged: int


@dataclass(frozen=True, slots=True)
class BoxClosed(Event):
    KIND: ClassVar[str] = "box-closed"
    box: str
    documents: int
    pages: int


@dataclass(frozen=True, slots=True)
class BoxReopened(Event):
    KIND: ClassVar[str] = "box-reopened"
    box: str
    reason: str


@dataclass(frozen=True, slots=True)
class ScansTaken(Event):
    KIND: ClassVar[str] = "scans-taken"
    box: str
    files: int
    documents: int
    refused: int


@dataclass(frozen=True, slots=True)
class DocumentRead(Event):
    KIND: ClassVar[str] = "document-read"
    document: str
    words: int
    doubtful: int


@dataclass(frozen=True, slots=True)
class DocumentConfirmed(Event):
    KIND: ClassVar[str] = "document-confirmed"
    document: str
    document_kind: str
    title: str


@dataclass(frozen=True, slots=True)
class DocumentSetAside(Event):
    KIND: ClassVar[str] = "document-set-aside"
    document: str
    reason: str


@dataclass(frozen=True, slots=True)
class DocumentDuplicate(Event):
    KIND: ClassVar[str] = "document-duplicate"
    document: str
    of: str


@dataclass(frozen=True, slots=True)
class DocumentLabelled(Event):
    KIND: ClassVar[str] = "document-labelled"
    document: str
    serial: str


@dataclass(frozen=True, slots=True)
class PagesAccepted(Event):
    KIND: ClassVar[str] = "pages-accepted"
    document: str
    pages: str
    reason: str


@dataclass(frozen=True, slots=True)
class RescanAsked(Event):
    KIND: ClassVar[str] = "rescan-asked"
    document: str
    pages: str


@dataclass(frozen=True, slots=True)
class PagesRescanned(Event):
    KIND: ClassVar[str] = "pages-rescanned"
    document: str
    pages: str


@dataclass(frozen=True, slots=True)
class WordsCorrected(Event):
    KIND: ClassVar[str] = "words-corrected"
    document: str
    page: int
    words: int


@dataclass(frozen=True, slots=True)
class PageLookedAt(Event):
    KIND: ClassVar[str] = "page-looked-at"
    document: str
    page: int


@dataclass(frozen=True, slots=True)
class ReadingAsked(Event):
    KIND: ClassVar[str] = "reading-asked"
    box: str
    documents: int


@dataclass(frozen=True, slots=True)
class PaperLent(Event):
    KIND: ClassVar[str] = "paper-lent"
    serial: str
    borrower: str
    due: str
    reason: str


@dataclass(frozen=True, slots=True)
class LoanProlonged(Event):
    KIND: ClassVar[str] = "loan-prolonged"
    serial: str
    borrower: str
    due: str


@dataclass(frozen=True, slots=True)
class PaperReturned(Event):
    KIND: ClassVar[str] = "paper-returned"
    serial: str
    borrower: str
    note: str
