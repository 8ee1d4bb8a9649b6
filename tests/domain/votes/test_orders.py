"""Which orders annul the vote, and which stations they name still count."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from unionreg.domain.votes.count import Named
from unionreg.domain.votes.orders import NullityOrder, annulling, still_counted

AT = datetime(2026, 8, 20, tzinfo=UTC)
BY = Named("Félix Flores", "Inspector")
WHOLE = NullityOrder("v", 1, "Hechos", "Pruebas", "LFT", (), False, None, BY, AT, 1, "closed")
SOME = replace(WHOLE, number=2, station_ids=("mesa-1", "mesa-2"))


def revoked(order: NullityOrder) -> NullityOrder:
    return replace(order, revoked_because="Error", revoked_by=BY, revoked_at=AT)


def test_only_an_order_on_the_whole_vote_that_is_in_force_annuls_it() -> None:
    assert annulling([SOME, revoked(WHOLE)]) is None
    assert annulling([SOME, WHOLE]) == WHOLE


def test_stations_named_by_an_order_count_until_they_are_annulled() -> None:
    assert still_counted([SOME, replace(SOME, number=3)], {"mesa-1"}) == ("mesa-2",)
    assert still_counted([revoked(SOME), WHOLE], set()) == ()
