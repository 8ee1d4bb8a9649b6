"""The progress of a vote's day for a projector, without widgets: figures, thresholds in words, hours, a cell a station.

Public by nature: no person, no figure of one station, and while people vote only sums that may be told (spans of hours;
docs/decisions/0010). Exact figures come when the last station has closed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.day.day_words import hour_words, state_word
from ui.screens.day.turnout_picture import HourFacts, Threshold, TurnoutFacts
from ui.screens.votes.wording import percent
from ui.widgets.station_grid import GridCell, Look
from unionreg.domain.votes.count_entry import READY_STATES
from unionreg.domain.votes.day.hours import SMALLEST_SPAN
from unionreg.domain.votes.day.states import CLOSED_STATES, DayState
from unionreg.domain.votes.vote import Base, Population, Purpose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from unionreg.application.day_records import DaySummary
    from unionreg.application.queries.day_rows import DayProgress
    from unionreg.domain.votes.day.totals import HourTotal
    from unionreg.domain.votes.vote import VoteDefinition

translate = QCoreApplication.translate

_MOST_GROUPS = 60
_WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class ProgressPicture:
    """Everything that is shown. ``figure`` and ``about`` are the one line of figures."""

    title: str
    rehearsal: bool
    figure: str
    about: str
    stations: str
    turnout: TurnoutFacts
    hours: tuple[HourFacts, ...]
    cells: tuple[GridCell, ...]
    legend: tuple[tuple[Look, str], ...]


def picture(
    progress: DayProgress, hours: Sequence[HourTotal] | None, definition: VoteDefinition, groups: dict[str, str]
) -> ProgressPicture:
    """What the projector shows; ``groups`` as from ``groups_of``. ``hours`` None: they are still being read."""
    over = bool(progress.rows) and all(row.state in CLOSED_STATES for row in progress.rows)
    known = hours or ()
    came = progress.totals.came if over else (known[-1].so_far if known else 0)
    zone = definition.stations[0].opens_at.tzinfo
    cells = cells_of(progress, groups)
    return ProgressPicture(
        title=progress.title,
        rehearsal=progress.purpose is Purpose.REHEARSAL,
        figure=_figure(came, progress.totals.voters) if over or hours is not None else "…",
        about=_about(known, zone, over=over) if over or hours is not None else "…",
        stations=stations_words(progress),
        turnout=_turnout(came, progress.totals.voters, definition),
        hours=tuple(_hour(each, zone) for each in known),
        cells=cells,
        legend=legend_of(cells),
    )


def cells_of(progress: DayProgress, groups: dict[str, str]) -> tuple[GridCell, ...]:
    """One cell a station; those of a group stand together, in the order in which groups first appear."""
    waiting = frozenset(progress.waiting)
    places: dict[str, int] = {}
    for row in progress.rows:
        places.setdefault(groups.get(row.station_id, ""), len(places))
    rows = sorted(progress.rows, key=lambda row: (places[groups.get(row.station_id, "")], row.position))
    return tuple(
        GridCell(row.station_id, row.name, *_look(row, waiting), groups.get(row.station_id, "")) for row in rows
    )


def groups_of(definition: VoteDefinition) -> dict[str, str]:
    """The group of each station: its place, else the last part of its address (the state), else none."""
    whole = {station.id: station.address.strip() for station in definition.stations}
    if 1 < len(set(whole.values())) <= _MOST_GROUPS:
        return whole
    ends = {station: address.rpartition(",")[2].strip() for station, address in whole.items()}
    return ends if 1 < len(set(ends.values())) <= _MOST_GROUPS else {}


def legend_of(cells: Sequence[GridCell]) -> tuple[tuple[Look, str], ...]:
    """Every look that occurs, in the order of the day, with its word and how many there are."""
    words = {cell.look: cell.words for cell in cells}
    counts = {look: sum(cell.look is look for cell in cells) for look in words}
    order = (Look.HOLLOW, Look.DISC, Look.TRIANGLE, Look.SQUARE, Look.HOOK, Look.CROSS, Look.DIAMOND)
    return tuple((look, f"{words[look]}: {number(counts[look])}") for look in order if look in words)


def stations_words(progress: DayProgress) -> str:
    """How many stations have opened, and how many have closed."""
    states = dict(progress.totals.by_state)
    closed = states.get(DayState.CLOSED, 0)
    opened = closed + states.get(DayState.OPEN, 0) + states.get(DayState.SUSPENDED, 0)
    return translate("Progress", "{opened} of {all} stations have opened, {closed} have closed").format(
        opened=number(opened), all=number(progress.totals.stations), closed=number(closed)
    )


def _look(row: DaySummary, waiting: frozenset[str]) -> tuple[Look, str]:
    if row.station_id in waiting:
        return Look.DIAMOND, translate("Progress", "A file waits for a decision")
    if row.state is DayState.CLOSED and row.count_state in READY_STATES:
        return Look.HOOK, translate("Progress", "Counted")
    look = {
        DayState.PREPARED: Look.HOLLOW,
        DayState.OPEN: Look.DISC,
        DayState.SUSPENDED: Look.TRIANGLE,
        DayState.CLOSED: Look.SQUARE,
        DayState.NOT_OPENED: Look.CROSS,
    }[row.state]
    return look, translate("Progress", "Open") if row.state is DayState.OPEN else state_word(row.state)


def _figure(came: int, voters: int) -> str:
    share = percent(_WHOLE * came // voters) if voters else percent(0)
    return translate("Progress", "{came} of {all} people have voted ({share})").format(
        came=number(came), all=number(voters), share=share
    )


def _about(hours: Sequence[HourTotal], zone: tzinfo | None, *, over: bool) -> str:
    if over:
        return translate("Progress", "All stations have closed.")
    if not hours:
        return translate("Progress", "The first figures come when the first hours have been told.")
    return translate("Progress", "As told until {0}, in whole hours.").format(
        hour_words(hours[-1].hour.astimezone(zone)).partition("–")[2]
    )


def _hour(each: HourTotal, zone: tzinfo | None) -> HourFacts:
    told = each.voted >= SMALLEST_SPAN or each.voted == 0
    figure = number(each.voted) if told else "—"
    return HourFacts(hour_words(each.hour.astimezone(zone)), each.voted if told else 0, figure)


def _turnout(came: int, voters: int, definition: VoteDefinition) -> TurnoutFacts:
    reached = _WHOLE * came // voters if voters else 0
    return TurnoutFacts(reached, _thresholds(came, voters, definition), percent(reached))


def _thresholds(came: int, voters: int, definition: VoteDefinition) -> tuple[Threshold, ...]:
    """The turnout without which the vote does not count, and the majority that so many must at least come for."""
    rule = definition.decision_rule
    covered = rule.population is Population.COVERED
    whole = definition.workers_covered if covered else definition.workers_with_right_to_vote
    found = []
    if rule.minimum_turnout is not None:
        least = rule.minimum_turnout
        what = translate("Progress", "{0} people are needed for the vote to count")
        found.append((-(-whole * least.numerator // least.denominator), what))
    if rule.base is Base.A:
        what = translate("Progress", "{0} votes are half plus one of all: fewer people can approve nothing")
        found.append((whole // 2 + 1, what))
    return tuple(_threshold(needed, what, came, voters) for needed, what in found if voters)


def _threshold(needed: int, what: str, came: int, voters: int) -> Threshold:
    if came >= needed:
        rest = translate("Progress", "reached")
    else:
        rest = translate("Progress", "{0} are missing").format(number(needed - came))
    return Threshold(min(_WHOLE * needed // voters, _WHOLE), f"{what.format(number(needed))} · {rest}", came >= needed)
