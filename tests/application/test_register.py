"""The register as rulings fill it and as people read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.builders_contracts import adopt
from tests.builders_filings import a_filing_office
from tests.builders_filings import registered as case_registered
from tests.builders_office import an_office
from tests.builders_register import (
    AUTOMOTIVE,
    CURP,
    OTHER_CURP,
    PLANT,
    a_register,
    facts,
    filing,
    leaders,
    people,
    registered,
)
from tests.builders_votes import a_draft_vote, an_office_with_adapters, completed, draft_of
from unionreg.application import register_acts, votes
from unionreg.application import register_entries as entries
from unionreg.application.queries import register as queries
from unionreg.application.register_facts import register_facts
from unionreg.application.register_records import UnionFilter, UnionSort
from unionreg.application.register_search import find_parties, likely_same
from unionreg.application.register_tables import export_table
from unionreg.application.registered_state import registered_state
from unionreg.domain.contracts.acts import ContractKind
from unionreg.domain.filings.filing import Contract, Employer, FilingKind, Member, MembersSummary, Organisation
from unionreg.domain.filings.visibility import STRUCK
from unionreg.domain.register.export import FIELDS, Rendering, TableName
from unionreg.domain.register.folio import is_office_folio
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.register.union import (
    AddressEntry,
    CertificateEntry,
    EarlierFile,
    EntryKind,
    Judgment,
    LeadershipEntry,
    PadronVersion,
    RegisteredUnion,
    StatutesEntry,
    UnionState,
)
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest
    from unionreg.application.ports import UnitOfWork


@pytest.fixture(scope="module")
def office() -> OfficeUnderTest:
    """Read only; its contracts are in the register of contracts too, as after a ruling."""
    here = a_register()
    with here.core.unit_of_work() as uow:
        adopt(uow)
    return here


def page(office: OfficeUnderTest, union_id: str = "1") -> queries.UnionPage:
    return queries.union_page(office.core, office.registrar, union_id=union_id)


def found(office: OfficeUnderTest, text: str) -> list[str]:
    return [row.union_id for row in queries.unions_list(office.core, office.registrar, text=text).rows]


def test_a_registered_union_has_its_numbers_and_everything_its_filing_said(office: OfficeUnderTest) -> None:
    union = page(office).union
    numbers = (union.registration_number, union.file_number, union.unique_folio)
    assert all(is_office_folio(each) for each in numbers)
    assert union.general_secretary == "Eva Luna Ximénez"
    assert union.members == 3
    assert union.constituted_on == date(2026, 7, 1)
    assert union.former_names == (AUTOMOTIVE,)
    assert union.authority == "Centro de Conciliación Inventado"
    assert union.accounts_as_of == date(2026, 6, 30)


def test_the_history_keeps_every_state_newest_first(office: OfficeUnderTest) -> None:
    history = page(office).history
    assert [each.on for each in history] == sorted((each.on for each in history), reverse=True)
    assert {each.kind for each in history} == set(EntryKind) - {EntryKind.CANCELLATION}
    directivas = [each.entry for each in history if isinstance(each.entry, LeadershipEntry)]
    assert [each.leaders[0].given_names for each in directivas] == ["Eva", "Ana"]
    assert directivas[0].record_folio == "TN-9"
    statutes = next(each.entry for each in history if isinstance(each.entry, StatutesEntry))
    assert statutes.former_name == AUTOMOTIVE


def test_a_judgment_cancels_and_nothing_more_is_entered(office: OfficeUnderTest) -> None:
    union = page(office, "4").union
    assert union.state is UnionState.CANCELLED
    assert union.judgment is not None
    with office.core.unit_of_work() as uow:
        for record in (entries.record_leadership, entries.record_statutes, entries.record_address):
            with pytest.raises(ConflictError, match="union-cancelled"):
                record(office.core, uow, "4", data=filing(), facts=facts())
        with pytest.raises(ConflictError, match="union-cancelled"):
            entries.record_members(office.core, uow, "4", data=filing(), facts=facts(), members=())


def test_what_a_filing_lacks_is_not_entered(office: OfficeUnderTest) -> None:
    core = office.core
    with core.unit_of_work() as uow:
        with pytest.raises(ConflictError, match="union-unnamed"):
            entries.register_union(core, uow, data=filing(name=" "), facts=facts())
        with pytest.raises(ConflictError, match="accounts-missing"):
            entries.record_accounts(core, uow, "1", data=filing(), facts=facts())
        with pytest.raises(ConflictError, match="contract-missing"):
            entries.record_contract(core, uow, "1", data=filing(), facts=facts())
        with pytest.raises(ConflictError, match="judgment-incomplete"):
            entries.cancel_union(core, uow, "1", judgment=Judgment("", "7", date(2026, 1, 1)), facts=facts())
        for wrong in ("77", "x", "-1", "9" * 30):
            with pytest.raises(NotFoundError, match="union-unknown"):
                uow.register.union(wrong)
        with pytest.raises(NotFoundError, match="employer-unknown"):
            uow.register.employer("77")
        with pytest.raises(NotFoundError, match="pair-unknown"):
            uow.register.pair(77)


@pytest.mark.parametrize(
    "said",
    [
        "SIND. NAL. DE TRABS. DE LA IND. AUTOMOTRIZ",
        "automotriz industria nacional",
        "automotris",
        "sntiau",
        "autopartes automotriz",
        "trabajadoras automotr",
    ],
)
def test_a_union_is_found_as_workers_say_it(office: OfficeUnderTest, said: str) -> None:
    assert found(office, said)[0] == "1"


def test_a_union_is_found_by_number_and_folio(office: OfficeUnderTest) -> None:
    union = page(office, "2").union
    for number in (union.registration_number, union.file_number.lower(), union.unique_folio[:18]):
        assert found(office, f" {number} ")[0] == "2"
    assert len(found(office, "RS-P59-2026-000001-A")) == 5


def test_the_section_asked_for_comes_first(office: OfficeUnderTest) -> None:
    assert found(office, "comercio 23")[0] == "3"
    assert found(office, "comercio secc. 22")[0] == "2"


def test_nonsense_finds_nothing(office: OfficeUnderTest) -> None:
    for text in ("zzzqqq", "¿?", "%", "_", "'; DROP TABLE register_unions; --x"):
        assert "4" not in found(office, text) or text.startswith("'")
    assert found(office, "zzzqqq") == []
    with office.core.unit_of_work() as uow:
        assert find_parties(office.core, uow, PartyKind.UNION, " ¡! ") == ()


def test_a_whole_page_pasted_into_the_search_is_answered(office: OfficeUnderTest) -> None:
    pasted = "automotriz " + " ".join(f"palabra{number}x" for number in range(50_000))
    assert isinstance(found(office, pasted), list)
    assert found(office, AUTOMOTIVE + " " + "y " * 100_000)[0] == "1"


def test_the_list_is_filtered_sorted_and_cut(office: OfficeUnderTest) -> None:
    def rows(**wanted: object) -> list[str]:
        listed = queries.unions_list(office.core, office.registrar, **wanted)  # type: ignore[arg-type]
        return [row.union_id for row in listed.rows]

    assert rows() == ["5", "2", "3", "1", "4"]
    assert rows(descending=True, limit=2) == ["4", "1"]
    assert rows(where=UnionFilter(state=UnionState.CANCELLED)) == ["4"]
    national = filing().organisation.type
    assert national is not None
    assert len(rows(where=UnionFilter(types=(national,)))) == 5
    assert rows(sort=UnionSort.LEADERSHIP_ENDS_ON, descending=True)[0] == "1"
    assert rows(sort=UnionSort.LEADERSHIP_ENDS_ON)[-1] == "5"
    listed = queries.unions_list(office.core, office.registrar, offset=4, limit=5)
    assert (listed.total, len(listed.rows)) == (5, 1)


def test_sections_with_other_figures_are_never_likely_the_same(office: OfficeUnderTest) -> None:
    with office.core.unit_of_work() as uow:
        name = "Sindicato de Trabajadores del Comercio Sección 22"
        assert likely_same(office.core, uow, PartyKind.UNION, (name,), but="2") == ()
        (same,) = likely_same(office.core, uow, PartyKind.UNION, (name, name.upper()))
        assert same.party_id == "2"


def test_a_union_that_is_there_already_is_offered_and_not_joined() -> None:
    office = an_office()
    first = registered(office, employers=())
    second = registered(office, "SIND. NAL. DE TRABS. DE LA INDUSTRIA AUTOMOTRIZ", employers=())
    assert first.union_id != second.union_id
    (pair,) = queries.likely_pairs(office.core, office.registrar)
    assert (pair.pair.first_id, pair.pair.second_id, pair.pair.likeness) == ("1", "2", 100)
    assert [each.pair for each in page(office).pairs] == [pair.pair]
    with office.core.unit_of_work() as uow:
        uow.register.add_pair(PartyKind.UNION, "2", "1", 91)
        assert len(uow.register.pairs()) == 1
        renamed = filing(FilingKind.STATUTES_CHANGE, "Sindicato de Zapateros")
        renamed = replace(renamed, organisation=replace(renamed.organisation, federation="Otra"))
        entries.record_statutes(office.core, uow, "2", data=renamed, facts=facts())
        kept = uow.register.entries("2", EntryKind.AFFILIATION)
        assert len(kept) == 2
        nameless = filing(FilingKind.STATUTES_CHANGE, organisation=Organisation())
        entries.record_statutes(office.core, uow, "2", data=nameless, facts=facts(filed_on=None))
        assert uow.register.union("2").name == "Sindicato de Zapateros"
    assert found(office, "zapateros") == ["2"]
    assert found(office, AUTOMOTIVE)[:2] in (["1", "2"], ["2", "1"])


def test_the_same_employer_is_entered_once_and_one_like_it_is_offered() -> None:
    office = an_office()
    registered(office, "Sindicato Uno de Costureras")
    registered(
        office,
        "Sindicato Dos de Panaderos",
        employers=(replace(PLANT, rfc=" min010101aa1", name="MANUFACTURAS INVENTADAS"),),
    )
    registered(office, "Sindicato Tres de Pescadores", employers=(replace(PLANT, name="Otra Razón Social"),))
    alone = Employer("x", "Talleres del Norte", address=PLANT.address)
    registered(office, "Sindicato Cuatro de Mineros", employers=(alone, alone))
    registered(
        office,
        "Sindicato Cinco de Choferes",
        employers=(replace(alone, address=replace(PLANT.address, street="Otra")),),
    )
    with office.core.unit_of_work() as uow:
        assert uow.register.count_employers() == 4
        pairs = [(each.first_id, each.second_id) for each in uow.register.pairs()]
        assert set(pairs) == {("1", "2"), ("3", "4")}
        assert uow.register.unions_of("1") == ("1", "2")
    listed = queries.employers_list(office.core, office.registrar)
    assert next((each.name, each.unions) for each in listed.rows) == ("Manufacturas Inventadas, S.A. de C.V.", 2)
    by_rfc = queries.employers_list(office.core, office.registrar, text="min010101aa1")
    assert {each.employer_id for each in by_rfc.rows} == {"1", "2"}
    assert (
        queries.employers_list(office.core, office.registrar, text="tayeres norte").rows[0].name == "Talleres del Norte"
    )


def test_people_join_and_leave_version_by_version_and_no_version_is_lost() -> None:
    office = an_office()
    union_id = registered(office).union_id
    core = office.core
    gone = replace(people()[0], left_on=date(2026, 9, 1), leaving_cause="Renuncia")
    nameless = Member(1, "Ñúñez", "", "Íñigo")
    told = (
        gone,
        people()[1],
        nameless,
        replace(nameless, second_surname="x"),
        Member(9, "Nadie", left_on=date(2026, 9, 2)),
    )
    cut_off = MembersSummary(5, 0, 0, 0, 0, "ab" * 32, 10, cut_off=date(2026, 9, 30))
    with core.unit_of_work() as uow:
        data = filing(FilingKind.MEMBERS_CHANGE, members=cut_off)
        entry = entries.record_members(core, uow, union_id, data=data, facts=facts(), members=told).entry
        assert isinstance(entry, PadronVersion)
        assert (entry.version, entry.people, entry.joined, entry.left) == (2, 4, 2, 1)
        assert (entry.already, entry.unmatched, entry.unknown, entry.as_of) == (1, 1, 2, date(2026, 9, 30))
        back = replace(nameless, leaving_cause="Error")
        entries.record_members(core, uow, union_id, data=filing(), facts=facts(filed_on=None), members=(back, gone))
        assert [each.given_names for each in uow.register.people_at(union_id, 1)] == [
            each.given_names for each in people()
        ]
        assert not any(each.left_on or each.leaving_cause for each in uow.register.people_at(union_id, 2))
        assert [each.number for each in uow.register.people_at(union_id, 2)] == [2, 3, 4, 5]
        assert [each.number for each in uow.register.people(union_id)] == [2, 3, 5]
        assert uow.register.union(union_id).members == 3
        duty = next(uow.register.duties())
        assert duty.members_as_of == date(2026, 8, 12)
    first = queries.members_page(core, office.registrar, union_id=union_id, version=1, offset=1, limit=1)
    assert (first.total, first.rows[0].number, first.struck) == (3, 2, False)
    assert queries.members_page(core, office.registrar, union_id=union_id).total == 3


def test_two_of_the_same_name_without_a_curp_are_two() -> None:
    office = an_office()
    with office.core.unit_of_work() as uow:
        twins = (Member(1, "Luna", "", "Ana"), Member(2, "Luna", "", "Ana"))
        union = entries.register_union(office.core, uow, data=filing(), facts=facts(), members=twins)
        gone = Member(1, "LUNA", "", "Ana", leaving_cause="Renuncia")
        entry = entries.record_members(
            office.core, uow, union.union_id, data=filing(), facts=facts(), members=(gone,)
        ).entry
        assert isinstance(entry, PadronVersion)
        assert (entry.people, entry.left) == (1, 1)


def test_a_union_may_begin_without_a_list_and_get_one_later() -> None:
    office = an_office()
    with office.core.unit_of_work() as uow:
        union = entries.register_union(office.core, uow, data=filing(employers=()), facts=facts())
        assert (union.members, union.members_as_of) == (None, None)
        entry = entries.record_members(
            office.core, uow, union.union_id, data=filing(), facts=facts(), members=people()
        ).entry
        assert isinstance(entry, PadronVersion)
        assert (entry.version, entry.people) == (1, 3)
        bare = replace(
            filing(), leaders=(), employers=(), assemblies=(), statutes=(), organisation=Organisation(name="Unión X")
        )
        other = entries.register_union(office.core, uow, data=bare, facts=facts(filed_on=None, authority="Otra"))
        assert (other.authority, other.general_secretary, other.constituted_on) == ("Otra", "", None)
        assert uow.register.latest(other.union_id, EntryKind.LEADERSHIP) is None
        bare_change = replace(bare, kind=FilingKind.LEADERSHIP_CHANGE, leaders=leaders())
        entries.record_leadership(office.core, uow, other.union_id, data=bare_change, facts=facts())
        state = registered_state(uow, other.union_id)
        assert state.members is None
        issued = entries.record_certificate(
            office.core, uow, other.union_id, data=bare, facts=facts(), valid_until=date(2027, 1, 1)
        )
        assert isinstance(issued.entry, CertificateEntry)


def test_what_ends_is_listed_and_a_leadership_only_while_it_is_the_last(office: OfficeUnderTest) -> None:
    with office.core.unit_of_work() as uow:
        endings = uow.register.endings(date(2026, 1, 1), date(2035, 1, 1))
    of_first = [(each.kind, each.ends_on) for each in endings if each.union_id == "1"]
    assert of_first == [(EntryKind.CERTIFICATE, date(2027, 2, 12)), (EntryKind.LEADERSHIP, date(2034, 7, 31))]
    assert "4" not in {each.union_id for each in endings}


def test_the_registered_state_is_where_the_next_change_starts(office: OfficeUnderTest) -> None:
    with office.core.unit_of_work() as uow:
        state, again = registered_state(uow, "1"), registered_state(uow, "1")
    assert state == again
    assert state.organisation.registration_number == page(office).union.registration_number
    assert [each.given_names for each in state.leaders] == ["Eva", "Axel"]
    assert state.employers[0].rfc == "MIN010101AA1"
    assert state.members is not None
    assert state.members.people == 3
    assert len(state.statutes) == 1


def test_who_does_not_keep_the_register_reads_the_public_view(office: OfficeUnderTest) -> None:
    for actor in (office.information, office.auditor, office.coordinator):
        seen = queries.union_page(office.core, actor, union_id="1")
        assert seen.struck
        assert CURP not in repr(seen)
        assert "contacto@inventado.mx" not in repr(seen)
        shown = queries.members_page(office.core, actor, union_id="1")
        assert shown.struck
        assert {each.curp for each in shown.rows} == {STRUCK}
        assert {each.address for each in shown.rows} == {STRUCK}
    clerk = queries.union_page(office.core, office.first, union_id="5")
    assert clerk.filings == ()
    inside = queries.union_page(office.core, office.reviewer, union_id="1")
    assert not inside.struck
    assert OTHER_CURP in repr(inside)


def test_an_employer_shows_its_unions_and_contracts(office: OfficeUnderTest) -> None:
    shown = queries.employer_page(office.core, office.registrar, employer_id="1")
    assert [each.union_id for each in shown.unions] == ["1"]
    # A revision makes no second contract; internal rules are listed, but are none.
    assert [(each.number, each.kind, each.acts) for each in shown.contracts] == [
        ("CC-1", ContractKind.COLLECTIVE, 2),
        ("C-internal-rules-deposit", ContractKind.WORK_RULES, 1),
    ]
    assert len(shown.pairs) == 1


def test_checks_of_filings_are_told_what_the_register_knows(office: OfficeUnderTest) -> None:
    number = page(office).union.registration_number
    with office.core.unit_of_work() as uow:
        asked = replace(filing(), organisation=replace(filing().organisation, registration_number=number))
        told = register_facts(office.core, uow, asked)
        assert (told.own, told.leadership_until, told.unions) == (number, date(2034, 7, 31), ())
        assert told.leaders == ("Eva Luna Ximénez", "Axel Sol Ortiz")
        assert told.contract_numbers == ("CC-1",)
        assert [each.number for each in told.contracts] == ["CC-1"]
        # The contract and the certificate came later: they are no part of what a change starts from.
        others = {EntryKind.ACCOUNTS, EntryKind.CERTIFICATE, EntryKind.CONTRACT}
        newest = max(each.entered_at for each in uow.register.entries("1") if each.kind not in others)
        assert told.changed_at == newest
        assert [each.folio for each in told.certificates] == ["CR-P59-2026-000001-Z"]
        stranger = replace(
            filing(name=AUTOMOTIVE.upper()), employers=(Employer("n", PLANT.name), Employer("m", "Otra"))
        )
        told = register_facts(office.core, uow, stranger)
        assert (told.own, told.changed_at) == ("", None)
        assert [each.likely_same for each in told.unions] == [True]
        assert len(told.contracts) == 1
        cancelled = register_facts(office.core, uow, filing(name="Sindicato Único de Obreros Textiles La Hebra"))
        assert cancelled.unions == ()
        federation = replace(asked.organisation, registration_number=uow.register.union("5").registration_number)
        assert register_facts(office.core, uow, replace(asked, organisation=federation)).leaders == ()


def official(uow: UnitOfWork, table: TableName) -> list[dict[str, object]]:
    names = [each.name for each in FIELDS[table]]
    return [dict(zip(names, row, strict=True)) for row in export_table(uow, table, Rendering.OFFICIAL).rows]


def test_a_contract_that_ended_is_not_in_force() -> None:
    office = an_office()
    registered(office)
    core = office.core
    with core.unit_of_work() as uow:
        for kind, number in (
            (FilingKind.INITIAL_CONTRACT, "CC-1"), (FilingKind.INITIAL_CONTRACT, "CC-2"),
            (FilingKind.CONTRACT_TERMINATION, "CC-1"), (FilingKind.CONTRACT_REVISION, "CC-2"),
        ):  # fmt: skip
            contract = Contract(number, ends_on=date(2027, 1, 1), revision_kind="integral")
            entries.record_contract(core, uow, "1", data=filing(kind, contract=contract), facts=facts(authority="JFCA"))
        adopt(uow)
        assert [each.number for each in register_facts(core, uow, filing(name="Otro")).contracts] == ["CC-2"]
        rows = {name: official(uow, name) for name in TableName}
    assert [each["numero_de_contrato"] for each in rows[TableName.CONTRACT_PAGES]] == ["CC-2"]
    assert [each["fecha_de_terminacion_del_contrato"] for each in rows[TableName.DEPOSITS]] == [date(2026, 8, 12), None]
    assert rows[TableName.TERMINATIONS][0]["fechas_horas_y_lugares_de_votacion"] == ""
    assert [each["patron_revision_contrato"] for each in rows[TableName.CONTRACTS]] == ["", PLANT.name]
    assert {each["autoridad_registro"] for each in rows[TableName.CONTRACTS]} == {"JFCA"}
    assert rows[TableName.DEPOSITS][0]["duracion_del_contrato"] == " / 2027-01-01"


def test_every_table_has_rows_as_wide_as_its_fields(office: OfficeUnderTest) -> None:
    with office.core.unit_of_work() as uow:
        for name in TableName:
            for rendering in Rendering:
                rows = list(export_table(uow, name, rendering).rows)
                assert all(len(row) == len(FIELDS[name]) for row in rows)
        deposit = next(iter(export_table(uow, TableName.DEPOSITS, Rendering.PUBLIC).rows))
        assert deposit[6:8] == (380, 400)
        assert "varias entidades" in deposit
        (wage,) = [row for row in export_table(uow, TableName.CONTRACTS, Rendering.PUBLIC).rows if row[8]]
        assert wage[8] == PLANT.name


def test_documents_of_filings_are_listed_and_confidential_ones_left_out_of_a_public_copy() -> None:
    here = a_filing_office()
    case_registered(here)
    with here.core.unit_of_work() as uow:
        whole = list(export_table(uow, TableName.DOCUMENTS, Rendering.OFFICIAL).rows)
        public = list(export_table(uow, TableName.DOCUMENTS, Rendering.PUBLIC).rows)
    assert whole
    assert set(public) < set(whole)


def test_a_union_of_an_earlier_authority_brings_its_files_and_keeps_numbers_it_has() -> None:
    office = an_office()
    old = RegisteredUnion(
        "", "STPS-1", "EX-OLD", "FU-OLD", "Unión Antigua", authority="STPS", registered_on=date(1990, 5, 1),
        earlier_files=(EarlierFile("JFCA", "10/1990"),),
    )  # fmt: skip
    register_acts.enter_earlier_union(office.core, office.registrar, union=old)
    with office.core.unit_of_work() as uow:
        assert uow.register.union("1") == replace(old, union_id="1")
        rows = export_table(uow, TableName.EARLIER_FILES, Rendering.PUBLIC).rows
        assert list(rows) == [("STPS-1", "JFCA", "10/1990", "")]
        told = register_facts(office.core, uow, filing(name="Union antigua"))
        assert told.unions[0].registration_number == "STPS-1"


def test_votes_that_name_the_union_stand_on_its_page() -> None:
    here = an_office_with_adapters()
    vote_id = a_draft_vote(here)
    vote = completed(draft_of(here.core, vote_id))
    votes.save_draft_definition(here.core, here.coordinator, vote_id=vote_id, draft=vote)
    union_id = registered(here, vote.unions[0].name, employers=()).union_id
    assert [each[0] for each in page(here, union_id).votes] == [vote_id]


def test_numbers_run_by_series_and_year(office: OfficeUnderTest) -> None:
    with office.core.unit_of_work() as uow:
        assert [uow.register.next_number("ZZ", 2026) for _ in range(3)] == [1, 2, 3]
        assert uow.register.next_number("ZZ", 2027) == 1
        assert uow.register.next_number("ZY", 2026) == 1


def test_an_address_entry_keeps_the_one_before(office: OfficeUnderTest) -> None:
    entry = next(each.entry for each in page(office).history if isinstance(each.entry, AddressEntry))
    assert entry.former.street == "Av. Juárez"
