"""The frozen definition is read once, not at each act; what is kept is found by its bytes alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders_votes import a_voting_office, enter_twice, entered
from tests.domain.builders import a_definition
from unionreg.application.queries import votes as queries
from unionreg.domain.votes.vote import VoteDefinition
from unionreg.evidence.reading import ValueReader
from unionreg.vote_adapters import OfficePackages


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The bytes of every definition that is really read."""
    read: list[bytes] = []
    definition = ValueReader.definition

    def reading(self: ValueReader, data: bytes) -> VoteDefinition:
        read.append(data)
        return definition(self, data)

    monkeypatch.setattr(ValueReader, "definition", reading)
    return read


def test_a_definition_is_read_once_for_many_acts(counted: list[bytes]) -> None:
    here = a_voting_office()
    enter_twice(here, entered())
    enter_twice(here, entered(), station="mesa-2")
    assert len(counted) == 1


def test_each_definition_is_found_by_its_own_bytes_and_few_are_kept(counted: list[bytes]) -> None:
    packages = OfficePackages()
    contents = [packages.definition_bytes(replace(a_definition(), title=f"Votación {n}")) for n in range(6)]
    assert [packages.read_definition(each).title for each in contents] == [f"Votación {n}" for n in range(6)]
    assert packages.read_definition(contents[-1]) == packages.read_definition(contents[-1])
    assert len(counted) == 6
    assert packages.read_definition(contents[0]).title == "Votación 0"
    assert len(counted) == 7


def test_the_draft_of_a_fixed_vote_shows_its_stations_as_they_were_frozen() -> None:
    here = a_voting_office(stations=3)
    page = queries.vote_page(here.core, here.office.coordinator, **here.vote)
    view = queries.draft_view(here.core, here.office.coordinator, **here.vote)
    assert [station.name for station in page.draft.stations] == ["Mesa 1", "Mesa 2", "Mesa 3"]
    assert view.draft == page.draft
    assert view.draft.stations[0].voters_assigned == 100
    [row] = queries.votes_list(here.core, here.office.coordinator).rows
    assert row.stations == 3
