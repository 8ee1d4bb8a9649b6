"""What stands before the forms: the cover and the index with its fojas; and the lists of what is attached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.drawing import MUTED, Box, Line, Text, right_aligned
from unionreg.documents.fonts import Face, width
from unionreg.documents.packet import words
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, set_table
from unionreg.documents.wrapping import bold
from unionreg.domain import wording
from unionreg.domain.filings.catalogue import filing_type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet
    from unionreg.domain.filings.filing import Attachment

LABELS = 150.0
STAMP_SHARE = 0.46


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One line of the index and of the outline, fojas from 1. ``level`` 1 stands below the one before it."""

    title: str
    first: int
    last: int
    level: int = 0


def set_cover(sheet: PacketSheet, matter: Matter, fojas: int, *, is_public: bool = False) -> None:
    """To whom, from whom, what is asked and on what ground, and what is handed in."""
    order, data = matter.order, matter.data
    _set_place_and_day(sheet, matter)
    sheet.title(matter.kind_name)
    if is_public:
        sheet.paragraph(bold(words.STRUCK_REASON))
    sheet.space(4)
    sheet.paragraph(bold(order.office_name), after=0)
    sheet.paragraph("Presente", after=10)
    sheet.paragraph(bold(words.who_asks(data)), " ", words.ASKS[data.kind])
    sheet.paragraph(
        f"Fundamento: {words.articles(filing_type(data.kind).articles)}. Este trámite es gratuito: no causa derechos.",
        after=8,
    )
    sheet.facts(_cover_facts(matter, fojas), LABELS)
    sheet.paragraph(
        "El código y la huella al pie de cada foja identifican los datos de los que se imprimió. El mismo contenido se "
        "entrega en un archivo para que la oficina no lo vuelva a capturar.",
        size=9.5,
    )
    if not is_public:
        set_stamp_box(sheet, "Sello de recepción de la oficina", 96.0)


def set_stamp_box(sheet: PacketSheet, title: str, height: float, lines: Sequence[str] = ()) -> None:
    """Room for the stamp of the counter at the left, and lines to be written by hand at its right."""
    sheet.need(height + 14)
    sheet.space(8)
    top = sheet.y
    middle = LEFT + (RIGHT - LEFT) * STAMP_SHARE if lines else RIGHT
    sheet.put(
        Box(LEFT, top - height, middle - LEFT, height, 0.6),
        Text(LEFT + 6, top - 13, title, Face.REGULAR, 8.5, MUTED),
    )
    step = height / max(1, len(lines))
    for index, label in enumerate(lines):
        y = top - (index + 1) * step + 4
        sheet.put(
            Text(middle + 14, y + 3, label, Face.REGULAR, 9, MUTED),
            Line(middle + 20 + width(label, Face.REGULAR, 9), y, RIGHT, y, 0.6),
        )
    sheet.y = top - height - 6


def _cover_facts(matter: Matter, fojas: int) -> list[tuple[str, str]]:
    data = matter.data
    feminine = wording.Gender.FEMININE
    version = f"{data.version}"
    if data.answers:
        version += ", en respuesta a la prevención"
    rows = [
        ("Folio de la oficina", data.case_folio or words.NO_FOLIO),
        ("Versión", version),
        ("Fojas de este expediente", wording.figures_and_words(fojas, feminine)),
        ("Documentos anexos", wording.figures_and_words(len(data.attachments))),
    ]
    if data.members is not None:
        rows.append(("Personas en el padrón", wording.figures_and_words(data.members.people, feminine)))
    if data.organisation.registration_number:
        rows.append(("Registro de la organización", data.organisation.registration_number))
    rows.append(("Domicilio para notificaciones", words.address(data.organisation.address)))
    return rows


def _set_place_and_day(sheet: PacketSheet, matter: Matter) -> None:
    order = matter.order
    address = matter.data.organisation.address
    place = order.place or ", ".join(filter(None, (address.municipality, address.state)))
    day = wording.date_without_weekday(order.made_at)
    sheet.y -= 16
    sheet.put(right_aligned(f"{place}, a {day}" if place else day, Face.REGULAR, 10.5, RIGHT, sheet.y))


def set_index(sheet: PacketSheet, entries: Sequence[IndexEntry], total: int, title: str = words.INDEX) -> None:
    """Every part with its fojas, in the order in which they are bound."""
    sheet.title(title, 16.0)
    sheet.paragraph(
        f"El expediente consta de {wording.figures_and_words(total, wording.Gender.FEMININE)} fojas, foliadas de "
        "corrido.",
        size=10,
    )
    columns = (
        Column("Contenido", 1.0),
        Column("De la foja", fixed=62.0, align=Align.RIGHT),
        Column("a la foja", fixed=62.0, align=Align.RIGHT),
    )
    rows = [_index_row(entry) for entry in entries]
    rows.append(Row(("Total de fojas", "", str(total)), RowKind.TOTAL))
    set_table(sheet, Table(columns, rows, 9.5))


def _index_row(entry: IndexEntry) -> Row:
    title = f"– {entry.title}" if entry.level else entry.title
    return Row((title, str(entry.first), str(entry.last)))


def attachment_title(number: int, attachment: Attachment) -> str:
    """Number, title and part: ``Anexo 3. Acta de la asamblea (Parte 1 de 2)``."""
    part = f" (Parte {attachment.part} de {attachment.parts})" if attachment.parts > 1 else ""
    # A title goes into heads of one line and into the outline, where a line break has no place.
    title = " ".join((attachment.title or attachment.file_name).split())
    return f"Anexo {number}. {title}{part}"


def set_attachments(sheet: PacketSheet, matter: Matter) -> None:
    """Each attachment, what it proves, where it begins and the digest of its bytes."""
    attachments = matter.data.attachments
    if not attachments:
        sheet.paragraph("No se acompañan documentos.")
        return
    sheet.paragraph(
        "Cada página anexa se imprime reducida dentro de una foja foliada, sin recortarla. La huella es la del archivo "
        "tal como se entrega.",
        size=9.5,
    )
    columns = (
        Column("Anexo", fixed=38.0),
        Column("Documento y requisito que acredita", 0.52),
        Column("Fecha", fixed=56.0),
        Column("Págs.", fixed=34.0),
        Column("Foja", fixed=36.0),
        Column("Huella SHA-256", 0.48),
    )
    rows = [_attachment_row(matter, number, each) for number, each in enumerate(attachments, 1)]
    set_table(sheet, Table(columns, rows, 8.5))


def _attachment_row(matter: Matter, number: int, attachment: Attachment) -> Row:
    part = f" (Parte {attachment.part} de {attachment.parts})" if attachment.parts > 1 else ""
    proves = matter.requirement_title(attachment.requirement)
    what = f"{attachment.title or attachment.file_name}{part}"
    foja = matter.fojas.get(attachment.id)
    digest = attachment.sha256
    return Row(
        (
            str(number),
            f"{what} — {proves}" if proves and proves != attachment.title else what,
            words.short_day(attachment.dated_on) or words.BLANK,
            str(attachment.pages),
            str(foja) if foja else words.BLANK,
            " ".join(digest[start : start + 16] for start in range(0, len(digest), 16)),
        )
    )


def set_answers(sheet: PacketSheet, matter: Matter) -> None:
    """What the union answers to each point of a prevención."""
    numbers = {each.id: place for place, each in enumerate(matter.data.attachments, 1)}
    sheet.paragraph(
        f"Respuesta, punto por punto, a la prevención del trámite {matter.data.case_folio or matter.order.number}.",
        size=9.5,
    )
    columns = (
        Column("Punto", fixed=40.0),
        Column("Respuesta", 1.0),
        Column("Anexos", fixed=64.0),
    )
    rows = [
        Row((str(each.item), each.text, ", ".join(str(numbers[key]) for key in each.attachments if key in numbers)))
        for each in matter.data.answers
    ]
    set_table(sheet, Table(columns, rows, 10.0))
