"""What comes before a vote of the demo: roll, places, shifts, call, postings, observers, verifier, and a messy list."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.application import observers, preparation, rolls, support, verifiers
from unionreg.application.rolls import RollFile, RollOrigin
from unionreg.demo import cast, story
from unionreg.demo.rolls import NOTE, SHIFTS, import_invented, people_of
from unionreg.demo.stage import at
from unionreg.domain.rolls.roll import RollPurpose, RollSource
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.observers import ObserverKind, ObserverRequest
from unionreg.domain.votes.preparation import Posted, Shift, Site, StationPlan, VotePreparation
from unionreg.domain.votes.support import SupportOutcome
from unionreg.domain.votes.verifiers import VerifierKind, VerifierRequest, Visit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.demo.stage import Stage
    from unionreg.demo.story import Table
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.vote import Union

_HEADER = "No.,Apellido paterno,Apellido materno,Nombre(s),CURP,Fecha de ingreso,Puesto,Centro,Turno"
_LINKS = "Fue delegada del sindicato hasta 2022 (declarado)"


def arrange_bakery(stage: Stage, vote_id: str, day: date, table: Table) -> None:
    """Everything that is prepared beside the definition of the small vote: it could be held tomorrow."""
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    shifts = tuple(
        Shift(f"turno-{number}", name, starts, ends)
        for number, (name, starts, ends) in enumerate(
            zip(SHIFTS, ("06:00", "14:00", "22:00"), ("14:00", "22:00", "06:00"), strict=True), start=1
        )
    )
    preparation.save_preparation(
        core,
        coordinator,
        preparation=replace(
            VotePreparation(vote_id),
            ballot_colour="azul claro",
            sites=(Site("bodega", "Bodega de harina", table.address),),
            shifts=shifts,
            plans=(StationPlan(table.id, site_id="bodega", shifts=tuple(each.id for each in shifts), booths=2),),
            commission=(Named("Rita Uc Inventada", "Presidencia de la comisión"), Named("Leo Tun Ficticio", "Vocal")),
            who_may_vote="Todas las personas trabajadoras comprendidas en el contrato, sindicalizadas o no.",
            rights_notice="Su voto es personal, libre, directo y secreto. Nadie puede presionarle.",
            complaint_channel="quejas@oficina-inventada.example, teléfono 000 000 0000 (inventados)",
            notified_on=stage.day(9),
            called_on=stage.day(9),
            copies_from=stage.day(8),
        ),
    )
    for what, place in ((Posted.CALL, "Checador de la panificadora"), (Posted.ROLL, "Comedor de la panificadora")):
        preparation.record_posting(
            core, coordinator, vote_id=vote_id, what=what, place=place, at=at(stage.day(9), 8, 30)
        )
    _observers(stage, vote_id, table.id)
    visit = Visit(table.id, at(day, 5, 30), at(day, 21))
    verifiers.assign_verifier(
        core,
        coordinator,
        vote_id=vote_id,
        request=VerifierRequest(
            "Delia Xool Inventada", VerifierKind.CENTRE_OFFICIAL, "Verificación", "INV-VER-07", visits=(visit,)
        ),
    )


def _observers(stage: Stage, vote_id: str, station_id: str) -> None:
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    asked = (
        ObserverRequest(
            ObserverKind.OBSERVER, "Kenia Sosa Ficticia", "Observatorio Inventado del Trabajo", "ine", "0000000000001"
        ),
        ObserverRequest(
            ObserverKind.OBSERVER, "Aldo Mis Inventado", "Colectivo Supuesto", "ine", "0000000000002", links=_LINKS
        ),
        ObserverRequest(
            ObserverKind.REPRESENTATIVE,
            "Julia Canul Inventada",
            story.SMALL_UNION.name,
            "passport",
            "X0000000",
            union_id=story.SMALL_UNION.id,
            station_ids=(station_id,),
        ),
        ObserverRequest(ObserverKind.OBSERVER, "Berta Pat Inventada", "Universidad Ficticia", "ine", "0000000000003"),
    )
    ids = [
        int(observers.record_observer_request(core, coordinator, vote_id=vote_id, request=each).created[0])
        for each in asked
    ]
    observers.rule_on_observer(core, coordinator, observer_id=ids[0], accept=True)
    reasons = (
        "Declara un vínculo reciente con el sindicato que se consulta; se le invita a acudir en su representación."
    )
    observers.rule_on_observer(core, coordinator, observer_id=ids[1], accept=False, reasons=reasons)
    observers.rule_on_observer(core, coordinator, observer_id=ids[2], accept=True)


def take_in_a_messy_list(stage: Stage, vote_id: str, tables: Sequence[Table]) -> int:
    """Import the union's list as a clerk typed it, with the usual faults, and the employer's, which differs.

    The id of the union's version.
    """
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    people = list(people_of(vote_id, tables))
    day = stage.day(6)
    file = RollFile("PADRON SINDICATO final (2).csv", _messy(people).encode("cp1252"))
    origin = RollOrigin(RollSource.UNION, RollPurpose.VOTERS_390TER, day, NOTE)
    proposal = rolls.propose_columns(core, coordinator, vote_id=vote_id, file=file)
    checked = rolls.check_file(core, coordinator, vote_id=vote_id, file=file, mapping=proposal.mapping, origin=origin)
    made = rolls.import_roll(core, coordinator, vote_id=vote_id, checked=checked)
    employer = RollOrigin(RollSource.EMPLOYER, RollPurpose.VOTERS_390TER, day, NOTE)
    kept = [person for person in people if person.number not in {3, 4}]
    rolls.import_people(core, coordinator, vote_id=vote_id, people=kept, origin=employer, invented=False)
    return int(made.created[0])


def _messy(people: Sequence[RollPerson]) -> str:
    """Title rows, a digit short, a repeated line, an O for a 0, a total: what every office knows."""
    lines = [
        "SINDICATO INVENTADO DE TALLERES DEL NORTE,,,,,,,,",
        "PADRÓN DE PERSONAS TRABAJADORAS 2026,,,,,,,,",
        "",
        _HEADER,
    ]
    for number, person in enumerate(people, start=1):
        curp = {2: person.curp[:17], 5: person.curp.replace("0", "O", 1), 7: person.curp.lower(), 9: ""}.get(
            number, person.curp
        )
        hired = f"{person.hired_on:%d/%m/%Y}" if person.hired_on else ""
        post = "GERENTE DE PRODUCCIÓN" if number == 11 else person.post  # noqa: PLR2004 - the eleventh line of the list
        cells = (person.first_surname, person.second_surname, person.given_names, curp, hired, post)
        lines.append(",".join((str(number), *cells, person.workplace, person.shift)))
    lines += [lines[-1], "", f"TOTAL,,,{len(people)} PERSONAS,,,,,"]
    return "\r\n".join(lines)


def ask_for_representativeness(
    stage: Stage, vote_id: str, unions: Sequence[Union], tables: Sequence[Table], shares: Sequence[int]
) -> None:
    """The unions ask one after another, the notice is published, and each list is compared with the centre's roll.

    ``shares``: how many of each ten people support each union; the same names may stand in several lists.
    """
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    today = core.clock().date()
    people = list(people_of(vote_id, tables))
    centre = import_invented(
        stage, vote_id, tables, RollOrigin(RollSource.IMSS, RollPurpose.VOTERS_390BIS, today, NOTE)
    )
    for place, (union, share) in enumerate(zip(unions, shares, strict=True)):
        asked = today + timedelta(days=place)
        support.add_applicant(core, coordinator, vote_id=vote_id, union=union, requested_on=asked)
        if place == 0:
            support.publish_notice(core, coordinator, vote_id=vote_id, published_on=asked)
            support.state_workers(core, coordinator, vote_id=vote_id, workers_covered=len(people))
        listed = [person for person in people if (person.number + place) % 10 < share]
        origin = RollOrigin(RollSource.UNION, RollPurpose.SUPPORTERS_30, today, NOTE)
        made = rolls.import_people(core, coordinator, vote_id=vote_id, people=listed, origin=origin, invented=False)
        support.check_support(
            core,
            coordinator,
            vote_id=vote_id,
            union_id=union.id,
            supporters_roll=int(made.created[0]),
            workers_roll=centre,
        )


def rule_for_one_union(stage: Stage, vote_id: str) -> None:
    """The window is over and nobody joined: the certificate is granted without a vote, and its paper made."""
    core, signer = stage.core, stage.actor(cast.SIGNER)
    reasons = (
        "La lista reúne más del treinta por ciento de las personas del centro y nadie más la solicitó (390 Bis-III)."
    )
    support.rule_on_support(core, signer, vote_id=vote_id, outcome=SupportOutcome.GRANTED, reasons=reasons)
    support.issue_ruling(core, signer, vote_id=vote_id)
