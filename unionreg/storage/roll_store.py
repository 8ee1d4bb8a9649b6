"""The roll store: versions, people, objections. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlRoll:
    """Rolls of votes: versions, people, objections."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
