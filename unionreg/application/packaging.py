"""Putting together the package of the latest result: data entries, digest, acts that carry it, index.

Signing it is in ``signing``. Order of building: counts, result, digest, acts, index, package.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, created
from unionreg.application.issuing import IssuedPaper, keep_papers
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.results import latest_result
from unionreg.application.station_counts import sheet_path
from unionreg.application.vote_access import definition_of, require_one_of, vote_in
from unionreg.application.vote_records import PackageRecord
from unionreg.domain.audit.vote_events import PackagePrepared
from unionreg.domain.roles import Permission
from unionreg.domain.votes.vote_status import CLOSED_STATUSES
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import ResultRecord, VoteRecord
    from unionreg.domain.office import Letterhead
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

DEFINITION_PATH = "vote/definition.json"
RESULT_PATH = "result.json"
INDEX_PATH = "documents/index.json"


@dataclass(frozen=True, slots=True)
class PackageParts:
    """All that a package is made of, read in one transaction."""

    definition: VoteDefinition
    counts: tuple[StationCount, ...]
    record: ResultRecord
    result: VoteResult
    entries: Mapping[str, bytes]
    letterhead: Letterhead


def _tell_nobody(_done: int, _total: int) -> None:
    """Nobody waits for news."""


def prepare_package(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_acts: bool = True,
    progress: Callable[[int, int], None] = _tell_nobody,
) -> Changes:
    """Build the unsigned package of the latest result with its generated acts; created id = the package's id.

    ``station_acts`` False leaves the act of each station out (votes of thousands of stations); the general act is
    always there. The acts are drawn between two transactions, so that nobody waits for them. ``progress`` is told
    before each step how many of how many steps are done, the last time before anything is written; what it raises (the
    person cancelled) ends the act, and nothing is kept. Raises ConflictError ``wrong-status``, ``package-exists`` when
    the latest result has one.
    """
    with core.unit_of_work() as uow:
        parts = _read_parts(core, uow, _vote_to_package(uow, actor, vote_id))
    digest = core.packages.digest(parts.entries)
    papers = _draw(core, parts, digest, station_acts=station_acts, progress=progress)
    content = core.packages.build({**parts.entries, **_documents(core, parts, papers)})
    with core.unit_of_work() as uow:
        vote = _vote_to_package(uow, actor, vote_id)
        record, _ = latest_result(core, uow, vote_id)
        if record.version != parts.record.version:
            raise ConflictError("result-changed-meanwhile")
        now = core.clock()
        sha256 = uow.votes.files.put(content)
        package = PackageRecord(0, vote_id, record.version, digest, sha256, len(content), now)
        package_id = uow.votes.packages.add(package)
        keep_papers(core, uow, actor, vote, papers, result_version=record.version, package_digest=digest)
        uow.audit.add(PackagePrepared(vote_id, record.version, digest, len(content), len(papers)), actor)
    return created(Thing.PACKAGE, package_id, (Thing.VOTE, vote_id), (Thing.PAPER, vote_id))


def _vote_to_package(uow: UnitOfWork, actor: Actor, vote_id: str) -> VoteRecord:
    require_one_of(uow, actor, Permission.CLOSE_VOTES, Permission.SIGN)
    vote = vote_in(uow, vote_id, CLOSED_STATUSES)
    result, package = uow.votes.results.latest(vote_id), uow.votes.packages.latest(vote_id)
    if result is not None and package is not None and package.result_version == result.version:
        raise ConflictError("package-exists")
    return vote


def _read_parts(core: Core, uow: UnitOfWork, vote: VoteRecord) -> PackageParts:
    definition = definition_of(core, uow, vote)
    record, result = latest_result(core, uow, vote.vote_id)
    entries = {
        DEFINITION_PATH: uow.votes.files.get(vote.definition_sha256 or ""),
        RESULT_PATH: uow.votes.files.get(record.sha256),
    }
    versions = uow.votes.results.counts(vote.vote_id)
    last = {version.station_id: version.version for version in versions}
    for version in versions:
        is_last = version.version == last[version.station_id]
        name = "count.json" if is_last else f"count-{version.version}.json"
        entries[f"stations/{version.station_id}/{name}"] = uow.votes.files.get(version.sha256)
    for station in uow.votes.stations.of_vote(vote.vote_id):
        for sheet in uow.votes.sheets.of_station(vote.vote_id, station.station_id) if station.sheets else ():
            entries[sheet_path(sheet)] = uow.votes.files.get(sheet.sha256)
    counts = tuple(
        core.packages.read_count(entries[f"stations/{station.id}/count.json"]) for station in definition.stations
    )
    return PackageParts(definition, counts, record, result, entries, uow.office.get().letterhead())


def _draw(
    core: Core, parts: PackageParts, digest: str, *, station_acts: bool, progress: Callable[[int, int], None]
) -> list[IssuedPaper]:
    definition, letterhead = parts.definition, parts.letterhead
    counts = parts.counts if station_acts else ()
    steps = len(counts) + 1
    progress(0, steps)
    general = core.papers.general_act(definition, parts.counts, parts.result, digest, letterhead)
    papers = [IssuedPaper(PaperKind.GENERAL_ACT, None, "Acta general", definition.vote_id, general)]
    for done, count in enumerate(counts, start=1):
        progress(done, steps)
        station = definition.station(count.station_id)
        act = core.papers.filled_station_act(definition, count, digest, letterhead, _corrected(core, parts, count))
        title = f"Acta de {station.name}"
        papers.append(IssuedPaper(PaperKind.STATION_ACT, station.id, title, f"{definition.vote_id}/{station.id}", act))
    progress(steps, steps)
    return papers


def _corrected(core: Core, parts: PackageParts, count: StationCount) -> StationCount | None:
    """The version before this one; None for a first version."""
    content = parts.entries.get(f"stations/{count.station_id}/count-{count.version - 1}.json")
    return None if content is None else core.packages.read_count(content)


_INDEX_KINDS = {PaperKind.GENERAL_ACT: "general-record", PaperKind.STATION_ACT: "station-record"}


def _documents(core: Core, parts: PackageParts, papers: list[IssuedPaper]) -> dict[str, bytes]:
    """The PDFs by path, and their index."""
    documents: dict[str, bytes] = {}
    rows: list[tuple[str, str, str, str | None]] = []
    for paper in papers:
        name = "acta-general" if paper.station_id is None else f"acta-{paper.station_id}"
        path = f"documents/{name}.pdf"
        documents[path] = paper.content
        rows.append((path, _INDEX_KINDS[paper.kind], paper.title, paper.station_id))
    documents[INDEX_PATH] = core.packages.documents_index(parts.definition.vote_id, rows)
    return documents
