"""One name for each industry: the register says "Industria textil", a contract "Textil", an old paper "TEXTIL".

Which authority is competent is never told from this; it only keeps one industry from standing on several lines of a
list. The branches that LFT 527-I names have their own spelling.
"""

from __future__ import annotations

import re
import unicodedata

_OF_THE_LAW = (
    "Textil", "Eléctrica", "Cinematográfica", "Hulera", "Azucarera", "Minera", "Metalúrgica y siderúrgica",
    "Hidrocarburos", "Petroquímica", "Cementera", "Calera", "Automotriz", "Química", "Celulosa y papel",
    "Aceites y grasas vegetales", "Alimentos", "Bebidas", "Ferrocarrilera", "Maderera básica", "Vidriera",
    "Tabacalera", "Banca y crédito",
)  # fmt: skip
# "Industria en general" stays what it is: without its first word it would say nothing.
_GENERIC = re.compile(r"(?:rama|ramo|industrias?)\s+(?:(?:de|del|la|las|el|los|industrial)\s+)*(?!en\b)", re.IGNORECASE)


def industry_name(text: str) -> str:
    """The industry as the facets call it; "" for none."""
    said = " ".join(text.split()).rstrip(".")
    plain = _GENERIC.sub("", said, count=1) if _GENERIC.match(said) else said
    known = _SPELLING.get(_folded(plain))
    if known is not None or not plain:
        return known or said
    shown = plain.lower() if plain.isupper() else plain
    return shown[0].upper() + shown[1:]


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


_SPELLING = {_folded(each): each for each in _OF_THE_LAW}
