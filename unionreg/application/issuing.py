"""Keeping papers as they are issued: bytes once, with number, folio and version of the form. Nothing is drawn here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.vote_records import PaperRecord

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.paper_kinds import PaperKind
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """A paper that has been drawn and is to be kept. ``folio`` is what is printed on it."""

    kind: PaperKind
    station_id: str | None
    title: str
    folio: str
    content: bytes


def keep_papers(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    vote: VoteRecord,
    papers: Sequence[IssuedPaper],
    *,
    result_version: int | None,
    package_digest: str | None,
) -> tuple[int, ...]:
    """Keep papers of one making; their ids in order. The caller logs it. The certificate is kept elsewhere."""
    now = core.clock()
    ids = []
    for paper in papers:
        record = PaperRecord(
            paper_id=0,
            vote_id=vote.vote_id,
            kind=paper.kind.value,
            station_id=paper.station_id,
            title=paper.title,
            series=paper.kind.value,
            year=now.year,
            number=uow.votes.papers.next_number(paper.kind.value, now.year),
            folio=paper.folio,
            template_version=core.papers.template_version(paper.kind.value),
            sha256=uow.votes.files.put(paper.content),
            size=len(paper.content),
            issued_at=now,
            issued_by=actor.full_name,
            result_version=result_version,
            package_digest=package_digest,
        )
        ids.append(uow.votes.papers.add(record))
    return tuple(ids)
