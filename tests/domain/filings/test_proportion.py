"""Women among members and in the leadership: two shares and no threshold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.domain.filings.filings_of_every_kind import filing, summary
from unionreg.domain.filings.filing import FilingKind, Leader, Sex
from unionreg.domain.filings.proportion import (
    Proportion,
    ProportionReading,
    Share,
    explanation,
    leadership_share,
    membership_share,
    percent,
    proportion,
)
from unionreg.texts import Language, load_texts

COUNT = some.integers(0, 500)


def shares(women_members: int, men_members: int, women: int, men: int, unknown: int = 0) -> Proportion:
    return Proportion(Share(women_members, men_members, 0, 0), Share(women, men, 0, unknown))


def test_what_is_missing_is_told_in_whole_posts() -> None:
    found = shares(60, 40, 1, 4)
    assert (found.women_wanted, found.women_missing, found.men_missing) == (3, 2, 0)
    assert found.reading is ProportionReading.WOMEN_BELOW


@pytest.mark.parametrize(
    ("found", "reading"),
    [
        (shares(0, 0, 1, 1), ProportionReading.NO_MEMBERS),
        (shares(5, 5, 0, 0), ProportionReading.NO_LEADERS),
        (shares(5, 5, 1, 1, unknown=1), ProportionReading.SEX_UNKNOWN),
        (shares(5, 5, 4, 0), ProportionReading.MEN_BELOW),
        (shares(5, 5, 2, 2), ProportionReading.ALIKE),
        (shares(9, 91, 0, 10), ProportionReading.ALIKE),
    ],
)
def test_each_case_has_its_own_sentence(found: Proportion, reading: ProportionReading) -> None:
    assert found.reading is reading
    key, params = explanation(found)
    for language in Language:
        assert load_texts(language, "filings").get(key, **dict(params))


def test_substitutes_hold_no_post_yet_and_non_binary_people_are_counted() -> None:
    leaders = (
        Leader("1", "A", sex=Sex.WOMAN),
        Leader("2", "B", sex=Sex.WOMAN, is_substitute=True),
        Leader("3", "C", sex=Sex.NON_BINARY),
        Leader("4", "D"),
    )
    found = leadership_share(leaders)
    assert (found.women, found.men, found.non_binary, found.unknown) == (1, 0, 1, 1)
    assert (found.known, found.people, found.women_bp) == (2, 3, 5_000)


def test_without_a_list_nobody_is_a_member() -> None:
    assert membership_share(None).people == 0
    assert membership_share(None).women_bp is None
    assert proportion(filing(FilingKind.WORKERS_UNION, members=summary(30, 10))).members.women == 10


@given(COUNT, COUNT, COUNT, COUNT)
def test_what_is_missing_would_bring_the_shares_together(
    women_members: int, men_members: int, women: int, men: int
) -> None:
    found = shares(women_members, men_members, women, men)
    posts = women + men
    assert 0 <= found.women_missing <= posts
    # With those posts, women's share is not below the members' by a whole post or more.
    members = women_members + men_members
    assert (women + found.women_missing + 1) * members > women_members * posts or not members
    assert not (found.women_missing and found.men_missing)


@pytest.mark.parametrize(("points", "shown"), [(4_166, "41.6"), (10_000, "100.0"), (5, "0.0"), (None, "—")])
def test_a_share_is_shown_with_one_decimal(points: int | None, shown: str) -> None:
    assert percent(points) == shown
