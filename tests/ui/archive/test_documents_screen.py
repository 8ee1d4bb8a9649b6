"""The list of all documents: found by what is typed, cut by kind, state and loan, opened with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.builders_archive import a_scan, an_archive
from tests.builders_office import an_office
from tests.ui.archive.test_archive_screens import opened, shot
from ui.screens.screen import Place
from unionreg.application import archive_loans
from unionreg.application.queries import archive as queries
from unionreg.demo.archive import fill_archive
from unionreg.domain.archive.document import DocumentLink, DocumentState, LinkKind
from unionreg.domain.archive.document_kinds import DocumentKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def titles(screen: Any) -> list[str]:
    table = screen.table
    return [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]


def choose(window: WindowUnderTest, **values: Any) -> list[str]:
    screen = window.screen
    screen.search.setText(values.get("text", ""))
    screen.kind.setCurrentIndex(max(0, screen.kind.findData(values.get("kind", ""))))
    screen.state.setCurrentIndex(max(0, screen.state.findData(values.get("state", ""))))
    screen.lent.setChecked(values.get("lent", False))
    screen._chosen()
    window.settle()
    return titles(screen)


def test_documents_are_found_by_what_is_typed_and_picked(open_window: OpenWindow) -> None:
    office = an_office()
    seen = fill_archive(office.core, office.archivist)
    window = opened(open_window, office, Place("archive-documents"))
    shot(window, "documents")
    screen = window.screen
    everything = titles(screen)
    assert len(everything) > 3
    assert screen.count.text() == f"{len(everything)} documentos, primero los más recientes"
    known = queries.document_page(office.core, office.archivist, document_id=seen.document).document
    assert known.title in choose(window, text=known.title.upper().replace("Ó", "O"))
    assert len(choose(window, text=seen.box)) < len(everything)
    assert set(choose(window, state=DocumentState.CONFIRMED.value, kind=DocumentKind.CONTRACT.value)) < set(everything)
    assert choose(window, text="nada se llama así") == []
    shot(window, "documents-none")
    assert len(choose(window)) == len(everything)
    screen.table.chosen.emit(screen.table.sparse._rows[0])
    window.settle()
    assert window.program.place.screen == "archive-document"


def test_lent_paper_says_so_and_a_box_label_leads_to_its_documents(open_window: OpenWindow) -> None:
    here = an_archive()
    here.take(a_scan("a.pdf"), box=here.another_box())
    (document,) = here.take(a_scan("b.pdf"))
    union = DocumentLink(LinkKind.UNION, "", "Sindicato Ejemplo")
    here.confirm(document, title="b.pdf", links=(union, DocumentLink(LinkKind.EMPLOYER, "", "Autopartes, S.A.")))
    due = queries.today_here(here.core)
    archive_loans.lend(
        here.core, here.who, serial=here.box, borrower="Ana Ruiz", post="Registro", reason="Cotejo", due=due
    )
    window = opened(open_window, here.office, Place("archive-documents", (here.box,)))
    assert titles(window.screen) == ["b.pdf"]
    assert window.screen.here() == Place("archive-documents", (here.box,))
    assert choose(window) == ["b.pdf", "a.pdf"]
    assert choose(window, text="sindicato ejemplo") == ["b.pdf"]
    assert window.screen.table.model().index(0, 1).data() == "Sindicato Ejemplo · Autopartes, S.A."
    assert choose(window, lent=True) == ["b.pdf"]
    assert window.screen.table.model().index(0, 6).data() == "Prestado"


def test_an_archive_without_documents_says_how_they_come(open_window: OpenWindow) -> None:
    office = an_office()
    window = opened(open_window, office, Place("archive-documents"))
    assert window.screen.states.currentIndex() != 0
    shot(window, "documents-empty")
