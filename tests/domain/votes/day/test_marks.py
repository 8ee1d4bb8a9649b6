"""Cells of who came: in place, in list order, nothing but the kind of document, and nothing left when taken away."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders_day import DOCUMENTS, a_strip
from unionreg.domain.votes.day.marks import MarkStrip, blank_strip, blanked, marked, unmarked
from unionreg.errors import ConflictError, NotFoundError

NUMBERS = st.lists(st.integers(1, 2**32 - 1), unique=True, min_size=1, max_size=40)


def test_a_strip_has_cells_before_anybody_comes() -> None:
    strip = blank_strip((7, 3, 9), DOCUMENTS)
    assert (len(strip), strip.marked, list(strip.numbers())) == (3, 0, [7, 3, 9])


def test_a_mark_holds_the_document_and_nothing_else() -> None:
    strip = marked(blank_strip((7, 3, 9), DOCUMENTS), 3, "passport")
    assert strip.cells == bytes((0, 2, 0))
    assert strip.identity_of(3) == "passport"
    assert strip.identity_of(7) is None
    assert strip.by_document() == (("ine", 0), ("passport", 1))
    assert [field.name for field in fields(strip)] == ["people", "cells", "identity"]


def test_marking_again_changes_the_document_only() -> None:
    once = marked(a_strip(3), 2, "ine")
    assert marked(once, 2, "passport") == marked(a_strip(3), 2, "passport")


@given(NUMBERS, st.data())
def test_the_order_in_which_people_came_cannot_be_told(numbers: list[int], data: st.DataObject) -> None:
    came = data.draw(st.lists(st.sampled_from(numbers), unique=True))
    other = data.draw(st.permutations(came))
    assert all_marked(numbers, came) == all_marked(numbers, other)


@given(NUMBERS, st.data())
def test_a_mark_taken_away_leaves_nothing(numbers: list[int], data: st.DataObject) -> None:
    person = data.draw(st.sampled_from(numbers))
    before = all_marked(numbers, [each for each in numbers if each % 2 and each != person])
    assert unmarked(marked(before, person, "ine"), person) == before


@given(NUMBERS)
def test_cells_never_change_their_length(numbers: list[int]) -> None:
    strip = all_marked(numbers, numbers)
    assert len(strip.cells) == len(numbers) == strip.marked
    assert list(strip.marked_numbers()) == numbers
    assert blanked(strip) == blank_strip(numbers, DOCUMENTS)


def all_marked(numbers: list[int], came: list[int]) -> MarkStrip:
    strip = blank_strip(numbers, DOCUMENTS)
    for person in came:
        strip = marked(strip, person, "ine")
    return strip


def test_somebody_who_is_not_on_the_list_cannot_be_marked() -> None:
    for act in (lambda: marked(a_strip(3), 4, "ine"), lambda: unmarked(a_strip(3), 4)):
        with pytest.raises(NotFoundError) as caught:
            act()
        assert (caught.value.code, caught.value.params) == ("voter-not-on-list", {})


def test_only_accepted_documents_are_taken() -> None:
    with pytest.raises(ConflictError, match="identity-document-unknown"):
        marked(a_strip(3), 1, "library-card")


@pytest.mark.parametrize("identity", [(), ("ine", "ine"), tuple(map(str, range(61)))])
def test_kinds_of_documents_are_some_and_different(identity: tuple[str, ...]) -> None:
    with pytest.raises(ConflictError, match="identity-documents-wrong"):
        blank_strip((1,), identity)


def test_a_person_stands_once_in_a_list() -> None:
    with pytest.raises(ValueError, match="twice"):
        blank_strip((1, 1), DOCUMENTS)


def test_numbers_are_kept_in_four_bytes_the_highest_first() -> None:
    assert MarkStrip(bytes((0, 0, 1, 2)), bytes(1), DOCUMENTS).numbers() == (258,)
