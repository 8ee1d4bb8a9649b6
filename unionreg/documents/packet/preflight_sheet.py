"""What the checks before printing said, for the union's own folder: never part of what is handed in.

A finding never takes away the right to file; the sheet says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.packet import words
from unionreg.documents.packet.matter import Matter, spanish_texts
from unionreg.documents.sheet import Sheet, SheetStyle
from unionreg.documents.wrapping import bold
from unionreg.domain.office import Letterhead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.packet.order import PacketOrder

RIGHT_TO_FILE = (
    "Nada de lo que sigue impide presentar el trámite. Son las causas por las que una oficina suele prevenir o negar; "
    "conviene corregirlas antes de imprimir."
)
NOTHING = "La revisión no encontró nada que corregir."


@dataclass(frozen=True, slots=True)
class PrintedFinding:
    """One finding in words. ``statistics``: how often it is the cause of refusals, with source and date, or empty."""

    title: str
    explanation: str
    remedy: str
    article: str = ""
    statistics: str = ""


def build_preflight_sheet(order: PacketOrder, findings: Sequence[PrintedFinding]) -> bytes:
    """The findings in the order given, as a PDF of letter size."""
    matter = Matter(order, order.data, spanish_texts(), {})
    name = order.data.organisation.name or words.UNNAMED
    letterhead = Letterhead(name, matter.kind_name, "", invented=order.invented)
    sheet = Sheet(letterhead, SheetStyle("Revisión antes de imprimir", order.number, ""))
    sheet.title("Revisión antes de imprimir")
    sheet.paragraph("Copia para la organización; no se entrega a la oficina. ", RIGHT_TO_FILE, size=10)
    sheet.facts(
        [
            ("Versión", str(order.data.version)),
            ("Huella de los datos", words.digest(order.data_sha256)),
            ("Revisado el", words.day(order.made_at.date())),
        ]
    )
    if not findings:
        sheet.paragraph(bold(NOTHING))
    for number, each in enumerate(findings, 1):
        sheet.heading(f"{number}. {each.title}", 60)
        sheet.paragraph(each.explanation)
        sheet.paragraph(bold("Qué hacer: "), each.remedy)
        told = " · ".join(filter(None, (each.article, each.statistics)))
        if told:
            sheet.paragraph(told, size=9.5)
    return sheet.finish()
