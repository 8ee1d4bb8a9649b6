"""What waits for a person, as rows of a task list. Pure but for the place each row leads to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date
from ui.screens.screen import Place
from ui.screens.votes.wording import status_word
from ui.theme import Tone
from ui.widgets.task_list import TaskRow
from unionreg.domain.roles import Permission
from unionreg.domain.votes.vote_status import ENTRY_STATUSES, VoteStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from unionreg.application.vote_records import VoteListRow
    from unionreg.domain.roles import Actor

translate = QCoreApplication.translate
_BACKUP_DAYS = 7
_MOST_OTHERS = 8


@dataclass(frozen=True, slots=True)
class Situation:
    """What there is today. ``years`` are those with a calendar; ``last_backup`` None: never."""

    actor: Actor
    votes: tuple[VoteListRow, ...]
    years: frozenset[int]
    today: date
    last_backup: date | None


def waiting_rows(situation: Situation, go: Callable[[Place], None]) -> list[TaskRow]:
    """Votes first, then the office."""
    return [*_vote_rows(situation, go), *_office_rows(situation, go)]


def under_way_rows(situation: Situation, go: Callable[[Place], None]) -> list[TaskRow]:
    """Votes that others are working on: those that wait for this person, and those that are over, are left out."""
    others = [
        vote
        for vote in situation.votes
        if vote.status not in {VoteStatus.CERTIFIED, VoteStatus.ANNULLED} and _vote_words(situation.actor, vote) is None
    ]
    return [_vote_row(situation, vote, status_word(vote.status), Tone.NEUTRAL, go) for vote in others[:_MOST_OTHERS]]


def _vote_rows(situation: Situation, go: Callable[[Place], None]) -> Iterator[TaskRow]:
    for vote in situation.votes:
        words = _vote_words(situation.actor, vote)
        if words is None:
            continue
        yield _vote_row(situation, vote, *words, go)


def _vote_row(situation: Situation, vote: VoteListRow, what: str, tone: Tone, go: Callable[[Place], None]) -> TaskRow:
    parts = [vote.unions]
    if vote.held_on is not None:
        held = (
            translate("Today", "votes on {day}")
            if vote.held_on >= situation.today
            else translate("Today", "voted on {day}")
        )
        parts.append(held.format(day=long_date(vote.held_on)))
    hint = " · ".join(part for part in parts if part)
    return TaskRow(vote.title, what, tone, hint, partial(go, Place("vote", (vote.vote_id,))))


def _vote_words(actor: Actor, vote: VoteListRow) -> tuple[str, Tone] | None:
    enters = actor.may(Permission.ENTER_FIRST) or actor.may(Permission.ENTER_SECOND)
    if vote.status is VoteStatus.DRAFT and actor.may(Permission.PREPARE_VOTES):
        return translate("Today", "To be prepared"), Tone.INFO
    if vote.status in ENTRY_STATUSES and vote.stations_ready < vote.stations:
        done = translate("Today", "{done} of {total} sheets ready").format(
            done=vote.stations_ready, total=vote.stations
        )
        return (done, Tone.INFO) if enters or actor.may(Permission.SETTLE_DIFFERENCES) else None
    if vote.status in ENTRY_STATUSES and actor.may(Permission.CLOSE_VOTES):
        return translate("Today", "Ready to be closed"), Tone.WARNING
    if vote.status is VoteStatus.CLOSED and actor.may(Permission.RESOLVE):
        return translate("Today", "Waits for the resolution"), Tone.WARNING
    if vote.status is VoteStatus.RESOLVED and actor.may(Permission.SIGN):
        return translate("Today", "Waits for signatures"), Tone.WARNING
    return None


def _office_rows(situation: Situation, go: Callable[[Place], None]) -> Iterator[TaskRow]:
    actor, today = situation.actor, situation.today
    if actor.may(Permission.MANAGE_OFFICE) and today.year not in situation.years:
        yield TaskRow(
            translate("Today", "Load the calendar of {year}").format(year=today.year),
            translate("Today", "Missing"),
            Tone.NEGATIVE,
            translate("Today", "Without it no term of this year can be counted."),
            partial(go, Place("office", ("calendars",))),
        )
    late = situation.last_backup is None or (today - situation.last_backup).days >= _BACKUP_DAYS
    if actor.may(Permission.BACK_UP) and late:
        if situation.last_backup is None:
            hint = translate("Today", "No backup has been made yet.")
        else:
            hint = translate("Today", "The last one is of {day}.").format(day=long_date(situation.last_backup))
        yield TaskRow(
            translate("Today", "Make a backup"),
            translate("Today", "Due"),
            Tone.WARNING,
            hint,
            partial(go, Place("office", ("backup",))),
        )
    if actor.may(Permission.MANAGE_PEOPLE) and not situation.votes and not situation.years:
        yield TaskRow(
            translate("Today", "Add the people of the office"),
            translate("Today", "Next"),
            Tone.INFO,
            translate("Today", "Coordinator, two tally clerks and a signer are needed before a vote can be counted."),
            partial(go, Place("office", ("people",))),
        )
