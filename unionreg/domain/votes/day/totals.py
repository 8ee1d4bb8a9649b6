"""Who came, over all stations: each person once, also when two stations marked the same one.

Nobody is taken out silently: a person marked twice is a finding that a person decides about.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.votes.day.hours import HOUR

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from unionreg.domain.votes.day.marks import MarkStrip
    from unionreg.domain.votes.day.records import TurnoutSpan


@dataclass(frozen=True, slots=True)
class DoubleMark:
    """A person (number in the roll) marked at several stations."""

    number: int
    station_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Came:
    """``marks`` over all stations, ``people`` each counted once, and who was marked more than once."""

    marks: int
    people: int
    doubles: tuple[DoubleMark, ...]


@dataclass(frozen=True, slots=True)
class HourTotal:
    """Over all stations: who is known to have voted in spans that ended in this hour, and until its end."""

    hour: datetime
    voted: int
    so_far: int


def who_came(strips: Iterable[tuple[str, MarkStrip]]) -> Came:
    """Marks and people over stations (id and cells)."""
    seen: dict[int, str] = {}
    doubles: dict[int, list[str]] = {}
    marks = 0
    for station_id, strip in strips:
        numbers = list(strip.marked_numbers())
        marks += len(numbers)
        for number in seen.keys() & numbers:
            doubles.setdefault(number, [seen[number]]).append(station_id)
        for number in numbers:
            seen.setdefault(number, station_id)
    found = tuple(DoubleMark(number, tuple(places)) for number, places in sorted(doubles.items()))
    return Came(marks, len(seen), found)


def by_hour(spans: Iterable[TurnoutSpan]) -> tuple[HourTotal, ...]:
    """Spans of all stations summed under the hour in which they ended, hour after hour without a gap.

    A span of several hours counts when it ends, so that ``so_far`` is what is certain by then.
    """
    sums: dict[datetime, int] = {}
    for span in spans:
        sums[span.last] = sums.get(span.last, 0) + span.voted
    if not sums:
        return ()
    hour, last = min(sums), max(sums)
    rows: list[HourTotal] = []
    total = 0
    while hour <= last:
        total += sums.get(hour, 0)
        rows.append(HourTotal(hour, sums.get(hour, 0), total))
        hour += HOUR
    return tuple(rows)
