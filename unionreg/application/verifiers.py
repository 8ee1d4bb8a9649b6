"""Assigning verifiers, inspectors and notaries to a vote, each with a numbered letter (oficio de comisión)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.kept_values import kept_values
from unionreg.application.session import require
from unionreg.application.vote_access import draft_of, kept_line, kept_text
from unionreg.domain.audit.preparation_events import VerifierAssigned, VerifierWithdrawn
from unionreg.domain.findings import Severity
from unionreg.domain.roles import Permission
from unionreg.domain.votes.verifiers import PlacedVisit, Verifier, check_verifier, letter_number
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.verifiers import VerifierRequest


def assign_verifier(core: Core, actor: Actor, *, vote_id: str, request: VerifierRequest) -> Changes:
    """Assign somebody and number the letter; created id = ``verifier_id``.

    Nobody is sent to two places at once, in this vote or another: ConflictError ``verifier-impossible`` with the
    findings. Warnings (travel, declared ties, who pays) are kept to be shown. Raises NotFoundError ``vote-unknown``,
    ``station-unknown``; ConflictError ``text-refused``.
    """
    kept = replace(kept_values(request), name=kept_line("name", request.name), post=kept_line("post", request.post))
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        visits = (*placed_visits(core, uow, vote_id, kept), *visits_elsewhere(core, uow, kept.name))
        findings = check_verifier(kept, visits)
        if any(each.severity is Severity.ERROR for each in findings):
            raise ConflictError("verifier-impossible", findings=findings, name=kept.name)
        letter = letter_number(vote_id, len(uow.preparation.verifiers(vote_id)) + 1)
        verifier_id = uow.preparation.add_verifier(Verifier(0, vote_id, letter, kept, core.clock(), actor.full_name))
        event = VerifierAssigned(vote_id, letter, kept.name, kept.kind.value, kept.paid_by.value, len(kept.visits))
        uow.audit.add(event, actor)
    return Changes(changed(Thing.PREPARATION, vote_id).touched, (str(verifier_id),))


def withdraw_verifier(core: Core, actor: Actor, *, verifier_id: int, reason: str) -> Changes:
    """Take an assignment back with a reason; its letter keeps its number.

    Raises NotFoundError ``verifier-unknown``; ConflictError ``verifier-is-withdrawn``, ``text-refused``.
    """
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        verifier = uow.preparation.verifier(verifier_id)
        if verifier.withdrawn is not None:
            raise ConflictError("verifier-is-withdrawn", name=verifier.request.name)
        uow.preparation.save_verifier(replace(verifier, withdrawn=why))
        uow.audit.add(VerifierWithdrawn(verifier.vote_id, verifier.letter, verifier.request.name, why), actor)
    return changed(Thing.PREPARATION, verifier.vote_id)


def placed_visits(core: Core, uow: UnitOfWork, vote_id: str, request: VerifierRequest) -> tuple[PlacedVisit, ...]:
    """The visits with names and addresses of their stations; NotFoundError ``station-unknown``."""
    stations = {station.id: station for station in draft_of(core, uow, uow.votes.rows.get(vote_id)).stations}
    unknown = next((visit.station_id for visit in request.visits if visit.station_id not in stations), None)
    if unknown is not None:
        raise NotFoundError("station-unknown", station=unknown)
    return tuple(
        PlacedVisit(
            vote_id,
            stations[visit.station_id].name,
            stations[visit.station_id].address,
            visit.starts,
            visit.ends,
        )
        for visit in request.visits
    )


def visits_elsewhere(core: Core, uow: UnitOfWork, name: str, but: int = 0) -> tuple[PlacedVisit, ...]:
    """All visits of assignments in force of this person, in any vote, without the assignment ``but``."""

    def all_visits() -> Iterator[PlacedVisit]:
        for other in uow.preparation.verifiers_called(name):
            if other.withdrawn is None and other.verifier_id != but:
                yield from visits_still_there(core, uow, other)

    return tuple(all_visits())


def visits_still_there(core: Core, uow: UnitOfWork, verifier: Verifier) -> tuple[PlacedVisit, ...]:
    """The visits to stations that the vote still has: a draft may have lost some since."""
    stations = {station.id for station in draft_of(core, uow, uow.votes.rows.get(verifier.vote_id)).stations}
    kept = tuple(visit for visit in verifier.request.visits if visit.station_id in stations)
    return placed_visits(core, uow, verifier.vote_id, replace(verifier.request, visits=kept))
