"""At a union's desk: a contract found in a published copy and handed over; tables of other tools in and out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.desk.test_contract_copy import pdf, stick
from tests.interchange.test_interchange_tables import AT, MEMBERS, ROWS, a_filing
from ui.screens.screen import Place
from unionreg.desk import interchange as desk
from unionreg.desk.union_desk import UnionDesk
from unionreg.domain.filings.filing import AssemblyKind
from unionreg.interchange.presets import presets
from unionreg.interchange.tables import write_attendance, write_members

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]

__all__ = ["pdf", "stick"]


def shot(window: WindowUnderTest, name: str) -> None:
    """A picture, only where somebody wants to look."""
    folder = os.environ.get("UNIONREG_LOOK")
    if folder:
        window.program.window.grab().save(f"{folder}/{name}.png")


def a_desk(tmp_path: Path) -> Path:
    UnionDesk.create(tmp_path / "mesa", AT).close()
    return tmp_path / "mesa"


def test_a_contract_is_found_printed_and_taken_along(open_window: OpenWindow, tmp_path: Path, stick: Path) -> None:
    folder = a_desk(tmp_path)
    a_filing(folder)
    window = open_window()
    window.go(Place("union-desk-contracts", (str(folder),)))
    window.answers.files.append(tmp_path)
    window.screen._choose()
    window.settle()
    assert not window.screen.findings.isHidden(), "this folder holds no copy"
    window.answers.files.append(stick)
    window.screen._choose()
    window.settle()
    window.screen.search.setText("llantas queretaro")
    window.screen.load()
    window.settle()
    shot(window, "find")
    window.screen._open_current()
    window.settle()
    screen = window.screen
    shot(window, "contract")
    for name, act in (("copia", screen._print_copy), ("cartel", screen._poster)):
        window.answers.files.append(tmp_path / f"{name}.pdf")
        act()
        window.settle()
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF"), name
    screen.shifts.setPlainText("Planta; A")
    screen._receipts()
    assert screen.shifts_field.error()
    screen.shifts.setPlainText("Planta; Matutino; 12")
    screen.day.setText("12/08/2024")
    window.answers.files.append(tmp_path / "acuses.pdf")
    screen._receipts()
    window.settle()
    assert (tmp_path / "acuses.pdf").is_file()
    window.answers.files.append(tmp_path)
    screen._to_stick()
    window.settle()
    assert any((tmp_path / "CC-2022-000123-7").iterdir())


def test_tables_of_other_tools_come_in_and_go_out(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = a_desk(tmp_path)
    filing = a_filing(folder)
    libre = presets()[1]
    people, came = tmp_path / "members.csv", tmp_path / "events.csv"
    people.write_bytes(write_members(MEMBERS, libre))
    came.write_bytes(write_attendance(ROWS, libre))
    window = open_window()
    window.go(Place("union-desk-tools", (str(folder),)))
    screen = window.screen
    screen.preset.setCurrentIndex(1)
    assert not screen.note.isHidden()
    window.answers.files.append(people)
    screen._choose()
    window.settle()
    screen._take()
    assert screen.filing_field.error()
    screen.filing.setCurrentIndex(1)
    screen._take()
    window.settle()
    assert [each.given_names for each in desk.desk_members(folder)] == ["LUIS", "JOSÉ"]
    screen.kind.setCurrentIndex(1)
    screen.assembly.setCurrentIndex(screen.assembly.findData(AssemblyKind.ELECTION.value))
    window.answers.files.append(came)
    screen._choose()
    window.settle()
    shot(window, "tools")
    screen._take()
    window.settle()
    assert [row.present for row in desk.attendance_of(folder)] == [True, False]
    window.answers.files.append(tmp_path / "out.csv")
    screen._hand_out()
    window.settle()
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").startswith("event,date,member_id,name,attended")
    assert filing
