"""The assignment letter (oficio de comisión) of a verifier, an inspector or a notary (law notes, 1 and 12.18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents import blocks, tables
from unionreg.documents.preparation_sheet import finished, preparation_sheet
from unionreg.documents.wrapping import bold
from unionreg.domain import wording
from unionreg.domain.votes.verifiers import PaidBy, VerifierKind

if TYPE_CHECKING:
    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.preparation_orders import LetterOrder

TITLE = "Oficio de comisión"
TEMPLATE = "OC-1"
KINDS = {
    VerifierKind.CENTRE_OFFICIAL: "persona funcionaria del Centro",
    VerifierKind.INSPECTOR: "inspección del trabajo",
    VerifierKind.NOTARY: "fe pública (notaría o correduría)",
}
PAYERS = {
    PaidBy.CENTRE: "el Centro",
    PaidBy.UNION: "el sindicato",
    PaidBy.EMPLOYER: "la parte empleadora",
    PaidBy.OTHER: "otra persona",
}
DUTIES = (
    "Mostrar este oficio e identificarse al llegar.",
    "Comprobar que la convocatoria y el padrón están a la vista y que el padrón es el mismo que la lista de la mesa.",
    "Comprobar que las boletas son tantas como personas en la lista y que las urnas se muestran vacías.",
    "Comprobar que se pide identificación oficial vigente, de cualquier clase, y que nadie anota qué boleta da.",
    "Comprobar que cada persona tuvo a tiempo un ejemplar del contrato o convenio, y preguntarlo a varias de ellas.",
    "Presenciar el escrutinio y el cómputo en voz alta y que el resultado se fije a la vista.",
    "Anotar incidentes con su hora, y entregar el informe al terminar.",
)


def verifier_letter(order: LetterOrder, letterhead: Letterhead) -> bytes:
    """The letter as PDF bytes."""
    request = order.verifier.request
    sheet = preparation_sheet(
        letterhead,
        order.vote,
        order,
        kind="verifier-letter",
        title=TITLE,
        folio=order.verifier.letter,
        template=TEMPLATE,
    )
    sheet.title(TITLE)
    if order.verifier.withdrawn is not None:
        sheet.paragraph(bold(f"SIN EFECTO. Motivo: {order.verifier.withdrawn}"), size=12)
    when = wording.date_without_weekday(order.verifier.recorded_at.date())
    place = letterhead.place or letterhead.office_name
    sheet.paragraph(f"{place}, a {when}.")
    sheet.paragraph(
        "Se comisiona a ", bold(request.name), f", {request.post} ({KINDS[request.kind]}), para verificar la votación ",
        bold(order.vote.title), f" ({order.vote.vote_id}) en las mesas, días y horas siguientes.",
    )  # fmt: skip
    _visits(sheet, order)
    sheet.heading("Qué se verifica")
    for number, duty in enumerate(DUTIES, start=1):
        sheet.paragraph(f"{number}. {duty}", after=2)
    sheet.space(4)
    _conflicts(sheet, order)
    signatories = [
        blocks.Signatory("", "Quien comisiona: nombre, cargo y firma"),
        blocks.Signatory(request.name, "Persona comisionada: recibí el oficio"),
    ]
    blocks.signatures(sheet, "Firmas", "La firma autógrafa y el sello van en el original.", signatories)
    return finished(sheet)


def _visits(sheet: KitSheet, order: LetterOrder) -> None:
    columns = (
        tables.Column("Mesa", share=0.28),
        tables.Column("Domicilio", share=0.42),
        tables.Column("Día", share=0.18),
        tables.Column("Horas", share=0.12),
    )
    rows = [
        tables.Row(
            (visit.station, visit.address, f"{visit.starts:%d/%m/%Y}", f"{visit.starts:%H:%M} a {visit.ends:%H:%M}")
        )
        for visit in order.visits
    ]
    if rows:
        tables.set_table(sheet, tables.Table(columns, rows))


def _conflicts(sheet: KitSheet, order: LetterOrder) -> None:
    """Who certifies, who pays, and declared ties: written down so that nobody has to guess (law notes, 13)."""
    request = order.verifier.request
    certifies = "Sí, certifica el resultado" if request.certifies else "No, solo verifica"
    sheet.facts(
        [
            ("Identificación", request.identity or "sin anotar"),
            ("Certifica", certifies),
            ("Paga sus servicios", PAYERS[request.paid_by]),
            ("Vínculos declarados", request.links or "declara no tener vínculos con sindicatos ni con la empresa"),
        ]
    )
