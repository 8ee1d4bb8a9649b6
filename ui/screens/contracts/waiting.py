"""What waits on the Today screen: deposits that wait for a second person, revisions overdue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.screen import Place
from ui.theme import Tone
from ui.widgets.task_list import TaskRow
from unionreg.application.queries.contracts import overrides_list, revision_counts
from unionreg.domain.contracts.overrides import OverrideState
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.application.ports import Core
    from unionreg.domain.contracts.overrides import Override
    from unionreg.domain.roles import Actor

translate = QCoreApplication.translate
_SOON = 60
_LONGEST = 52


@dataclass(frozen=True, slots=True)
class ContractsWaiting:
    """Requests that this person may decide; contracts with a revision overdue, and due within sixty days."""

    overrides: tuple[Override, ...] = ()
    overdue: int = 0
    soon: int = 0


def read_contracts(core: Core, actor: Actor) -> ContractsWaiting | None:
    """For those who keep contracts or decide about them; None for anybody else."""
    decides = actor.may(Permission.CONFIRM_CONTRADICTIONS)
    if not (decides or actor.may(Permission.KEEP_CONTRACTS)):
        return None
    asked = overrides_list(core, actor, state=OverrideState.ASKED) if decides else ()
    today = core.clock().astimezone().date()
    overdue, all_due = revision_counts(core, actor, today=today, until=today + timedelta(days=_SOON))
    own = tuple(each for each in asked if each.asked_by_id != actor.user_id)
    return ContractsWaiting(own, overdue, all_due - overdue)


def contract_rows(waiting: ContractsWaiting | None, go: Callable[[Place], None]) -> list[TaskRow]:
    """A line for each request, and one for all revisions."""
    if waiting is None:
        return []
    rows = [_asked(each, go) for each in waiting.overrides]
    if waiting.overdue or waiting.soon:
        title = translate("ContractWords", "Revisions of contracts")
        late = translate("ContractWords", "%n overdue", "", waiting.overdue)
        soon = translate("ContractWords", "{0} due within 60 days").format(number(waiting.soon))
        word = late if waiting.overdue else soon
        tone = Tone.WARNING if waiting.overdue else Tone.NEUTRAL
        rows.append(
            TaskRow(
                title,
                word,
                tone,
                soon if waiting.overdue and waiting.soon else "",
                partial(go, Place("contract-alarms")),
            )
        )
    return rows


def _asked(asked: Override, go: Callable[[Place], None]) -> TaskRow:
    names = "" if asked.facts is None else "; ".join(each.name for each in asked.facts.employers)
    subject = asked.case_folio or names or translate("ContractWords", "Act of a contract")
    shown = subject if len(subject) <= _LONGEST else f"{subject[: _LONGEST - 1].rstrip()}…"
    hint = translate("ContractWords", "Deposit against contradictions, asked for by {0}").format(asked.asked_by.name)
    word = translate("ContractWords", "Waits for your decision")
    return TaskRow(shown, word, Tone.WARNING, hint, partial(go, Place("contract-override", (str(asked.override_id),))))
