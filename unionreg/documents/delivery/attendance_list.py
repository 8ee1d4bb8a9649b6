"""The attendance list of an assembly, to be attached to its minutes: who came, by name; no CURP, no address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.sheet import Sheet, SheetStyle
from unionreg.documents.tables import Align, Column, Row, Table, set_table
from unionreg.documents.wrapping import bold
from unionreg.domain import wording

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.domain.interchange.tables import Attendance
    from unionreg.domain.office import Letterhead

TITLE = "Lista de asistencia"
TEMPLATE = "formato LA-1, no oficial"
COLUMNS = (Column("Núm.", fixed=46.0, align=Align.RIGHT), Column("Nombre", share=3.0), Column("Firma", share=2.0))


def attendance_list(event: str, held_on: date | None, rows: Sequence[Attendance], letterhead: Letterhead) -> bytes:
    """Everybody who was present, in the order given, with room to sign."""
    present = [row for row in rows if row.present]
    sheet = Sheet(letterhead, SheetStyle(TITLE, "", TEMPLATE))
    sheet.title(TITLE)
    sheet.paragraph(bold(event or "Asamblea"), size=13, after=2)
    if held_on is not None:
        sheet.paragraph(wording.long_date(held_on), after=2)
    sheet.paragraph(f"Personas presentes: {wording.figures_and_words(len(present), wording.Gender.FEMININE)}")
    lines = tuple(Row((str(number), row.name, "")) for number, row in enumerate(present, start=1))
    set_table(sheet, Table(COLUMNS, lines, size=10.5))
    return sheet.finish()
