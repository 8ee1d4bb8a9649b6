"""Which contracts and votes name the same employer, and that a natural person's RFC is used and never shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.builders_contracts import DEPOSIT, OLD, PLANT, deposited
from tests.builders_office import START, an_office
from tests.builders_votes import a_voting_office
from unionreg.application.publication_content import gather
from unionreg.application.publication_employers import employer_keys
from unionreg.application.publication_runs import order_site
from unionreg.domain.register.parties import PartyKind, RegisteredEmployer, Verdict
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.vote import Employer

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest
    from unionreg.application.publication_employers import EmployerKeys
    from unionreg.domain.publication.site import SiteFirm

PERSON = RegisteredEmployer("", "Ana Luna Ximénez", "LUXA800101AB1")


def firms(office: OfficeUnderTest) -> dict[str, SiteFirm]:
    with office.core.unit_of_work() as uow:
        return {each.name: each for each in gather(office.core, uow, START).employers}


def keys(office: OfficeUnderTest) -> EmployerKeys:
    with office.core.unit_of_work() as uow:
        return employer_keys(uow, tuple(uow.contracts.all()))


def a_contract_with(office: OfficeUnderTest, employer: RegisteredEmployer, number: str) -> str:
    facts = replace(DEPOSIT, employers=(employer,))
    return deposited(office, facts, origin=replace(OLD, number=number))


def test_contract_and_vote_of_a_company_meet_on_one_page() -> None:
    here = a_voting_office(employers=(Employer("MANUFACTURAS INVENTADAS", "MIN010101AA1"),))
    deposited(here.office)
    (firm,) = firms(here.office).values()
    assert (firm.key, len(firm.contracts), len(firm.votes)) == ("MIN010101AA1", 1, 1)
    assert firm.other_names == ("MANUFACTURAS INVENTADAS",)
    order = order_site(here.core, here.office.information)
    assert "empleadores/" in next(path for path in order.book.taken if path.endswith("min010101aa1"))


def test_a_natural_person_is_found_by_the_tax_number_that_nobody_sees() -> None:
    here = a_voting_office(employers=(Employer("Ana L. Ximénez", PERSON.rfc),))
    a_contract_with(here.office, PERSON, "CC-7")
    (firm,) = firms(here.office).values()
    assert (firm.rfc, len(firm.votes)) == ("", 1)
    assert firm.key.startswith("e")
    assert "LUXA" not in repr(firm)


def test_without_tax_number_the_name_tells_unless_several_have_it() -> None:
    office = an_office()
    a_contract_with(office, RegisteredEmployer("", "Taller Luna"), "CC-1")
    known = keys(office)
    assert known.of_vote(Employer("TALLER LUNA", "")).key == next(iter(known.by_id.values()))
    assert known.of_vote(Employer("Otro taller", "")).key == known.of_vote(Employer("Taller otro", "")).key
    assert known.registered(RegisteredEmployer("", "Otro taller")) == known.of_vote(Employer("Otro taller", "")).key
    a_contract_with(office, replace(PLANT, name="Taller Luna", rfc="TLU010101AA1"), "CC-2")
    assert keys(office).of_vote(Employer("Taller Luna", "")).key.startswith("n")


def test_employers_that_a_person_said_are_the_same_are_one_and_their_earlier_page_leads_there() -> None:
    office = an_office()
    for number, employer in enumerate((RegisteredEmployer("", "Manufacturas"), PLANT, PERSON), start=1):
        a_contract_with(office, employer, f"CC-{number}")
    before = keys(office).by_id
    first, second, third = sorted(before, key=int)
    assert before[first] == f"e{first}"
    with office.core.unit_of_work() as uow:
        for other, same in ((second, True), (third, False)):
            uow.register.add_pair(PartyKind.EMPLOYER, first, other, 90)
            (pair,) = [each for each in uow.register.pairs(decided=False) if each.second_id == other]
            verdict = Verdict(same, "Lo dijo", Named("Rosa Ríos", "Registro"), START)
            uow.register.decide_pair(pair.pair_id, verdict)
    known = keys(office)
    assert known.by_id[first] == known.by_id[second] == "MIN010101AA1"
    assert known.by_id[third] != known.by_id[first]
    assert f"e{first}" in known.merged["MIN010101AA1"]
