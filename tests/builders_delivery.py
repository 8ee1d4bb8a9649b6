"""Deliveries for tests: an office with a frozen roll of two shifts, and a campaign to hand out copies to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from tests.builders_office import an_office
from tests.builders_rolls import RollOffice, a_person, frozen
from unionreg.application import delivery, delivery_prints
from unionreg.application.delivery_ports import NewCampaign
from unionreg.application.queries import delivery as queries
from unionreg.domain.contracts.delivery import CopySource, DeliveryGroup
from unionreg.domain.contracts.delivery_papers import CopyLayout

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

TEXT = "Revisión 2026 del contrato colectivo"
EMPLOYER = "Autopartes Inventadas, S. A. de C. V."
ADDRESS = "https://registro.example.mx/c/CC-2021-000123"
DAY = date(2026, 8, 5)  # the vote is on 12 August; the last safe day is the 6th
TYPED = "CAPÍTULO I\nCláusula 1. Jornada\nOcho horas.\n"
GROUPS = (DeliveryGroup(1, "PLANTA SUR", "PINTURA", "MATUTINO", 30), DeliveryGroup(2, "PLANTA SUR", "", "MIXTO", 5))


@dataclass
class DeliveryOffice:
    """An office with one campaign."""

    here: RollOffice
    campaign_id: str

    @property
    def core(self) -> Core:
        return self.here.core

    @property
    def coordinator(self) -> Actor:
        return self.here.office.coordinator

    @property
    def page(self) -> queries.CampaignPage:
        return queries.campaign_page(self.core, self.coordinator, campaign_id=self.campaign_id)

    @property
    def at(self) -> dict[str, Any]:
        """The arguments of an act on the campaign as it stands now."""
        return {"campaign_id": self.campaign_id, "revision": self.page.campaign.revision}

    def by(self, act: Any, **arguments: Any) -> Any:
        """Let the coordinator do an act on the campaign."""
        return act(self.core, self.coordinator, **{**self.at, **arguments})


def a_plan(**changes: Any) -> NewCampaign:
    return NewCampaign(**{"text": TEXT, "employer": EMPLOYER, "address": ADDRESS, **changes})


def opened(here: RollOffice, plan: NewCampaign) -> DeliveryOffice:
    here.office.clock.now = here.office.clock.now.replace(month=8, day=10)
    made = delivery.open_campaign(here.core, here.office.coordinator, plan=plan)
    return DeliveryOffice(here, made.created[0])


def a_named_delivery(count: int = 12) -> DeliveryOffice:
    """Everybody is on a frozen roll: odd numbers work in the morning, even ones at night."""
    here = frozen(people=tuple(a_person(number) for number in range(1, count + 1)))
    return opened(here, a_plan(vote_id=here.vote_id))


def a_counted_delivery(**changes: Any) -> DeliveryOffice:
    """After a deposit, with shifts as somebody typed them."""
    here = RollOffice(an_office(), "")
    values = {"groups": GROUPS, "deposited_on": date(2026, 8, 3), "contract_id": "c1", **changes}
    return opened(here, a_plan(**values))


def with_copy(made: DeliveryOffice) -> DeliveryOffice:
    text = delivery_prints.CopyText(CopySource.TYPED, "Contrato colectivo", TYPED)
    made.by(delivery_prints.make_copy, text=text, layout=CopyLayout())
    return made


def with_sample(made: DeliveryOffice, size: int = 4) -> DeliveryOffice:
    made.by(delivery.draw_sample, size=size)
    return made
