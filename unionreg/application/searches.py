"""Searches that a person keeps for themselves, with or without being told of what is new. Asking is in queries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.session import require
from unionreg.domain.audit.search_events import AlertsSeen, SavedSearchChanged, SavedSearchRemoved, SearchSaved
from unionreg.domain.roles import Permission
from unionreg.domain.search.asking import LONGEST
from unionreg.domain.search.saved import SavedSearch, check_name
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor
    from unionreg.domain.search.saved import ChosenFacet

_ID_BYTES = 12


def save_search(
    core: Core, actor: Actor, *, name: str, text: str, chosen: tuple[ChosenFacet, ...] = (), alerts: bool = True
) -> Changes:
    """Keep a search under a name; created id = its key. Raises ConflictError ``saved-search-name``."""
    kept = check_name(name)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        saved_id = core.randomness(_ID_BYTES).hex()
        uow.search.add_saved(SavedSearch(saved_id, actor.user_id, kept, text[:LONGEST], chosen, alerts, core.clock()))
        uow.audit.add(SearchSaved(kept, alerts), actor)
    return created(Thing.SAVED_SEARCH, saved_id)


def change_saved_search(core: Core, actor: Actor, *, saved_id: str, name: str, alerts: bool) -> Changes:
    """Rename a kept search, begin or end its alerts. Raises NotFoundError ``saved-search-unknown``; as above."""
    kept = check_name(name)
    with core.unit_of_work() as uow:
        saved = _own(uow, actor, saved_id)
        uow.search.save(replace(saved, name=kept, alerts=alerts))
        uow.audit.add(SavedSearchChanged(kept, alerts), actor)
    return changed(Thing.SAVED_SEARCH, saved_id)


def remove_saved_search(core: Core, actor: Actor, *, saved_id: str) -> Changes:
    """Forget a kept search and what is new for it. Raises NotFoundError ``saved-search-unknown``."""
    with core.unit_of_work() as uow:
        saved = _own(uow, actor, saved_id)
        uow.search.remove_saved(saved_id)
        uow.audit.add(SavedSearchRemoved(saved.name), actor)
    return changed(Thing.SAVED_SEARCH, saved_id)


def alerts_seen(core: Core, actor: Actor, *, saved_id: str) -> Changes:
    """What is new for a kept search was seen. Raises NotFoundError ``saved-search-unknown``."""
    with core.unit_of_work() as uow:
        saved = _own(uow, actor, saved_id)
        uow.search.seen(saved_id)
        uow.audit.add(AlertsSeen(saved.name), actor)
    return changed(Thing.SAVED_SEARCH, saved_id)


def _own(uow: UnitOfWork, actor: Actor, saved_id: str) -> SavedSearch:
    """A kept search of this person; those of others are not there for them."""
    require(uow, actor, Permission.READ_REGISTER)
    saved = uow.search.saved(saved_id)
    if saved.user_id != actor.user_id:
        raise NotFoundError("saved-search-unknown")
    return saved
