"""Attachments: those the law asks for are there, and each is a PDF that can be opened, printed and read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from unionreg.domain.filings.attachment_facts import LARGEST_ATTACHMENT, LEGIBLE_DPI, AttachmentFacts
from unionreg.domain.filings.checks.subject import Subject
from unionreg.domain.filings.filing import Attachment
from unionreg.domain.findings import Finding, Severity, finding

ASKED_ELSEWHERE = frozenset({"posting-proof"})
"""Missing documents that another check speaks of in its own words."""


def check_documents(subject: Subject) -> Iterator[Finding]:
    """F-150 missing, F-164 too large, F-263 of no requirement, F-265 parts, F-266 twice, and what opening shows."""
    for asked in subject.type.requirements:
        wanted = asked.document and not asked.optional and asked.key not in ASKED_ELSEWHERE
        if wanted and not subject.data.attached(asked.key):
            yield finding("F-150", Severity.ERROR, ("attachments",), requirement=asked.key)
    for place, each in enumerate(subject.data.attachments):
        yield from _attachment(subject, each, f"attachments.{place}")
    yield from _parts(subject.data.attachments)
    times = Counter(each.sha256 for each in subject.data.attachments)
    for each in subject.data.attachments:
        if times.pop(each.sha256, 0) > 1:
            yield finding("F-266", Severity.WARNING, ("attachments",), title=each.title)


def _attachment(subject: Subject, said: Attachment, field: str) -> Iterator[Finding]:
    if said.bytes > LARGEST_ATTACHMENT:
        size = said.bytes * 10 // 1_000_000
        params = {"title": said.title, "size": f"{size // 10}.{size % 10}", "requirement": said.requirement}
        yield finding("F-164", Severity.ERROR, (field,), **params)
    if not subject.asks(said.requirement):
        yield finding("F-263", Severity.WARNING, (field,), title=said.title)
    facts = subject.facts.get(said.sha256)
    if facts is None:
        if said.pages == 0:
            yield finding("F-161", Severity.ERROR, (field,), title=said.title, requirement=said.requirement)
        return
    yield from _opened(facts, {"title": said.title, "requirement": said.requirement}, field)


def _opened(facts: AttachmentFacts, named: dict[str, str | int], field: str) -> Iterator[Finding]:
    """What makes a file useless comes alone; else scripts, faint scans and blank pages."""
    if not facts.is_pdf:
        yield finding("F-162", Severity.ERROR, (field,), **named)
    elif facts.is_encrypted:
        yield finding("F-163", Severity.ERROR, (field,), **named)
    elif facts.is_broken or facts.pages == 0:
        yield finding("F-161", Severity.ERROR, (field,), **named)
    else:
        if facts.has_scripts:
            yield finding("F-260", Severity.WARNING, (field,), **named)
        if facts.lowest_dpi is not None and facts.lowest_dpi < LEGIBLE_DPI:
            yield finding("F-261", Severity.WARNING, (field,), **named, dpi=facts.lowest_dpi, legible=LEGIBLE_DPI)
        if facts.blank_pages:
            yield finding("F-262", Severity.WARNING, (field,), **named, pages=facts.blank_pages)


def _parts(attachments: tuple[Attachment, ...]) -> Iterator[Finding]:
    """F-265 an original in parts of which one is missing or comes twice."""
    originals: dict[str, list[Attachment]] = defaultdict(list)
    for each in attachments:
        if each.parts > 1:
            originals[each.of].append(each)
    for parts in originals.values():
        first = parts[0]
        if sorted(each.part for each in parts) != list(range(1, first.parts + 1)):
            named = {"title": first.title, "requirement": first.requirement}
            yield finding("F-265", Severity.ERROR, ("attachments",), **named, parts=first.parts, there=len(parts))
