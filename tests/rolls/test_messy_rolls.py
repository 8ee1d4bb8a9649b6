"""Made-up rolls with known faults, in every format: all faults are found (recall), and nothing else (precision)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rolls.messy_rolls import CUT_OFF, Messy, as_csv, as_ods, as_xlsx, messy_roll, zipped
from unionreg.domain.rolls.report import RollReport
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.rolls.checking import check_roll
from unionreg.rolls.opening import open_workbook
from unionreg.rolls.proposing import propose


def report_on(content: bytes, cut_off: date = CUT_OFF) -> RollReport:
    book = open_workbook(content, "padron")
    return check_roll(book, propose(book).mapping, purpose=RollPurpose.MEMBERS, cut_off=cut_off)


def assert_all_found(messy: Messy, report: RollReport) -> None:
    assert sorted(messy.expected) == sorted((each.row or 0, each.kind.value) for each in report.findings)
    assert len(report.people) == messy.people
    assert [sheet.header_row for sheet in report.sheets] == [messy.header_row]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("write", [as_csv, as_xlsx, as_ods], ids=["csv", "xlsx", "ods"])
def test_all_faults_and_only_faults_are_found(seed: int, write: object) -> None:
    messy = messy_roll(seed)
    assert callable(write)
    assert_all_found(messy, report_on(write(messy.rows)))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"], ids=["comma", "semicolon", "tab", "pipe"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman", "cp850", "latin-1"])
def test_any_usual_encoding_and_separator_gives_the_same(encoding: str, delimiter: str) -> None:
    messy = messy_roll(100)
    text = [[cell.replace("Ã‰", "É") for cell in cells] for cells in messy.rows]
    messy.expected = [(row, kind) for row, kind in messy.expected if kind != "encoding-damage"]
    content = as_csv(text, encoding, delimiter, "\n")
    assert_all_found(messy, report_on(content))
    assert_all_found(messy, report_on(zipped({"carpeta/padrón.csv": content, "__MACOSX/._padrón.csv": b"\x00"})))


def test_lines_that_end_with_a_carriage_return_only_are_lines() -> None:
    messy = messy_roll(101)
    rows = [[cell.replace("\n", " ") for cell in cells] for cells in messy.rows]
    messy.expected = [each for each in messy.expected if each[1] != "line-break-in-cell"]
    assert_all_found(messy, report_on(as_csv(rows, line_end="\r")))


def test_a_line_that_names_the_separator_has_no_row_number() -> None:
    messy = messy_roll(102)
    content = b"sep=;\r\n" + as_csv(messy.rows, "utf-8", ";")
    book = open_workbook(content, "padron.csv")
    assert book.facts.sep_line
    assert_all_found(messy, report_on(content))
