"""All stations of a vote's day without widgets: figures in sentences, columns, what became of each imported file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.day.day_words import hour_words
from ui.theme import Tone
from unionreg.application.day_records import Keeper
from unionreg.domain.votes.day.lineage import Standing
from unionreg.domain.votes.day.states import CLOSED_STATES, DayState

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from ui.messages import Messages
    from unionreg.application.day_records import DaySummary
    from unionreg.application.queries.day import ChallengesView
    from unionreg.application.queries.day_rows import DayProgress
    from unionreg.application.station_files import HandedOver
    from unionreg.errors import UnionregError

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: its name, a sentence, and how good that is."""

    name: str
    words: str
    tone: Tone


def subtitle(progress: DayProgress) -> str:
    """The day in one line: stations by state, who came, what waits."""
    states = dict(progress.totals.by_state)
    parts = [
        translate("Day", "%Ln station(s)", "", progress.totals.stations),
        translate("Day", "{0} open").format(number(states.get(DayState.OPEN, 0))),
        translate("Day", "{0} closed").format(number(states.get(DayState.CLOSED, 0))),
    ]
    if states.get(DayState.SUSPENDED, 0):
        parts.append(translate("Day", "{0} suspended").format(number(states[DayState.SUSPENDED])))
    if progress.totals.double:
        parts.append(translate("Day", "%n person(s) marked twice", "", progress.totals.double))
    if progress.waiting:
        parts.append(translate("Day", "%n file(s) to be decided", "", len(progress.waiting)))
    return " · ".join(parts)


def keeper_word(row: DaySummary) -> str:
    """Who writes the day of a station."""
    if row.keeper is Keeper.LAPTOP:
        return translate("Day", "A laptop")
    return translate("Day", "The office")


def voted_word(row: DaySummary) -> str:
    """How many came as far as it may be told: all once the station is over, the hours before."""
    if row.marks_on_paper is not None:
        return number(row.marks_on_paper)
    if row.state in CLOSED_STATES and row.state is not DayState.NOT_OPENED:
        return number(row.marked)
    return "" if row.state in (DayState.PREPARED, DayState.NOT_OPENED) else translate("Day", "voting")


def last_hour_word(row: DaySummary, zone: tzinfo | None) -> str:
    """The last hour that was noted."""
    return "" if row.last_hour is None else hour_words(row.last_hour.astimezone(zone))


def clock_word(at: datetime | None, zone: tzinfo | None) -> str:
    """A time of the day, or nothing."""
    return "" if at is None else f"{at.astimezone(zone):%H:%M}"


def taken(name: str, station: str, over: HandedOver) -> Imported:
    """A file that was taken in, or that waits for a decision."""
    kind = (
        translate("Day", "the whole day with the list")
        if over.final
        else translate("Day", "the day so far, without the list")
    )
    if over.standing is Standing.DIVERGED:
        text = translate(
            "Day", "{station}: comes from another line of work. It is kept; a person decides at the station's page."
        )
        return Imported(name, text.format(station=station), Tone.WARNING)
    text = {
        Standing.SAME: translate("Day", "{station}: the same file as before, nothing changed ({kind})."),
        Standing.GROWN: translate("Day", "{station}: taken in, {kind}."),
        Standing.OLDER: translate("Day", "{station}: older than what is here, nothing changed ({kind})."),
    }[over.standing]
    words = text.format(station=station, kind=kind)
    if over.findings:
        look = translate("Day", "%n thing(s) to look at.", "", len(over.findings))
        words = f"{words} {look}"
    return Imported(name, words, Tone.WARNING if over.findings else Tone.POSITIVE)


def refused(name: str, error: UnionregError, messages: Messages) -> Imported:
    """A file that was not taken in, and why."""
    tone = Tone.NEUTRAL if error.code in ("hand-over-older", "hand-over-set-aside") else Tone.NEGATIVE
    return Imported(name, messages.sentence(error), tone)


def challenges_words(view: ChallengesView) -> str:
    """Whether the envelopes could turn the result, in a sentence."""
    if not view.challenges:
        return translate("Day", "No voter was challenged at any station.")
    counted = translate("Day", "{all} envelopes: {admitted} admitted, {refused} refused, {open} not decided.").format(
        all=number(view.challenges),
        admitted=number(view.admitted),
        refused=number(view.refused),
        open=number(view.open),
    )
    if view.margin is None:
        rest = translate("Day", "Whether they could turn the result is known once every station is counted.")
    elif view.determinative:
        rest = translate(
            "Day", "They could turn the result (the difference is {0} votes): decide each before it is declared."
        ).format(number(view.margin))
    else:
        rest = translate("Day", "They cannot turn the result: the difference is {0} votes.").format(number(view.margin))
    return f"{counted} {rest}"
