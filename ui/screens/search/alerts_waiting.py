"""What is new for kept searches, as a line of the first page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.screen import Place
from ui.theme import Tone
from ui.widgets.task_list import TaskRow
from unionreg.application.queries.search import alert_count
from unionreg.application.search_feeding import catch_up
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

translate = QCoreApplication.translate

_LOT = 100


def read_alerts(core: Core, actor: Actor) -> int:
    """Bring the index up to date a little, and count what is new for this person."""
    if not actor.may(Permission.READ_REGISTER):
        return 0
    catch_up(core, most=_LOT)
    return alert_count(core, actor)


def alert_rows(new: int, go: Callable[[Place], None]) -> tuple[TaskRow, ...]:
    """One line when there is something new or changed."""
    if not new:
        return ()
    return (
        TaskRow(
            translate("Search", "%n new or changed for your kept searches", "", new),
            translate("Search", "New"),
            Tone.INFO,
            go=partial(go, Place("saved-searches")),
            symbol="search",
        ),
    )
