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


def found(window: WindowUnderTest, tmp_path: Path, stick: Path) -> None:
    """Choose the copy, after a folder that is none, and open what the search finds."""
    for folder in (tmp_path, stick):
        window.answers.files.append(folder)
        window.screen._choose()
        window.settle()
        assert window.screen.findings.isHidden() is (folder == stick)
    window.screen.search.setText("llantas queretaro")
    window.screen.load()
    window.settle()
    shot(window, "find")
    window.screen._open_current()
    window.settle()
    shot(window, "contract")


def test_a_contract_is_found_printed_and_taken_along(open_window: OpenWindow, tmp_path: Path, stick: Path) -> None:
    folder = a_desk(tmp_path)
    a_filing(folder)
    window = open_window()
    window.go(Place("union-desk-contracts", (str(folder),)))
    found(window, tmp_path, stick)
    screen = window.screen
    screen.shifts.setPlainText("Planta; A")
    screen._receipts()
    assert screen.shifts_field.error()
    screen.shifts.setPlainText("Planta; Matutino; 12")
    screen.day.setText("12/08/2024")
    for name, act in (("copia", screen._print_copy), ("cartel", screen._poster), ("acuses", screen._receipts)):
        window.answers.files.append(tmp_path / f"{name}.pdf")
        act()
        window.settle()
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF"), name
    window.answers.files.append(tmp_path)
    screen._to_stick()
    window.settle()
    assert any((tmp_path / "CC-2022-000123-7").iterdir())


def chosen(window: WindowUnderTest, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    window.answers.files.append(path)
    window.screen._choose()
    window.settle()


def a_tools_window(open_window: OpenWindow, folder: Path) -> WindowUnderTest:
    window = open_window()
    window.go(Place("union-desk-tools", (str(folder),)))
    window.screen.preset.setCurrentIndex(1)
    assert not window.screen.note.isHidden()
    return window


def test_members_of_another_tool_come_into_a_filing(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = a_desk(tmp_path)
    a_filing(folder)
    window = a_tools_window(open_window, folder)
    chosen(window, tmp_path / "members.csv", write_members(MEMBERS, presets()[1]))
    window.screen._take()
    assert window.screen.filing_field.error()
    window.screen.filing.setCurrentIndex(1)
    window.screen._take()
    window.settle()
    assert [each.given_names for each in desk.desk_members(folder)] == ["LUIS", "JOSÉ"]


def test_attendance_of_another_tool_comes_in_and_goes_out(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = a_desk(tmp_path)
    a_filing(folder)
    window = a_tools_window(open_window, folder)
    screen = window.screen
    screen.kind.setCurrentIndex(1)
    screen.filing.setCurrentIndex(1)
    screen.assembly.setCurrentIndex(screen.assembly.findData(AssemblyKind.ELECTION.value))
    chosen(window, tmp_path / "events.csv", write_attendance(ROWS, presets()[1]))
    shot(window, "tools")
    screen._take()
    window.settle()
    assert [row.present for row in desk.attendance_of(folder)] == [True, False]
    window.answers.files.append(tmp_path / "out.csv")
    screen._hand_out()
    window.settle()
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").startswith("event,date,member_id,name,attended")
