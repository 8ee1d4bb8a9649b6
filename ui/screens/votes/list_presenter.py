"""The list of votes without widgets: from what is chosen on the page to a filter, and from rows to words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number, short_date
from ui.screens.votes.wording import outcome_word
from unionreg.application.queries.votes import VoteFilter, VoteSort, VoteStatus
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from unionreg.application.queries.votes import VoteListRow

translate = QCoreApplication.translate

OPEN = (VoteStatus.DRAFT, VoteStatus.FIXED, VoteStatus.COUNTING, VoteStatus.CORRECTING, VoteStatus.CLOSED)
DONE = (VoteStatus.RESOLVED, VoteStatus.CERTIFIED, VoteStatus.ANNULLED)

SORTS: tuple[VoteSort | None, ...] = (
    VoteSort.TITLE,
    None,
    VoteSort.HELD_ON,
    VoteSort.STATUS,
    VoteSort.VOTERS,
    None,
    None,
)
"""By which sort each column of the list is sorted; None where it is not."""


@dataclass(frozen=True, slots=True)
class ListChoice:
    """What the person chose above the list. ``stage``: all, open, done, or the value of one status."""

    text: str = ""
    stage: str = "all"
    sort: VoteSort = VoteSort.HELD_ON
    descending: bool = True

    def filter(self) -> VoteFilter:
        """The condition for the query."""
        stages = {"all": (), "open": OPEN, "done": DONE}
        statuses = stages[self.stage] if self.stage in stages else (VoteStatus(self.stage),)
        return VoteFilter(text=self.text.strip(), statuses=statuses)

    @property
    def narrows(self) -> bool:
        """Whether it may hide votes that there are."""
        return bool(self.text.strip()) or self.stage != "all"

    def sorted_by(self, sort: VoteSort) -> ListChoice:
        """The same sort the other way round, or another one from its natural end."""
        if sort is self.sort:
            return ListChoice(self.text, self.stage, sort, not self.descending)
        return ListChoice(self.text, self.stage, sort, sort in (VoteSort.HELD_ON, VoteSort.VOTERS))


def title_of(row: VoteListRow) -> str:
    """The title; a rehearsal says so."""
    if row.purpose is Purpose.REHEARSAL:
        return translate("VotesList", "Rehearsal: {title}").format(title=row.title)
    return row.title


def parties_of(row: VoteListRow) -> str:
    """Unions and employers in one line."""
    return " · ".join(part for part in (row.unions, row.employers) if part)


def day_of(row: VoteListRow) -> str:
    """The day of the vote, or that it is not set."""
    return translate("VotesList", "not set") if row.held_on is None else short_date(row.held_on)


def voters_of(row: VoteListRow) -> str:
    """How many people may vote."""
    return "" if row.voters is None else number(row.voters)


def stations_of(row: VoteListRow) -> str:
    """How far the stations are."""
    if row.stations == 0:
        return ""
    return translate("VotesList", "{ready} of {all}").format(ready=row.stations_ready, all=row.stations)


def outcome_of(row: VoteListRow) -> str:
    """The outcome in a word, once there is one."""
    return "" if row.outcome is None else outcome_word(row.outcome)


def count_sentence(total: int, choice: ListChoice) -> str:
    """How many votes are shown."""
    if choice.narrows:
        return translate("VotesList", "%n vote(s) match what you chose", "", total)
    return translate("VotesList", "%n vote(s) in this office", "", total)
