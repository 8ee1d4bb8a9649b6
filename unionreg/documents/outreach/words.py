"""What leaflets say of themselves, in Spanish and English. The words of the topics are in ``resources/help``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain import wording

if TYPE_CHECKING:
    from datetime import date

WORDS = {
    "es": {
        "free": "Gratuito. Cópielo y compártalo.",
        "glossary": "Palabras",
        "notes": "Notas",
        "law": "LFT es la Ley Federal del Trabajo; fr. es fracción.",
        "version": "Texto {version}, {day}",
        "contact": "Oficina, teléfono y horario:",
        "address": "En la red:",
        "page": "{page} de {pages}",
        "invented": "DEMOSTRACIÓN — DATOS INVENTADOS",
        "workplace": "Empresa y centro de trabajo",
        "vote": "Votación, contrato o folio de la convocatoria",
        "declares": "La parte empleadora declara y cumplirá:",
        "place": "Lugar y fecha",
        "signs": "Nombre, cargo y firma de quien representa a la empresa",
        "receives": "Recibió por las personas trabajadoras o el sindicato: nombre y firma",
        "posted": "Fíjese a la vista en el centro de trabajo hasta que se publique el resultado.",
    },
    "en": {
        "free": "Free. Copy it and pass it on.",
        "glossary": "Words",
        "notes": "Notes",
        "law": "LFT is the Federal Labour Law of Mexico; fr. is a section of an article.",
        "version": "Text {version}, {day}",
        "contact": "Office, telephone and hours:",
        "address": "On the web:",
        "page": "{page} of {pages}",
        "invented": "DEMONSTRATION — INVENTED DATA",
        "workplace": "Employer and workplace",
        "vote": "Vote, contract or folio of the call",
        "declares": "The employer states and will keep:",
        "place": "Place and date",
        "signs": "Name, post and signature of whoever represents the employer",
        "receives": "Received for the workers or the union: name and signature",
        "posted": "Keep in plain sight at the workplace until the result is posted.",
    },
}

# A leaflet in a variant has these beside the translator's words; they are Spanish, as dates are.
IN_SPANISH = "Este texto todavía no está traducido a {variant}: se imprime en español."
PARTLY = "Lo marcado con [español] todavía no está traducido a {variant}."
OUT_OF_DATE = "El texto en español cambió después de esta traducción. Compárelo con la versión {version}."
TRANSLATOR = "Traducción a {variant}: {name}. Acreditación {accreditation}, de {by}. {day}."
MARK = "[español]"

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def dated(day: date, language: str) -> str:
    """A date in the language of the leaflet: "23 de noviembre de 2026", "23 November 2026"."""
    return wording.date_without_weekday(day) if language == "es" else f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
