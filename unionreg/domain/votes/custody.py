"""Who keeps the boxes and papers of a vote: hand-overs with seals, and whether the chain holds.

A chain is broken when somebody hands over what another holds, when seals are not those put on last, when nobody took
a thing into custody, or when it was destroyed too early (law notes, 6.2 step 10 and 13). Pure; nothing is stored here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.count import Named


class CustodyKind(StrEnum):
    """What happened to the things."""

    TAKEN = "taken"
    HANDED_OVER = "handed-over"
    OPENED = "opened"
    DESTROYED = "destroyed"


class ThingKind(StrEnum):
    BOX = "box"
    BALLOTS = "ballots"
    ACTS = "acts"
    ROLL = "roll"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class KeptThing:
    """A box, a packet of ballots, acts, a list: ``station_id`` None for those of the whole vote."""

    kind: ThingKind
    station_id: str | None = None
    label: str = ""

    @property
    def key(self) -> str:
        """What tells it from the others of the vote."""
        return f"{self.kind}/{self.station_id or ''}/{self.label}"


@dataclass(frozen=True, slots=True)
class CustodyEntry:
    """One line of the timeline. ``giver`` None: taken from the table itself; ``taker`` None: nobody has it any more.

    ``seals_found`` are the numbers read before, ``seals_left`` those that the things carry from now on.
    """

    vote_id: str
    number: int
    kind: CustodyKind
    things: tuple[KeptThing, ...]
    giver: str
    taker: str
    place: str
    at: datetime
    seals_found: tuple[str, ...]
    seals_left: tuple[str, ...]
    note: str
    recorded_by: Named
    recorded_at: datetime
    photo: str | None = None
    paper_id: int | None = None


def in_order(entries: Sequence[CustodyEntry]) -> tuple[CustodyEntry, ...]:
    """By the moment of the hand-over; lines of one moment as they were written down."""
    return tuple(sorted(entries, key=lambda entry: (entry.at, entry.number)))


def last_lines(entries: Sequence[CustodyEntry]) -> dict[KeptThing, CustodyEntry]:
    """The last line of each thing, in the order in which the things appeared."""
    return {thing: entry for entry in in_order(entries) for thing in entry.things}


def check_chain(entries: Sequence[CustodyEntry], keep_until: date, now: datetime) -> tuple[Finding, ...]:
    """Findings on the timeline; fields = the number of the line.

    G-301 handed over by somebody else than who held it; G-302 seals other than those put on last; G-303 not taken into
    custody before; G-304 something after its destruction; G-305 destroyed before the term was over; G-306 a moment
    that has not come yet. Of things that were sealed together and part, each may bring some of the seals.
    """
    findings: list[Finding] = []
    last: dict[KeptThing, CustodyEntry] = {}
    for entry in in_order(entries):
        for thing in entry.things:
            findings += _check_holder(thing, last.get(thing), entry)
        findings += _check_seals(entry, last)
        last |= dict.fromkeys(entry.things, entry)
    findings += _check_moments(entries, keep_until, now)
    return tuple(sorted(findings, key=lambda each: (int(each.fields[0]), each.code)))


def _check_holder(thing: KeptThing, previous: CustodyEntry | None, entry: CustodyEntry) -> Iterator[Finding]:
    where = (str(entry.number),)
    if previous is None:
        if entry.kind is not CustodyKind.TAKEN:
            yield finding("G-303", Severity.ERROR, where, thing=thing.key, line=entry.number)
    elif previous.kind is CustodyKind.DESTROYED:
        yield finding("G-304", Severity.ERROR, where, thing=thing.key, line=entry.number)
    elif entry.kind is not CustodyKind.DESTROYED and _folded(entry.giver) != _folded(previous.taker):
        yield finding(
            "G-301",
            Severity.ERROR,
            where,
            thing=thing.key,
            line=entry.number,
            giver=entry.giver or "—",
            holder=previous.taker,
        )


def _check_seals(entry: CustodyEntry, last: Mapping[KeptThing, CustodyEntry]) -> Iterator[Finding]:
    """No seal that was not put on, and every seal of the things that came whole."""
    before = {last[thing].number: last[thing] for thing in entry.things if thing in last}
    allowed = {seal for each in before.values() for seal in each.seals_left}
    needed = {seal for each in before.values() if set(each.things) <= set(entry.things) for seal in each.seals_left}
    found = set(entry.seals_found)
    if before and not needed <= found <= allowed:
        yield finding(
            "G-302",
            Severity.ERROR,
            (str(entry.number),),
            line=entry.number,
            found=_seals(entry.seals_found),
            expected=_seals(sorted(allowed)),
        )


def _check_moments(entries: Sequence[CustodyEntry], keep_until: date, now: datetime) -> Iterator[Finding]:
    for entry in entries:
        where = (str(entry.number),)
        if entry.kind is CustodyKind.DESTROYED and entry.at.date() <= keep_until:
            yield finding("G-305", Severity.ERROR, where, line=entry.number, until=keep_until.isoformat())
        if entry.at > now:
            yield finding("G-306", Severity.WARNING, where, line=entry.number)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _seals(numbers: Sequence[str]) -> str:
    return ", ".join(sorted(numbers)) or "—"
