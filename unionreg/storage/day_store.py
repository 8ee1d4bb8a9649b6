"""The day of the vote in the database. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlDay:
    """The day of the vote: openings, marks without time or order, sums by the hour, incidents."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
