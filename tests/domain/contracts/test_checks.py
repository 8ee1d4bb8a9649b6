"""What an act must say to be kept at all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.domain.contracts.contract_builders import TODAY, contract, facts
from unionreg.domain.contracts.acts import ActKind, ActSource, ContractOrigin, ContractUnion, Terms
from unionreg.domain.contracts.checks import check_act, check_new
from unionreg.domain.contracts.wages import WageLine, WageTable

NEW = ContractOrigin()


def test_a_whole_deposit_lacks_nothing() -> None:
    assert check_new(NEW, facts(), TODAY) == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"unions": (ContractUnion(" "),)}, "Y-201"), ({"employers": ()}, "Y-202"), ({"terms": Terms()}, "Y-203"),
     ({"day": date(2030, 1, 1)}, "Y-211"), ({"filed_on": date(2025, 1, 1)}, "Y-212"),
     ({"terms": Terms(scope="x", starts_on=date(2024, 1, 2), ends_on=date(2024, 1, 1))}, "Y-213"),
     ({"terms": Terms(scope="x", workers=-1)}, "Y-214"),
     ({"terms": Terms(scope="x", workers_covered=10_000_001)}, "Y-214"),
     ({"terms": Terms(scope="x", workers_covered=5, workers_with_right_to_vote=6)}, "Y-216"),
     ({"terms": Terms(scope="x", wages=WageTable((WageLine(" ", 5),)))}, "Y-215"),
     ({"withdrawn": ("type", "scope")}, "Y-217"),
     ({"terms": Terms(scope="x", wages=WageTable((WageLine("a", 5), WageLine("b", 0))))}, "Y-215")],
)  # fmt: skip
def test_each_thing_that_a_deposit_may_lack(changes: dict[str, Any], code: str) -> None:
    assert [each.code for each in check_new(NEW, facts(**changes), TODAY)] == [code]


def test_an_old_contract_brings_its_number() -> None:
    old = ContractOrigin(source=ActSource.OLD_ARCHIVE)
    assert [each.code for each in check_new(old, facts(), TODAY)] == ["Y-204"]
    assert check_new(ContractOrigin(source=ActSource.OLD_ARCHIVE, number="CC-1"), facts(), TODAY) == ()


@pytest.mark.parametrize(
    ("kind", "changes", "found"),
    [(ActKind.DEPOSIT, {}, ["Y-205"]), (ActKind.REVISION, {"day": date(2020, 1, 1)}, ["Y-206"]),
     (ActKind.ADDENDUM, {"corrects": 1}, ["Y-207"]), (ActKind.ADDENDUM, {"text": "a"}, ["Y-208"]),
     (ActKind.ADDENDUM, {"text": "a", "corrects": 4}, ["Y-208"]),
     (ActKind.ADDENDUM, {"text": "a", "corrects": 1}, []), (ActKind.TERMINATION, {}, ["Y-209"]),
     (ActKind.TERMINATION, {"text": "a"}, []), (ActKind.WAGE_REVISION, {}, ["Y-210"]),
     (ActKind.WAGE_REVISION, {"terms": Terms(wages=WageTable())}, []), (ActKind.REVISION, {}, [])],
)  # fmt: skip
def test_what_a_later_act_must_say(kind: ActKind, changes: dict[str, Any], found: list[str]) -> None:
    assert [each.code for each in check_act(contract(), facts(kind, **changes), TODAY)] == found
