"""Mexican names: folded for comparison, and the letters that the CURP takes from them.

Rules of the CURP as published by the Interior Ministry (Instructivo normativo, DOF 18-10-2021), as the vocabulary of
rolls states them. Nothing here says who somebody is: letters that do not agree are a reason to look, no more.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTICLES = frozenset(
    {"DA", "DAS", "DE", "DEL", "DER", "DI", "DIE", "DD", "EL", "LA", "LAS", "LE", "LES", "LOS"}
    | {"MAC", "MC", "VAN", "VON", "Y"}
)
SKIPPED_FIRST = frozenset({"JOSE", "J", "MARIA", "MA", "M"})
# Four letters that would make an offensive word get an X in the second place (Instructivo, annex 2).
IMPROPER = frozenset(
    [
        "BACA",
        "BAKA",
        "BUEI",
        "BUEY",
        "CACA",
        "CACO",
        "CAGA",
        "CAGO",
        "CAKA",
        "CAKO",
        "COGE",
        "COGI",
        "COJA",
        "COJE",
        "COJI",
        "COJO",
        "COLA",
        "CULO",
        "FALO",
        "FETO",
        "GETA",
        "GUEI",
        "GUEY",
        "JETA",
        "JOTO",
        "KACA",
        "KACO",
        "KAGA",
        "KAGO",
        "KAKA",
        "KAKO",
        "KOGE",
        "KOGI",
        "KOJA",
        "KOJE",
        "KOJI",
        "KOJO",
        "KOLA",
        "KULO",
        "LILO",
        "LOCA",
        "LOCO",
        "LOKA",
        "LOKO",
        "MAME",
        "MAMO",
        "MEAR",
        "MEAS",
        "MEON",
        "MIAR",
        "MION",
        "MOCO",
        "MOKO",
        "MULA",
        "MULO",
        "NACA",
        "NACO",
        "PEDA",
        "PEDO",
        "PENE",
        "PIPI",
        "PITO",
        "POPO",
        "PUTA",
        "PUTO",
        "QULO",
        "RATA",
        "ROBA",
        "ROBE",
        "ROBO",
        "RUIN",
        "SENO",
        "TETA",
        "VACA",
        "VAGA",
        "VAGO",
        "VAKA",
        "VUEI",
        "VUEY",
        "WUEI",
        "WUEY",
    ]
)
_VOWELS = frozenset("AEIOU")
_CONSONANTS = frozenset("BCDFGHJKLMNPQRSTVWXYZ")
_LETTERS = _VOWELS | _CONSONANTS | {"Ñ"}
_TILDE = "\u0303"
_PLAIN = str.maketrans("ÁÉÍÓÚÜÀÈÌÒÙÂÊÎÔÛÄËÏÖÇ", "AEIOUUAEIOUAEIOUAEIOC")
_OUTER_SIGNS = '.,;:()"“”«»'


def fold(text: str) -> str:
    """Upper case without accents, Ñ kept: ``Güemes Ibáñez`` becomes ``GUEMES IBAÑEZ``."""
    upper = text.upper().translate(_PLAIN)
    if upper.isascii() or upper.replace("Ñ", "N").isascii():
        return upper
    kept: list[str] = []
    for sign in unicodedata.normalize("NFD", upper):
        if not unicodedata.combining(sign):
            kept.append(sign)
        elif sign == _TILDE and kept and kept[-1] == "N":
            kept[-1] = "Ñ"
    return "".join(kept)


def words_of(name: str) -> list[str]:
    """The folded words of a name without the signs around them: ``Ma. de la Luz`` gives MA, DE, LA, LUZ."""
    return [word for word in (each.strip(_OUTER_SIGNS) for each in fold(name).split()) if word]


def surname_letters(surname: str, *, signs_count: bool = True) -> str:
    """First letter, first inner vowel and first inner consonant of a surname; X where there is none.

    ``signs_count``: an apostrophe, saltillo, hyphen or slash that comes first is taken as X (Instructivo); without,
    it is passed over, as older keys do.
    """
    words = words_of(surname)
    return _letters(_chief_word(words), signs_count=signs_count) if words else "XXX"


def given_letters(given_names: str, *, signs_count: bool = True) -> str:
    """First letter and first inner consonant of the given name that counts: of several, not a leading José or María."""
    words = words_of(given_names)
    if not words:
        return "XX"
    chief = [word for word in words if word not in PARTICLES] or words[-1:]
    if len(chief) > 1 and chief[0] in SKIPPED_FIRST:
        chief = chief[1:]
    letters = _letters(chief[0], signs_count=signs_count)
    return letters[0] + letters[2]


def key_letters(first: str, second: str, given: str) -> tuple[str, str]:
    """Positions 1 to 4 and 14 to 16 of the CURP from ``surname_letters`` (twice) and ``given_letters``."""
    head = first[0] + first[1] + second[0] + given[0]
    if head in IMPROPER:
        head = head[0] + "X" + head[2:]
    return head, first[2] + second[2] + given[1]


def surname_groups(words: Sequence[str]) -> list[list[int]]:
    """Places of the words, each particle joined with the word after it: DE LA CRUZ LUNA gives [0, 1, 2], [3]."""
    groups: list[list[int]] = []
    open_group = False
    for place, word in enumerate(words):
        if open_group:
            groups[-1].append(place)
        else:
            groups.append([place])
        open_group = word in PARTICLES
    return groups


def _chief_word(words: list[str]) -> str:
    return next((word for word in words if word not in PARTICLES), words[-1])


def _letters(word: str, *, signs_count: bool) -> str:
    first = word[0] if word[0].isascii() and word[0].isalpha() else "X"
    return first + _inner(word, _VOWELS, signs_count) + _inner(word, _CONSONANTS, signs_count)


def _inner(word: str, wanted: frozenset[str], signs_count: bool) -> str:  # noqa: FBT001 - private, always named
    for letter in word[1:]:
        if letter in wanted:
            return letter
        # Ñ counts as a consonant, and is written X.
        if (letter == "Ñ" and wanted is _CONSONANTS) or (signs_count and letter not in _LETTERS):
            return "X"
    return "X"
