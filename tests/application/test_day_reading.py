"""Incidents of all stations, their photographs, and the frozen definition, as screens of the day read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_day import JPEG, an_open_day, at
from tests.builders_votes import a_draft_vote
from unionreg.application import day_arrivals
from unionreg.application.queries.day_definition import frozen_definition
from unionreg.application.queries.day_incidents import incident_photo, incidents_of_day
from unionreg.domain.roles import Actor, Permission
from unionreg.domain.votes.day.records import IncidentKind
from unionreg.errors import NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_votes import VotingOffice


def report(here: VotingOffice, station: str, hour: int, photo: bytes | None = None) -> None:
    """Write an incident down."""
    day_arrivals.report_incident(
        here.core,
        here.office.coordinator,
        **here.ids(station),
        kind=IncidentKind.DELAY,
        at=at(hour),
        text="Se fue la luz",
        reported_by="Ana Luna",
        photo=photo,
    )


def test_incidents_of_all_stations_stand_in_the_order_in_which_they_happened() -> None:
    here = an_open_day()
    report(here, "mesa-2", 10)
    report(here, "mesa-1", 9, JPEG)
    rows = incidents_of_day(here.core, here.office.auditor, **here.vote)
    assert [(row.station_id, row.station, row.incident.at) for row in rows] == [
        ("mesa-1", "Mesa 1", at(9)),
        ("mesa-2", "Mesa 2", at(10)),
    ]


def test_a_photograph_is_given_as_it_was_kept() -> None:
    here = an_open_day()
    report(here, "mesa-1", 9, JPEG)
    report(here, "mesa-1", 10)
    assert incident_photo(here.core, here.office.auditor, **here.ids(), number=1) == JPEG
    for number in (2, 3):
        with pytest.raises(NotFoundError) as missing:
            incident_photo(here.core, here.office.auditor, **here.ids(), number=number)
        assert missing.value.code == "photo-unknown"


def test_the_definition_is_read_once_it_is_fixed() -> None:
    here = an_open_day()
    found = frozen_definition(here.core, here.office.auditor, **here.vote)
    assert found is not None
    assert [station.id for station in found.stations] == ["mesa-1", "mesa-2"]
    draft = a_draft_vote(here.office)
    assert frozen_definition(here.core, here.office.auditor, vote_id=draft) is None


@pytest.mark.parametrize(
    "read",
    [
        lambda here, actor: incidents_of_day(here.core, actor, **here.vote),
        lambda here, actor: incident_photo(here.core, actor, **here.ids(), number=1),
        lambda here, actor: frozen_definition(here.core, actor, **here.vote),
    ],
    ids=["incidents", "photograph", "definition"],
)
def test_reading_needs_the_permission_and_is_not_logged(read: Callable[[VotingOffice, Actor], Any]) -> None:
    here = an_open_day()
    report(here, "mesa-1", 9, JPEG)
    with here.core.unit_of_work() as uow:
        before = uow.audit.head()
    read(here, here.office.auditor)
    assert not here.office.administrator.may(Permission.READ_VOTES)
    with pytest.raises(NotAllowedError):
        read(here, here.office.administrator)
    with here.core.unit_of_work() as uow:
        assert uow.audit.head() == before
