"""Unions and employers as the index counts them: one line for one party, by its id and its name of today.

An old contract names its union without an id; where the register has exactly one with the same words in its name, it
counts as that one. That is good for a list to choose from and proves nothing: the contract itself stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.register.names import name_words
from unionreg.domain.register.parties import NameKind, PartyKind
from unionreg.domain.search.document import Party
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from unionreg.application.ports import UnitOfWork

_CANDIDATES = 200


def union_party(uow: UnitOfWork, name: str, union_id: str = "", number: str = "") -> Party:
    """The union with this id, this registration number or this name; else what was said."""
    numbered = uow.register.union_by_number(number) if number and not union_id else None
    found = union_id or (numbered.union_id if numbered else "") or _known(uow, PartyKind.UNION, name)
    try:
        return Party(found, uow.register.union(found).name) if found else _unknown(name)
    except NotFoundError:
        return Party(found, name)


def employer_party(uow: UnitOfWork, name: str, employer_id: str = "") -> Party:
    """The employer with this id or this name; else what was said."""
    found = employer_id or _known(uow, PartyKind.EMPLOYER, name)
    try:
        return Party(found, uow.register.employer(found).name) if found else _unknown(name)
    except NotFoundError:
        return Party(found, name)


def _known(uow: UnitOfWork, kind: PartyKind, name: str) -> str:
    """The id of the only party with the same words in a name of today or before; "" for none or several."""
    words = frozenset(name_words(name))
    counts = uow.register.words(kind, tuple(words))
    if not words or len(counts) < len(words):
        return ""
    # The rarest word stands in few names; "sindicato" stands in all of them.
    rarest = min(words, key=lambda word: (counts[word], word))
    named = uow.register.named_with(kind, (rarest,), _CANDIDATES)
    same = [each for each in named if each.kind is not NameKind.ACRONYM and frozenset(each.words.split()) == words]
    letter_by_letter = [each for each in same if each.text.casefold() == name.casefold()]
    parties = {each.party_id for each in letter_by_letter or same}
    return parties.pop() if len(parties) == 1 else ""


def _unknown(name: str) -> Party:
    """A party of which only the name is known: written otherwise, it is the same one."""
    return Party(" ".join(sorted(name_words(name))), name)
