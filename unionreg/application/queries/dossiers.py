"""Reading dossiers of a workplace: the list, one with what it holds, the files to look at and to hand over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.dossier_contents import candidates, timeline_of
from unionreg.application.session import require
from unionreg.application.vote_access import require_one_of
from unionreg.domain.dossiers.dossier import DossierStatus
from unionreg.domain.roles import Permission
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from unionreg.application.dossier_contents import Candidate
    from unionreg.application.ports import Core
    from unionreg.domain.dossiers.dossier import Choice, Dossier, TimelineLine
    from unionreg.domain.roles import Actor

_READERS = (Permission.PREPARE_DOSSIERS, Permission.RELEASE_DOSSIERS)


@dataclass(frozen=True, slots=True)
class DossierPage:
    """A dossier with its timeline: as frozen, or as it would be now. ``candidates``: documents that it may take.

    ``may_approve``: whether whoever asks may release what is prepared.
    """

    dossier: Dossier
    timeline: tuple[TimelineLine, ...]
    candidates: tuple[Candidate, ...]
    may_approve: bool


@dataclass(frozen=True, slots=True)
class ChoicePreview:
    """What a choice would bring, before anything is kept."""

    timeline: tuple[TimelineLine, ...]
    candidates: tuple[Candidate, ...]
    actors: tuple[str, ...]


def dossiers_list(core: Core, actor: Actor) -> tuple[Dossier, ...]:
    """Every dossier, newest first."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *_READERS)
        return uow.dossiers.all()


def dossier_page(core: Core, actor: Actor, *, dossier_id: int) -> DossierPage:
    """One dossier. NotFoundError ``dossier-unknown``."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *_READERS)
        dossier = uow.dossiers.get(dossier_id)
        frozen = dossier.contents
        timeline = timeline_of(core, uow, dossier.choice) if frozen is None else frozen.timeline
        found = candidates(uow, dossier.choice)
    mine = any(step.user_id == actor.user_id for step in dossier.approvals)
    waits = dossier.status is DossierStatus.PREPARED and not mine
    return DossierPage(dossier, timeline, found, waits and actor.may(Permission.RELEASE_DOSSIERS))


def choice_preview(core: Core, actor: Actor, *, choice: Choice) -> ChoicePreview:
    """Timeline, documents and actors that a choice leads to; ``choice.actors`` narrow the timeline only."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PREPARE_DOSSIERS)
        everything = timeline_of(core, uow, choice)
        found = candidates(uow, choice)
    actors = tuple(dict.fromkeys(name for line in everything for name in line.names))
    return ChoicePreview(everything, found, tuple(sorted(actors, key=str.casefold)))


def dossier_pdf(core: Core, actor: Actor, *, dossier_id: int) -> bytes:
    """The foliated PDF as it was prepared. NotFoundError ``dossier-unknown``, ``dossier-file-missing``."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *_READERS)
        sha256 = uow.dossiers.get(dossier_id).pdf_sha256
    return _file(core, sha256)


def dossier_container(core: Core, actor: Actor, *, dossier_id: int) -> bytes:
    """The very bytes that were released. NotFoundError ``dossier-unknown``, ``dossier-file-missing`` before."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *_READERS)
        sha256 = uow.dossiers.get(dossier_id).container_sha256
    return _file(core, sha256)


def _file(core: Core, sha256: str) -> bytes:
    if not sha256:
        raise NotFoundError("dossier-file-missing")
    return core.vault.read(sha256)
