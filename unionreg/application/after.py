"""What stands between a result and its certificate: undecided objections and orders of nullity.

The acts are in ``after_publication``, ``objections``, ``after_orders``, ``after_custody``, ``remote_results`` and
``secrecy``; what other use cases ask of this area is here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.objections import undecided
from unionreg.domain.votes.orders import annulling, still_counted
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Collection

    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.votes.objections import Objection


def undecided_objections(uow: UnitOfWork, vote_id: str) -> tuple[Objection, ...]:
    """Objections of the vote that have no reasoned decision yet, by number."""
    return undecided(uow.after.objections(vote_id))


def refuse_annulled(uow: UnitOfWork, vote_id: str) -> None:
    """ConflictError ``vote-annulled`` (number) when an order in force annuls the whole vote."""
    order = annulling(uow.after.orders(vote_id))
    if order is not None:
        raise ConflictError("vote-annulled", number=order.number)


def refuse_before_certificate(uow: UnitOfWork, vote_id: str, annulled_stations: Collection[str]) -> None:
    """Everything of this area that a certificate waits for.

    Raises ConflictError ``vote-annulled``, ``ordered-stations-count`` (stations), ``objection-undecided`` (numbers).
    """
    refuse_annulled(uow, vote_id)
    counted = still_counted(uow.after.orders(vote_id), annulled_stations)
    if counted:
        raise ConflictError("ordered-stations-count", stations=", ".join(counted))
    waiting = undecided_objections(uow, vote_id)
    if waiting:
        raise ConflictError("objection-undecided", numbers=", ".join(str(each.number) for each in waiting))
