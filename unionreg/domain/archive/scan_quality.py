"""The quality gate: what a scanned page must be, judged while the box is still open, and again after recognition.

Findings S-101 to S-124 (text catalogue ``scans``), one for each fault with the pages that have it. How pages are
measured is in ``unionreg.archive``; what a person decides about a page is in the use cases.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.archive.cutting import is_separator
from unionreg.domain.archive.scans import Outcome
from unionreg.domain.findings import Finding, Severity, finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from unionreg.domain.archive.scans import PageScan, RecognisedPage

LEAST_DPI = 200
"""Dots per inch below which small print is lost; OCRmyPDF and archives ask for 300."""
UNREADABLE_DPI = 120
MOST_SKEW_TENTHS = 20
"""Two degrees: beyond them lines run into each other when they are read."""
LEAST_LEGIBILITY = 45
LEAST_CONFIDENCE = 60
"""Mean confidence of the words on a page, 0 to 100, below which a person should look."""
ALIKE_BITS = 24
"""Fingerprints of 256 bits that differ in at most so many are of the same page; other pages differ in 37 and more."""
_ALIKE_PART = 80
_MOST_NAMED = 12


def page_findings(pages: Iterable[PageScan]) -> tuple[Finding, ...]:
    """What the gate says of these pages, worst first; empty when all are good. Separator sheets pass as they are."""
    known = tuple(page for page in pages if not is_separator(page))
    rules: tuple[tuple[str, Severity, Callable[[PageScan], bool], Callable[[PageScan], int]], ...] = (
        ("S-101", Severity.WARNING, is_unreadable, lambda page: page.dpi or 0),
        ("S-102", Severity.WARNING, is_coarse, lambda page: page.dpi or 0),
        ("S-103", Severity.WARNING, is_skewed, lambda page: -abs(page.skew_tenths)),
        ("S-104", Severity.WARNING, is_illegible, lambda page: page.legibility or 0),
        ("S-105", Severity.NOTE, lambda page: page.blank, lambda _page: 0),
    )
    found = []
    for code, severity, holds, measure in rules:
        bad = [page for page in known if holds(page)]
        if bad:
            worst = abs(min(measure(page) for page in bad))
            numbers = named([page.number for page in bad])
            found.append(finding(code, severity, pages=numbers, number=len(bad), worst=_shown(code, worst)))
    if known and all(page.blank for page in known):
        found.append(finding("S-106", Severity.WARNING))
    return tuple(found)


def is_coarse(page: PageScan) -> bool:
    """Whether the scan has too few dots for small print, though not for all."""
    return page.dpi is not None and not page.blank and UNREADABLE_DPI <= page.dpi < LEAST_DPI


def is_unreadable(page: PageScan) -> bool:
    """Whether the scan has too few dots for any print."""
    return page.dpi is not None and not page.blank and page.dpi < UNREADABLE_DPI


def is_skewed(page: PageScan) -> bool:
    """Whether its lines run off the level by more than two degrees."""
    return abs(page.skew_tenths) > MOST_SKEW_TENTHS


def is_illegible(page: PageScan) -> bool:
    """Whether the writing is out of focus, too pale or lost in dirt. Text of a program never is."""
    return page.legibility is not None and page.legibility < LEAST_LEGIBILITY and page.dpi is not None


def recognition_findings(pages: Iterable[RecognisedPage], blank: Iterable[int] = ()) -> tuple[Finding, ...]:
    """What recognition tells of these pages: none read (S-121), read badly (S-122). ``blank``: numbers to pass over."""
    known = tuple(pages)
    empty = set(blank)
    silent = [page.number for page in known if not page.words and page.number not in empty]
    doubtful = [page for page in known if page.confidence is not None and page.confidence < LEAST_CONFIDENCE]
    found = []
    if silent:
        found.append(finding("S-121", Severity.WARNING, pages=named(silent), number=len(silent)))
    if doubtful:
        worst = min(page.confidence or 0 for page in doubtful)
        numbers = named([page.number for page in doubtful])
        found.append(finding("S-122", Severity.WARNING, pages=numbers, number=len(doubtful), worst=worst))
    return tuple(found)


def outcome_of(findings: Iterable[Finding]) -> Outcome:
    """An error refuses, a warning asks for a person, notes let pass."""
    severities = {each.severity for each in findings}
    if Severity.ERROR in severities:
        return Outcome.REFUSED
    return Outcome.NEEDS_PERSON if Severity.WARNING in severities else Outcome.DONE


def looks_the_same(pages: Sequence[PageScan], others: Sequence[PageScan]) -> bool:
    """Whether two documents are likely the same paper scanned twice: as many pages with something on them, four of
    five of them alike in their order. A person decides; forms filled in for two people look alike as well.
    """
    one = [page.fingerprint for page in pages if page.fingerprint]
    other = [page.fingerprint for page in others if page.fingerprint]
    if not one or len(one) != len(other):
        return False
    alike = sum(differing_bits(a, b) <= ALIKE_BITS for a, b in zip(one, other, strict=True))
    return alike * 100 >= _ALIKE_PART * len(one)


def differing_bits(one: str, other: str) -> int:
    """In how many bits two fingerprints differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def named(numbers: Sequence[int]) -> str:
    """Page numbers as a person would write them, runs joined (3-7); a long list is cut."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    texts = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    return ", ".join(texts[:_MOST_NAMED]) + ("…" if len(texts) > _MOST_NAMED else "")


def _shown(code: str, worst: int) -> str:
    """Angles are kept in tenths of a degree and read in degrees."""
    return f"{worst // 10}.{worst % 10}" if code == "S-103" else str(worst)
