"""Files that are hostile, broken or something else: one clear refusal each, or read well; nothing is ever run."""

from __future__ import annotations

import io
import json
import random
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.rolls.messy_rolls import as_csv, as_xlsx, messy_roll, ods_document, worksheet, xlsx_document, zipped
from unionreg.errors import UnreadableError
from unionreg.rolls import archives, opening
from unionreg.rolls.opening import open_workbook
from unionreg.rolls.proposing import propose

SAMPLES = Path(__file__).parents[1] / "samples" / "rolls"
OLD_EXCEL = (SAMPLES / "PADRON_2023.xls").read_bytes()
TEXTS = json.loads((Path(__file__).parents[2] / "resources/i18n/core/rolls.json").read_text(encoding="utf-8"))
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_all(content: bytes) -> None:
    for sheet in open_workbook(content, "padron.xlsx").sheets:
        list(sheet.rows())


def refusal(content: bytes) -> str:
    with pytest.raises(UnreadableError) as refused:
        read_all(content)
    assert f"error.{refused.value.code}" in TEXTS
    return refused.value.code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "roll-empty"),
        (b"\xef\xbb\xbf \r\n\n", "roll-empty"),
        (b"%PDF-1.7\n...", "roll-other-format"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "roll-other-format"),
        (b"MZ" + bytes(200), "roll-other-format"),
        (b"<html><table><tr><td>CURP</td></tr></table></html>", "roll-web-page"),
        (b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>', "roll-web-page"),
        (bytes(range(256)) * 40, "roll-not-a-table"),
        (b"x" * 500_000, "roll-not-a-table"),
        (zipped({}), "roll-zip-empty"),
        (zipped({"a.csv": "a", "b.csv": "b"}), "roll-zip-several"),
        (zipped({"a.zip": zipped({"b.csv": "CURP,Nombre\n"})}), "roll-other-format"),
        (zipped({"[Content_Types].xml": "", "word/document.xml": ""}), "roll-other-format"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""}), "roll-other-format"),
        (xlsx_document("no XML"), "roll-damaged"),
        (xlsx_document(worksheet("<sheetData><row>")), "roll-damaged"),
        (COMPOUND + bytes(4_000), "roll-damaged"),
        (COMPOUND + b"\xff" * 4_000, "roll-damaged"),
        (b'CURP,NOMBRE\nA,"B\n' + b"C,D\n" * 500, "roll-quote-open"),
        (b'CURP,NOMBRE\nA,"' + b"B" * 200_000, "roll-quote-open"),
        (ods_document("<table:table>"), "roll-damaged"),
        (ods_document("", '<manifest:encryption-data manifest:checksum="x"/>'), "roll-encrypted"),
    ],
    ids=[
        "nothing",
        "only blanks",
        "a PDF",
        "a picture",
        "a program",
        "a web page",
        "an XML spreadsheet",
        "any bytes",
        "one endless line",
        "an empty zip",
        "a zip of two files",
        "a zip in a zip",
        "a text document",
        "an ODF text",
        "a sheet that is no XML",
        "a sheet cut short",
        "an empty compound file",
        "a compound file of ones",
        "an open quote",
        "a cell without end",
        "an ODS cut short",
        "an ODS with a password",
    ],
)
def test_what_is_no_readable_roll_is_refused_with_one_sentence(content: bytes, code: str) -> None:
    assert refusal(content) == code


def test_a_file_that_is_too_large_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST_FILE", 10)
    assert refusal(b"CURP,Nombre\n") == "roll-too-large"


def test_a_document_type_is_refused_before_any_entity_is_read() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
    sheet = worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>&c;</v></c></row></sheetData>')
    assert refusal(xlsx_document(sheet.replace("<worksheet", f"{bomb}<worksheet"))) == "roll-damaged"


def test_zip_bombs_are_refused_by_ratio_size_and_number(monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal(xlsx_document(worksheet("<sheetData>" + " " * 20_000_000))) == "roll-too-large-unpacked"
    monkeypatch.setattr(archives, "LARGEST_TOTAL", 1_000)
    assert refusal(xlsx_document(worksheet("<sheetData>" + " " * 2_000))) == "roll-too-large-unpacked"
    monkeypatch.undo()
    monkeypatch.setattr(archives, "MOST_PARTS", 3)
    assert refusal(xlsx_document(worksheet(""))) == "roll-too-large-unpacked"


def test_a_zip_that_lies_about_a_size_is_found_out() -> None:
    content = bytearray(as_xlsx(messy_roll(1).rows))
    name = b"xl/worksheets/sheet1.xml"
    entry = content.rfind(name) - 46
    (size,) = struct.unpack_from("<I", content, entry + 24)
    struct.pack_into("<I", content, entry + 24, size - 100)
    assert refusal(bytes(content)) == "roll-too-large-unpacked"
    struct.pack_into("<I", content, entry + 24, size + 100)
    assert refusal(bytes(content)) == "roll-damaged"


def test_an_encrypted_zip_and_unusual_packing_are_refused() -> None:
    content = bytearray(zipped({"a.csv": "CURP,Nombre\n"}))
    entry = content.rfind(b"a.csv") - 46
    content[entry + 8] |= 1
    assert refusal(bytes(content)) == "roll-encrypted"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("a.csv", "CURP,Nombre\n")
    assert refusal(target.getvalue()) == "roll-damaged"


def test_stored_parts_are_read_and_broken_ones_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.csv", "CURP,Nombre\nX,Y\n")
    assert open_workbook(target.getvalue(), "a.zip").facts.member == "a.csv"
    assert refusal(target.getvalue().replace(b"X,Y", b"X,Z")) == "roll-damaged"


def test_one_cell_at_the_end_of_the_sheet_is_not_paid_for() -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert refusal(xlsx_document(worksheet(f"<sheetData>{far}</sheetData>"))) == "roll-too-many-cells"
    repeated = (
        '<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell '
        'office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
        "</table:table-row></table:table>"
    )
    assert refusal(ods_document(repeated)) == "roll-too-many-cells"


def test_forty_thousand_empty_formatted_rows_are_no_rows() -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}" s="0"/></row>' for row in range(2, 40_000))
    head = '<row r="1"><c r="A1" t="inlineStr"><is><t>CURP</t></is></c></row>'
    book = open_workbook(xlsx_document(worksheet(f"<sheetData>{head}{rows}</sheetData>")), "a.xlsx")
    assert [number for number, _ in book.sheets[0].rows()] == [1]


def test_two_hundred_columns_are_read() -> None:
    messy = messy_roll(3, 10)
    wide = [[*cells, *[""] * (9 - len(cells)), *(f"x{column}" for column in range(200))] for cells in messy.rows]
    (preview,) = propose(open_workbook(as_csv(wide), "a.csv")).sheets
    assert preview.mapping is not None
    assert (preview.mapping.header_row, preview.columns_in_sheet) == (messy.header_row, 209)


def test_macros_are_told_and_never_run() -> None:
    content = as_xlsx(messy_roll(1, 5).rows)
    target = io.BytesIO(content)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"Sub Auto_Open()")
    facts = open_workbook(target.getvalue(), "a.xlsm").facts
    assert (facts.format, facts.macros) == ("xlsm", True)


def test_a_password_on_a_workbook_is_told() -> None:
    encrypted = OLD_EXCEL.replace("Workbook".encode("utf-16-le"), "Encrypte".encode("utf-16-le"))
    assert refusal(encrypted) == "roll-not-a-table"
    # The first record of the globals after BOF is overwritten with the one that says "password".
    place = OLD_EXCEL.find(b"\x09\x08\x10\x00\x00\x06\x05\x00") + 20
    protected = OLD_EXCEL[:place] + b"\x2f\x00" + OLD_EXCEL[place + 2 :]
    assert refusal(protected) == "roll-encrypted"


@pytest.mark.parametrize("length", [9, 100, 600, 5_000, 40_000, 80_000])
@pytest.mark.parametrize("name", ["PADRON_2023.xls", "plantilla_mezclada.xlsx", "padron_taller.ods"])
def test_a_file_cut_short_is_damaged(name: str, length: int) -> None:
    content = (SAMPLES / name).read_bytes()
    if length < len(content):
        assert refusal(content[:length]) in {"roll-damaged", "roll-not-a-table"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["PADRON_2023.xls", "lista_con_titulo.xlsx", "padron_taller.ods", "firmas_bom.csv"]),
       st.integers(0, 2**32), st.integers(1, 40))  # fmt: skip
def test_flipped_bytes_never_bring_anything_down(name: str, seed: int, flips: int) -> None:
    content = bytearray((SAMPLES / name).read_bytes())
    chance = random.Random(seed)
    for _ in range(flips):
        content[chance.randrange(len(content))] = chance.randrange(256)
    try:
        propose(open_workbook(bytes(content), name))
    except UnreadableError as refused:
        assert f"error.{refused.code}" in TEXTS  # noqa: PT017 - both answers are good


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        propose(open_workbook(content, "x"))
    except UnreadableError as refused:
        assert f"error.{refused.code}" in TEXTS  # noqa: PT017 - both answers are good
