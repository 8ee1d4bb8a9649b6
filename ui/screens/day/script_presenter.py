"""The script of a station as stops of the screen, with the numbers of the printed steps. No widget."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.day import hours_presenter
from ui.screens.day.script_list import ScriptLine
from ui.theme import Tone
from unionreg.domain.votes.day.hours import HOUR
from unionreg.domain.votes.day.script import SCRIPT
from unionreg.domain.votes.day.states import CLOSED_STATES, DayAct, DayState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ui.screens.day.day_view import DayView

translate = QCoreApplication.translate


class Stop(StrEnum):
    """What the right side shows, in the order of the day."""

    OPENING = "opening"
    ARRIVALS = "arrivals"
    CHALLENGES = "challenges"
    HELP = "help"
    HOUR = "hour"
    INCIDENTS = "incidents"
    SUSPENSION = "suspension"
    CLOSING = "closing"
    COUNT = "count"
    END = "end"


_STEPS: dict[Stop, tuple[str, str]] = {
    Stop.OPENING: ("arrive", "open-voting"),
    Stop.ARRIVALS: ("ask-identity", "vote-behind-screen"),
    Stop.CHALLENGES: ("challenge", "challenge"),
    Stop.HELP: ("help-who-asks", "help-who-asks"),
    Stop.HOUR: ("note-the-hour", "note-the-hour"),
    Stop.INCIDENTS: ("write-incidents", "write-incidents"),
    Stop.CLOSING: ("close-the-line", "balance"),
    Stop.COUNT: ("open-box", "seal-materials"),
}


def numbers_of(stop: Stop) -> str:
    """The numbers of the printed steps that a stop stands for: "1–9", or nothing."""
    if stop not in _STEPS:
        return ""
    places = {step.key: step.number for step in SCRIPT}
    first, last = (places[key] for key in _STEPS[stop])
    return str(first) if first == last else f"{first}–{last}"


def name_of(stop: Stop, *, hands_over: bool) -> str:
    """What a stop is called."""
    return {
        Stop.OPENING: translate("Script", "Opening"),
        Stop.ARRIVALS: translate("Script", "Arrivals"),
        Stop.CHALLENGES: translate("Script", "Challenged voters"),
        Stop.HELP: translate("Script", "Voting with help"),
        Stop.HOUR: translate("Script", "Every hour"),
        Stop.INCIDENTS: translate("Script", "Incidents"),
        Stop.SUSPENSION: translate("Script", "Suspend and resume"),
        Stop.CLOSING: translate("Script", "Closing"),
        Stop.COUNT: translate("Script", "Count and posting"),
        Stop.END: translate("Script", "Hand over") if hands_over else translate("Script", "Does it add up?"),
    }[stop]


def lines(view: DayView, now: datetime, *, hands_over: bool, handed: str = "") -> tuple[ScriptLine, ...]:
    """Every stop with its state in words. ``handed``: what is known about the last hand-over."""
    made = []
    for stop in Stop:
        words, tone = _state(stop, view, now, handed)
        made.append(ScriptLine(stop.value, numbers_of(stop), name_of(stop, hands_over=hands_over), words, tone))
    return tuple(made)


def first_stop(view: DayView) -> Stop:
    """Where the day goes on."""
    return {
        DayState.PREPARED: Stop.OPENING,
        DayState.OPEN: Stop.ARRIVALS,
        DayState.SUSPENDED: Stop.SUSPENSION,
        DayState.CLOSED: Stop.COUNT,
        DayState.NOT_OPENED: Stop.END,
    }[view.day.state]


def _state(stop: Stop, view: DayView, now: datetime, handed: str) -> tuple[str, Tone]:
    states: dict[Stop, Callable[[], tuple[str, Tone]]] = {
        Stop.OPENING: lambda: _opening(view),
        Stop.ARRIVALS: lambda: _arrivals(view),
        Stop.CHALLENGES: lambda: _counted(len(view.day.challenges)),
        Stop.HELP: lambda: _counted(sum(each.count for each in view.day.assisted)),
        Stop.HOUR: lambda: _hours(view, now),
        Stop.INCIDENTS: lambda: _counted(len(view.day.incidents)),
        Stop.SUSPENSION: lambda: _suspension(view),
        Stop.CLOSING: lambda: _closing(view),
        Stop.COUNT: lambda: _after_closing(view, translate("Script", "On paper")),
        Stop.END: lambda: (handed, Tone.POSITIVE) if handed else _findings(view),
    }
    return states[stop]()


def _opening(view: DayView) -> tuple[str, Tone]:
    if view.day.state is DayState.NOT_OPENED:
        return translate("Script", "Never opened"), Tone.NEGATIVE
    if view.day.opening is None:
        return translate("Script", "To be done now"), Tone.INFO
    return translate("Script", "Done"), Tone.POSITIVE


def _arrivals(view: DayView) -> tuple[str, Tone]:
    if view.may(DayAct.MARK) and view.day.state is DayState.OPEN:
        return translate("Script", "Under way"), Tone.INFO
    return _waits(view, translate("Script", "Closed"))


def _counted(count: int) -> tuple[str, Tone]:
    if not count:
        return translate("Script", "None so far"), Tone.NEUTRAL
    return translate("Script", "{0} so far").format(number(count)), Tone.INFO


def _hours(view: DayView, now: datetime) -> tuple[str, Tone]:
    if view.day.state not in (DayState.OPEN, DayState.SUSPENDED):
        return _waits(view, translate("Script", "Closed"))
    noted = {each.hour for each in view.day.hours}
    due = [
        hour
        for hour in hours_presenter.hours_to_note(view.day, view.station, now)
        if hour not in noted and hour + HOUR <= now
    ]
    if due:
        return translate("Script", "%n hour(s) to note", "", len(due)), Tone.WARNING
    return translate("Script", "Up to date"), Tone.POSITIVE


def _suspension(view: DayView) -> tuple[str, Tone]:
    if view.day.state is DayState.SUSPENDED:
        return translate("Script", "Suspended now"), Tone.WARNING
    return _counted(len(view.day.suspensions))


def _closing(view: DayView) -> tuple[str, Tone]:
    if view.day.closing is not None:
        return translate("Script", "Done"), Tone.POSITIVE
    return _waits(view, translate("Script", "When the line is closed"))


def _after_closing(view: DayView, words: str) -> tuple[str, Tone]:
    if view.day.state is DayState.CLOSED:
        return words, Tone.INFO
    return translate("Script", "After the closing"), Tone.NEUTRAL


def _findings(view: DayView) -> tuple[str, Tone]:
    count = len(view.findings)
    if count:
        return translate("Script", "%n thing(s) to look at", "", count), Tone.WARNING
    if view.day.state in CLOSED_STATES:
        return translate("Script", "To be done now"), Tone.INFO
    return translate("Script", "After the closing"), Tone.NEUTRAL


def _waits(view: DayView, afterwards: str) -> tuple[str, Tone]:
    """A neutral state: before the opening, or what comes afterwards."""
    if view.day.state in (DayState.PREPARED, DayState.NOT_OPENED):
        return translate("Script", "After the opening"), Tone.NEUTRAL
    return afterwards, Tone.NEUTRAL
