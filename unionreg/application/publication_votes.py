"""Votes and their certificates as the site shows them: what the law makes public, packages only as decided.

Figures by station are shown only as the merged public form has them. Rehearsals and drafts are not published.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.paper_kinds import PaperKind
from unionreg.application.public_certificates import public_copy
from unionreg.application.results import latest_result
from unionreg.application.vote_access import definition_of
from unionreg.application.vote_records import VoteFilter, VoteSort
from unionreg.domain.publication.site import (
    PackageForm,
    Said,
    SiteCertificate,
    SiteFile,
    SiteLine,
    SiteOption,
    SitePackage,
    SiteRef,
    SiteStation,
    SiteVote,
    ThingKind,
)
from unionreg.domain.publication.words import CERTIFICATES, OUTCOMES, PROCEDURES, STATUSES
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import CLOSED_STATUSES, VoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.publication_employers import EmployerKeys
    from unionreg.application.vote_records import PaperRecord, VoteRecord
    from unionreg.domain.publication.decisions import PackageDecision
    from unionreg.domain.votes.publication import PublicFormMade
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

_PAGE = 500
_SHOWN = (
    frozenset({VoteStatus.COUNTING, VoteStatus.CORRECTING, VoteStatus.FIXED, VoteStatus.ANNULLED}) | CLOSED_STATUSES
)


def public_votes(uow: UnitOfWork) -> Iterator[VoteRecord]:
    """Votes that the site shows: official and fixed."""
    where = VoteFilter(statuses=tuple(sorted(_SHOWN)), purpose=Purpose.OFFICIAL)
    offset = 0
    while True:
        page = uow.votes.rows.page(where, VoteSort.HELD_ON, descending=False, offset=offset, limit=_PAGE)
        for row in page.rows:
            yield uow.votes.rows.get(row.vote_id)
        offset += _PAGE
        if offset >= page.total:
            return


def last_decisions(uow: UnitOfWork) -> dict[str, PackageDecision]:
    """The decision in force on each vote's package."""
    return {each.vote_id: each for each in uow.publication.decisions()}


@dataclass(frozen=True, slots=True)
class Known:
    """What votes may lead to: unions by registration number, contracts by number, employers."""

    unions: Mapping[str, SiteRef]
    contracts: Mapping[str, SiteRef]
    employers: EmployerKeys


def site_vote(
    core: Core, uow: UnitOfWork, vote: VoteRecord, known: Known, decision: PackageDecision | None
) -> SiteVote:
    """One vote with what it leads to."""
    definition = definition_of(core, uow, vote)
    days = [station.opens_at.date() for station in definition.stations]
    number = definition.contract_number or ""
    shown = SiteVote(
        key=vote.vote_id,
        title=definition.title,
        procedure=PROCEDURES.get(definition.procedure, Said(definition.procedure)),
        question=definition.question,
        unions=tuple(_union(each.name, each.registration_number, known.unions) for each in definition.unions),
        employers=tuple(known.employers.of_vote(each) for each in definition.employers),
        contract=known.contracts.get(number),
        contract_number=number,
        status=STATUSES.get(vote.status.value, Said("")),
        first_day=min(days),
        last_day=max(station.closes_at.date() for station in definition.stations),
        stations=tuple(
            SiteStation(each.name, each.address, each.opens_at, each.closes_at, each.voters_assigned)
            for each in definition.stations
        ),
        options=tuple(SiteOption(each.label) for each in definition.options),
        workers_covered=definition.workers_covered,
        workers_with_right_to_vote=definition.workers_with_right_to_vote,
        certificates=tuple(_certificate_ref(each) for each in _certificates(uow, vote.vote_id)),
    )
    return _with_result(core, uow, vote, definition, shown, decision)


def _union(name: str, number: str | None, known: Mapping[str, SiteRef]) -> SiteRef:
    return known.get(number or "", SiteRef(ThingKind.UNION, "", name))


def _with_result(
    core: Core,
    uow: UnitOfWork,
    vote: VoteRecord,
    definition: VoteDefinition,
    shown: SiteVote,
    decision: PackageDecision | None,
) -> SiteVote:
    if vote.status not in CLOSED_STATUSES:
        return shown
    record, result = latest_result(core, uow, vote.vote_id)
    votes = {each.option: each.count for each in result.totals.votes}
    outcome = result.resolution.outcome if result.resolution else result.computed.outcome
    form = form_of(uow, vote.vote_id, record.version)
    if decision is not None and decision.digest != uow.votes.packages.digest_of(vote.vote_id, record.version):
        # It was decided on the package of an earlier result.
        decision = None
    return replace(
        shown,
        options=tuple(SiteOption(each.label, votes.get(each.id, 0)) for each in definition.options),
        null_votes=result.totals.null_votes,
        cast=result.turnout.cast,
        outcome=_outcome(definition, result, OUTCOMES.get(outcome.value, Said(outcome.value))),
        resolved_on=result.resolution.at.date() if result.resolution else None,
        lines=_lines(uow, form),
        packages=_packages(uow, vote, decision),
        files=_form_files(uow, form, decision),
    )


def form_of(uow: UnitOfWork, vote_id: str, version: int) -> PublicFormMade | None:
    """The merged public form of this version of the result."""
    return next((each for each in uow.after.public_forms(vote_id) if each.result_version == version), None)


def _outcome(definition: VoteDefinition, result: VoteResult, said: Said) -> Said:
    """The outcome; of several options the winner's name."""
    winner = result.resolution.winner if result.resolution else result.computed.winner
    label = next((each.label for each in definition.options if each.id == winner), "")
    return Said(f"{said.es}: {label}", f"{said.en}: {label}") if label else said


def _packages(uow: UnitOfWork, vote: VoteRecord, decision: PackageDecision | None) -> tuple[SitePackage, ...]:
    if decision is None:
        return ()
    file = None
    if decision.form is PackageForm.SIGNED:
        size = len(uow.votes.files.get(decision.sha256))
        title = Said("Paquete firmado", "Signed package")
        name = f"{vote.vote_id}.asice"
        file = SiteFile(decision.sha256, name, title, size, "application/vnd.etsi.asic-e+zip")
    return (SitePackage(decision.form, decision.digest, vote.definition_sha256 or "", file),)


def _lines(uow: UnitOfWork, form: PublicFormMade | None) -> tuple[SiteLine, ...]:
    """Figures by station as the public form merged them."""
    if form is None:
        return ()
    data = json.loads(uow.votes.files.get(form.json))
    return tuple(
        SiteLine(
            ", ".join(station["name"] for station in line["stations"]),
            line["voters"],
            line["cast"],
            tuple(vote["count"] for vote in line["votes"]),
            line["null"],
        )
        for line in data["lines"]
    )


def _form_files(uow: UnitOfWork, form: PublicFormMade | None, decision: PackageDecision | None) -> tuple[SiteFile, ...]:
    """The three files of the public form, once it was decided to publish it."""
    if form is None or decision is None or decision.form is not PackageForm.PUBLIC_FORM:
        return ()
    paper = uow.votes.papers.get(form.paper_id)
    title = Said("Resultado por mesas, forma pública", "Result by stations, public form")
    files = [SiteFile(paper.sha256, "forma-publica.pdf", title, paper.size, dated_on=form.made_at.date())]
    for sha256, suffix, kind in ((form.csv, "csv", "text/csv"), (form.json, "json", "application/json")):
        size = len(uow.votes.files.get(sha256))
        files.append(SiteFile(sha256, f"forma-publica.{suffix}", title, size, kind, form.made_at.date()))
    return tuple(files)


def _certificates(uow: UnitOfWork, vote_id: str) -> list[PaperRecord]:
    return [each for each in uow.votes.papers.find(vote_id) if each.kind == PaperKind.CERTIFICATE]


def _certificate_ref(paper: PaperRecord) -> SiteRef:
    return SiteRef(ThingKind.CERTIFICATE, paper.folio, f"{paper.title} {paper.folio}")


def vote_certificates(uow: UnitOfWork, vote: VoteRecord, zone: datetime) -> Iterator[SiteCertificate]:
    """The certificates of a vote with their copies for everybody. The signed file stays with the parties: it carries
    the CURP of whoever signed it.
    """
    papers = uow.votes.papers.find(vote.vote_id)
    for paper in (each for each in papers if each.kind == PaperKind.CERTIFICATE):
        series, copy = paper.folio.partition("-")[0], public_copy(papers, paper)
        kind = CERTIFICATES.get(series, Said(paper.title))
        issued = paper.issued_at.astimezone(zone.tzinfo).date()
        file = None
        if copy is not None:
            file = SiteFile(copy.sha256, "constancia.pdf", kind, copy.size, dated_on=issued, public_form=True)
        yield SiteCertificate(
            key=paper.folio,
            folio=paper.folio,
            kind=kind,
            issued_on=issued,
            about=(SiteRef(ThingKind.VOTE, vote.vote_id, vote.draft.title),),
            files=(file,) if file else (),
            sealed=file is not None,
        )
