"""Wages are revised every year, the text every two; calendar days and years (LFT 399, 399 Bis, 400, 400 Bis)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.contracts.contract_builders import contract, facts
from unionreg.domain.contracts.acts import ActKind, ContractKind, Terms
from unionreg.domain.contracts.revisions import RevisionKind, RevisionLevel, revisions_due
from unionreg.domain.contracts.wages import WageTable

START = date(2024, 3, 1)


def test_both_are_counted_from_the_deposit_where_the_contract_says_nothing_else() -> None:
    wages, text = revisions_due(contract(facts(day=date(2024, 3, 20), filed_on=START)))
    assert (wages.kind, wages.due_on, wages.ask_by) == (RevisionKind.WAGES, date(2025, 3, 1), date(2025, 1, 30))
    assert (text.kind, text.due_on, text.ask_by) == (RevisionKind.TEXT, date(2026, 3, 1), date(2025, 12, 31))
    undated = revisions_due(contract(facts(day=date(2024, 3, 20), filed_on=None)))
    assert [each.counted_from for each in undated] == [date(2024, 3, 20)] * 2


def test_what_the_contract_says_comes_before_the_deposit() -> None:
    terms = Terms(starts_on=date(2024, 1, 1), wages=WageTable((), date(2024, 2, 1)))
    wages, text = revisions_due(contract(facts(terms=terms)))
    assert (wages.counted_from, text.counted_from) == (date(2024, 2, 1), date(2024, 1, 1))
    signed = revisions_due(contract(facts(signed_on=date(2024, 2, 20), terms=Terms(wages=WageTable()))))
    assert [each.counted_from for each in signed] == [date(2024, 2, 20), START]


def test_a_revision_of_wages_moves_only_the_wages() -> None:
    wages, text = revisions_due(contract(facts(), facts(ActKind.WAGE_REVISION, date(2025, 3, 1))))
    assert (wages.act, wages.due_on) == (2, date(2026, 3, 1))
    assert (text.act, text.due_on) == (1, date(2026, 3, 1))


def test_a_shorter_term_brings_the_revision_forward() -> None:
    _, text = revisions_due(contract(facts(terms=Terms(ends_on=date(2025, 6, 30)))))
    assert text.due_on == date(2025, 6, 30)
    for ends_on in (date(2030, 1, 1), date(2020, 1, 1)):
        assert revisions_due(contract(facts(terms=Terms(ends_on=ends_on))))[1].due_on == date(2026, 3, 1)


def test_nothing_falls_due_for_what_ended_or_is_no_contract() -> None:
    assert revisions_due(contract(facts(), facts(ActKind.TERMINATION))) == ()
    assert revisions_due(contract(kind=ContractKind.WORK_RULES)) == ()


@pytest.mark.parametrize(
    ("days", "level"),
    [(-61, RevisionLevel.FINE), (-30, RevisionLevel.FINE), (-29, RevisionLevel.SOON), (0, RevisionLevel.SOON),
     (1, RevisionLevel.LATE), (30, RevisionLevel.LATE), (31, RevisionLevel.OVERDUE)],
)  # fmt: skip
def test_how_pressing_it_is(days: int, level: RevisionLevel) -> None:
    wages, _ = revisions_due(contract(facts()))
    assert wages.level(wages.ask_by + timedelta(days=days)) is level


@given(st.dates(date(1931, 1, 1), date(2090, 1, 1)))
def test_the_last_day_to_ask_is_always_before_it_falls_due(day: date) -> None:
    for due in revisions_due(contract(facts(day=day, terms=Terms()))):
        assert day < due.ask_by < due.due_on
