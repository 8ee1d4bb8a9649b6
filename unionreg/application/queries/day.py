"""Reading the day of a vote: one station, all stations, turnout, double marks. Nothing here is logged.

Sums by the hour are told in spans, also for a station that the office keeps (docs/decisions/0010). Names are shown only
with the permission to read rolls, and only beside the cells of a list.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.day_lists import listed_people
from unionreg.application.day_records import HandOverState
from unionreg.application.queries.day_rows import DayProgress, DayTotals, totals_of
from unionreg.application.session import require
from unionreg.application.station_counts import as_count
from unionreg.application.vote_access import definition_of
from unionreg.domain.roles import Permission
from unionreg.domain.votes.ballot_account import unexplained
from unionreg.domain.votes.count_entry import READY_STATES, StationState
from unionreg.domain.votes.day.checks import (
    check_clock,
    check_day,
    check_determinative,
    check_doubles,
    margin_of,
    marks_known,
)
from unionreg.domain.votes.day.totals import by_hour, who_came
from unionreg.domain.votes.tally import sum_totals

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.application.day_records import (
        DoubleMarkRuling,
        HandOverRecord,
        Keeper,
        LaptopRecord,
        StationDayRecord,
    )
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.day.files import ListedPerson
    from unionreg.domain.votes.day.marks import MarkStrip
    from unionreg.domain.votes.day.records import StationDay
    from unionreg.domain.votes.day.totals import HourTotal
    from unionreg.domain.votes.result import Totals
    from unionreg.domain.votes.vote import Purpose, Station, VoteDefinition


@dataclass(frozen=True, slots=True)
class StationDayView:
    """All that a screen of one station needs. ``people`` and the cells of ``strip`` have the same order.

    ``findings`` include the explained ones; ``unexplained`` are the codes still to be explained. ``may_act``: the
    office keeps the station, no laptop does. ``drafts``: half-typed forms by name.
    """

    vote_id: str
    title: str
    purpose: Purpose
    station: Station
    day: StationDay
    keeper: Keeper
    strip: MarkStrip
    people: tuple[ListedPerson, ...]
    findings: tuple[Finding, ...]
    unexplained: tuple[str, ...]
    drafts: Mapping[str, str]
    laptops: tuple[LaptopRecord, ...]
    hand_overs: tuple[HandOverRecord, ...]
    may_act: bool


@dataclass(frozen=True, slots=True)
class DoubleMarkRow:
    """Somebody marked at several stations. ``stations``: id and name of each; ``ruling`` None until decided."""

    number: int
    name: str
    stations: tuple[tuple[str, str], ...]
    ruling: DoubleMarkRuling | None


@dataclass(frozen=True, slots=True)
class ChallengesView:
    """Whether the envelopes nobody ruled on could turn the result. ``margin`` None while a station is not counted.

    ``admitted`` and ``refused`` envelopes over all stations. ``findings``: D-304 could turn it, D-305 could not.
    """

    challenges: int
    open: int
    admitted: int
    refused: int
    margin: int | None
    determinative: bool | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class CountHint:
    """What the day says about figures of the count sheet, to be shown beside them AFTER both were typed.

    Never fill an entry with it: two people read the paper, and a third source finds what both read wrongly.
    """

    opened_at: datetime | None
    closed_at: datetime | None
    received: int | None
    unused: int | None
    spoiled: int | None
    voters_signed: int | None
    challenged: int


def progress(core: Core, actor: Actor, *, vote_id: str) -> DayProgress:
    """Every station on one screen, with totals; fit for 1,330 stations. Empty before the day is prepared."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        rows = uow.day.summaries(vote_id)
        waiting = tuple(
            sorted({each.station_id for each in uow.day.hand_overs(vote_id) if each.state is HandOverState.DIVERGED})
        )
        return DayProgress(
            vote_id, vote.draft.title, vote.draft.purpose, core.clock(), rows, _totals(uow, vote_id), waiting
        )


def totals(core: Core, actor: Actor, *, vote_id: str) -> DayTotals:
    """The sums alone, for a screen that is told that something changed."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        uow.votes.rows.get(vote_id)
        return _totals(uow, vote_id)


def station_day(core: Core, actor: Actor, *, vote_id: str, station_id: str) -> StationDayView:
    """One station with its list, for those who may run stations: who may only look could watch the order of arrivals.

    NotFoundError ``station-day-unknown`` before the day is prepared.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RUN_STATIONS)
        record = uow.day.get(vote_id, station_id)
        definition = definition_of(core, uow, uow.votes.rows.get(vote_id))
        strip = uow.day.strip(vote_id, station_id)
        findings = _findings(uow, record, definition, strip)
        explained = [each.code for each in record.day.explained]
        return StationDayView(
            vote_id=vote_id,
            title=definition.title,
            purpose=definition.purpose,
            station=definition.station(station_id),
            day=record.day,
            keeper=record.keeper,
            strip=strip,
            people=listed_people(uow, vote_id, strip),
            findings=findings,
            unexplained=tuple(dict.fromkeys(each.code for each in unexplained(findings, explained))),
            drafts=uow.day.drafts(vote_id, station_id),
            laptops=tuple(each for each in uow.day.laptops(vote_id) if each.station_id == station_id),
            hand_overs=uow.day.hand_overs(vote_id, station_id),
            may_act=record.here,
        )


def double_marks(core: Core, actor: Actor, *, vote_id: str) -> tuple[DoubleMarkRow, ...]:
    """Everybody marked at several stations, with the decision if there is one."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ROLLS)
        uow.votes.rows.get(vote_id)
        names = {each.station_id: each.name for each in uow.votes.stations.of_vote(vote_id)}
        rulings = {each.number: each for each in uow.day.rulings(vote_id)}
        roll = uow.rolls.frozen(vote_id)
        return tuple(
            DoubleMarkRow(
                each.number,
                "" if roll is None else uow.rolls.person(roll.roll_id, each.number).list_name,
                tuple((station, names[station]) for station in each.station_ids),
                rulings.get(each.number),
            )
            for each in who_came(uow.day.strips(vote_id)).doubles
        )


def day_findings(core: Core, actor: Actor, *, vote_id: str) -> tuple[Finding, ...]:
    """What concerns the vote as a whole: people marked twice about whom nobody decided (D-302)."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        uow.votes.rows.get(vote_id)
        decided = frozenset(each.number for each in uow.day.rulings(vote_id))
        return check_doubles(who_came(uow.day.strips(vote_id)).doubles, decided)


def turnout_by_hour(core: Core, actor: Actor, *, vote_id: str) -> tuple[HourTotal, ...]:
    """All stations together, hour by hour, as far as it may be told: ``so_far`` is what is certain by then."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        uow.votes.rows.get(vote_id)
        return by_hour(uow.day.spans(vote_id))


def challenges(core: Core, actor: Actor, *, vote_id: str) -> ChallengesView:
    """The disputed ballots of all stations; after the count, whether they could turn the result."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        uow.votes.rows.get(vote_id)
        every = [each for record in uow.day.of_vote(vote_id) for each in record.day.challenges]
        rulings = [each.ruling for each in every if each.ruling is not None]
        undecided = len(every) - len(rulings)
        sums = _counted_totals(core, uow, vote_id)
        return ChallengesView(
            challenges=len(every),
            open=undecided,
            admitted=sum(each.admitted for each in rulings),
            refused=sum(not each.admitted for each in rulings),
            margin=None if sums is None else margin_of(sums),
            determinative=None if sums is None else undecided > 0 and undecided >= margin_of(sums),
            findings=() if sums is None else check_determinative(undecided, sums),
        )


def count_hint(core: Core, actor: Actor, *, vote_id: str, station_id: str) -> CountHint | None:
    """What the day says about the figures of the count; None where the day was not prepared."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        uow.votes.stations.get(vote_id, station_id)
        if all(each.station_id != station_id for each in uow.day.summaries(vote_id)):
            return None
        day = uow.day.get(vote_id, station_id).day
        opening, closing = day.opening, day.closing
        strip = uow.day.strip(vote_id, station_id)
        return CountHint(
            opened_at=None if opening is None else opening.opened_at,
            closed_at=None if closing is None else closing.closed_at,
            received=None if opening is None else opening.ballots_received,
            unused=None if closing is None else closing.unused,
            spoiled=None if closing is None else closing.spoiled,
            voters_signed=None if closing is None else marks_known(day, strip),
            challenged=len(day.challenges),
        )


def _totals(uow: UnitOfWork, vote_id: str) -> DayTotals:
    """The sums; each person once where stations share a list, elsewhere nobody can be marked twice."""
    sums = uow.day.sums(vote_id)
    shared = sums.groups < sums.stations
    return totals_of(sums, who_came(uow.day.strips(vote_id)) if shared else None)


def _counted_totals(core: Core, uow: UnitOfWork, vote_id: str) -> Totals | None:
    """Sums of the count; None while a station is not counted, or when none is left that counts."""
    stations = uow.votes.stations.of_vote(vote_id)
    valid = [each for each in stations if each.state is not StationState.ANNULLED]
    if not valid or any(each.state not in READY_STATES for each in stations):
        return None
    definition = definition_of(core, uow, uow.votes.rows.get(vote_id))
    annulled = {each.station_id for each in stations if each.state is StationState.ANNULLED}
    return sum_totals(definition, [as_count(definition, each, ()) for each in valid], annulled)


def _findings(
    uow: UnitOfWork, record: StationDayRecord, definition: VoteDefinition, strip: MarkStrip
) -> tuple[Finding, ...]:
    """Of the day itself, and of the clocks when a laptop handed it over."""
    station = definition.station(record.station_id)
    marks = strip if record.here or record.is_over else None
    found = check_day(record.day, station, marks)
    taken = [
        each
        for each in uow.day.hand_overs(record.vote_id, record.station_id)
        if each.state is HandOverState.TAKEN and each.digest in record.lineage
    ]
    if not taken:
        return found
    last = taken[-1]
    return (*found, *check_clock(record.day, station, written_at=last.written_at, received_at=last.received_at))
