"""Sheets of the day itself: the numbered script, the act of opening, turnout by the hour.

The script's steps and words are those of the screen (``domain.votes.day.script``, texts ``day.step.*``).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.documents.blocks import Signatory, ruled_lines, signatures, tick_box
from unionreg.documents.drawing import MUTED, Box, Line, Text, centred
from unionreg.documents.fonts import Face
from unionreg.documents.kit import words
from unionreg.documents.kit.matter import blanks, boxed_number, ticks
from unionreg.documents.parties import party_facts
from unionreg.documents.sheet import LEFT, RIGHT, digest_groups
from unionreg.documents.tables import Align, Column, Row, Table, set_table
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording
from unionreg.domain.votes.ballot_numbers import span_words
from unionreg.domain.votes.day.script import SCRIPT
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.documents.kit.matter import Matter
    from unionreg.domain.votes.day.script import Step
    from unionreg.domain.votes.vote import Station
    from unionreg.texts import Texts

TURNOUT_ROW = 29.0
MOST_HOURS = 36
REPRESENTATIVES_PER_UNION = 2
MOST_REPRESENTATIVES = 8
SHUFFLED = (
    "Las boletas se barajan por fajo antes de abrir. El talón se desprende y se guarda antes de entregar la boleta; "
    "nunca se anota qué número recibió una persona."
)


def set_script(sheet: KitSheet, matter: Matter) -> None:
    """Every step of the day with its number, a box to tick, a line for the hour, and what to write down."""
    texts = load_texts(Language.ES, "day")
    sheet.title("Guion de la mesa")
    sheet.paragraph(bold(matter.table.name), f" · {words.hours(matter.table)}", size=12, after=3)
    sheet.paragraph("Siga los pasos en orden. La pantalla muestra los mismos números y las mismas palabras.", size=10)
    phase = None
    for step in SCRIPT:
        if step.phase is not phase:
            phase = step.phase
            sheet.heading(texts.get(f"day.phase.{phase.value}"), keep=60)
        _step(sheet, step, texts)


def _step(sheet: KitSheet, step: Step, texts: Texts) -> None:
    left, right = LEFT + 34, RIGHT - 92
    title = wrap_text(texts.get(f"day.step.{step.key}.title"), Face.SEMIBOLD, 11, right - left)
    what = wrap_text(texts.get(f"day.step.{step.key}.what"), Face.REGULAR, 9.5, right - left)
    noted = "; ".join(texts.get(f"day.recorded.{each.value}") for each in step.records)
    notes = wrap_text(f"Se anota: {noted}. {step.article}" if noted else step.article, Face.REGULAR, 8, right - left)
    height = len(title) * 13.5 + len(what) * 12 + len(notes) * 10 + 9
    sheet.need(height)
    top = sheet.y
    sheet.put(Box(LEFT, top - 21, 24, 19, 0.9))
    sheet.put(centred(str(step.number), Face.BOLD, 12, LEFT, LEFT + 24, top - 16))
    for lines, face, size, pitch, grey in (
        (title, Face.SEMIBOLD, 11.0, 13.5, 0.0),
        (what, Face.REGULAR, 9.5, 12.0, 0.0),
        (notes, Face.REGULAR, 8.0, 10.0, MUTED),
    ):
        for line in lines:
            sheet.y -= pitch
            sheet.put(Text(left, sheet.y, line, face, size, grey))
    tick_box(sheet, RIGHT - 84, top - 14, "Hecho", size=9)
    sheet.put(Text(RIGHT - 40, top - 14, "__:__", Face.MONO, 10))
    sheet.y = top - height
    sheet.put(Line(LEFT, sheet.y + 3, RIGHT, sheet.y + 3, 0.3))


def set_opening(sheet: KitSheet, matter: Matter) -> None:
    """The act of opening (law notes, 12.13)."""
    order, station = matter.order, matter.table
    plan = order.preparation.plan(station.id)
    sheet.title("Acta de instalación de mesa")
    sheet.paragraph(bold(station.name), size=14, after=3)
    sheet.facts([*party_facts(order.definition), *_station_facts(matter, station)])
    sheet.heading("Instalación")
    blanks(sheet, "Hora real de instalación", "Hora real de apertura")
    blanks(sheet, "Si hubo retraso, su causa")
    sheet.space(8)
    ticks(
        sheet,
        (
            "La urna es transparente.",
            "Se mostró vacía a las personas presentes.",
            "Hay mampara que asegura el secreto.",
            "La lista publicada está a la vista.",
            "La convocatoria está a la vista.",
            "No hay propaganda ni supervisores.",
        ),
    )
    sheet.space(6)
    boxed_number(sheet, f"Urnas (previstas: {plan.boxes})", 2)
    boxed_number(sheet, f"Mamparas (previstas: {plan.booths})", 2)
    sheet.heading("Boletas recibidas", keep=110)
    sheet.paragraph(SHUFFLED, size=9.5)
    digits = max(4, len(str(station.ballots_printed)))
    boxed_number(sheet, "Boletas recibidas y contadas en voz alta", digits)
    blanks(sheet, "Del número", "al número", "Faltan o sobran")
    ticks(sheet, ("Selladas", "Firmadas o rubricadas", "Talón completo", "Barajadas por fajo"))
    sheet.heading("Sellos de la urna y de la caja", keep=60)
    blanks(sheet, "Sello 1", "Sello 2", "Sello 3", "Sello 4")
    sheet.heading("Lista de votantes", keep=60)
    boxed_number(sheet, f"Personas en la lista (previstas: {wording.with_thousands(station.voters_assigned)})", digits)
    sheet.heading("Incidentes de la instalación", keep=60)
    ruled_lines(sheet, 2)
    signatures(sheet, "Firmas", "La negativa a firmar no afecta la validez del acta.", _people(matter))


def _station_facts(matter: Matter, station: Station) -> list[tuple[str, str]]:
    ballots = matter.ballots
    return [
        ("Domicilio de la mesa", station.address),
        ("Día y hora", words.hours(station)),
        ("Boletas impresas", wording.figures_and_words(ballots.count, wording.Gender.FEMININE)),
        ("Números de los talones", span_words(ballots)),
        ("Huella del padrón", " ".join(digest_groups(matter.order.definition.roll.sha256)[:4]) + " …"),
    ]


def _people(matter: Matter) -> list[Signatory]:
    """Officials as named, the commission, up to two representatives of each union, observers."""
    order = matter.order
    plan = order.preparation.plan(matter.table.id)
    officials = [Signatory(each.name, each.role) for each in plan.officials] or [Signatory("", "Persona funcionaria")]
    commission = [Signatory(each.name, each.role) for each in order.preparation.commission]
    unions = [
        Signatory("", f"Representación sindical: {union.name}")
        for union in order.definition.unions
        for _ in range(REPRESENTATIVES_PER_UNION)
    ][:MOST_REPRESENTATIVES]
    others = [Signatory("", "Observación acreditada"), Signatory("", "Otra calidad: ______________________")]
    return [*officials, *commission, *unions, *others]


def set_turnout(sheet: KitSheet, matter: Matter) -> None:
    """A row for each hour: how many voted in it, queue and interruptions. Sums only, never who."""
    station = matter.table
    sheet.title("Participación por hora")
    sheet.paragraph(bold(station.name), f" · {words.hours(station)}", size=12, after=3)
    sheet.paragraph(
        "Al terminar cada hora cuente las firmas nuevas de la lista y anote solo la suma. No anote nombres ni el orden "
        "en que llegaron.",
        size=10,
    )
    columns = (
        Column("Hora", fixed=86),
        Column("Votaron en la hora", fixed=82, align=Align.RIGHT),
        Column("Van en total", fixed=70, align=Align.RIGHT),
        Column("En la fila", fixed=56, align=Align.RIGHT),
        Column("", fixed=10),
        Column("Interrupciones, ayuda y observaciones", share=1),
    )
    set_table(sheet, Table(columns, [Row((hour, "\n", "", "", "", "")) for hour in _hours(station)], size=10))
    sheet.space(10)
    boxed_number(sheet, "Total de personas que votaron", max(4, len(str(station.voters_assigned))))
    boxed_number(sheet, "De ellas, con ayuda de otra persona", 3)
    boxed_number(sheet, "Boletas impugnadas, en sobre", 3)
    blanks(sheet, "Hora en que se cerró la fila", "Hora en que votó la última persona")
    blanks(sheet, "Anotó (nombre y firma)")


def _hours(station: Station) -> list[str]:
    """The hours of the day as spans; a vote of several days gets as many rows as one sheet takes."""
    spans: list[str] = []
    start = station.opens_at
    while start < station.closes_at and len(spans) < MOST_HOURS:
        end = min(start + timedelta(hours=1), station.closes_at)
        spans.append(f"{start:%H:%M} a {end:%H:%M}")
        start = end
    return spans
