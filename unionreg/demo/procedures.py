"""One finished vote of every other procedure: initial contract, several unions, election, both recuentos, legitimation.

Names, places and figures are invented; the rounds of the revision stand in ``rounds``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from unionreg.application import certificates, papers, preparation, results, signing
from unionreg.application.papers import PaperKind
from unionreg.application.signing_facts import Capacity
from unionreg.demo import cast, rolls, scenes
from unionreg.demo.stage import at
from unionreg.demo.story import Table
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.figures import FixedQuorum, StatuteBase, Statutes
from unionreg.domain.votes.preparation import Candidate, CourtOrder, ElectionStatutes, Sex, Slate, VotePreparation
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotOption, Employer, Union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.demo.stage import Stage
    from unionreg.domain.votes.count_entry import EntryValues

YES_NO = (BallotOption("yes", "Sí", None), BallotOption("no", "No", None))
STRIKE = (BallotOption("yes", "A favor de la huelga", None), BallotOption("no", "En contra de la huelga", None))


@dataclass(frozen=True, slots=True)
class Held:
    """One vote as it was held at one table or more. ``figures``: per table, votes in ballot order and then nulls."""

    slug: str
    procedure: str
    title: str
    question: str
    day: int | date
    unions: tuple[Union, ...]
    employer: Employer
    contract: str | None
    tables: tuple[Table, ...]
    options: tuple[BallotOption, ...]
    figures: tuple[tuple[int, ...], ...]
    outcome: Outcome
    winner: str | None = None
    reasons: str | None = None
    certified: bool = True


RIVALS = (
    Union("azahar", "Sindicato Inventado Azahar", "INV-0311/2019"),
    Union("jade", "Sindicato Inventado Jade Independiente", "INV-0388/2022"),
)
_MINE = Employer("Minera Inventada del Norte, S.A. de C.V.", "MIN080808JK5")
_SCHOOL = Employer("Colegio Ficticio de las Lomas, A.C.", "CFL990909LM6")
_HOTEL = Employer("Hoteles Inventados de la Costa, S.A. de C.V.", "HIC070707NP7")
_MEMBERS = Union("docentes", "Sindicato Inventado de Docentes", "INV-0150/2018")

HELD = (
    Held(
        "inicial", "390ter_initial", "Contrato inicial, Hoteles Inventados de la Costa",
        "¿Aprueba usted el contrato colectivo inicial? (Consulta inventada)", 26,
        (Union("costa", "Sindicato Inventado de la Hotelería", "INV-0420/2023"),), _HOTEL, None,
        (Table("recepcion", "Mesa 1 · Recepción y pisos", "Salón Arrecife, Bulevar Supuesto 1", 84),
         Table("cocinas", "Mesa 2 · Cocinas", "Comedor de personal, Bulevar Supuesto 1", 61)),
        YES_NO, ((61, 12, 2), (44, 9, 1)), Outcome.APPROVED,
    ),
    Held(
        "varios", "390bis_contest", "Constancia de representatividad, Minera Inventada del Norte",
        "¿Qué sindicato quiere usted que le represente? (Consulta inventada)", 24,
        RIVALS, _MINE, None,
        (Table("tiro-1", "Mesa 1 · Tiro uno", "Casino de la mina, Camino Ficticio 3", 140),
         Table("planta", "Mesa 2 · Planta de beneficio", "Taller mecánico, Camino Ficticio 3", 96)),
        tuple(BallotOption(each.id, each.name, each.id) for each in RIVALS),
        ((51, 66, 3), (28, 47, 1)), Outcome.WINNER, "jade",
        "Votó más del 30 % de las personas comprendidas; Jade reunió más votos (artículos 388 y 390 Bis).",
    ),
    Held(
        "directiva", "leadership_election", "Elección de directiva, Sindicato Inventado de Docentes",
        "¿Qué planilla quiere usted para la directiva 2026-2030? (Elección inventada)", 22,
        (_MEMBERS,), _SCHOOL, None,
        (Table("primaria", "Mesa 1 · Primaria", "Biblioteca, Calle Ficticia 20", 72),
         Table("secundaria", "Mesa 2 · Secundaria", "Sala de música, Calle Ficticia 22", 66)),
        (BallotOption("verde", "Planilla Verde", None), BallotOption("naranja", "Planilla Naranja", None)),
        ((31, 27, 2), (29, 24, 0)), Outcome.WINNER, "verde",
        "Conforme al artículo 41 de los estatutos: hubo quórum de la mitad más una de las personas socias y la "
        "Planilla Verde reunió la mitad más uno de los votos emitidos.",
    ),
    Held(
        "titularidad", "titularidad_recuento", "Recuento de titularidad, Minera Inventada del Norte",
        "¿Qué sindicato debe ser titular del contrato colectivo? (Recuento inventado)", 20,
        RIVALS, _MINE, "INV-CCT-0456/2019",
        (Table("tajo", "Mesa única · Tajo norte", "Comedor del tajo, Camino Ficticio 9", 118),),
        tuple(BallotOption(each.id, each.name, each.id) for each in RIVALS),
        ((58, 41, 1),), Outcome.WINNER, "azahar",
        "En el recuento de titularidad decide el mayor número de votos (artículos 388, 389 y 897-F).",
    ),
    Held(
        "huelga", "strike_recuento", "Recuento de huelga, Hoteles Inventados de la Costa",
        "¿Está usted a favor de la huelga? (Recuento inventado)", 18,
        (Union("costa", "Sindicato Inventado de la Hotelería", "INV-0420/2023"),), _HOTEL, "INV-CCT-0611/2025",
        (Table("playa", "Mesa única · Hotel Playa", "Estacionamiento, Bulevar Supuesto 7", 90),),
        STRIKE, ((52, 25, 0),), Outcome.APPROVED,
    ),
    Held(
        "legitimacion", "legitimation", "Legitimación 2022 (histórica), Colegio Ficticio de las Lomas",
        "¿Está usted de acuerdo con el contenido del contrato colectivo? (Consulta inventada)", date(2022, 11, 10),
        (_MEMBERS,), _SCHOOL, "INV-CCT-0099/2014",
        (Table("unica", "Mesa única", "Patio cívico, Calle Ficticia 20", 138),),
        YES_NO, ((88, 17, 3),), Outcome.APPROVED,
        reasons="Votó la mitad más una del padrón y hubo más votos a favor que en contra. Se captura para la historia.",
    ),
)  # fmt: skip


def tell_held(stage: Stage, told: Held) -> str:
    """Prepare, count, close, resolve, sign and (where the outcome allows) certify one vote; its id."""
    day = told.day if isinstance(told.day, date) else stage.day(told.day)
    if not isinstance(told.day, date):
        stage.clock.set(at(stage.day(told.day + 17), 10))
    vote_id = scenes.open_draft(stage, told.procedure, told.title, told.question, day)
    parties = (told.unions, told.employer, told.contract)
    scenes.write_definition(stage, vote_id, day, told.tables, parties, {"options": told.options}, with_roll=False)
    _prepare(stage, vote_id, told)
    purpose = RollPurpose.MEMBERS if told.procedure == "leadership_election" else RollPurpose.VOTERS_390TER
    rolls.freeze_invented(stage, vote_id, told.tables, day, purpose)
    scenes.fix(stage, vote_id)
    stage.clock.set(at(day, scenes.COUNTED, 30))
    for table, figures in zip(told.tables, told.figures, strict=True):
        typed = _typed(day, told.options, table, figures)
        scenes.first_entry(stage, vote_id, table.id, typed, {})
        scenes.second_entry(stage, vote_id, table.id, typed, {})
    _finish(stage, vote_id, told)
    return vote_id


def _typed(day: date, options: tuple[BallotOption, ...], table: Table, figures: tuple[int, ...]) -> EntryValues:
    *counts, null = figures
    found = sum(figures)
    ballots = {
        "received": table.voters,
        "unused": table.voters - found,
        "found": found,
        "voters_signed": found,
        "null_votes": null,
    }
    return scenes.values(day, dict(zip((each.id for each in options), counts, strict=True)), ballots)


def _prepare(stage: Stage, vote_id: str, told: Held) -> None:
    """What the procedure wants beside the definition: the court's order, the statutes and slates of an election."""
    more = _PREPARED.get(told.slug)
    if more is not None:
        core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
        preparation.save_preparation(core, coordinator, preparation=replace(VotePreparation(vote_id), **more))  # type: ignore[arg-type]


def _slate(option: str, colour: str, names: tuple[tuple[str, str, Sex], ...]) -> Slate:
    people = tuple(Candidate(name, post, sex, "Ciudad Ejemplo", "Estado Supuesto") for name, post, sex in names)
    return Slate(option, colour, None, people)


_PREPARED: Mapping[str, Mapping[str, object]] = {
    "titularidad": {
        "court": CourtOrder(
            "Tribunal Laboral Inventado de Asuntos Colectivos",
            "INV-TIT-12/2026",
            "Jueza Inventada Rosa Tun",
            date(2026, 1, 15),
        )
    },
    "huelga": {
        "court": CourtOrder(
            "Tribunal Laboral Inventado de Asuntos Colectivos",
            "INV-HU-31/2026",
            "Juez Inventado Saúl Ek",
            date(2026, 1, 20),
        )
    },
    "directiva": {
        "statutes": ElectionStatutes(
            "artículo 41",
            Statutes(StatuteBase.HALF_PLUS_ONE_CAST, FixedQuorum.HALF_PLUS_ONE),
            "Si hay empate se vota de nuevo dentro de quince días entre las planillas empatadas.",
            members=138,
            women_members=83,
        ),
        "slates": (
            _slate(
                "verde",
                "verde",
                (
                    ("Marisol Chan Inventada", "Secretaría general", Sex.WOMAN),
                    ("Tomás Baeza Ficticio", "Secretaría del interior", Sex.MAN),
                    ("Irene Coyoc Inventada", "Tesorería", Sex.WOMAN),
                ),
            ),
            _slate(
                "naranja",
                "naranja",
                (
                    ("Ulises Peña Ficticio", "Secretaría general", Sex.MAN),
                    ("Nora Icaza Inventada", "Secretaría del interior", Sex.WOMAN),
                    ("Luis Mukul Ficticio", "Tesorería", Sex.MAN),
                ),
            ),
        ),
        "ballot_colour": "crema",
    },
}


def _finish(stage: Stage, vote_id: str, told: Held) -> None:
    core, official = stage.core, stage.actor(cast.SIGNER)
    results.close_vote(core, stage.actor(cast.COORDINATOR), vote_id=vote_id)
    results.resolve(core, official, vote_id=vote_id, outcome=told.outcome, winner=told.winner, reasons=told.reasons)
    signing.prepare_package(core, official, vote_id=vote_id)
    key = stage.signing_key(cast.OFFICIAL.slug)
    signing.sign_package(
        core,
        official,
        vote_id=vote_id,
        key=key,
        capacity=Capacity.CERTIFIES,
        role=PersonRole.OFFICIAL,
        organisation="Oficina Inventada de Conciliación y Registro Laboral",
    )
    papers.issue_paper(core, official, vote_id=vote_id, kind=PaperKind.RESULT_NOTICE)
    if told.certified:
        certificates.issue_certificate(core, official, vote_id=vote_id, key=key)
