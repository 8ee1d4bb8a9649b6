"""What came out of a scanner, as values: a file, its pages as the quality gate saw them, what recognition made of it.

Every file ends as done, needs a person, or refused, with findings that say why (text catalogue ``scans``). Numbers are
whole so that they can be stored: angles in tenths of a degree, scores from 0 to 100. How pages are looked at is in
``unionreg.archive``; what a page must be is in ``scan_quality``; where one document ends is in ``cutting``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.findings import Finding


class Outcome(StrEnum):
    """How a file or document ended. ``NEEDS_PERSON``: kept, and somebody has to look at the findings."""

    DONE = "done"
    NEEDS_PERSON = "needs-person"
    REFUSED = "refused"


class ScanFormat(StrEnum):
    """What a file is by its first bytes; its name does not count."""

    PDF = "pdf"
    JPEG = "jpg"
    PNG = "png"
    TIFF = "tiff"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PageScan:
    """One page as the gate saw it. Size in points.

    ``dpi`` None when no picture fills the page (it was written by a program); ``skew_tenths`` positive when the lines
    sink to the right; ``legibility`` 0-100, judged before any recognition, None on a blank page; ``codes`` what its
    bar codes say; ``fingerprint`` 64 hex digits of the picture, alike for alike pages, "" on a blank one;
    ``has_text`` whether it carries text already.
    """

    number: int
    width: int
    height: int
    dpi: int | None = None
    skew_tenths: int = 0
    blank: bool = False
    legibility: int | None = None
    has_text: bool = False
    codes: tuple[str, ...] = ()
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class ScannedFile:
    """A file that was taken in. ``name`` may be shown as it is; ``sha256`` is "" when its bytes could not be read.

    A refused file has no pages. ``kept``: its bytes lie in the vault under ``sha256``; ``known`` tells that they lay
    there before, byte for byte.
    """

    name: str
    sha256: str
    size: int
    format: ScanFormat
    outcome: Outcome
    pages: tuple[PageScan, ...] = ()
    findings: tuple[Finding, ...] = ()
    kept: bool = False
    known: bool = False


@dataclass(frozen=True, slots=True, order=True)
class PageRef:
    """A page of an original in the vault; ``page`` from 1."""

    sha256: str
    page: int


@dataclass(frozen=True, slots=True)
class CutDocument:
    """Pages that belong together, in order, without separator sheets. ``label``, ``binder`` and ``box`` are the serial
    numbers that were read on them or before them, "" without one.
    """

    pages: tuple[PageRef, ...]
    label: str = ""
    binder: str = ""
    box: str = ""


@dataclass(frozen=True, slots=True)
class ToRecognise:
    """A document to be recognised. ``blank``: places, from 1, of pages with nothing on them: no word is missed."""

    pages: tuple[PageRef, ...]
    blank: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """One page after recognition: how many words, and their mean confidence 0-100 (None without words)."""

    number: int
    words: int
    confidence: int | None = None


@dataclass(frozen=True, slots=True)
class Recognition:
    """What recognition made of a document. ``pdf_sha256`` names the searchable copy and ``words_sha256`` the file of
    words with boxes, both in the vault; "" where there is none. ``pdfa`` whether the copy conforms to PDF/A-2b.
    """

    outcome: Outcome
    pdf_sha256: str = ""
    words_sha256: str = ""
    pdfa: bool = False
    pages: tuple[RecognisedPage, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class VaultReport:
    """Whether files that documents name lie in the vault as they were kept: how many, and digests of those not so.

    ``left_over``: digests of files that lie there and that nothing names; they take room and harm nothing.
    """

    files: int
    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    left_over: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing is missing and nothing changed."""
        return not (self.missing or self.changed)


@dataclass(frozen=True, slots=True)
class OcrTools:
    """What is installed for recognition. ``finding`` says in one sentence what is missing and what to install."""

    ready: bool
    tesseract: str = ""
    languages: tuple[str, ...] = ()
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A file in a watched folder. ``settled``: nobody is writing it any more, so it may be taken in."""

    name: str
    size: int
    settled: bool
