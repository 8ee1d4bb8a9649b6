"""The themes of a contract's clauses, each with the words by which it is known. For finding and comparing, not for law.

Words for people: ``clause-theme.<value>`` in the text catalogue.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.search.folding import word_keys

if TYPE_CHECKING:
    from collections.abc import Mapping


class Theme(StrEnum):
    WAGES = "wages"
    HOURS = "hours"
    OVERTIME = "overtime"
    REST_DAYS = "rest-days"
    HOLIDAYS = "holidays"
    AGUINALDO = "aguinaldo"
    BONUS = "bonus"
    SAVINGS = "savings"
    DUES = "dues"
    ENTRY = "entry"
    EXCLUSION = "exclusion"
    STRIKE = "strike"
    UNION_LEAVE = "union-leave"
    LEAVE = "leave"
    SAFETY = "safety"
    WOMEN = "women"
    DISCIPLINE = "discipline"
    TRAINING = "training"
    SENIORITY = "seniority"
    SOCIAL_SECURITY = "social-security"
    DURATION = "duration"
    OTHER = "other"


# What names the theme most surely comes first within a theme; several words are looked for in a row.
WORDS: Mapping[Theme, tuple[str, ...]] = {
    Theme.EXCLUSION: ("cláusula de exclusión", "exclusión por separación", "separación del sindicato"),
    Theme.UNION_LEAVE: ("permiso sindical", "licencia sindical", "permisos a representantes", "comisión sindical"),
    Theme.DUES: ("cuota sindical", "cuotas sindicales", "cuota", "descuento sindical"),
    Theme.WOMEN: (
        "maternidad", "licencia de maternidad", "licencia de paternidad", "embarazo",
        "lactancia", "igualdad de género", "perspectiva de género", "trabajo de mujeres",
        "acoso sexual", "hostigamiento", "violencia de género", "paternidad", "mujeres",
    ),
    Theme.AGUINALDO: ("aguinaldo",),
    Theme.SAVINGS: ("fondo de ahorro", "caja de ahorro", "ahorro"),
    Theme.HOLIDAYS: ("vacaciones", "prima vacacional"),
    Theme.REST_DAYS: ("descanso semanal", "días de descanso", "descanso obligatorio", "prima dominical", "descanso"),
    Theme.OVERTIME: ("tiempo extraordinario", "horas extraordinarias", "tiempo extra", "horas extras"),
    Theme.HOURS: ("jornada", "horario", "turno"),
    Theme.BONUS: (
        "bono", "despensa", "vales", "premio de puntualidad", "premio", "gratificación", "ayuda de transporte",
        "participación de utilidades",
    ),
    Theme.WAGES: ("salario", "tabulador", "sueldo", "aumento salarial", "remuneración"),
    Theme.ENTRY: ("admisión", "cláusula de admisión", "ingreso", "vacantes", "preferencia sindical", "contratación"),
    Theme.STRIKE: ("huelga", "emplazamiento"),
    Theme.SAFETY: ("seguridad e higiene", "seguridad y salud", "higiene", "equipo de protección", "riesgos de trabajo"),
    Theme.DISCIPLINE: ("disciplina", "sanciones", "medidas disciplinarias", "reglamento interior", "rescisión"),
    Theme.TRAINING: ("capacitación", "adiestramiento", "becas"),
    Theme.SENIORITY: ("escalafón", "antigüedad", "ascensos", "promociones"),
    Theme.SOCIAL_SECURITY: ("seguro social", "jubilación", "pensión", "seguro de vida", "incapacidad", "defunción"),
    Theme.LEAVE: ("permisos", "licencias", "faltas justificadas"),
    Theme.DURATION: ("vigencia", "duración", "revisión", "depósito del contrato", "transitoria"),
}  # fmt: skip
_HEADING = 12


def theme_of(heading: str, text: str) -> Theme:
    """The theme of a clause: by its heading, else by the words that its text begins with; OTHER when none is known."""
    for words in (word_keys(heading)[: 2 * _HEADING], word_keys(text)[: 3 * _HEADING], word_keys(text)):
        found = _first(words)
        if found is not None:
            return found
    return Theme.OTHER


def _first(words: list[str]) -> Theme | None:
    """The theme whose words stand first; of those at the same place the longer words, then the earlier theme."""
    line = f" {' '.join(words)} "
    best: tuple[int, int, Theme] | None = None
    for theme, phrases in WORDS.items():
        for phrase in phrases:
            keys = f" {' '.join(word_keys(phrase))} "
            place = line.find(keys)
            if place >= 0 and (best is None or (place, -len(keys)) < best[:2]):
                best = (place, -len(keys), theme)
    return None if best is None else best[2]
