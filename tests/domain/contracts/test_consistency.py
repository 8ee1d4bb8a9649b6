"""The consistency block: a contradiction stops the act and says why; what the law did not ask for is not asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.domain.contracts.contract_builders import PLANT, RIVAL, UNION, contract, facts, place
from unionreg.domain.contracts.acts import ActKind, ActVote, ContractKind, Legitimation
from unionreg.domain.contracts.consistency import (
    HeldCertificate,
    WorkplaceFacts,
    WorkplaceVote,
    contradictions,
    stopping,
)
from unionreg.domain.contracts.contract import CollectiveContract
from unionreg.domain.findings import Severity

CERTIFICATE = HeldCertificate("RP-1", "1", UNION.name, date(2024, 1, 1), date(2024, 6, 29), here=True)
VOTE = WorkplaceVote("v1", date(2024, 2, 1), "Consulta del contrato", approved=True)
KNOWN = WorkplaceFacts(votes=(VOTE,), certificates=(CERTIFICATE,))
OLD = {"day": date(1987, 3, 1), "vote": None, "representativeness_folio": ""}


def codes(found: Any, of: CollectiveContract | None = None, known: WorkplaceFacts = KNOWN) -> list[str]:
    return [each.code for each in contradictions(ContractKind.COLLECTIVE, found, of, known)]


def test_a_deposit_with_vote_and_certificate_contradicts_nothing() -> None:
    assert codes(facts()) == []


def test_the_panasonic_case_stops_and_says_why() -> None:
    """Voted down in 2021, another contract deposited in 2022 without a certificate."""
    lost = WorkplaceVote("v0", date(2021, 4, 22), "Legitimación", approved=False)
    act = facts(day=date(2022, 1, 10), vote=None, representativeness_folio="")
    found = contradictions(ContractKind.COLLECTIVE, act, None, WorkplaceFacts(votes=(lost,)))
    assert [each.code for each in stopping(found)] == ["Y-101", "Y-104"]
    assert (found[0].param("vote"), found[0].param("day")) == ("Legitimación", "22/04/2021")


def test_only_the_last_decided_vote_before_the_act_counts() -> None:
    lost = WorkplaceVote("v0", date(2024, 1, 1), "Primera", approved=False)
    assert codes(facts(), known=replace(KNOWN, votes=(VOTE, lost))) == []
    same_day = replace(lost, held_on=VOTE.held_on)
    assert codes(facts(), known=replace(KNOWN, votes=(VOTE, same_day))) == ["Y-101"]
    later = replace(lost, held_on=date(2025, 1, 1))
    assert codes(facts(), known=replace(KNOWN, votes=(VOTE, later))) == []
    open_vote = replace(lost, held_on=date(2024, 2, 20), approved=None)
    assert codes(facts(), known=replace(KNOWN, votes=(VOTE, open_vote))) == []


def test_a_vote_that_is_told_but_not_known_is_only_pointed_out() -> None:
    (found,) = contradictions(ContractKind.COLLECTIVE, facts(), None, replace(KNOWN, votes=()))
    assert (found.code, found.severity) == ("Y-103", Severity.WARNING)
    assert stopping((found,)) == ()


def test_a_vote_told_as_lost_stops_as_a_known_one() -> None:
    told = facts(vote=ActVote(date(2024, 2, 2), approved=False, places="Planta"))
    assert codes(told, known=replace(KNOWN, votes=())) == ["Y-101"]


@pytest.mark.parametrize("vote", [None, ActVote(places="Planta")])
def test_no_vote_stops_a_deposit_but_not_a_revision_of_wages(vote: ActVote | None) -> None:
    known = replace(KNOWN, votes=())
    assert codes(facts(vote=vote), known=known) == ["Y-102"]
    (found,) = contradictions(ContractKind.COLLECTIVE, facts(ActKind.WAGE_REVISION, vote=vote), contract(), known)
    assert (found.code, found.severity) == ("Y-102", Severity.WARNING)


@pytest.mark.parametrize(
    ("held", "code"),
    [({"union_id": "2", "union": "Rival"}, "Y-106"), ({"valid_until": date(2024, 2, 28)}, "Y-107"),
     ({"issued_on": date(2024, 3, 2)}, "Y-107"), ({"used_by": "CT-7"}, "Y-108"), ({"here": False}, "Y-112")],
)  # fmt: skip
def test_each_thing_that_is_wrong_with_a_certificate(held: dict[str, Any], code: str) -> None:
    certificate = replace(CERTIFICATE, **held)
    found = codes(facts(), known=replace(KNOWN, certificates=(certificate,)))
    assert found[0] == code
    assert set(found) <= {code, "Y-109"}


def test_a_strike_prolongs_a_certificate_and_that_is_told() -> None:
    on_strike = replace(CERTIFICATE, strike=date(2024, 6, 29))
    later = facts(day=date(2025, 2, 1))
    known = replace(KNOWN, certificates=(on_strike,))
    (found,) = contradictions(ContractKind.COLLECTIVE, later, None, known)
    assert (found.code, found.severity, found.param("day")) == ("Y-113", Severity.WARNING, "29/06/2024")
    assert codes(facts(day=date(2024, 6, 1)), known=known) == []
    rival = facts(day=date(2025, 2, 1), unions=(RIVAL,), representativeness_folio="")
    assert codes(rival, known=known) == ["Y-104", "Y-114"]


def test_a_strike_called_after_the_six_months_or_a_day_before_the_issue_prolongs_nothing() -> None:
    late = replace(KNOWN, certificates=(replace(CERTIFICATE, strike=date(2024, 6, 30)),))
    assert codes(facts(day=date(2025, 2, 1)), known=late) == ["Y-107"]
    early = replace(KNOWN, certificates=(replace(CERTIFICATE, strike=date(2024, 2, 1)),))
    assert codes(facts(day=date(2023, 12, 31), vote=ActVote(date(2023, 12, 1))), known=replace(early, votes=())) == [
        "Y-107", "Y-103",
    ]  # fmt: skip


def test_an_unknown_certificate_and_none_at_all() -> None:
    assert codes(facts(), known=replace(KNOWN, certificates=())) == ["Y-105"]
    assert codes(facts(representativeness_folio="")) == ["Y-104"]


def test_another_unions_certificate_in_force_bars_the_workplace() -> None:
    rival = HeldCertificate("RP-2", "2", RIVAL.name, date(2024, 2, 1), date(2024, 7, 30), here=True)
    known = replace(KNOWN, certificates=(CERTIFICATE, rival))
    assert codes(facts(), known=known) == ["Y-109"]
    elsewhere = replace(known, certificates=(CERTIFICATE, replace(rival, here=False)))
    assert codes(facts(), known=elsewhere) == []


def test_a_contract_there_bars_another_unless_their_workplaces_are_apart() -> None:
    there = contract(facts(workplaces=(place("Uno", "1"),)), number="CT-7")
    known = replace(KNOWN, contracts=(there,))
    assert codes(facts(), known=known) == ["Y-110"]
    assert codes(facts(workplaces=(place("UNO ", ""),)), known=known) == ["Y-110"]
    assert codes(facts(workplaces=(place("Dos", "2"),)), known=known) == []
    assert codes(facts(workplaces=(place("Nueva", ""),)), known=known) == []
    rules = contract(facts(), kind=ContractKind.WORK_RULES)
    ended = contract(facts(), facts(ActKind.TERMINATION))
    assert codes(facts(), known=replace(KNOWN, contracts=(rules, ended))) == []


def test_an_old_deposit_needs_neither_vote_nor_certificate() -> None:
    there = contract(number="CC-1")
    act = facts(**OLD)
    assert codes(act, known=WorkplaceFacts()) == []
    (found,) = contradictions(ContractKind.COLLECTIVE, act, None, WorkplaceFacts(contracts=(there,)))
    assert (found.code, found.severity) == ("Y-110", Severity.WARNING)


def test_a_cancelled_union_and_one_that_is_no_party_stop() -> None:
    assert codes(facts(), known=replace(KNOWN, cancelled=(UNION.name,))) == ["Y-111"]
    revision = facts(ActKind.REVISION, vote=ActVote(date(2024, 2, 1)), unions=(RIVAL,))
    assert codes(revision, contract()) == ["Y-122"]
    assert codes(replace(revision, unions=(UNION,)), contract()) == []
    assert codes(replace(revision, unions=()), contract()) == []


def test_an_employer_of_a_like_name_is_pointed_out() -> None:
    assert codes(facts(), known=replace(KNOWN, alike=("Manufacturas Inventada",))) == ["Y-130"]


def test_what_has_ended_takes_no_more_acts() -> None:
    revision = facts(ActKind.REVISION, date(2026, 1, 1), vote=ActVote(date(2024, 2, 1)))
    ended = contract(facts(), facts(ActKind.TERMINATION, date(2025, 1, 1)))
    assert codes(revision, ended) == ["Y-120"]
    lost = contract(facts(legitimation=Legitimation(approved=False)))
    (found,) = contradictions(ContractKind.COLLECTIVE, revision, lost, KNOWN)
    assert (found.code, found.param("day")) == ("Y-120", "")


def test_an_old_contract_that_nobody_legitimated_is_stopped_since_the_last_day_for_it() -> None:
    revision = facts(ActKind.REVISION, date(2024, 3, 1), vote=ActVote(date(2024, 2, 1)))
    assert codes(revision, contract(facts(**OLD))) == ["Y-123"]
    kept = facts(**OLD, legitimation=Legitimation(date(2021, 1, 1), approved=True))
    assert codes(revision, contract(kept)) == []
    early = facts(ActKind.REVISION, date(2023, 7, 31), vote=ActVote(date(2023, 7, 1)))
    assert codes(early, contract(facts(**OLD)), replace(KNOWN, votes=())) == ["Y-103"]
    assert codes(revision, contract(facts(ActKind.REVISION, date(2010, 1, 1)))) == []


def test_an_act_of_a_contract_that_is_not_known_is_pointed_out() -> None:
    revision = facts(ActKind.REVISION, vote=ActVote(date(2024, 2, 1)))
    assert codes(revision) == ["Y-125"]


def test_addenda_and_internal_rules_contradict_nothing() -> None:
    known = WorkplaceFacts(cancelled=(UNION.name,), contracts=(contract(),))
    assert codes(facts(ActKind.ADDENDUM), contract(), known) == []
    assert contradictions(ContractKind.WORK_RULES, facts(), None, known) == ()
    assert PLANT in contract().employers


def test_errors_stand_before_warnings() -> None:
    known = replace(KNOWN, votes=(), alike=("Otra",), certificates=())
    found = contradictions(ContractKind.COLLECTIVE, facts(), None, known)
    assert [each.severity for each in found] == [Severity.ERROR, Severity.WARNING, Severity.WARNING]
