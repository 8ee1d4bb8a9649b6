"""Lines of time are in order and cut by days; an override covers only what it spoke of."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.domain.contracts.contract_builders import BY
from unionreg.domain.contracts.overrides import Contradicted, Override, OverrideState
from unionreg.domain.contracts.timeline import TimelineItem, TimelineKind, in_order
from unionreg.domain.findings import Severity, finding


def item(day: int, title: str) -> TimelineItem:
    return TimelineItem(date(2026, 1, day), TimelineKind.VOTE, title, (), "vote", title)


def test_items_are_in_order_of_days_and_those_outside_are_left_out() -> None:
    items = (item(3, "c"), item(1, "a"), item(3, "b"), item(9, "z"))
    assert [each.title for each in in_order(items, None, None)] == ["a", "c", "b", "z"]
    assert [each.title for each in in_order(items, date(2026, 1, 3), date(2026, 1, 3))] == ["c", "b"]


def test_an_override_covers_exactly_what_it_spoke_of() -> None:
    used = finding("Y-108", Severity.ERROR, ("representativeness_folio",), folio="RP-1", number="CT-1")
    other = finding("Y-108", Severity.ERROR, (), folio="RP-1", number="CT-2")
    asked = Override(1, OverrideState.ASKED, (Contradicted.of(used),), ("r",), BY, 1, datetime(2026, 1, 1, tzinfo=UTC))
    assert asked.covers((used,))
    assert asked.covers(())
    assert not asked.covers((used, other))
    assert asked.contradictions[0].finding().params == used.params
