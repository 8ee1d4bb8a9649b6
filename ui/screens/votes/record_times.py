"""Times of a vote, always in the offset of the vote's own record and never in that of this computer. No widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import short_date

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, tzinfo

    from unionreg.application.vote_drafts import DraftStation
    from unionreg.domain.votes.vote import Station


def zone_of(stations: Iterable[Station | DraftStation], otherwise: datetime) -> tzinfo:
    """The offset in which the vote's stations open; that of ``otherwise`` while none has an hour."""
    hours = (station.opens_at for station in stations)
    first = next((hour for hour in hours if hour is not None), otherwise)
    zone = first.tzinfo
    assert zone is not None
    return zone


def date_time_in(moment: datetime, zone: tzinfo) -> str:
    """Day and time in that offset, for example "12/08/2026 18:05"."""
    there = moment.astimezone(zone)
    return f"{short_date(there.date())} {there:%H:%M}"


def hours_words(opens: datetime, closes: datetime) -> str:
    """Opening and closing as the record states them; the day of the closing where it is another."""
    if opens.date() == closes.date():
        return f"{opens:%H:%M}–{closes:%H:%M}"
    return f"{opens:%H:%M}–{short_date(closes.date())} {closes:%H:%M}"
