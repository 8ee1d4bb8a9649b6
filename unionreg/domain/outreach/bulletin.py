"""Bulletins: dated words to the office or to everybody, with an expiry, and who has acknowledged them (practice, 5).

New criteria, times without a platform and what to do meanwhile. A published bulletin is never edited: another one takes
its place, or it is withdrawn, with the reason. Who may write and where bulletins are kept is elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.roles import Role
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.text_limits import check_line, check_text

if TYPE_CHECKING:
    from collections.abc import Iterable

BULLETIN_SERIES = "BO"


class BulletinKind(StrEnum):
    """What a bulletin is about."""

    CRITERION = "criterion"
    DOWNTIME = "downtime"
    WORKAROUND = "workaround"
    NOTICE = "notice"


class Reach(StrEnum):
    """Everybody, also on the site and before sign-in; the whole office, also before sign-in; or certain roles only."""

    PUBLIC = "public"
    OFFICE = "office"
    ROLES = "roles"


class Standing(StrEnum):
    """How a bulletin stands on a day."""

    DRAFT = "draft"
    COMING = "coming"
    IN_FORCE = "in-force"
    EXPIRED = "expired"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom; ``roles`` only where the reach is that."""

    reach: Reach
    roles: tuple[Role, ...] = ()

    def includes(self, roles: Iterable[Role]) -> bool:
        """Whether a person of the office with these roles belongs to it."""
        return self.reach is not Reach.ROLES or not set(self.roles).isdisjoint(roles)

    @property
    def is_on_the_door(self) -> bool:
        """Whether the bulletin may stand where nobody has signed in yet."""
        return self.reach is not Reach.ROLES


@dataclass(frozen=True, slots=True)
class BulletinWords:
    """Title, text, and what to do meanwhile, in one language."""

    title: str
    text: str
    workaround: str = ""


@dataclass(frozen=True, slots=True)
class BulletinContent:
    """All that a person writes. ``until`` is the last day; None: until another takes its place.

    ``basis``: the article or the document that the bulletin rests on. ``english`` None: in Spanish only.
    """

    kind: BulletinKind
    audience: Audience
    first: date
    until: date | None
    spanish: BulletinWords
    english: BulletinWords | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class BulletinEnd:
    """Why, by whom and when it ended; ``replaced_by`` is empty for one that was withdrawn."""

    reason: str
    by: Named
    at: datetime
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A bulletin, from draft to end. ``replaces`` and ``reason``: the one whose place it takes, and why."""

    bulletin_id: str
    revision: int
    content: BulletinContent
    written_by: Named
    written_at: datetime
    published_by: Named | None = None
    published_at: datetime | None = None
    replaces: str = ""
    reason: str = ""
    ended: BulletinEnd | None = None

    def standing(self, today: date) -> Standing:
        """How it stands on this day."""
        if self.published_at is None:
            return Standing.DRAFT
        if self.ended is not None:
            return Standing.REPLACED if self.ended.replaced_by else Standing.WITHDRAWN
        if today < self.content.first:
            return Standing.COMING
        is_over = self.content.until is not None and today > self.content.until
        return Standing.EXPIRED if is_over else Standing.IN_FORCE


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """That a person of the office has read a bulletin, with the time."""

    bulletin_id: str
    user_id: int
    name: str
    post: str
    at: datetime


def check_content(content: BulletinContent) -> tuple[Finding, ...]:
    """What keeps a bulletin from being published.

    O-201: ends before it begins. O-202: for certain roles, and none is chosen. O-203: a time without the platform
    or a way around says not what to do meanwhile. O-204: a time without the platform has no end. V-101 to V-103.
    """
    found = [*_texts("spanish", content.spanish)]
    if content.english is not None:
        found += _texts("english", content.english)
    if content.basis:
        found += check_line("basis", content.basis)
    if content.until is not None and content.until < content.first:
        found.append(finding("O-201", Severity.ERROR, ("until",)))
    if content.audience.reach is Reach.ROLES and not content.audience.roles:
        found.append(finding("O-202", Severity.ERROR, ("roles",)))
    if content.kind in {BulletinKind.DOWNTIME, BulletinKind.WORKAROUND} and not content.spanish.workaround:
        found.append(finding("O-203", Severity.ERROR, ("spanish.workaround",)))
    if content.kind is BulletinKind.DOWNTIME and content.until is None:
        found.append(finding("O-204", Severity.ERROR, ("until",)))
    return tuple(found)


def _texts(language: str, words: BulletinWords) -> tuple[Finding, ...]:
    meanwhile = check_text(f"{language}.workaround", words.workaround) if words.workaround else ()
    return (*check_line(f"{language}.title", words.title), *check_text(f"{language}.text", words.text), *meanwhile)
