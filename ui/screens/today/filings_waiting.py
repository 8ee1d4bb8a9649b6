"""Filings that wait for a person, as rows of a task list: what falls due for their role, overdue first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.filings.clock_words import due_word, row_clock, row_tone
from ui.screens.filings.words import kind_short, state_word
from ui.screens.screen import Place
from ui.theme import Tone
from ui.widgets.task_list import TaskRow
from unionreg.application.filing_records import InboxFilter
from unionreg.application.queries.filings import inbox
from unionreg.domain.filings.states.arrows import CaseState
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.application.filing_records import InboxPage, InboxRow
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.texts import Texts

translate = QCoreApplication.translate

_MOST = 6
_LONGEST = 52


def read_filings(core: Core, actor: Actor) -> InboxPage | None:
    """The most urgent cases of this person's role; None for those who do not work on filings."""
    if actor.may(Permission.REVIEW_FILINGS) or actor.may(Permission.RULE_ON_FILINGS):
        return inbox(core, actor, limit=_MOST)
    if actor.may(Permission.RECEIVE_FILINGS):
        # The counter waits for answers, and for what unions bring afterwards.
        return inbox(core, actor, where=InboxFilter(states=(CaseState.PREVENTED,)), limit=_MOST)
    return None


def filing_rows(page: InboxPage | None, texts: Texts, go: Callable[[Place], None]) -> list[TaskRow]:
    """A line for each case, and one that leads to all where there are more."""
    if page is None:
        return []
    rows = [_row(row, texts, go) for row in page.rows]
    if page.total > len(page.rows):
        more = translate("Today", "All filings to be done: {0}").format(number(page.total))
        late = translate("Today", "%n overdue", "", page.overdue)
        rows.append(
            TaskRow(
                more,
                late if page.overdue else translate("Today", "Inbox"),
                Tone.NEGATIVE if page.overdue else Tone.NEUTRAL,
                "",
                partial(go, Place("filings")),
            )
        )
    return rows


def _row(row: InboxRow, texts: Texts, go: Callable[[Place], None]) -> TaskRow:
    due = due_word(row.due_key) if row.due_key is not None else state_word(row.state)
    hint = " · ".join((kind_short(row.kind, texts), row.folio, due))
    name = row.union or row.folio
    shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
    return TaskRow(shown, row_clock(row), row_tone(row), hint, partial(go, Place("filing", (row.folio,))))
