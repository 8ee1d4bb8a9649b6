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
    """Whether the person who represents is of the leadership known here; where none is known, nothing is said.

    Many write the post behind the name: after a comma, or in the words of the leadership.
    """
    leaders = subject.data.leaders
    known = [each.full_name for each in leaders]
    if subject.register is not None:
        known += subject.register.leaders
    written = subject.data.represented_by
    own = [sorted(words_of(each)) for each in (written, written.split(",")[0])]
    with_posts = [f"{each.full_name} {each.post}" for each in leaders]
    return not known or any(sorted(words_of(name)) in own for name in (*known, *with_posts))


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
