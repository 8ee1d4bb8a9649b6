"""Votes in the database and the list of them: filtered, sorted and cut by SQL, so that 20,000 votes are no matter."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from unionreg.application.vote_drafts import DraftDefinition
from unionreg.application.vote_records import VoteListRow, VoteRecord, VoteSort, VotesPage
from unionreg.domain.votes.count_entry import READY_STATES
from unionreg.errors import NotFoundError
from unionreg.storage.search_text import folded
from unionreg.storage.tables.votes import vote_results, vote_stations, votes
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.engine import Connection

    from unionreg.application.vote_records import VoteFilter

_SORTS = {
    VoteSort.HELD_ON: votes.c.held_on,
    VoteSort.TITLE: votes.c.title_key,
    VoteSort.STATUS: votes.c.status,
    VoteSort.VOTERS: votes.c.voters,
    VoteSort.UPDATED: votes.c.updated_at,
}


class SqlVoteRows:
    """The votes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, vote: VoteRecord) -> None:
        """Write a new vote."""
        self._connection.execute(insert(votes).values(vote_id=vote.vote_id, **_columns(vote)))

    def get(self, vote_id: str) -> VoteRecord:
        """The vote; NotFoundError when there is none."""
        row = self._connection.execute(select(votes).where(votes.c.vote_id == vote_id)).one_or_none()
        if row is None:
            raise NotFoundError("vote-unknown", vote_id=vote_id)
        return VoteRecord(
            vote_id=row.vote_id,
            status=row.status,
            draft=from_json(DraftDefinition, row.draft),
            held_on=None if row.held_on is None else date.fromisoformat(row.held_on),
            definition_sha256=row.definition_sha256,
            fixed_at=row.fixed_at,
            created_by=row.created_by,
            created_at=row.created_at,
            updated_at=row.updated_at,
        )

    def save(self, vote: VoteRecord) -> None:
        """Write every column of a vote."""
        self._connection.execute(update(votes).where(votes.c.vote_id == vote.vote_id).values(**_columns(vote)))

    def delete(self, vote_id: str) -> None:
        """Take a vote out; only drafts have nothing that depends on them."""
        self._connection.execute(delete(votes).where(votes.c.vote_id == vote_id))

    def ids_of_year(self, year: int) -> tuple[str, ...]:
        """Ids that begin with the year."""
        query = select(votes.c.vote_id).where(votes.c.vote_id.startswith(f"{year}-", autoescape=True))
        return tuple(self._connection.execute(query).scalars())

    def page(self, where: VoteFilter, sort: VoteSort, *, descending: bool, offset: int, limit: int) -> VotesPage:
        """Some rows of the list and the number of all that match."""
        conditions = _conditions(where)
        total = self._connection.execute(select(func.count()).select_from(votes).where(*conditions)).scalar_one()
        column = _SORTS[sort]
        order = column.desc() if descending else column.asc()
        query = _list_query().where(*conditions).order_by(order, votes.c.vote_id).offset(offset).limit(limit)
        rows = tuple(_list_row(row) for row in self._connection.execute(query))
        return VotesPage(rows, total, offset)


def _columns(vote: VoteRecord) -> dict[str, object]:
    draft = vote.draft
    unions = ", ".join(union.name for union in draft.unions)
    employers = ", ".join(employer.name for employer in draft.employers)
    words = " ".join((draft.title, unions, employers, draft.contract_number or "", vote.vote_id))
    # Fixed votes keep the number that they had: their stations are no longer in the draft.
    number = {"stations": len(draft.stations)} if vote.definition_sha256 is None else {}
    return number | {
        "status": vote.status,
        "title": draft.title,
        "title_key": folded(draft.title),
        "procedure": draft.procedure,
        "purpose": draft.purpose,
        "unions": unions,
        "employers": employers,
        "contract_number": draft.contract_number,
        "words": folded(words),
        "held_on": None if vote.held_on is None else vote.held_on.isoformat(),
        "voters": draft.workers_with_right_to_vote,
        "draft": to_json(draft),
        "definition_sha256": vote.definition_sha256,
        "fixed_at": vote.fixed_at,
        "created_by": vote.created_by,
        "created_at": vote.created_at,
        "updated_at": vote.updated_at,
    }


def _conditions(where: VoteFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        votes.c.words.contains(word, autoescape=True) for word in folded(where.text).split()
    ]
    if where.statuses:
        found.append(votes.c.status.in_(where.statuses))
    if where.procedures:
        found.append(votes.c.procedure.in_(where.procedures))
    if where.purpose is not None:
        found.append(votes.c.purpose == where.purpose)
    if where.held_from is not None:
        found.append(votes.c.held_on >= where.held_from.isoformat())
    if where.held_until is not None:
        found.append(votes.c.held_on <= where.held_until.isoformat())
    return found


def _list_query() -> Any:
    of_vote = vote_stations.c.vote_id == votes.c.vote_id
    ready = select(func.count()).select_from(vote_stations).where(of_vote, vote_stations.c.state.in_(READY_STATES))
    outcome = (
        select(func.coalesce(vote_results.c.resolved, vote_results.c.computed, type_=vote_results.c.computed.type))
        .where(vote_results.c.vote_id == votes.c.vote_id)
        .order_by(vote_results.c.version.desc())
        .limit(1)
    )
    return select(
        *(votes.c[name] for name in _LISTED),
        ready.scalar_subquery().label("stations_ready"),
        outcome.scalar_subquery().label("outcome"),
    )


_LISTED = (
    "vote_id", "title", "procedure", "purpose", "status", "unions", "employers", "contract_number", "held_on", "voters",
    "stations", "updated_at",
)  # fmt: skip


def _list_row(row: Row[Any]) -> VoteListRow:
    return VoteListRow(
        vote_id=row.vote_id,
        title=row.title,
        procedure=row.procedure,
        purpose=row.purpose,
        status=row.status,
        unions=row.unions,
        employers=row.employers,
        contract_number=row.contract_number,
        held_on=None if row.held_on is None else date.fromisoformat(row.held_on),
        voters=row.voters,
        stations=row.stations,
        stations_ready=row.stations_ready,
        outcome=row.outcome,
        updated_at=row.updated_at,
    )
