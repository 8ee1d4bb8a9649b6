"""The details of an XLSX sheet by searching its bytes: many times faster than reading it as XML, for the usual form.

Excel, LibreOffice and the known libraries write sheets in one form: no prefixes, ``r`` first in a cell. Whatever is
written otherwise, or might not be what it seems (comments, another encoding, fewer hits than elements), gets no answer
here and is read element by element (``xlsx_details``).
"""

from __future__ import annotations

import re

from unionreg.rolls.xlsx_details import SheetScan

_ROW = re.compile(rb"<row\b([^>]*)>")
_REFERENCE = re.compile(rb'\br="(\d{1,7})"')
_CELL = re.compile(rb'<c r="([A-Z]{1,3})\d')
_FORMULA = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"[^>]*><f[ />]')
_COLUMN = re.compile(rb"<col\b([^>]*)>")
_PAIR = re.compile(rb'(\w+)="([^"]*)"')
_FORMULA_OPENINGS = (b"<f>", b"<f ", b"<f/")
_HEAD = 4_096


def quick_scan(xml: bytes) -> SheetScan | None:
    """What ``SheetScan`` would have heard (empty formatted cells count as content), or None: read it in full."""
    head = xml[:_HEAD]
    if b"<!" in xml or b"<worksheet" not in head or b"\x00" in head or _other_encoding(head):
        return None
    heard = SheetScan()
    if not (_rows(xml, heard) and _cells(xml, heard) and _formulas(xml, heard)):
        return None
    for found in _COLUMN.finditer(xml, 0, xml.find(b"<sheetData")):
        heard.start("col", {key.decode(): value.decode() for key, value in _PAIR.findall(found[1])})
    return heard


def _other_encoding(head: bytes) -> bool:
    declared = re.match(rb"\s*(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=[\"']([\w-]+)", head)
    return declared is not None and declared[1].lower() not in {b"utf-8", b"us-ascii"}


def _rows(xml: bytes, heard: SheetScan) -> bool:
    for found in _ROW.finditer(xml):
        numbered = _REFERENCE.search(found[1])
        if numbered is None:
            return False
        row = int(numbered[1])
        heard.last_row = max(heard.last_row, row)
        if b"hidden=" in found[1]:
            heard.start("row", {key.decode(): value.decode() for key, value in _PAIR.findall(found[1])})
    return True


def _cells(xml: bytes, heard: SheetScan) -> bool:
    count, columns = 0, set()
    for found in _CELL.finditer(xml):
        count += 1
        columns.add(found[1])
    for letters in columns:
        heard.start("c", {"r": letters.decode()})
        heard.last_column = max(heard.last_column, heard.column)
    return count == xml.count(b"<c ") + xml.count(b"<c>") + xml.count(b"<c/")


def _formulas(xml: bytes, heard: SheetScan) -> bool:
    wanted = sum(xml.count(each) for each in _FORMULA_OPENINGS)
    if wanted:
        for found in _FORMULA.finditer(xml):
            wanted -= 1
            heard.row = int(found[2])
            heard.start("c", {"r": found[1].decode()})
            heard.formulas.setdefault(heard.column, set()).add(heard.row)
    return wanted == 0
