"""What was posted, where and when, with a photograph: the simplest proof there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel

from ui.localisation import date_time
from ui.models.rows_table_model import Column
from ui.screens.preparation.part import Part
from ui.screens.votes.files import read_chosen
from ui.screens.votes.moments import parse_day, parse_time
from ui.theme import Size, Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field, text_field
from unionreg.application import preparation as use_cases
from unionreg.application.queries import preparation as queries
from unionreg.domain.votes.preparation import Posted

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from unionreg.application.ports import Core
    from unionreg.application.queries.preparation import PreparationView
    from unionreg.domain.votes.preparation import Posting


class PostingsPart(Part):
    """The list of postings, the photograph of the one under the bar, and a form for another."""

    id = "postings"
    fields: ClassVar[frozenset[str]] = frozenset({"postings"})
    saves: ClassVar[bool] = False

    def title(self) -> str:
        """The name of the part."""
        return self.tr("Postings")

    def build(self) -> None:
        """Table, picture, form."""
        texts = self.desk.context.messages.texts
        self.table = DataTable(
            (
                Column(self.tr("When"), lambda row: date_time(row.at), characters=18),
                Column(self.tr("What"), lambda row: texts.get(f"value.posted.{row.what.value}"), characters=14),
                Column(self.tr("Where"), lambda row: row.place, stretch=True),
                Column(self.tr("By"), lambda row: row.by.name, characters=18, muted=True),
                Column(self.tr("Photograph"), self._has_photo, characters=12),
            ),
            name=self.tr("Postings"),
            empty=self.tr("Nothing has been recorded yet."),
            dense=True,
        )
        self.table.current_changed.connect(self._show_photo)
        self.photo = QLabel()
        self.photo.hide()
        self.column.addWidget(self.table)
        self.column.addWidget(self.photo)
        self.card = Card(self.tr("Record a posting"))
        self._path: Path | None = None
        choices = tuple((each.value, texts.get(f"value.posted.{each.value}")) for each in Posted)
        self.what_field, self.what = choice_field(self.tr("What was posted"), choices)
        self.where_field, self.where = text_field(self.tr("Where"), width=Size.FORM)
        self.day_field, self.day = text_field(self.tr("Day"), width=Size.FIELD_NARROW)
        self.time_field, self.time = text_field(self.tr("Hour"), width=Size.FIELD_NARROW)
        self.day.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.time.setPlaceholderText(self.tr("hh:mm"))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for field in (self.what_field, self.day_field, self.time_field):
            row.addWidget(field)
        row.addStretch(1)
        self.card.column.addLayout(row)
        self.card.column.addWidget(self.where_field)
        self.choose = SecondaryButton(self.tr("Choose the photograph…"), self._choose, symbol="image")
        self.card.column.addLayout(
            button_row(self.choose, PrimaryButton(self.tr("Record it"), self._record, symbol="check"))
        )
        self.column.addWidget(self.card)

    def _has_photo(self, row: Posting) -> str:
        return self.tr("yes") if row.photo else self.tr("no")

    def fill(self, view: PreparationView) -> None:
        """The postings, newest last."""
        self.table.set_rows(view.preparation.postings)
        self.table.fit_height()
        now = self.desk.core.clock().astimezone()
        if not self.day.text():
            self.day.setText(f"{now:%d/%m/%Y}")
            self.time.setText(f"{now:%H:%M}")
        self._show_photo(self.table.current_row())

    def set_locked(self, locked: bool) -> None:
        """A result is posted after the count is closed: the form stays for who may record."""
        self.card.setVisible(not locked)

    def _show_photo(self, row: Posting | None) -> None:
        self.photo.hide()
        if row is None or row.photo is None or self.view is None:
            return
        vote_id, sha256 = self.view.vote_id, row.photo
        self.desk.context.runner.run(
            lambda _progress: queries.picture(self.desk.core, self.desk.actor, vote_id=vote_id, sha256=sha256),
            lambda content: self._display(row, content),
            self.desk.show_failure,
            owner=self,
        )

    def _display(self, row: Posting, content: bytes) -> None:
        picture = QPixmap()
        if picture.loadFromData(content):
            self.photo.setPixmap(picture.scaledToHeight(Size.DROP_AREA))
            self.photo.setAccessibleName(self.tr("Photograph of what was posted at {0}").format(row.place))
            self.photo.show()

    def _choose(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        self._path = self.desk.context.prompts.open_file(self, self.tr("Photograph of the posting"), kinds)
        self.choose.setText(self.tr("Choose the photograph…") if self._path is None else self._path.name)

    def _moment(self) -> datetime | None:
        """The moment typed, on this computer's clock."""
        day, hour = parse_day(self.day.text()), parse_time(self.time.text())
        if day is None or hour is None:
            return None
        return (
            self.desk.core.clock()
            .astimezone()
            .replace(year=day.year, month=day.month, day=day.day, hour=hour.hour, minute=hour.minute, second=0)
        )

    def _record(self) -> None:
        at, path, where = self._moment(), self._path, self.where.text().strip()
        self.where_field.set_error("" if where else self.tr("Say where it was posted."))
        self.day_field.set_error("" if at is not None else self.tr("Type day and hour, as 22/11/2026 and 09:05."))
        if at is None or not where or self.view is None:
            return
        vote_id, what = self.view.vote_id, Posted(self.what.currentData())

        def work(core: Core) -> object:
            photo = None if path is None else read_chosen(path, use_cases.MAX_IMAGE_BYTES)
            return use_cases.record_posting(
                core, self.desk.actor, vote_id=vote_id, what=what, place=where, at=at, photo=photo
            )

        self.desk.act(work, lambda _changes: self._recorded())

    def _recorded(self) -> None:
        self._path = None
        self.choose.setText(self.tr("Choose the photograph…"))
        self.where.clear()
