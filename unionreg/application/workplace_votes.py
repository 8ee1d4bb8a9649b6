"""Every official vote held at an employer, of whatever procedure: for the block at deposit and for timelines.

Votes name their employers as text; one is meant when all words of its name stand in the vote's list of employers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.vote_records import VoteFilter, VoteSort
from unionreg.domain.people.names import words_of
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from unionreg.application.ports import UnitOfWork
    from unionreg.application.vote_records import VoteListRow

_MOST = 200


@dataclass(frozen=True, slots=True)
class HeldVote:
    """A vote of the list that has a day."""

    held_on: date
    row: VoteListRow


def votes_at(uow: UnitOfWork, names: Iterable[str]) -> tuple[HeldVote, ...]:
    """Official votes at the employers of these names that have a day, newest first; at most 200 of each name."""
    found = {row.vote_id: row for name in names for row in _named(uow, name.strip())}
    dated = [HeldVote(row.held_on, row) for row in found.values() if row.held_on is not None]
    return tuple(sorted(dated, key=lambda each: (each.held_on, each.row.vote_id), reverse=True))


def _named(uow: UnitOfWork, name: str) -> Iterator[VoteListRow]:
    words = set(words_of(name))
    if not words:
        return
    where = VoteFilter(text=name, purpose=Purpose.OFFICIAL)
    for row in uow.votes.rows.page(where, VoteSort.HELD_ON, descending=True, offset=0, limit=_MOST).rows:
        # The list also finds words of titles and of unions.
        if words <= set(words_of(row.employers)):
            yield row
