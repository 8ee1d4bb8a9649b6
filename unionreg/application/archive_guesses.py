"""Suggestions for a document: what its text says, and who of the register is meant by the names in it.

Each comes with the piece of text and its page. Names that the register does not know are suggested as they stand, with
no id: the person sees that nobody is registered under them. Nothing is taken over by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.register_search import find_parties
from unionreg.domain.archive.names_in_text import names_in
from unionreg.domain.archive.suggesting import from_text
from unionreg.domain.archive.suggestion import Suggested, Suggestion
from unionreg.domain.register.parties import PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.archive.names_in_text import NameInText
    from unionreg.domain.archive.words import PageWords

_KINDS = {Suggested.UNION: PartyKind.UNION, Suggested.EMPLOYER: PartyKind.EMPLOYER}
_LIKELY = 65
_UNKNOWN = 10
_MOST = 3


def suggestions_for(core: Core, uow: UnitOfWork, words: Sequence[PageWords], today: date) -> tuple[Suggestion, ...]:
    """Everything that may be confirmed, of each thing the likeliest first."""
    found = [each for name in names_in(words) for each in _meant(core, uow, name)]
    found.sort(key=lambda each: (each.about.value, not each.value, -each.weight, each.page))
    return (*_once(found), *from_text(words, today))


def _meant(core: Core, uow: UnitOfWork, name: NameInText) -> list[Suggestion]:
    """Parties of the register that may be meant; the name itself when there is none."""
    near = find_parties(core, uow, _KINDS[name.about], name.text, limit=2)
    likely = [each for each in near if each.likeness >= _LIKELY]
    if not likely:
        return [Suggestion(name.about, "", name.text, name.page, name.evidence, _UNKNOWN, name.words)]
    return [
        Suggestion(name.about, each.party_id, each.name, name.page, name.evidence, each.likeness, name.words)
        for each in likely
    ]


def _once(found: Iterable[Suggestion]) -> list[Suggestion]:
    """Each party once, at most three of a kind."""
    kept: list[Suggestion] = []
    for each in found:
        same = any((other.about, other.value, other.shown) == (each.about, each.value, each.shown) for other in kept)
        if not same and sum(other.about is each.about for other in kept) < _MOST:
            kept.append(each)
    return kept
