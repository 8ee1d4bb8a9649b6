"""A delivery of the demo office: shifts as a company writes them, two sheets counted, one withdrawn, a sample drawn.

``deliver_copies`` works for any vote with days; where its roll is frozen the last shift is ticked by name. Everything
goes through the real use cases.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.application.delivery import (
    draw_sample,
    open_campaign,
    record_answers,
    record_count,
    record_names,
    withdraw_count,
)
from unionreg.application.delivery_ports import NewCampaign
from unionreg.application.delivery_prints import CopyText, make_copy
from unionreg.application.queries.delivery import campaign_page, people_of_group
from unionreg.demo import story
from unionreg.domain.contracts.delivery import (
    CopySource,
    CountSheet,
    DeliveryGroup,
    Mark,
    NotReceived,
    ReasonCount,
    SampleAnswers,
)
from unionreg.domain.contracts.delivery_papers import CopyLayout
from unionreg.domain.contracts.delivery_sample import proposed_size

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.ports import Core
    from unionreg.domain.contracts.delivery import Campaign
    from unionreg.domain.roles import Actor

EMPLOYER = "Autopartes Inventadas del Valle, S.A. de C.V."
ADDRESS = "https://registro.invalid/es/contratos/inv-cct-0123-2021.html"
GROUPS = (
    DeliveryGroup(1, "Nave de estampado", "Prensas", "Matutino", 412),
    DeliveryGroup(2, "Nave de estampado", "Prensas", "Nocturno", 188),
    DeliveryGroup(3, "Nave de ensamble", "Línea 2", "Matutino", 355),
)
TEXT = """CONTRATO COLECTIVO DE TRABAJO (INVENTADO)
CAPÍTULO I. DISPOSICIONES GENERALES
Cláusula 1. Objeto
Este contrato fija las condiciones de trabajo en los centros que se nombran en la cláusula siguiente.
Cláusula 2. Ámbito
Rige en la nave de estampado y en la nave de ensamble, para todas las personas trabajadoras de base.
CAPÍTULO II. JORNADA Y SALARIO
Cláusula 3. Jornada
La jornada diurna es de ocho horas, con media hora de descanso; la nocturna, de siete.
Cláusula 4. Aumento
A partir de la firma, los salarios del tabulador aumentan siete por ciento.
Cláusula 5. Guardería
La empresa paga la guardería de quienes tienen hijas e hijos menores de seis años, sin distinción de sexo.
"""
BREAD_TEXT = """CONTRATO COLECTIVO DE TRABAJO (INVENTADO)
CAPÍTULO I. DISPOSICIONES GENERALES
Cláusula 1. Objeto
Este contrato fija las condiciones de trabajo en la panadería y en el reparto.
Cláusula 2. Ámbito
Rige en la bodega de harina, en el horno y en las rutas de reparto, para todas las personas trabajadoras de base.
CAPÍTULO II. JORNADA Y SALARIO
Cláusula 3. Jornada
La jornada del horno es nocturna, de siete horas; la del reparto, diurna, de ocho, con media hora de descanso.
Cláusula 4. Salario
El salario más bajo del tabulador es de 284 pesos diarios y se revisa cada año.
Cláusula 5. Pan
Cada persona trabajadora recibe un kilogramo de pan por día trabajado.
"""
_MARKED = 40
ONE_IN = 17


@dataclass(frozen=True, slots=True)
class Delivered:
    """What is handed out: its title, the employer, where it is published, and the text."""

    title: str = "Revisión integral del contrato colectivo INV-CCT-0123/2021"
    employer: str = EMPLOYER
    address: str = ADDRESS
    text: str = TEXT


BREAD = Delivered("Contrato colectivo inicial", story.SMALL_EMPLOYER.name, "", BREAD_TEXT)


def deliver_copies(
    core: Core,
    official: Actor,
    *,
    vote_id: str = "",
    deposited_on: date | None = None,
    delivered: Delivered = Delivered(),
) -> str:
    """Begin a delivery for a vote, or after a deposit, and write receipts down; the id of the campaign."""
    groups = () if vote_id else GROUPS
    plan = NewCampaign(
        delivered.title, delivered.employer, groups, vote_id, deposited_on=deposited_on, address=delivered.address
    )
    campaign_id = open_campaign(core, official, plan=plan).created[0]
    text = CopyText(CopySource.TYPED, "Contrato colectivo de trabajo", delivered.text)
    make_copy(core, official, campaign_id=campaign_id, revision=1, text=text, layout=CopyLayout())
    _receipts(core, official, campaign_id)
    _sample(core, official, campaign_id)
    return campaign_id


def _campaign(core: Core, official: Actor, campaign_id: str) -> Campaign:
    return campaign_page(core, official, campaign_id=campaign_id).campaign


def _receipts(core: Core, official: Actor, campaign_id: str) -> None:
    """The first shift by sheets, one of them withdrawn; the last one by name where names are known."""
    campaign = _campaign(core, official, campaign_id)
    first, last = campaign.groups[0], campaign.groups[-1]
    day = _day(core, campaign)
    most = first.workers * 96 // 100
    sheets = [
        CountSheet(first.group_id, day - timedelta(days=2), most * 2 // 3, (ReasonCount(NotReceived.ABSENT, 1),)),
        CountSheet(
            first.group_id, day, most - most * 2 // 3, (ReasonCount(NotReceived.ON_LEAVE, 1),), "Segunda vuelta"
        ),
    ]
    for sheet in sheets:
        revision = _campaign(core, official, campaign_id).revision
        record_count(core, official, campaign_id=campaign_id, revision=revision, sheet=sheet)
    revision = _campaign(core, official, campaign_id).revision
    again = CountSheet(first.group_id, day, 0, (ReasonCount(NotReceived.REFUSED, 1),))
    number = int(record_count(core, official, campaign_id=campaign_id, revision=revision, sheet=again).created[0])
    withdraw_count(
        core, official, campaign_id=campaign_id, revision=revision + 1, number=number, reason="Se anotó en otra hoja"
    )
    if last is not first and campaign.roll_id is not None:
        _names(core, official, campaign_id, last.group_id, day)


def _names(core: Core, official: Actor, campaign_id: str, group_id: int, day: date) -> None:
    people = people_of_group(core, official, campaign_id=campaign_id, group_id=group_id, limit=_MARKED)
    marks = [
        Mark(row.number, day, NotReceived.REFUSED if place % ONE_IN == ONE_IN - 1 else None)
        for place, row in enumerate(people.rows)
    ]
    revision = _campaign(core, official, campaign_id).revision
    record_names(core, official, campaign_id=campaign_id, revision=revision, group_id=group_id, marks=marks)


def _day(core: Core, campaign: Campaign) -> date:
    """A week before the vote or today, whichever comes first."""
    return min(campaign.event_on - timedelta(days=7), core.clock().astimezone().date())


def _sample(core: Core, official: Actor, campaign_id: str) -> None:
    campaign = _campaign(core, official, campaign_id)
    size = proposed_size(campaign.workers)
    made = draw_sample(
        core, official, campaign_id=campaign_id, revision=campaign.revision, size=size, seed="3-17-22-40-51"
    )
    answers = SampleAnswers(size, size * 19 // 20, size * 18 // 20, size * 19 // 20)
    record_answers(
        core,
        official,
        campaign_id=campaign_id,
        revision=campaign.revision + 1,
        number=int(made.created[0]),
        answers=answers,
    )
