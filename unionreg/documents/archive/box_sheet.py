"""The sheet that lies on top in a box: its label, where it stands, and what is in it, document by document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import Signatory, code_rows, signatures
from unionreg.documents.drawing import Squares, Text
from unionreg.documents.fonts import Face
from unionreg.documents.sheet import RIGHT, Sheet, SheetStyle
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, set_table
from unionreg.domain import wording

if TYPE_CHECKING:
    from unionreg.domain.archive.papers import BoxSheetOrder
    from unionreg.domain.office import Letterhead

TEMPLATE = "caratula-de-caja-1"
CODE = 92.0
COLUMNS = (
    Column("Núm.", fixed=32, align=Align.RIGHT),
    Column("Etiqueta", fixed=98),
    Column("Documento", share=1.0),
    Column("Año", fixed=36, align=Align.RIGHT),
    Column("Páginas", fixed=48, align=Align.RIGHT),
)
EMPTY = "Todavía no se digitaliza ningún documento de esta caja."


def box_sheet(order: BoxSheetOrder, letterhead: Letterhead) -> bytes:
    """The sheet as PDF bytes."""
    box = order.box
    sheet = Sheet(letterhead, SheetStyle("Carátula de caja", box.serial, TEMPLATE))
    sheet.title("Carátula de caja")
    top = sheet.y
    sheet.put(Squares(RIGHT - CODE, top - CODE, CODE, code_rows(box.serial)))
    sheet.space(22)
    sheet.put(Text(70.9, sheet.y, box.serial, Face.MONO, 22))
    sheet.space(14)
    shelf = box.shelf
    sheet.facts(
        (
            ("Contenido", box.title),
            ("Edificio", shelf.building or "—"),
            ("Sala", shelf.room or "—"),
            ("Estante", shelf.shelf or "—"),
            ("Al día", wording.date_without_weekday(order.day)),
        ),
        78.0,
    )
    sheet.y = min(sheet.y, top - CODE - 8)
    _contents(sheet, order)
    signatures(sheet, "Archivo", "Revisó que el contenido está completo y en este orden.", (Signatory("", "Archivo"),))
    return sheet.finish()


def _contents(sheet: Sheet, order: BoxSheetOrder) -> None:
    sheet.heading("Contenido de la caja")
    if not order.lines:
        sheet.paragraph(EMPTY)
        return
    titles = {binder.serial: binder.title for binder in order.box.binders}
    by_binder: dict[str, list[Row]] = {}
    for number, line in enumerate(order.lines, start=1):
        year = "" if line.year is None else str(line.year)
        cells = (str(number), line.serial or "—", f"{line.title}. {line.kind}", year, str(line.pages))
        by_binder.setdefault(line.binder, []).append(Row(cells))
    # The total ends the last table: one of its own would say the heads of the columns again.
    list(by_binder.values())[-1].append(_total(order))
    for binder, rows in by_binder.items():
        if binder:
            sheet.paragraph(f"Legajo {binder}. {titles.get(binder, '')}".rstrip(), size=10, after=2)
        set_table(sheet, Table(COLUMNS, rows, 9.0))
        sheet.space(6)


def _total(order: BoxSheetOrder) -> Row:
    pages = wording.with_thousands(sum(line.pages for line in order.lines))
    noun = wording.plural(len(order.lines), "documento", "documentos")
    said = f"En toda la caja: {wording.with_thousands(len(order.lines))} {noun}"
    return Row(("", "", said, "", pages), RowKind.TOTAL)
