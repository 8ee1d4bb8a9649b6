"""What a station gets on paper: the exact print run of ballots, their ranges and stacks, and what lies in its box.

A ballot is printed for every voter on the list and none more (LFT 390 Bis-III d; law notes, 12.12 and 13). Numbers are
numbers of stubs. Nothing here knows a voter.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from unionreg.domain.findings import Severity, finding
from unionreg.domain.votes.preparation import Numbering, PaperSize, StationKind

if TYPE_CHECKING:
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.preparation import VotePreparation
    from unionreg.domain.votes.vote import Station, VoteDefinition

STACK = 50
"""Ballots of one stack: what a hand counts at a table without losing the thread."""

SHEETS_OF_INCIDENTS = 3
CHALLENGED_ENVELOPES = 4
VOTERS_PER_CHALLENGE = 200
VOTERS_PER_PEN = 150


class KitPart(StrEnum):
    """The papers of a kit, in the order in which a station uses them. The values stand in codes and in the log."""

    LID = "lid"
    CALL = "call"
    CALL_POSTER = "call-poster"
    ROLL = "roll"
    RECEIPTS = "receipts"
    CUSTODY = "custody"
    LABELS = "labels"
    SCRIPT = "script"
    VOTING_POSTER = "voting-poster"
    OPENING = "opening"
    SIGNATURES = "signatures"
    INVENTORY = "inventory"
    BALLOTS = "ballots"
    TURNOUT = "turnout"
    INCIDENTS = "incidents"
    CHALLENGED = "challenged"
    STATION_ACT = "station-act"
    ENVELOPES = "envelopes"


STATION_PARTS = tuple(KitPart)
OFFICE_PARTS = (
    KitPart.LID,
    KitPart.CALL,
    KitPart.CALL_POSTER,
    KitPart.VOTING_POSTER,
    KitPart.INVENTORY,
    KitPart.CUSTODY,
)
"""What the office keeps: what each station gets, the call to sign, posters, ballots by range, who took what."""

WITH_PEOPLE = frozenset({KitPart.ROLL, KitPart.RECEIPTS, KitPart.SIGNATURES})
"""Parts that name voters: they are drawn from the frozen roll."""


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """How a kit is printed. ``numbering``: where the number of a ballot stands."""

    size: PaperSize = PaperSize.LETTER
    duplex: bool = True
    numbering: Numbering = Numbering.STUB


@dataclass(frozen=True, slots=True)
class PartSize:
    """How many pages a part takes, and how many sheets of paper."""

    part: KitPart
    pages: int
    sheets: int


@dataclass(frozen=True, slots=True)
class BallotRange:
    """Ballots ``first`` to ``last``, both included."""

    first: int
    last: int

    @property
    def count(self) -> int:
        """How many."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class StationRun:
    """The ballots of one station. ``ballots`` None: a station without voters of its own."""

    station_id: str
    name: str
    voters: int
    ballots: BallotRange | None

    @property
    def count(self) -> int:
        """How many ballots are printed."""
        return 0 if self.ballots is None else self.ballots.count


class Item(StrEnum):
    """What lies in the box of a station beside its papers (the list of GM Silao, law notes, 5.3)."""

    BALLOT_BOX = "ballot-box"
    BOOTH = "booth"
    BALLOTS = "ballots"
    SIGNATURE_LIST = "signature-list"
    ACTS = "acts"
    STAMP = "stamp"
    INK_PAD = "ink-pad"
    PENS = "pens"
    MARKERS = "markers"
    SEALS = "seals"
    TAPE = "tape"
    ENVELOPES = "envelopes"
    CHALLENGED_ENVELOPES = "challenged-envelopes"
    INCIDENT_SLIPS = "incident-slips"
    POSTERS = "posters"
    TACTILE_TEMPLATE = "tactile-template"
    MAGNIFIER = "magnifier"
    SCISSORS = "scissors"
    CALCULATOR = "calculator"
    LAMP = "lamp"


@dataclass(frozen=True, slots=True)
class Material:
    """One line of the list on the lid."""

    item: Item
    quantity: int


def print_run(definition: VoteDefinition, preparation: VotePreparation) -> tuple[StationRun, ...]:
    """The ballots of every station that has a table, in the order of the definition.

    Ranges are those of the definition; where it has none, numbers run on from the last one given, from 1.
    """
    runs = []
    following = 1
    remote = {plan.station_id for plan in preparation.plans if plan.kind is StationKind.REMOTE}
    for station in definition.stations:
        if station.id in remote:
            continue
        ballots = _range_of(station, following)
        if ballots is not None:
            following = ballots.last + 1
        runs.append(StationRun(station.id, station.name, station.voters_assigned, ballots))
    return tuple(runs)


def _range_of(station: Station, following: int) -> BallotRange | None:
    if station.folios is not None:
        return BallotRange(station.folios.first, station.folios.last)
    if station.ballots_printed == 0:
        return None
    return BallotRange(following, following + station.ballots_printed - 1)


def stacks(ballots: BallotRange, size: int = STACK) -> tuple[BallotRange, ...]:
    """The range cut into stacks of ``size``; the last may be smaller."""
    return tuple(
        BallotRange(first, min(first + size - 1, ballots.last))
        for first in range(ballots.first, ballots.last + 1, size)
    )


def check_run(definition: VoteDefinition, preparation: VotePreparation) -> tuple[Finding, ...]:
    """What is wrong with a print run: B-101 not one ballot for each voter, B-102 a number given twice.

    ``params``: station, voters and ballots, or both stations and the first number that they share.
    """
    runs = print_run(definition, preparation)
    found = [
        finding("B-101", Severity.ERROR, (), station=run.name, voters=run.voters, ballots=run.count)
        for run in runs
        if run.count != run.voters
    ]
    placed = sorted((run.ballots.first, run.ballots.last, run.name) for run in runs if run.ballots is not None)
    for (_, last, one), (first, _, other) in pairwise(placed):
        if first <= last:
            found.append(finding("B-102", Severity.ERROR, (), station=one, other=other, number=first))
    return tuple(found)


def materials(definition: VoteDefinition, preparation: VotePreparation, station_id: str) -> tuple[Material, ...]:
    """What the box of a station holds, with quantities; KeyError when there is no such station."""
    station, plan = definition.station(station_id), preparation.plan(station_id)
    voters = station.voters_assigned
    counts = {
        Item.BALLOT_BOX: plan.boxes,
        Item.BOOTH: plan.booths,
        Item.BALLOTS: station.ballots_printed,
        Item.PENS: 2 + -(-voters // VOTERS_PER_PEN),
        Item.MARKERS: 2,
        Item.SEALS: seals_of(plan.boxes),
        Item.ENVELOPES: len(PACKAGE_ENVELOPES),
        Item.CHALLENGED_ENVELOPES: challenged_envelopes(voters),
        Item.INCIDENT_SLIPS: SHEETS_OF_INCIDENTS,
        Item.POSTERS: 2,
    }
    return tuple(Material(item, counts.get(item, 1)) for item in Item)


class Envelope(StrEnum):
    """The envelopes of the package that a station hands over when it ends."""

    VALID = "valid"
    NULL = "null"
    UNUSED = "unused"
    LIST = "list"
    ACTS = "acts"


PACKAGE_ENVELOPES = tuple(Envelope)


def seals_of(boxes: int) -> int:
    """Seals for the opening and the closing of each box, one for the package and one spare of each."""
    return 4 * boxes + 2


def challenged_envelopes(voters: int) -> int:
    """Envelopes for challenged voters: a few for every table, more for a large one."""
    return CHALLENGED_ENVELOPES + 2 * (voters // VOTERS_PER_CHALLENGE)
