"""Sums by the hour, told so that they do not tell one person's hour (docs/decisions/0010).

A sum of one, beside the list of who came, says too much. What leaves the table is therefore told in spans of hours of
at least ``SMALLEST_SPAN`` people, and while voting goes on the last full span is kept back: two files of the same day,
laid side by side, then never differ by fewer people.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from unionreg.domain.votes.day.records import HourFigures, StationDay, TurnoutSpan
from unionreg.domain.votes.day.states import CLOSED_STATES

if TYPE_CHECKING:
    from collections.abc import Iterable

SMALLEST_SPAN = 5
HOUR = timedelta(hours=1)


def told(day: StationDay) -> StationDay:
    """The day as it may leave the table: spans in place of single hours. A closed day is told already."""
    return day if day.state in CLOSED_STATES else _told(day, final=False)


def told_for_good(day: StationDay) -> StationDay:
    """The day with its sums in spans, all of them; done once, when the station closes."""
    return _told(day, final=True)


def voted_so_far(day: StationDay) -> int:
    """The sum of all hours and spans."""
    return sum(span.voted for span in day.spans) + sum(hour.voted or 0 for hour in day.hours)


def hour_of(moment: datetime) -> datetime:
    """The hour in which a moment lies, in the moment's own time zone."""
    return moment.replace(minute=0, second=0, microsecond=0)


def running_sum(day: StationDay, marked: int, hour: datetime) -> int:
    """How many voted in an hour by the marks: all there are, less what the other hours hold; never below zero."""
    others = voted_so_far(replace(day, hours=tuple(each for each in day.hours if each.hour != hour)))
    return max(0, marked - others)


def merged(spans: Iterable[TurnoutSpan], *, final: bool) -> tuple[TurnoutSpan, ...]:
    """Neighbours joined until each span has ``SMALLEST_SPAN`` people; what is left over joins the span before it.

    Not ``final``: the span begun and the last full one are left out, since both may still grow.
    """
    full: list[TurnoutSpan] = []
    begun: TurnoutSpan | None = None
    for span in sorted(spans, key=lambda each: each.first):
        begun = span if begun is None else _joined(begun, span)
        if begun.voted >= SMALLEST_SPAN:
            full.append(begun)
            begun = None
    if not final:
        return tuple(full[:-1])
    if begun is not None:
        full[-1:] = [_joined(full[-1], begun) if full else begun]
    return tuple(full)


def _told(day: StationDay, *, final: bool) -> StationDay:
    single = [TurnoutSpan(each.hour, each.hour, each.voted) for each in day.hours if each.voted is not None]
    hours = tuple(replace(each, voted=None) for each in day.hours)
    if not final and not single:
        return day
    return replace(day, hours=hours, spans=merged((*day.spans, *single), final=final))


def _joined(one: TurnoutSpan, other: TurnoutSpan) -> TurnoutSpan:
    return TurnoutSpan(one.first, max(one.last, other.last), one.voted + other.voted)


def with_figures(hours: tuple[HourFigures, ...], figures: HourFigures) -> tuple[HourFigures, ...]:
    """The hours with one added, or put in the place of what was noted for the same hour, in order."""
    others = [each for each in hours if each.hour != figures.hour]
    return tuple(sorted((*others, figures), key=lambda each: each.hour))
