"""The last votes of the workplaces that a filing names, for the checks of a deposit (LFT 390 Ter)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.vote_records import VoteFilter, VoteSort
from unionreg.domain.filings.register_facts import KnownVote
from unionreg.domain.people.names import words_of
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.application.ports import UnitOfWork
    from unionreg.application.vote_records import VoteListRow
    from unionreg.domain.filings.filing import Employer

_APPROVALS = ("390-ter-initial", "390-ter-revision", "400-bis", "401-termination")
_DECIDED = {
    Outcome.APPROVED: True,
    Outcome.REJECTED: False,
    Outcome.NO_MAJORITY: False,
    Outcome.TIE: False,
    Outcome.TURNOUT_NOT_REACHED: False,
}
_MOST = 5


def known_votes(uow: UnitOfWork, employers: tuple[Employer, ...]) -> tuple[KnownVote, ...]:
    """Official votes that approve contracts at these employers, newest first; an annulled one decided nothing."""
    found = {row.vote_id: row for employer in employers for row in _rows(uow, employer)}
    votes = (_known(row) for row in found.values())
    return tuple(sorted(filter(None, votes), key=lambda each: each.held_on, reverse=True))


def _rows(uow: UnitOfWork, employer: Employer) -> Iterator[VoteListRow]:
    if not employer.name.strip():
        return
    where = VoteFilter(text=employer.name.strip(), procedures=_APPROVALS, purpose=Purpose.OFFICIAL)
    named = set(words_of(employer.name))
    for row in uow.votes.rows.page(where, VoteSort.HELD_ON, descending=True, offset=0, limit=_MOST).rows:
        # The list also finds words of titles and of unions.
        if named <= set(words_of(row.employers)):
            yield row


def _known(row: VoteListRow) -> KnownVote | None:
    if row.held_on is None or row.outcome is None:
        return None
    return KnownVote(row.vote_id, row.held_on, row.employers, _DECIDED.get(row.outcome))
