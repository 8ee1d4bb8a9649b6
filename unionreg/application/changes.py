"""What an act changed: the answer of every use case, so that open screens know whether to read again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Thing(StrEnum):
    """The kinds of things that screens show."""

    OFFICE = "office"
    PERSON = "person"
    CALENDAR = "calendar"
    AUTHORITY = "authority"
    BACKUP = "backup"
    VOTE = "vote"
    ENTRY = "entry"
    COUNT = "count"
    RESULT = "result"
    PACKAGE = "package"
    PAPER = "paper"
    ROLL = "roll"
    PREPARATION = "preparation"
    DAY = "day"
    AFTER = "after"
    SUPPORT = "support"
    FILING = "filing"
    UNION = "union"
    EMPLOYER = "employer"
    CONTRACT = "contract"
    DOCUMENT = "document"
    BOX = "box"
    SAVED_SEARCH = "saved-search"
    REDACTION = "redaction"
    PUBLICATION = "publication"
    DELIVERY = "delivery"
    BULLETIN = "bulletin"
    DOSSIER = "dossier"


@dataclass(frozen=True, slots=True)
class Touched:
    """One thing that an act changed; ``id`` as text."""

    thing: Thing
    id: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything an act changed, and the ids it created, in order. Every act also adds to the audit log."""

    touched: tuple[Touched, ...] = ()
    created: tuple[str, ...] = ()

    def kinds(self) -> frozenset[Thing]:
        """The kinds of things touched."""
        return frozenset(touched.thing for touched in self.touched)

    def concerns(self, thing: Thing, which: str | None = None) -> bool:
        """Whether a thing of this kind (and the one with this id, when given) was touched."""
        return any(touched.thing is thing and which in (None, touched.id) for touched in self.touched)


def changed(thing: Thing, which: str | int, *more: tuple[Thing, str | int]) -> Changes:
    """Changes of things that were there before."""
    pairs = ((thing, which), *more)
    return Changes(tuple(Touched(kind, str(number)) for kind, number in pairs))


def created(thing: Thing, which: str | int, *more: tuple[Thing, str | int]) -> Changes:
    """Changes of one newly made thing, and ``more`` things touched by it."""
    return Changes(changed(thing, which, *more).touched, (str(which),))
