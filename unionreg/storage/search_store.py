"""Storage of kept searches, what is new for them, what the index takes in. Rules are in application and domain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from unionreg.application.search_ports import Queued
from unionreg.domain.search.document import DocumentKey, Source
from unionreg.domain.search.saved import Alert, SavedSearch
from unionreg.errors import NotFoundError
from unionreg.storage.search_queue import note_changed
from unionreg.storage.tables.search import search_alerts, search_fed, search_queue, search_saved
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection

_Q, _S, _A = search_queue.c, search_saved.c, search_alerts.c


class SqlSearch:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def queue(self, key: DocumentKey) -> None:
        """Note that this thing changed."""
        note_changed(self._connection, key)

    def queue_all(self, keys: Iterable[DocumentKey]) -> None:
        """Note all of these for a rebuild, without alerts; what waits already stays as it is."""
        waiting = {(row.source, row.thing_id) for row in self._connection.execute(select(_Q.source, _Q.thing_id))}
        fresh = dict.fromkeys((key.source.value, key.id) for key in keys)
        rows = [
            {"source": source, "thing_id": which, "alerts": False}
            for source, which in fresh
            if (source, which) not in waiting
        ]
        if rows:
            self._connection.execute(insert(search_queue), rows)

    def queued(self, limit: int) -> tuple[Queued, ...]:
        """The things that have waited longest."""
        rows = self._connection.execute(select(search_queue).order_by(_Q.ticket).limit(limit))
        return tuple(Queued(DocumentKey(Source(row.source), row.thing_id), row.ticket, row.alerts) for row in rows)

    def queue_length(self) -> int:
        """How many things wait."""
        return self._connection.execute(select(func.count()).select_from(search_queue)).scalar_one()

    def done(self, queued: Iterable[Queued]) -> None:
        """Take these off the queue, unless they changed again since."""
        tickets = [{"old": each.ticket} for each in queued]
        for ticket in tickets:
            self._connection.execute(delete(search_queue).where(_Q.ticket == ticket["old"]))

    def fed(self) -> str:
        """The mark of the index that was fed last, "" before the first."""
        return self._connection.execute(select(search_fed.c.instance)).scalar_one_or_none() or ""

    def set_fed(self, instance: str) -> None:
        """Remember which index is fed."""
        self._connection.execute(delete(search_fed))
        self._connection.execute(insert(search_fed).values(id=1, instance=instance))

    def add_saved(self, saved: SavedSearch) -> None:
        """Keep a new search."""
        row = {"saved_id": saved.saved_id, "user_id": saved.user_id, "value": to_json(saved)}
        self._connection.execute(insert(search_saved).values(**row))

    def saved(self, saved_id: str) -> SavedSearch:
        """One kept search; NotFoundError ``saved-search-unknown``."""
        text = self._connection.execute(select(_S.value).where(_S.saved_id == saved_id)).scalar_one_or_none()
        if text is None:
            raise NotFoundError("saved-search-unknown")
        return from_json(SavedSearch, text)

    def save(self, saved: SavedSearch) -> None:
        """Write a kept search as it stands now."""
        where = _S.saved_id == saved.saved_id
        self._connection.execute(update(search_saved).where(where).values(value=to_json(saved)))

    def remove_saved(self, saved_id: str) -> None:
        """Forget a kept search and its alerts."""
        self._connection.execute(delete(search_alerts).where(_A.saved_id == saved_id))
        self._connection.execute(delete(search_saved).where(_S.saved_id == saved_id))

    def saved_of(self, user_id: int) -> tuple[SavedSearch, ...]:
        """The kept searches of one person, by name."""
        rows = self._connection.execute(select(_S.value).where(_S.user_id == user_id)).scalars()
        return tuple(sorted((from_json(SavedSearch, text) for text in rows), key=lambda each: each.name.casefold()))

    def all_saved(self) -> tuple[SavedSearch, ...]:
        """Every kept search that wants alerts."""
        rows = self._connection.execute(select(_S.value).order_by(_S.saved_id)).scalars()
        return tuple(saved for saved in (from_json(SavedSearch, text) for text in rows) if saved.alerts)

    def add_alert(self, alert: Alert, user_id: int) -> None:
        """Note something new or changed for a kept search of this person; once for each thing, the last time counts."""
        same = (_A.saved_id == alert.saved_id) & (_A.source == alert.key.source.value) & (_A.thing_id == alert.key.id)
        unseen = self._connection.execute(select(_A.value).where(same)).scalar_one_or_none()
        if unseen is not None and not from_json(Alert, unseen).changed:
            alert = replace(alert, changed=False)
        self._connection.execute(delete(search_alerts).where(same))
        self._connection.execute(
            insert(search_alerts).values(
                saved_id=alert.saved_id,
                source=alert.key.source.value,
                thing_id=alert.key.id,
                user_id=user_id,
                at=alert.at.isoformat(),
                value=to_json(alert),
            )
        )

    def alerts_of(self, user_id: int, limit: int) -> tuple[Alert, ...]:
        """What is new for one person and not seen yet, newest first."""
        query = select(_A.value).where(_A.user_id == user_id).order_by(_A.at.desc(), _A.thing_id).limit(limit)
        return tuple(from_json(Alert, text) for text in self._connection.execute(query).scalars())

    def alert_count(self, user_id: int) -> int:
        """How many alerts of one person are not seen yet."""
        query = select(func.count()).select_from(search_alerts).where(_A.user_id == user_id)
        return self._connection.execute(query).scalar_one()

    def seen(self, saved_id: str) -> None:
        """Everything of this kept search was seen."""
        self._connection.execute(delete(search_alerts).where(_A.saved_id == saved_id))
