"""The index of names in the database: every name of a party, its words, and how many names have each word."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from sqlalchemy import and_, delete, func, insert, select, update

from unionreg.application.register_records import NamedParty
from unionreg.domain.register.names import initials, name_words
from unionreg.domain.register.parties import NameKind
from unionreg.storage.tables.register import register_name_words, register_names, register_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.engine import Connection

    from unionreg.domain.register.parties import PartyKind
    from unionreg.domain.register.union import RegisteredUnion

_LONGEST = 80
_N, _W = register_names.c, register_words.c
Names = tuple[tuple[NameKind, str], ...]


def names_of_union(union: RegisteredUnion) -> Names:
    """What a union is called and was called. Without an acronym of its own it is found by the letters of its name."""
    acronym = union.acronym or initials(union.name)
    named = [(NameKind.NAME, union.name), *((NameKind.FORMER, each) for each in union.former_names)]
    return (*named, (NameKind.ACRONYM, acronym)) if acronym else tuple(named)


class SqlNames:
    """Names within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def write_names(self, party: PartyKind, party_id: int, names: Names) -> None:
        """The names of a party, in the place of those it had."""
        self._forget(party, party_id)
        for kind, text in names:
            words = [word[:_LONGEST] for word in name_words(text)]
            values = {"party": party, "party_id": party_id, "kind": kind, "text": text, "words": " ".join(words)}
            name_id = self._connection.execute(
                insert(register_names).values(**values).returning(_N.name_id)
            ).scalar_one()
            rows = [{"party": party, "word": word, "name_id": name_id} for word in dict.fromkeys(words)]
            if rows:
                self._connection.execute(insert(register_name_words), rows)
            self._count(party, Counter(row["word"] for row in rows))

    def words(self, kind: PartyKind, only: Sequence[str] | None = None) -> Mapping[str, int]:
        """Words (all of them, or those of ``only`` that are known), and in how many names each stands."""
        query = select(_W.word, _W.names).where(_W.party == kind, _W.names > 0)
        if only is not None:
            query = query.where(_W.word.in_(only))
        # As a dictionary at once: a search reads tens of thousands of them.
        return dict(cast("list[tuple[str, int]]", self._connection.execute(query).all()))

    def named_with(self, kind: PartyKind, words: Sequence[str], limit: int) -> tuple[NamedParty, ...]:
        """Names with any of these words, those with most of them first."""
        index = register_name_words.c
        best = (
            select(index.name_id, func.count().label("hits"))
            .where(index.party == kind, index.word.in_(words))
            .group_by(index.name_id)
            .order_by(func.count().desc(), index.name_id)
            .limit(limit)
            .subquery()
        )
        query = (
            select(_N.party_id, _N.kind, _N.text, _N.words)
            .join(best, best.c.name_id == _N.name_id)
            .order_by(best.c.hits.desc(), _N.name_id)
        )
        return tuple(NamedParty(str(key), of, text, kept) for key, of, text, kept in self._connection.execute(query))

    def names_of(self, kind: PartyKind, party_id: str) -> tuple[NamedParty, ...]:
        """Every name of a party."""
        where = and_(_N.party == kind, _N.party_id == int(party_id))
        query = select(_N.party_id, _N.kind, _N.text, _N.words).where(where).order_by(_N.name_id)
        return tuple(NamedParty(str(key), of, text, kept) for key, of, text, kept in self._connection.execute(query))

    def _forget(self, party: PartyKind, party_id: int) -> None:
        own = select(_N.name_id).where(_N.party == party, _N.party_id == party_id)
        index = register_name_words.c
        query = select(index.word).where(index.party == party, index.name_id.in_(own))
        known = Counter(self._connection.execute(query).scalars())
        self._count(party, Counter({word: -names for word, names in known.items()}))
        self._connection.execute(delete(register_name_words).where(index.name_id.in_(own)))
        self._connection.execute(delete(register_names).where(_N.party == party, _N.party_id == party_id))

    def _count(self, party: PartyKind, more: Counter[str]) -> None:
        for word, names in more.items():
            same = and_(_W.party == party, _W.word == word)
            changed = self._connection.execute(update(register_words).where(same).values(names=_W.names + names))
            if changed.rowcount == 0:
                self._connection.execute(insert(register_words).values(party=party, word=word, names=names))
