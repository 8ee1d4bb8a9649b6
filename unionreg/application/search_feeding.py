"""Keeps the index up with the office: takes what the stores queued, and everything when the index is another one.

The queue is emptied only after the index has what was in it, so that a crash costs nothing but doing it again. The
program itself does this, for nobody: no permission is asked and nothing is logged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.search_sources import everything, indexed
from unionreg.application.session import require
from unionreg.domain.audit.search_events import IndexRebuilt
from unionreg.domain.roles import Permission
from unionreg.domain.search.asking import ask
from unionreg.domain.search.question import Narrowing
from unionreg.domain.search.reading import readable_sources
from unionreg.domain.search.saved import Alert

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.search_ports import Queued
    from unionreg.domain.roles import Actor
    from unionreg.domain.search.document import DocumentKey, IndexedDocument
    from unionreg.domain.search.saved import SavedSearch

LOT = 200


def catch_up(core: Core, *, most: int | None = None, progress: Callable[[int, int], None] | None = None) -> int:
    """Bring the index up to date, or ``most`` things of it; the answer is how many still wait.

    ``progress(done, of)`` is called after each lot and may raise to stop: what is done stays done.
    """
    waiting = _begin(core)
    done = 0
    while waiting and (most is None or done < most):
        lot = LOT if most is None else min(LOT, most - done)
        done += _feed(core, lot)
        with core.unit_of_work() as uow:
            waiting = uow.search.queue_length()
        if progress is not None:
            progress(done, done + waiting)
    if not waiting:
        _erase(core, whole=most is None)
    return waiting


def _erase(core: Core, *, whole: bool) -> None:
    """What was taken out of the index is overwritten in its file: all of it, or a part when somebody waits."""
    while core.search_index.erase() and whole:
        pass


def rebuild_index(core: Core, actor: Actor) -> Changes:
    """Throw the index away and put everything in line again; ``catch_up`` then does the work and may be broken off."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_ARCHIVE)
        keys = tuple(everything(uow))
        core.search_index.clear()
        uow.search.queue_all(keys)
        uow.search.set_fed(core.search_index.instance())
        uow.audit.add(IndexRebuilt(len(keys)), actor)
    return changed(Thing.SAVED_SEARCH, "index")


def _begin(core: Core) -> int:
    """How many things wait; all of them when the index was lost or damaged or is of an earlier form."""
    instance = core.search_index.instance()
    with core.unit_of_work() as uow:
        if uow.search.fed() != instance:
            uow.search.queue_all(everything(uow))
            uow.search.set_fed(instance)
        return uow.search.queue_length()


def _feed(core: Core, most: int) -> int:
    with core.unit_of_work() as uow:
        queued = uow.search.queued(most)
        found = [(each, indexed(core, uow, each.key)) for each in queued]
    documents = [document for _, document in found if document is not None]
    told = {document.key: document for each, document in found if document is not None and each.alerts}
    known = frozenset(key for key in told if core.search_index.text(key))
    core.search_index.update(documents, [each.key for each, document in found if document is None])
    _finish(core, queued, told, known)
    return len(queued)


def _finish(
    core: Core, queued: Sequence[Queued], told: dict[DocumentKey, IndexedDocument], known: frozenset[DocumentKey]
) -> None:
    """Tell kept searches of these things; what was ``known`` before has changed, the rest is new."""
    with core.unit_of_work() as uow:
        for saved in uow.search.all_saved() if told else ():
            for key in _answering(core, uow, saved, tuple(told)):
                alert = Alert(saved.saved_id, key, told[key].title, core.clock(), changed=key in known)
                uow.search.add_alert(alert, saved.user_id)
        uow.search.done(queued)


def _answering(core: Core, uow: UnitOfWork, saved: SavedSearch, keys: tuple[DocumentKey, ...]) -> Sequence[DocumentKey]:
    """Which of these answer a kept search, among what its person may read."""
    account = uow.people.get(saved.user_id)
    sources = readable_sources(account.actor()) if account.active else frozenset()
    if not sources:
        return ()
    narrowing = Narrowing(sources, tuple((each.facet, each.values) for each in saved.chosen))
    return core.search_index.matching(ask(saved.text), narrowing, keys)
