"""Small papers, two on a sheet: incident slips in two copies, envelopes for challenged ballots and for the package,
labels for boxes and seals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import tick_box
from unionreg.documents.drawing import HAIRLINE, MUTED, Box, Line, Text
from unionreg.documents.fonts import Face, width
from unionreg.documents.kit import words
from unionreg.documents.kit.matter import blank, blanks, ticks
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain.votes.materials import (
    PACKAGE_ENVELOPES,
    SHEETS_OF_INCIDENTS,
    Envelope,
    challenged_envelopes,
    seals_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.documents.kit.matter import Matter

INCIDENTS = (
    "Retraso en la apertura", "Suspensión", "Propaganda", "Presión o violencia", "Compra de voto", "Foto de boleta",
    "Sin identificación", "No está en la lista", "Votó dos veces", "Falta material", "Observación impedida", "Otro",
)  # fmt: skip
CHALLENGES = (
    "No aparece en la lista", "Aparece como que ya votó", "Identificación en duda", "Excluida por objeción pendiente",
    "Puesto de confianza en duda", "Otra",
)  # fmt: skip
COPIES = ("Original: para el paquete", "Copia: para quien reporta")
INCIDENT_SIGNERS = (("Quién lo reporta y su calidad", "Firma"), ("Testigo", "Firma"), ("Recibió en la mesa", "Hora"))
WRITING_STEP, MOST_WRITING_LINES, INCIDENT_FOOT = 20.0, 3, 100.0
LABEL_COLUMNS, LABEL_HEIGHT = 2, 104.0


def set_incidents(sheet: KitSheet, matter: Matter) -> None:
    """Slips to tear in two: the original for the package, the copy for whoever reports (practice, journey B3)."""
    for number in range(SHEETS_OF_INCIDENTS):
        if number > 0:
            sheet.new_page()
        _halves(
            sheet,
            ("Original: para el paquete", "Copia: para quien reporta"),
            lambda copy, floor: _incident(sheet, matter, copy, floor),
        )


def _halves(sheet: KitSheet, names: Sequence[str], put: Callable[[str, float], None]) -> None:
    """The rest of the page in two equal halves with a line to cut between; ``put`` hears where its half ends."""
    top = sheet.y
    height = sheet.room / 2
    for index, name in enumerate(names):
        sheet.y = top - index * height
        if index > 0:
            sheet.put(*_cut(sheet.y))
            sheet.y -= 8
        put(name, top - (index + 1) * height)
    sheet.y = sheet.bottom


def _cut(y: float) -> list[Line]:
    """A broken line of short strokes over the width of the text."""
    count = 60
    step = (RIGHT - LEFT) / count
    return [Line(LEFT + index * step, y, LEFT + index * step + step * 0.55, y, 0.6) for index in range(count)]


def _incident(sheet: KitSheet, matter: Matter, copy: str, floor: float) -> None:
    sheet.paragraph(bold("Hoja de incidente"), f" · {copy}", size=13, after=1)
    sheet.paragraph(f"{matter.table.name} · {matter.order.definition.title}", size=9.5, after=2)
    blanks(sheet, "Núm. de incidente", "Hora", "Lugar", step=20)
    sheet.space(3)
    ticks(sheet, INCIDENTS, size=9)
    sheet.y -= 18
    blank(sheet, "Qué pasó")
    for _ in range(_lines_above(sheet.y, floor)):
        sheet.y -= WRITING_STEP
        sheet.put(Line(LEFT, sheet.y - 2, RIGHT, sheet.y - 2, HAIRLINE))
    for labels in INCIDENT_SIGNERS:
        blanks(sheet, *labels, step=25)
    sheet.y -= 17
    end = tick_box(sheet, LEFT, sheet.y, "Hay fotografía", size=9)
    tick_box(sheet, end + 16, sheet.y, "Se avisó a la autoridad", size=9)


def _lines_above(y: float, floor: float) -> int:
    """How many more lines to write on fit between ``y`` and what stands at the foot of a slip: a first sheet has a
    higher head, and an invented vote a banner.
    """
    return max(1, min(MOST_WRITING_LINES, int((y - floor - INCIDENT_FOOT) / WRITING_STEP)))


def set_challenged(sheet: KitSheet, matter: Matter) -> None:
    """Faces of envelopes for challenged ballots: the person outside, an unmarked envelope with the ballot inside."""
    count = challenged_envelopes(matter.table.voters_assigned)
    for first in range(0, count, 2):
        if first > 0:
            sheet.new_page()
        names = [f"{number + 1} de {count}" for number in range(first, min(first + 2, count))]
        _halves(sheet, names, lambda number, _floor: _challenged(sheet, matter, number))


def _challenged(sheet: KitSheet, matter: Matter, number: str) -> None:
    sheet.paragraph(bold("Sobre de boleta impugnada"), f" · {number}", size=15, after=1)
    sheet.paragraph(f"{matter.table.name} · {matter.order.definition.title}", size=10, after=2)
    sheet.paragraph(
        "La boleta doblada va en un sobre sin ninguna marca, cerrado, y ese sobre va dentro de este. Si se decide que "
        "la persona vota, el sobre de dentro se mezcla cerrado con los demás antes de abrirse.",
        size=9.5,
    )
    blanks(sheet, "Nombre de la persona", step=27)
    blanks(sheet, "Núm. en la lista (si está)", "Identificación mostrada", step=27)
    sheet.space(3)
    ticks(sheet, CHALLENGES, size=9.5)
    blanks(sheet, "Quién impugna y su calidad", step=27)
    blanks(sheet, "Motivo, con sus palabras", step=27)
    blanks(sheet, "Firma de la persona", "Firma de la mesa", "Hora", step=30)
    sheet.y -= 15
    end = tick_box(sheet, LEFT, sheet.y, "Se admite el voto", size=9.5)
    end = tick_box(sheet, end + 14, sheet.y, "No se admite", size=9.5)
    blank(sheet, "Resolvió", left=end + 14, size=9.5)


def set_envelopes(sheet: KitSheet, matter: Matter) -> None:
    """Faces of the envelopes of the package, one for each kind of content."""
    for first in range(0, len(PACKAGE_ENVELOPES), 2):
        if first > 0:
            sheet.new_page()
        chosen = PACKAGE_ENVELOPES[first : first + 2]
        _halves(sheet, [each.value for each in chosen], lambda name, _floor: _envelope(sheet, matter, Envelope(name)))


def _envelope(sheet: KitSheet, matter: Matter, envelope: Envelope) -> None:
    title, holds = words.ENVELOPES[envelope]
    sheet.paragraph(bold(title), size=22, after=2)
    sheet.paragraph(bold(matter.table.name), f" · {matter.order.definition.title}", size=12, after=2)
    colour = matter.order.preparation.ballot_colour
    if colour:
        sheet.paragraph("Votación de la boleta ", bold(colour), ".", size=12, after=2)
    sheet.paragraph(holds, size=11)
    if envelope is Envelope.VALID:
        options = matter.order.definition.options
        if len(options) <= 4:  # noqa: PLR2004 - more would not fit in half a sheet
            for option in options:
                label = wrap_text(option.label, Face.REGULAR, 10.5, 240)[0]
                blanks(sheet, f"{label}: boletas", step=24)
    blanks(sheet, "Contiene (con número y letra)", step=32)
    blanks(sheet, "Cerró", "Firma sobre la solapa", "Hora", step=32)
    blanks(sheet, "Sello número", "Recibió", "Día y hora", step=32)


def set_labels(sheet: KitSheet, matter: Matter) -> None:
    """Seals with room for number, hour and signatures, and the labels of box, urn and package."""
    labels = _labels(matter)
    wide = (RIGHT - LEFT) / LABEL_COLUMNS
    sheet.title("Sellos y etiquetas")
    sheet.paragraph("Recorte por la línea y pegue con cinta ancha que cubra la firma.", size=10)
    for index, (head, kind) in enumerate(labels):
        column = index % LABEL_COLUMNS
        if column == 0:
            sheet.need(LABEL_HEIGHT)
            sheet.y -= LABEL_HEIGHT
        _label(sheet, matter, LEFT + column * wide, wide, (head, kind))


def _labels(matter: Matter) -> list[tuple[str, str]]:
    boxes = matter.order.preparation.plan(matter.table.id).boxes
    found = [("CAJA DE MATERIALES", "Sello de la tapa")]
    found += [(f"URNA {number}", "Etiqueta de la urna") for number in range(1, boxes + 1)]
    seals = seals_of(boxes) - 2
    found += [(f"SELLO {number}", "Urna: apertura" if number % 2 else "Urna: cierre") for number in range(1, seals + 1)]
    return [*found, ("PAQUETE", "Sello del paquete"), ("SELLO DE REPUESTO", "Uso y motivo")]


def _label(sheet: KitSheet, matter: Matter, x: float, wide: float, label: tuple[str, str]) -> None:
    head, kind = label
    y, high = sheet.y + 4, LABEL_HEIGHT - 8
    left, right = x + 10, x + wide - 12
    place = matter.table.name
    size = min(9.0, 9.0 * (right - left) / max(1.0, width(place, Face.REGULAR, 9)))
    sheet.put(
        Box(x + 2, y, wide - 6, high, 0.6),
        Text(left, y + high - 19, head, Face.BOLD, 15),
        Text(left, y + high - 32, place, Face.REGULAR, size),
        Text(left, y + high - 43, kind, Face.SEMIBOLD, 9),
    )
    for row, names in enumerate((("Núm.", "Hora"), ("Firmas", ""))):
        base = y + 30 - row * 21
        half = (right - left) / (2 if names[1] else 1)
        for column, name in enumerate(filter(None, names)):
            start = left + column * half
            sheet.put(Text(start, base, name, Face.REGULAR, 9, MUTED))
            sheet.put(Line(start + width(name, Face.REGULAR, 9) + 4, base - 2, start + half - 6, base - 2, HAIRLINE))
