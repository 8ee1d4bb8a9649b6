"""Finding parties by their names as people say them, and parties that may be one and the same.

The index gives names that share words with what was asked, mistyped words included; how alike they are is told by the
ranking of the core. Nothing is ever joined by itself: a person confirms or rejects (``register_pairs``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.register_records import SameParty
from unionreg.domain.register.names import name_words, numbers_of
from unionreg.domain.register.parties import NameKind, PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from unionreg.application.ports import Core, UnitOfWork

_WORTH_SHOWING = 45
_LIKELY_SAME = 90
_COMMON = 400
_CANDIDATES = 400
_VARIANTS = 8
_SHORTEST_BEGINNING = 3
_LONGEST, _MOST_WORDS = 400, 24


def find_parties(core: Core, uow: UnitOfWork, kind: PartyKind, text: str, limit: int = 50) -> tuple[SameParty, ...]:
    """Parties with a name like ``text``, the most alike first; empty when it has no words.

    Of a text longer than any name (400 signs, 24 words) only the beginning counts.
    """
    asked = name_words(text[:_LONGEST])[:_MOST_WORDS]
    if not asked:
        return ()
    known = uow.register.words(kind, asked)
    if len(known) < len(asked):  # something is mistyped or not written to its end: only then all words are needed
        known = uow.register.words(kind)
    variants = [_variants(core, word, known) for word in asked]
    found = _ranked(core, uow, kind, _spelt(variants, asked), _telling(variants, known))
    return tuple(each for each in found if each.likeness >= _WORTH_SHOWING)[:limit]


def likely_same(
    core: Core, uow: UnitOfWork, kind: PartyKind, names: Iterable[str], *, but: str = ""
) -> tuple[SameParty, ...]:
    """Parties that are likely the one called by any of ``names``, the most alike first; ``but`` is that party's id.

    Names that differ in a figure (section 22, section 23) are never taken for the same.
    """
    best: dict[str, SameParty] = {}
    for name in names:
        figures = numbers_of(" ".join(name_words(name)))
        for each in find_parties(core, uow, kind, name):
            if each.party_id == but or each.likeness < _LIKELY_SAME:
                continue
            same_figures = numbers_of(" ".join(name_words(each.matched))) == figures
            if same_figures and each.likeness > best.get(each.party_id, _NOTHING).likeness:
                best[each.party_id] = each
    return tuple(sorted(best.values(), key=lambda each: (-each.likeness, each.name)))


_NOTHING = SameParty(PartyKind.UNION, "", "", "", -1)


def _variants(core: Core, word: str, known: Mapping[str, int]) -> tuple[str, ...]:
    """Words of the index that may be meant; a word that is there exactly is meant, and so is every longer one."""
    if word in known:
        return (word,)
    if len(word) >= _SHORTEST_BEGINNING:
        longer = sorted((each for each in known if each.startswith(word)), key=lambda each: (-known[each], each))
        if longer:
            return tuple(longer[:_VARIANTS])
    return core.name_ranking.similar(word, tuple(known), _VARIANTS)


def _spelt(variants: Sequence[tuple[str, ...]], asked: Sequence[str]) -> str:
    """The question in words of the index, where they are known: a mistyped word counts as the likeliest one."""
    return " ".join(likely[0] if likely else word for likely, word in zip(variants, asked, strict=True))


def _telling(variants: Sequence[tuple[str, ...]], known: Mapping[str, int]) -> tuple[str, ...]:
    """The words to look up: without those that a lot of names have; where all are such, the rarest."""
    words = tuple(dict.fromkeys(word for likely in variants for word in likely))
    rare = tuple(word for word in words if known[word] <= _COMMON)
    return rare or tuple(sorted(words, key=lambda word: known[word])[:1])


def _ranked(core: Core, uow: UnitOfWork, kind: PartyKind, spelt: str, words: tuple[str, ...]) -> tuple[SameParty, ...]:
    if not words:
        return ()
    named = uow.register.named_with(kind, words, _CANDIDATES)
    likeness = core.name_ranking.likeness(spelt, [each.words for each in named])
    best: dict[str, SameParty] = {}
    for each, score in zip(named, likeness, strict=True):
        if score > best.get(each.party_id, _NOTHING).likeness:
            best[each.party_id] = SameParty(kind, each.party_id, each.text, each.text, score)
    return tuple(sorted(best.values(), key=lambda each: (-each.likeness, each.name)))


def present_name(uow: UnitOfWork, kind: PartyKind, party_id: str) -> str:
    """What a party is called today."""
    names = uow.register.names_of(kind, party_id)
    return next(each.text for each in names if each.kind is NameKind.NAME)
