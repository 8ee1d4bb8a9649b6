"""From the agreed values of a station to its count, and what the ballot account says of it.

Used by entering, deciding and closing alike; no permission is looked at here and nothing is stored.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.domain.findings import Severity, finding
from unionreg.domain.votes.ballot_account import check_count, check_station_count, check_times, unexplained
from unionreg.domain.votes.count import (
    Ballots,
    Incident,
    NullBreakdown,
    OptionVotes,
    SheetImage,
    StationCount,
)
from unionreg.domain.votes.count_entry import TIME_FIELDS, Act, after_comparing, differing_fields, follow
from unionreg.domain.votes.sheet_fields import NULL_BREAKDOWN, votes_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from unionreg.application.vote_records import EntryRecord, SheetRecord, StationRecord
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.count import Correction, Explained
    from unionreg.domain.votes.count_entry import EntryValues
    from unionreg.domain.votes.vote import BallotOption, Station, VoteDefinition


def check_values(station: Station, options: Sequence[BallotOption], values: EntryValues) -> tuple[Finding, ...]:
    """What the ballot account says of typed figures, and of the times once all three are there."""
    findings = check_count(station, options, values.figures)
    opened, closed, counted = values.opened_at, values.closed_at, values.counted_at
    if opened is None or closed is None or counted is None:
        return findings
    return (*findings, *check_times(station, opened, closed, counted))


def sheet_path(sheet: SheetRecord) -> str:
    """Path of an image in the package (tally package, section 2)."""
    return f"stations/{sheet.station_id}/sheet-{sheet.number}.{sheet.suffix}"


def as_count(
    definition: VoteDefinition,
    station: StationRecord,
    sheets: Iterable[SheetRecord],
    *,
    version: int = 1,
    correction: Correction | None = None,
) -> StationCount:
    """The count of a station with agreed values, its times in the station's own time zone.

    ValueError when there are no agreed values, which is a bug of the caller.
    """
    if station.settled is None:
        raise ValueError(f"{station.station_id} has no agreed values")
    values = station.settled
    zone = definition.station(station.station_id).opens_at.tzinfo
    opened_at, closed_at, counted_at = (moment.astimezone(zone) for moment in _times(values))
    return StationCount(
        vote_id=definition.vote_id,
        station_id=station.station_id,
        version=version,
        correction=correction,
        opened_at=opened_at,
        closed_at=closed_at,
        counted_at=counted_at,
        ballots=_ballots(values),
        voters_signed=_figure(values, "voters_signed"),
        votes=tuple(OptionVotes(each.id, _figure(values, votes_key(each.id))) for each in definition.options),
        null_votes=_figure(values, "null_votes"),
        null_breakdown=_breakdown(values),
        challenged=_figure(values, "challenged"),
        people=station.people,
        incidents=tuple(replace(each, at=each.at.astimezone(zone)) for each in station.incidents),
        explained=tuple(replace(each, at=each.at.astimezone(zone)) for each in station.explained),
        sheets=tuple(SheetImage(sheet_path(sheet), sheet.sha256) for sheet in sheets),
    )


def _times(values: EntryValues) -> tuple[datetime, datetime, datetime]:
    opened, closed, counted = values.opened_at, values.closed_at, values.counted_at
    if opened is None or closed is None or counted is None:
        raise ValueError("a time is blank")
    return opened, closed, counted


def _figure(values: EntryValues, key: str) -> int:
    figure = values.figures[key]
    if figure is None:
        raise ValueError(f"{key} is blank")
    return figure


def _ballots(values: EntryValues) -> Ballots:
    return Ballots(
        received=_figure(values, "received"),
        unused=_figure(values, "unused"),
        spoiled=_figure(values, "spoiled"),
        taken_away=_figure(values, "taken_away"),
        found=_figure(values, "found"),
    )


def _breakdown(values: EntryValues) -> NullBreakdown | None:
    if all(values.figures.get(key) is None for key in NULL_BREAKDOWN):
        return None
    unmarked, multiple, not_authentic = (_figure(values, key) for key in NULL_BREAKDOWN)
    return NullBreakdown(unmarked, multiple, not_authentic)


def findings_of(definition: VoteDefinition, station: StationRecord) -> tuple[Finding, ...]:
    """Findings on the agreed values with people and explanations."""
    count = as_count(definition, station, ())
    return check_station_count(definition.station(station.station_id), definition.options, count)


def judged(definition: VoteDefinition, station: StationRecord) -> StationRecord:
    """The station with its errors and unexplained warnings as its agreed values stand.

    Explanations of warnings that are not raised are left out.
    """
    findings = findings_of(definition, station)
    raised = {each.code for each in findings if each.severity is Severity.WARNING}
    explained = tuple(each for each in station.explained if each.code in raised)
    missing = unexplained(findings, {each.code for each in explained})
    return replace(
        station,
        explained=explained,
        errors=_codes(each for each in findings if each.severity is Severity.ERROR),
        unexplained=_codes(missing),
    )


def _codes(findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(sorted({each.code for each in findings}))


def with_explanation(explained: Sequence[Explained], added: Explained | None, code: str) -> tuple[Explained, ...]:
    """The explanations with that of one code replaced, or taken back when ``added`` is None; sorted by code."""
    others = [each for each in explained if each.code != code]
    return tuple(sorted((*others, *([] if added is None else [added])), key=lambda each: each.code))


def settled_by(
    definition: VoteDefinition, station: StationRecord, values: EntryValues, entries: Sequence[EntryRecord]
) -> StationRecord:
    """The station with agreed values: explanations and «it is so on the paper» of both entries come along.

    Where both explain the same warning, the first entry's words stand. The state is left to the caller.
    """
    explained: dict[str, Explained] = {}
    for entry in entries:
        for each in entry.explained:
            explained.setdefault(each.code, each)
    judged_station = judged(
        definition,
        replace(station, settled=values, differing=(), explained=tuple(explained[code] for code in sorted(explained))),
    )
    if not judged_station.errors:
        return judged_station
    texts = dict.fromkeys(entry.as_on_paper for entry in entries if entry.as_on_paper is not None)
    known = {each.text for each in station.incidents}
    at = max((entry.finished_at for entry in entries if entry.finished_at is not None), default=definition.fixed_at)
    added = tuple(Incident(at, text) for text in texts if text not in known)
    return replace(judged_station, incidents=station.incidents + added)


def compared(
    definition: VoteDefinition, station: StationRecord, first: EntryRecord, second: EntryRecord, act: Act
) -> StationRecord:
    """The station after its two entries have been compared: different, settled, or settled with errors."""
    differing = differing_fields(definition.options, first.values, second.values)
    if differing:
        state = follow(station.state, act, after_comparing(differing=True, errors=False))
        return replace(station, state=state, differing=differing)
    settled = settled_by(definition, station, first.values, (first, second))
    state = follow(station.state, act, after_comparing(differing=False, errors=bool(settled.errors)))
    return replace(settled, state=state)


def incomplete(definition: VoteDefinition, station_id: str, values: EntryValues) -> tuple[Finding, ...]:
    """What no paper can excuse: blank figures (E-101), figures out of range (E-102), blank times (W-102)."""
    findings = check_values(definition.station(station_id), definition.options, values)
    blank = [name for name in TIME_FIELDS if getattr(values, name) is None]
    times = [finding("W-102", Severity.ERROR, (name,), field=name) for name in blank]
    return (*(each for each in findings if each.code in {"E-101", "E-102"}), *times)
