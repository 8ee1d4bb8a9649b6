"""The order in which Mexican lists of people are sorted: by first surname, second surname, given names.

Accents and case do not count; Ñ is a letter of its own after N. What a text must be folded to for finding people is in
storage; for comparing names of likely same persons see the other modules of this package.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.domain.rolls.roll import RollPerson

_BETWEEN_FIELDS = "\t"  # sorts before the blank: "DE LA O" and what follows it before "DE LA OSA"
_ENYE = "n\u0303"
_AFTER_N = "n~"  # sorts after every other word that begins with n


@lru_cache(maxsize=100_000)  # half a million people share some ten thousand surnames
def sort_text(text: str) -> str:
    """A text as it is compared within a list: no case, no accents, ``ñ`` after ``n``, blanks collapsed."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    if not decomposed.isascii():
        decomposed = decomposed.replace(_ENYE, _AFTER_N)
        decomposed = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(decomposed.split())


def sort_key(person: RollPerson) -> str:
    """One text by which people sort as their list does; the same for people of the same written name."""
    names = (person.first_surname, person.second_surname, person.given_names)
    return _BETWEEN_FIELDS.join(map(sort_text, names))
