"""Storage of dossiers of a workplace. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update

from unionreg.domain.dossiers.dossier import Dossier
from unionreg.errors import ConflictError, NotFoundError
from unionreg.storage.tables.dossiers import dossiers
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_COLUMNS = dossiers.c


class SqlDossiers:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, dossier: Dossier) -> None:
        """Write a new one."""
        self._connection.execute(insert(dossiers).values(**_row(dossier)))

    def get(self, dossier_id: int) -> Dossier:
        """NotFoundError ``dossier-unknown``."""
        query = select(_COLUMNS.body).where(_COLUMNS.dossier_id == dossier_id)
        body = self._connection.execute(query).scalar_one_or_none()
        if body is None:
            raise NotFoundError("dossier-unknown", number=dossier_id)
        return from_json(Dossier, body)

    def save(self, dossier: Dossier, expected: int) -> None:
        """Write it anew if its revision is still ``expected``; ConflictError ``dossier-changed`` otherwise."""
        where = (_COLUMNS.dossier_id == dossier.dossier_id, _COLUMNS.revision == expected)
        done = self._connection.execute(update(dossiers).where(*where).values(**_row(dossier)))
        if not done.rowcount:
            raise ConflictError("dossier-changed")

    def all(self) -> tuple[Dossier, ...]:
        """Every dossier, newest first."""
        query = select(_COLUMNS.body).order_by(_COLUMNS.dossier_id.desc())
        return tuple(from_json(Dossier, body) for body in self._connection.execute(query).scalars())

    def next_id(self) -> int:
        """The number of the next one, from 1."""
        return (self._connection.execute(select(func.max(_COLUMNS.dossier_id))).scalar_one() or 0) + 1


def _row(dossier: Dossier) -> dict[str, object]:
    return {
        "dossier_id": dossier.dossier_id,
        "folio": dossier.folio,
        "revision": dossier.revision,
        "body": to_json(dossier),
    }
