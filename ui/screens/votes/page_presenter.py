"""A vote's page without widgets: what stands under the title, the lines of the task list, and where each leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date, number
from ui.screens.votes.procedure_words import rule_sentence
from ui.screens.votes.wording import phase_word, task_name, task_state_tone, task_state_word
from unionreg.application.queries.vote_tasks import PHASES
from unionreg.application.queries.votes import TaskKey, TaskState
from unionreg.domain.votes.decision import half_plus_one
from unionreg.domain.votes.vote import Base, Population

if TYPE_CHECKING:
    from ui.theme import Tone
    from unionreg.application.queries.votes import TaskRow, VotePage
    from unionreg.application.vote_drafts import DraftDefinition

translate = QCoreApplication.translate

SCREEN_OF_TASK: dict[TaskKey, str] = {
    TaskKey.REQUEST: "support",
    TaskKey.PREPARE: "vote-definition",
    TaskKey.ARRANGE: "preparation",
    TaskKey.ROLL: "roll",
    TaskKey.FIX: "vote-definition",
    TaskKey.KIT: "kit",
    TaskKey.DAY: "day",
    TaskKey.COUNT: "stations",
    TaskKey.CLOSE: "result",
    TaskKey.RESOLVE: "result",
    TaskKey.PACKAGE: "signing",
    TaskKey.SIGN: "signing",
    TaskKey.NOTICE: "vote-papers",
    TaskKey.REPORT: "after",
    TaskKey.OBJECTIONS: "after",
    TaskKey.CERTIFICATE: "certificate",
}


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A line of the task list in words. ``screen`` is None while the task cannot start."""

    key: TaskKey
    name: str
    state: str
    tone: Tone
    hint: str
    screen: str | None


def subtitle(page: VotePage) -> str:
    """Parties, contract, people and day in one line."""
    draft = page.draft
    parts = [union.name for union in draft.unions] + [employer.name for employer in draft.employers]
    if draft.contract_number:
        parts.append(translate("VotePage", "contract {0}").format(draft.contract_number))
    people = draft.workers_with_right_to_vote
    if people is not None:
        text = translate("VotePage", "%n person(s) may vote", "", people)
        parts.append(text.replace(str(people), number(people)))
    days = sorted(station.opens_at.date() for station in draft.stations if station.opens_at is not None)
    if days:
        parts.append(translate("VotePage", "votes on {0}").format(long_date(days[0])))
    return " · ".join(parts)


def known_facts(page: VotePage) -> tuple[tuple[str, str], ...]:
    """What is known before there is a result: people, stations, hours, ballots, the rule and its thresholds."""
    draft = page.draft
    facts: list[tuple[str, str]] = []
    covered, voters = draft.workers_covered, draft.workers_with_right_to_vote
    if covered is not None:
        facts.append((translate("VotePage", "People covered"), number(covered)))
    if voters is not None:
        facts.append((translate("VotePage", "May vote"), number(voters)))
    if draft.stations:
        facts.append((translate("VotePage", "Stations"), number(len(draft.stations))))
    hours = sorted(station.opens_at for station in draft.stations if station.opens_at is not None)
    if hours:
        facts.append((translate("VotePage", "First station opens"), f"{long_date(hours[0].date())}, {hours[0]:%H:%M}"))
    ballots = sum(station.ballots_printed or 0 for station in draft.stations)
    if ballots:
        facts.append((translate("VotePage", "Ballots printed"), number(ballots)))
    facts.append((translate("VotePage", "Rule"), rule_sentence(draft.decision_rule)))
    return (*facts, *_thresholds(draft))


def _thresholds(draft: DraftDefinition) -> tuple[tuple[str, str], ...]:
    """How many votes the rule asks for, as far as that is known before the count."""
    rule = draft.decision_rule
    if rule is None:
        return ()
    whole = draft.workers_covered if rule.population is Population.COVERED else draft.workers_with_right_to_vote
    if whole is None:
        return ()
    found = []
    if rule.base in (Base.A, Base.B):
        half = translate("VotePage", "{n} of {whole}").format(n=number(half_plus_one(whole)), whole=number(whole))
        found.append((translate("VotePage", "Half plus one"), half))
    if rule.minimum_turnout is not None:
        least = -(-whole * rule.minimum_turnout.numerator // rule.minimum_turnout.denominator)
        words = translate("VotePage", "{n} of {whole}").format(n=number(least), whole=number(whole))
        found.append((translate("VotePage", "Least turnout"), words))
    return tuple(found)


def task_groups(page: VotePage) -> tuple[tuple[str, tuple[TaskLine, ...]], ...]:
    """The task list in order, by the parts of a vote; parts without a task are left out."""
    groups = []
    for phase, keys in PHASES.items():
        lines = tuple(_line(page, row) for row in page.tasks if row.key in keys)
        if lines:
            groups.append((phase_word(phase), lines))
    return tuple(groups)


def _line(page: VotePage, row: TaskRow) -> TaskLine:
    open_now = row.state is not TaskState.CANNOT_START
    return TaskLine(
        row.key,
        task_name(row.key),
        task_state_word(row.state),
        task_state_tone(row.state),
        _hint(page, row),
        SCREEN_OF_TASK[row.key] if open_now else None,
    )


def _hint(page: VotePage, row: TaskRow) -> str:
    if row.state is TaskState.CANNOT_START:
        return _why_not(row.key)
    if row.key is TaskKey.FIX and page.definition_sha256 is not None:
        return translate("VotePage", "SHA-256 {0}…").format(page.definition_sha256[:16])
    if row.total and row.key is TaskKey.COUNT:
        return translate("VotePage", "{done} of {total} stations settled").format(done=row.done, total=row.total)
    if row.total and row.key is TaskKey.DAY:
        return translate("VotePage", "{done} of {total} stations closed").format(done=row.done, total=row.total)
    if row.total and row.key is TaskKey.OBJECTIONS:
        return translate("VotePage", "{done} of {total} decided").format(done=row.done, total=row.total)
    if row.total and row.key is TaskKey.SIGN:
        return translate("VotePage", "{done} of {total} required signatures").format(done=row.done, total=row.total)
    if row.total:
        return translate("VotePage", "{done} of {total}").format(done=row.done, total=row.total)
    return ""


def _why_not(key: TaskKey) -> str:
    return {
        TaskKey.REQUEST: "",
        TaskKey.PREPARE: translate("VotePage", "The request was ruled on without a vote."),
        TaskKey.ARRANGE: translate("VotePage", "The request was ruled on without a vote."),
        TaskKey.ROLL: "",
        TaskKey.FIX: translate("VotePage", "The definition must be complete first."),
        TaskKey.KIT: translate("VotePage", "The definition must be fixed first."),
        TaskKey.DAY: translate("VotePage", "The definition must be fixed first."),
        TaskKey.COUNT: translate("VotePage", "The definition must be fixed first."),
        TaskKey.CLOSE: translate("VotePage", "Every station must be settled or annulled first."),
        TaskKey.RESOLVE: translate("VotePage", "The count must be closed first."),
        TaskKey.PACKAGE: translate("VotePage", "The count must be closed first."),
        TaskKey.SIGN: translate("VotePage", "The tally package must be prepared first."),
        TaskKey.NOTICE: translate("VotePage", "The count must be closed first."),
        TaskKey.REPORT: translate("VotePage", "The count must be closed first."),
        TaskKey.OBJECTIONS: translate("VotePage", "None so far; they are received after the vote."),
        TaskKey.CERTIFICATE: translate(
            "VotePage", "It needs the resolution, the required signatures and every objection decided first."
        ),
    }[key]


def next_words(page: VotePage) -> str:
    """The button for what is to be done now; empty when nothing is."""
    if page.next_task is None:
        return ""
    if page.next_task is TaskKey.COUNT and page.next_station is not None:
        names = {station.id: station.name for station in page.draft.stations}
        station = names.get(page.next_station, page.next_station)
        return translate("VotePage", "Go on: enter {0}").format(station)
    return translate("VotePage", "Go on: {0}").format(_lower_first(task_name(page.next_task)))


def next_place(page: VotePage) -> tuple[str, tuple[str, ...]]:
    """Screen and arguments of what is next."""
    if page.next_task is TaskKey.COUNT and page.next_station is not None:
        return "entry", (page.vote_id, page.next_station)
    assert page.next_task is not None
    return SCREEN_OF_TASK[page.next_task], (page.vote_id,)


def _lower_first(words: str) -> str:
    return words[:1].lower() + words[1:]
