"""Hours of a station's day without widgets: which can be noted, what is noted, and how sums are told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.day.day_words import hour_words
from unionreg.domain.votes.day.hours import HOUR, hour_of, running_sum

if TYPE_CHECKING:
    from datetime import datetime

    from ui.screens.day.day_view import DayView
    from unionreg.domain.votes.day.records import StationDay
    from unionreg.domain.votes.vote import Station

translate = QCoreApplication.translate

_MOST_HOURS = 24


@dataclass(frozen=True, slots=True)
class HourRow:
    """One line of the table of hours, as words."""

    hour: str
    voted: str
    queue: str
    stopped: str
    note: str


def hours_to_note(day: StationDay, station: Station, now: datetime) -> tuple[datetime, ...]:
    """Every hour since the opening that has begun, oldest first, at most a whole day; none before the opening."""
    if day.opening is None:
        return ()
    zone = station.opens_at.tzinfo
    hour = hour_of(day.opening.opened_at.astimezone(zone))
    last = hour_of(max(now.astimezone(zone), hour))
    hours: list[datetime] = []
    while hour <= last and len(hours) < _MOST_HOURS:
        hours.append(hour)
        hour += HOUR
    return tuple(hours)


def proposed(hours: tuple[datetime, ...], day: StationDay) -> datetime | None:
    """The first hour that nobody has noted, else the last one."""
    noted = {each.hour for each in day.hours}
    return next((hour for hour in hours if hour not in noted), hours[-1] if hours else None)


def hour_of_choice(hour: datetime, day: StationDay) -> str:
    """An hour in the list of choices, saying whether it is noted already."""
    if any(each.hour == hour for each in day.hours):
        return translate("Hours", "{0} (noted)").format(hour_words(hour))
    return hour_words(hour)


def voted_in(view: DayView, hour: datetime) -> int | None:
    """How many voted in this hour by the marks; None where the list is not here.

    Marks have no time, so only the newest hour can be counted again: an hour that others were noted after keeps what
    was noted for it.
    """
    if view.marked is None:
        return None
    noted = next((each for each in view.day.hours if each.hour == hour), None)
    if noted is not None and any(each.hour > hour for each in view.day.hours):
        return noted.voted
    return running_sum(view.day, view.marked, hour)


def hour_rows(day: StationDay, station: Station) -> tuple[HourRow, ...]:
    """What is noted, hour by hour; after the closing also the spans that the sums were told in."""
    zone = station.opens_at.tzinfo
    spans = [
        HourRow(hour_words(span.first.astimezone(zone), span.last.astimezone(zone)), number(span.voted), "", "", "")
        for span in day.spans
    ]
    hours = [
        HourRow(
            hour_words(each.hour.astimezone(zone)),
            "" if each.voted is None else number(each.voted),
            "" if each.queue is None else number(each.queue),
            number(each.interrupted_minutes) if each.interrupted_minutes else "",
            each.note,
        )
        for each in day.hours
    ]
    return (*spans, *hours)


def spans_words() -> str:
    """Why hours are joined once the station is closed."""
    return translate(
        "Hours",
        "Hours in which few people came are told together: a sum of one would say when somebody voted.",
    )
