"""What is prepared beside the definition, in the database. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlPreparation:
    """What is prepared beside the definition: preparation, observers, verifiers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
