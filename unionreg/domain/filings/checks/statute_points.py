"""The statutes' checklist: every point with its page, and pages that the statutes have (LFT 371, 383)."""

from __future__ import annotations

from collections.abc import Iterator

from unionreg.domain.filings.checks.subject import Subject
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.statutes import open_points
from unionreg.domain.findings import Finding, Severity, finding


def check_statutes(subject: Subject) -> Iterator[Finding]:
    """F-117 points without page, F-219 pages that are not there, F-302 points said not to apply."""
    if Section.STATUTES not in subject.type.sections:
        return
    missing = open_points(subject.kind, subject.data.statutes)
    if missing:
        points = ", ".join(point.key for point in missing)
        yield finding("F-117", Severity.ERROR, ("statutes",), number=len(missing), points=points)
    pages = sum(each.pages for each in subject.data.attached("statutes"))
    beyond = [each.key for each in subject.data.statutes if each.page is not None and not 1 <= each.page <= pages]
    if pages and beyond:
        yield finding("F-219", Severity.WARNING, ("statutes",), points=", ".join(beyond), pages=pages)
    waived = [each.key for each in subject.data.statutes if each.not_applicable and each.note.strip()]
    if waived:
        yield finding("F-302", Severity.NOTE, ("statutes",), points=", ".join(waived))
