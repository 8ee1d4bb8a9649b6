"""Who files: representation, autograph signatures, the oath, and answers to a prevención (LFT 365, 376, 390 Ter)."""

from __future__ import annotations

from collections.abc import Iterator

from unionreg.domain.filings.checks.subject import Subject
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.people.names import words_of


def check_signing(subject: Subject) -> Iterator[Finding]:
    """F-165 nobody represents, F-267 somebody else than the leadership, F-149 no oath, signatures, F-269 answers."""
    data = subject.data
    if not data.represented_by.strip():
        yield finding("F-165", Severity.ERROR, ("represented_by",))
    elif not _leads(subject):
        yield finding("F-267", Severity.WARNING, ("represented_by",), name=data.represented_by)
    if subject.asks("oath") and not data.sworn:
        yield finding("F-149", Severity.ERROR, ("sworn",))
    yield from _signatures(subject)
    yield from _answers(subject)


def _leads(subject: Subject) -> bool:
    """Whether the person who represents is of the leadership known here; where none is known, nothing is said."""
    known = [each.full_name for each in subject.data.leaders]
    if subject.register is not None:
        known += subject.register.leaders
    own = sorted(words_of(subject.data.represented_by))
    return not known or any(sorted(words_of(name)) == own for name in known)


def _signatures(subject: Subject) -> Iterator[Finding]:
    """F-268 nobody named who signs by hand, F-270 no scan of a signature, F-271 no witness (law notes, 12.22)."""
    if not subject.data.signatures:
        yield finding("F-268", Severity.WARNING, ("signatures",))
    attached = {each.id for each in subject.data.attachments}
    for place, each in enumerate(subject.data.signatures):
        if not each.attachment:
            yield finding("F-307", Severity.NOTE, (f"signatures.{place}",), name=each.name)
        elif each.attachment not in attached:
            yield finding("F-270", Severity.WARNING, (f"signatures.{place}",), name=each.name)
        elif not each.witness.strip():
            yield finding("F-271", Severity.WARNING, (f"signatures.{place}",), name=each.name)


def _answers(subject: Subject) -> Iterator[Finding]:
    """F-269 an answer that says nothing, F-272 a later version that names no case."""
    data = subject.data
    for place, each in enumerate(data.answers):
        if not each.text.strip() and not each.attachments:
            yield finding("F-269", Severity.WARNING, (f"answers.{place}",), item=each.item)
    if data.version > 1 and not data.case_folio:
        yield finding("F-272", Severity.WARNING, ("case_folio",), version=data.version)
