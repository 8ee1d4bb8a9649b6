"""Running a station on a laptop: choose its file, then the day of the table, step by step. No account, no network."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.localisation import long_date, number
from ui.screens.day.big_fields import LineField
from ui.screens.day.day_book import DayBook
from ui.screens.day.day_words import clock
from ui.screens.day.desk_writer import DeskWriter
from ui.screens.day.hand_over_page import HandOverPage
from ui.screens.day.rehearsal_strip import rehearsal_strip
from ui.screens.screen import Place, Screen
from ui.screens.votes.autosave import Autosave
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.drop_area import DropArea
from ui.widgets.labels import text_label
from unionreg.domain.votes.count import Named

if TYPE_CHECKING:
    from ui.screens.day.day_view import DayView
    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.application.station_desk import StationDesk

_WRITER = "writer"


class StationDeskScreen(Screen):
    """``place.arguments`` may name the station file."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.book: DayBook | None = None
        self._path = Path(place.arguments[0]) if place.arguments else self.services.stations.path
        self.header.set_title(self.tr("Run a station"))
        self.rehearsal = rehearsal_strip()
        self.put_above(self.rehearsal)
        self.leave = SecondaryButton(self.tr("Another station…"), self._another, symbol="folder-open")
        self.leave.hide()
        self.header.add_action(self.leave)
        self._door = self._choosing()
        self.body.addWidget(self._door, 1)
        self.show_content()
        if self._path is not None:
            path = self._path
            QTimer.singleShot(0, self, lambda: self.open(path))

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the start."""
        return ((self.tr("Start"), Place("start")), (self.header.title(), None))

    def here(self) -> Place:
        """The station that is open."""
        return Place("station-desk", (str(self._path),) if self._path is not None and self.book is not None else ())

    def first_field(self) -> QWidget | None:
        """The button of the drop area, or the thing that the day goes on with."""
        return self.drop.choose if self.book is None else self.book.first_field()

    def may_leave(self) -> bool:
        """Always: what was typed is kept."""
        if self.book is not None:
            self.book.flush()
        return True

    def load(self) -> None:
        """Read the day again."""
        if self.book is not None:
            self.book.load()

    def choose(self) -> None:
        """Ask for a station file."""
        path = self.context.prompts.open_file(
            self, self.tr("File of the station"), self.tr("Files of a station (*.mesa *.mesa-trabajo);;All files (*)")
        )
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open this station."""
        self.findings.clear()
        self._path = path
        self.services.stations.open(path, self._opened, self._refused)

    def _refused(self, failure: Failure) -> None:
        self._path = None
        self.show_failure(failure)

    def _opened(self, desk: StationDesk) -> None:
        assert self._path is not None
        self.context.preferences.remember_station(self._path)
        self._by = LineField(self.tr("Who writes at this computer"), width=Size.SIDE_CARD)
        writer = DeskWriter(desk, self._named)
        self.book = DayBook(
            self,
            writer,
            writer.view,
            lambda book: HandOverPage(book, desk.hand_over, partial(self._handed, book)),
            hands_over=True,
        )
        self.book.left.addWidget(self._by)
        saving = Autosave(self.context.runner, lambda: writer.save_draft(_WRITER, self._by.value()), self.book)
        self._by.changed.connect(saving.touch)
        self.leave.show()
        self._door.hide()
        self.body.addWidget(self.book, 1)
        self.book.shown.connect(self._show)
        self.book.load()

    def _show(self, view: DayView) -> None:
        station = view.station
        self.header.set_title(station.name)
        self.header.set_subtitle(
            self.tr("{vote} · {day}, {opens} to {closes} · {people} people on the list").format(
                vote=view.vote_title,
                day=long_date(station.opens_at.date()),
                opens=clock(station.opens_at, station.opens_at),
                closes=clock(station.closes_at, station.opens_at),
                people=number(view.voters),
            )
        )
        self.rehearsal.setVisible(view.rehearsal)
        if not self._by.edit.hasFocus():
            self._by.set_text(view.drafts.get(_WRITER, ""))
        self.context.refresh_crumbs()

    def _named(self) -> Named:
        """Who writes: as typed, else the first person of the opening act."""
        typed = self._by.value()
        view = None if self.book is None else self.book.view
        opening = None if view is None else view.day.opening
        if not typed and opening is not None and opening.people:
            typed = opening.people[0].name
        return Named(typed or self.tr("The table"), self.tr("at the station"))

    def _handed(self, book: DayBook, words: str) -> None:
        book.handed = words
        book.show_script()

    def _another(self) -> None:
        self.services.stations.close()
        self.context.navigate(Place("station-desk"))

    def _choosing(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        self.drop = DropArea(
            "clipboard-list",
            self.tr("Drop the station's file here"),
            self.tr("The office gave it on a stick; its name ends in .mesa"),
            self.tr("Choose the file…"),
        )
        self.drop.choose.clicked.connect(self.choose)
        self.drop.dropped.connect(self.open)
        column.addWidget(self.drop)
        known = self.context.preferences.stations
        if known:
            card = Card(self.tr("Stations on this computer"))
            for path in known:
                button = SecondaryButton(path.stem, partial(self.open, path), symbol="folder-open")
                button.setProperty("big", "true")
                button.setToolTip(str(path))
                card.column.addWidget(button)
            column.addWidget(card)
        column.addWidget(
            text_label(
                self.tr(
                    "Everything that you write is kept at once beside the file, on this computer. Nothing is sent "
                    "anywhere: at the end you save one signed file and give it to the office."
                ),
                TextRole.BODY,
                muted=True,
            )
        )
        column.addStretch(1)
        return holder
