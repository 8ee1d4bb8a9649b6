"""Preparing a vote: create it, write its definition, freeze it before the vote.

Counting is in ``counting`` and ``stations``; the result is in ``results``. Voters are never here: the roll is frozen in
``roll_freezing``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed, created
from unionreg.application.roll_freezing import followed_draft
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line
from unionreg.application.vote_drafts import (
    DraftDefinition,
    as_definition,
    check_draft,
    first_day,
    with_station_ids,
)
from unionreg.application.vote_records import StationRecord, VoteRecord
from unionreg.domain.audit.vote_events import DefinitionFixed, DraftDeleted, DraftSaved, VoteCreated
from unionreg.domain.findings import Severity
from unionreg.domain.roles import Permission
from unionreg.domain.votes import catalogue
from unionreg.domain.votes.count_entry import StationState
from unionreg.domain.votes.rehearsal import rehearsal_title
from unionreg.domain.votes.text_limits import LINE_LENGTH
from unionreg.domain.votes.vote import BallotOption, BallotShape, Purpose
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.procedure import Procedure

_TITLE_IN_ID = 40


def create_vote(
    core: Core,
    actor: Actor,
    *,
    procedure: str,
    title: str,
    purpose: Purpose = Purpose.OFFICIAL,
    question: str = "",
    held_on: date | None = None,
) -> Changes:
    """A new draft, filled with what the catalogue says of ``procedure`` (its key): ballot, rule and articles.

    The answer's created id is the ``vote_id``: year (of ``held_on``, else of today), running number and words of the
    title, safe as a file name. Raises NotAllowedError; NotFoundError ``procedure-unknown``; ConflictError
    ``procedure-without-ballots`` for an assembly act, ``text-refused``.
    """
    kind = catalogue.procedure(procedure)
    draft = _marked(first_draft(kind, kept_line("title", title), purpose, question))
    now = core.clock()
    year = now.year if held_on is None else held_on.year
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        vote_id = new_vote_id(year, draft.title, uow.votes.rows.ids_of_year(year))
        uow.votes.rows.add(VoteRecord(vote_id, VoteStatus.DRAFT, draft, held_on, None, None, actor.full_name, now, now))
        uow.audit.add(VoteCreated(vote_id, draft.title, draft.procedure, purpose.value), actor)
    return created(Thing.VOTE, vote_id)


def _marked(draft: DraftDefinition) -> DraftDefinition:
    """The title of a drill begins with SIMULACRO, whoever typed it."""
    if draft.purpose is not Purpose.REHEARSAL:
        return draft
    return replace(draft, title=rehearsal_title(draft.title)[:LINE_LENGTH])


def first_draft(kind: Procedure, title: str, purpose: Purpose, question: str) -> DraftDefinition:
    """A draft filled with what the catalogue says. Raises ConflictError ``procedure-without-ballots``."""
    if kind.package_name is None:
        raise ConflictError("procedure-without-ballots", procedure=kind.key)
    options: tuple[BallotOption, ...] = ()
    if kind.ballot is BallotShape.YES_NO:
        options = (BallotOption("yes", "Sí", None), BallotOption("no", "No", None))
    return DraftDefinition(
        procedure=kind.package_name,
        title=title,
        purpose=purpose,
        legal_basis=kind.articles,
        question=question,
        ballot=kind.ballot,
        options=options,
        decision_rule=kind.default_rule,
    )


def new_vote_id(year: int, title: str, taken: Iterable[str]) -> str:
    """``2026-0007-revision-planta-norte``: the year, the next number of it, and the title in small ASCII letters."""
    numbers = [int(vote_id.split("-")[1]) for vote_id in taken]
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_TITLE_IN_ID].strip("-")
    return "-".join(filter(None, (str(year), f"{max(numbers, default=0) + 1:04d}", words)))


def save_draft_definition(core: Core, actor: Actor, *, vote_id: str, draft: DraftDefinition) -> Changes:
    """Store the definition as it stands now, complete or not; nothing but the shape is checked.

    Findings come from ``queries.votes.draft_view``. A drill with its invented voters never becomes a real vote, and a
    real roll never a drill's. Raises NotFoundError; ConflictError ``vote-is-fixed``, ``purpose-has-roll``.
    """
    whole = _marked(with_station_ids(draft))
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        vote = _draft_in(uow, vote_id)
        if whole.purpose is not vote.draft.purpose and uow.rolls.versions(vote_id):
            raise ConflictError("purpose-has-roll")
        whole = followed_draft(uow, vote_id, whole)
        held_on = first_day(whole) or vote.held_on
        uow.votes.rows.save(replace(vote, draft=whole, held_on=held_on, updated_at=core.clock()))
        uow.audit.add(DraftSaved(vote_id, whole.title, len(whole.stations)), actor)
    return changed(Thing.VOTE, vote_id)


def fix_definition(core: Core, actor: Actor, *, vote_id: str) -> Changes:
    """Freeze the definition: its bytes are stored and their SHA-256 can be published with the call.

    Raises ConflictError ``definition-has-errors`` with the findings, ``vote-is-fixed``.
    """
    now = core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        vote = _draft_in(uow, vote_id)
        findings = check_draft(vote.draft, vote_id, now)
        if any(each.severity is Severity.ERROR for each in findings):
            raise ConflictError("definition-has-errors", findings=findings)
        definition = as_definition(vote.draft, vote_id, now)
        sha256 = uow.votes.files.put(core.packages.definition_bytes(definition))
        fixed = replace(vote, status=VoteStatus.FIXED, definition_sha256=sha256, fixed_at=now, updated_at=now)
        # The stations are in the frozen definition from now on; each act on one of them reads this record.
        uow.votes.rows.save(replace(fixed, draft=replace(vote.draft, stations=())))
        stations = [
            StationRecord(vote_id, station.id, position, station.name, StationState.EMPTY)
            for position, station in enumerate(definition.stations)
        ]
        uow.votes.stations.add(stations)
        uow.audit.add(DefinitionFixed(vote_id, sha256, len(stations)), actor)
    return changed(Thing.VOTE, vote_id)


def delete_draft(core: Core, actor: Actor, *, vote_id: str) -> Changes:
    """Delete a vote that was never fixed and of which nothing went out.

    Raises ConflictError ``vote-is-fixed``, ``draft-on-record`` (its request was ruled on, or it has papers),
    ``draft-is-companion`` (title of the vote that names it).
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        vote = _draft_in(uow, vote_id)
        _refuse_needed(uow, vote_id)
        uow.rolls.delete_of(vote_id)
        uow.votes.rows.delete(vote_id)
        uow.audit.add(DraftDeleted(vote_id, vote.draft.title), actor)
    return changed(Thing.VOTE, vote_id)


def _refuse_needed(uow: UnitOfWork, vote_id: str) -> None:
    if uow.support.get(vote_id).ruling is not None or uow.votes.papers.find(vote_id):
        raise ConflictError("draft-on-record")
    for other in uow.preparation.companions_of(vote_id):
        raise ConflictError("draft-is-companion", title=uow.votes.rows.get(other).draft.title)


def _draft_in(uow: UnitOfWork, vote_id: str) -> VoteRecord:
    vote = uow.votes.rows.get(vote_id)
    if vote.status is not VoteStatus.DRAFT:
        raise ConflictError("vote-is-fixed", vote_id=vote_id)
    return vote
