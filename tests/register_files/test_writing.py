"""Files of the register open safely anywhere: no formula, nothing lost, the same bytes for the same register."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import openpyxl  # type: ignore[import-untyped]
import pytest

from unionreg.domain.register.export import FIELDS, ExportFormat, ExportTable, Field, Shape, TableName
from unionreg.errors import ConflictError, StorageUnavailableError
from unionreg.register_files import writing
from unionreg.register_files.dictionary import dictionary_table
from unionreg.register_files.folder import write_folder

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = (
    '=HYPERLINK("http://x")',
    "+1+1",
    "@SUM(A1)",
    "-2+3",
    "\t=1",
    "a\x00b\x0bc",
    "línea\notra",
    '" y ;',
)
NAMES = (Field("nota"), Field("fecha", Shape.DAY), Field("numero_consecutivo", Shape.NUMBER))
DAY = date(2026, 8, 12)


def a_table(rows: int = 1) -> ExportTable:
    return ExportTable("hostil", NAMES, ((text, DAY, number) for number in range(rows) for text in HOSTILE))


def content(form: ExportFormat, table: ExportTable) -> bytes:
    ((_, pieces),) = writing.write_files((table,), form)
    return b"".join(pieces)


def test_no_cell_of_a_csv_is_a_formula() -> None:
    text = content(ExportFormat.CSV, a_table(200)).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[0] == [field.name for field in NAMES]
    assert len(rows) == 1 + 200 * len(HOSTILE)
    assert not any(cell[0] in "=+@\t" for row in rows for cell in row if cell)
    assert rows[1][1:] == ["2026-08-12", "0"]


def test_no_cell_of_a_workbook_is_a_formula_and_dates_are_dates() -> None:
    made = content(ExportFormat.XLSX, a_table())
    sheet = openpyxl.load_workbook(io.BytesIO(made)).active
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert cells[0].value == HOSTILE[0]
    assert sheet.cell(2, 2).value.date() == DAY
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert not any(b"<f>" in parts.read(name) for name in parts.namelist())


def test_a_full_sheet_goes_on_in_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "_MOST_ROWS", 5)
    book = openpyxl.load_workbook(io.BytesIO(content(ExportFormat.XLSX, a_table(2))))
    assert book.sheetnames == ["hostil", "hostil_2", "hostil_3", "hostil_4"]
    assert sum(sheet.max_row - 1 for sheet in book) == 2 * len(HOSTILE)


def test_json_keeps_every_text_as_it_is() -> None:
    rows = json.loads(content(ExportFormat.JSON, a_table(300)))["hostil"]
    assert [row["nota"] for row in rows[: len(HOSTILE)]] == list(HOSTILE)
    assert rows[0]["fecha"] == "2026-08-12"
    assert rows[-1]["numero_consecutivo"] == 299
    ((_, nothing),) = writing.write_files((), ExportFormat.JSON)
    assert json.loads(b"".join(nothing)) == {}


@pytest.mark.parametrize("form", list(ExportFormat))
def test_the_same_register_gives_the_same_bytes(form: ExportFormat) -> None:
    assert content(form, a_table()) == content(form, a_table())


def test_the_dictionary_explains_every_field_in_both_languages() -> None:
    tables = [ExportTable(name.value, FIELDS[name], ()) for name in TableName]
    rows = list(dictionary_table(tables).rows)
    assert len(rows) == sum(map(len, FIELDS.values()))
    assert all(all(row) for row in rows)
    by_field = {(row[0], row[1]): row for row in rows}
    assert "Confidencial" in str(by_field["padron_de_socios", "curp"][3])
    assert "persona" in str(by_field["padron_de_socios", "domicilio"][4])
    assert "empleadora" in str(by_field["patrones", "domicilio"][4])


def test_a_folder_is_written_whole_and_never_over_another(tmp_path: Path) -> None:
    target = tmp_path / "registro"
    files = write_folder(target, (ExportTable("asociaciones", FIELDS[TableName.UNIONS], ()),), ExportFormat.CSV)
    assert [each.name for each in files] == ["asociaciones.csv", "diccionario_de_datos.csv"]
    assert [each.rows for each in files] == [0, 0]
    assert {each.name: each.size for each in files} == {path.name: path.stat().st_size for path in target.iterdir()}
    with pytest.raises(ConflictError, match="export-folder-exists"):
        write_folder(tmp_path / "registro", (), ExportFormat.CSV)


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageUnavailableError, match="folder-read-only"):
        write_folder(tmp_path / "file" / "registro", (), ExportFormat.CSV)

    def failing() -> object:
        yield ("x", DAY, 1)
        raise KeyError("stop")

    with pytest.raises(KeyError):
        write_folder(tmp_path / "registro", (ExportTable("hostil", NAMES, failing()),), ExportFormat.CSV)  # type: ignore[arg-type]
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("unionreg.register_files.folder.write_files", full)
    with pytest.raises(StorageUnavailableError, match="disk-full"):
        write_folder(tmp_path / "registro", (), ExportFormat.CSV)


KILLED = """
import os, signal, sys
from pathlib import Path
from unionreg.domain.register.export import ExportFormat, ExportTable, Field
from unionreg.register_files.folder import write_folder
def rows():
    for number in range(5000):
        if number == 3000:
            os.kill(os.getpid(), signal.SIGKILL)
        yield ("x",)
write_folder(Path(sys.argv[1]), (ExportTable("asociaciones", (Field("nota"),), rows()),), ExportFormat.CSV)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
def test_an_export_that_was_killed_never_looks_finished_and_is_begun_anew(tmp_path: Path) -> None:
    target = tmp_path / "registro"
    killed = subprocess.run([sys.executable, "-c", KILLED, str(target)], check=False)
    assert killed.returncode == -9
    assert [path.name for path in tmp_path.iterdir()] == ["registro.incompleto"]
    write_folder(target, (), ExportFormat.CSV)
    assert [path.name for path in tmp_path.iterdir()] == ["registro"]
