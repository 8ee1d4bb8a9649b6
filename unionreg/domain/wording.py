"""Numbers, dates and times in words, in the Spanish of Mexican official papers; and words read back into numbers.

The English of the program needs none of this: official papers are in Spanish.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, time

HIGHEST_NUMBER = 10**12
MILLION = 10**6
HUNDRED = 100

UNITS = (
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
    "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
    "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete",
    "veintiocho", "veintinueve",
)  # fmt: skip
TENS = ("", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
HUNDREDS = (
    "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos",
    "ochocientos", "novecientos",
)  # fmt: skip
WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip


_OTHER_FORMS = (
    (re.compile(r"( de)? (votos?|boletas?|papeletas?|personas?|trabajador(es|as)?|firmas?)$"), ""),
    (re.compile(r"\bdiez y (?=seis|siete|ocho|nueve)"), "dieci"),
    (re.compile(r"\bveinte y (?=un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)"), "veinti"),
    (re.compile(r"una mil\b"), "un mil"),
    (re.compile(r"^un mil\b"), "mil"),
)


class Gender(StrEnum):
    """Gender of the noun that follows; NONE when none follows ("veintiuno")."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NONE = "none"


class NotANumberInWordsError(ValueError):
    """The text is not a number in Spanish words."""


def in_words(number: int, gender: Gender = Gender.NONE) -> str:
    """``number`` (0 to 10^12) in words.

    With a gender the words fit before a noun: "veintiún" (votos), "veintiuna" (boletas), "quinientas una" (personas);
    without one they stand alone: "veintiuno". ValueError outside the range.
    """
    if not 0 <= number <= HIGHEST_NUMBER:
        raise ValueError(number)
    if number == 0:
        return UNITS[0]
    billions, rest = divmod(number, HIGHEST_NUMBER)
    millions, rest = divmod(rest, MILLION)
    words = []
    if billions:
        words.append("un billón")
    if millions:
        words.append("un millón" if millions == 1 else f"{_below_million(millions, Gender.MASCULINE)} millones")
    if rest:
        words.append(_below_million(rest, gender))
    return " ".join(words)


def _below_million(number: int, gender: Gender) -> str:
    thousands, rest = divmod(number, 1000)
    words = []
    if thousands:
        # In front of "mil" hundreds take the gender of the noun and "uno" is short: "doscientas un mil boletas".
        before = _below_thousand(thousands, gender, ones=Gender.MASCULINE)
        words.append("mil" if thousands == 1 else f"{before} mil")
    if rest:
        words.append(_below_thousand(rest, gender, ones=gender))
    return " ".join(words)


def _below_thousand(number: int, gender: Gender, *, ones: Gender) -> str:
    if number == HUNDRED:
        return "cien"
    hundreds, rest = divmod(number, HUNDRED)
    words = []
    if hundreds:
        hundred = HUNDREDS[hundreds]
        words.append(f"{hundred[:-2]}as" if gender is Gender.FEMININE and hundreds > 1 else hundred)
    if rest:
        words.append(_below_hundred(rest, ones))
    return " ".join(words)


def _below_hundred(number: int, gender: Gender) -> str:
    if number < len(UNITS):
        return _one(UNITS[number], gender)
    tens, unit = divmod(number, 10)
    if unit == 0:
        return TENS[tens]
    return f"{TENS[tens]} y {_one(UNITS[unit], gender)}"


def _one(word: str, gender: Gender) -> str:
    """Apocope and gender of a word that ends in "uno"."""
    if not word.endswith("uno") or gender is Gender.NONE:
        return word
    if gender is Gender.FEMININE:
        return word[:-1] + "a"
    return "veintiún" if word == "veintiuno" else "un"


def counted(number: int, singular: str, plural: str, gender: Gender) -> str:
    """A number in words with its noun: "un voto", "veintiún votos", "un millón de votos", "cero boletas"."""
    noun = singular if number == 1 else plural
    link = " de " if number >= MILLION and number % MILLION == 0 else " "
    return in_words(number, gender) + link + noun


def with_thousands(number: int) -> str:
    """Digits with commas between thousands: 6,853."""
    return f"{number:,}"


def figures_and_words(number: int, gender: Gender = Gender.NONE) -> str:
    """Digits, then the same in words: "6,853 (seis mil ochocientos cincuenta y tres)"."""
    return f"{with_thousands(number)} ({in_words(number, gender)})"


def plural(number: int, singular: str, several: str) -> str:
    """The form of a noun for ``number``; zero takes the plural."""
    return singular if number == 1 else several


def long_date(day: date) -> str:
    """A date as papers write it: "miércoles 12 de agosto de 2026"; the first of a month is "1 de"."""
    return f"{WEEKDAYS[day.weekday()]} {date_without_weekday(day)}"


def date_without_weekday(day: date) -> str:
    """A date without its weekday: "12 de agosto de 2026"."""
    return f"{day.day} de {MONTHS[day.month - 1]} de {day.year}"


def clock_time(moment: time | datetime) -> str:
    """A time of day as papers write it: "09:00 horas"."""
    return f"{moment:%H:%M} horas"


def read_number(text: str) -> int:
    """The number that the Spanish words say, in any gender, with or without accents, capitals or the noun counted.

    Takes the forms that clerks use besides those of ``in_words``: "diez y seis", "veinte y uno", "un mil", "treinta y
    una mil". Raises NotANumberInWordsError for anything that is not one number, such as "cien dos".
    """
    plain = _usual_spelling(_plain(text))
    number = _value_of(plain.split())
    if number is None or plain not in _spellings(number):
        raise NotANumberInWordsError(text)
    return number


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.lower())
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^a-z]+", " ", letters).split())


def _usual_spelling(plain: str) -> str:
    """Other usual forms brought to that of ``in_words``, and the noun left out."""
    for pattern, usual in _OTHER_FORMS:
        plain = pattern.sub(usual, plain)
    return plain


def _spellings(number: int) -> set[str]:
    return {_plain(in_words(number, gender)) for gender in Gender}


def _word_values() -> dict[str, int]:
    values = {_plain(word): value for value, word in enumerate(UNITS)}
    values |= {_plain(word): 10 * value for value, word in enumerate(TENS) if word}
    for value, word in enumerate(HUNDREDS):
        if word:
            values |= {word: 100 * value, f"{word[:-2]}as": 100 * value}
    return values | {"un": 1, "una": 1, "veintiun": 21, "veintiuna": 21, "cien": 100}


def _value_of(words: list[str]) -> int | None:
    """A rough reading, right for every correct spelling; the caller compares it with the spelling of the answer."""
    values = _word_values()
    total = thousands = group = 0
    for word in words:
        if word in values:
            group += values[word]
        elif word == "mil":
            thousands, group = (group or 1) * 1000, 0
        elif word in ("millon", "millones", "billon"):
            factor = HIGHEST_NUMBER if word == "billon" else MILLION
            total, thousands, group = total + (thousands + group) * factor, 0, 0
        elif word != "y":
            return None
    number = total + thousands + group
    return number if words and number <= HIGHEST_NUMBER else None
