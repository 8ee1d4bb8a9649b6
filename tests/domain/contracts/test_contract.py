"""What holds now follows from the acts; an act that was deposited never changes."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.contracts.contract_builders import OTHER_PLANT, PLANT, RIVAL, UNION, contract, facts, place
from unionreg.domain.contracts.acts import ActKind, Legitimation, Terms, kind_of_revision
from unionreg.domain.contracts.contract import ContractState, terms_after
from unionreg.domain.contracts.wages import WageLine, WageTable

WORDS = st.sampled_from(["", "Planta Uno", "Planta Dos"])
PEOPLE = st.none() | st.integers(1, 500)
TERMS = st.builds(Terms, scope=WORDS, type=WORDS, workers_covered=PEOPLE, workers_with_right_to_vote=PEOPLE)


def test_a_later_act_replaces_only_what_it_speaks_of() -> None:
    first = facts(terms=Terms(scope="Planta", workers_covered=120, workers_with_right_to_vote=118))
    second = facts(ActKind.REVISION, terms=Terms(workers_covered=130))
    held = contract(first, second)
    assert (held.terms.scope, held.terms.workers_covered, held.terms.workers_with_right_to_vote) == ("Planta", 130, 118)
    assert held.deposit.facts == first


def test_an_act_withdraws_what_no_longer_holds_and_may_replace_it() -> None:
    first = facts(terms=Terms(scope="Planta", ends_on=date(2025, 1, 1)))
    assert contract(first, facts(ActKind.ADDENDUM, withdrawn=("ends_on", "nothing"))).terms.ends_on is None
    replaced = facts(ActKind.ADDENDUM, withdrawn=("scope",), terms=Terms(scope="Taller"))
    assert contract(first, replaced).terms.scope == "Taller"


@given(TERMS, TERMS, TERMS)
def test_acts_join_in_order_however_they_are_grouped(one: Terms, two: Terms, three: Terms) -> None:
    assert terms_after(terms_after(one, two), three) == terms_after(one, terms_after(two, three))
    assert terms_after(one, Terms()) == one


@given(st.lists(TERMS, max_size=6))
def test_adding_an_act_never_changes_the_acts_before_it(many: list[Terms]) -> None:
    acts = [facts(ActKind.ADDENDUM, terms=each) for each in many]
    before = contract(facts(), *acts)
    after = contract(facts(), *acts, facts(ActKind.ADDENDUM, terms=Terms(scope="Otra")))
    assert after.acts[:-1] == before.acts
    assert after.revision == before.revision + 1


def test_parties_and_workplaces_are_those_last_told() -> None:
    first = facts(workplaces=(place("Uno", "1"),))
    substituted = facts(ActKind.ADDENDUM, employers=(OTHER_PLANT,), unions=(RIVAL,))
    assert contract(first).employers == (PLANT,)
    held = contract(first, substituted)
    assert (held.employers, held.unions, held.workplaces) == ((OTHER_PLANT,), (RIVAL,), (place("Uno", "1"),))
    assert contract(facts(ActKind.REVISION)).unions == ()
    assert UNION not in held.unions


def test_a_contract_ends_with_its_termination() -> None:
    held = contract(facts(), facts(ActKind.TERMINATION, date(2025, 6, 1)))
    assert (held.state, held.ended_on) == (ContractState.ENDED, date(2025, 6, 1))
    assert contract().state is ContractState.IN_FORCE
    assert contract().ended_on is None


def test_a_contract_that_lost_its_legitimation_has_ended() -> None:
    lost = facts(legitimation=Legitimation(date(2021, 8, 17), approved=False, ruled_on=date(2021, 9, 1)))
    assert (contract(lost).state, contract(lost).ended_on) == (ContractState.ENDED, date(2021, 9, 1))
    undated = facts(legitimation=Legitimation(date(2021, 8, 17), approved=False))
    assert contract(undated).ended_on == date(2021, 8, 17)
    kept = facts(legitimation=Legitimation(date(2021, 8, 17), approved=True))
    assert (contract(kept).state, contract(kept).ended_on) == (ContractState.IN_FORCE, None)


def test_a_fixed_term_that_is_over_ends_nothing_by_itself() -> None:
    assert contract(facts(terms=Terms(ends_on=date(1990, 1, 1)))).state is ContractState.IN_FORCE


def test_last_acts_are_found_by_what_they_set() -> None:
    wages = Terms(wages=WageTable((WageLine("Ensamble", 100),)))
    held = contract(
        facts(), facts(ActKind.REVISION), facts(ActKind.WAGE_REVISION, terms=wages), facts(ActKind.ADDENDUM)
    )
    assert (held.last_text_act.number, held.last_wage_act.number) == (2, 3)
    only_end = contract(facts(ActKind.TERMINATION))
    assert (only_end.last_text_act.number, only_end.last_wage_act.number) == (1, 1)
    assert held.last_of(ActKind.TERMINATION) is None
    last = held.last_of(ActKind.ADDENDUM)
    assert last is not None
    assert last.number == 4


def test_an_act_is_found_by_its_number_and_cannot_be_edited() -> None:
    held = contract()
    assert held.act(1) is held.acts[0]
    assert held.act(0) is None
    assert held.act(2) is None
    assert held.acts[0].on == date(2024, 3, 1)
    with pytest.raises(FrozenInstanceError):
        held.acts[0].facts.text = "otra cosa"  # type: ignore[misc]


def test_the_certificate_is_that_of_the_first_act_that_names_one() -> None:
    assert contract().representativeness_folio == "RP-1"
    assert contract(facts(representativeness_folio="")).representativeness_folio == ""


def test_a_revision_is_of_wages_when_its_filing_calls_it_so() -> None:
    assert kind_of_revision("Revisión Salarial 2026") is ActKind.WAGE_REVISION
    assert kind_of_revision("integral") is ActKind.REVISION
