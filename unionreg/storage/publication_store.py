"""Storage of what was published, when, by whose decision. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlPublication:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
