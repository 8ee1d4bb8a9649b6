"""Folios, serial, registration and other numbers, found also by a part of them and however they are separated.

A code is compared without separators and without what a scanner mixes up (O and 0, I, l and 1), by its trigrams.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST_PART = 3
LONGEST_CODE = 60
_FEWEST_DIGITS = 3
_SHORTEST_IN_TEXT = 5
_MOST_IN_TEXT = 400
_IN_TEXT = re.compile(r"\d[\w./\u2013-]{2,}")
# The same in a text of Latin letters only, one byte each and every digit a nought: a third of the time.
_NOUGHTS = bytes.maketrans(b"123456789", b"000000000")
_OF_WORDS = re.escape(bytes(sign for sign in range(256) if chr(sign).isalnum()))
_IN_LATIN = re.compile(rb"0[_./" + _OF_WORDS + rb"-]{2,}")
_BEFORE = re.compile(r"[A-Za-z]+[A-Za-z./\u2013-]*\Z")
_LOOKED_BACK = 12
_ALIKE = str.maketrans("OQIL", "0011")


def squashed(text: str) -> str:
    """A code as it is compared: capital letters and digits only, those that look alike as one."""
    return "".join(filter(str.isalnum, text.upper())).translate(_ALIKE)[:LONGEST_CODE]


def trigrams(code: str) -> tuple[str, ...]:
    """The trigrams of a squashed code, in order; none when it is too short."""
    return tuple(code[place : place + SHORTEST_PART] for place in range(len(code) - SHORTEST_PART + 1))


def codes_in(text: str) -> tuple[str, ...]:
    """What looks like a folio or a long number in a text, squashed, each once; amounts of money are left alone."""
    found: dict[str, None] = {}
    for start, end in _number_spans(text):
        before = text[start - 1 : start]
        if before in {"$", ","} or text[end : end + 1] == ",":
            continue
        letters = None if before.isspace() else _BEFORE.search(text[max(0, start - _LOOKED_BACK) : start])
        code = squashed((letters.group() if letters else "") + text[start:end])
        if len(code) >= _SHORTEST_IN_TEXT and sum(map(str.isdigit, code)) >= _FEWEST_DIGITS:
            found[code] = None
    return tuple(found)[:_MOST_IN_TEXT]


def _number_spans(text: str) -> Iterator[tuple[int, int]]:
    """From the first digit of each number to its end, with letters and separators."""
    try:
        return (match.span() for match in _IN_LATIN.finditer(text.encode("latin-1").translate(_NOUGHTS)))
    except UnicodeEncodeError:
        return (match.span() for match in _IN_TEXT.finditer(text))


def code_part(chunk: str) -> str:
    """What of a typed chunk may be part of a code, squashed; empty when it has no digit or is too short."""
    if not any(sign.isdigit() for sign in chunk):
        return ""
    code = squashed(chunk)
    return code if len(code) >= SHORTEST_PART else ""
