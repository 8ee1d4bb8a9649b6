"""What the index must take in again: noted by the stores themselves, in the transaction that changes a thing.

So no act can forget it, and what was noted survives a crash. Feeding the index is in ``application.search_feeding``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert

from unionreg.storage.tables.search import search_queue

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from unionreg.domain.search.document import DocumentKey


def note_changed(connection: Connection, key: DocumentKey, *, alerts: bool = True) -> None:
    """Queue a thing. One that waits already gets a new ticket: it changed again."""
    same = (search_queue.c.source == key.source.value) & (search_queue.c.thing_id == key.id)
    connection.execute(delete(search_queue).where(same))
    connection.execute(insert(search_queue).values(source=key.source.value, thing_id=key.id, alerts=alerts))
