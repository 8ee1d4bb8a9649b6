"""Dossiers in the window: chosen, prepared, released by two people, handed over as a sealed file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.builders_dossiers import a_choice, an_employer_with_documents, begun, prepared
from ui.screens.screen import Place
from unionreg.application.queries.dossiers import dossier_page
from unionreg.domain.dossiers.dossier import DossierStatus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def choose_employer(window: WindowUnderTest) -> None:
    screen = window.screen
    screen.search.setText("manufacturas")
    screen._find()
    window.settle()
    rows = [screen.employers.rows.row(number) for number in range(screen.employers.rows.rowCount())]
    screen.employers.selectRow([row.employer_id for row in rows].index("1"))
    window.settle()


def test_a_dossier_is_chosen_and_prepared(open_window: OpenWindow) -> None:
    office, document = an_employer_with_documents()
    window = open_window(office=office)
    window.enter(office.coordinator)
    window.go(Place("dossiers"))
    window.screen._begin()
    window.settle()
    screen = window.screen
    choose_employer(window)
    screen.first.setText("sin fecha")
    screen.keep_choice()
    assert screen._fields["first"].error()
    screen.first.setText("01/01/2020")
    screen.last.setText("31/12/2026")
    screen.keep_choice()
    window.settle()
    assert not screen.findings.isHidden()  # the request is missing
    screen.request.setText("Oficio RRM-2026-04")
    screen._preview()
    window.settle()
    assert screen.documents.count() == 1
    screen.keep_choice()
    window.settle()
    shown = window.screen
    assert shown.documents.rows.rowCount() == 1
    shown.prepare_dossier()
    window.settle()
    assert shown.preview.page_count == 6
    assert not shown.release.isVisible()
    kept = dossier_page(office.core, office.coordinator, dossier_id=1).dossier
    assert (kept.status, kept.choice.documents) == (DossierStatus.PREPARED, (document,))


def test_two_people_release_it_and_the_file_is_saved(open_window: OpenWindow, tmp_path: Path) -> None:
    office, document = an_employer_with_documents()
    number = prepared(office, document)
    window = open_window(office=office)
    for actor in (office.signer, office.information):
        window.enter(actor)
        window.go(Place("today"))
        window.go(Place("dossier", (str(number),)))
        assert window.screen.release.isVisible()
        window.screen._release()
        window.settle()
    screen = window.screen
    assert screen.save.isVisible()
    assert not screen.choose.isVisible()
    target = tmp_path / "expediente.asice"
    window.answers.files = [target]
    screen._save_container()
    window.settle()
    assert target.read_bytes().startswith(b"PK")
    window.go(Place("dossiers"))
    assert window.screen.table.rows.rowCount() == 1


def test_it_is_sent_back_and_chosen_again(open_window: OpenWindow) -> None:
    office, document = an_employer_with_documents()
    number = prepared(office, document)
    begun(office, a_choice())
    window = open_window(office=office)
    window.enter(office.information)
    window.go(Place("dossier", (str(number),)))
    window.answers.reasons = ["Falta un contrato"]
    window.screen._send_back()
    window.settle()
    assert dossier_page(office.core, office.information, dossier_id=number).dossier.sent_back_for()
    window.screen._choose()
    window.settle()
    screen = window.screen
    assert screen.request.text() == "Oficio RRM-2026-04"
    screen.keep_choice()
    window.settle()
    window.screen._open_document(window.screen.documents.rows.row(0))
    window.settle()
    assert window.screen.table.rows.rowCount() == 1
