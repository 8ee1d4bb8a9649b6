"""The demo's delivery stands for a vote with a frozen roll and after a deposit alike."""

from __future__ import annotations

from datetime import date

from tests.builders_rolls import a_person, frozen
from unionreg.application.queries.delivery import campaign_page
from unionreg.demo.delivery import deliver_copies


def test_a_delivery_with_names_and_one_after_a_deposit() -> None:
    here = frozen(people=tuple(a_person(number) for number in range(1, 61)))
    here.office.clock.now = here.office.clock.now.replace(month=8, day=10)
    official = here.office.coordinator
    first = campaign_page(here.core, official, campaign_id=deliver_copies(here.core, official, vote_id=here.vote_id))
    assert first.progress.groups[-1].figures.received == 29
    assert first.samples[0].answers is not None
    made = deliver_copies(here.core, official, deposited_on=date(2026, 8, 3))
    second = campaign_page(here.core, official, campaign_id=made)
    assert second.progress.total.received == 395
    assert second.campaign.copy is not None
