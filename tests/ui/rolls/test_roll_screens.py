"""The screens of the roll as people use them: take a list in, decide, assign, freeze, and find everybody."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import pytestqt.exceptions as qtbot_exceptions
from PySide6.QtCore import Qt

from tests.builders_rolls import (
    EMPLOYER,
    FAULTY,
    UNION,
    RollOffice,
    a_person,
    a_vote_in_preparation,
    assigned,
    frozen,
    with_file,
    with_people,
)
from tests.ui.test_walks import cut_off, spoken
from tests.ui.votes.test_vote_walks import controls, walk
from ui.screens.screen import Place
from unionreg.application import roll_objections, rolls
from unionreg.application.queries import rolls as queries
from unionreg.application.roll_records import ObjectionKind, ObjectionParty, Ruling
from unionreg.domain.rolls.kinds import RollKind
from unionreg.domain.rolls.roll import RollPurpose, RollState
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def opened(open_window: OpenWindow, here: RollOffice, screen: str, *arguments: object) -> tuple[WindowUnderTest, Any]:
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    return window, window.go(Place(screen, (here.vote_id, *map(str, arguments))))


def two_lists() -> RollOffice:
    here = with_file()
    people = (a_person(1), a_person(2))
    rolls.import_people(here.core, here.office.coordinator, vote_id=here.vote_id, people=people, origin=EMPLOYER)
    return here


def object_to(here: RollOffice, number: int | None = 1) -> None:
    here.by(
        roll_objections.object_to_roll,
        kind=ObjectionKind.REMOVE if number else ObjectionKind.ADD,
        party=ObjectionParty.EMPLOYER,
        filed_by="Juan Mora",
        number=number,
        who="Tomás Canul",
        grounds="Consta en la nómina.",
    )


def with_objections() -> RollOffice:
    here = with_file()
    object_to(here, None)
    return here


VISITS: list[tuple[Callable[[], RollOffice], str, tuple[int, ...]]] = [
    (a_vote_in_preparation, "roll", ()),
    (a_vote_in_preparation, "roll-import", ()),
    (two_lists, "roll", ()),
    (frozen, "roll", ()),
    (with_file, "roll-report", (1,)),
    (with_people, "roll-report", (1,)),
    (with_people, "roll-people", (1,)),
    (with_file, "roll-person", (1, 1)),
    (two_lists, "roll-compare", ()),
    (with_people, "roll-compare", ()),
    (with_objections, "roll-objections", (1,)),
    (assigned, "roll-assign", (1,)),
    (with_file, "roll-freeze", (1,)),
    (frozen, "roll-freeze", (1,)),
]


@pytest.mark.parametrize(("make", "screen", "arguments"), VISITS)
def test_every_control_is_named_and_reached_and_no_word_is_cut_off(
    open_window: OpenWindow, make: Callable[[], RollOffice], screen: str, arguments: tuple[int, ...]
) -> None:
    window, page = opened(open_window, make(), screen, *arguments)
    with contextlib.suppress(qtbot_exceptions.TimeoutError):
        window.qtbot.waitUntil(lambda: cut_off(page) == [], timeout=1000)
    assert cut_off(page) == []
    wanted = controls(window)
    assert [type(widget).__name__ for widget in wanted if not spoken(widget)] == []
    assert {spoken(widget) for widget in set(wanted) - set(walk(window, wanted))} == set()


def test_a_list_is_taken_in_from_the_file_to_the_report(open_window: OpenWindow, tmp_path: Path) -> None:
    here = a_vote_in_preparation()
    window, page = opened(open_window, here, "roll-import")
    path = tmp_path / "padrón.csv"
    path.write_text(FAULTY, encoding="utf-8")
    window.answers.files.append(path)
    page.drop.choose.click()
    window.settle()
    page.check.click()
    assert page.cut_off_field.error()
    page.cut_off.setText("01/07/2026")
    page.check.click()
    window.settle()
    window.settle()
    (version,) = queries.rolls_view(here.core, here.office.coordinator, vote_id=here.vote_id).versions
    assert (version.roll.people, version.open_errors) == (6, 3)
    assert window.screen.kinds.rows.rowCount() > 3


def test_a_column_can_be_corrected_before_checking(open_window: OpenWindow, tmp_path: Path) -> None:
    here = a_vote_in_preparation()
    window, page = opened(open_window, here, "roll-import")
    path = tmp_path / "padron.csv"
    path.write_text(FAULTY, encoding="utf-8")
    page.drop.dropped.emit(path)
    window.settle()
    box = page.columns.choices
    from unionreg.domain.rolls.columns import RollField

    box[RollField.SHIFT].setCurrentIndex(0)
    page.columns.header_row.setText("x")
    page.columns.header_row.textEdited.emit("x")
    (sheet,) = page.columns.mapping().sheets
    assert sheet.column(RollField.SHIFT) is None
    assert sheet.column(RollField.CURP) == 4
    assert sheet.header_row == 0


def test_a_file_that_cannot_be_read_is_told_and_the_page_stays(open_window: OpenWindow, tmp_path: Path) -> None:
    window, page = opened(open_window, a_vote_in_preparation(), "roll-import")
    path = tmp_path / "padron.xlsx"
    path.write_bytes(b"PK\x03\x04 no es un libro")
    page.drop.dropped.emit(path)
    window.settle()
    assert page.findings.isVisible()
    assert page.drop.isVisible()


def choose_kind(page: Any, kind: RollKind) -> None:
    rows = page.kinds.rows
    page.kinds.selectRow(next(place for place in range(rows.rowCount()) if rows.row(place).kind is kind))


def test_a_pair_stands_side_by_side_and_one_of_it_is_left_out(open_window: OpenWindow) -> None:
    here = with_file()
    window, page = opened(open_window, here, "roll-report", here.roll_id)
    choose_kind(page, RollKind.CURP_DUPLICATE)
    window.settle()
    assert page.panel.exclude_other.isVisible()
    window.answers.reasons.append("Es la misma persona.")
    page.panel.exclude_other.click()
    window.settle()
    with here.core.unit_of_work() as uow:
        assert uow.rolls.get(here.roll_id).voters == 5
    window.settle()
    choose_kind(page, RollKind.CURP_DUPLICATE)
    window.settle()
    assert not page.panel.stand.isVisible()


def test_findings_stand_one_by_one_or_all_at_once(open_window: OpenWindow) -> None:
    here = with_file()
    window, page = opened(open_window, here, "roll-report", here.roll_id)
    choose_kind(page, RollKind.TRUST_EMPLOYEE)
    window.settle()
    window.answers.reasons += [None, "Según sus funciones."]
    page.panel.stand.click()
    page.panel.stand.click()
    window.settle()
    choose_kind(page, RollKind.CURP_CHECK_DIGIT)
    window.settle()
    window.answers.reasons.append("Se cotejó con la credencial.")
    page.all_stand.click()
    window.settle()
    kinds = {each.kind: each.open for each in _report(here).kinds}
    assert (kinds[RollKind.TRUST_EMPLOYEE], kinds[RollKind.CURP_CHECK_DIGIT]) == (0, 0)
    page.only_open.setChecked(True)
    window.settle()
    assert page.rows.sparse.rowCount() == 0


def _report(here: RollOffice) -> Any:
    return queries.report_view(here.core, here.office.coordinator, **here.here)


def test_a_person_is_corrected_with_a_reason(open_window: OpenWindow) -> None:
    here = with_file()
    number = here.named("PÉREZ").number
    window, page = opened(open_window, here, "roll-person", here.roll_id, number)
    page.form.fields[next(iter(page.form.fields))].setText("PÉREZ DE LEÓN")
    page.save.click()
    assert page.reason.widget.error()
    page.reason.box.setPlainText("Así está en su acta.")
    page.save.click()
    window.settle()
    assert here.person(number).first_surname == "PÉREZ DE LEÓN"


def test_people_are_found_by_the_beginning_of_their_words(open_window: OpenWindow) -> None:
    here = with_people(count=450)
    window, page = opened(open_window, here, "roll-people", here.roll_id)
    assert page.table.sparse.rowCount() == 450
    page.table.scrollToBottom()
    window.qtbot.waitUntil(lambda: page.table.sparse.row(449) is not None)
    page.search.setText("lop apellido0449")
    window.qtbot.waitUntil(lambda: page.table.sparse.rowCount() == 1)
    window.qtbot.keyClick(page.table, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    window.settle()
    assert window.screen.header.title() == "APELLIDO0449 LÓPEZ ANA"


def test_two_lists_are_compared_and_the_report_saved(open_window: OpenWindow, tmp_path: Path) -> None:
    here = two_lists()
    window, page = opened(open_window, here, "roll-compare")
    page.compare.click()
    window.settle()
    assert page.table.rows.rowCount() == 8
    window.answers.files.append(tmp_path / "diferencias.csv")
    page.save.click()
    window.settle()
    window.settle()
    assert (tmp_path / "diferencias.csv").read_bytes().count(b"\n") == 9


def test_an_objection_is_written_down_and_ruled_on(open_window: OpenWindow) -> None:
    here = with_people()
    window, page = opened(open_window, here, "roll-objections", here.roll_id)
    form = page.form
    form.kind.setCurrentIndex(form.kind.findData(ObjectionKind.REMOVE.value))
    form.keep.click()
    assert form.who_field.error()
    form.filed_by.setText("Juan Mora")
    form.who.setText("apellido0003")
    form.search.click()
    window.settle()
    form.grounds.box.setPlainText("Es de confianza.")
    form.keep.click()
    window.settle()
    page.ruling.reason.box.setPlainText("Se acreditó con su contrato.")
    page.ruling.yes.click()
    window.settle()
    (objection,) = queries.objections(here.core, here.office.coordinator, **here.here)
    assert objection.ruling is Ruling.UPHELD
    assert not here.person(3).votes


def test_stations_are_given_and_the_roll_is_frozen(open_window: OpenWindow, tmp_path: Path) -> None:
    here = with_people()
    window, page = opened(open_window, here, "roll-assign", here.roll_id)
    page.assign.click()
    window.settle()
    assert [row.voters for row in (page.stations.rows.row(0), page.stations.rows.row(1))] == [5, 5]
    page.groups.boxes[0][1].tick(0)
    assert page.groups.rules()[0].stations == ("mesa-2",)
    page.next.click()
    window.settle()
    window.screen.freeze.click()
    window.settle()
    with here.core.unit_of_work() as uow:
        assert uow.rolls.get(here.roll_id).state is RollState.FROZEN
    window.answers.files.append(tmp_path / "padron.csv")
    window.screen.save.click()
    window.settle()
    window.settle()
    assert (tmp_path / "padron.csv").read_bytes().startswith(b"unionreg-roll,1,")


def test_a_rehearsal_says_so_on_every_page(open_window: OpenWindow) -> None:
    here = with_people(purpose=Purpose.REHEARSAL)
    window, _ = opened(open_window, here, "roll")
    for screen in ("roll", "roll-people", "roll-report", "roll-assign", "roll-freeze", "roll-objections"):
        arguments = () if screen == "roll" else (str(here.roll_id),)
        page: Any = window.go(Place(screen, (here.vote_id, *arguments)))
        assert "SIMULACRO" in page._drill.word(), screen


def test_a_copy_goes_on_and_a_replaced_version_loses_its_people(open_window: OpenWindow) -> None:
    here = frozen()
    window, page = opened(open_window, here, "roll")
    page._continue(here.roll_id)
    window.settle()
    assert page.table.rows.rowCount() == 2
    with here.core.unit_of_work() as uow:
        uow.rolls.save_state(here.roll_id, RollState.REPLACED)
    page.load()
    window.settle()
    window.answers.reasons.append("Se cumplió el plazo.")
    page._forget(page.table.rows.row(1))
    window.settle()
    page.table.selectRow(1)
    with here.core.unit_of_work() as uow:
        assert uow.rolls.page(here.roll_id).total == 0
    assert not page._tasks.isVisible()


def test_a_list_of_supporters_offers_neither_stations_nor_freezing_nor_a_public_copy(open_window: OpenWindow) -> None:
    here = a_vote_in_preparation()
    origin = replace(UNION, purpose=RollPurpose.SUPPORTERS_30)
    rolls.import_people(here.core, here.office.coordinator, vote_id=here.vote_id, people=(a_person(1),), origin=origin)
    window, _page = opened(open_window, here, "roll")
    said = " ".join(spoken(widget) for widget in controls(window))
    for word in ("Congelar", "Freeze", "pública", "Public"):
        assert word not in said
    assert "Eliminar datos personales" in said or "Remove personal data" in said
