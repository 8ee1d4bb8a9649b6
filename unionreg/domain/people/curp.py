"""The CURP read as what it is: letters of a name, a date, a sex, a state, and a check digit (18 characters).

Each rule is a small function; which of them speak, and how loudly, is decided where rolls are checked. Born from 2000
on (a letter in position 17), sex X and state NE (born abroad) are as good as any. The formula never denies identity.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import mul

LENGTH = 18
STATES = frozenset(
    [
        "AS",
        "BC",
        "BS",
        "CC",
        "CL",
        "CM",
        "CS",
        "CH",
        "DF",
        "DG",
        "GT",
        "GR",
        "HG",
        "JC",
        "MC",
        "MN",
        "MS",
        "NT",
        "NL",
        "OC",
        "PL",
        "QT",
        "QR",
        "SP",
        "SL",
        "SR",
        "TC",
        "TS",
        "TL",
        "VZ",
        "YN",
        "ZS",
        "NE",
    ]
)
PATTERN = re.compile(
    rf"[A-Z]{{4}}[0-9]{{6}}[HMX](?:{'|'.join(sorted(STATES))})[B-DF-HJ-NP-TV-Z]{{3}}[0-9A-Z][0-9]", re.ASCII
)
_ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
_VALUES = bytes(_ALPHABET.find(chr(code)) if chr(code) in _ALPHABET else 0 for code in range(256))
_WEIGHTS = tuple(range(18, 1, -1))
_DIGIT_PLACES = (*range(4, 10), 17)
_LETTER_PLACES = (*range(4), *range(10, 16))

# Control characters other than tab and line break, and what is there without being seen.
CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
INVISIBLES = "\u00a0\u00ad\u180e\u200b-\u200f\u202a-\u202f\u2060-\u2064\u2066-\u2069\ufeff"
_UNSEEN = re.compile(f"[{CONTROLS}{INVISIBLES}]|_x00[0-9A-Fa-f]{{2}}_")
_GAPS = re.compile(r"[\s\-\u2010-\u2015\u2212]+")


class CurpPart(StrEnum):
    """The parts of a CURP by their positions."""

    NAME = "1-4"
    DATE = "5-10"
    SEX = "11"
    STATE = "12-13"
    CONSONANTS = "14-16"
    HOMONYM = "17"
    CHECK_DIGIT = "18"


_PARTS = (
    (CurpPart.NAME, slice(0, 4), re.compile(r"[A-Z]{4}")),
    (CurpPart.DATE, slice(4, 10), re.compile(r"[0-9]{6}")),
    (CurpPart.SEX, slice(10, 11), re.compile(r"[HMX]")),
    (CurpPart.STATE, slice(11, 13), re.compile("|".join(sorted(STATES)))),
    (CurpPart.CONSONANTS, slice(13, 16), re.compile(r"[B-DF-HJ-NP-TV-Z]{3}")),
    (CurpPart.HOMONYM, slice(16, 17), re.compile(r"[0-9A-Z]")),
    (CurpPart.CHECK_DIGIT, slice(17, 18), re.compile(r"[0-9]")),
)


@dataclass(frozen=True, slots=True)
class TidyCurp:
    """A CURP as typed, tidied up. ``lower_case`` and ``gaps`` say what had to be put right and is worth telling."""

    text: str
    lower_case: bool
    gaps: bool


def tidy(typed: str) -> TidyCurp:
    """Without what cannot be seen, without spaces and hyphens, in upper case. Spaces at the ends are not worth telling.

    A lone dash is a way of writing nothing.
    """
    seen = _UNSEEN.sub("", typed).strip()
    text = _GAPS.sub("", seen)
    upper = text.upper()
    return TidyCurp(upper, upper != text, len(text) != len(seen) and bool(text))


def repaired(curp: str) -> str:
    """``curp`` (18 characters) with the digit 0 where a digit must stand and the letter O where a letter must."""
    signs = list(curp)
    for place in _DIGIT_PLACES:
        if signs[place] == "O":
            signs[place] = "0"
    for place in _LETTER_PLACES:
        if signs[place] == "0":
            signs[place] = "O"
    return "".join(signs)


def broken_part(curp: str) -> CurpPart | None:
    """The first part of 18 characters that is not written as that part is, or None when the pattern holds."""
    return next((part for part, place, form in _PARTS if not form.fullmatch(curp[place])), None)


def check_digit(curp: str) -> str:
    """The digit that belongs in position 18, from the first 17 characters (letters A to Z, Ñ and digits)."""
    values = curp[:17].encode("latin-1").translate(_VALUES)
    return str(-sum(map(mul, values, _WEIGHTS)) % 10)


def birth_date(curp: str) -> date | None:
    """The date in positions 5 to 10; None when there is no such day. Position 17: a digit means 19xx, a letter 20xx."""
    century = 1900 if curp[16].isdigit() else 2000
    try:
        return date(century + int(curp[4:6]), int(curp[6:8]), int(curp[8:10]))
    except ValueError:
        return None


def age_on(born: date, day: date) -> int:
    """Completed years; born on 29 February: completed on 1 March of other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
