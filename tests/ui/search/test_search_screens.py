"""Search in the window: asking, narrowing down, the hit on its page, keeping a search, clauses, comparing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.builders_search import a_document, a_searched_office, keep
from ui.screens.screen import Place
from ui.widgets.buttons import LinkButton, QuietButton
from unionreg.application.search_feeding import catch_up
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.roles import Role
from unionreg.domain.search.document import Facet

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_office import OfficeUnderTest
    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]

FIRST = "CLÁUSULA 1. AGUINALDO. Quince días de salario.\nCLÁUSULA 2. HUELGA. Conforme a la ley."
SECOND = "CLÁUSULA 1. AGUINALDO. Treinta días de salario."


@pytest.fixture
def office() -> OfficeUnderTest:
    office, _ = a_searched_office()
    for number, text in (("d1", FIRST), ("d2", SECOND)):
        keep(office, a_document(number, kind=DocumentKind.CONTRACT, title=f"Contrato viejo {number}"), text)
    catch_up(office.core)
    return office


def test_a_person_searches_narrows_down_and_keeps_the_search(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    window = open_window(office=office)
    window.enter(office.signer)
    window.go(Place("search"))
    screen = window.screen
    screen.field.setText("aguinaldos")
    screen.field.returnPressed.emit()
    window.settle()
    assert screen.count.text() == "2 resultados"
    assert [link.accessibleName() for link in screen.hits.links] == ["Contrato viejo d1", "Contrato viejo d2"] or [
        link.accessibleName() for link in screen.hits.links
    ] == ["Contrato viejo d2", "Contrato viejo d1"]
    screen.facets.boxes[Facet.YEAR, "1987"].setChecked(True)
    window.settle()
    assert screen.here() == Place("search", ("aguinaldos", "year=1987"))
    screen.keep.click()
    screen._keep()
    window.settle()
    assert screen.naming.isHidden()
    keep(office, a_document("d3", title="Otro"), "aguinaldo nuevo")
    window.go(Place("today"))
    window.go(Place("saved-searches"))
    assert [link.text() for link in window.screen.cards[0].findChildren(LinkButton)][1:] == ["Otro"]
    _, seen = window.screen.cards[0].findChildren(QuietButton)
    window.qtbot.mouseClick(seen, Qt.MouseButton.LeftButton)
    window.settle()
    with office.core.unit_of_work() as uow:
        uow.archive.save(replace(uow.archive.get("d3"), title="Otro más"))
    window.go(Place("today"))
    window.go(Place("saved-searches"))
    assert [link.text() for link in window.screen.cards[0].findChildren(LinkButton)][1:] == ["Otro más (cambió)"]
    window.go(Place("search", ("zzzz",)))
    assert "Nada coincide" in window.screen.count.text()


def test_who_keeps_the_archive_rebuilds_the_index(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    window = open_window(office=office)
    window.enter(office.by_role[Role.ARCHIVIST])
    office.core.search_index.update([], tuple(office.core.search_index.keys()))
    window.go(Place("search", ("aguinaldo",)))
    assert window.screen.count.text() == "Nada coincide con «aguinaldo»."
    window.screen.rebuild.click()
    assert not window.screen.rebuilding.isHidden()
    window.screen._rebuild()
    window.settle()
    assert window.screen.rebuilding.isHidden()
    assert window.screen.count.text() == "2 resultados"


def test_two_contracts_are_compared_and_clauses_listed(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    window = open_window(office=office)
    window.enter(office.signer)
    window.go(Place("search", ("aguinaldo",)))
    hits = window.screen.hits
    for key in ("d1", "d2"):
        hits._tick(next(k for k in office.core.search_index.keys() if k.id == key), True)  # noqa: SIM118 - a port
    hits.compare.click()
    window.settle()
    assert window.screen._found is not None
    assert [row.same for row in window.screen._found.rows] == [False, False]
    window.screen.different.setChecked(True)
    window.go(Place("clauses", ("aguinaldo",)))
    assert window.screen.count.text() == "2 cláusulas"
