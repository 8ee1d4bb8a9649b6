"""The acuse that the union takes home: the cover's facts, room for the stamp, and what was handed in, foja by foja.

It is a paper of its own with its own foliation, because counters bind the packet and hand back what they stamped: the
cover with its list. It carries the code of the packet's data, so the two are matched by reading it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.packet import words
from unionreg.documents.packet.front import set_index, set_stamp_box
from unionreg.documents.packet.packet_code import PacketPart
from unionreg.documents.packet.packet_sheet import SheetFrame
from unionreg.documents.packet.parts import single
from unionreg.documents.wrapping import bold
from unionreg.domain import wording

if TYPE_CHECKING:
    from unionreg.documents.packet.parts import SetPages
    from unionreg.documents.packet.plan import Plan

LABELS = 150.0
STAMP_LINES = ("Fecha", "Hora", "Folio", "Fojas recibidas", "Anexos recibidos", "Recibió (nombre y firma)")
NOTE = (
    "Para llenarse en la ventanilla. Cuente las fojas antes de sellar. Si la oficina entrega un acuse electrónico, "
    "consérvelo junto con esta hoja. El plazo de la oficina para prevenir y resolver corre desde la fecha del sello."
)


def acuse_frame(plan: Plan) -> SheetFrame:
    """What the sheets of the acuse have in common."""
    return SheetFrame(plan.order, PacketPart.ACUSE, plan.matter.kind_name)


def acuse_parts(plan: Plan) -> list[SetPages]:
    """The acuse of a packet that is laid out."""
    matter, data = plan.matter, plan.order.data
    sheet = acuse_frame(plan).sheet(is_cover=True)
    sheet.title("Acuse de recibo")
    sheet.paragraph(bold(matter.kind_name), size=13, after=6)
    feminine = wording.Gender.FEMININE
    rows = [
        ("Se presenta ante", plan.order.office_name),
        ("Organización", data.organisation.name or words.UNNAMED),
        ("Por conducto de", data.represented_by or words.BLANK),
        ("Preparado el", words.day(plan.order.made_at.date())),
        ("Versión", str(data.version)),
        ("Fojas del expediente", wording.figures_and_words(plan.total, feminine)),
        ("Documentos anexos", wording.figures_and_words(len(data.attachments))),
    ]
    if data.representativeness is not None and data.representativeness.supporters_sha256:
        rows.append(("Sobre cerrado", "Lista secreta de personas que respaldan (LFT 390 Bis fr. I)"))
    sheet.facts(rows, LABELS)
    set_stamp_box(sheet, "Sello de la oficina", 168.0, STAMP_LINES)
    sheet.paragraph(NOTE, size=9.5)
    sheet.rule(6, 0)
    set_index(sheet, plan.entries, plan.total, "Lo que se entrega")
    return [single("Acuse", sheet)]
