"""Folios of the register: series, office code, year, number and a check character (ISO 7064, MOD 37,36).

``RS-7K2-2026-000017-Q``: numbers run within series and year of one office, and the code tells the office. Who gives
which number is in the use cases; folios of votes have no office code and stand in ``domain.votes.folio``.
"""

from __future__ import annotations

import hashlib
import re

from unionreg.domain.votes.folio import check_character

REGISTRATION_SERIES = "RA"
FILE_SERIES = "EX"
UNIQUE_SERIES = "FU"
"""Registration numbers, numbers of files (expedientes), folios únicos. Other series are those of the filing types."""

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # without I, L, O, U: nothing that is misread
_CODE_SIGNS = 3
_FORM = re.compile(r"[A-Z]{2,3}-[0-9A-Z]{3}-[0-9]{4}-[0-9]{6,9}-[0-9A-Z]")


def office_code(office_id: str) -> str:
    """Three signs that stand for the office: the first 15 bits of the SHA-256 of its id, five bits a sign.

    The id is random and kept in the office file, so the code is the same for ever; of 32,768 codes two offices of the
    country hardly share one, and the folio is unique within its office in any case.
    """
    bits = int.from_bytes(hashlib.sha256(office_id.encode("utf-8")).digest()[:2], "big") >> 1
    return "".join(_SIGNS[bits >> 5 * place & 31] for place in reversed(range(_CODE_SIGNS)))


def make_office_folio(series: str, code: str, year: int, number: int) -> str:
    """The folio with its check character; ``number`` from 1."""
    body = f"{series}-{code}-{year}-{number:06d}"
    return f"{body}-{check_character(body)}"


def is_office_folio(text: str) -> bool:
    """Whether ``text`` is written as a folio of an office and its last character checks the rest."""
    return _FORM.fullmatch(text) is not None and check_character(text[:-2]) == text[-1]


def tidy_folio(typed: str) -> str:
    """A folio as somebody typed it, with upper-case letters and no blanks; anything else comes back as it was."""
    return "".join(typed.split()).upper()
