"""What workbooks say besides their values: hidden places, live formulas, dates from 1904, cells without references."""

from __future__ import annotations

import io
import random
import struct
from datetime import date

import openpyxl
import pytest

from tests.rolls.invented_people import crowd
from tests.rolls.messy_rolls import CUT_OFF, HEADINGS, as_ods, as_xlsx, cells_of, ods_document, worksheet, xlsx_document
from tests.rolls.test_hostile_files import OLD_EXCEL
from unionreg.domain.rolls.report import RollReport
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.errors import UnreadableError
from unionreg.rolls.checking import check_roll
from unionreg.rolls.opening import open_workbook
from unionreg.rolls.proposing import propose
from unionreg.rolls.xls_details import _details, scan_xls
from unionreg.rolls.xlsx_quick import quick_scan

ROWS = [list(HEADINGS[0]), *(cells_of(each, at) for at, each in enumerate(crowd(random.Random(5), 12, CUT_OFF), 1))]


def report_on(content: bytes) -> RollReport:
    book = open_workbook(content, "padron")
    return check_roll(book, propose(book).mapping, purpose=RollPurpose.MEMBERS, cut_off=CUT_OFF)


def found(report: RollReport) -> list[tuple[int | None, str, str | None]]:
    return [(each.row, each.kind.value, each.column) for each in report.findings]


def changed(change: object) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx(ROWS)))
    assert callable(change)
    change(book.active)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_hidden_rows_and_columns_of_a_workbook_are_told_and_counted() -> None:
    def hide(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet.row_dimensions[4].hidden = True
        sheet.row_dimensions[99].hidden = True
        sheet.column_dimensions["I"].hidden = True
        sheet.column_dimensions["M"].hidden = True

    report = report_on(changed(hide))
    assert found(report) == [(1, "hidden-column", "I"), (4, "hidden-row", None)]
    assert len(report.people) == 12


def test_hidden_rows_and_columns_of_an_ods_are_told() -> None:
    columns = (
        '<table:table-column table:number-columns-repeated="8"/><table:table-column table:visibility="collapse"/>'
        '<table:table-column table:number-columns-repeated="900" table:visibility="collapse"/>'
    )
    content = as_ods(ROWS, {4: 'table:visibility="filter"'}, columns)
    assert found(report_on(content)) == [(1, "hidden-column", "I"), (4, "hidden-row", None)]


def test_live_formulas_of_an_ods_are_told() -> None:
    content = as_ods(ROWS)
    book = open_workbook(content, "x")
    assert book.sheets[0].details.formulas == {}
    cell = '<table:table-cell office:value-type="string">'
    with_formula = cell.replace("office:", 'table:formula="of:=1" office:', 1)
    text = as_ods_text(ROWS).replace(f"{cell}<text:p>{ROWS[3][6]}", f"{with_formula}<text:p>{ROWS[3][6]}")
    report = report_on(ods_document(text))
    assert {(each.kind.value, each.column) for each in report.findings} == {("formula-cell", "G")}


def as_ods_text(rows: list[list[str]]) -> str:
    body = "".join(
        "<table:table-row>"
        + "".join(f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
                  if cell else "<table:covered-table-cell/>" for cell in cells)
        + "</table:table-row>"
        for cells in rows
    )  # fmt: skip
    return f'<table:table table:name="Hoja1">{body}</table:table>'


def test_single_formulas_are_errors_and_a_column_of_them_is_a_warning() -> None:
    def formulas(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet["G5"] = "=1+1"
        sheet["H5"] = "=2+2"
        for row in range(2, 14):
            sheet[f"I{row}"] = f"=A{row}"

    assert found(report_on(changed(formulas))) == [(1, "formula-column", "I"), (5, "formula-cell", "G")]


def test_carriage_returns_of_excel_are_control_characters_and_its_breaks_are_line_breaks() -> None:
    def breaks(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet["G3"].value = "OPERADOR\nA"
        sheet["G4"].value = "OPERADOR_x000D_ A"
        sheet["G5"].value = "OPERADOR_x000D_\nA"

    assert found(report_on(changed(breaks))) == [
        (3, "line-break-in-cell", "G"),
        (4, "control-character", "G"),
        (5, "control-character", "G"),
        (5, "line-break-in-cell", "G"),
    ]


def test_dates_and_numbers_of_workbooks_are_read_as_people_see_them() -> None:
    def values(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet["F2"].value, sheet["F2"].number_format = date(2020, 1, 2), "dd/mm/yyyy"
        sheet["F3"].value = 43832
        sheet["G3"].value = True
        sheet["G4"].value = 2.5

    report = report_on(changed(values))
    assert [person.hired_on for person in report.people[:2]] == [date(2020, 1, 2)] * 2
    assert [person.post for person in report.people[1:3]] == ["TRUE", "2.5"]


def test_workbooks_that_count_from_1904_are_understood() -> None:
    texts = "".join(f'<c t="str"><v>{text}</v></c>' for text in ("CURP", "Nombre completo", "Fecha de ingreso"))
    person = '<c t="str"><v>UXXG930929MTLHXL83</v></c><c t="str"><v>GLORIA UH XIU</v></c><c><v>42370</v></c>'
    sheet = worksheet(f"<sheetData><row>{texts}</row><row>{person}</row></sheetData>")
    report = report_on(xlsx_document(sheet, book='<workbookPr date1904="1"/>'))
    assert [each.hired_on for each in report.people] == [date(2020, 1, 2)]
    assert (report.people[0].first_surname, report.people[0].given_names) == ("UH", "GLORIA")


@pytest.mark.parametrize(
    "sheet",
    [
        worksheet("<sheetData><!-- <row> --></sheetData>"),
        worksheet("<sheetData><row></row></sheetData>"),
        worksheet('<sheetData><row r="1"><c><v>1</v></c></row></sheetData>'),
        worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c><c  r="B1"><f>1</f></c></row></sheetData>'),
        worksheet("").replace("UTF-8", "UTF-16"),
        worksheet("").replace("<worksheet", "<x:worksheet"),
    ],
)
def test_the_quick_way_is_only_taken_where_it_is_sure(sheet: str) -> None:
    assert quick_scan(sheet.encode()) is None


def test_hidden_places_and_formulas_of_old_excel_are_found() -> None:
    (name, other) = scan_xls(OLD_EXCEL)
    assert (name, other) == ("Hoja1", "Hoja2")
    row = OLD_EXCEL.find(b"\x08\x02\x10\x00\x05\x00")
    hidden = bytearray(OLD_EXCEL)
    hidden[row + 4 + 12] |= 0x20
    details = scan_xls(bytes(hidden))["Hoja1"]
    assert details.hidden_rows == {6}
    # The label of A3 becomes a formula record: what it holds does not matter to where it stands.
    label = OLD_EXCEL.find(b"\xfd\x00\x0a\x00\x02\x00\x00\x00")
    assert scan_xls(OLD_EXCEL[:label] + b"\x06" + OLD_EXCEL[label + 1 :])["Hoja1"].formulas == {1: {3}}


def test_hidden_columns_of_old_excel_are_told_and_columns_beyond_its_last_refused() -> None:
    hidden = struct.pack("<HHHHHHHH", 0x7D, 12, 3, 4, 0, 0, 1, 0)
    shown = struct.pack("<HHHHHHHH", 0x7D, 12, 5, 5, 0, 0, 0, 0)
    end = struct.pack("<HH", 0x0A, 0)
    assert _details(hidden + shown + end, 0).hidden_columns == {4, 5}
    with pytest.raises(UnreadableError):
        _details(struct.pack("<HHHHH", 0x203, 6, 1, 256, 0) + end, 0)
