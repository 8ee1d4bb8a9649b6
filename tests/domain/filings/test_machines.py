"""The state machines of filings: tables in the code and drawings in the documents are the same, arrow by arrow."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from tests.architecture.sources import ROOT
from unionreg.domain.deadline_register import deadline
from unionreg.domain.filings.catalogue import FILING_TYPES
from unionreg.domain.filings.filing_type import Doer, Machine
from unionreg.domain.filings.machines import (
    DRAWINGS,
    FIRST_STATES,
    MACHINES,
    Arrow,
    CaseAct,
    CaseState,
    Guard,
    allows,
    is_open,
    possible,
    step,
)
from unionreg.domain.filings.rulings import RULING_ACTS

S, A = CaseState, CaseAct


def drawing(machine: Machine) -> str:
    return (ROOT / "docs" / "states" / DRAWINGS[machine]).read_text(encoding="utf-8")


def ways(machine: Machine) -> list[tuple[CaseState, CaseAct, CaseState]]:
    return [(arrow.before, arrow.act, arrow.after) for arrow in MACHINES[machine]]


@pytest.mark.parametrize("machine", Machine)
def test_the_drawing_has_exactly_the_arrows_of_the_table(machine: Machine) -> None:
    drawn = [
        (S(before), A(act.strip()), S(after))
        for before, after, act in re.findall(r"^ +([a-z0-9-]+) --> ([a-z0-9-]+): (.+)$", drawing(machine), re.MULTILINE)
    ]
    assert drawn == ways(machine)


@pytest.mark.parametrize("machine", Machine)
def test_the_rows_below_it_say_who_acts_in_which_term_by_which_article(machine: Machine) -> None:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in drawing(machine).splitlines()
        if line.startswith("| ") and not line.startswith("| From")
    ]
    told = [
        Arrow(
            S(before), A(act), S(after), Doer(doer), term, article,
            tuple(Guard(each) for each in needs.split(", ") if each),
        )
        for before, act, after, doer, term, article, needs in rows
    ]  # fmt: skip
    assert told == list(MACHINES[machine])


@pytest.mark.parametrize("machine", Machine)
def test_the_drawing_begins_where_nothing_leads(machine: Machine) -> None:
    reached = {after for before, _, after in ways(machine) if before is not after}
    starts = list(dict.fromkeys(before for before, _, _ in ways(machine) if before not in reached))
    assert re.findall(r"\[\*\] --> ([a-z-]+)", drawing(machine)) == [start.value for start in starts]
    assert len(starts) == 1


@pytest.mark.parametrize("machine", Machine)
def test_every_state_can_be_reached_from_where_the_office_meets_the_case(machine: Machine) -> None:
    known = {FIRST_STATES[machine]}
    while more := {after for before, _, after in ways(machine) if before in known} - known:
        known |= more
    unions_own = {S.DRAFT, S.CALLED, S.ROLL_PUBLISHED, S.VOTE_HELD, S.ACTA_CLOSED}
    drawn = {state for before, _, after in ways(machine) for state in (before, after)}
    left = drawn - known
    assert left <= unions_own
    assert FIRST_STATES[machine] in {S.FILED, S.NOTICE_FILED}


def test_no_arrow_stands_twice() -> None:
    for machine in Machine:
        sorted_ways = sorted(ways(machine))
        assert all(one != other for one, other in pairwise(sorted_ways))


@pytest.mark.parametrize("arrow", [arrow for arrows in MACHINES.values() for arrow in arrows if arrow.term])
def test_every_term_is_one_of_the_register(arrow: Arrow) -> None:
    assert deadline(arrow.term).key == arrow.term


def test_every_type_of_filing_has_a_machine_and_every_ruling_an_act_of_one() -> None:
    assert {kind.machine for kind in FILING_TYPES} == set(Machine)
    acts = {arrow.act for arrows in MACHINES.values() for arrow in arrows if arrow.doer is Doer.SIGNER}
    assert set(RULING_ACTS.values()) <= acts


def test_a_registration_is_refused_on_the_three_grounds_only() -> None:
    for arrow in MACHINES[Machine.REGISTRATION]:
        if arrow.act is A.REFUSE:
            assert {Guard.LEGAL_GROUNDS, Guard.WRITTEN_REASONS} <= set(arrow.guards)


def test_nobody_loses_without_written_reasons() -> None:
    for arrows in MACHINES.values():
        for arrow in arrows:
            if arrow.act in {A.REFUSE, A.DISMISS, A.DENY, A.DOUBT, A.ANNUL_VOTE, A.ORDER_REPEAT, A.NOT_APPROVE}:
                assert Guard.WRITTEN_REASONS in arrow.guards


def test_an_unanswered_prevencion_waits_for_a_person() -> None:
    for machine in Machine:
        for arrow in MACHINES[machine]:
            if arrow.before is S.PREVENTED and arrow.after in {S.REFUSED, S.DISMISSED}:
                assert arrow.doer is Doer.SIGNER
                assert Guard.ANSWER_TERM_PASSED in arrow.guards


def test_only_a_judgment_cancels_and_nothing_follows_it() -> None:
    ending = [arrow for arrow in MACHINES[Machine.REGISTRATION] if arrow.after is S.CANCELLED]
    assert {arrow.doer for arrow in ending} == {Doer.COURT}
    assert all(Guard.JUDGMENT in arrow.guards for arrow in ending)
    assert possible(Machine.REGISTRATION, S.CANCELLED) == ()


def test_what_the_calendar_does_alone_is_no_act_of_a_person() -> None:
    assert step(Machine.REGISTRATION, S.UNDER_REVIEW, A.TERM_PASSES)[0].doer is Doer.TIME
    assert A.TERM_PASSES not in {arrow.act for arrow in possible(Machine.REGISTRATION, S.UNDER_REVIEW)}


def test_after_the_demand_a_registration_by_law_is_one_arrow_among_three() -> None:
    acts = {arrow.act for arrow in possible(Machine.REGISTRATION, S.DEMANDED)}
    assert acts == {A.MARK, A.REGISTER, A.REFUSE, A.REGISTER_BY_LAW}
    assert allows(Machine.REGISTRATION, S.DEMANDED, A.REGISTER_BY_LAW)
    assert not allows(Machine.REGISTRATION, S.UNDER_REVIEW, A.REGISTER_BY_LAW)


@pytest.mark.parametrize(
    ("machine", "state", "waiting"),
    [
        (Machine.REGISTRATION, S.FILED, True),
        (Machine.REGISTRATION, S.REGISTERED, False),
        (Machine.REGISTRATION, S.CANCELLED, False),
        (Machine.LEADERSHIP, S.TOMA_DE_NOTA, False),
        (Machine.LEADERSHIP, S.REFUSED, False),
        (Machine.LEADERSHIP, S.CHALLENGED, True),
        (Machine.REPRESENTATIVENESS, S.GRANTED, False),
        (Machine.REPRESENTATIVENESS, S.COUNTED, True),
        (Machine.APPROVAL, S.RENEGOTIATION, True),
        (Machine.RECORD, S.RECORDED, False),
    ],
)
def test_a_case_is_open_while_somebody_has_to_act(machine: Machine, state: CaseState, *, waiting: bool) -> None:
    assert is_open(machine, state) is waiting
