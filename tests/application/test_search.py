"""Searching an office: what is fed to the index, who finds what, kept searches and what is new, clauses, comparing."""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_contracts import DEPOSIT, an_act, deposited
from tests.builders_contracts import OLD as OTHER
from tests.builders_filings import a_filing_office, received, registered
from tests.builders_search import a_document, a_searched_office, keep
from unionreg.application import contracts, search_feeding, searches
from unionreg.application.people import deactivate_person
from unionreg.application.queries import search as queries
from unionreg.application.search_feeding import catch_up
from unionreg.application.search_sources import indexed
from unionreg.domain.archive.document import DocumentLink, DocumentState, FieldText, LinkKind
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.contracts.acts import ActDocument, ActKind
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.domain.search.document import DocumentKey, Facet, Source
from unionreg.domain.search.saved import ChosenFacet
from unionreg.domain.search.themes import Theme
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_office import OfficeUnderTest

P = Permission
EMPLOYER = "Manufacturas Inventadas"


def found(office: OfficeUnderTest, text: str, role: Role = Role.SIGNER, **changes: Any) -> list[DocumentKey]:
    catch_up(office.core)
    answer = queries.search(office.core, office.by_role[role], text=text, **changes)
    return [hit.key for hit in answer.hits]


def kept(office: OfficeUnderTest, role: Role = Role.SIGNER, **changes: Any) -> str:
    values: dict[str, Any] = {"name": "Lo de Toluca", "text": EMPLOYER}
    return searches.save_search(office.core, office.by_role[role], **{**values, **changes}).created[0]


ACTS: dict[str, tuple[tuple[Permission, ...], Callable[[OfficeUnderTest], dict[str, Any]]]] = {
    "save_search": ((P.READ_REGISTER,), lambda _office: {"name": "Toluca", "text": "toluca"}),
    "change_saved_search": (
        (P.READ_REGISTER,),
        lambda office: {"saved_id": kept(office), "name": "Otro", "alerts": False},
    ),
    "remove_saved_search": ((P.READ_REGISTER,), lambda office: {"saved_id": kept(office)}),
    "alerts_seen": ((P.READ_REGISTER,), lambda office: {"saved_id": kept(office)}),
    "rebuild_index": ((P.KEEP_ARCHIVE,), lambda _office: {}),
}
READS: dict[str, tuple[tuple[Permission, ...], Callable[[str, str], dict[str, Any]]]] = {
    "search": ((P.READ_REGISTER,), lambda _contract, _document: {"text": "automotriz"}),
    "waiting": ((P.READ_REGISTER,), lambda _contract, _document: {}),
    "shown_page": ((P.READ_ARCHIVE,), lambda _contract, document: {"document_id": document, "text": "salario"}),
    "saved_searches": ((P.READ_REGISTER,), lambda _contract, _document: {}),
    "alert_count": ((), lambda _contract, _document: {}),
    "clauses_by_theme": ((P.READ_REGISTER,), lambda _contract, _document: {"theme": Theme.WAGES}),
    "compare_contracts": (
        (P.READ_REGISTER,),
        lambda contract, _document: {
            "left": DocumentKey(Source.CONTRACT, contract),
            "right": DocumentKey(Source.CONTRACT, contract),
        },
    ),
}


def public_functions(*modules: Any) -> set[str]:
    pairs = [pair for module in modules for pair in inspect.getmembers(module, inspect.isfunction)]
    own = {module.__name__ for module in modules}
    return {name for name, function in pairs if function.__module__ in own and not name.startswith("_")}


def test_every_function_has_its_line() -> None:
    assert public_functions(searches, search_feeding) - {"catch_up"} == set(ACTS)
    assert public_functions(queries) == set(READS)


def test_an_act_is_for_those_who_may_and_leaves_one_record() -> None:
    office, _ = a_searched_office()
    for name, (permissions, prepare) in ACTS.items():
        doer = office.by_role[Role.ARCHIVIST if P.KEEP_ARCHIVE in permissions else Role.SIGNER]
        arguments = prepare(office)
        act = getattr(searches, name, None) or getattr(search_feeding, name)
        before = len(office.log_kinds())
        for role, actor in office.by_role.items():
            if PERMISSIONS[role].isdisjoint(permissions):
                with pytest.raises(NotAllowedError):
                    act(office.core, actor, **arguments)
        assert len(office.log_kinds()) == before
        act(office.core, doer, **arguments)
        assert len(office.log_kinds()) == before + 1


def test_reading_checks_who_reads_and_leaves_no_record() -> None:
    office, contract = a_searched_office()
    document = keep(office, a_document("d1"), "El salario diario")
    before = len(office.log_kinds())
    for name, (permissions, prepare) in READS.items():
        read, arguments = getattr(queries, name), prepare(contract, document)
        for role, actor in office.by_role.items():
            if permissions and PERMISSIONS[role].isdisjoint(permissions):
                with pytest.raises(NotAllowedError):
                    read(office.core, actor, **arguments)
            else:
                read(office.core, actor, **arguments)
    assert len(office.log_kinds()) == before
    deactivate_person(office.core, office.administrator, user_id=office.signer.user_id, reason="Se fue")
    for name, (_, prepare) in READS.items():
        with pytest.raises(NotAllowedError, match="account-inactive"):
            getattr(queries, name)(office.core, office.signer, **prepare(contract, document))


def test_what_is_deposited_is_found_by_names_numbers_and_state() -> None:
    office, contract = a_searched_office()
    key = DocumentKey(Source.CONTRACT, contract)
    for text in ("manufactura inventada", "131/1987", "Toluca", '"industria automotriz" RA-1', "México 1987"):
        assert key in found(office, text), text


def test_an_act_more_is_found_as_soon_as_the_index_has_caught_up() -> None:
    office, contract = a_searched_office()
    assert found(office, "aclaradísimo") == []
    facts = an_act(ActKind.ADDENDUM, date(1990, 1, 1), text="Queda aclaradísimo el ámbito.")
    contracts.add_contract_act(office.core, office.registrar, contract_id=contract, expected=1, facts=facts)
    assert queries.waiting(office.core, office.signer) > 0
    assert found(office, "aclaradísimo") == [DocumentKey(Source.CONTRACT, contract)]
    assert queries.waiting(office.core, office.signer) == 0


def test_documents_are_found_when_confirmed_and_only_by_those_who_read_the_archive() -> None:
    office, _ = a_searched_office()
    document = a_document("d1", serial="H-000123", day="1987-03-09", links=(
        DocumentLink(LinkKind.EMPLOYER, "7", "Hilados del Norte"), DocumentLink(LinkKind.UNION, "1", "Sindicato"),
    ))  # fmt: skip
    keep(office, document, "La prima vacacional", "de los trabajadores")
    assert found(office, "vacacional") == [DocumentKey(Source.DOCUMENT, "d1")]
    assert found(office, "H-000123") == [DocumentKey(Source.DOCUMENT, "d1")]
    assert found(office, "vacacional", Role.FIRST_CLERK) == []
    with office.core.unit_of_work() as uow:
        uow.archive.save(replace(document, state=DocumentState.TO_CONFIRM))
    assert found(office, "vacacional") == []


def test_nothing_secret_and_nobody_in_a_list_is_in_the_index() -> None:
    office, _ = a_searched_office()
    keep(office, a_document("d1", kind=DocumentKind.SUPPORTERS_LIST), "Zenaida Apoyante")
    people = a_document("d2", kind=DocumentKind.MEMBERS_LIST, day="sin día", fields=(FieldText("people", "120"),))
    keep(office, people, "Zenaida Apoyante")
    assert found(office, "Zenaida") == []
    assert found(office, "120 padrón") == [] or found(office, "120")
    assert DocumentKey(Source.DOCUMENT, "d1") not in set(office.core.search_index.keys())
    assert DocumentKey(Source.DOCUMENT, "d2") in set(office.core.search_index.keys())


def test_the_text_of_a_contract_is_that_of_its_public_documents() -> None:
    office, _ = a_searched_office()
    keep(office, a_document("d1", kind=DocumentKind.CONTRACT), "CLÁUSULA 1. AGUINALDO. Treinta días.")
    keep(office, a_document("d2", kind=DocumentKind.IDENTITY_DOCUMENT), "CURP XEXX")
    papers = tuple(ActDocument("Texto", "0" * 64, each) for each in ("d1", "d2", "unknown"))
    facts = replace(DEPOSIT, documents=papers)
    contract = deposited(office, facts, replace(OTHER, number="CC-7/1999"))
    key = DocumentKey(Source.CONTRACT, contract)
    assert key in found(office, "aguinaldo", Role.FIRST_CLERK)
    assert found(office, "XEXX", Role.FIRST_CLERK) == []
    clauses = queries.clauses_by_theme(office.core, office.signer, theme=Theme.AGUINALDO)
    assert {each.hit.key for each in clauses} == {key, DocumentKey(Source.DOCUMENT, "d1")}
    assert clauses[0].clause.number == "1"
    assert queries.clauses_by_theme(office.core, office.signer, theme=Theme.OTHER) == ()
    compared = queries.compare_contracts(office.core, office.signer, left=key, right=DocumentKey(Source.DOCUMENT, "d1"))
    assert any(row.same for row in compared.rows)
    assert compared.left.startswith("CC-7/1999")


def test_clauses_are_looked_for_in_the_best_only(monkeypatch: pytest.MonkeyPatch) -> None:
    office, _ = a_searched_office()
    for number in ("d1", "d2"):
        keep(office, a_document(number, kind=DocumentKind.CONTRACT), "CLÁUSULA 1. AGUINALDO. Treinta días.")
    catch_up(office.core)
    monkeypatch.setattr(queries, "_CLAUSES_LOOKED_AT", 1)
    assert len(queries.clauses_by_theme(office.core, office.signer, theme=Theme.AGUINALDO)) == 1


def test_words_that_the_vault_has_lost_keep_nothing_else_from_being_found() -> None:
    office, _ = a_searched_office()
    keep(office, a_document("d1", title="Convenio perdido", words_sha256="ab" * 32))
    assert found(office, "convenio perdido") == [DocumentKey(Source.DOCUMENT, "d1")]


def test_filings_and_unions_are_found_by_their_public_data() -> None:
    office, _ = a_searched_office()
    with office.core.unit_of_work() as uow:
        unions = list(uow.register.all_unions())
        key = DocumentKey(Source.UNION, unions[0].union_id)
        document = indexed(office.core, uow, key)
        assert indexed(office.core, uow, DocumentKey(Source.FILING, "nothing")) is None
    assert document is not None
    assert document.title == unions[0].name
    assert key in found(office, unions[0].registration_number)


def test_two_texts_are_compared_only_by_those_who_may_read_both() -> None:
    office, contract = a_searched_office()
    keep(office, a_document("d1"), "texto")
    catch_up(office.core)
    mine, other = DocumentKey(Source.CONTRACT, contract), DocumentKey(Source.DOCUMENT, "d1")
    with pytest.raises(NotAllowedError, match="permission-missing"):
        queries.compare_contracts(office.core, office.by_role[Role.FIRST_CLERK], left=mine, right=other)
    with pytest.raises(NotFoundError, match="document-unknown"):
        queries.compare_contracts(office.core, office.signer, left=mine, right=replace(other, id="d9"))


def test_what_has_no_text_to_compare_is_named_by_its_title_with_what_to_do() -> None:
    office, contract = a_searched_office()
    keep(office, a_document("d1", title="Convenio 1987", state=DocumentState.TO_CONFIRM), "texto")
    keep(office, a_document("d2", title="", name="acta.pdf"), "texto")
    mine = DocumentKey(Source.CONTRACT, contract)
    with pytest.raises(ConflictError, match="not-confirmed-yet") as waiting:
        queries.compare_contracts(office.core, office.signer, left=DocumentKey(Source.DOCUMENT, "d1"), right=mine)
    assert waiting.value.params == {"title": "Convenio 1987"}
    with pytest.raises(NotFoundError, match="not-in-index") as missing:
        queries.compare_contracts(office.core, office.signer, left=DocumentKey(Source.DOCUMENT, "d2"), right=mine)
    assert missing.value.params == {"title": "acta.pdf"}
    office.core.search_index.clear()
    with pytest.raises(NotFoundError, match="not-in-index") as empty:
        queries.compare_contracts(office.core, office.signer, left=mine, right=mine)
    assert empty.value.params == {"title": "CC-131/1987-II"}


def test_contracts_are_collective_contracts_of_work_and_found_as_such() -> None:
    office, contract = a_searched_office()
    keep(office, a_document("d1", kind=DocumentKind.CONTRACT), "Contrato colectivo de trabajo")
    assert set(found(office, "contrato colectivo")) == {
        DocumentKey(Source.CONTRACT, contract),
        DocumentKey(Source.DOCUMENT, "d1"),
    }
    answer = queries.search(office.core, office.signer, text="contrato colectivo")
    kinds = next(counts for facet, counts in answer.facets if facet is Facet.KIND)
    assert [(each.value, each.count) for each in kinds] == [("contract", 2)]


def test_a_filing_says_what_it_is_and_when_it_came() -> None:
    here = a_filing_office()
    folio = received(here)
    catch_up(here.core)
    reader = here.office.signer
    (hit,) = queries.search(here.core, reader, text=folio).hits
    assert "sindicato de personas trabajadoras. Se presentó el 12 de agosto de 2026." in hit.snippet
    words = queries.search(here.core, reader, text="registro de sindicato", chosen=((Facet.KIND, ("filing",)),))
    assert folio in {each.key.id for each in words.hits}


def test_a_hit_is_shown_on_its_page() -> None:
    office, _ = a_searched_office()
    keep(office, a_document("d1"), "nada aquí", "el salario diario", "otro salario")
    shown = queries.shown_page(office.core, office.signer, document_id="d1", text="salarios")
    assert shown.hits is not None
    assert (shown.number, shown.pages_with_hits, shown.hits.places) == (2, (2, 3), (1,))
    assert queries.shown_page(office.core, office.signer, document_id="d1", text="nunca").number == 1
    assert queries.shown_page(office.core, office.signer, document_id="d1", text="salario", page=1).hits is not None
    with pytest.raises(NotFoundError, match="page-unknown"):
        queries.shown_page(office.core, office.signer, document_id="d1", text="salario", page=9)


def test_a_kept_search_tells_of_what_is_new_until_it_is_seen() -> None:
    office, contract = a_searched_office()
    saved_id = kept(office)
    silent = kept(office, name="Callada", alerts=False)
    assert queries.alert_count(office.core, office.signer) == 0
    facts = an_act(ActKind.ADDENDUM, date(1990, 1, 1))
    contracts.add_contract_act(office.core, office.registrar, contract_id=contract, expected=1, facts=facts)
    catch_up(office.core)
    rows = queries.saved_searches(office.core, office.signer)
    assert [(row.saved.name, len(row.new)) for row in rows] == [("Callada", 0), ("Lo de Toluca", 1)]
    assert (rows[1].new[0].key, rows[1].new[0].changed) == (DocumentKey(Source.CONTRACT, contract), True)
    searches.alerts_seen(office.core, office.signer, saved_id=saved_id)
    assert queries.alert_count(office.core, office.signer) == 0
    searches.remove_saved_search(office.core, office.signer, saved_id=silent)
    assert len(queries.saved_searches(office.core, office.signer)) == 1


def test_what_is_new_stays_new_until_it_is_seen_and_then_it_changes() -> None:
    office, _ = a_searched_office()
    saved_id = kept(office, text="vacacional")
    document = a_document("d1")
    said = []
    for title in ("Alta", "Corregida", "Corregida otra vez"):
        if title == "Corregida otra vez":
            searches.alerts_seen(office.core, office.signer, saved_id=saved_id)
        if title == "Alta":
            keep(office, document, "La prima vacacional")
        else:
            with office.core.unit_of_work() as uow:
                uow.archive.save(replace(uow.archive.get("d1"), title=title))
        catch_up(office.core)
        ((alert,),) = (row.new for row in queries.saved_searches(office.core, office.signer))
        said.append((alert.title, alert.changed))
    assert [changed for _, changed in said] == [False, False, True]
    assert [title for title, _ in said][1:] == ["Corregida", "Corregida otra vez"]


def test_new_for_this_employer() -> None:
    office, contract = a_searched_office()
    answer = queries.search(office.core, office.signer, text=EMPLOYER)
    employer = next(counts for facet, counts in answer.facets if facet is Facet.EMPLOYER)[0]
    kept(office, text="", chosen=(ChosenFacet(Facet.EMPLOYER, (employer.value,), (employer.text,)),))
    facts = an_act(ActKind.ADDENDUM, date(1990, 1, 1))
    contracts.add_contract_act(office.core, office.registrar, contract_id=contract, expected=1, facts=facts)
    catch_up(office.core)
    assert queries.alert_count(office.core, office.signer) == 1


def test_alerts_hold_nothing_that_the_person_may_not_read() -> None:
    office, _ = a_searched_office()
    kept(office, Role.FIRST_CLERK, text="vacacional")
    kept(office, Role.SIGNER, text="vacacional")
    deactivate_person(office.core, office.administrator, user_id=office.signer.user_id, reason="Se fue")
    keep(office, a_document("d1"), "prima vacacional")
    catch_up(office.core)
    assert queries.alert_count(office.core, office.by_role[Role.FIRST_CLERK]) == 0
    assert queries.alert_count(office.core, office.administrator) == 0


def test_kept_searches_are_ones_own() -> None:
    office, _ = a_searched_office()
    saved_id = kept(office, Role.FIRST_CLERK)
    for act in (searches.remove_saved_search, searches.alerts_seen):
        with pytest.raises(NotFoundError, match="saved-search-unknown"):
            act(office.core, office.signer, saved_id=saved_id)
    with pytest.raises(NotFoundError, match="saved-search-unknown"):
        searches.alerts_seen(office.core, office.signer, saved_id="nothing")
    with pytest.raises(ConflictError, match="saved-search-name"):
        kept(office, name=" ")


def test_a_lost_index_is_filled_again_without_alerts() -> None:
    office, contract = a_searched_office()
    keep(office, a_document("d1"), "aguinaldo")
    kept(office)
    office.core.search_index.clear()
    assert found(office, "131/1987") == [DocumentKey(Source.CONTRACT, contract)]
    assert found(office, "aguinaldo") == [DocumentKey(Source.DOCUMENT, "d1")]
    assert queries.alert_count(office.core, office.signer) == 0


def test_a_rebuild_may_be_broken_off_and_goes_on() -> None:
    office, contract = a_searched_office()
    size = office.core.search_index.size()
    search_feeding.rebuild_index(office.core, office.by_role[Role.ARCHIVIST])
    assert office.core.search_index.size() == 0
    seen: list[tuple[int, int]] = []
    left = catch_up(office.core, most=1, progress=lambda done, of: seen.append((done, of)))
    assert left > 0
    assert seen == [(1, left + 1)]

    def stop(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        catch_up(office.core, progress=stop)
    assert catch_up(office.core) == 0
    assert office.core.search_index.size() == size
    assert DocumentKey(Source.CONTRACT, contract) in found(office, "131/1987")


def test_a_rebuild_takes_in_closed_filings_too() -> None:
    here = a_filing_office()
    still_open = received(here)
    closed = registered(here)
    catch_up(here.core)
    with here.office.core.unit_of_work() as uow:
        assert closed not in {case.folio for case in uow.filings.open_cases()}
    search_feeding.rebuild_index(here.core, here.office.by_role[Role.ARCHIVIST])
    catch_up(here.core)
    filings = {key.id for key in here.core.search_index.keys() if key.source is Source.FILING}  # noqa: SIM118 - a port
    assert {still_open, closed} <= filings


def test_a_thing_that_changes_while_it_is_taken_in_is_taken_in_again() -> None:
    office, contract = a_searched_office()
    key = DocumentKey(Source.CONTRACT, contract)
    with office.core.unit_of_work() as uow:
        uow.search.queue(key)
        (queued,) = uow.search.queued(5)
        uow.search.queue(key)
        uow.search.done((queued,))
        assert uow.search.queue_length() == 1
        uow.search.queue_all([key])
        assert uow.search.queue_length() == 1
