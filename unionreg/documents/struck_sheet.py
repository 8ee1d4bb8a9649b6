"""The last sheet of a public form: what was struck out, why, and of which original. It names nobody who was struck."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.sheet import Sheet, SheetStyle
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, room_to_begin, set_table
from unionreg.domain import wording

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.domain.office import Letterhead
    from unionreg.domain.redaction.areas import Area
    from unionreg.domain.redaction.reasons import Reason

TITLE = "Versión pública: leyenda de lo testado"
TEMPLATE = "Leyenda de versión pública; no es un formato oficial"


@dataclass(frozen=True, slots=True)
class StruckSheet:
    """What the sheet says. ``serial``: number of the document in the archive."""

    serial: str
    version: int
    original_sha256: str
    pages: int
    marked_by: str
    marked_on: date
    areas: Sequence[Area]


def struck_sheet(matter: StruckSheet, letterhead: Letterhead) -> bytes:
    """The sheet as PDF bytes; the same matter gives the same bytes."""
    style = SheetStyle(
        TITLE, matter.serial, TEMPLATE, matter.original_sha256, digest_of="Huella del original"
    )  # fmt: skip
    sheet = Sheet(letterhead, style)
    sheet.title(TITLE)
    number = len(matter.areas)
    feminine = wording.Gender.FEMININE
    sheet.paragraph(
        f"Esta es la versión pública del documento {matter.serial}, de "
        f"{wording.figures_and_words(matter.pages, feminine)} {'página' if matter.pages == 1 else 'páginas'}. "
        + _what(number)
        + " El original completo se conserva sellado y sin cambios en la oficina."
    )
    sheet.facts(
        [
            ("Documento", matter.serial),
            ("Edición de la versión pública", str(matter.version)),
            ("Testó", matter.marked_by),
            ("Fecha", wording.long_date(matter.marked_on)),
        ],
        150.0,
    )
    if matter.areas:
        table = _table(matter.areas)
        sheet.heading("Lo testado y su fundamento", keep=room_to_begin(table))
        set_table(sheet, table)
    sheet.space(8)
    sheet.paragraph(
        "Ninguna persona confirma lo que ella misma testó: este archivo se publica solo después de que una segunda "
        "persona de la oficina lo revisa tal como aquí se lee. Contra lo testado procede pedir su revisión a la "
        "oficina, con el número del documento y el de la página.",
        size=9.5,
    )
    return sheet.finish()


def _what(number: int) -> str:
    if not number:
        return "Se revisó completa y no contiene datos personales que testar."
    parts = "se testó una parte" if number == 1 else f"se testaron {number} partes"
    return f"Lo cubierto en negro son datos personales confidenciales; {parts}."


def _table(areas: Sequence[Area]) -> Table:
    columns = (
        Column("Dato", share=0.34),
        Column("Fundamento", share=0.66),
        Column("Partes", fixed=50.0, align=Align.RIGHT),
        Column("Páginas", fixed=92.0, align=Align.RIGHT),
    )
    counted = Counter(area.reason for area in areas)
    rows = [
        Row((reason.spanish, reason.ground.value, str(number), _pages(areas, reason)))
        for reason, number in sorted(counted.items(), key=lambda each: (-each[1], each[0].value))
    ]
    return Table(columns, [*rows, Row(("Total", "", str(len(areas)), ""), RowKind.TOTAL)], 9.0)


def _pages(areas: Sequence[Area], reason: Reason) -> str:
    """Numbers of pages, runs of them shortened: ``1-3, 7``."""
    numbers = sorted({area.page for area in areas if area.reason is reason})
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
