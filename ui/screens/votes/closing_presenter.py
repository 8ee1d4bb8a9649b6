"""What stands in the way of closing, in sentences. No widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.stations_presenter import attention
from ui.screens.votes.wording import station_state_word
from unionreg.domain.votes.count_entry import READY_STATES, StationState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.queries.counting import StationRow

translate = QCoreApplication.translate

# More names than this are summed up: a list of hundreds helps nobody.
NAMED = 8


def blockers(rows: Sequence[StationRow]) -> tuple[str, ...]:
    """One sentence a station that is not ready; beyond a few, how many more there are."""
    waiting = [row for row in rows if not is_ready(row)]
    sentences = [_sentence(row) for row in waiting[:NAMED]]
    rest = len(waiting) - NAMED
    if rest > 0:
        sentences.append(translate("Closing", "…and %n station(s) more.", "", rest))
    return tuple(sentences)


def is_ready(row: StationRow) -> bool:
    """Whether the station does not stand in the way."""
    explained = not row.unexplained or row.state is StationState.ANNULLED
    return row.state in READY_STATES and explained


def _sentence(row: StationRow) -> str:
    words = attention(row) or station_state_word(row.state).lower()
    return translate("Closing", "{station}: {what}").format(station=row.name, what=words)


def station_rows(rows: Sequence[StationRow]) -> tuple[StationRow, ...]:
    """The stations in their order."""
    return tuple(sorted(rows, key=lambda row: row.position))
