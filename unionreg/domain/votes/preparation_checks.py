"""What the checks say of a preparation: shifts and stations, colours, slates, dates, postings, companions. Series P.

Findings never block: an office may prepare in any order and hold a vote with open warnings. Times of shifts are texts
as typed; ``clock_time`` reads them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.legal_calendar import DayReading
from unionreg.domain.votes.legal_steps import Step
from unionreg.domain.votes.preparation import Numbering, Posted, Sex, StationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date, datetime

    from unionreg.domain.votes.legal_calendar import LegalCalendar
    from unionreg.domain.votes.preparation import Slate, StationPlan, VotePreparation

LEADERSHIP = "leadership_election"
OF_A_COURT = frozenset({"strike_recuento", "titularidad_recuento"})
FOLIO_ON_BALLOT = frozenset({"390bis_contest", "titularidad_recuento"})
"""Where the law says that the ballots themselves are numbered (LFT 390 Bis-III d)."""

SIGNERS_OF_A_BALLOT = 2
"""Members of the commission who sign the back of a ballot (LFT 371-IX f 5)."""
MINUTES_AROUND_A_SHIFT = 60
_DAY_MINUTES = 24 * 60
_CLOCK = re.compile(r"([01]?\d|2[0-3]):?([0-5]\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class StationFacts:
    """What the checks need of a station; None while not said."""

    id: str
    name: str
    opens_at: datetime | None
    closes_at: datetime | None
    voters: int | None


@dataclass(frozen=True, slots=True)
class CompanionFacts:
    """A vote held together with this one."""

    title: str
    held_on: date | None
    colour: str


@dataclass(frozen=True, slots=True)
class VoteFacts:
    """The vote beside which something is prepared. ``procedure`` is a key of the catalogue.

    ``options``: id and label in ballot order. ``held_on`` the first day of the vote, or None.
    """

    procedure: str
    stations: tuple[StationFacts, ...]
    options: tuple[tuple[str, str], ...]
    held_on: date | None
    companions: tuple[CompanionFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class GenderShare:
    """Women among the candidates of a slate, beside their share of the membership (LFT 358, 371-IX Bis).

    The law gives no formula: both shares are shown and nothing is decided.
    """

    option_id: str
    women: int
    candidates: int
    women_members: int
    members: int

    @property
    def is_below(self) -> bool:
        """Whether women are fewer in the slate than in the membership, in proportion."""
        return self.women * self.members < self.women_members * self.candidates


def clock_time(text: str) -> time | None:
    """``6:00``, ``06:00`` or ``0600`` as a time; None for anything else."""
    match = _CLOCK.fullmatch(text.strip())
    return None if match is None else time(int(match[1]), int(match[2]))


def gender_shares(preparation: VotePreparation) -> tuple[GenderShare, ...]:
    """One for each slate with candidates; none while the membership is not said."""
    statutes = preparation.statutes
    if statutes is None or not statutes.members:
        return ()
    return tuple(
        GenderShare(
            slate.option_id,
            sum(candidate.sex is Sex.WOMAN for candidate in slate.candidates),
            len(slate.candidates),
            statutes.women_members,
            statutes.members,
        )
        for slate in preparation.slates
        if slate.candidates
    )


def check_preparation(
    preparation: VotePreparation, facts: VoteFacts, legal: LegalCalendar | None
) -> tuple[Finding, ...]:
    """All findings on a preparation as it stands. ``legal`` None while no day is said."""
    return (
        *_shifts(preparation, facts),
        *_plans(preparation, facts),
        *_paper(preparation, facts),
        *_call(preparation),
        *_slates(preparation, facts),
        *_election(preparation, facts),
        *_companions(preparation, facts),
        *_dates(preparation, legal),
    )


def _shifts(preparation: VotePreparation, facts: VoteFacts) -> Iterator[Finding]:
    """P-101 times that are none, P-241 a shift that votes nowhere, P-242 a station that is hardly open for a shift."""
    stations = {station.id: station for station in facts.stations}
    for shift in preparation.shifts:
        starts, ends = clock_time(shift.starts), clock_time(shift.ends)
        if starts is None or ends is None:
            yield finding("P-101", Severity.ERROR, ("shifts",), shift=shift.name, starts=shift.starts, ends=shift.ends)
            continue
        plans = [plan for plan in preparation.plans if shift.id in plan.shifts and plan.station_id in stations]
        if not plans:
            yield finding("P-241", Severity.WARNING, ("shifts",), shift=shift.name)
        for plan in plans:
            station = stations[plan.station_id]
            if _hardly_open(station, starts, ends):
                yield finding("P-242", Severity.WARNING, ("plans",), shift=shift.name, station=station.name)


def _hardly_open(station: StationFacts, starts: time, ends: time) -> bool:
    """Less than an hour of the shift, or of the hour before and after it, while the station is open."""
    if station.opens_at is None or station.closes_at is None:
        return False
    opens = station.opens_at.hour * 60 + station.opens_at.minute
    closes = opens + int((station.closes_at - station.opens_at).total_seconds()) // 60
    first = starts.hour * 60 + starts.minute
    length = (ends.hour * 60 + ends.minute - first) % _DAY_MINUTES or _DAY_MINUTES
    around = (first - MINUTES_AROUND_A_SHIFT, first + length + MINUTES_AROUND_A_SHIFT)
    days = range(-1, (closes // _DAY_MINUTES) + 2)
    shared = (min(closes, around[1] + day * _DAY_MINUTES) - max(opens, around[0] + day * _DAY_MINUTES) for day in days)
    return sum(max(0, minutes) for minutes in shared) < MINUTES_AROUND_A_SHIFT


def _plans(preparation: VotePreparation, facts: VoteFacts) -> Iterator[Finding]:
    """P-102 something that is no longer there, P-103 no box or booth, P-261 few voters, P-345, P-346."""
    stations = {station.id: station for station in facts.stations}
    known = {site.id for site in preparation.sites} | {shift.id for shift in preparation.shifts}
    for plan in preparation.plans:
        named = (*plan.shifts, *filter(None, (plan.site_id,)))
        if plan.station_id not in stations or any(each not in known for each in named):
            yield finding("P-102", Severity.ERROR, ("plans",), station=plan.station_id)
            continue
        yield from _plan(plan, stations[plan.station_id], sited=bool(preparation.sites))
    for station in facts.stations:
        voters = station.voters
        if voters is not None and 0 < voters < preparation.smallest_station:
            smallest = preparation.smallest_station
            fields = ("smallest_station",)
            yield finding("P-261", Severity.WARNING, fields, station=station.name, voters=voters, smallest=smallest)


def _plan(plan: StationPlan, station: StationFacts, *, sited: bool) -> Iterator[Finding]:
    if plan.kind is StationKind.REMOTE:
        return
    if plan.boxes < 1 or plan.booths < 1:
        yield finding("P-103", Severity.ERROR, ("plans",), station=station.name)
    if sited and not plan.site_id:
        yield finding("P-345", Severity.NOTE, ("plans",), station=station.name)
    if not plan.officials:
        yield finding("P-346", Severity.NOTE, ("plans",), station=station.name)


def _paper(preparation: VotePreparation, facts: VoteFacts) -> Iterator[Finding]:
    """P-259 a number on the ballot that could be remembered, P-343 the law's own wording where it asks for one."""
    if preparation.numbering is Numbering.BALLOT:
        yield finding("P-259", Severity.WARNING, ("numbering",))
    elif facts.procedure in FOLIO_ON_BALLOT:
        yield finding("P-343", Severity.NOTE, ("numbering",))


def _call(preparation: VotePreparation) -> Iterator[Finding]:
    """P-254 no identity document, P-255 one kind only, P-262 to P-264 what a call must say (law notes, 12.10)."""
    documents = preparation.identity_documents
    if not documents:
        yield finding("P-254", Severity.WARNING, ("identity_documents",))
    elif len(documents) == 1:
        yield finding("P-255", Severity.WARNING, ("identity_documents",))
    texts = {
        "P-262": ("who_may_vote", preparation.who_may_vote),
        "P-263": ("rights_notice", preparation.rights_notice),
        "P-264": ("complaint_channel", preparation.complaint_channel),
    }
    for code, (field, text) in texts.items():
        if not text:
            yield finding(code, Severity.WARNING, (field,))


def _slates(preparation: VotePreparation, facts: VoteFacts) -> Iterator[Finding]:
    """P-104 slate of no option, P-105 candidate without name or post, P-106 one colour twice, P-248, P-249, P-268."""
    labels = dict(facts.options)
    colours = Counter(slate.colour.casefold() for slate in preparation.slates if slate.colour)
    for slate in preparation.slates:
        label = labels.get(slate.option_id)
        if label is None:
            yield finding("P-104", Severity.ERROR, ("slates",), option=slate.option_id)
            continue
        if colours[slate.colour.casefold()] > 1:
            yield finding("P-106", Severity.ERROR, ("slates",), slate=label, colour=slate.colour)
        yield from _slate(slate, label)
    names = Counter(candidate.name for slate in preparation.slates for candidate in slate.candidates)
    for name in sorted(name for name, times in names.items() if times > 1):
        yield finding("P-268", Severity.WARNING, ("slates",), name=name)


def _slate(slate: Slate, label: str) -> Iterator[Finding]:
    if any(not candidate.name or not candidate.post for candidate in slate.candidates):
        yield finding("P-105", Severity.ERROR, ("slates",), slate=label)
    missing = {"P-247": bool(slate.candidates), "P-248": slate.emblem is not None, "P-249": bool(slate.colour)}
    for code, is_there in missing.items():
        if not is_there:
            yield finding(code, Severity.WARNING, ("slates",), slate=label)


def _election(preparation: VotePreparation, facts: VoteFacts) -> Iterator[Finding]:
    """What only an election of a leadership, or a vote ordered by a court, needs."""
    if facts.procedure in OF_A_COURT and preparation.court is None:
        yield finding("P-252", Severity.WARNING, ("court",))
    if facts.procedure != LEADERSHIP:
        return
    with_slate = {slate.option_id for slate in preparation.slates}
    for option, label in facts.options:
        if option not in with_slate:
            yield finding("P-250", Severity.WARNING, ("slates",), slate=label)
    if len(preparation.commission) < SIGNERS_OF_A_BALLOT:
        yield finding("P-253", Severity.WARNING, ("commission",), members=len(preparation.commission))
    yield from _statutes(preparation, dict(facts.options))


def _statutes(preparation: VotePreparation, labels: Mapping[str, str]) -> Iterator[Finding]:
    """P-251 no statutes, P-109 more women than members, P-344 the share of women beside that of the membership."""
    statutes = preparation.statutes
    if statutes is None:
        yield finding("P-251", Severity.WARNING, ("statutes",))
        return
    women, members = statutes.women_members, statutes.members
    if women > members:
        yield finding("P-109", Severity.ERROR, ("statutes",), women=women, members=members)
    for share in gender_shares(preparation):
        if share.is_below:
            yield finding(
                "P-344",
                Severity.NOTE,
                ("slates",),
                slate=labels.get(share.option_id, share.option_id),
                women=share.women,
                candidates=share.candidates,
                women_members=women,
                members=members,
            )


def _companions(preparation: VotePreparation, facts: VoteFacts) -> Iterator[Finding]:
    """P-256 one colour for two questions, P-257 another day, P-258 no colour said (law notes, 13)."""
    if facts.companions and not preparation.ballot_colour:
        yield Finding("P-258", Severity.WARNING, ("ballot_colour",))
    for other in facts.companions:
        same = other.colour.casefold() == preparation.ballot_colour.casefold()
        if same and preparation.ballot_colour:
            yield finding("P-256", Severity.WARNING, ("ballot_colour",), title=other.title, colour=other.colour)
        if other.held_on is not None and facts.held_on is not None and other.held_on != facts.held_on:
            yield finding("P-257", Severity.WARNING, ("companions",), title=other.title, day=other.held_on.isoformat())


def _dates(preparation: VotePreparation, legal: LegalCalendar | None) -> Iterator[Finding]:
    """Days said against the legal calendar, and postings that should be there by now."""
    if legal is None:
        return
    yield from _call_day(preparation, legal)
    for code, field, step, day in (
        ("P-244", "notified_on", Step.NOTIFY, preparation.notified_on),
        ("P-265", "copies_from", Step.COPIES, preparation.copies_from),
    ):
        line = legal.line(step)
        if line is not None and line.last is not None and day is not None and day > line.last:
            last = line.last.isoformat()
            yield finding(code, Severity.WARNING, (field,), day=day.isoformat(), last=last, source=line.source)
    yield from _postings(preparation, legal)


def _call_day(preparation: VotePreparation, legal: LegalCalendar) -> Iterator[Finding]:
    """P-243 outside every reading, P-341 inside a wider one only."""
    line, day = legal.line(Step.CALL), preparation.called_on
    if line is None or line.last is None or day is None or _inside(line.first, line.last, day):
        return
    wide = next((each for each in line.readings if each.reading is DayReading.WIDE), None)
    days = {"day": day.isoformat(), "first": (line.first or day).isoformat(), "last": line.last.isoformat()}
    if wide is not None and _inside(wide.first, wide.last, day):
        yield finding("P-341", Severity.NOTE, ("called_on",), **days)
    else:
        yield finding("P-243", Severity.WARNING, ("called_on",), **days)


def _inside(first: date | None, last: date, day: date) -> bool:
    return day <= last and (first is None or first <= day)


def _postings(preparation: VotePreparation, legal: LegalCalendar) -> Iterator[Finding]:
    """P-245, P-246 nothing posted though its last day is over, P-266 posted too late, P-342 no photograph."""
    for code, what, step in (("P-245", Posted.CALL, Step.POST_CALL), ("P-246", Posted.ROLL, Step.POST_ROLL)):
        line = legal.line(step)
        days = [posting.at.date() for posting in preparation.postings if posting.what is what]
        if line is None or line.last is None:
            continue
        if not days and line.last < legal.today:
            yield finding(code, Severity.WARNING, ("postings",), last=line.last.isoformat(), source=line.source)
        elif days and min(days) > line.last:
            late = {"day": min(days).isoformat(), "last": line.last.isoformat(), "posted": what.value}
            yield finding("P-266", Severity.WARNING, ("postings",), **late)
    yield from _without_photo(preparation)


def _without_photo(preparation: VotePreparation) -> Iterable[Finding]:
    return (
        finding("P-342", Severity.NOTE, ("postings",), place=posting.place)
        for posting in preparation.postings
        if posting.photo is None
    )
