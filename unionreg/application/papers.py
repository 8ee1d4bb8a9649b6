"""Issuing papers: stored as bytes when issued, reprinted as the same bytes. The certificate is in ``certificates``.

Acts of stations and the general act are made with the package (``packaging``), because they carry its digest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, Touched, created
from unionreg.application.issuing import IssuedPaper, keep_papers
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.results import latest_result
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of
from unionreg.domain.audit.vote_events import PapersIssued
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import PackageRecord, PaperRecord, VoteRecord
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.vote import VoteDefinition

__all__ = ["PaperKind", "issue_blank_acts", "issue_paper"]


def issue_paper(core: Core, actor: Actor, *, vote_id: str, kind: PaperKind, station_id: str | None = None) -> Changes:
    """Make and keep a blank station act (once fixed) or the result notice; find a station act or the general act.

    The same paper of the same data is made once: issuing again answers with the first one's id. Created id = the
    paper's id. Raises ConflictError ``vote-is-draft``, ``package-missing``, ``certificate-is-signed``; NotFoundError
    ``station-unknown``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ISSUE_PAPERS)
        vote = uow.votes.rows.get(vote_id)
        if kind is PaperKind.CERTIFICATE:
            raise ConflictError("certificate-is-signed")
        if kind is PaperKind.BLANK_STATION_ACT:
            definition = definition_of(core, uow, vote)
            (paper_id,) = _blank_acts(core, uow, actor, vote, definition, (_known(definition, station_id),))
        else:
            paper_id = _paper_of_result(core, uow, actor, vote, kind, station_id)
    return created(Thing.PAPER, paper_id, (Thing.VOTE, vote_id))


def issue_blank_acts(core: Core, actor: Actor, *, vote_id: str) -> Changes:
    """One blank act for every station of a fixed definition; created ids = the papers' ids in station order."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ISSUE_PAPERS)
        vote = uow.votes.rows.get(vote_id)
        definition = definition_of(core, uow, vote)
        stations = tuple(station.id for station in definition.stations)
        ids = tuple(str(each) for each in _blank_acts(core, uow, actor, vote, definition, stations))
    touched = tuple(Touched(Thing.PAPER, each) for each in ids)
    return Changes((*touched, Touched(Thing.VOTE, vote_id)), ids)


def _known(definition: VoteDefinition, station_id: str | None) -> str:
    if station_id not in {station.id for station in definition.stations}:
        raise NotFoundError("station-unknown", vote_id=definition.vote_id, station_id=station_id or "")
    return station_id or ""


def _blank_acts(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    vote: VoteRecord,
    definition: VoteDefinition,
    stations: tuple[str, ...],
) -> tuple[int, ...]:
    """Ids of the blank acts of these stations; those not made before are made now."""
    known = {
        paper.station_id: paper.paper_id
        for paper in uow.votes.papers.find(vote.vote_id)
        if paper.kind == PaperKind.BLANK_STATION_ACT
    }
    letterhead = uow.office.get().letterhead()
    missing = [station_id for station_id in stations if station_id not in known]
    papers = []
    for station_id in missing:
        content = core.papers.blank_station_act(definition, station_id, letterhead)
        title = f"Acta de {definition.station(station_id).name}, en blanco"
        folio = f"{vote.vote_id}/{station_id}"
        papers.append(IssuedPaper(PaperKind.BLANK_STATION_ACT, station_id, title, folio, content))
    if papers:
        ids = keep_papers(core, uow, actor, vote, papers, result_version=None, package_digest=None)
        first, last = papers[0].folio, papers[-1].folio
        uow.audit.add(PapersIssued(vote.vote_id, PaperKind.BLANK_STATION_ACT.value, first, last, len(papers)), actor)
        known |= dict(zip(missing, ids, strict=True))
    return tuple(known[station_id] for station_id in stations)


def current_package(uow: UnitOfWork, vote_id: str) -> PackageRecord:
    """The package of the latest result. ConflictError ``package-missing``."""
    result, package = uow.votes.results.latest(vote_id), uow.votes.packages.latest(vote_id)
    if result is None or package is None or package.result_version != result.version:
        raise ConflictError("package-missing")
    return package


def _paper_of_result(
    core: Core, uow: UnitOfWork, actor: Actor, vote: VoteRecord, kind: PaperKind, station_id: str | None
) -> int:
    package = current_package(uow, vote.vote_id)
    known = _issued(uow, vote.vote_id, kind, station_id, package.result_version)
    if known is not None:
        return known.paper_id
    if kind is not PaperKind.RESULT_NOTICE:
        raise NotFoundError("station-unknown", vote_id=vote.vote_id, station_id=station_id or "")
    definition = definition_of(core, uow, vote)
    _, result = latest_result(core, uow, vote.vote_id)
    content = core.papers.result_notice(definition, result, package.digest, uow.office.get().letterhead())
    notice = IssuedPaper(kind, None, "Aviso de resultado", vote.vote_id, content)
    (paper_id,) = keep_papers(
        core,
        uow,
        actor,
        vote,
        [notice],
        result_version=package.result_version,
        package_digest=package.digest,
    )
    uow.audit.add(PapersIssued(vote.vote_id, kind.value, notice.folio, notice.folio, 1), actor)
    return paper_id


def _issued(
    uow: UnitOfWork, vote_id: str, kind: PaperKind, station_id: str | None, result_version: int
) -> PaperRecord | None:
    wanted = (kind.value, station_id, result_version)
    papers = uow.votes.papers.find(vote_id)
    return next((each for each in papers if (each.kind, each.station_id, each.result_version) == wanted), None)
