"""The three rounds of the revision, from the definition to the certificate."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application import certificates, counting, papers, results, sheets, signing, stations
from unionreg.application.papers import PaperKind
from unionreg.application.queries.votes import definition_file
from unionreg.application.signing_facts import Capacity
from unionreg.demo import cast, scenes, story
from unionreg.demo.photographs import photograph
from unionreg.demo.stage import at
from unionreg.domain.votes.count import Incident, PersonRole

if TYPE_CHECKING:
    from datetime import date

    from unionreg.demo.stage import Stage
    from unionreg.demo.story import Round, Sheet, Table
    from unionreg.domain.votes.count_entry import EntryValues

_SLIP_AT = (3, "pintura")
_PHOTOGRAPHED = ((3, "estampado"), (3, "pintura"))
_PRINTED_BEFOREHAND = 3
_PROTESTED_ROUND = 2


@dataclass(frozen=True, slots=True)
class RoundMade:
    """One finished round: its vote and its certificate."""

    number: int
    vote_id: str
    certificate_id: int


def tell_round(stage: Stage, told: Round) -> RoundMade:
    """Prepare, count, close, resolve, sign and certify one round."""
    day = stage.day(told.days_ago)
    vote_id = _prepare(stage, told, day)
    stage.clock.set(at(day, scenes.COUNTED, 30))
    for table, sheet in zip(story.TABLES, told.sheets, strict=True):
        _enter(stage, told, vote_id, day, table, sheet)
    _close(stage, told, vote_id)
    _sign(stage, told, vote_id)
    stage.clock.set(at(stage.day(told.days_ago - 2), 10))
    official = stage.actor(cast.SIGNER)
    papers.issue_paper(stage.core, official, vote_id=vote_id, kind=PaperKind.RESULT_NOTICE)
    made = certificates.issue_certificate(
        stage.core, official, vote_id=vote_id, key=stage.signing_key(cast.OFFICIAL.slug)
    )
    return RoundMade(told.number, vote_id, int(made.created[0]))


def _prepare(stage: Stage, told: Round, day: date) -> str:
    stage.clock.set(at(stage.day(told.days_ago + 18), 11))
    vote_id = scenes.open_draft(
        stage,
        "390ter_revision",
        f"Consulta {told.number}: revisión {day.year}, Planta Valle Inventado",
        "¿Está usted de acuerdo con el convenio de revisión del contrato colectivo? (Consulta inventada)",
        day,
    )
    parties = ((story.UNION,), story.EMPLOYER, story.CONTRACT)
    scenes.write_definition(stage, vote_id, day, story.TABLES, parties, {})
    scenes.fix(stage, vote_id)
    if told.number == _PRINTED_BEFOREHAND:
        papers.issue_blank_acts(stage.core, stage.actor(cast.COORDINATOR), vote_id=vote_id)
    return vote_id


def _enter(stage: Stage, told: Round, vote_id: str, day: date, table: Table, sheet: Sheet) -> None:
    right = scenes.yes_or_no(day, table, sheet)
    warnings = {"A-203": story.LEFT_WITHOUT_BALLOT} if sheet.more_signatures else {}
    if (told.number, table.id) in _PHOTOGRAPHED:
        _attach_photograph(stage, vote_id, table.id, right)
    scenes.first_entry(stage, vote_id, table.id, right, warnings)
    if sheet.more_signatures:
        happened = Incident(at(day, 17, 40), story.LEFT_WITHOUT_BALLOT)
        counting.save_incidents(
            stage.core, stage.actor(cast.FIRST_CLERK), vote_id=vote_id, station_id=table.id, incidents=(happened,)
        )
    slipped = (told.number, table.id) == _SLIP_AT
    scenes.second_entry(stage, vote_id, table.id, _with_slip(right) if slipped else right, warnings)
    if slipped:
        counting.re_enter(
            stage.core,
            stage.actor(cast.COORDINATOR),
            vote_id=vote_id,
            station_id=table.id,
            values={"challenged": 0},
        )
    for code, explanation in warnings.items():
        stations.explain_settled_warning(
            stage.core,
            stage.actor(cast.COORDINATOR),
            vote_id=vote_id,
            station_id=table.id,
            code=code,
            explanation=explanation,
        )


def _with_slip(right: EntryValues) -> EntryValues:
    """The second clerk reads a stroke as 1 where the sheet says 0 challenged ballots."""
    return replace(right, figures={**right.figures, "challenged": 1})


def _close(stage: Stage, told: Round, vote_id: str) -> None:
    core = stage.core
    results.close_vote(core, stage.actor(cast.COORDINATOR), vote_id=vote_id)
    results.resolve(core, stage.actor(cast.SIGNER), vote_id=vote_id, outcome=told.outcome, reasons=told.reasons)
    signing.prepare_package(core, stage.actor(cast.SIGNER), vote_id=vote_id)


def _attach_photograph(stage: Stage, vote_id: str, station_id: str, typed: EntryValues) -> None:
    """Put an invented photograph of the sheet beside its figures."""
    core, clerk = stage.core, stage.actor(cast.FIRST_CLERK)
    definition = core.packages.read_definition(definition_file(core, clerk, vote_id=vote_id))
    count = scenes.paper_count(definition, station_id, typed)
    with core.unit_of_work() as uow:
        letterhead = uow.office.get().letterhead()
    sheet = core.papers.filled_station_act(definition, count, "0" * 64, letterhead)
    sheets.attach_sheet(core, clerk, vote_id=vote_id, station_id=station_id, content=photograph(sheet))


def _sign(stage: Stage, told: Round, vote_id: str) -> None:
    core, official = stage.core, stage.actor(cast.SIGNER)
    signing.sign_package(
        core,
        official,
        vote_id=vote_id,
        key=stage.signing_key(cast.OFFICIAL.slug),
        capacity=Capacity.CERTIFIES,
        role=PersonRole.OFFICIAL,
        organisation="Oficina Inventada de Conciliación y Registro Laboral",
    )
    if told.number == 1:
        signing.record_refusal(
            core,
            official,
            vote_id=vote_id,
            name=cast.UNION_DELEGATE.name,
            role=PersonRole.UNION_REPRESENTATIVE,
            organisation=story.UNION.name,
            reason=story.REFUSAL,
        )
        return
    protests = told.number == _PROTESTED_ROUND
    signing.sign_package(
        core,
        official,
        vote_id=vote_id,
        key=stage.signing_key(cast.UNION_DELEGATE.slug),
        capacity=Capacity.UNDER_PROTEST if protests else Capacity.WITNESS,
        role=PersonRole.UNION_REPRESENTATIVE,
        organisation=story.UNION.name,
        remarks=story.UNDER_PROTEST if protests else None,
    )
