"""Secrecy of small and unanimous stations before publishing: the warning, and the merged public form.

How stations are merged is in ``domain.votes.secrecy``. The full signed form stays with the parties: the public one
carries its digest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, created
from unionreg.application.issuing import IssuedPaper, keep_papers
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.papers import current_package
from unionreg.application.results import latest_result
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, named, vote_in
from unionreg.domain.audit.after_events import PublicFormIssued
from unionreg.domain.roles import Permission
from unionreg.domain.votes.publication import PublicFormMade
from unionreg.domain.votes.secrecy import StationFigures, public_lines
from unionreg.domain.votes.sheet_fields import votes_key
from unionreg.domain.votes.vote_status import CLOSED_STATUSES
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.secrecy import PublicLine
    from unionreg.domain.votes.vote import Station, VoteDefinition


def counted_stations(uow: UnitOfWork, definition: VoteDefinition, result: VoteResult) -> tuple[StationFigures, ...]:
    """The stations whose figures are in the totals, with their site (or address) for merging, in definition order.

    A closed vote's agreed values are those of its frozen counts; reading them is one query for a thousand stations.
    """
    preparation = uow.preparation.get(definition.vote_id)
    annulled = {each.station_id for each in result.annulled_stations}
    sites = {plan.station_id: plan.site_id for plan in preparation.plans}
    called = {station.id: station for station in definition.stations}
    return tuple(
        _figures(called[each.station_id], sites.get(each.station_id, ""), each.settled.figures, definition)
        for each in uow.votes.stations.of_vote(definition.vote_id)
        if each.station_id not in annulled and each.settled is not None
    )


def _figures(
    station: Station, site: str, figures: Mapping[str, int | None], definition: VoteDefinition
) -> StationFigures:
    votes = tuple(figures[votes_key(option.id)] or 0 for option in definition.options)
    found, null = figures["found"] or 0, figures["null_votes"] or 0
    return StationFigures(station.id, site or station.address, station.voters_assigned, found, votes, null)


def public_form_lines(
    uow: UnitOfWork, definition: VoteDefinition, result: VoteResult
) -> tuple[tuple[PublicLine, ...], int]:
    """The lines that a public form would have now, and the number of people below which a line may not be."""
    smallest = uow.preparation.get(definition.vote_id).smallest_station
    published = [group for form in uow.after.public_forms(definition.vote_id) for group in form.groups]
    return public_lines(counted_stations(uow, definition, result), smallest, published), smallest


def issue_public_form(core: Core, actor: Actor, *, vote_id: str) -> Changes:
    """Make the merged public form of the packaged result: PDF, CSV and JSON; created id = the paper's id.

    The same result is published in one way only. Raises ConflictError ``package-missing``, ``public-form-exists``,
    ``wrong-status``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ISSUE_PAPERS)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES)
        package, (record, result) = current_package(uow, vote_id), latest_result(core, uow, vote_id)
        made = uow.after.public_forms(vote_id)
        if any(each.result_version == record.version for each in made):
            raise ConflictError("public-form-exists")
        definition, letterhead = definition_of(core, uow, vote), uow.office.get().letterhead()
        lines, smallest = public_form_lines(uow, definition, result)
        number = len(made) + 1
        folio = f"{vote_id}/FP-{number}"
        papers = core.after_papers
        drawn = papers.public_form(definition, result, lines, package.digest, smallest, folio, letterhead)
        paper = IssuedPaper(PaperKind.PUBLIC_FORM, None, "Forma pública agrupada", folio, drawn)
        (paper_id,) = keep_papers(
            core, uow, actor, vote, [paper], result_version=record.version, package_digest=package.digest
        )
        form = PublicFormMade(
            vote_id=vote_id,
            number=number,
            result_version=record.version,
            smallest=smallest,
            groups=tuple(line.station_ids for line in lines),
            paper_id=paper_id,
            csv=uow.votes.files.put(papers.public_form_csv(definition, lines, package.digest)),
            json=uow.votes.files.put(papers.public_form_json(definition, result, lines, package.digest)),
            made_by=named(actor),
            made_at=core.clock(),
        )
        uow.after.add_public_form(form)
        merged = sum(line.merged for line in lines)
        uow.audit.add(PublicFormIssued(vote_id, record.version, len(lines), merged, smallest), actor)
    return created(Thing.PAPER, paper_id, (Thing.AFTER, number), (Thing.VOTE, vote_id))
