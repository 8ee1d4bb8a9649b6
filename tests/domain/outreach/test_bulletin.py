"""Bulletins: how they stand on a day, for whom they are, and what keeps one from being published."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.outreach.bulletin import (
    Audience,
    Bulletin,
    BulletinContent,
    BulletinEnd,
    BulletinKind,
    BulletinWords,
    Reach,
    Standing,
    check_content,
)
from unionreg.domain.roles import Role
from unionreg.domain.votes.count import Named

DAY = date(2026, 8, 12)
AT = datetime(2026, 8, 12, 15, tzinfo=UTC)
SOMEBODY = Named("Inés Ibarra", "Transparencia")
CONTENT = BulletinContent(
    BulletinKind.NOTICE, Audience(Reach.OFFICE), DAY, DAY + timedelta(days=2), BulletinWords("Título", "Texto")
)
PUBLISHED = Bulletin("BO-1", 2, CONTENT, SOMEBODY, AT, SOMEBODY, AT)


def codes(content: BulletinContent) -> list[str]:
    return [each.code for each in check_content(content)]


@pytest.mark.parametrize(
    ("days", "standing"),
    [(-1, Standing.COMING), (0, Standing.IN_FORCE), (2, Standing.IN_FORCE), (3, Standing.EXPIRED)],
)
def test_a_bulletin_holds_from_its_first_day_to_its_last(days: int, standing: Standing) -> None:
    assert PUBLISHED.standing(DAY + timedelta(days=days)) is standing


def test_without_a_last_day_it_never_runs_out() -> None:
    endless = replace(PUBLISHED, content=replace(CONTENT, until=None))
    assert endless.standing(date(2099, 1, 1)) is Standing.IN_FORCE


def test_a_draft_and_an_ended_one_are_what_they_are_on_every_day() -> None:
    draft = replace(PUBLISHED, published_at=None)
    withdrawn = replace(PUBLISHED, ended=BulletinEnd("Error", SOMEBODY, AT))
    replaced = replace(PUBLISHED, ended=BulletinEnd("Error", SOMEBODY, AT, "BO-2"))
    assert [each.standing(DAY) for each in (draft, withdrawn, replaced)] == [
        Standing.DRAFT,
        Standing.WITHDRAWN,
        Standing.REPLACED,
    ]


def test_only_chosen_roles_are_kept_from_the_door() -> None:
    assert Audience(Reach.PUBLIC).is_on_the_door
    assert Audience(Reach.OFFICE).is_on_the_door
    assert not Audience(Reach.ROLES, (Role.SIGNER,)).is_on_the_door


@given(chosen=st.sets(st.sampled_from(Role)), held=st.frozensets(st.sampled_from(Role)))
def test_roles_decide_only_where_the_reach_is_roles(chosen: set[Role], held: frozenset[Role]) -> None:
    assert Audience(Reach.ROLES, tuple(chosen)).includes(held) == bool(chosen & held)
    assert Audience(Reach.OFFICE, tuple(chosen)).includes(held)


def test_a_whole_bulletin_has_nothing_against_it() -> None:
    whole = replace(CONTENT, english=BulletinWords("Title", "Text", "Meanwhile"), basis="LFT 390 Ter")
    assert codes(whole) == []


def test_days_must_follow_each_other() -> None:
    assert codes(replace(CONTENT, until=DAY - timedelta(days=1))) == ["O-201"]


def test_roles_must_be_chosen_where_it_is_for_some() -> None:
    assert codes(replace(CONTENT, audience=Audience(Reach.ROLES))) == ["O-202"]


def test_time_without_the_platform_says_what_to_do_and_when_it_ends() -> None:
    assert codes(replace(CONTENT, kind=BulletinKind.DOWNTIME, until=None)) == ["O-203", "O-204"]
    assert codes(replace(CONTENT, kind=BulletinKind.WORKAROUND)) == ["O-203"]


def test_texts_must_be_there_and_print_well() -> None:
    reversed_title = replace(CONTENT, spanish=BulletinWords("Aviso \u202egpj", ""), basis="x" * 301)
    assert codes(reversed_title) == ["V-103", "V-101", "V-102"]
