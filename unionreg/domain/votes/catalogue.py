"""All procedures, in the order in which people are offered them. A new one: its module, and its line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.procedures import (
    assembly_by_members,
    contract_initial,
    contract_revision,
    contract_termination,
    expulsion,
    general_revision,
    leadership_election,
    legitimation,
    representativeness_contest,
    representativeness_single,
    strike_recuento,
    titularidad_recuento,
    union_dissolution,
)
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from unionreg.domain.votes.procedure import Procedure
    from unionreg.domain.votes.vote import BallotShape

PROCEDURES: tuple[Procedure, ...] = (
    contract_revision.PROCEDURE,
    contract_initial.PROCEDURE,
    general_revision.PROCEDURE,
    contract_termination.PROCEDURE,
    representativeness_contest.PROCEDURE,
    representativeness_single.PROCEDURE,
    leadership_election.PROCEDURE,
    strike_recuento.PROCEDURE,
    titularidad_recuento.PROCEDURE,
    legitimation.PROCEDURE,
    expulsion.PROCEDURE,
    union_dissolution.PROCEDURE,
    assembly_by_members.PROCEDURE,
)


def procedure(key: str) -> Procedure:
    """The procedure with this key of the decision vectors; NotFoundError ``procedure-unknown`` otherwise."""
    for candidate in PROCEDURES:
        if candidate.key == key:
            return candidate
    raise NotFoundError("procedure-unknown", procedure=key)


def ballot_box_procedures() -> tuple[Procedure, ...]:
    """The procedures that are voted with ballots and kept as a package."""
    return tuple(candidate for candidate in PROCEDURES if candidate.package_name is not None)


def procedure_of_package(package_name: str, ballot: BallotShape) -> Procedure:
    """The procedure of a definition: package name and ballot shape (``recount`` has one of each shape).

    Where the shape does not fit, the first of that name; NotFoundError ``procedure-unknown`` when none has it.
    """
    named = [candidate for candidate in PROCEDURES if candidate.package_name == package_name]
    if not named:
        raise NotFoundError("procedure-unknown", procedure=package_name)
    return next((candidate for candidate in named if candidate.ballot is ballot), named[0])
