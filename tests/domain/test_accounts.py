from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.accounts import (
    check_names,
    check_password,
    check_roles,
    check_username,
    password_text,
    tidy,
    waiting_time,
)
from unionreg.domain.roles import EXCLUDING_ROLES, PERMISSIONS, Actor, Permission, Role


def codes(findings: tuple[object, ...]) -> list[str]:
    return [finding.code for finding in findings]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["ab", "maria.nunez", "a-1_b", "ñandu", "x" * 32, "7b"])
def test_these_user_names_are_taken(name: str) -> None:
    assert check_username(name) == ()


@pytest.mark.parametrize("name", ["", "a", "María", ".ab", "a b", "x" * 33, "-ab", "ab\n", "ab/c"])
def test_these_user_names_are_refused(name: str) -> None:
    assert codes(check_username(name)) == ["U-101"]


def test_name_and_post_must_be_there_and_fit_a_line() -> None:
    assert codes(check_names("", "")) == ["U-102", "U-103"]
    assert codes(check_names("x" * 201, "y" * 201)) == ["U-102", "U-103"]
    assert check_names("x" * 200, "y") == ()


def test_an_account_needs_a_role() -> None:
    assert codes(check_roles(frozenset())) == ["U-104"]


@pytest.mark.parametrize("pair", EXCLUDING_ROLES, ids="+".join)
def test_roles_that_exclude_each_other_are_named(pair: tuple[Role, Role]) -> None:
    (finding,) = check_roles(frozenset(pair))
    assert finding.code == "U-105"
    assert (finding.param("first"), finding.param("second")) == pair


def test_one_person_may_be_first_and_second_clerk() -> None:
    assert check_roles(frozenset({Role.FIRST_CLERK, Role.SECOND_CLERK, Role.COORDINATOR, Role.SIGNER})) == ()


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        ("corta", ["U-201"]),
        ("x" * 9, ["U-201", "U-203"]),
        ("aaaaaaaaaa", ["U-203"]),
        ("yo soy LUNA y qué", ["U-202"]),
        ("diez letra", []),
        ("ñandú al alba", []),
        ("", ["U-201"]),
    ],
)
def test_passwords_are_long_and_without_the_name(password: str, expected: list[str]) -> None:
    assert codes(check_password(password, "luna")) == expected


def test_texts_are_kept_composed_and_without_loose_blanks() -> None:
    assert tidy("  Nu\u0301n\u0303ez \t Pe\u0301rez\n") == "N\u00fa\u00f1ez P\u00e9rez"


def test_the_same_password_from_two_keyboards_is_the_same() -> None:
    assert password_text("n\u0303andu") == password_text("ñandu")
    assert password_text("  blanks stay ") == "  blanks stay "


def test_waiting_begins_after_two_slips_and_grows_to_a_quarter_of_an_hour() -> None:
    assert [waiting_time(number).total_seconds() for number in range(7)] == [0, 0, 0, 5, 10, 20, 40]
    assert waiting_time(50) == timedelta(minutes=15)


@given(st.integers(0, 10_000))
def test_waiting_never_shrinks(failed: int) -> None:
    assert waiting_time(failed) <= waiting_time(failed + 1)


@given(st.frozensets(st.sampled_from(Role)))
def test_roles_that_may_be_held_together_never_join_accounts_and_results(roles: frozenset[Role]) -> None:
    actor = Actor(1, "x", "X", "Y", roles)
    if check_roles(roles) == ():
        results = {Permission.ENTER_FIRST, Permission.ENTER_SECOND, Permission.SIGN, Permission.CLOSE_VOTES}
        assert not (actor.may(Permission.MANAGE_PEOPLE) and any(map(actor.may, results)))


def test_every_permission_belongs_to_some_role() -> None:
    assert set().union(*PERMISSIONS.values()) == set(Permission)
    assert set(PERMISSIONS) == set(Role)
