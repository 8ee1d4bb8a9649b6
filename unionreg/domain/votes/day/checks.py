"""What does not add up in the day of a station, and what ought to be explained (law notes, 12.13, 12.14, 13).

Series D: D-1xx errors, which cannot be true on paper; D-2xx warnings, to be explained; D-3xx concern several stations
or files. Nothing here stops anybody: the paper says what it says. The count of the ballots is in ``ballot_account``.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.day.hours import voted_so_far
from unionreg.domain.votes.day.states import DayState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.domain.votes.day.marks import MarkStrip
    from unionreg.domain.votes.day.records import Closing, Opening, StationDay
    from unionreg.domain.votes.day.totals import DoubleMark
    from unionreg.domain.votes.result import Totals
    from unionreg.domain.votes.vote import Station

GRACE = timedelta(minutes=15)
AROUND_THE_DAY = timedelta(hours=12)
CLOCK_TOLERANCE = timedelta(minutes=10)

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


def check_day(day: StationDay, station: Station, strip: MarkStrip | None) -> tuple[Finding, ...]:
    """Everything about one station. ``strip`` None: who came is not known here (a laptop still has the marks)."""
    found: list[Finding] = []
    if day.opening is not None:
        found += _check_opening(day.opening, station, strip)
    if day.opening is not None and day.closing is not None:
        found += _check_closing(day.closing, day.opening, station)
        found += _check_balance(day, day.opening, day.closing, strip)
    found += _check_suspensions(day)
    if day.state is DayState.CLOSED and day.open_challenges:
        found.append(finding("D-211", _NOTE, ("challenges",), open=day.open_challenges))
    return tuple(found)


def check_clock(
    day: StationDay, station: Station, *, written_at: datetime, received_at: datetime
) -> tuple[Finding, ...]:
    """D-301: times of a handed-over day lie outside the day of the vote, or the laptop's clock is ahead of ours.

    The finding carries both clocks, so that a person can tell which one was wrong.
    """
    zone = station.opens_at.tzinfo
    earliest, latest = station.opens_at - AROUND_THE_DAY, station.closes_at + AROUND_THE_DAY
    times = sorted(_times(day))
    strange = [moment for moment in times if not earliest <= moment <= latest]
    ahead = written_at > received_at + CLOCK_TOLERANCE
    if not strange and not ahead:
        return ()
    told = strange[0] if strange else written_at
    return (
        finding(
            "D-301",
            _WARNING,
            ("clock",),
            station=station.name,
            time=_clock(told.astimezone(zone)),
            laptop=_clock(written_at.astimezone(zone)),
            office=_clock(received_at.astimezone(zone)),
        ),
    )


def check_doubles(doubles: tuple[DoubleMark, ...], decided: frozenset[int]) -> tuple[Finding, ...]:
    """D-302: people marked at several stations about whom nobody has decided. Names stay out of findings."""
    undecided = sum(each.number not in decided for each in doubles)
    if not undecided:
        return ()
    return (finding("D-302", _WARNING, ("marks",), people=undecided),)


def check_determinative(open_challenges: int, totals: Totals) -> tuple[Finding, ...]:
    """Whether the envelopes nobody has ruled on could turn the order of the two highest options, after the count."""
    if open_challenges == 0:
        return ()
    margin = margin_of(totals)
    code = "D-304" if open_challenges >= margin else "D-305"
    return (finding(code, _NOTE, ("challenges",), challenged=open_challenges, margin=margin),)


def margin_of(totals: Totals) -> int:
    """Votes between the two highest options."""
    highest = sorted((vote.count for vote in totals.votes), reverse=True)
    return highest[0] - highest[1]


def _check_opening(opening: Opening, station: Station, strip: MarkStrip | None) -> Iterator[Finding]:
    yield from _check_ballots(opening, station)
    if not (opening.boxes_transparent and opening.boxes_shown_empty and opening.boxes):
        yield finding("D-202", _WARNING, ("opening.boxes",))
    if not opening.seals:
        yield finding("D-213", _WARNING, ("opening.seals",))
    if not opening.people:
        yield finding("D-209", _WARNING, ("opening.people",))
    if strip is not None and opening.voters != len(strip):
        yield finding("D-205", _WARNING, ("opening.voters",), written=opening.voters, listed=len(strip))
    if opening.opened_at > station.opens_at + GRACE and not opening.late_reason:
        called, real = _hours(station.opens_at, opening.opened_at)
        yield finding("D-206", _WARNING, ("opening.opened_at",), called=called, real=real)


def _check_ballots(opening: Opening, station: Station) -> Iterator[Finding]:
    received, first, last = opening.ballots_received, opening.first_folio, opening.last_folio
    if first is not None and last is not None and last - first + 1 != received:
        yield finding(
            "D-101", _ERROR, ("opening.ballots_received",), received=received, first=first, last=last,
            counted=max(0, last - first + 1),
        )  # fmt: skip
    if received != station.ballots_printed:
        yield finding(
            "D-201", _WARNING, ("opening.ballots_received",), received=received, printed=station.ballots_printed
        )
    folios = station.folios
    if folios is not None and first is not None and last is not None and (first, last) != (folios.first, folios.last):
        yield finding(
            "D-208", _WARNING, ("opening.first_folio",), first=first, last=last,
            printed_first=folios.first, printed_last=folios.last,
        )  # fmt: skip


def _check_closing(closing: Closing, opening: Opening, station: Station) -> Iterator[Finding]:
    if closing.closed_at < opening.opened_at:
        yield finding("D-102", _ERROR, ("closing.closed_at",))
    if closing.unused + closing.spoiled > opening.ballots_received:
        yield finding(
            "D-103", _ERROR, ("closing.unused",), unused=closing.unused, spoiled=closing.spoiled,
            received=opening.ballots_received,
        )  # fmt: skip
    if not closing.unused_cancelled and closing.unused:
        yield finding("D-210", _WARNING, ("closing.unused_cancelled",), unused=closing.unused)
    if closing.closed_at < station.closes_at and not closing.early_reason:
        called, real = _hours(station.closes_at, closing.closed_at)
        yield finding("D-207", _WARNING, ("closing.closed_at",), called=called, real=real)


def _check_balance(day: StationDay, opening: Opening, closing: Closing, strip: MarkStrip | None) -> Iterator[Finding]:
    """Ballots given out against marks and envelopes, and marks against the sums by the hour."""
    listed = opening.voters if strip is None else len(strip)
    marks = marks_known(day, strip)
    if marks is None:
        return
    if marks > listed:
        yield finding("D-104", _ERROR, ("marks",), marks=marks, listed=listed)
    issued = opening.ballots_received - closing.unused - closing.spoiled
    if issued != marks + len(day.challenges):
        yield finding(
            "D-203", _WARNING, ("closing.unused",), issued=issued, marks=marks, challenges=len(day.challenges)
        )
    voted = voted_so_far(day)
    if (day.hours or day.spans) and voted != marks:
        yield finding("D-204", _WARNING, ("hours",), voted=voted, marks=marks)


def marks_known(day: StationDay, strip: MarkStrip | None) -> int | None:
    """How many came: as typed from paper, else by the cells, else None."""
    if day.marks_on_paper is not None:
        return day.marks_on_paper
    return None if strip is None else strip.marked


def _check_suspensions(day: StationDay) -> Iterator[Finding]:
    for stop in day.suspensions:
        if stop.resumed_at is not None and stop.resumed_at < stop.suspended_at:
            yield finding("D-105", _ERROR, ("suspensions",))
        if stop.seals_whole is False:
            yield finding("D-214", _WARNING, ("suspensions",))
        if stop.resumed_at is None and day.state is DayState.CLOSED:
            yield finding("D-212", _WARNING, ("suspensions",))


def _times(day: StationDay) -> Iterator[datetime]:
    if day.opening is not None:
        yield day.opening.opened_at
    if day.closing is not None:
        yield day.closing.closed_at
    yield from (each.hour for each in day.hours)
    yield from (each.at for each in day.incidents)
    yield from (each.suspended_at for each in day.suspensions)


def _hours(called: datetime, real: datetime) -> tuple[str, str]:
    return f"{called:%H:%M}", f"{real.astimezone(called.tzinfo):%H:%M}"


def _clock(moment: datetime) -> str:
    return f"{moment:%d/%m/%Y %H:%M}"
