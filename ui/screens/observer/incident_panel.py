"""Incident slips: kind, what, who, witness, photographs; each can be printed in two copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.observer import wording as words
from ui.screens.observer.photo_picker import PhotoPicker
from ui.screens.observer.session import now
from ui.theme import Space, TextRole
from ui.widgets.buttons import LinkButton, PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import choice_field, long_text_field, text_field
from ui.widgets.labels import hairline, text_label
from unionreg.domain.observation import edits
from unionreg.domain.observation.notebook import WHOLE_VOTE, Incident, IncidentKind

if TYPE_CHECKING:
    from ui.screens.observer.session import NotebookSession


class IncidentPanel(QWidget):
    """A form for the next slip, and the slips so far below it."""

    def __init__(self, session: NotebookSession) -> None:
        super().__init__()
        self._session = session
        self._texts = session.context.messages.texts
        self._station = WHOLE_VOTE
        self.card = Card(self.tr("New incident"))
        kinds = tuple((kind.value, self._texts.get(f"observation.incident.{kind.value}")) for kind in IncidentKind)
        kind_field, self.kind = choice_field(self.tr("Kind"), kinds)
        self.what_field, self.what = long_text_field(
            self.tr("What happened"), hint=self.tr("Facts, in the order in which they came.")
        )
        who_field, self.who = text_field(
            self.tr("Who did it"), hint=self.tr("Post or organisation. Never the name of a voter.")
        )
        witness_field, self.witness = text_field(
            self.tr("Who can confirm it (witness)"), hint=self.tr("Name or post, if the person agrees.")
        )
        self.photos = PhotoPicker(session)
        self.save = PrimaryButton(self.tr("Write the slip"), self.write, symbol="pen-line")
        pair = QHBoxLayout()
        pair.setSpacing(Space.L)
        pair.addWidget(who_field, 1)
        pair.addWidget(witness_field, 1)
        for field in (kind_field, self.what_field):
            self.card.column.addWidget(field)
        self.card.column.addLayout(pair)
        self.card.column.addWidget(self.photos)
        self.card.column.addLayout(button_row(self.save))
        self._arrange()
        session.changed.connect(self._show)

    def _arrange(self) -> None:
        self.slips = Card(self.tr("Slips so far"))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self.slips.column.addLayout(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.card)
        column.addWidget(self.slips)
        column.addStretch(1)

    def show_station(self, station_id: str) -> None:
        """New slips are about this station."""
        self._station = station_id
        title = self.tr("New incident · {station}")
        self.card.set_title(title.format(station=words.station_words(self._session.book, station_id)))
        self._show()

    def write(self) -> None:
        """Keep the slip."""
        missing = not self.what.toPlainText().strip()
        self.what_field.set_error(self.tr("Describe what happened.") if missing else "")
        if missing:
            self.what.setFocus()
            return
        slip = Incident(
            number=0,
            at=now(),
            station_id=self._station,
            kind=IncidentKind(self.kind.currentData()),
            text=self.what.toPlainText(),
            people=self.who.text(),
            witness=self.witness.text(),
            photos=self.photos.photos,
        )
        self._session.change(lambda notebook: edits.add_incident(notebook, slip), self._written)

    def print_slip(self, number: int) -> None:
        """Save the slip in two copies as a PDF."""
        from unionreg.observer.desk import slip_pdf
        from unionreg.observer.notebook_folder import write_over

        context = self._session.context
        name = self.tr("incident-{number}.pdf").format(number=number)
        path = context.prompts.save_file(self, self.tr("Incident slip"), "PDF (*.pdf)", name)
        if path is None:
            return
        language = context.messages.language
        self._session.work(
            lambda folder, _progress: write_over(path, slip_pdf(folder, number, language)),
            lambda _nothing: context.flash(self.tr("Saved: {name}").format(name=path.name)),
        )

    def hand_over(self, number: int) -> None:
        """A copy was given to the table."""
        self._session.change(lambda notebook: edits.hand_over(notebook, number))

    def _written(self) -> None:
        for box in (self.what, self.who, self.witness):
            box.clear()
        self.photos.clear()
        self._session.context.flash(self.tr("The slip was written."))

    def _show(self) -> None:
        while self._list.count():
            taken = self._list.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        slips = self._session.book.incidents
        if not slips:
            self._list.addWidget(text_label(self.tr("No incident has been written down."), muted=True))
        for slip in reversed(slips):
            self._list.addWidget(self._row(slip))
            self._list.addWidget(hairline())

    def _row(self, slip: Incident) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        kind = self._texts.get(f"observation.incident.{slip.kind.value}")
        column.addWidget(text_label(f"{slip.number}. {kind}", TextRole.STRONG))
        place = words.station_words(self._session.book, slip.station_id)
        told = [words.moment_words(slip.at), place]
        if slip.photos:
            told.append(words.photo_words(len(slip.photos)))
        if slip.handed_over:
            told.append(self.tr("copy handed over"))
        column.addWidget(text_label(" · ".join(told), TextRole.LABEL, muted=True))
        column.addWidget(text_label(slip.text))
        row = QHBoxLayout()
        row.addWidget(LinkButton(self.tr("Save in two copies (PDF)…"), lambda: self.print_slip(slip.number)))
        if not slip.handed_over:
            row.addWidget(LinkButton(self.tr("A copy was handed to the table"), lambda: self.hand_over(slip.number)))
        row.addStretch(1)
        column.addLayout(row)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        return holder
