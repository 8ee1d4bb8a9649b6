"""What comes after the count, in the database. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlAfter:
    """What comes after the count: postings, reports, objections, orders, custody."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
