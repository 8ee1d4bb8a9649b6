"""The public version of a case: what is struck out is named and never shown; and a scanned sheet finds its case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests import builders_filings as offices
from tests.builders_filings import a_filing_office
from ui.screens.filings.public_presenter import StruckKind, kind_of, struck_word
from ui.screens.screen import Place
from ui.widgets.labels import Note
from unionreg.application.queries.packets import printed_packet, public_packet
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.visibility import TABLE, StruckField

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_filings import FilingOffice
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]

PLACES = {
    "Organisation": "organisation.{}",
    "Leader": "leaders.3.{}",
    "Representativeness": "representativeness.{}",
}


@pytest.fixture
def here() -> FilingOffice:
    return a_filing_office()


@pytest.fixture
def folio(here: FilingOffice) -> str:
    return offices.registered(here)


def opened(open_window: OpenWindow, here: FilingOffice, actor: Actor, place: Place) -> WindowUnderTest:
    window = open_window(office=here.office)
    window.enter(actor)
    window.go(place)
    window.settle()
    return window


def words_of(screen: Any) -> str:
    return "\n".join(cell.text for row in screen.struck.rows for cell in row)


def test_what_is_struck_out_is_named_and_counted_but_never_shown(
    open_window: OpenWindow, here: FilingOffice, folio: str, tmp_path: Path
) -> None:
    # The office in memory has one connection: what is compared with is read before the window works.
    data, drawn = here.case(folio).data, public_packet(here.core, here.office.auditor, folio=folio, version=1)
    window = opened(open_window, here, here.office.auditor, Place("filing-public", (folio,)))
    screen = window.screen
    window.qtbot.waitUntil(lambda: bool(screen.preview.content), timeout=10_000)
    assert ("CURP, domicilio y comprobante de cada persona del padrón", "64") in {
        (row[0].text, row[1].text) for row in screen.struck.rows
    }
    assert "Correo electrónico de la organización" in words_of(screen)
    assert data.organisation.email not in words_of(screen)
    assert screen.boxes == ()
    window.answers.files.append(tmp_path / "publica.pdf")
    screen.preview.save_asked.emit()
    window.settle()
    assert (tmp_path / "publica.pdf").read_bytes() == drawn


def test_whoever_works_on_cases_adds_a_document_without_personal_data(
    open_window: OpenWindow, here: FilingOffice, folio: str
) -> None:
    attachments = here.case(folio).data.attachments
    named_only = public_packet(here.core, here.office.reviewer, folio=folio, version=1)
    window = opened(open_window, here, here.office.reviewer, Place("filing-public", (folio,)))
    screen = window.screen
    window.qtbot.waitUntil(lambda: bool(screen.boxes), timeout=10_000)
    titles = {each.title: each.id for each in attachments}
    assert 0 < len(screen.boxes) < len(attachments)
    chosen = titles[screen.boxes[0].text()]
    assert screen.preview.content == named_only
    screen.boxes[0].click()
    window.qtbot.waitUntil(lambda: screen.preview.content not in (b"", named_only), timeout=10_000)
    shown = frozenset({chosen})
    assert screen.preview.content == public_packet(here.core, here.office.reviewer, folio=folio, version=1, shown=shown)


def test_papers_of_the_case_stand_beside_its_packets(open_window: OpenWindow, here: FilingOffice, folio: str) -> None:
    window = opened(open_window, here, here.office.auditor, Place("filing", (folio, "papers")))
    window.screen.papers.public_asked.emit()
    window.settle()
    screen = window.screen
    titles = [screen.table.rows.row(number).title for number in range(screen.table.rows.rowCount())]
    assert titles[0] == "Expediente, versión 1"
    assert len(titles) > 1
    screen.table.selectRow(1)
    window.settle()
    assert screen.struck.isHidden()
    assert "se hizo al emitir el papel" in screen.told.accessibleName()


@pytest.mark.parametrize(
    ("record", "field"), [key for key, degree in TABLE.items() if degree is not Visibility.PUBLIC and key[0] in PLACES]
)
def test_every_hidden_field_of_the_form_has_its_own_name(record: str, field: str) -> None:
    struck = StruckField(PLACES[record].format(field), TABLE[(record, field)])
    if struck.path != "representativeness.supporters_bytes":
        assert kind_of(struck) is not StruckKind.IN_TEXT
    assert struck_word(kind_of(struck))


def test_a_scanned_sheet_leads_to_its_case(
    open_window: OpenWindow, here: FilingOffice, folio: str, tmp_path: Path
) -> None:
    scan = tmp_path / "foja.pdf"
    scan.write_bytes(printed_packet(here.core, here.office.reviewer, folio=folio, version=1))
    window = opened(open_window, here, here.office.registrar, Place("filing-receive"))
    window.screen.drop.dropped.emit(scan)
    window.settle()
    screen = window.screen
    told = " ".join(note.accessibleName() for note in screen.sheet.findChildren(Note))
    assert "Se imprimió de los mismos datos que se recibieron." in told
    assert screen.result.isHidden()
    screen.sheet.open.click()
    window.settle()
    assert window.screen.here().arguments[0] == folio


def test_a_paper_without_code_is_told_and_nothing_is_kept(
    open_window: OpenWindow, here: FilingOffice, tmp_path: Path
) -> None:
    scan = tmp_path / "otra.png"
    scan.write_bytes(b"\x89PNG nothing")
    window = opened(open_window, here, here.office.registrar, Place("filing-receive"))
    window.screen.drop.dropped.emit(scan)
    window.settle()
    assert not window.screen.findings.isHidden()
    assert window.screen.sheet.isHidden()
