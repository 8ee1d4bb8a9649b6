"""What is prepared beside the definition: saved as a whole, except postings, emblems and repeats, which have own acts.

The definition itself is in ``votes``; observers and verifiers in modules of their own. Checks are findings of the query
(``queries.preparation``): an office may save what is not finished.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.kept_values import kept_values
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line, named, require_one_of, vote_in
from unionreg.domain.audit.preparation_events import EmblemSet, PostingRecorded, PreparationSaved
from unionreg.domain.roles import Permission
from unionreg.domain.votes.preparation import Posting, Slate
from unionreg.domain.votes.vote_status import ENTRY_STATUSES, VoteStatus
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.preparation import Posted, VotePreparation

MAX_IMAGE_BYTES = 20 * 1024 * 1024
MAX_EMBLEM_BYTES = 2 * 1024 * 1024
_FIRST_BYTES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
PREPARING = frozenset({VoteStatus.DRAFT, *ENTRY_STATUSES})
"""After the count is closed nothing of the preparation is changed any more; postings are still written down."""


def save_preparation(core: Core, actor: Actor, *, preparation: VotePreparation) -> Changes:
    """Keep the preparation as it stands now, complete or not. Postings and repeat stay those that are kept.

    Companions are kept on both sides. Raises NotFoundError ``vote-unknown``; ConflictError ``wrong-status``,
    ``companion-of-itself``, ``text-refused``.
    """
    given = kept_values(preparation)
    vote_id = given.vote_id
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        vote_in(uow, vote_id, PREPARING)
        before = uow.preparation.get(vote_id)
        _join_companions(uow, before, given)
        uow.preparation.save(replace(given, postings=before.postings, repeat=before.repeat))
        uow.audit.add(PreparationSaved(vote_id, len(given.sites), len(given.shifts), len(given.slates)), actor)
    others = {*before.companions, *given.companions}
    return changed(Thing.PREPARATION, vote_id, *((Thing.PREPARATION, other) for other in sorted(others)))


def _join_companions(uow: UnitOfWork, before: VotePreparation, after: VotePreparation) -> None:
    """Write the companions into the other votes too, and take this vote out of those that no longer are."""
    if after.vote_id in after.companions:
        raise ConflictError("companion-of-itself")
    for vote_id in sorted({*before.companions} ^ {*after.companions}):
        uow.votes.rows.get(vote_id)
        other = uow.preparation.get(vote_id)
        rest = tuple(each for each in other.companions if each != after.vote_id)
        joined = (*rest, after.vote_id) if vote_id in after.companions else rest
        uow.preparation.save(replace(other, companions=joined))


def record_posting(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    what: Posted,
    place: str,
    at: datetime,
    photo: bytes | None = None,
) -> Changes:
    """Write down that something was put up: place, time and photograph (JPEG or PNG of at most 20 MiB).

    Raises ConflictError ``picture-wrong-type``, ``picture-too-large``, ``posting-in-the-future``, ``text-refused``.
    """
    where = kept_line("place", place)
    if photo is not None:
        _check_picture(photo, MAX_IMAGE_BYTES)
    if at > core.clock():
        raise ConflictError("posting-in-the-future")
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.PREPARE_VOTES, Permission.RUN_STATIONS, Permission.RECORD_AFTERMATH)
        uow.votes.rows.get(vote_id)
        sha256 = None if photo is None else uow.votes.files.put(photo)
        before = uow.preparation.get(vote_id)
        posting = Posting(what, where, at, named(actor), sha256)
        uow.preparation.save(replace(before, postings=(*before.postings, posting)))
        uow.audit.add(PostingRecorded(vote_id, what.value, where, sha256), actor)
    return changed(Thing.PREPARATION, vote_id)


def set_emblem(core: Core, actor: Actor, *, vote_id: str, option_id: str, content: bytes) -> Changes:
    """Keep the emblem of a slate (JPEG or PNG of at most 2 MiB; LFT 371-IX f); its slate is made when there is none.

    Raises ConflictError ``picture-wrong-type``, ``picture-too-large``, ``wrong-status``; NotFoundError
    ``option-unknown``.
    """
    _check_picture(content, MAX_EMBLEM_BYTES)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_VOTES)
        vote = vote_in(uow, vote_id, PREPARING)
        labels = {option.id: option.label for option in vote.draft.options}
        if option_id not in labels:
            raise NotFoundError("option-unknown", option=option_id)
        sha256 = uow.votes.files.put(content)
        before = uow.preparation.get(vote_id)
        slates = {slate.option_id: slate for slate in before.slates}
        slates[option_id] = replace(slates.get(option_id, Slate(option_id)), emblem=sha256)
        uow.preparation.save(replace(before, slates=tuple(slates.values())))
        uow.audit.add(EmblemSet(vote_id, labels[option_id], sha256), actor)
    return changed(Thing.PREPARATION, vote_id)


def _check_picture(content: bytes, largest: int) -> None:
    if len(content) > largest:
        raise ConflictError("picture-too-large", megabytes=largest // (1024 * 1024))
    if not content.startswith(_FIRST_BYTES):
        raise ConflictError("picture-wrong-type")
