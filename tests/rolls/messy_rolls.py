"""Rolls as clerks send them, made up with known faults: a table of cells, what must be found in it, and its files."""

from __future__ import annotations

import csv
import io
import random
import zipfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from xml.sax.saxutils import escape

import openpyxl

from tests.rolls.invented_people import Invented, crowd, with_wrong_digit

CUT_OFF = date(2025, 3, 31)
HEADINGS = (
    [
        "NO.",
        "APELLIDO PATERNO",
        "APELLIDO MATERNO",
        "NOMBRE(S)",
        "CURP",
        "FECHA DE INGRESO",
        "PUESTO",
        "CENTRO",
        "TURNO",
    ],
    ["Núm", "Ap. Paterno", "Ap. Materno", "Nombres", "C.U.R.P.", "F. Ingreso", "Categoría", "Adscripción", "Jornada"],
    ["id_emp", "primer_apellido", "segundo_apellido", "nombre", "clave_curp", "fec_ing", "cargo", "planta", "horario"],
)
CURP, HIRED, POST, WORKPLACE = 4, 5, 6, 7
Found = tuple[int, str]


@dataclass
class Messy:
    """Rows of text and the (row, kind) pairs that must be found in them, rows counted from 1."""

    rows: list[list[str]] = field(default_factory=list)
    expected: list[Found] = field(default_factory=list)
    people: int = 0
    header_row: int = 0


def _lower(cells: list[str]) -> str:
    cells[CURP] = cells[CURP].lower()
    return "curp-case"


def _spaced(cells: list[str]) -> str:
    cells[CURP] = f"{cells[CURP][:4]} {cells[CURP][4:10]}-{cells[CURP][10:]}"
    return "curp-spaces"


def _short(cells: list[str]) -> str:
    cells[CURP] = cells[CURP][:7] + cells[CURP][8:]
    return "curp-length"


def _no_curp(cells: list[str]) -> str:
    cells[CURP] = ""
    return "curp-missing"


def _dash_curp(cells: list[str]) -> str:
    cells[CURP] = "-"
    return "curp-missing"


def _digit(cells: list[str]) -> str:
    cells[CURP] = with_wrong_digit(cells[CURP])
    return "curp-check-digit"


def _state(cells: list[str]) -> str:
    cells[CURP] = cells[CURP][:11] + "ZZ" + cells[CURP][13:]
    return "curp-format"


def _nameless(cells: list[str]) -> str:
    cells[1] = cells[2] = cells[3] = ""
    return "name-missing"


def _later(cells: list[str]) -> str:
    cells[HIRED] = f"{CUT_OFF + timedelta(days=1):%d/%m/%Y}"
    return "hired-after-cutoff"


def _undated(cells: list[str]) -> str:
    cells[HIRED] = ""
    return "date-missing"


def _misdated(cells: list[str]) -> str:
    cells[HIRED] = "31/02/2020"
    return "date-unreadable"


def _trust(cells: list[str]) -> str:
    cells[POST] = "Supervisor (confianza)"
    return "trust-employee"


def _manager(cells: list[str]) -> str:
    cells[POST] = "GERENTE DE PLANTA"
    return "trust-employee-suspected"


def _formula(cells: list[str]) -> str:
    cells[POST] = '=HYPERLINK("http://ejemplo.invalid","x")'
    return "formula-cell"


def _invisible(cells: list[str]) -> str:
    cells[POST] = "OPERADOR\u00a0A"
    return "invisible-character"


def _broken_line(cells: list[str]) -> str:
    cells[POST] = "OPERADOR\nA"
    return "line-break-in-cell"


def _damaged(cells: list[str]) -> str:
    cells[POST] = "TÃ‰CNICO"
    return "encoding-damage"


FAULTS = (
    _lower, _spaced, _short, _no_curp, _dash_curp, _digit, _state, _nameless, _later, _undated, _misdated, _trust,
    _manager, _formula, _invisible, _broken_line, _damaged,
)  # fmt: skip


def messy_roll(seed: int, size: int = 60) -> Messy:
    """Title rows, a header, people of whom some have one fault each, blank rows, repeats, notes and a total."""
    chance = random.Random(seed)
    heading = chance.choice(HEADINGS)
    messy = Messy()
    for _ in range(chance.randrange(4)):
        messy.rows.append(chance.choice([["SINDICATO DE EJEMPLO"], ["PADRÓN DE PERSONAS TRABAJADORAS"], []]))
    messy.rows.append(list(heading))
    messy.header_row = len(messy.rows)
    for number, person in enumerate(crowd(chance, size, CUT_OFF), 1):
        _between(messy, heading, chance, last=number == size)
        cells = cells_of(person, number)
        messy.rows.append(cells)
        messy.people += 1
        if chance.random() < 0.4:
            messy.expected.append((len(messy.rows), chance.choice(FAULTS)(cells)))
        elif chance.random() < 0.05:
            _repeat(messy, cells, chance)
    messy.rows.append(["TOTAL", "", "", str(messy.people)])
    messy.expected.append((len(messy.rows), "total-row"))
    messy.rows.append(["Elaboró: la comisión"])
    messy.expected.append((len(messy.rows), "note-row"))
    return messy


def _between(messy: Messy, heading: list[str], chance: random.Random, *, last: bool) -> None:
    if last or chance.random() > 0.08:
        return
    row, kind = chance.choice([([], "blank-row"), (list(heading), "repeated-header"), (["TURNO 2"], "note-row")])
    messy.rows.append(row)
    messy.expected.append((len(messy.rows), kind))


def _repeat(messy: Messy, cells: list[str], chance: random.Random) -> None:
    """The same person once more, sometimes elsewhere."""
    again = list(cells)
    elsewhere = chance.random() < 0.5
    if elsewhere:
        again[WORKPLACE] = "OTRA SEDE"
    messy.rows.append(again)
    messy.people += 1
    messy.expected.append((len(messy.rows), "curp-duplicate"))
    if elsewhere:
        messy.expected.append((len(messy.rows), "two-workplaces"))


def cells_of(person: Invented, number: int) -> list[str]:
    return [
        str(number),
        person.first,
        person.second,
        person.given,
        person.curp,
        f"{person.hired:%d/%m/%Y}",
        person.post,
        person.workplace,
        person.shift,
    ]


def as_csv(rows: list[list[str]], encoding: str = "utf-8", delimiter: str = ",", line_end: str = "\r\n") -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=line_end)
    width = max(map(len, rows))
    for cells in rows:
        writer.writerow([*cells, *[""] * (width - len(cells))] if cells else [])
    return text.getvalue().encode(encoding)


def as_xlsx(rows: list[list[str]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for number, cells in enumerate(rows, 1):
        for place, text in enumerate(cells, 1):
            if text:
                cell = sheet.cell(number, place)
                cell.value = text
                cell.data_type = "s"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def as_ods(rows: list[list[str]], attributes: dict[int, str] | None = None, columns: str = "") -> bytes:
    """A minimal document; ``attributes``: of the row elements by row number, ``columns``: column elements."""
    body = []
    for number, cells in enumerate(rows, 1):
        inside = "".join(_ods_cell(text) for text in cells)
        body.append(f"<table:table-row {(attributes or {}).get(number, '')}>{inside}</table:table-row>")
    return ods_document(f'<table:table table:name="Hoja1">{columns}{"".join(body)}</table:table>')


def ods_document(tables: str, manifest: str = "") -> bytes:
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f"{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    listing = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>{manifest}</manifest:manifest>'
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": listing,
            "content.xml": content,
        }
    )


def _ods_cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def zipped(parts: dict[str, str | bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def xlsx_document(sheet_xml: str, extra: dict[str, str | bytes] | None = None, book: str = "") -> bytes:
    """A workbook with one sheet whose XML is given, for what no library writes."""
    office = "http://schemas.openxmlformats.org"
    relation = f"{office}/officeDocument/2006/relationships"
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    links = f'xmlns="{office}/package/2006/relationships"'
    return zipped(
        {
            "[Content_Types].xml": f'{head}<Types xmlns="{office}/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": f'{head}<Relationships {links}><Relationship Id="rId1" Type="{relation}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{head}<workbook xmlns="{office}/spreadsheetml/2006/main" xmlns:r="{relation}">{book}'
            '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{head}<Relationships {links}><Relationship Id="rId1" '
            f'Type="{relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": sheet_xml,
            **(extra or {}),
        }
    )


def worksheet(inside: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{inside}</worksheet>'
    )
