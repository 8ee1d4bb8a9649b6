"""Addresses are decided once, rest on folios, and never lead from one thing to another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.publication.addresses import SECTIONS, AddressBook, decide, path_for, slug
from unionreg.domain.publication.site import ThingKind

FOLIO = "CC-7K2-2026-000123-K"
C = ThingKind.CONTRACT


def test_an_address_rests_on_the_folio_and_spreads_over_folders() -> None:
    path = path_for(C, FOLIO)
    section, group, name = path.split("/")
    assert (section, len(group), name) == ("contratos", 2, "cc-7k2-2026-000123-k")


def test_a_folio_without_a_single_letter_has_an_address_too() -> None:
    assert slug("///") == "sin-folio"
    assert slug("Ñandú 1/2021") == "nandu-1-2021"


def test_every_kind_has_a_section_of_its_own() -> None:
    assert set(SECTIONS) == set(ThingKind)
    assert len(set(SECTIONS.values())) == len(ThingKind)


def test_what_has_an_address_keeps_it() -> None:
    first = decide(AddressBook(), [(C, "c1", FOLIO)])
    again = decide(first, [(C, "c1", FOLIO), (C, "c2", "CC-7K2-2026-000124-M")])
    assert again.present()[C, "c1"] == first.present()[C, "c1"]
    assert len(again.added_to(first)) == 1


def test_a_changed_folio_gives_a_new_address_and_the_former_one_leads_there() -> None:
    first = decide(AddressBook(), [(C, "c1", FOLIO)])
    moved = decide(first, [(C, "c1", "CC-7K2-2026-000999-A")])
    (former,) = moved.former()
    assert former.path == first.present()[C, "c1"]
    assert former.key == "c1"
    assert moved.present()[C, "c1"].endswith("cc-7k2-2026-000999-a")
    assert {each.path for each in moved.added_to(first)} == set(moved.taken)


def test_two_things_of_one_folio_have_two_addresses_for_ever() -> None:
    book = decide(AddressBook(), [(C, "c1", "123/2021"), (C, "c2", "123-2021")])
    assert book.present()[C, "c1"] != book.present()[C, "c2"]
    assert decide(book, [(C, "c2", "123-2021"), (C, "c1", "123/2021")]) == book


def test_a_folio_that_comes_back_finds_its_old_address_again() -> None:
    first = decide(AddressBook(), [(C, "c1", FOLIO)])
    moved = decide(first, [(C, "c1", "OTRO-1")])
    back = decide(moved, [(C, "c1", FOLIO)])
    assert back.present()[C, "c1"] == first.present()[C, "c1"]
    assert [each.path for each in back.former()] == [moved.present()[C, "c1"]]


THINGS = st.lists(
    st.tuples(st.sampled_from(ThingKind), st.sampled_from("abcd"), st.sampled_from(("1/2", "1-2", "X", "ñ", ""))),
    max_size=12,
)


@given(THINGS, THINGS)
def test_no_address_ever_goes_to_another_thing(
    first: list[tuple[ThingKind, str, str]], second: list[tuple[ThingKind, str, str]]
) -> None:
    before = decide(AddressBook(), first)
    after = decide(before, second)
    assert set(before.taken) <= set(after.taken)
    for path, address in before.taken.items():
        assert (after.taken[path].kind, after.taken[path].key) == (address.kind, address.key)
    present = after.present()
    assert len(set(present.values())) == len(present)
    assert {(kind, key) for kind, key, _ in (*first, *second)} == set(present)
