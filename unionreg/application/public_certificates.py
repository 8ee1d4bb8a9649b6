"""The copies for everybody of the certificates of votes: made once, with the certificate or when first published.

The signed file carries CURP and RFC of whoever signed it, so it stays with the parties. Copies are papers of the vote
like any other. How one is drawn stands behind ``SignaturesPort``; that it goes out is in ``publication_votes``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.paper_kinds import PaperKind
from unionreg.application.vote_access import definition_of
from unionreg.domain.audit.vote_events import PapersIssued
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import PaperRecord, VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

_KIND = PaperKind.PUBLIC_CERTIFICATE.value


def public_copy(papers: Iterable[PaperRecord], certificate: PaperRecord) -> PaperRecord | None:
    """The copy of a certificate among the papers of its vote."""
    return next((each for each in papers if each.kind == _KIND and each.folio == _folio(certificate)), None)


def keep_public_copy(
    core: Core, uow: UnitOfWork, certificate: PaperRecord, definition: VoteDefinition, result: VoteResult
) -> PaperRecord:
    """Draw and keep the copy of a certificate that is kept. UnreadableError ``certificate-unreadable-pdf``."""
    signed = uow.votes.files.get(certificate.sha256)
    content, now = core.signatures.public_certificate(signed, definition, result), core.clock()
    record = replace(
        certificate,
        paper_id=0,
        kind=_KIND,
        title=f"{certificate.title}, versión pública",
        series=_KIND,
        year=now.year,
        number=uow.votes.papers.next_number(_KIND, now.year),
        folio=_folio(certificate),
        template_version=core.papers.template_version(_KIND),
        sha256=uow.votes.files.put(content),
        size=len(content),
        issued_at=now,
    )
    return replace(record, paper_id=uow.votes.papers.add(record))


def make_missing_copies(core: Core, actor: Actor, votes: Iterable[VoteRecord]) -> None:
    """The copies of older certificates of these votes, each in a transaction of its own. The caller asks who may.

    A certificate whose file cannot be read any more has none: its facts are published alone.
    """
    for vote in votes:
        with core.unit_of_work() as uow:
            papers = uow.votes.papers.find(vote.vote_id)
            found = [each for each in papers if each.kind == PaperKind.CERTIFICATE]
            for certificate in (each for each in found if public_copy(papers, each) is None):
                _make(core, uow, actor, vote, certificate)


def _make(core: Core, uow: UnitOfWork, actor: Actor, vote: VoteRecord, certificate: PaperRecord) -> None:
    record = next(
        each for each in uow.votes.results.versions(vote.vote_id) if each.version == certificate.result_version
    )
    result = core.packages.read_result(uow.votes.files.get(record.sha256))
    try:
        made = keep_public_copy(core, uow, certificate, definition_of(core, uow, vote), result)
    except UnreadableError:
        return
    uow.audit.add(PapersIssued(vote.vote_id, _KIND, made.folio, made.folio, 1), actor)


def _folio(certificate: PaperRecord) -> str:
    return f"{certificate.folio}/VP"
