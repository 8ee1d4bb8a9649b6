"""Signing, taking in copies, refusals, papers and the certificate, in the whole program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrinter

from tests.authority import official, representative, seal
from tests.builders_votes import a_resolved_vote, a_signed_vote, package, sign
from ui.documents.printing import print_pdf
from ui.screens.screen import Place as Destination
from unionreg.application.papers import PaperKind
from unionreg.application.queries import papers as queries
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_votes import VotingOffice
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.demo.authority import Issued

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture
def here() -> VotingOffice:
    return package(a_resolved_vote())


def status_of(here: VotingOffice) -> queries.SignatureStatus:
    return queries.signature_status(here.core, here.office.signer, vote_id=here.vote_id)


def open_signing(open_window: OpenWindow, here: VotingOffice, screen: str = "signing") -> WindowUnderTest:
    window = open_window(office=here.office)
    window.enter(here.office.signer)
    window.go(Destination(screen, (here.vote_id,)))
    return window


def choose_key(window: WindowUnderTest, issued: Issued, folder: Path, password: str | None = None) -> None:
    certificate, key = folder / "firma.cer", folder / "firma.key"
    certificate.write_bytes(issued.certificate)
    key.write_bytes(issued.key)
    window.screen.keys.choose_files(certificate, key)
    window.screen.keys.password.setText(issued.password if password is None else password)


def test_whose_e_firma_it_is_stands_there_before_signing(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    window = open_signing(open_window, here)
    choose_key(window, official(), tmp_path)
    window.screen.keys.show_button.click()
    window.settle()
    told = window.screen.keys._facts.accessibleName()
    assert "FUNCIONARIA INVENTADA UNO" in told
    assert "FUIU800101AB1" in told
    assert "inventada o de prueba" in window.screen.keys._warnings.accessibleName()
    assert status_of(here).given == 0


def test_signing_empties_the_password_and_shows_the_signature(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    window = open_signing(open_window, here)
    choose_key(window, official(), tmp_path)
    window.screen.form.button.click()
    window.settle()
    assert window.screen.keys.password.text() == ""
    assert window.screen.signatures.rows.row(0).rfc == "FUIU800101AB1"
    assert (window.screen.progress.value(), window.screen.progress.maximum()) == (1, 2)


def test_each_failure_of_a_key_gets_its_own_sentence(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    window = open_signing(open_window, here)
    window.screen.form.button.click()
    assert ".cer" in window.screen.findings.accessibleName()
    choose_key(window, official(), tmp_path, password="equivocada")
    window.screen.form.button.click()
    window.settle()
    wrong_password = window.screen.findings.accessibleName()
    choose_key(window, seal(), tmp_path)
    window.screen.form.button.click()
    window.settle()
    wrong_kind = window.screen.findings.accessibleName()
    assert "contraseña" in wrong_password.lower()
    assert wrong_kind != wrong_password
    assert status_of(here).given == 0


def test_signing_under_protest_asks_for_remarks(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    window = open_signing(open_window, here)
    choose_key(window, official(), tmp_path)
    window.screen.form.capacity.setCurrentIndex(1)
    window.screen.form.button.click()
    assert "protesta" in window.screen.form.remarks_field.error()
    window.screen.form.remarks.setPlainText("No se permitió ver el conteo de la mesa 2")
    window.screen.form.button.click()
    window.settle()
    assert status_of(here).signatures[0].remarks == "No se permitió ver el conteo de la mesa 2"


def test_a_refusal_is_written_down(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_signing(open_window, here)
    window.screen.refusal.button.click()
    assert status_of(here).refusals == ()
    window.screen.refusal.name.setText("Rita Robles")
    window.screen.refusal.reason.setPlainText("No dio motivo")
    window.screen.refusal.button.click()
    window.settle()
    assert status_of(here).refusals[0].name == "Rita Robles"
    assert "Rita Robles" in window.screen._refusals.text()


def test_the_package_is_exported_as_it_stands(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    window = open_signing(open_window, here)
    target = tmp_path / "salida.asice"
    window.answers.files.append(target)
    window.screen._export_package()
    window.settle()
    assert target.read_bytes() == queries.package_file(here.core, here.office.signer, vote_id=here.vote_id)


def test_a_copy_signed_elsewhere_is_taken_in(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    sign(here, official())
    # The same data at the same moment gives the same package, so the other computer starts from our very bytes.
    elsewhere = package(a_resolved_vote())
    sign(elsewhere, official())
    sign(elsewhere, representative())
    copy = tmp_path / "copia.asice"
    copy.write_bytes(queries.package_file(elsewhere.core, elsewhere.office.signer, vote_id=elsewhere.vote_id))
    window = open_signing(open_window, here)
    window.answers.files.append(copy)
    window.screen._import_package()
    window.settle()
    assert [row.imported for row in status_of(here).signatures] == [False, True]
    assert status_of(here).complete


def test_a_copy_with_nothing_new_is_refused_in_words(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    sign(here, official())
    copy = tmp_path / "copia.asice"
    copy.write_bytes(queries.package_file(here.core, here.office.signer, vote_id=here.vote_id))
    window = open_signing(open_window, here)
    window.answers.files.append(copy)
    window.screen._import_package()
    window.settle()
    assert "Hay un problema" in window.screen.findings.accessibleName()
    assert status_of(here).given == 1


def test_a_package_that_cannot_be_written_is_told(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    window = open_signing(open_window, here)
    window.answers.files.append(tmp_path / "no-existe" / "salida.asice")
    window.screen._export_package()
    window.settle()
    assert "salida.asice" in window.screen.findings.accessibleName()


def test_the_preview_is_the_very_file_that_was_issued(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_signing(open_window, here, "vote-papers")
    window.settle()
    row = window.screen.table.current_row()
    issued = queries.paper_file(here.core, here.office.signer, paper_id=row.paper_id)
    assert window.screen.preview.content == issued
    assert window.screen.preview.page_count > 0


def test_a_paper_is_made_once_and_then_offered_no_more(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_signing(open_window, here, "vote-papers")
    window.screen._maker(PaperKind.RESULT_NOTICE)()
    window.settle()
    rows = queries.papers_list(here.core, here.office.signer, vote_id=here.vote_id)
    assert sum(row.kind is PaperKind.RESULT_NOTICE for row in rows) == 1
    words = [window.screen._offers.itemAt(n).widget() for n in range(window.screen._offers.count())]
    assert all("aviso" not in widget.text() for widget in words if widget is not None)


def test_printing_draws_every_page_of_the_file(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    window = open_signing(open_window, here, "vote-papers")
    window.settle()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "impreso.pdf"))
    steps: list[tuple[int, int]] = []
    pages = print_pdf(window.screen.preview.content, printer, lambda done, total: steps.append((done, total)))
    assert pages == window.screen.preview.page_count
    assert steps[-1] == (pages, pages)
    assert (tmp_path / "impreso.pdf").read_bytes().startswith(b"%PDF-")


def test_what_is_no_pdf_is_not_printed(qapp: object) -> None:
    with pytest.raises(UnreadableError, match="not-a-pdf"):
        print_pdf(b"nada", QPrinter(), lambda _done, _total: None)


def test_a_certificate_says_what_is_missing_before_it_can_be_issued(
    open_window: OpenWindow, here: VotingOffice
) -> None:
    window = open_signing(open_window, here, "certificate")
    assert "0 de las 2 firmas" in window.screen._obstacles.accessibleName()
    assert window.screen._sign_card.isHidden()


def test_the_certificate_is_signed_and_issued(open_window: OpenWindow, tmp_path: Path) -> None:
    signed = a_signed_vote()
    window = open_signing(open_window, signed, "certificate")
    choose_key(window, official(), tmp_path)
    window.screen.button.click()
    window.settle()
    rows = queries.papers_list(signed.core, signed.office.signer, vote_id=signed.vote_id)
    certificate = next(row for row in rows if row.kind is PaperKind.CERTIFICATE)
    assert certificate.folio in window.screen._issued.accessibleName()


def test_both_officials_complete_the_tally(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    sign(here, representative())
    window = open_signing(open_window, here)
    choose_key(window, official(), tmp_path)
    window.screen.form.button.click()
    window.settle()
    assert "El cómputo está firmado" in window.screen._state.accessibleName()


def test_preparing_the_package_shows_its_progress_and_can_be_cancelled(open_window: OpenWindow) -> None:
    resolved = a_resolved_vote()
    window = open_window(office=resolved.office)
    window.enter(resolved.office.signer)
    window.go(Destination("signing", (resolved.vote_id,)))
    window.screen._prepare.click()
    assert window.screen.states.currentWidget() is window.screen.states._loading
    window.screen.states._cancel.click()
    window.settle()
    assert "Cancelado" in window.screen.findings.accessibleName()
    assert status_of(resolved).package_id is None
    window.screen._prepare.click()
    window.settle()
    assert window.screen.states.currentWidget() is window.screen.page
    assert status_of(resolved).package_id is not None
