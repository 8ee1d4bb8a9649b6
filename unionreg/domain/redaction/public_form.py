"""A public form of a document: who marked what, the file that came of it, and who looked at that very file.

Who may do what is checked by the use cases. Marks are never changed after the file was offered: a file that is sent
back is marked again and made anew, and a new version follows one that was confirmed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.redaction.areas import Area

if TYPE_CHECKING:
    from datetime import datetime


class FormStatus(StrEnum):
    """Where a public form stands. Only a confirmed one may leave the office."""

    MARKING = "marking"
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


class StepKind(StrEnum):
    """What was done with it."""

    BEGUN = "begun"
    MARKED = "marked"
    OFFERED = "offered"
    SENT_BACK = "sent-back"
    CONFIRMED = "confirmed"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: who, with which post, when; ``reason`` of sending back and withdrawing; ``sha256``: the file meant."""

    kind: StepKind
    user_id: int
    name: str
    post: str
    at: datetime
    reason: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PublicForm:
    """One version of the public form of a document.

    ``original_sha256``: the sealed original; ``readable_sha256``: the document as one plain PDF, on which the marks are
    drawn; ``words_sha256``: the words read from it. ``proposed``: places found by the program, ``dismissed`` the keys
    of those that a person decided against. ``sha256`` and ``size``: the file made, once there is one.
    """

    form_id: int
    document_id: str
    version: int
    title: str
    serial: str
    original_sha256: str
    readable_sha256: str
    words_sha256: str
    pages: int
    status: FormStatus
    revision: int
    proposed: tuple[Area, ...] = ()
    areas: tuple[Area, ...] = ()
    dismissed: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    sha256: str = ""
    size: int = 0

    @property
    def undecided(self) -> tuple[Area, ...]:
        """Proposals that nobody has decided yet: neither struck in full, whatever for, nor dismissed."""
        return tuple(
            area
            for area in self.proposed
            if area.key not in self.dismissed and not any(each.contains(area) for each in self.areas)
        )

    @property
    def markers(self) -> frozenset[int]:
        """Everybody who had a hand in the marks of this version; none of them may confirm it."""
        hands = {StepKind.BEGUN, StepKind.MARKED, StepKind.OFFERED}
        return frozenset(step.user_id for step in self.steps if step.kind in hands)

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something with it."""
        return self.status in {FormStatus.MARKING, FormStatus.WAITING}

    @property
    def last(self) -> Step | None:
        """The last step."""
        return self.steps[-1] if self.steps else None

    def sent_back_for(self) -> str:
        """Why it lies with the markers again; nothing when it was not sent back since it was offered last."""
        for step in reversed(self.steps):
            if step.kind is StepKind.SENT_BACK:
                return step.reason
            if step.kind is StepKind.OFFERED:
                return ""
        return ""


def stepped(form: PublicForm, status: FormStatus, step: Step) -> PublicForm:
    """The form after a step, its revision one higher; saving marks again and again by one hand is one step."""
    steps = form.steps
    if step.kind is StepKind.MARKED and steps and steps[-1].kind is step.kind and steps[-1].user_id == step.user_id:
        steps = steps[:-1]
    return replace(form, status=status, revision=form.revision + 1, steps=(*steps, step))
