"""Storage of kept searches, what is new for them, what the index takes in. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlSearch:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
