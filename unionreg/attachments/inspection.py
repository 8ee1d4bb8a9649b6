"""Looking at a file before it is attached: what it is, its pages, and everything a person should know about it.

Nothing is refused here: findings say what to do, and whoever files decides. Files that cannot be opened have no pages.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.attachments.active_content import Active, active_content
from unionreg.attachments.facts import (
    FEW_DOTS,
    MOST_BYTES,
    PICTURES,
    TOO_FEW_DOTS,
    AttachmentFacts,
    FileFormat,
    PageFacts,
    format_of,
)
from unionreg.attachments.opening import Budget, open_pdf
from unionreg.attachments.page_looking import blank_scans, look_at_pages
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_REFUSALS = {
    "attachment-encrypted": "X-102",
    "attachment-broken": "X-103",
    "attachment-too-heavy": "X-116",
    "attachment-too-large": "X-119",
}
_ACTIVE = (
    (Active.SCRIPT, "X-105", _ERROR),
    (Active.ACTION, "X-106", _ERROR),
    (Active.XFA, "X-107", _ERROR),
    (Active.EMBEDDED, "X-108", _ERROR),
    (Active.FORM, "X-109", _WARNING),
    (Active.SIGNATURE, "X-117", _NOTE),
)
_MOST_NAMED = 8


def inspect(content: bytes, name: str, *, seconds: float = 30.0) -> AttachmentFacts:
    """What this file is. Never raises for any bytes; ``seconds`` is how long a hostile one may keep the program busy.

    Findings X-101 to X-119 (text catalogue ``attachments``), errors first.
    """
    kind = format_of(content)
    facts = AttachmentFacts(name, kind, hashlib.sha256(content).hexdigest(), len(content))
    if kind in PICTURES:
        return replace(facts, findings=(finding("X-115", _ERROR, format=kind.value.upper()),))
    if kind is FileFormat.OTHER:
        return replace(facts, findings=(finding("X-101", _ERROR),))
    budget = Budget(seconds)
    try:
        return _opened(content, facts, budget)
    except UnreadableError as error:
        if error.code == "attachment-broken":
            return _broken(content, facts, budget)
        return replace(facts, findings=(finding(_REFUSALS[error.code], _ERROR),))


def _opened(content: bytes, facts: AttachmentFacts, budget: Budget) -> AttachmentFacts:
    import pikepdf

    with open_pdf(content) as pdf:
        try:
            looked = list(look_at_pages(pdf, budget))
            active = active_content(pdf, budget)
        except (pikepdf.PdfError, RecursionError, MemoryError, ValueError, TypeError, KeyError) as error:
            raise UnreadableError("attachment-broken") from error
        protected = pdf.is_encrypted
    dots = {page.number: number for page, number in looked}
    pages = tuple(page for page, _ in looked)
    blank = blank_scans(content, pages, dots, budget)
    seen = tuple(replace(page, blank=blank.get(page.number, page.blank)) for page in pages)
    found = [*_active_findings(active), *_page_findings(seen), *_size_findings(facts)]
    if protected:
        found.append(finding("X-118", _WARNING))
    acts = any(active.get(kind) for kind, _, _ in _ACTIVE[:5])
    return replace(facts, pages=seen, findings=_sorted(found), cleanable=acts or protected)


def _broken(content: bytes, facts: AttachmentFacts, budget: Budget) -> AttachmentFacts:
    """A damaged file: offered as a mended copy when that can be read whole."""
    from unionreg.attachments.mending import mend

    try:
        mended = mend(content)
        with open_pdf(mended) as pdf:
            pages = len(pdf.pages)
            budget.check()
    except UnreadableError as error:
        return replace(facts, findings=(finding(_REFUSALS[error.code], _ERROR),))
    if not pages:
        return replace(facts, findings=(finding("X-103", _ERROR),))
    return replace(facts, findings=(finding("X-104", _ERROR, pages=pages),), mendable=True)


def _active_findings(active: Mapping[Active, int]) -> Iterator[Finding]:
    for kind, code, severity in _ACTIVE:
        if active.get(kind):
            yield finding(code, severity, number=active[kind])


def _page_findings(pages: tuple[PageFacts, ...]) -> Iterator[Finding]:
    if not pages:
        yield finding("X-110", _ERROR)
    coarse = [page for page in pages if page.dpi is not None and page.dpi < FEW_DOTS]
    unreadable = [page for page in coarse if (page.dpi or 0) < TOO_FEW_DOTS]
    poor = [page for page in coarse if page not in unreadable]
    for code, severity, chosen in (("X-112", _ERROR, unreadable), ("X-111", _WARNING, poor)):
        if chosen:
            yield finding(code, severity, pages=_named(chosen), dpi=min(page.dpi or 0 for page in chosen))
    blank = [page for page in pages if page.blank]
    if blank:
        yield finding("X-113", _WARNING, pages=_named(blank), number=len(blank))


def _size_findings(facts: AttachmentFacts) -> Iterator[Finding]:
    if facts.too_large:
        yield finding("X-114", _WARNING, megabytes=-(-facts.bytes // 1_000_000), most=MOST_BYTES // 1_000_000)


def _named(pages: list[PageFacts]) -> str:
    """Page numbers as a person would write them; a long list is cut."""
    numbers = ", ".join(str(page.number) for page in pages[:_MOST_NAMED])
    return f"{numbers}…" if len(pages) > _MOST_NAMED else numbers


def _sorted(findings: list[Finding]) -> tuple[Finding, ...]:
    order = list(Severity)
    return tuple(sorted(findings, key=lambda each: order.index(each.severity)))
