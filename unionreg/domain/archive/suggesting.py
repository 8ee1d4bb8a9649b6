"""Kind, state, year, day and number of a document as its text seems to say them.

Patterns over folded text (``page_text``), each find with its evidence. What is read first and said most weighs most.
Names are in ``names_in_text``; what is right is for a person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from unionreg.domain.archive.dates_in_text import days_in
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.page_text import page_text
from unionreg.domain.archive.suggestion import Suggested, Suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from unionreg.domain.archive.page_text import PageText
    from unionreg.domain.archive.words import PageWords

FIRST_YEAR = 1917
"""The year of article 123: no contract is older."""
_READ_PAGES = 8
_MOST_OF_A_KIND = 3
_HEADING = 400
_FULL, _STEP, _LEAST = 90, 6, 20

_STATES = (
    ("Aguascalientes", "aguascalientes"),
    ("Baja California Sur", r"baja california sur|b\. ?c\. ?s\."),
    ("Baja California", r"baja california(?! sur)|b\. ?c\.(?! ?s)"),
    ("Campeche", "campeche"),
    ("Chiapas", "chiapas"),
    ("Chihuahua", "chihuahua"),
    ("Ciudad de México", r"ciudad de mexico|distrito federal|mexico,? d\. ?f\.|cdmx"),
    ("Coahuila", "coahuila"),
    ("Colima", "colima"),
    ("Durango", "durango"),
    ("Estado de México", r"(?:estado|edo\.?) de mex(?:ico|\.)"),
    ("Guanajuato", "guanajuato"),
    ("Guerrero", "estado de guerrero|guerrero,"),
    ("Hidalgo", "estado de hidalgo|, hidalgo"),
    ("Jalisco", "jalisco"),
    ("Michoacán", "michoacan"),
    ("Morelos", "estado de morelos|, morelos"),
    ("Nayarit", "nayarit"),
    ("Nuevo León", r"nuevo leon|n\. ?l\."),
    ("Oaxaca", "oaxaca"),
    ("Puebla", "puebla"),
    ("Querétaro", "queretaro"),
    ("Quintana Roo", r"quintana roo|q\. ?roo"),
    ("San Luis Potosí", r"san luis potosi|s\. ?l\. ?p\."),
    ("Sinaloa", "sinaloa"),
    ("Sonora", "sonora"),
    ("Tabasco", "tabasco"),
    ("Tamaulipas", "tamaulipas"),
    ("Tlaxcala", "tlaxcala"),
    ("Veracruz", "veracruz"),
    ("Yucatán", "yucatan"),
    ("Zacatecas", "zacatecas"),
)
STATES = tuple(name for name, _ in _STATES)
"""The 32 states as the archive writes them."""

_K = DocumentKind
_HEADINGS: tuple[tuple[DocumentKind, str], ...] = (
    (_K.LAW_CONTRACT, "contrato[- ]ley"),
    (_K.WAGE_AGREEMENT, "(?:convenio|revision)[a-z ]{0,30} (?:salarial|de salarios)"),
    (_K.TERMINATION_AGREEMENT, "terminacion[a-z ]{0,30} contrato"),
    (_K.REVISION_AGREEMENT, "convenio[a-z ]{0,40} revision|revision (?:integral|contractual)"),
    (_K.ADDENDUM, "convenio modificatorio|adenda|addendum"),
    (_K.WAGE_TABLE, "tabulador"),
    (_K.CONTRACT_CERTIFICATE, "certificado de registro"),
    (_K.CONTRACT, "contrato colectivo"),
    (_K.INTERNAL_RULES, "reglamento interior"),
    (_K.STATUTES_REFORM, "(?:reforma|modificacion)[a-z ]{0,20} estatutos"),
    (_K.STATUTES, "estatutos"),
    (_K.FOUNDING_ACTA, "acta constitutiva"),
    (_K.ELECTION_ACTA, "acta de eleccion|eleccion de (?:la )?(?:directiva|comite)"),
    (_K.ASSEMBLY_ACTA, "acta de (?:la )?asamblea"),
    (_K.ATTENDANCE_LIST, "lista de asistencia"),
    (_K.LEADERSHIP_NOTICE, "toma de nota"),
    (_K.REGISTRATION_CERTIFICATE, "constancia de registro"),
    (_K.SUPPORTERS_LIST, "lista[a-z ]{0,40} (?:apoy|respald)"),
    (_K.REPRESENTATIVENESS_CERTIFICATE, "constancia de representatividad"),
    (_K.LEGITIMATION_CERTIFICATE, "constancia de legitimacion"),
    (_K.MEMBERS_LIST, "padron de (?:socios|agremiados|miembros)"),
    (_K.VOTERS_LIST, "padron de (?:votantes|personas trabajadoras)"),
    (_K.VOTE_CALL, "convocatoria"),
    (_K.VOTE_ACTA, "acta de (?:votacion|escrutinio|recuento)"),
    (_K.COURT_DECISION, "laudo|sentencia|tribunal laboral"),
    (_K.STRIKE_CALL, "emplazamiento a huelga"),
    (_K.RULING, "resolucion|acuerdo"),
    (_K.LETTER, "oficio num|oficio no|presente\\."),
)
_NUMBER = re.compile(
    r"(?:expediente|exp\.?|contrato|registro|folio)(?: colectivo)?(?: de trabajo)?[ :]*"
    r"(?:numero|num\.?|no\.?|n[o°º]\.?)?[ :]*([a-z]{0,4}[-./]?[0-9]{1,6}(?:[-/.][0-9a-z]{1,6}){1,4})"
)


def from_text(pages: Sequence[PageWords], today: date) -> tuple[Suggestion, ...]:
    """What the text alone says of kind, state, day, year and number; of each at most three, the weightiest first."""
    texts = read_texts(pages)
    found = [
        *_kinds(texts),
        *_of_the_time(texts, today),
        *_matches(texts, Suggested.STATE, [(name, name, re.compile(rf"\b(?:{form})")) for name, form in _STATES]),
        *_numbers(texts),
    ]
    return _best(found)


def read_texts(pages: Sequence[PageWords]) -> list[PageText]:
    """The pages that are looked at: what a paper is stands at its beginning."""
    return [page_text(page) for page in pages[:_READ_PAGES]]


def weight_of(page: int, place: int) -> int:
    """Less for every page and every hundred signs that stand before."""
    return max(_LEAST, _FULL - _STEP * (page - 1) - min(place // 100, 30))


def _kinds(texts: Iterable[PageText]) -> list[Suggestion]:
    """Headings of the first pages; what stands first counts, however often another is named later."""
    patterns = [(kind.value, kind.value, re.compile(rf"\b(?:{form})")) for kind, form in _HEADINGS]
    heads = [each for each in texts if each.number <= 1]
    found = _matches(heads, Suggested.KIND, patterns)
    order = [kind.value for kind, _ in _HEADINGS]
    # Of two headings that begin at nearly the same place the one that says more stands first in the list.
    found.sort(key=lambda each: (each.words[0] // 4 if each.words else 0, order.index(each.value)))
    return [
        Suggestion(each.about, each.value, each.shown, each.page, each.evidence, _FULL - _STEP * place, each.words)
        for place, each in enumerate(found)
    ]


def _of_the_time(texts: Iterable[PageText], today: date) -> list[Suggestion]:
    found = []
    for text in texts:
        for day, year, start, end in days_in(text.folded):
            if not FIRST_YEAR <= year <= today.year:
                continue
            place = text.number, text.around(start, end), weight_of(text.number, start), text.words(start, end)
            page, evidence, weight, words = place
            found.append(Suggestion(Suggested.YEAR, str(year), str(year), page, evidence, weight, words))
            if day is not None and day <= today:
                iso = day.isoformat()
                found.append(Suggestion(Suggested.DAY, iso, iso, page, evidence, weight, words))
    return found


def _matches(
    texts: Iterable[PageText], about: Suggested, patterns: Sequence[tuple[str, str, re.Pattern[str]]]
) -> list[Suggestion]:
    found = []
    for text in texts:
        for value, shown, pattern in patterns:
            for match in pattern.finditer(text.folded):
                start, end = match.span()
                weight = weight_of(text.number, start)
                found.append(
                    Suggestion(
                        about, value, shown, text.number, text.around(start, end), weight, text.words(start, end)
                    )
                )
    return found


def _numbers(texts: Iterable[PageText]) -> list[Suggestion]:
    found = []
    for text in texts:
        for match in _NUMBER.finditer(text.folded):
            start, end = match.span(1)
            value = text.shown[start:end].upper()
            evidence = text.around(match.start(), end)
            words = text.words(start, end)
            found.append(
                Suggestion(Suggested.NUMBER, value, value, text.number, evidence, weight_of(text.number, start), words)
            )
    return found


def _best(found: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """One suggestion for each value with the evidence read first; what is said again weighs a little more."""
    first: dict[tuple[Suggested, str], Suggestion] = {}
    times: dict[tuple[Suggested, str], int] = {}
    for each in found:
        key = each.about, each.value
        times[key] = times.get(key, 0) + 1
        if key not in first or each.weight > first[key].weight:
            first[key] = each
    weighed = [_weightier(each, times[key]) for key, each in first.items()]
    weighed.sort(key=lambda each: (each.about.value, -each.weight, each.page))
    kept = [
        each
        for place, each in enumerate(weighed)
        if sum(other.about is each.about for other in weighed[:place]) < _MOST_OF_A_KIND
    ]
    return tuple(kept)


def _weightier(each: Suggestion, times: int) -> Suggestion:
    weight = each.weight if each.about is Suggested.KIND else min(99, each.weight + 2 * (times - 1))
    return Suggestion(each.about, each.value, each.shown, each.page, each.evidence, weight, each.words)
