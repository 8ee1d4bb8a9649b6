"""What the pages of one filing share: the open filing, the way back, what was saved when, and letting go on leaving."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from ui.screens.filings.words import kind_name
from ui.screens.screen import Place, Screen
from ui.screens.union_desk import wording
from ui.screens.union_desk.session import FilingSession, now
from ui.theme import TextRole
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.domain.filings.filing import FilingData

_TICK = 20_000


class DeskScreen(Screen):
    """``place.arguments``: the folder of the desk, the id of the filing. ``show_filing`` is called once it is open."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.desk, self.filing_id = place.arguments[0], place.arguments[1]
        self.session = FilingSession(context, Path(self.desk), self.filing_id, self)
        self.session.changed.connect(self._changed_here)
        self.session.refused.connect(self.show_failure)
        self.saved = text_label("", TextRole.LABEL, muted=True, wrap=False)
        self.header.add_beside(self.saved)
        if not self.is_the_filing_itself():
            QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.go_to_tasks)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.go_to_packet)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._tell_saved)
        self._clock.start()

    @property
    def data(self) -> FilingData:
        """The filing; only an open one asks for it."""
        return self.session.filing

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Start, the desks, this desk, the filing, this page."""
        top = () if self.context.actor is not None else ((self.tr("Start"), Place("start")),)
        desk = Place("union-desk-filings", (self.desk,))
        above = (*top, (self.tr("Union desk"), Place("union-desk")), (Path(self.desk).name, desk))
        if self.session.data is None:
            return (*above, (self.header.title(), None))
        title = kind_name(self.data.kind, self.context.messages.texts)
        if self.is_the_filing_itself():
            return (*above, (title, None))
        return (*above, (title, self.place("union-desk-filing")), (self.header.title(), None))

    def is_the_filing_itself(self) -> bool:
        """Whether the page is the filing's own, not one of its parts."""
        return False

    def place(self, screen: str, *more: str) -> Place:
        """A page of the same filing."""
        return Place(screen, (self.desk, self.filing_id, *more))

    def go(self, screen: str, *more: str) -> None:
        """Open a page of the same filing."""
        self.context.navigate(self.place(screen, *more))

    def go_to_tasks(self) -> None:
        """Back to the tasks of the filing."""
        self.go("union-desk-filing")

    def go_to_packet(self) -> None:
        """On to printing and handing in."""
        self.go("union-desk-packet")

    def load(self) -> None:
        """Open the filing."""
        self.states.show_loading()
        self.session.open(self._opened, self._could_not)

    def may_leave(self) -> bool:
        """Everything is saved or on its way; the folder is let go after it."""
        self.session.release()
        return True

    def show_filing(self) -> None:
        """Show the open filing; also after every change."""

    def _opened(self) -> None:
        self.show_filing()
        self.show_content()
        self._tell_saved()
        self.context.refresh_crumbs()

    def _could_not(self, failure: Failure) -> None:
        self.states.show_failed(self.context.messages.failure(failure))

    def _changed_here(self) -> None:
        self._tell_saved()

    def _tell_saved(self) -> None:
        self.saved.setText(wording.saved_words(self.session.saved_at, now()))
