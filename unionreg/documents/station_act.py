"""The act of scrutiny and count of one station: blank, to be filled in by hand at the table, and filled from data.

Field letters are those of the entry screen (``domain.votes.sheet_fields``); paper and screen are twins. Content follows
law notes 12.13 and 12.14. The layout is ours: no official form is known, and the paper says so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.blocks import (
    DIGIT_HEIGHT,
    Signatory,
    digit_boxes,
    digits_width,
    letter_badge,
    ruled_lines,
    signatures,
    tick_box,
)
from unionreg.documents.control_line import (
    STATION_RECORD,
    control_line,
    control_line_height,
    place_control_line,
    station_figures,
)
from unionreg.documents.drawing import MUTED, Line, Text
from unionreg.documents.figure_list import BALLOTS, NO_FIGURE, PEOPLE, Entry, counted_by, set_figures
from unionreg.documents.fonts import Face, width
from unionreg.documents.parties import party_facts, question_block
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle
from unionreg.documents.tables import Align, Column, Row, Table, set_table
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording
from unionreg.domain.votes.count import PaperSignature, PersonRole
from unionreg.domain.votes.sheet_fields import figures_of, sheet_fields

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.count import Person, StationCount
    from unionreg.domain.votes.sheet_fields import SheetField
    from unionreg.domain.votes.vote import Station, VoteDefinition

TITLE = "Acta de escrutinio y cómputo de mesa"
FEWEST_BOXES = 4
FIGURE_ROW = 27.0
BLANK_SIGNATORIES = (
    Signatory("", "Persona funcionaria comisionada"),
    Signatory("", "Representación sindical"),
    Signatory("", "Representación sindical"),
    Signatory("", "Representación de la parte empleadora"),
    Signatory("", "Observación u otra calidad: ______________________"),
    Signatory("", "Observación u otra calidad: ______________________"),
)
REFUSAL = "La negativa a firmar no afecta la validez del acta."
MOST_LETTERS = 6
SUMS = (
    "votos por cada opción más nulos, igual a boletas en la urna.",
    "recibidas, igual a sobrantes más inutilizadas más no depositadas más las de la urna.",
    "firmas, igual a las de la urna más las no depositadas.",
)
FEWEST_LINES, MOST_LINES = 4, 9
INCIDENT_STEP = 21.0
ROOM_FOR_SIGNATURES = 430.0


def blank_station_act(definition: VoteDefinition, station_id: str, letterhead: Letterhead) -> bytes:
    """The act to be filled in by hand, as PDF bytes. KeyError when the definition has no such station."""
    station = definition.station(station_id)
    rehearsal = wordings.is_invented(definition)
    style = SheetStyle(TITLE, station_folio(definition, station_id), template(), rubric=True, rehearsal=rehearsal)
    sheet = Sheet(_marked(letterhead, definition), style)
    set_blank_act(sheet, definition, station)
    return sheet.finish()


def set_blank_act(sheet: Sheet, definition: VoteDefinition, station: Station) -> None:
    """Sets the blank act of a station on a sheet, from its title to the signatures."""
    _opening(sheet, definition, station)
    _blank_installation(sheet)
    sheet.heading("Horas")
    for label in ("Apertura de la mesa", "Cierre de la votación", "Fin del escrutinio"):
        _blank_time(sheet, label)
    sheet.new_page()
    sheet.heading("Cifras, en número y con letra")
    sheet.paragraph(
        "Escriba un dígito en cada casilla, alineado a la derecha. Donde no haya, escriba ",
        bold("0"),
        "; no deje en blanco ninguna letra obligatoria. ",
        wordings.MEANING_OF_NULLS,
        size=9.5,
    )
    digits = max(FEWEST_BOXES, len(str(max(station.voters_assigned, station.ballots_printed))))
    for field in sheet_fields(definition.options):
        _blank_figure(sheet, definition, field, digits)
    _check_before_signing(sheet, definition)
    sheet.heading("Incidentes, protestas y aclaraciones, con su hora", keep=FEWEST_LINES * INCIDENT_STEP)
    ruled_lines(sheet, _incident_lines(sheet))
    _delivery(sheet)
    signatures(
        sheet,
        "Firmas",
        f"Quien se niegue a firmar o esté ausente se marca en su recuadro. {REFUSAL}",
        BLANK_SIGNATORIES,
    )


def filled_station_act(
    definition: VoteDefinition,
    count: StationCount,
    digest: str,
    letterhead: Letterhead,
    previous: StationCount | None = None,
) -> bytes:
    """The act with the figures of a count and its control line, as PDF bytes; ``digest`` is the package digest.

    ``previous`` is the version that a correction replaced: what it changed is shown before and after.
    """
    station = definition.station(count.station_id)
    rehearsal = wordings.is_invented(definition)
    style = SheetStyle(TITLE, station_folio(definition, station.id), template(), digest, rehearsal=rehearsal)
    sheet = Sheet(_marked(letterhead, definition), style)
    _opening(sheet, definition, station)
    sheet.facts(
        [
            ("Apertura de la mesa", _moment(count.opened_at)),
            ("Cierre de la votación", _moment(count.closed_at)),
            ("Fin del escrutinio", _moment(count.counted_at)),
        ]
    )
    _correction(sheet, definition, count, previous)
    sheet.heading("Cifras, en número y con letra")
    set_figures(sheet, _entries(definition, station, count))
    sheet.space(4)
    _sums(sheet, count)
    _incidents(sheet, count)
    _explained(sheet, count)
    figures = station_figures(definition, count)
    line = control_line(STATION_RECORD, definition.vote_id, station.id, figures, digest)
    people = [_signatory(person) for person in count.people]
    signatures(sheet, "Firmas en la hoja de papel", REFUSAL, people, control_line_height(line))
    place_control_line(sheet, line)
    return sheet.finish()


def station_folio(definition: VoteDefinition, station_id: str) -> str:
    """The folio printed on an act: vote and station."""
    return f"{definition.vote_id}/{station_id}"


def template() -> str:
    """Version of the form, as printed in the foot."""
    return f"{wordings.TEMPLATES[STATION_RECORD]}, {wordings.NOT_OFFICIAL}"


def _marked(letterhead: Letterhead, definition: VoteDefinition) -> Letterhead:
    """A rehearsal is marked as invented even under a real letterhead."""
    return replace(letterhead, invented=letterhead.invented or wordings.is_invented(definition))


def _moment(moment: datetime) -> str:
    return f"{wording.clock_time(moment)} del {wording.long_date(moment)}"


def _opening(sheet: Sheet, definition: VoteDefinition, station: Station) -> None:
    sheet.title(TITLE)
    sheet.paragraph(bold(station.name), size=14, after=3)
    sheet.facts([*party_facts(definition), *_station_facts(station)])
    question_block(sheet, definition)


def _station_facts(station: Station) -> list[tuple[str, str]]:
    rows = [
        ("Domicilio de la mesa", station.address),
        (
            "Horario previsto",
            (
                f"{wording.long_date(station.opens_at)}, de las {station.opens_at:%H:%M} a las "
                f"{wording.clock_time(station.closes_at)}"
            ),
        ),
        ("Personas en la lista", wording.figures_and_words(station.voters_assigned, PEOPLE.gender)),
        ("Boletas impresas", wording.figures_and_words(station.ballots_printed, BALLOTS.gender)),
    ]
    if station.folios is not None:
        rows.append(("Folios de las boletas", f"del {station.folios.first} al {station.folios.last}"))
    return rows


def _blank_installation(sheet: Sheet) -> None:
    """What is shown and counted before anybody votes (law notes, 12.13)."""
    sheet.heading("Instalación de la mesa", keep=110)
    for label in (
        "La urna es transparente y se mostró vacía a las personas presentes.",
        "Hay mampara o espacio que asegura el secreto del voto.",
        "Las boletas se contaron ante las representaciones y están selladas y firmadas.",
    ):
        sheet.y -= 16
        tick_box(sheet, LEFT, sheet.y, label, size=10.5)
    sheet.y -= 24
    x = LEFT
    for label, room in (("Boletas recibidas, del folio", 80.0), ("al folio", 80.0), ("Sellos de la urna", 0.0)):
        sheet.put(Text(x, sheet.y, label, Face.REGULAR, 10.5))
        x += width(label, Face.REGULAR, 10.5) + 5
        end = x + room if room else RIGHT
        sheet.put(Line(x, sheet.y - 2, end, sheet.y - 2))
        x = end + 8


def _blank_time(sheet: Sheet, label: str) -> None:
    sheet.need(26)
    sheet.y -= 24
    sheet.put(Text(LEFT, sheet.y + 6, label, Face.REGULAR, 10.5))
    x = LEFT + 150
    digit_boxes(sheet, x + 34, sheet.y, 2)
    sheet.put(Text(x + 38, sheet.y + 6, ":", Face.BOLD, 12))
    digit_boxes(sheet, x + 80, sheet.y, 2)
    sheet.put(Text(x + 86, sheet.y + 6, "horas del día", Face.REGULAR, 10.5))
    sheet.put(Line(x + 152, sheet.y + 3, RIGHT, sheet.y + 3))


def _blank_figure(sheet: Sheet, definition: VoteDefinition, field: SheetField, digits: int) -> None:
    label = wordings.field_label(field, definition) + (" (si se anotó)" if field.optional else "")
    face = Face.SEMIBOLD if field.option is not None else Face.REGULAR
    boxes_left = LEFT + 206
    lines = wrap_text(label, face, 10, boxes_left - LEFT - 32)
    height = max(FIGURE_ROW, len(lines) * 11.5 + 8)
    sheet.need(height)
    sheet.y -= height
    middle = sheet.y + height / 2
    letter_badge(sheet, LEFT, middle - 7.5, field.letter)
    y = middle + len(lines) * 11.5 / 2 - 9
    for line in lines:
        sheet.put(Text(LEFT + 28, y, line, face, 10))
        y -= 11.5
    right = boxes_left + digits_width(digits)
    digit_boxes(sheet, right, middle - DIGIT_HEIGHT / 2, digits)
    sheet.put(
        Text(right + 8, middle - 8, "con letra", Face.REGULAR, 7.5, MUTED),
        Line(right + 40, middle - 9, RIGHT, middle - 9, 0.6),
        Line(LEFT, sheet.y, RIGHT, sheet.y, 0.3),
    )


def _letters(definition: VoteDefinition) -> dict[str, str]:
    return {field.key: field.letter for field in sheet_fields(definition.options)}


def _check_before_signing(sheet: Sheet, definition: VoteDefinition) -> None:
    """The two sums that must close, said with the letters of this very sheet."""
    letters = _letters(definition)
    options = [field.letter for field in sheet_fields(definition.options) if field.option is not None]
    null, found = letters["null_votes"], letters["found"]
    votes = " + ".join(options) if len(options) <= MOST_LETTERS else f"{options[0]} + … + {options[-1]}"
    sheet.heading("Antes de firmar, compruebe", keep=70)
    ballots = " + ".join(letters[key] for key in ("unused", "spoiled", "taken_away", "found"))
    for text in (
        f"{votes} + {null} = {found}: {SUMS[0]}",
        f"{letters['received']} = {ballots}: {SUMS[1]}",
        f"{letters['voters_signed']} = {found} + {letters['taken_away']}: {SUMS[2]}",
    ):
        sheet.need(16)
        tick_box(sheet, LEFT, sheet.y - 13, "")
        sheet.paragraph(text, size=10, indent=18, after=2)
    sheet.paragraph("Si una no se cumple, vuelva a contar o explique la diferencia en los incidentes.", size=9.5)


def _incident_lines(sheet: Sheet) -> int:
    """As many lines as leave the signatures on the same page."""
    free = int((sheet.room - ROOM_FOR_SIGNATURES) // INCIDENT_STEP)
    return max(FEWEST_LINES, min(MOST_LINES, free))


def _delivery(sheet: Sheet) -> None:
    sheet.need(44)
    sheet.y -= 20
    sheet.put(
        Text(LEFT, sheet.y, "Copia entregada a", Face.REGULAR, 10), Line(LEFT + 86, sheet.y - 2, RIGHT, sheet.y - 2)
    )
    sheet.y -= 22
    sheet.put(
        Text(LEFT, sheet.y, "Resultado fijado a la vista a las", Face.REGULAR, 10),
        Line(LEFT + 148, sheet.y - 2, LEFT + 230, sheet.y - 2),
        Text(LEFT + 236, sheet.y, "horas, en", Face.REGULAR, 10),
        Line(LEFT + 282, sheet.y - 2, RIGHT, sheet.y - 2),
    )


def _correction(sheet: Sheet, definition: VoteDefinition, count: StationCount, previous: StationCount | None) -> None:
    if count.correction is None:
        return
    made = count.correction
    sheet.space(3)
    sheet.paragraph(
        bold(f"Versión {count.version} del cómputo. "),
        f"Corrige la anterior, que se conserva. Motivo: {made.reason} ",
        f"({made.by.name}, {made.by.role}; {_moment(made.at)}).",
    )
    if previous is not None:
        _changes(sheet, definition, previous, count)


def _changes(sheet: Sheet, definition: VoteDefinition, previous: StationCount, count: StationCount) -> None:
    """The figures that a correction changed, before and after."""
    before, after = figures_of(previous), figures_of(count)
    rows = [
        Row((field.letter, wordings.field_label(field, definition), _shown(before, field), _shown(after, field)))
        for field in sheet_fields(definition.options)
        if before.get(field.key) != after.get(field.key)
    ]
    if not rows:
        sheet.paragraph("Ninguna cifra cambió.", size=10)
        return
    columns = (
        Column("Letra", fixed=40),
        Column("Cifra corregida", share=1),
        Column("Decía", fixed=80, align=Align.RIGHT),
        Column("Dice", fixed=80, align=Align.RIGHT),
    )
    set_table(sheet, Table(columns, rows))


def _shown(figures: Mapping[str, int | None], field: SheetField) -> str:
    number = figures.get(field.key)
    return NO_FIGURE if number is None else wording.with_thousands(number)


def _entries(definition: VoteDefinition, station: Station, count: StationCount) -> list[Entry]:
    figures = figures_of(count)
    entries = [
        Entry("Personas en la lista de la mesa", station.voters_assigned, PEOPLE),
        Entry("Boletas impresas para la mesa", station.ballots_printed, BALLOTS),
    ]
    for field in sheet_fields(definition.options):
        number = figures.get(field.key)
        if number is None and field.optional:
            continue
        label = wordings.field_label(field, definition)
        strong = field.option is not None
        entries.append(Entry(label, number, counted_by(field.key), field.letter, strong))
    return [replace(entry, letter=entry.letter or "") for entry in entries]


def _sums(sheet: Sheet, count: StationCount) -> None:
    ballots = count.ballots
    votes = sum(vote.count for vote in count.votes) + count.null_votes
    issued = ballots.unused + ballots.spoiled + ballots.taken_away + ballots.found
    sheet.paragraph(
        "Votos y nulos suman ", bold(wording.with_thousands(votes)), "; boletas en la urna: ",
        bold(wording.with_thousands(ballots.found)), ". Sobrantes, inutilizadas, no depositadas y en la urna suman ",
        bold(wording.with_thousands(issued)), "; boletas recibidas: ", bold(wording.with_thousands(ballots.received)),
        ".", size=10,
    )  # fmt: skip


def _incidents(sheet: Sheet, count: StationCount) -> None:
    sheet.heading("Incidentes", keep=20)
    if not count.incidents:
        sheet.paragraph("No se asentaron incidentes.")
    for incident in count.incidents:
        sheet.paragraph(bold(f"{wording.clock_time(incident.at)}. "), incident.text)


def _explained(sheet: Sheet, count: StationCount) -> None:
    if not count.explained:
        return
    sheet.heading("Diferencias explicadas", keep=20)
    for note in count.explained:
        sheet.paragraph(
            bold(f"{note.code}. "), note.explanation, f" ({note.by.name}, {note.by.role}; {_moment(note.at)})"
        )


def _signatory(person: Person) -> Signatory:
    post = wordings.ROLES[PersonRole(person.role)]
    if person.organisation:
        post = f"{post}: {person.organisation}"
    state = person.paper_signature
    return Signatory(
        person.name,
        post,
        signed=state is PaperSignature.SIGNED,
        refused=state is PaperSignature.REFUSED,
        absent=state is PaperSignature.ABSENT,
    )
