"""Pages of words, documents and boxes for tests of the archive."""

from __future__ import annotations

from datetime import UTC, datetime

from unionreg.domain.archive.document import ArchiveDocument, ArchivePage
from unionreg.domain.archive.words import PageWords, Word
from unionreg.domain.votes.count import Named

WHO = Named("Rosa Pérez", "Archivo")
WHEN = datetime(2026, 8, 12, 15, 0, tzinfo=UTC)
CONTRACT = (
    "CONTRATO COLECTIVO DE TRABAJO que celebran por una parte el S1NDICATO NACIONAL DE TRABAJADORES DE LA INDUSTRIA "
    "AUTOMOTRIZ, SIMILARES Y CONEXOS, representado por su Secretario General, y por la otra parte la empresa "
    "AUTOPARTES DEL BAJÍO, S.A. DE C.V., con domicilio en Silao, Guanajuato. Expediente número CC-1234/1998-IV. "
    "Firmado a los doce días del mes de mayo de mil novecientos noventa y ocho. Vigente desde el 1° de junio de 1998."
)


def page(text: str, number: int = 1, *, doubtful: tuple[int, ...] = ()) -> PageWords:
    """A page with these words on one line, ten units wide each; those at ``doubtful`` places were read badly."""
    words = tuple(
        Word(each, place * 10, 0, place * 10 + 9, 10, 40 if place in doubtful else 95, 0)
        for place, each in enumerate(text.split())
    )
    return PageWords(number, 6120, 7920, words)


def document(document_id: str = "d1", **changes: object) -> ArchiveDocument:
    """A document of one good page."""
    sha256 = "ab" * 32
    pages = (ArchivePage(1, sha256, 1, 612, 792),)
    values = {"pages": pages, "name": "scan.pdf", "size": 10, "media_type": "application/pdf", **changes}
    return ArchiveDocument(
        document_id,
        "C-7K2-000001-S",
        sha256,
        received_at=WHEN,
        received_by=WHO,
        **values,  # type: ignore[arg-type]
    )
