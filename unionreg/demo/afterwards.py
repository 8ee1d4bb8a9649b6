"""What comes after a count of the demo: posting, report, custody, objections, public form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application import after_custody, after_publication, objections
from unionreg.application.after_custody import NewCustody
from unionreg.application.objections import NewObjection
from unionreg.demo import cast
from unionreg.demo.stage import at
from unionreg.domain.votes.custody import CustodyKind, KeptThing, ThingKind
from unionreg.domain.votes.objections import Channel, Effect, Irregularity, Ruling

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.demo.stage import Stage
    from unionreg.demo.story import Table


def publish(stage: Stage, vote_id: str) -> None:
    """The result is put up at two places and reported under oath, with the number that came back."""
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    for place in ("Entrada principal de la planta (inventada)", "Local sindical (inventado)"):
        after_publication.post_result(core, coordinator, vote_id=vote_id, place=place, at=core.clock())
    after_publication.prepare_report(
        core,
        coordinator,
        vote_id=vote_id,
        keeper="Sindicato Inventado de Personas Trabajadoras del Valle Ñuu",
        kept_at="Archivo del local sindical, Calle Ficticia 4",
        delivery="Acuses de entrega del convenio por turno: 6,420 de 6,853 personas (inventados).",
        declarant="Julia Canul Inventada",
        post="Secretaría general",
    )
    with core.unit_of_work() as uow:
        number = uow.after.reports(vote_id)[-1].number
    acknowledged = f"ACUSE-INV-{number:05d}"
    after_publication.record_report_sent(
        core, coordinator, vote_id=vote_id, report=number, number=acknowledged, at=core.clock()
    )


def keep(stage: Stage, vote_id: str, day: date, tables: Sequence[Table]) -> None:
    """Boxes and acts go from the tables to the office, sealed, in two steps."""
    core, registrar = stage.core, stage.actor(cast.REGISTRAR)
    things = tuple(KeptThing(ThingKind.BALLOTS, table.id) for table in tables)
    seals = tuple(f"A-{number:04d}" for number, _ in enumerate(tables, start=301))
    taken = NewCustody(
        CustodyKind.TAKEN, things, "", "Delia Xool Inventada", "Comedor de la planta", at(day, 21, 50), (), seals
    )
    handed = NewCustody(
        CustodyKind.HANDED_OVER,
        things,
        "Delia Xool Inventada",
        "Fidel Cruz Ficticio",
        "Bóveda de la oficina, anaquel 3",
        at(day, 23, 30),
        seals,
        seals,
        "Se leyeron los sellos uno por uno ante las representaciones.",
    )
    for custody in (taken, handed):
        after_custody.record_custody(core, registrar, vote_id=vote_id, custody=custody)


def answer_an_objection(stage: Stage, vote_id: str) -> None:
    """Somebody complains of a missing copy and gets a reasoned decision."""
    core = stage.core
    number = _receive(
        stage,
        vote_id,
        "Óscar Inventado Pool",
        Irregularity.NO_CONTRACT_COPY,
        "No recibió el convenio antes de la consulta; lo supo por el tablero. (Hecho inventado)",
    )
    reasons = (
        "Obra el acuse de su turno con su firma, fechado tres días hábiles antes. Se le entrega hoy otra copia. "
        "La entrega no se vio afectada en su conjunto: 6,420 de 6,853 acuses (artículo 390 Ter, fracción II a)."
    )
    objections.decide_objection(
        core,
        stage.actor(cast.SIGNER),
        vote_id=vote_id,
        number=number,
        ruling=Ruling.DISMISSED,
        reasons=reasons,
        effect=Effect.NONE,
    )


def receive_an_objection(stage: Stage, vote_id: str) -> None:
    """Somebody complains of people left out, and nobody has decided yet."""
    text = "Dice que doce personas del turno nocturno no aparecieron en la lista de la mesa 2. (Hecho inventado)"
    _receive(stage, vote_id, "Tomasa Ficticia Ek", Irregularity.EXCLUDED_VOTERS, text)


def _receive(stage: Stage, vote_id: str, name: str, irregularity: Irregularity, facts: str) -> int:
    core = stage.core
    made = objections.receive_objection(
        core,
        stage.actor(cast.REGISTRAR),
        vote_id=vote_id,
        objection=NewObjection(
            received_at=core.clock(),
            channel=Channel.PAPER,
            collective=False,
            complainants=((name, "correo@inventado.example"),),
            irregularities=(irregularity,),
            station_ids=(),
            facts=facts,
        ),
    )
    return int(made.created[0])
