"""Spanish words of a printed dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.contracts.timeline import TimelineKind
from unionreg.domain.dossiers.dossier import DocumentForm
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.search.kind_words import FILING_WORDS

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.dossiers.dossier import TimelineLine

TITLE = "Expediente de respuesta rápida"
COVER, INDEX, TIMELINE, DOCUMENTS = "Carátula", "Índice", "Cronología", "Relación de documentos y huellas"
GROUND = "T-MEC, Anexo 31-A (Mecanismo Laboral de Respuesta Rápida); LFT, artículos 365 Bis y 391 Bis"
KINDS = {
    TimelineKind.VOTE.value: "Votación",
    TimelineKind.CERTIFICATE.value: "Constancia de representatividad",
    TimelineKind.CERTIFICATE_USED.value: "Uso de una constancia",
    TimelineKind.DEPOSIT.value: "Depósito de contrato",
    TimelineKind.REVISION.value: "Revisión de contrato",
    TimelineKind.WAGE_REVISION.value: "Revisión salarial",
    TimelineKind.ADDENDUM.value: "Adenda",
    TimelineKind.TERMINATION.value: "Terminación",
    TimelineKind.RULES.value: "Reglamento interior",
    TimelineKind.FILING.value: "Trámite",
}
FORMS = {
    DocumentForm.PUBLIC_FORM: "Versión pública",
    DocumentForm.WHOLE: "Completo (es público)",
}


def kind_word(kind: str) -> str:
    """The word for a kind of thing that happened; one of a newer program is printed as it is."""
    return KINDS.get(kind, kind)


def matter(line: TimelineLine) -> str:
    """What it was about: number or name, and for a filing what was asked; a code never."""
    note = line.note
    if line.kind == TimelineKind.FILING.value:
        note = FILING_WORDS[FilingKind(note)] if note in set(FilingKind) else ""
    return " — ".join(filter(None, (line.title, note)))


def day_word(day: date) -> str:
    """A day in a column: ``12/08/2026``."""
    return f"{day:%d/%m/%Y}"


def dated_word(dated: str) -> str:
    """The day of a document as the archive knows it (year, month or day) in the order that people write it."""
    return "/".join(reversed(dated.split("-")))


def struck_word(form: DocumentForm, struck: int) -> str:
    """In what form a document is here, and how much of it is struck out."""
    if form is DocumentForm.WHOLE:
        return FORMS[form]
    return f"{FORMS[form]}, {struck} {'parte testada' if struck == 1 else 'partes testadas'}"
