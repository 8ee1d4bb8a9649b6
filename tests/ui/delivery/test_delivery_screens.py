"""Deliveries in the window: begun, counted by sheet, ticked by name, printed, and listed with percentages."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.builders_contracts import contract_of, deposited
from tests.builders_delivery import DAY, a_counted_delivery, a_named_delivery
from tests.builders_office import an_office
from tests.builders_rolls import frozen
from ui.screens.screen import Place
from unionreg.application import delivery
from unionreg.application.queries import delivery as queries
from unionreg.domain.contracts.delivery import Mark, NotReceived

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def shot(window: WindowUnderTest, name: str) -> None:
    """A picture, only where somebody wants to look."""
    folder = os.environ.get("UNIONREG_LOOK")
    if folder:
        window.program.window.grab().save(f"{folder}/{name}.png")


def test_a_sheet_is_written_down_and_withdrawn(open_window: OpenWindow, tmp_path: Path) -> None:
    made = a_counted_delivery()
    window = open_window(office=made.here.office)
    window.enter(made.coordinator)
    window.go(Place("delivery", (made.campaign_id,)))
    form = window.screen.sheet
    form.received.setText("20")
    form.reasons[NotReceived.ABSENT].setText("4")
    form.day.setText("32/08/2026")
    form._press()
    assert form.day_field.error()
    form.day.setText("05/08/2026")
    form._press()
    window.settle()
    assert made.page.progress.total.received == 20
    window.screen.sample.size_edit.setText("3")
    window.screen.sample._draw()
    window.settle()
    assert made.page.samples[0].seed in window.screen.sample.said.text()
    window.answers.files.append(tmp_path / "acuses.pdf")
    window.screen._print_receipts()
    window.settle()
    assert (tmp_path / "acuses.pdf").read_bytes().startswith(b"%PDF")
    shot(window, "delivery")


def test_names_are_ticked_with_the_keyboard(open_window: OpenWindow) -> None:
    made = a_named_delivery()
    made.by(delivery.record_names, group_id=1, marks=(Mark(3, DAY, NotReceived.REFUSED),))
    window = open_window(office=made.here.office)
    window.enter(made.coordinator)
    window.go(Place("delivery-people", (made.campaign_id, "1")))
    window.screen.day.setText("05/08/2026")
    window.screen.table.chosen.emit(window.screen.table.current_row())
    window.settle()
    assert made.page.progress.total.in_time == 1
    shot(window, "people")
    window.screen._take_back()
    window.settle()
    assert made.page.progress.total.received == 0


def test_a_delivery_begins_from_a_vote_and_stands_in_the_list(open_window: OpenWindow) -> None:
    here = frozen(count=6)
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.go(Place("delivery-new", (here.vote_id,)))
    window.screen.employer.setText("Autopartes Inventadas")
    window.screen.groups.setPlainText("Planta; Turno A")
    window.screen._begin()
    assert window.screen.groups_field.error()
    window.screen.groups.clear()
    shot(window, "new")
    window.screen._begin()
    window.settle()
    (row,) = queries.campaigns(here.core, here.office.coordinator)
    assert (row.vote_id, row.total.workers) == (here.vote_id, 6)
    window.go(Place("deliveries", (here.vote_id,)))
    assert window.screen.table.current_row() == row
    shot(window, "deliveries")


def test_a_delivery_after_a_deposit_begins_from_its_contract(open_window: OpenWindow) -> None:
    office = an_office()
    contract_id = deposited(office)
    window = open_window(office=office)
    window.enter(office.registrar)
    window.go(Place("delivery-new", ("", contract_id)))
    screen = window.screen
    assert contract_of(office, contract_id).number in screen.text.text()
    screen.groups.setPlainText("Planta; Turno A; 12")
    screen._begin()
    window.settle()
    (row,) = queries.deliveries_of_contract(office.core, office.registrar, contract_id=contract_id)
    assert row.progress.total.workers == 12
