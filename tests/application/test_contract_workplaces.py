"""Votes of a workplace in the block and in its line of time, and corners of keeping contracts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.application.test_filing_checks import PLANT as CHECKED_PLANT
from tests.application.test_filing_checks import Votes, row
from tests.application.test_filing_rulings import known, of_union
from tests.builders_contracts import DEPOSIT, OLD, a_new_deposit, adopt, contract_of, deposited
from tests.builders_filings import a_filing_office, received
from tests.builders_register import a_register, filing
from tests.builders_votes import a_draft_vote, a_resolved_vote
from tests.domain.contracts.contract_builders import BY
from unionreg.application import contract_overrides, filing_contracts
from unionreg.application import register_entries as entries
from unionreg.application.contract_block import block_of
from unionreg.application.contract_timeline import employer_items
from unionreg.application.contracts_records import CertificateUse
from unionreg.application.queries import contracts as queries
from unionreg.application.register_contract_rows import deposits, rules
from unionreg.application.workplace_votes import votes_at
from unionreg.domain.contracts.acts import ContractKind, ContractOrigin
from unionreg.domain.contracts.overrides import Contradicted, Override, OverrideState
from unionreg.domain.contracts.timeline import TimelineKind
from unionreg.domain.filings.filing import Contract, FilingKind
from unionreg.domain.register.parties import RegisteredEmployer
from unionreg.domain.register.union import RulingFacts
from unionreg.domain.votes.result import Outcome
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from tests.builders_votes import VotingOffice

DAY = date(2026, 8, 10)


@pytest.fixture(scope="module")
def voted() -> VotingOffice:
    return a_resolved_vote()


def employer_of(here: VotingOffice) -> RegisteredEmployer:
    with here.core.unit_of_work() as uow:
        draft = uow.votes.rows.get(here.vote_id).draft
    return RegisteredEmployer("", draft.employers[0].name)


def test_votes_are_those_whose_employers_have_every_word_of_the_name() -> None:
    store: Any = Votes(
        row("a", date(2025, 5, 1), Outcome.REJECTED), row("b", date(2026, 5, 1), None), row("c", None, None),
        row("d", date(2026, 6, 1), Outcome.APPROVED, "Aceros del Norte"),
    )  # fmt: skip
    assert [each.row.vote_id for each in votes_at(store, (CHECKED_PLANT.name, " ", "¿?"))] == ["b", "a"]


def test_a_vote_of_this_office_stands_behind_a_deposit(voted: VotingOffice) -> None:
    employer = employer_of(voted)
    with voted.core.unit_of_work() as uow:
        (held,) = votes_at(uow, (employer.name,))
        facts = replace(
            a_new_deposit(""), employers=(employer,), vote=None, acted_on=held.held_on, filed_on=held.held_on
        )
        block = block_of(voted.core, uow, ContractKind.COLLECTIVE, facts, None)
    assert [(each.vote_id, each.approved) for each in block.known.votes] == [(held.row.vote_id, True)]


def test_a_filing_that_names_a_vote_gets_its_day_and_result(voted: VotingOffice) -> None:
    here = a_filing_office()
    case = here.case(received(here, FilingKind.INITIAL_CONTRACT))
    with voted.core.unit_of_work() as uow:
        named = replace(case, vote_id=voted.vote_id)
        kind = FilingKind.INITIAL_CONTRACT
        said = replace(case.data.contract, vote_id="")  # type: ignore[type-var]
        version = replace(case.versions[0], data=replace(case.data, contract=said))
        facts = filing_contracts.filed_facts(uow, replace(named, versions=(version,)), kind, DAY)
        assert facts.vote is not None
        assert (facts.vote.vote_id, facts.vote.approved) == (voted.vote_id, True)
        unknown = filing_contracts.filed_facts(uow, replace(named, vote_id="2026-otra", versions=(version,)), kind, DAY)
        assert unknown.vote is not None
        assert unknown.vote.vote_id == ""
        silent = replace(version, data=replace(case.data, contract=replace(said, vote_held_on=None)))  # type: ignore[type-var]
        named_oddly = replace(case, vote_id="x", versions=(silent,))
        assert filing_contracts.filed_facts(uow, named_oddly, kind, DAY).vote is None


def test_a_vote_without_a_result_is_told_without_one(voted: VotingOffice) -> None:
    here = a_filing_office()
    case = here.case(received(here, FilingKind.INITIAL_CONTRACT))
    vote_id = a_draft_vote(here.office)
    with here.core.unit_of_work() as uow:
        said = replace(case.data.contract, vote_id=vote_id)  # type: ignore[type-var]
        version = replace(case.versions[0], data=replace(case.data, contract=said))
        facts = filing_contracts.filed_facts(uow, replace(case, versions=(version,)), FilingKind.INITIAL_CONTRACT, DAY)
    assert facts.vote is not None
    assert facts.vote.approved is None
    assert voted.vote_id


def test_votes_stand_in_the_line_of_time(voted: VotingOffice) -> None:
    employer = employer_of(voted)
    with voted.core.unit_of_work() as uow:
        known = uow.register.add_employer(replace(filing().employers[0], name=employer.name))
        items = employer_items(uow, known.employer_id, DAY)
    (vote,) = [each for each in items if each.kind is TimelineKind.VOTE]
    assert (vote.thing_id, vote.status) == (voted.vote_id, "approved")


def test_only_certificates_of_representativeness_count() -> None:
    office = a_register()
    adopted = filing().employers[0]
    employer = RegisteredEmployer("", adopted.name, adopted.rfc)
    with office.core.unit_of_work() as uow:
        adopt(uow)
        facts = replace(a_new_deposit(""), employers=(employer,))
        block = block_of(office.core, uow, ContractKind.COLLECTIVE, facts, None)
        assert [each.folio for each in block.known.certificates] == ["CR-P59-2026-000001-Z"]
        assert [each.number for each in block.known.contracts if each.kind is ContractKind.COLLECTIVE] == ["CC-1"]
        assert len(list(rules(uow))) == 1
        found = {each.kind for each in employer_items(uow, "1", DAY)}
        other = uow.register.add_employer(replace(adopted, name="Empresa Distinta"))
        uow.register.link("1", other.employer_id)
        elsewhere = {each.kind for each in employer_items(uow, other.employer_id, DAY)}
    assert TimelineKind.CERTIFICATE not in elsewhere
    assert {TimelineKind.CERTIFICATE, TimelineKind.DEPOSIT, TimelineKind.RULES} <= found


def test_a_contract_known_from_its_revision_on_has_no_row_of_a_deposit() -> None:
    office = a_register()
    with office.core.unit_of_work() as uow:
        data = filing(FilingKind.CONTRACT_REVISION, contract=Contract("CC-77"))
        entries.record_contract(office.core, uow, "1", data=data, facts=RulingFacts("DR-1", DAY, DAY))
        adopt(uow)
        assert "CC-77" in {each.number for each in uow.contracts.all()}
        assert all(each[0] != "DR-1" for each in deposits(uow))


def test_an_employer_and_a_workplace_of_the_register_stay_what_they_are() -> None:
    office = a_filing_office().office
    first = contract_of(office, deposited(office))
    facts = replace(DEPOSIT, employers=first.employers, workplaces=first.workplaces)
    second = contract_of(office, deposited(office, facts, replace(OLD, number="CC-2")))
    assert (second.employers, second.workplaces) == (first.employers, first.workplaces)
    with office.core.unit_of_work() as uow:
        uow.contracts.use_certificate(CertificateUse("RP-1", first.contract_id, DAY))
        uow.contracts.use_certificate(CertificateUse("RP-1", first.contract_id, DAY))
        with pytest.raises(ConflictError, match="certificate-used"):
            uow.contracts.use_certificate(CertificateUse("RP-1", second.contract_id, DAY))


def test_two_deposits_with_one_certificate_leave_the_first_use_as_it_is() -> None:
    office = a_filing_office().office
    first = deposited(office, representativeness_folio="RP-1")
    deposited(office, DEPOSIT, replace(OLD, number="CC-2"), representativeness_folio="RP-1")
    with office.core.unit_of_work() as uow:
        use = uow.contracts.certificate_use("RP-1")
    assert use is not None
    assert use.contract_id == first
    page = queries.contract_page(office.core, office.auditor, contract_id="2")
    assert sum(each.kind is TimelineKind.CERTIFICATE_USED for each in page.timeline) == 1


def test_a_request_that_says_nothing_deposits_nothing() -> None:
    """A request for a case that lost its folio: no use case makes one, a damaged file might."""
    office = a_filing_office().office
    damaged = Override(
        0, OverrideState.ASKED, (Contradicted("Y-104"),), ("r",), BY, 1, office.core.clock(), facts=DEPOSIT
    )
    with office.core.unit_of_work() as uow:
        kept = uow.contracts.add_override(damaged)
    for facts, outcome in ((DEPOSIT, "override-decided"), (None, "")):
        with office.core.unit_of_work() as uow:
            uow.contracts.save_override(replace(kept, facts=facts))
        given: dict[str, Any] = {"override_id": kept.override_id, "confirm": True, "reason": "x"}
        if outcome:
            with pytest.raises(ConflictError, match=outcome):
                contract_overrides.decide_override(office.core, office.signer, **given)
        else:
            contract_overrides.decide_override(office.core, office.signer, **given)
    assert queries.contracts_list(office.core, office.auditor).total == 0


def test_many_contracts_are_streamed_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    office = a_filing_office().office
    with office.core.unit_of_work() as uow:
        assert list(uow.contracts.all()) == []
    for number in range(4):
        rules_of = ContractOrigin(ContractKind.WORK_RULES, number=f"RI-{number}")
        deposited(office, DEPOSIT, rules_of)
    monkeypatch.setattr("unionreg.storage.contracts_store._CHUNK", 2)
    with office.core.unit_of_work() as uow:
        assert [each.number for each in uow.contracts.all()] == ["RI-0", "RI-1", "RI-2", "RI-3"]


def test_filings_about_another_employer_stay_out_of_the_line_of_time() -> None:
    here = a_filing_office()
    number = known(here)
    of_union(here, FilingKind.CONTRACT_REVISION, number)
    with here.core.unit_of_work() as uow:
        other = uow.register.add_employer(replace(filing().employers[0], name="Empresa Distinta"))
        union = uow.register.union_by_number(number)
        assert union is not None
        uow.register.link(union.union_id, other.employer_id)
        assert employer_items(uow, other.employer_id, DAY) == ()
