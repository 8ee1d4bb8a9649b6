"""What the words of a type column and of a post say about trust employees, and what the sex column means (LFT 9, 183).

The name of a post proves nothing: the functions decide. Words are folded before they are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from unionreg.domain.people.names import fold

_SAYS_TRUST = re.compile(r"CONFIANZA")
_DENIES_TRUST = re.compile(r"\b(?:NO|SIN)(?: ES)?(?: DE)? CONFIANZA")
_SHORT_TRUST = re.compile(r"\bCONF\b")
_YES = frozenset({"SI", "S", "X", "1", "YES", "TRUE", "VERDADERO"})
_HIGH_POST = re.compile(
    r"\s*(?:GERENTE|DIRECTORA?|SUBDIRECTORA?|APODERAD[OA]|REPRESENTANTE\s+PATRONAL)\b",
)
_SEXES = {
    "H": "H", "HOMBRE": "H", "MASCULINO": "H", "MASC": "H", "MAS": "H", "VARON": "H",
    "MUJER": "M", "FEMENINO": "M", "FEM": "M", "F": "M",
    "X": "X", "NB": "X", "NO BINARIO": "X", "NO BINARIA": "X", "NO BINARIE": "X",
}  # fmt: skip


class Trust(StrEnum):
    """What a row says about the kind of employment."""

    SAID = "said"
    SUSPECTED = "suspected"
    NOTHING = "nothing"


def type_says_trust(text: str, *, heading_says_it: bool = False) -> bool:
    """Whether a cell of the type column means a trust employee. ``heading_says_it``: the column asks "confianza?"."""
    folded = fold(text).strip()
    if _SAYS_TRUST.search(_DENIES_TRUST.sub("", folded)) or _SHORT_TRUST.search(folded):
        return True
    return heading_says_it and folded in _YES


def post_trust(text: str) -> Trust:
    """What the name of a post says."""
    folded = fold(text)
    if _SAYS_TRUST.search(_DENIES_TRUST.sub("", folded)):
        return Trust.SAID
    return Trust.SUSPECTED if _HIGH_POST.match(folded) else Trust.NOTHING


def sex_of(text: str, *, m_is_male: bool = False) -> str:
    """H, M or X as the CURP writes it, or "" for words unknown. ``m_is_male``: the column is written M and F."""
    folded = fold(text).strip().rstrip(".")
    if folded == "M":
        return "H" if m_is_male else "M"
    return _SEXES.get(folded, "")


def m_means_male(cells: Iterable[str]) -> bool:
    """Whether a sex column writes M for men: it has F or FEMENINO's short forms, and no H."""
    seen = {fold(cell).strip().rstrip(".") for cell in cells}
    return "F" in seen and not seen & {"H", "HOMBRE"}
