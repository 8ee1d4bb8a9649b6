"""The worker's copy of a contract and who received it, as values (LFT 390 Ter-II a, 132-XXX; law notes, 6.2 and 13).

A campaign hands a copy to everybody of a workplace, shift by shift. What is written down is a count for each shift, or
a mark for each person of the roll, never both for one shift. Such marks say who was where on a day, as attendance does:
they hold a day and no hour, no name is copied from the roll, and nothing here knows of ballots. Percentages are in
``delivery_progress``, the days in ``delivery_term``, samples in ``delivery_sample``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.findings import Finding, Severity, finding

MOST_WORKERS = 10_000_000
MOST_GROUPS = 2_000


class CampaignKind(StrEnum):
    """Why copies are handed out: before a vote (390 Ter-II a), or after the deposit (132-XXX)."""

    BEFORE_VOTE = "before-vote"
    AFTER_DEPOSIT = "after-deposit"


class NotReceived(StrEnum):
    """Why somebody has no copy. The letter is what the receipt list prints."""

    REFUSED = "refused"
    ABSENT = "absent"
    ON_LEAVE = "on-leave"
    SICK = "sick"
    LEFT_JOB = "left-job"
    NO_COPY_LEFT = "no-copy-left"
    OTHER = "other"


class CopySource(StrEnum):
    """Where the text of the copy came from."""

    TYPED = "typed"
    FILE = "file"
    PUBLIC_FORM = "public-form"


@dataclass(frozen=True, slots=True)
class DeliveryGroup:
    """The people of one shift of one area of a workplace. ``group_id`` counts from 1 within the campaign."""

    group_id: int
    workplace: str
    area: str
    shift: str
    workers: int


@dataclass(frozen=True, slots=True)
class CopyMade:
    """The copy that is handed out. ``sha256`` (hex) and ``pages`` of the printed file; ``matter`` of what it is of."""

    source: CopySource
    title: str
    sha256: str
    pages: int
    matter: str


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign. ``event_on``: first day of the vote, or the day of deposit. ``roll_id`` None: counts alone.

    ``text``: what is handed out, in the words of the receipt. ``address``: the permanent address behind the QR code.
    """

    campaign_id: str
    kind: CampaignKind
    text: str
    employer: str
    event_on: date
    groups: tuple[DeliveryGroup, ...]
    opened_by: str
    opened_at: datetime
    revision: int = 1
    vote_id: str = ""
    contract_id: str = ""
    roll_id: int | None = None
    address: str = ""
    copy: CopyMade | None = None
    closed_at: datetime | None = None
    closed_by: str = ""

    def group(self, group_id: int) -> DeliveryGroup | None:
        """The group with this number, or None."""
        return next((each for each in self.groups if each.group_id == group_id), None)

    @property
    def workers(self) -> int:
        """Everybody who should receive a copy."""
        return sum(each.workers for each in self.groups)


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """So many people without a copy for one reason."""

    reason: NotReceived
    people: int


@dataclass(frozen=True, slots=True)
class CountSheet:
    """What one receipt sheet of a shift sums up to, on the day of handing out."""

    group_id: int
    on: date
    received: int
    not_received: tuple[ReasonCount, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeptCount:
    """A sheet as it was written down; never edited. ``withdrawn``: why it no longer counts, empty while it does."""

    number: int
    sheet: CountSheet
    by: str
    at: datetime
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One person of the roll, by number. ``reason`` None: received on ``on``; else why not. No hour: see above."""

    number: int
    on: date
    reason: NotReceived | None = None


@dataclass(frozen=True, slots=True)
class SampleAnswers:
    """What the verifier heard, as sums: received a copy, at least three days before, and complete. Nobody is named."""

    asked: int
    received: int
    in_time: int
    complete: int


@dataclass(frozen=True, slots=True)
class Sample:
    """People drawn to be asked. ``seed`` and ``size`` repeat the draw; ``group_id`` None: among everybody."""

    number: int
    seed: str
    size: int
    group_id: int | None
    drawn_by: str
    drawn_at: datetime
    answers: SampleAnswers | None = None


def check_groups(groups: tuple[DeliveryGroup, ...]) -> tuple[Finding, ...]:
    """What is wrong with the shifts of a campaign: none, too many, two alike, a number of workers out of range."""
    if not groups:
        return (finding("D-701", Severity.ERROR, ("groups",)),)
    if len(groups) > MOST_GROUPS:
        return (finding("D-702", Severity.ERROR, ("groups",), most=MOST_GROUPS),)
    found = [
        finding("D-703", Severity.ERROR, (f"group.{each.group_id}",), shift=each.shift, most=MOST_WORKERS)
        for each in groups
        if not 0 < each.workers <= MOST_WORKERS
    ]
    places = [(each.workplace.casefold(), each.area.casefold(), each.shift.casefold()) for each in groups]
    found += [
        finding("D-704", Severity.ERROR, (f"group.{each.group_id}",), shift=each.shift, workplace=each.workplace)
        for place, each in zip(places, groups, strict=True)
        if places.count(place) > 1
    ]
    return tuple(found)


def check_sheet(group: DeliveryGroup, sheet: CountSheet, before: tuple[CountSheet, ...]) -> tuple[Finding, ...]:
    """What is wrong with a sheet, given those of the same shift that count already."""
    reasons = [each.reason for each in sheet.not_received]
    figures = [sheet.received, *(each.people for each in sheet.not_received)]
    if any(figure < 0 for figure in figures) or len(set(reasons)) < len(reasons) or not sum(figures):
        return (finding("D-705", Severity.ERROR, ("received",), shift=group.shift),)
    received = sheet.received + sum(each.received for each in before)
    if received > group.workers:
        return (finding("D-706", Severity.ERROR, ("received",), received=received, **_shift(group)),)
    told = sheet.received + sum(each.people for each in sheet.not_received)
    if told > group.workers:
        return (finding("D-707", Severity.ERROR, ("not_received",), told=told, **_shift(group)),)
    return ()


def _shift(group: DeliveryGroup) -> dict[str, str | int]:
    return {"shift": group.shift, "workers": group.workers}


def check_answers(size: int, answers: SampleAnswers) -> tuple[Finding, ...]:
    """Sums of a sample must fit: nobody is asked who was not drawn, and no answer is heard more often than asked."""
    rest = (answers.received, answers.in_time, answers.complete)
    fits = 0 <= answers.asked <= size and all(0 <= each <= answers.asked for each in rest)
    if fits and max(rest[1:]) <= answers.received:
        return ()
    return (finding("D-708", Severity.ERROR, ("asked",), size=size),)
