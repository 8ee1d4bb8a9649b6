"""Contracts through the use cases: deposits, addenda, the block with two people, filings, certificates, tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.application.test_filing_rulings import known, of_union
from tests.application.test_filings import refused
from tests.builders_contracts import (
    DEPOSIT,
    OLD,
    PLANT,
    UNION,
    a_new_deposit,
    adopt,
    an_act,
    contract_of,
    deposited,
    let_pass,
)
from tests.builders_filings import KEY, FilingOffice, a_filing_office, data_of, ruled, taken_up
from tests.builders_register import filing, registered
from unionreg.application import contract_certificates, contract_overrides, contracts, filing_contracts, register_acts
from unionreg.application import register_entries as entries
from unionreg.application.contracts_records import ContractFilter, ContractSort
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.queries import contracts as queries
from unionreg.application.register_tables import export_table
from unionreg.domain.contracts.acts import ActKind, ActSource, ContractKind, ContractOrigin, ContractUnion, Workplace
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.contracts.overrides import OverrideState
from unionreg.domain.contracts.timeline import TimelineKind
from unionreg.domain.filings.filing import Address, FilingKind, Representativeness
from unionreg.domain.filings.rulings import RulingKind
from unionreg.domain.filings.visibility import STRUCK
from unionreg.domain.register.export import FIELDS, Rendering, TableName
from unionreg.domain.register.parties import RegisteredEmployer
from unionreg.domain.register.union import RulingFacts
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest

K = FilingKind
DAY = date(2026, 8, 10)
NEW = ContractOrigin()


@pytest.fixture
def here() -> FilingOffice:
    return a_filing_office()


@pytest.fixture
def office(here: FilingOffice) -> OfficeUnderTest:
    return here.office


def certificate(office: OfficeUnderTest, folio: str = "RP-1", issued_on: date = date(2026, 6, 1)) -> str:
    """A registered union with a certificate for the plant; its registration number."""
    union = registered(office, "Sindicato Inventado de la Planta", employers=())
    said = replace(filing().employers[0], name=PLANT.name, rfc=PLANT.rfc)
    data = filing(K.REPRESENTATIVENESS, employers=(said,), representativeness=Representativeness(100, 50))
    with office.core.unit_of_work() as uow:
        given = RulingFacts("SR-1", issued_on, issued_on, paper_folio=folio)
        until = issued_on + timedelta(days=180)
        entries.record_certificate(office.core, uow, union.union_id, data=data, facts=given, valid_until=until)
    return union.registration_number


def act(office: OfficeUnderTest, contract_id: str, kind: ActKind, day: date = DAY, **changes: Any) -> None:
    expected = contract_of(office, contract_id).revision
    contracts.add_contract_act(
        office.core, office.registrar, contract_id=contract_id, expected=expected, facts=an_act(kind, day, **changes)
    )


def test_a_contract_of_decades_ago_is_typed_in_as_it_stands(office: OfficeUnderTest) -> None:
    held = contract_of(office, deposited(office))
    assert (held.number, held.authority, held.deposit.source) == (OLD.number, OLD.authority, ActSource.OLD_ARCHIVE)
    assert held.terms.workers_covered == 120
    assert held.terms.workers_with_right_to_vote == 118
    assert held.terms.wages is not None
    assert held.terms.wages.lines[0].cents == 31_050
    assert held.unique_folio.startswith("FU-")
    assert held.employers[0].employer_id
    assert held.workplaces[0].workplace_id
    assert office.log_kinds()[-1] == "contract-deposited"


def test_the_same_number_twice_is_refused_unless_another_authority_gave_it(office: OfficeUnderTest) -> None:
    deposited(office)
    error = refused("contract-number-taken", deposited, office)
    assert error.params["authority"] == OLD.authority
    other = replace(OLD, authority="STPS")
    second = deposited(office, origin=other)
    assert contract_of(office, second).number == OLD.number


def test_a_deposited_act_is_never_edited_but_added_to(office: OfficeUnderTest) -> None:
    contract_id = deposited(office)
    before = contract_of(office, contract_id)
    act(office, contract_id, ActKind.ADDENDUM, terms=replace(DEPOSIT.terms, scope="Planta Lerma"))
    after = contract_of(office, contract_id)
    assert after.acts[0] == before.acts[0]
    assert (after.terms.scope, after.acts[1].facts.corrects) == ("Planta Lerma", 1)


def test_an_act_on_an_older_view_is_refused(office: OfficeUnderTest) -> None:
    contract_id = deposited(office)
    given = {"contract_id": contract_id, "expected": 0, "facts": an_act(ActKind.ADDENDUM, DAY)}
    error = refused("contract-changed-meanwhile", contracts.add_contract_act, office.core, office.registrar, **given)
    assert error.params["by"] == office.registrar.full_name
    with pytest.raises(NotFoundError, match="contract-unknown"):
        contract_of(office, "77")
    with pytest.raises(NotFoundError, match="contract-unknown"):
        contract_of(office, "x' OR 1=1")


def test_an_incomplete_act_is_refused_with_what_it_lacks(office: OfficeUnderTest) -> None:
    error = refused("act-incomplete", deposited, office, unions=())
    assert [each.code for each in error.findings] == ["Y-201"]
    contract_id = deposited(office)
    error = refused("act-incomplete", act, office, contract_id, ActKind.TERMINATION, text=" ")
    assert [each.code for each in error.findings] == ["Y-209"]


def test_a_deposit_with_its_certificate_passes_and_uses_it_up(office: OfficeUnderTest) -> None:
    number = certificate(office)
    contract_id = deposited(office, a_new_deposit(number), NEW)
    held = contract_of(office, contract_id)
    assert held.number.startswith("CT-")
    assert held.unions[0].union_id
    with office.core.unit_of_work() as uow:
        use = uow.contracts.certificate_use("RP-1")
    assert use is not None
    assert use.contract_id == contract_id
    again = replace(a_new_deposit(number), workplaces=(Workplace("Otra planta"),))
    error = refused("deposit-contradicted", deposited, office, again, NEW)
    assert [each.code for each in error.findings] == ["Y-108"]


def test_without_certificate_the_deposit_stops_until_two_people_let_it_pass(office: OfficeUnderTest) -> None:
    facts = replace(a_new_deposit(""), representativeness_folio="")
    error = refused("deposit-contradicted", deposited, office, facts, NEW)
    assert [each.code for each in error.findings] == ["Y-104"]
    ask = contract_overrides.ask_deposit_override
    given: dict[str, Any] = {"origin": NEW, "facts": facts}
    refused("override-reasons-missing", ask, office.core, office.registrar, **given, reasons=())
    refused("override-reasons-missing", ask, office.core, office.registrar, **given, reasons=(" ",))
    (asked,) = ask(office.core, office.registrar, **given, reasons=("Contrato de adhesión anterior.",)).created
    decide = contract_overrides.decide_override
    answer: dict[str, Any] = {"override_id": int(asked), "confirm": True, "reason": "Visto el expediente."}
    with pytest.raises(NotAllowedError, match="permission-missing"):
        decide(office.core, office.registrar, **answer)
    changes = decide(office.core, office.signer, **answer)
    (contract_id,) = {each.id for each in changes.touched if each.thing.value == "contract" and each.id}
    held = contract_of(office, contract_id)
    assert (held.deposit.override_id, held.deposit.recorded_by.name) == (int(asked), office.registrar.full_name)
    assert office.log_kinds()[-3:] == [
        "contradiction-override-asked", "contradiction-override-decided", "contract-deposited",
    ]  # fmt: skip
    refused("override-decided", decide, office.core, office.signer, **answer)
    assert queries.override_page(office.core, office.auditor, override_id=int(asked)).state is OverrideState.USED


def test_who_asked_does_not_decide(office: OfficeUnderTest) -> None:
    facts = replace(a_new_deposit(""), representativeness_folio="")
    both = replace(office.signer)
    with office.core.unit_of_work() as uow:
        account = uow.people.get(office.signer.user_id)
        uow.people.save(replace(account, roles=account.roles | office.registrar.roles))
    (asked,) = contract_overrides.ask_deposit_override(
        office.core, both, origin=NEW, facts=facts, reasons=("Porque sí.",)
    ).created
    with pytest.raises(NotAllowedError, match="asked-this-override"):
        contract_overrides.decide_override(office.core, both, override_id=int(asked), confirm=True, reason="x")


def test_a_refused_request_deposits_nothing(office: OfficeUnderTest) -> None:
    facts = replace(a_new_deposit(""), representativeness_folio="")
    (asked,) = contract_overrides.ask_deposit_override(
        office.core, office.registrar, origin=NEW, facts=facts, reasons=("r",)
    ).created
    contract_overrides.decide_override(
        office.core, office.signer, override_id=int(asked), confirm=False, reason="Falta la constancia."
    )
    assert queries.contracts_list(office.core, office.auditor).total == 0
    (row,) = queries.overrides_list(office.core, office.auditor, state=OverrideState.REFUSED)
    assert row.decision == "Falta la constancia."


def test_what_came_up_since_it_was_asked_stops_the_confirmation(office: OfficeUnderTest) -> None:
    facts = replace(a_new_deposit(""), representativeness_folio="")
    (asked,) = contract_overrides.ask_deposit_override(
        office.core, office.registrar, origin=NEW, facts=facts, reasons=("r",)
    ).created
    deposited(office)  # an old contract with the same employer turns up
    answer: dict[str, Any] = {"override_id": int(asked), "confirm": True, "reason": "Visto."}
    error = refused("deposit-contradicted", contract_overrides.decide_override, office.core, office.signer, **answer)
    assert [each.code for each in error.findings] == ["Y-110"]
    assert queries.override_page(office.core, office.signer, override_id=int(asked)).state is OverrideState.ASKED


def test_an_act_against_contradictions_passes_the_same_way(office: OfficeUnderTest) -> None:
    contract_id = deposited(office)
    facts = an_act(ActKind.REVISION, DAY)
    error = refused("deposit-contradicted", act, office, contract_id, ActKind.REVISION)
    assert [each.code for each in error.findings] == ["Y-102", "Y-123"]
    (asked,) = contract_overrides.ask_act_override(
        office.core, office.registrar, contract_id=contract_id, expected=1, facts=facts, reasons=("a", "b")
    ).created
    contract_overrides.decide_override(
        office.core, office.signer, override_id=int(asked), confirm=True, reason="Constancia a la vista."
    )
    held = contract_of(office, contract_id)
    assert (held.revision, held.acts[1].override_id) == (2, int(asked))
    page = queries.contract_page(office.core, office.auditor, contract_id=contract_id)
    assert page.overrides[0].state is OverrideState.USED


def test_nothing_is_asked_for_where_nothing_contradicts(office: OfficeUnderTest) -> None:
    contract_id = deposited(office)
    given: dict[str, Any] = {"contract_id": contract_id, "expected": 1, "facts": an_act(ActKind.ADDENDUM, DAY)}
    refused(
        "nothing-contradicts", contract_overrides.ask_act_override, office.core, office.registrar, **given, reasons=()
    )
    with pytest.raises(NotFoundError, match="override-unknown"):
        queries.override_page(office.core, office.auditor, override_id=99)


def test_an_ended_contract_leaves_the_workplace_free(office: OfficeUnderTest) -> None:
    contract_id = deposited(office)
    terminated = {"vote": replace(a_new_deposit("").vote, held_on=DAY)}  # type: ignore[type-var]
    act(office, contract_id, ActKind.TERMINATION, date(2018, 5, 1), **terminated)
    assert contract_of(office, contract_id).state is ContractState.ENDED
    number = certificate(office)
    assert deposited(office, a_new_deposit(number), NEW)


def test_employers_that_a_person_joined_count_as_one(office: OfficeUnderTest) -> None:
    number = certificate(office)
    renamed = RegisteredEmployer("", "Manufacturas Inventada SA de CV", "MIN010101AA2")
    deposited(office, employers=(renamed,), workplaces=())
    fresh = a_new_deposit(number)
    block, _ = queries.act_block(office.core, office.auditor, kind=ContractKind.COLLECTIVE, facts=fresh)
    assert [each.code for each in block.findings if each.code in ("Y-110", "Y-130")] == ["Y-130"]
    with office.core.unit_of_work() as uow:
        (pair,) = uow.register.pairs(decided=False)
    register_acts.decide_likely_same(
        office.core, office.registrar, pair_id=pair.pair_id, same=True, reason="Es la misma."
    )
    block, _ = queries.act_block(office.core, office.auditor, kind=ContractKind.COLLECTIVE, facts=fresh)
    assert [each.code for each in block.findings if each.code in ("Y-110", "Y-130")] == ["Y-110"]


def test_an_employer_without_rfc_is_known_by_its_very_name(office: OfficeUnderTest) -> None:
    plain = RegisteredEmployer("", "Talleres Supuestos del Norte")
    deposited(office, employers=(plain,))
    block, lacking = queries.act_block(
        office.core, office.auditor, kind=ContractKind.COLLECTIVE, facts=replace(DEPOSIT, employers=(plain,))
    )
    assert [each.number for each in block.known.contracts] == [OLD.number]
    assert lacking == ()


def test_the_block_of_a_later_act_knows_the_parties_of_its_contract(office: OfficeUnderTest) -> None:
    contract_id = deposited(office)
    given: dict[str, Any] = {"kind": ContractKind.COLLECTIVE, "contract_id": contract_id}
    block, lacking = queries.act_block(
        office.core, office.auditor, facts=an_act(ActKind.TERMINATION, DAY, text=""), **given
    )
    assert {each.code for each in block.stopping} == {"Y-102", "Y-123"}
    assert [each.code for each in lacking] == ["Y-209"]


def test_a_cancelled_union_is_stopped(office: OfficeUnderTest) -> None:
    number = certificate(office)
    with office.core.unit_of_work() as uow:
        union = uow.register.union_by_number(number)
        assert union is not None
        from unionreg.domain.register.union import Judgment

        judgment = Judgment("Tribunal Inventado", "1/2026", DAY)
        entries.cancel_union(office.core, uow, union.union_id, judgment=judgment, facts=RulingFacts("CJ-1", DAY, DAY))
    error = refused("deposit-contradicted", deposited, office, a_new_deposit(number), NEW)
    assert [each.code for each in error.findings] == ["Y-111"]


def test_the_list_is_filtered_sorted_and_cut(office: OfficeUnderTest) -> None:
    first = deposited(office)
    rules = ContractOrigin(ContractKind.WORK_RULES, number="RI-9")
    second = deposited(office, origin=rules, terms=replace(DEPOSIT.terms, states=("Puebla",)))

    def found(**where: Any) -> list[str]:
        page = queries.contracts_list(office.core, office.auditor, where=ContractFilter(**where))
        return [each.contract_id for each in page.rows]

    assert found(text="manufacturas toluca CC-131") == [first]
    assert found(text="100%_") == []
    assert found(kind=ContractKind.WORK_RULES) == [second]
    assert found(state=ContractState.ENDED) == []
    assert found(state_name="Puebla") == [second]
    assert found(old_archive=True) == [first]
    assert found(revision_due_before=DAY) == [first]
    assert found(deposited_from=date(1987, 3, 10)) == []
    assert found(deposited_until=date(1987, 3, 9)) == [second, first] or found(deposited_until=date(1987, 3, 9))
    held = contract_of(office, first)
    assert set(found(employer_id=held.employers[0].employer_id)) == {first, second}
    assert found(workplace_id=held.workplaces[0].workplace_id)
    assert found(union_id="77") == []
    ascending = queries.contracts_list(
        office.core, office.auditor, sort=ContractSort.TEXT_DUE, descending=False, limit=1
    )
    assert (ascending.total, [each.contract_id for each in ascending.rows]) == (2, [first])


def test_overdue_revisions_are_told_the_longest_first(office: OfficeUnderTest) -> None:
    contract_id = deposited(office)
    alarms = queries.revision_alarms(office.core, office.auditor, until=DAY)
    assert [(each.due.due_on, each.level.value) for each in alarms] == [
        (date(1988, 3, 1), "overdue"), (date(1989, 3, 1), "overdue"),
    ]  # fmt: skip
    assert alarms[0].days > 13_000
    assert queries.revision_counts(office.core, office.auditor, today=DAY, until=DAY) == (1, 1)
    act(office, contract_id, ActKind.WAGE_REVISION, date(1988, 2, 20))
    assert queries.revision_alarms(office.core, office.auditor, until=date(1989, 2, 19)) == ()


def test_one_line_of_time_for_a_workplace(here: FilingOffice) -> None:
    office = here.office
    number = certificate(office)
    contract_id = deposited(office, a_new_deposit(number), NEW)
    deposited(office, employers=(RegisteredEmployer("", "Otra Empresa"),), origin=replace(OLD, authority="STPS"))
    held = contract_of(office, contract_id)
    kinds: dict[str, Any] = {"employer_id": held.employers[0].employer_id}
    line = queries.workplace_timeline(office.core, office.auditor, **kinds)
    assert [each.kind for each in line] == [
        TimelineKind.CERTIFICATE, TimelineKind.DEPOSIT, TimelineKind.CERTIFICATE_USED,
    ]  # fmt: skip
    there = queries.workplace_timeline(office.core, office.auditor, workplace_id=held.workplaces[0].workplace_id)
    assert there == line
    assert queries.workplace_timeline(office.core, office.auditor, **kinds, last=date(2026, 5, 1)) == ()
    places = queries.workplaces_of(office.core, office.auditor, **kinds)
    assert [each.name for each in places] == ["Planta Toluca"]
    with pytest.raises(NotFoundError, match="workplace-unknown"):
        queries.workplace_timeline(office.core, office.auditor, workplace_id="99")
    rules = deposited(office, origin=ContractOrigin(ContractKind.WORK_RULES), representativeness_folio="")
    page = queries.contract_page(office.core, office.auditor, contract_id=rules)
    assert TimelineKind.RULES in {each.kind for each in page.timeline}


def test_everything_is_read_as_a_stream(office: OfficeUnderTest) -> None:
    deposited(office)
    with office.core.unit_of_work() as uow:
        assert [each.number for each in queries.all_contracts(uow)] == [OLD.number]


def test_a_granted_deposit_records_the_act_and_its_revision_follows(here: FilingOffice) -> None:
    number = known(here)
    folio = of_union(here, K.INITIAL_CONTRACT, number)
    error = refused("deposit-contradicted", ruled, here, folio, NewRuling(RulingKind.RECORD))
    assert error.findings
    assert here.case(folio).rulings == ()
    asked = let_pass(here, folio)
    ruled(here, folio, NewRuling(RulingKind.RECORD))
    contract_number = here.case(folio).contract_number
    assert contract_number == "CC-0042-INVENTADO"
    with here.core.unit_of_work() as uow:
        (held,) = uow.contracts.by_case(folio)
    assert held.deposit.facts.case_folio == folio
    assert held.deposit.facts.documents
    assert held.deposit.override_id == int(asked)
    assert held.unions[0].registration_number == number
    contract = replace(data_of(K.CONTRACT_REVISION).contract, number=contract_number, revision_kind="salarial")  # type: ignore[type-var]
    second = of_union(here, K.CONTRACT_REVISION, number, contract=contract)
    block, requests = queries.case_block(here.core, here.office.auditor, folio=second)
    assert block is not None
    assert block.stopping == ()
    assert requests == ()
    ruled(here, second, NewRuling(RulingKind.RECORD))
    grown = contract_of(here.office, held.contract_id)
    assert [each.kind for each in grown.acts] == [ActKind.DEPOSIT, ActKind.WAGE_REVISION]
    line = queries.contract_page(here.core, here.office.auditor, contract_id=held.contract_id).timeline
    assert {folio, second} <= {each.title for each in line if each.kind is TimelineKind.FILING}


def test_the_certificate_of_a_filed_deposit_tells_when_it_was_presented(here: FilingOffice) -> None:
    folio = of_union(here, K.INITIAL_CONTRACT, known(here))
    let_pass(here, folio)
    ruled(here, folio, NewRuling(RulingKind.RECORD))
    with here.core.unit_of_work() as uow:
        (held,) = uow.contracts.by_case(folio)
    here.office.clock.advance(hours=3)
    (paper,) = contract_certificates.issue_contract_certificate(
        here.core, here.office.signer, contract_id=held.contract_id, expected=1, requested_by="Julia", requested_on=DAY,
        key=KEY,
    ).created  # fmt: skip
    content = queries.contract_paper(here.core, here.office.auditor, folio=paper, public=False)[1].decode()
    assert f"filed_at={here.case(folio).filed_at.astimezone()!r}" in content
    assert "hour_known=True" in content


def test_the_public_certificate_strikes_what_would_tell_of_a_person(here: FilingOffice) -> None:
    home = Address("Calle de la Casa", "7", municipality="Ciudad Ejemplo", state="Puebla")
    person = RegisteredEmployer("", "Ana Luna Sol", "LUSA800101AB1", "", home)
    company = RegisteredEmployer("", "Otra Empresa, S.A.", "OEM010101AB1", "", home)
    deposit = {"employers": (person, company), "workplaces": (Workplace("Taller", "", home), Workplace("Bodega"))}

    def shown(contract_id: str) -> list[tuple[str, str, str]]:
        certified = contract_certificates.contract_for_everybody(contract_of(here.office, contract_id))
        return [(each.name, each.rfc, each.address) for each in certified.parties]

    told = shown(deposited(here.office, **deposit, origin=ContractOrigin(number="P-1")))
    where = "Calle de la Casa 7"
    assert told[0] == ("Ana Luna Sol", STRUCK, STRUCK)
    assert told[1][1] == "OEM010101AB1"
    assert told[1][2].startswith(where)
    assert told[2:] == [("Taller", "", STRUCK), ("Bodega", "", "")]
    deposit["employers"] = (company,)
    told = shown(deposited(here.office, **deposit, origin=ContractOrigin(number="P-2")))
    assert all(STRUCK not in row for row in told)


def test_a_number_that_this_office_gave_already_is_not_given_twice(here: FilingOffice) -> None:
    number = known(here)
    told = replace(data_of(K.INTERNAL_RULES).contract, number="RI-9")  # type: ignore[type-var]
    deposited(here.office, origin=ContractOrigin(number="RI-9"))
    folio = of_union(here, K.INITIAL_CONTRACT, number, contract=told)
    let_pass(here, folio)
    ruled(here, folio, NewRuling(RulingKind.RECORD))
    assert here.case(folio).contract_number.startswith("CT-")


def test_internal_rules_are_deposited_and_modified_by_filings(here: FilingOffice) -> None:
    number = known(here)
    first = of_union(here, K.INTERNAL_RULES, number)
    ruled(here, first, NewRuling(RulingKind.RECORD))
    given = here.case(first).contract_number
    said = replace(data_of(K.INTERNAL_RULES).contract, number=given)  # type: ignore[type-var]
    second = of_union(here, K.INTERNAL_RULES, number, contract=said)
    ruled(here, second, NewRuling(RulingKind.RECORD))
    with here.core.unit_of_work() as uow:
        (rules,) = uow.contracts.by_number(given)
    assert (rules.kind, [each.kind for each in rules.acts]) == (
        ContractKind.WORK_RULES, [ActKind.DEPOSIT, ActKind.REVISION],
    )  # fmt: skip


def test_a_case_about_no_contract_has_no_block(here: FilingOffice) -> None:
    folio = taken_up(here)
    assert queries.case_block(here.core, here.office.auditor, folio=folio) == (None, ())
    refused(
        "nothing-contradicts", filing_contracts.ask_case_override, here.core, here.office.registrar,
        **here.at(folio), reasons=(),
    )  # fmt: skip
    told = here.case(of_union(here, K.VOTE_NOTICE, "", contract=None))
    assert filing_contracts.deposited_as(told) is not None
    strange = replace(told.versions[0].data, vote=None)
    assert filing_contracts.deposited_as(replace(told, versions=(replace(told.versions[0], data=strange),))) is None


def test_two_old_contracts_of_one_number_are_told_apart_by_their_union(here: FilingOffice) -> None:
    number = known(here)
    office = here.office
    own = ContractUnion(UNION.name, "", number)
    first = deposited(office, unions=(own,))
    deposited(office, origin=replace(OLD, authority="STPS"))
    said = replace(data_of(K.CONTRACT_REVISION).contract, number=OLD.number)  # type: ignore[type-var]
    case = here.case(of_union(here, K.CONTRACT_REVISION, number, contract=said))
    with here.core.unit_of_work() as uow:
        block = filing_contracts.block_of_case(here.core, uow, case)
    assert block is not None
    assert "Y-123" in {each.code for each in block.stopping}
    assert first
    lone = replace(said, number="CC-404")  # type: ignore[type-var]
    unknown = here.case(of_union(here, K.CONTRACT_REVISION, number, contract=lone))
    with here.core.unit_of_work() as uow:
        block = filing_contracts.block_of_case(here.core, uow, unknown)
    assert block is not None
    assert "Y-125" in {each.code for each in block.findings}


def test_a_party_gets_the_certificate_of_registration(here: FilingOffice) -> None:
    office = here.office
    number = certificate(office)
    contract_id = deposited(office, a_new_deposit(number), NEW)
    act(office, contract_id, ActKind.WAGE_REVISION, date(2026, 8, 11))
    given: dict[str, Any] = {
        "contract_id": contract_id, "requested_by": "Julia Canul Poot", "requested_on": DAY, "key": KEY,
    }  # fmt: skip
    issue = contract_certificates.issue_contract_certificate
    refused("contract-changed-meanwhile", issue, here.core, office.signer, **given, expected=1)
    (folio,) = issue(here.core, office.signer, **given, expected=2).created
    page = queries.contract_page(here.core, office.auditor, contract_id=contract_id)
    assert [each.folio for each in page.papers] == [folio]
    paper, content = queries.contract_paper(here.core, office.auditor, folio=folio, public=False)
    assert b"last_revision_on=datetime.date(2026, 8, 11)" in content
    assert b"filed_at=datetime.datetime(2026, 8, 3, 0, 0" in content
    assert b"hour_known=False" in content
    assert queries.contract_paper(here.core, office.auditor, folio=folio, public=True)[1].startswith(b"public")
    assert paper.acts == 2
    with pytest.raises(NotFoundError, match="contract-paper-unknown"):
        queries.contract_paper(here.core, office.auditor, folio="RK-0", public=True)
    rules = deposited(office, origin=ContractOrigin(ContractKind.WORK_RULES))
    refused("no-collective-contract", issue, here.core, office.signer, **{**given, "contract_id": rules}, expected=1)
    old = deposited(office, origin=OLD, employers=(RegisteredEmployer("", "Otra"),))
    assert issue(here.core, office.signer, **{**given, "contract_id": old}, expected=1).created


def test_an_older_office_keeps_what_its_register_knew(office: OfficeUnderTest) -> None:
    from unionreg.domain.filings.filing import Contract

    registered(office)
    told = Contract("CC-9", scope="Planta", representativeness_folio="CR-9", vote_held_on=DAY)
    with office.core.unit_of_work() as uow:
        for kind, said in (
            (K.INITIAL_CONTRACT, told), (K.CONTRACT_REVISION, Contract("CC-9", revision_kind="salarial")),
            (K.CONTRACT_TERMINATION, Contract("CC-9", reason="Mutuo acuerdo")), (K.INTERNAL_RULES, Contract("CC-9")),
            (K.INITIAL_CONTRACT, Contract(representativeness_folio="CR-9")),
        ):  # fmt: skip
            data = filing(kind, contract=said)
            entries.record_contract(
                office.core, uow, "1", data=data, facts=RulingFacts(f"DC-{kind}-{said.number}", DAY, DAY)
            )
        adopt(uow)
        found = list(uow.contracts.all())
    assert [(each.number, [one.kind.value for one in each.acts]) for each in found] == [
        ("CC-9", ["deposit", "wage-revision", "termination"]),
        ("DC-internal-rules-deposit-CC-9", ["deposit"]),
        ("DC-initial-contract-deposit-", ["deposit"]),
    ]


def test_the_columns_of_the_register_are_filled(office: OfficeUnderTest) -> None:
    from unionreg.domain.contracts.acts import Jurisdiction, Legitimation

    legitimated = Legitimation(date(2021, 1, 5), True, date(2021, 2, 1), "CL-1", date(2021, 2, 3))
    contract_id = deposited(office, legitimation=legitimated, file_number="EX-1")
    act(office, contract_id, ActKind.REVISION, date(2018, 3, 1))
    other = replace(DEPOSIT.terms, states=("México", "Puebla"), duration="dos años", jurisdiction=Jurisdiction.FEDERAL)
    ended = deposited(office, origin=replace(OLD, number="CC-2"), terms=other, workplaces=())
    plain = replace(DEPOSIT.terms, states=("México", "Puebla"), ends_on=date(1988, 1, 1))
    deposited(office, origin=replace(OLD, number="CC-3", authority=""), terms=plain)
    lost = Legitimation(date(2021, 1, 5), False)
    deposited(office, origin=replace(OLD, number="CC-4"), legitimation=lost)
    vote = replace(a_new_deposit("").vote, held_on=date(2018, 4, 1), places="09:00, comedor")  # type: ignore[type-var]
    act(office, ended, ActKind.TERMINATION, date(2018, 5, 1), vote=vote)
    act(office, contract_id, ActKind.WAGE_REVISION, date(2018, 6, 1))
    with office.core.unit_of_work() as uow:
        rows = {
            name: [
                dict(zip((each.name for each in FIELDS[name]), row, strict=True))
                for row in export_table(uow, name, Rendering.OFFICIAL).rows
            ]
            for name in TableName
        }
    assert_columns(rows)


def assert_columns(rows: dict[TableName, list[dict[str, Any]]]) -> None:
    page = rows[TableName.CONTRACT_PAGES][0]
    assert page["numero_de_trabajadores"] == 140
    assert (page["resultado_de_la_legitimacion"], page["fecha_del_dictamen"]) == ("legitimado", date(2021, 2, 1))
    assert page["fecha_de_la_constancia_de_legitimacion"] == date(2021, 2, 3)
    deposits = rows[TableName.DEPOSITS]
    assert [each["jurisdiccion"] for each in deposits] == ["México", "federal", "varias entidades", "México"]
    assert deposits[0]["fecha_de_ultima_revision_salarial"] == date(2018, 6, 1)
    assert deposits[0]["establecimientos"] == "Planta Toluca"
    assert deposits[1]["establecimientos"] == PLANT.name
    assert [each["duracion_del_contrato"] for each in deposits] == [
        "por tiempo indeterminado", "dos años", "1987-03-01 / 1988-01-01", "por tiempo indeterminado",
    ]  # fmt: skip
    assert deposits[0]["fecha_de_legitimacion"] == date(2021, 1, 5)
    (end,) = rows[TableName.TERMINATIONS]
    assert end["fechas_horas_y_lugares_de_votacion"] == "09:00, comedor"
    listed = rows[TableName.CONTRACTS]
    assert listed[0]["patron_legitimacion"] == listed[0]["patron_revision_salarial"] == PLANT.name
    assert listed[2]["autoridad_registro"]
    assert [each["tipo_de_revision"] for each in rows[TableName.REVISIONS]] == ["contractual", "salarial"]


def test_texts_that_cannot_be_kept_are_refused(office: OfficeUnderTest) -> None:
    refused("text-refused", deposited, office, text="a\u202eb")
    with pytest.raises(ConflictError):
        deposited(office, origin=replace(OLD, number="CC\u0000"))
