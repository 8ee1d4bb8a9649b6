"""Storage of dossiers of a workplace: what was chosen, prepared and released. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlDossiers:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
