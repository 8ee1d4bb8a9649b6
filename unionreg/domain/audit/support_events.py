"""Events of requests for representativeness: one frozen dataclass each. None holds a supporter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class SupportRequested(Event):
    KIND: ClassVar[str] = "support-requested"
    vote_id: str
    union: str
    requested_on: str


@dataclass(frozen=True, slots=True)
class SupportNoticePublished(Event):
    KIND: ClassVar[str] = "support-notice-published"
    vote_id: str
    published_on: str


@dataclass(frozen=True, slots=True)
class SupportWorkersStated(Event):
    KIND: ClassVar[str] = "support-workers-stated"
    vote_id: str
    people: int


@dataclass(frozen=True, slots=True)
class SupportChecked(Event):
    KIND: ClassVar[str] = "support-checked"
    vote_id: str
    union: str
    listed: int
    counted: int


@dataclass(frozen=True, slots=True)
class SupportRuled(Event):
    KIND: ClassVar[str] = "support-ruled"
    vote_id: str
    outcome: str
    reasons: str
