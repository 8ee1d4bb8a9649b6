"""Votes, entries, counts, results, packages and papers in the database. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlVotes:
    """The votes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
