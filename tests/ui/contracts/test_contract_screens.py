"""Contracts in the window: the list, typing one in, the block beside the form, two people, revisions due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.builders_contracts import DEPOSIT, OLD, an_act, contract_of, deposited, let_pass
from tests.builders_filings import a_filing_office, received
from ui.screens.contracts import typed_act
from ui.screens.screen import Place
from unionreg.after_adapters import OfficeRemoteFiles
from unionreg.application import contract_overrides
from unionreg.domain.contracts.acts import ActKind, ContractOrigin
from unionreg.domain.contracts.wages import PayPeriod, WageLine, WageTable
from unionreg.domain.filings.filing import FilingKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_office import OfficeUnderTest
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]

TYPED = {
    "number": "CC-131/1987", "authority": "Junta Local de Supuesto", "employers": "Manufacturas Inventadas",
    "rfc": "min010101aa1", "unions": "Sindicato Inventado", "scope": "Planta Toluca", "states": "México, Puebla",
    "workers_covered": "1,200", "workers_with_right_to_vote": "1180", "acted_on": "09/03/1987",
    "legitimated": "yes", "legitimated_on": "1/2/2021",
}  # fmt: skip
WAGES = (("Ensamble", "310.50", "", ""), ("Almacén", "8,400", "por mes", "B"))


@pytest.fixture
def office() -> OfficeUnderTest:
    return a_filing_office(remote_files=OfficeRemoteFiles()).office


def opened(
    open_window: OpenWindow, office: OfficeUnderTest, place: Place, actor: Actor | None = None
) -> WindowUnderTest:
    window = open_window(office=office)
    window.enter(actor or office.registrar)
    window.go(place)
    return window


def test_an_old_contract_is_typed_in_and_found(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    window = opened(open_window, office, Place("contract-deposit", ("old",)))
    screen: Any = window.screen
    screen.form.put("acted_on", "mañana")
    screen.press()
    assert screen.form.fields["acted_on"].error()
    for name, text in TYPED.items():
        screen.form.put(name, text)
    QGuiApplication.clipboard().setText("\n".join("\t".join(each) for each in WAGES))
    screen.form.wages.table.setCurrentIndex(screen.form.wages.table.model_rows.index(0, 0))
    QTest.keyClick(screen.form.wages.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    screen.check()
    window.settle()
    assert screen.block.pill.word() == "Nada"
    screen.press()
    window.settle()
    assert window.screen.header.title() == "Manufacturas Inventadas"
    assert len(window.screen.due.rows) == 2
    held = contract_of(office, "1")
    assert held.terms.workers_covered == 1200
    assert held.terms.wages == WageTable(
        (WageLine("Ensamble", 31_050), WageLine("Almacén", 840_000, PayPeriod.MONTH, "B"))
    )
    assert held.legitimation is not None


def test_an_empty_form_is_told_nothing_and_what_is_missing_needs_no_excuse(
    open_window: OpenWindow, office: OfficeUnderTest
) -> None:
    window = opened(open_window, office, Place("contract-deposit", ("counter",)))
    screen: Any = window.screen
    waiting = "Escriba las partes; aquí aparece lo que el registro dice en contra."
    assert [each.text() for each in screen.block.card.findChildren(QLabel) if each.text() == waiting] == [waiting]
    assert (screen.block.stops, screen.block.pill.isHidden(), screen.ask.isHidden()) == (False, True, True)
    screen.form.put("employers", "Manufacturas Inventadas")
    checked(window)
    assert screen.block.pill.word() == "Faltan datos"
    assert (screen.block.stops, screen.block.reasons(), screen.ask.isHidden()) == (True, (), True)
    screen.form.put("unions", "Sindicato Inventado")
    screen.form.put("scope", "Planta Toluca")
    checked(window)
    assert screen.block.pill.word() == "Lo impide"
    assert not screen.ask.isHidden()
    screen.block.put_reasons("El acta llegó tarde.", "La constancia consta en papel.")
    screen.form.put("scope", "")
    checked(window)
    assert screen.block.reasons() == ()
    screen.form.put("scope", "Planta Lerma")
    checked(window)
    assert screen.block.reasons() == ("El acta llegó tarde.", "La constancia consta en papel.")
    for name in ("employers", "unions", "scope"):
        screen.form.put(name, "")
    checked(window)
    assert (screen.block.stops, screen.deposit.isEnabled()) == (False, True)


def checked(window: WindowUnderTest) -> None:
    window.screen.check()
    window.settle()


def test_a_contract_is_found_in_the_list(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    deposited(office)
    window = opened(open_window, office, Place("contracts"))
    listed: Any = window.screen
    listed.search.setText("manufacturas 1987")
    listed._chosen()
    window.settle()
    assert listed.table.rows.rowCount() == 1
    listed.narrow.setCurrentIndex(1)
    listed._sort(0)
    listed._sort(3)
    window.settle()
    listed._open(None)
    listed._open(listed.table.rows.row(0))
    window.settle()
    assert window.screen.header.title() == DEPOSIT.employers[0].name


def test_a_contradiction_is_shown_beside_the_form_and_decided_by_another_person(
    open_window: OpenWindow, office: OfficeUnderTest
) -> None:
    deposited(office)
    window = opened(open_window, office, Place("contract-act", ("1", "revision")))
    screen: Any = window.screen
    window.settle()
    assert screen.block.stops
    assert not screen.deposit.isEnabled()
    screen.press_ask()
    screen.form.put("scope", "Planta Lerma")
    screen.check()
    window.settle()
    screen.block.put_reasons("El acta llegó tarde.", "La constancia consta en papel.")
    screen.check()
    window.settle()
    assert screen.block.reasons() == ("El acta llegó tarde.", "La constancia consta en papel.")
    screen.press_ask()
    window.settle()
    assert window.screen.table.rows.rowCount() == 1
    decided_by_another(window, office)
    assert contract_of(office, "1").terms.scope == "Planta Lerma"
    window.go(Place("contract", ("1",)))
    assert len(window.screen.overrides.rows) == 1


def decided_by_another(window: WindowUnderTest, office: OfficeUnderTest) -> None:
    window.enter(office.signer)
    window.go(Place("today"))
    assert any("decisión" in each.text() for each in window.screen.findChildren(QLabel))
    window.go(Place("contract-override", ("1",)))
    deciding: Any = window.screen
    deciding.decide(confirm=True)
    assert deciding.reason_field.error()
    deciding.reason.setPlainText("Se tuvieron a la vista.")
    deciding.decide(confirm=True)
    window.settle()


def test_revisions_due_lead_to_their_contracts(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    deposited(office)
    window = opened(open_window, office, Place("contract-alarms"))
    screen: Any = window.screen
    assert screen.table.rows.rowCount() == 2
    screen.span.setCurrentIndex(3)
    window.settle()
    screen.table.chosen.emit(screen.table.rows.row(0))
    window.settle()
    page: Any = window.screen
    page.timeline.chosen.emit(page.timeline.rows.row(0))
    page._begin(ActKind.ADDENDUM)
    window.settle()
    adding: Any = window.screen
    adding.form.put("text", "Se aclara el nombre de la planta.")
    adding.press()
    window.settle()
    assert contract_of(office, "1").revision == 2


def test_a_filing_that_is_contradicted_is_asked_for_from_its_page(open_window: OpenWindow) -> None:
    here = a_filing_office()
    folio = received(here, FilingKind.INITIAL_CONTRACT)
    window = opened(open_window, here.office, Place("contract-case", (folio,)))
    screen: Any = window.screen
    assert screen.block.stops
    screen.press()
    screen.block.put_reasons("La expidió otra oficina.")
    screen.press()
    window.settle()
    assert len(screen.requests.rows) == 1
    assert screen.ask.isHidden()
    other = received(here, FilingKind.WORKERS_UNION)
    window.go(Place("contract-case", (other,)))
    let_pass(here, received(here, FilingKind.INITIAL_CONTRACT))


def test_the_certificate_asks_for_who_wants_it(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    deposited(office)
    window = opened(open_window, office, Place("contract-certificate", ("1",)), office.signer)
    screen: Any = window.screen
    screen.press()
    assert screen.by_field.error()
    assert screen.day_field.error()
    screen._leave()
    window.settle()
    assert window.screen.header.title() == DEPOSIT.employers[0].name


def test_a_contract_of_several_employers_and_unions_is_deposited(
    open_window: OpenWindow, office: OfficeUnderTest
) -> None:
    window = opened(open_window, office, Place("contract-deposit", ("old",)))
    screen: Any = window.screen
    parties = screen.form.parties
    for name, text in TYPED.items():
        screen.form.put(name, text)
    for part in (parties.employers, parties.employers, parties.employers, parties.unions):
        part.more.click()
    screen.form.put("rfc.2", "oti010101aa1")
    screen.press()
    assert screen.form.fields["employers.2"].error()
    screen.form.put("employers.2", "Otra Textil Inventada")
    screen.form.put("state.2", "Puebla")
    screen.form.put("employers.4", "Tercera Textil Inventada")
    screen.form.put("unions.2", "Sindicato Segundo Inventado")
    screen.form.put("union_number.2", "RA-2")
    parties.employers.remove(".3")
    heads = [each.text() for each in parties.employers._heads.values()]
    assert heads == ["Parte empleadora 2", "Parte empleadora 3"]
    screen.press()
    window.settle()
    held = contract_of(office, "1")
    assert [each.name for each in held.employers] == [
        "Manufacturas Inventadas", "Otra Textil Inventada", "Tercera Textil Inventada",
    ]  # fmt: skip
    assert (held.employers[1].rfc, held.employers[1].address.state) == ("OTI010101AA1", "Puebla")
    assert [each.name for each in held.unions] == ["Sindicato Inventado", "Sindicato Segundo Inventado"]
    assert window.screen.header.title().count(";") == 2


def test_a_revision_takes_its_wage_table_from_a_file_and_withdraws_what_no_longer_holds(
    open_window: OpenWindow, office: OfficeUnderTest, tmp_path: Path
) -> None:
    deposited(office, replace(DEPOSIT, terms=replace(DEPOSIT.terms, ends_on=date(2027, 1, 1))))
    file, empty = tmp_path / "tabulador.csv", tmp_path / "vacio.csv"
    file.write_text("Puesto;Salario diario\nPRODUCCIÓN;\nEnsamble;355.50\nAlmacén;x\n", "utf-8")
    empty.write_text("nada\n", "utf-8")
    window = opened(open_window, office, Place("contract-act", ("1", "addendum")))
    screen: Any = window.screen
    wages = screen.form.wages
    window.answers.files += [empty, file]
    wages.choose.click()
    window.settle()
    assert "tabulador" in screen.findings.accessibleName()
    wages.choose.click()
    window.settle()
    assert [each[:2] for each in wages.table.rows()] == [("Ensamble", "355.50"), ("Almacén", "x")]
    assert wages.table.rows()[0][2] == "por día"
    assert not wages.note.isHidden()
    screen.form.put("text", "Tabulador del convenio.")
    screen.press()
    assert wages.table.model_rows.index(1, 1).data().startswith("⚠")
    wages.table.model_rows.setData(wages.table.model_rows.index(1, 1), "300")
    assert [box.text() for box in screen.form.withdrawn.values()][-2:] == ["Hasta: 01/01/2027", "Tabulador: 2 puestos"]
    screen.form.withdrawn["ends_on"].setChecked(True)
    screen.press()
    window.settle()
    held = contract_of(office, "1")
    assert (held.terms.ends_on, held.terms.scope) == (None, "Planta Toluca")
    assert held.terms.wages == WageTable((WageLine("Ensamble", 35_550), WageLine("Almacén", 30_000)))
    assert "Ya no rige: Hasta" in window.screen.acts.rows[0][3].text


@pytest.mark.parametrize(("text", "people"), [("1 200", 1200), ("", None), ("1.5", None), ("-1", None)])
def test_people_as_typed(text: str, people: int | None) -> None:
    found = typed_act.read_people("workers", text)
    assert (None if isinstance(found, typed_act.Unreadable) else found) == people


def test_a_refused_request_is_told(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    facts = replace(DEPOSIT, acted_on=date(2026, 8, 1), filed_on=None)
    contract_overrides.ask_deposit_override(
        office.core, office.registrar, origin=ContractOrigin(), facts=facts, reasons=("a", "b")
    )
    window = opened(open_window, office, Place("contract-override", ("1",)))
    screen: Any = window.screen
    assert screen.deciding.isHidden()
    window.enter(office.signer)
    window.go(Place("contract-override", ("1",)))
    window.screen.reason.setPlainText("No.")
    window.screen.decide(confirm=False)
    window.settle()
    assert window.screen.deciding.isHidden()
    assert OLD.number
    assert an_act(ActKind.REVISION, date(2026, 8, 1)).kind is ActKind.REVISION
