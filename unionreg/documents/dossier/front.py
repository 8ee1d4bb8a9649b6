"""What stands before the documents of a dossier: cover, index, timeline, list of documents with their digests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.dossier import words
from unionreg.documents.packet.front import IndexEntry, set_index
from unionreg.documents.sheet import digest_groups
from unionreg.documents.tables import Align, Column, Row, Table, set_table
from unionreg.domain import wording

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unionreg.documents.dossier.dossier_sheet import DossierFrame
    from unionreg.documents.packet.packet_sheet import PacketSheet
    from unionreg.domain.dossiers.dossier import Contents, DossierDocument, TimelineLine

_LABELS = 150.0
_MANY_ACTORS = 12


def cover(frame: DossierFrame, total: int) -> PacketSheet:
    """Which workplace, which days, who asked, how much there is."""
    contents = frame.contents
    sheet = frame.sheet(is_cover=True)
    sheet.title(words.TITLE)
    sheet.paragraph(f"Fundamento: {words.GROUND}.", size=10)
    feminine = wording.Gender.FEMININE
    rows = [
        ("Folio", contents.folio),
        ("Versión", str(contents.version)),
        ("Parte empleadora", contents.employer),
        ("Centro de trabajo", contents.workplace or "Todos"),
        ("Del", wording.long_date(contents.first)),
        ("Al", wording.long_date(contents.last)),
        ("Actores", _actors(contents)),
        ("Solicitud que se atiende", contents.request),
        ("Preparó", f"{contents.prepared_by.name}, {contents.prepared_by.post}"),
        ("Fecha de preparación", wording.long_date(contents.prepared_at.date())),
        ("Hechos en la cronología", wording.figures_and_words(len(contents.timeline))),
        ("Documentos", wording.figures_and_words(len(contents.documents))),
        ("Fojas", wording.figures_and_words(total, feminine)),
    ]
    sheet.facts(rows, _LABELS)
    sheet.paragraph(
        "El código y la huella al pie de cada foja identifican los datos de los que se imprimió. El mismo expediente "
        "se entrega en un archivo sellado por la oficina, con un manifiesto de la huella de cada documento. Lo testado "
        "en negro son datos personales; el original completo queda sellado en la oficina. Este expediente se entrega "
        "solo cuando lo liberan dos personas, que constan en el archivo.",
        size=9.5,
    )
    return sheet


def _actors(contents: Contents) -> str:
    if not contents.actors:
        return "Todos"
    more = len(contents.actors) - _MANY_ACTORS
    return "; ".join(contents.actors[:_MANY_ACTORS]) + (f"; y {more} más" if more > 0 else "")


def index(frame: DossierFrame, entries: Sequence[IndexEntry], total: int) -> PacketSheet:
    """Every part with its fojas."""
    sheet = frame.sheet()
    set_index(sheet, entries, total)
    return sheet


def timeline(frame: DossierFrame) -> PacketSheet:
    """What happened, oldest first."""
    sheet = frame.sheet()
    sheet.title(words.TIMELINE, 16.0)
    if not frame.contents.timeline:
        sheet.paragraph("En estas fechas y con estos actores no consta ningún hecho.")
        return sheet
    columns = (
        Column("Fecha", fixed=62.0),
        Column("Hecho", share=0.26),
        Column("Asunto", share=0.40),
        Column("Partes", share=0.34),
    )
    set_table(sheet, Table(columns, [_line(each) for each in frame.contents.timeline], 9.0))
    return sheet


def _line(line: TimelineLine) -> Row:
    return Row((words.day_word(line.on), words.kind_word(line.kind), words.matter(line), "; ".join(line.names)))


def documents(frame: DossierFrame, fojas: Mapping[int, int]) -> PacketSheet:
    """Each document with the digest of what is handed over and of its original."""
    sheet = frame.sheet()
    sheet.title(words.DOCUMENTS, 16.0)
    if not frame.contents.documents:
        sheet.paragraph("No se acompañan documentos.")
        return sheet
    columns = (
        Column("Núm.", fixed=30.0),
        Column("Documento", share=0.40),
        Column("Páginas", fixed=46.0, align=Align.RIGHT),
        Column("Foja", fixed=38.0, align=Align.RIGHT),
        Column("Huellas SHA-256", share=0.60),
    )
    rows = [_document(each, fojas.get(each.number, 0)) for each in frame.contents.documents]
    set_table(sheet, Table(columns, rows, 8.5))
    return sheet


def _document(each: DossierDocument, foja: int) -> Row:
    what = ". ".join(
        filter(None, (each.title, words.dated_word(each.dated), words.struck_word(each.form, each.struck)))
    )
    digests = f"Entregado: {_groups(each.sha256)} Original: {_groups(each.original_sha256)}"
    return Row((str(each.number), what, str(each.pages), str(foja) if foja else "", digests))


def _groups(digest: str) -> str:
    return " ".join(digest_groups(digest))
