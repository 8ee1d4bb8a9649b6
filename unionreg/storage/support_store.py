"""Requests for representativeness in the database. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from unionreg.domain.votes.support import SupportRequest
from unionreg.storage.tables.support import vote_support
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlSupport:
    """One row a vote, the request as JSON."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, vote_id: str) -> SupportRequest:
        """The request; an empty one when nothing was said yet."""
        query = select(vote_support.c.request).where(vote_support.c.vote_id == vote_id)
        text = self._connection.execute(query).scalar_one_or_none()
        return SupportRequest(vote_id) if text is None else from_json(SupportRequest, text)

    def save(self, request: SupportRequest) -> None:
        """Keep the request as it stands now."""
        self._connection.execute(delete(vote_support).where(vote_support.c.vote_id == request.vote_id))
        self._connection.execute(insert(vote_support).values(vote_id=request.vote_id, request=to_json(request)))
