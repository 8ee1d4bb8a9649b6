"""A dossier of a workplace for the Rapid Response Labor Mechanism: what was chosen, what it holds, who released it.

Prepared by one person, released by two. Its contents are frozen when it is prepared; whoever releases names the digest
of the file that was looked at. Making files is in ``documents.dossier`` and ``evidence.dossier_writing``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SCHEMA = "dossier-contents-1"

RELEASERS = 2
MOST_DOCUMENTS = 200
MOST_ACTORS = 50


class DossierStatus(StrEnum):
    """``CHOOSING``: may still change; ``PREPARED``: waits for two people; ``RELEASED``: its bytes left the office."""

    CHOOSING = "choosing"
    PREPARED = "prepared"
    RELEASED = "released"


class DocumentForm(StrEnum):
    """Whether a document is handed over struck out (its confirmed public form) or whole, being public by its kind."""

    PUBLIC_FORM = "public-form"
    WHOLE = "whole"


class StepKind(StrEnum):
    BEGUN = "begun"
    CHOSEN = "chosen"
    PREPARED = "prepared"
    APPROVED = "approved"
    SENT_BACK = "sent-back"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a dossier is to hold. Days included; ``workplace_id`` "" for all of the employer; ``actors`` empty for all,
    else unions and employers of which one must be named; ``request``: who asked, and under which number.
    """

    employer_id: str
    employer: str
    workplace_id: str
    workplace: str
    first: date
    last: date
    actors: tuple[str, ...] = ()
    request: str = ""
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One thing that happened, as it is printed. ``kind`` is a value of ``domain.contracts.timeline.TimelineKind``."""

    on: date
    kind: str
    title: str
    names: tuple[str, ...]
    reference: str
    status: str
    note: str


@dataclass(frozen=True, slots=True)
class DossierDocument:
    """One document: the bytes that are handed over (``sha256``, ``bytes``, ``pages``) and the sealed original's digest.

    ``struck``: how many places are struck out; ``dated`` as 2026-08-12 or "".
    """

    number: int
    document_id: str
    title: str
    dated: str
    form: DocumentForm
    sha256: str
    bytes: int
    pages: int
    struck: int
    original_sha256: str


@dataclass(frozen=True, slots=True)
class Hand:
    """A person as records name them."""

    name: str
    post: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What was frozen at preparation: the data of the container, whose digest stands on every sheet."""

    schema: str
    folio: str
    version: int
    office: str
    office_id: str
    prepared_at: datetime
    prepared_by: Hand
    employer: str
    workplace: str
    first: date
    last: date
    actors: tuple[str, ...]
    request: str
    timeline: tuple[TimelineLine, ...]
    documents: tuple[DossierDocument, ...]
    invented: bool


@dataclass(frozen=True, slots=True)
class DossierStep:
    """One step: who, with which post, when; ``reason`` of sending back; ``sha256`` of the printed dossier meant."""

    kind: StepKind
    user_id: int
    name: str
    post: str
    at: datetime
    reason: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier. ``contents``, their digest and that of the printed dossier: what was prepared; ``container_sha256``:
    what was released. ``version`` counts how often it was prepared.
    """

    dossier_id: int
    folio: str
    status: DossierStatus
    revision: int
    choice: Choice
    version: int = 0
    contents: Contents | None = None
    contents_sha256: str = ""
    pdf_sha256: str = ""
    sheets: int = 0
    container_sha256: str = ""
    container_bytes: int = 0
    steps: tuple[DossierStep, ...] = ()

    @property
    def approvals(self) -> tuple[DossierStep, ...]:
        """Who has released what is prepared now."""
        found: list[DossierStep] = []
        for step in self.steps:
            if step.kind is StepKind.PREPARED:
                found = []
            elif step.kind is StepKind.APPROVED:
                found.append(step)
        return tuple(found)

    @property
    def prepared(self) -> DossierStep | None:
        """Who prepared what is there now."""
        return next((step for step in reversed(self.steps) if step.kind is StepKind.PREPARED), None)

    @property
    def is_complete(self) -> bool:
        """Whether two different people released it, of whom one at least did not prepare it."""
        people = {step.user_id for step in self.approvals}
        preparer = None if self.prepared is None else self.prepared.user_id
        return len(people) >= RELEASERS and bool(people - {preparer})

    def sent_back_for(self) -> str:
        """Why it has to be prepared again; nothing when it was not sent back since."""
        for step in reversed(self.steps):
            if step.kind is StepKind.SENT_BACK:
                return step.reason
            if step.kind is StepKind.PREPARED:
                return ""
        return ""


def stepped(dossier: Dossier, status: DossierStatus, step: DossierStep) -> Dossier:
    """The dossier after a step, its revision one higher."""
    return replace(dossier, status=status, revision=dossier.revision + 1, steps=(*dossier.steps, step))


def concerns(names: Iterable[str], actors: tuple[str, ...]) -> bool:
    """Whether something with these names belongs into a dossier about these actors; without actors everything does."""
    wanted = {actor.casefold() for actor in actors}
    return not wanted or any(name.casefold() in wanted for name in names)
