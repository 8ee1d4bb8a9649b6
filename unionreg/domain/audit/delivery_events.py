"""Events of campaigns of delivery: receipts, percentages, samples: one frozen dataclass each. None holds a worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class DeliveryOpened(Event):
    """``vote_id`` None: after a deposit. ``people``: how many should receive a copy, in ``shifts`` shifts."""

    KIND: ClassVar[str] = "delivery-opened"
    vote_id: str | None
    campaign_id: str
    text: str
    event_on: str
    people: int
    shifts: int


@dataclass(frozen=True, slots=True)
class DeliveryClosed(Event):
    KIND: ClassVar[str] = "delivery-closed"
    vote_id: str | None
    campaign_id: str
    received: int
    people: int


@dataclass(frozen=True, slots=True)
class DeliveryCounted(Event):
    """A sheet of a shift was written down, as sums."""

    KIND: ClassVar[str] = "delivery-counted"
    vote_id: str | None
    campaign_id: str
    shift: str
    on: str
    received: int
    not_received: int


@dataclass(frozen=True, slots=True)
class DeliveryCountWithdrawn(Event):
    KIND: ClassVar[str] = "delivery-count-withdrawn"
    vote_id: str | None
    campaign_id: str
    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class DeliveryNamesRecorded(Event):
    """Names were ticked on the list of a shift; how many, and nothing that tells whose."""

    KIND: ClassVar[str] = "delivery-names-recorded"
    vote_id: str | None
    campaign_id: str
    shift: str
    received: int
    not_received: int
    taken_back: int


@dataclass(frozen=True, slots=True)
class DeliverySampleDrawn(Event):
    KIND: ClassVar[str] = "delivery-sample-drawn"
    vote_id: str | None
    campaign_id: str
    number: int
    seed: str
    size: int


@dataclass(frozen=True, slots=True)
class DeliverySampleAnswered(Event):
    KIND: ClassVar[str] = "delivery-sample-answered"
    vote_id: str | None
    campaign_id: str
    number: int
    asked: int
    received: int
    in_time: int
    complete: int


@dataclass(frozen=True, slots=True)
class DeliveryPaperMade(Event):
    """A copy, receipt lists or a sampling sheet was drawn. ``people``: names on it, 0 on a copy."""

    KIND: ClassVar[str] = "delivery-paper-made"
    vote_id: str | None
    campaign_id: str
    paper: str
    people: int
    sha256: str
