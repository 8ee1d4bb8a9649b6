"""A chain of custody holds when everybody hands over what they hold, with the seals that were put on."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.votes.count import Named
from unionreg.domain.votes.custody import (
    CustodyEntry,
    CustodyKind,
    KeptThing,
    ThingKind,
    check_chain,
    in_order,
    last_lines,
)

NOON = datetime(2026, 8, 12, 12, tzinfo=UTC)
UNTIL = date(2031, 8, 12)
NOW = datetime(2026, 9, 1, tzinfo=UTC)
BOX, OTHER = KeptThing(ThingKind.BOX, "mesa-1"), KeptThing(ThingKind.BOX, "mesa-2")
TAKEN, HANDED, DESTROYED = CustodyKind.TAKEN, CustodyKind.HANDED_OVER, CustodyKind.DESTROYED


def line(number: int, kind: CustodyKind, giver: str, taker: str, **changes: Any) -> CustodyEntry:
    values: dict[str, Any] = {
        "things": (BOX,), "place": "Oficina", "at": NOON + timedelta(hours=number), "seals_found": (),
        "seals_left": (), "note": "", "recorded_by": Named("Rosa", "Registro"), "recorded_at": NOON, **changes,
    }  # fmt: skip
    return CustodyEntry("v", number, kind, giver=giver, taker=taker, **values)


def codes(*entries: CustodyEntry, now: datetime = NOW) -> list[str]:
    return [each.code for each in check_chain(entries, UNTIL, now)]


def test_a_chain_of_hand_overs_holds() -> None:
    taken = line(1, TAKEN, "", "Rosa Ríos", seals_left=("S-1",))
    handed = line(2, HANDED, "rosa  RÍOS", "Archivo", seals_found=("S-1",), seals_left=("S-2",))
    assert codes(taken, handed) == []


def test_somebody_else_cannot_hand_over() -> None:
    found = check_chain([line(1, TAKEN, "", "Rosa"), line(2, HANDED, "Pedro", "Archivo")], UNTIL, NOW)
    assert [(each.code, each.param("giver"), each.param("holder")) for each in found] == [("G-301", "Pedro", "Rosa")]


def test_nobody_named_is_told_as_a_dash() -> None:
    found = check_chain([line(1, TAKEN, "", "Rosa"), line(2, TAKEN, "", "Pedro")], UNTIL, NOW)
    assert found[0].param("giver") == "—"


def test_another_seal_breaks_the_chain() -> None:
    taken = line(1, TAKEN, "", "Rosa", seals_left=("S-1", "S-2"))
    assert codes(taken, line(2, HANDED, "Rosa", "Archivo", seals_found=("S-1", "S-3"))) == ["G-302"]
    assert codes(taken, line(2, HANDED, "Rosa", "Archivo", seals_found=("S-1",))) == ["G-302"]


def test_things_sealed_together_may_part_with_some_of_the_seals() -> None:
    taken = line(1, TAKEN, "", "Rosa", things=(BOX, OTHER), seals_left=("S-1", "S-2"))
    one = line(2, HANDED, "Rosa", "Archivo", things=(BOX,), seals_found=("S-1",))
    other = line(3, HANDED, "Rosa", "Archivo", things=(OTHER,), seals_found=("S-2",))
    assert codes(taken, one, other) == []


def test_what_nobody_took_cannot_be_handed_over() -> None:
    assert codes(line(1, HANDED, "Rosa", "Archivo")) == ["G-303"]


def test_nothing_follows_destruction() -> None:
    late = datetime(2032, 1, 1, tzinfo=UTC)
    taken, gone = line(1, TAKEN, "", "Rosa"), line(2, DESTROYED, "Rosa", "", at=late)
    again = line(3, HANDED, "Rosa", "Pedro", at=late + timedelta(days=1))
    assert codes(taken, gone, now=late) == []
    assert codes(taken, gone, again, now=late + timedelta(days=2)) == ["G-304"]


def test_destruction_before_the_term_is_told() -> None:
    assert codes(line(1, TAKEN, "", "Rosa"), line(2, DESTROYED, "Rosa", "")) == ["G-305"]


def test_a_moment_to_come_is_told() -> None:
    assert codes(line(1, TAKEN, "", "Rosa"), now=NOON) == ["G-306"]


def test_where_things_are_follows_the_moment_and_not_the_order_of_writing() -> None:
    late, early = line(1, HANDED, "Rosa", "Archivo", at=NOON + timedelta(days=2)), line(2, TAKEN, "", "Rosa")
    assert in_order([late, early]) == (early, late)
    assert {thing: entry.taker for thing, entry in last_lines([late, early]).items()} == {BOX: "Archivo"}


@given(st.lists(st.sampled_from(["Ana", "Beto", "Carla"]), min_size=1, max_size=8))
def test_handing_on_what_one_holds_never_breaks_the_chain(people: list[str]) -> None:
    entries = [line(1, TAKEN, "", people[0], seals_left=("S-0",))]
    for number, (giver, taker) in enumerate(pairwise(people), start=2):
        seals = (f"S-{number - 2}",), (f"S-{number - 1}",)
        entries.append(line(number, HANDED, giver, taker, seals_found=seals[0], seals_left=seals[1]))
    assert codes(*reversed(entries)) == []
