"""Kits for tests: orders of every kind as plain values, people of a list, and an office whose vote can be printed."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageDraw

from tests.builders_votes import VOTERS, VotingOffice, a_voting_office, station_ids
from tests.documents.paper_builders import PLAIN, YES_NO, a_definition, named_options
from unionreg.application.roll_records import NewRoll
from unionreg.domain.rolls.roll import RollPerson, RollPurpose, RollSource, RollState
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.figures import StatuteBase, Statutes
from unionreg.domain.votes.kit_order import Companion, KitOrder
from unionreg.domain.votes.materials import PaperOptions
from unionreg.domain.votes.preparation import (
    Candidate,
    ElectionStatutes,
    Numbering,
    PaperSize,
    Sex,
    Shift,
    Site,
    Slate,
    StationPlan,
    VotePreparation,
)
from unionreg.domain.votes.vote import BallotOption, FolioRange, Purpose

if TYPE_CHECKING:
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.vote import VoteDefinition

DIGEST = "9f3a" * 16
POSTS = (
    "Secretaría General", "Secretaría del Interior", "Secretaría de Trabajo y Conflictos", "Secretaría del Exterior",
    "Secretaría de Finanzas", "Secretaría de Actas y Acuerdos", "Secretaría de Género e Igualdad",
    "Secretaría de Previsión Social",
)  # fmt: skip
GIVEN = ("María Guadalupe", "José Ángel", "Xóchitl", "Juan Carlos", "Ana Lucía", "Tꞌaꞌan")
SURNAMES = ("Hernández", "García", "Ñúñez", "de la O", "Pérez", "Güereña", "López Portillo y Pacheco de Montemayor")
STATUTES = ElectionStatutes("artículo 45 de los estatutos", Statutes(StatuteBase.PLURALITY, None), "segunda vuelta")
SLATES = (("Planilla Verde Esperanza", "verde"), ("Planilla Unidad", "blanco y negro"), ("Planilla de Base", "guinda"))


def an_emblem(number: int) -> bytes:
    """A picture with a transparent ground, as PNG."""
    image = Image.new("RGBA", (240, 160 + 40 * number), (255, 255, 255, 0))
    ImageDraw.Draw(image).ellipse([10, 10, 230, 140], fill=(40 * number, 120, 60, 255))
    target = io.BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def people_of_station(count: int, station_id: str = "mesa-1") -> tuple[RollPerson, ...]:
    """A list of people with long names, three shifts, and CURPs that no paper may show."""
    return tuple(
        RollPerson(
            number=number,
            first_surname=SURNAMES[number % 7],
            second_surname=SURNAMES[number * 3 % 6],
            given_names=GIVEN[number % 6],
            curp=f"CURP{number:06d}HDFABC09",
            workplace="Planta Norte",
            shift=("Matutino", "Vespertino", "")[number % 3],
            station_id=station_id,
        )
        for number in range(1, count + 1)
    )


def a_kit_definition(
    kind: str = "yes-no", *, stations: int = 1, voters: int = 70, rehearsal: bool = False
) -> VoteDefinition:
    """``kind``: yes-no, three, twelve (unions) or slates (an election)."""
    purpose = Purpose.REHEARSAL if rehearsal else Purpose.OFFICIAL
    question = "¿Qué sindicato quiere que le represente en la contratación colectiva?"
    options = {"yes-no": YES_NO, "three": named_options(3), "twelve": named_options(12)}
    if kind == "slates":
        chosen = tuple(BallotOption(f"planilla-{number}", name, None) for number, (name, _) in enumerate(SLATES, 1))
        made = a_definition(
            stations=stations, options=chosen, purpose=purpose, procedure="leadership", question="Elección de directiva"
        )
    elif kind == "yes-no":
        made = a_definition(stations=stations, purpose=purpose)
    else:
        made = a_definition(stations=stations, options=options[kind], purpose=purpose, question=question)
    numbered = tuple(
        replace(
            station,
            voters_assigned=voters,
            ballots_printed=voters,
            folios=FolioRange(1 + index * voters, (index + 1) * voters),
        )
        for index, station in enumerate(made.stations)
    )
    return replace(made, stations=numbered, workers_with_right_to_vote=voters * stations)


def a_kit_preparation(definition: VoteDefinition, **changes: Any) -> VotePreparation:
    """Sites, shifts, commission, rights, slates of an election."""
    made = VotePreparation(
        definition.vote_id,
        ballot_colour="amarilla",
        sites=(Site("norte", "Planta Norte", "Av. de la Industria 100, Toluca"),),
        shifts=(Shift("t1", "Matutino", "06:00", "14:00"), Shift("t2", "Vespertino", "14:00", "22:00")),
        plans=tuple(StationPlan(each.id, site_id="norte", booths=2) for each in definition.stations),
        commission=(Named("Óscar Núñez Güereña", "Presidencia"), Named("Xóchitl Muñoz", "Secretaría")),
        who_may_vote="Votan las personas del padrón publicado.",
        rights_notice="Nadie puede condicionar su voto.",
        complaint_channel="quejas@ejemplo.invalid",
        called_on=date(2026, 7, 24),
    )
    if definition.procedure == "leadership":
        made = replace(made, slates=_slates(definition), statutes=STATUTES)
    return replace(made, **changes)


def _slates(definition: VoteDefinition) -> tuple[Slate, ...]:
    return tuple(
        Slate(
            option.id,
            SLATES[index][1],
            f"{index:064x}",
            tuple(
                Candidate(
                    f"María Fernanda de los Ángeles Ñandú Peña {index}{place}", post, Sex.WOMAN, "Toluca", "México"
                )
                for place, post in enumerate(POSTS)
            ),
        )
        for index, option in enumerate(definition.options)
    )


def an_order(
    kind: str = "yes-no",
    *,
    size: PaperSize = PaperSize.LETTER,
    duplex: bool = True,
    numbering: Numbering = Numbering.STUB,
    stations: int = 1,
    voters: int = 70,
    rehearsal: bool = False,
    letterhead: Letterhead = PLAIN,
    **changes: Any,
) -> KitOrder:
    """What a kit is drawn from; ``changes`` go into the preparation."""
    definition = a_kit_definition(kind, stations=stations, voters=voters, rehearsal=rehearsal)
    return KitOrder(
        definition=definition,
        preparation=a_kit_preparation(definition, **changes),
        letterhead=letterhead,
        options=PaperOptions(size, duplex, numbering),
        digest=DIGEST,
        emblems={f"{index:064x}": an_emblem(index) for index in range(3)} if kind == "slates" else {},
        companions=(Companion("Revisión salarial 2026", "¿Acepta el aumento del 8 %?", "azul"),),
        issued_on=date(2026, 7, 24),
    )


def a_kit_office(*, stations: int = 2, roll: bool = True) -> VotingOffice:
    """An office with a fixed vote of stations of 100 voters, and a frozen roll with as many people at each."""
    here = a_voting_office(stations=stations)
    if roll:
        freeze_people(here)
    return here


def freeze_people(here: VotingOffice, per_station: int = VOTERS) -> None:
    """A frozen roll with so many people at every station, put straight into the store."""
    ids = station_ids(here)
    people = [
        replace(person, number=index * per_station + person.number)
        for index, station_id in enumerate(ids)
        for person in people_of_station(per_station, station_id)
    ]
    new = NewRoll(
        vote_id=here.vote_id,
        source=RollSource.UNION,
        source_note="",
        purpose=RollPurpose.VOTERS_390TER,
        cut_off=date(2026, 7, 1),
        file_name="padron.csv",
        file_sha256="",
        imported_by="Ana Luna",
        imported_at=here.core.clock(),
    )
    with here.core.unit_of_work() as uow:
        version = uow.rolls.add(new, people, ())
        uow.rolls.save_state(version.roll_id, RollState.FROZEN)
