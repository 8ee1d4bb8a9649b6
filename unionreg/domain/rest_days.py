"""The mandatory rest days of LFT article 74, to fill in a new calendar before a person completes it.

Never a calendar by itself: the Centre closes on other days too, and electoral laws add theirs. Nothing counts days from
this module.
"""

from __future__ import annotations

from datetime import date, timedelta

from unionreg.domain.calendar import Holiday

FIRST_YEAR = 2024
HANDOVER_EVERY = 6
KIND = "rest-day"
NAMES = {
    "I": "Año Nuevo",
    "II": "Aniversario de la Constitución (primer lunes de febrero)",
    "III": "Natalicio de Benito Juárez (tercer lunes de marzo)",
    "IV": "Día del Trabajo",
    "V": "Independencia",
    "VI": "Revolución (tercer lunes de noviembre)",
    "VII": "Transmisión del Poder Ejecutivo Federal",
    "VIII": "Navidad",
}


def rest_days(year: int) -> tuple[Holiday, ...]:
    """The rest days of ``year`` in their order, by the text in force since 30 September 2024.

    For earlier years without fraction VII, whose day was another one.
    """
    days = {
        "I": date(year, 1, 1),
        "II": nth_monday(year, 2, 1),
        "III": nth_monday(year, 3, 3),
        "IV": date(year, 5, 1),
        "V": date(year, 9, 16),
        "VI": nth_monday(year, 11, 3),
        "VIII": date(year, 12, 25),
    }
    if year >= FIRST_YEAR and (year - FIRST_YEAR) % HANDOVER_EVERY == 0:
        days["VII"] = date(year, 10, 1)
    in_order = sorted(days.items(), key=lambda pair: pair[1])
    return tuple(Holiday(day, KIND, NAMES[fraction], f"LFT art. 74 fr. {fraction}") for fraction, day in in_order)


def nth_monday(year: int, month: int, which: int) -> date:
    """The first, second, third … Monday of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=-first.weekday() % 7 + 7 * (which - 1))
