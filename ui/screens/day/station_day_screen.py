"""One station's day in the office: written here where the office keeps it, only read where a laptop does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.day.day_book import DayBook
from ui.screens.day.day_words import state_tone, state_word
from ui.screens.day.office_writer import OfficeWriter
from ui.screens.day.review_page import ReviewPage
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.theme import Tone
from ui.widgets.labels import Note
from ui.widgets.status_pill import StatusPill
from unionreg.application.changes import Thing
from unionreg.application.day_records import Keeper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs


class StationDayScreen(Screen):
    """``place.arguments``: (vote_id, station_id)."""

    concerns = frozenset({Thing.DAY})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id, self._station_id = place.arguments[:2]
        self._title = ""
        self.header.set_title(self.tr("Day of the station"))
        self.pill = StatusPill("")
        self.header.add_beside(self.pill)
        self.keeper = Note("", Tone.INFO)
        self.keeper.hide()
        self.put_above(self.keeper)
        self._writer = OfficeWriter(self.core, self.actor, self._vote_id, self._station_id)
        self.book = DayBook(
            self,
            self._writer,
            self._writer.view,
            lambda book: ReviewPage(book, self._writer, self.core, self.actor),
            hands_over=False,
        )
        self.book.shown.connect(self._show)
        self.body.addWidget(self.book, 1)
        self.load()

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its day, this station."""
        votes, vote, here = vote_crumbs(self._vote_id, self._title, self.header.title())
        return (votes, vote, (self.tr("Day"), Place("day", (self._vote_id,))), here)

    def first_field(self) -> QWidget | None:
        """Where the day goes on."""
        return self.book.first_field()

    def may_leave(self) -> bool:
        """Always: what was typed is kept."""
        self.book.flush()
        return True

    def load(self) -> None:
        """Read the day."""
        self.book.load()

    def _show(self, view: DayView) -> None:
        self._title = view.vote_title
        self.header.set_title(view.station.name)
        self.header.set_subtitle(view.vote_title)
        self.pill.set_status(state_word(view.day.state), state_tone(view.day.state))
        known = self._writer.known
        with_laptop = known is not None and known.keeper is Keeper.LAPTOP
        self.keeper.setVisible(with_laptop)
        self.keeper.set_text(self.tr("A laptop at the station writes this day. Here you see what it handed over last."))
        self.context.refresh_crumbs()
