"""Incidents: what happened, when, in words, who reports and who saw it, with a photograph if there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.localisation import number
from ui.screens.day.big_fields import ChoiceLine, ClockLine, LineField, LongField
from ui.screens.day.day_view import DayPage, Incident
from ui.screens.day.day_words import clock, incident_word
from ui.screens.day.facts_list import ChangingCard
from ui.screens.day.photo_files import check_photo
from ui.theme import Size, Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import text_label
from unionreg.domain.votes.day.records import IncidentKind
from unionreg.domain.votes.day.states import DayAct

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host
    from ui.tasks import Failure
    from unionreg.domain.votes.day.records import DayIncident


class IncidentsPage(DayPage):
    """A form for one more, and those written down."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._photo: Path | None = None
        self._form = Card(self.tr("One more incident"))
        self.kind = ChoiceLine(
            self.tr("What happened"),
            [(each.value, incident_word(self.host.messages.texts, each)) for each in IncidentKind],
            empty=self.tr("Choose what happened"),
        )
        self.text = LongField(self.tr("In your words: what, where, who did what"), lines=3)
        self.reporter = LineField(self.tr("Who reports it"), width=Size.FIELD)
        self.witness = LineField(self.tr("Who saw it, if anybody"), width=Size.FIELD)
        self.at: ClockLine | None = None
        self.photo = SecondaryButton(self.tr("Add a photograph…"), self._choose_photo, symbol="image")
        self.photo.setProperty("big", "true")
        self._photo_words = text_label("", muted=True)
        self.add = PrimaryButton(self.tr("Write the incident down"), self._add)
        self.add.setProperty("big", "true")
        self._when = QHBoxLayout()
        self._arrange()
        self.list = ChangingCard(self.tr("Written down"))
        self.column.addWidget(self._form)
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    def _arrange(self) -> None:
        people = QHBoxLayout()
        people.setSpacing(Space.L)
        people.addWidget(self.reporter, 2)
        people.addWidget(self.witness, 2)
        people.addStretch(1)
        picture = QHBoxLayout()
        picture.setSpacing(Space.M)
        picture.addWidget(self.photo)
        picture.addWidget(self._photo_words, 1)
        first = QHBoxLayout()
        first.setSpacing(Space.L)
        first.addWidget(self.kind)
        first.addLayout(self._when)
        first.addStretch(1)
        first.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._form.column.addLayout(first)
        self._form.column.addWidget(self.text)
        self._form.column.addLayout(people)
        self._form.column.addLayout(picture)
        self._form.column.addLayout(button_row(self.add))

    def show_day(self, view: DayView) -> None:
        """The form, which is possible at any time, and all incidents."""
        if self.at is None:
            self.at = ClockLine(self.tr("At what time"), view.station.opens_at)
            self._when.addWidget(self.at)
            self.setTabOrder(self.kind.box, self.at.edit)
            self.setTabOrder(self.at.edit, self.at.now)
            self.setTabOrder(self.at.now, self.text.box)
        self._form.setVisible(view.may(DayAct.REPORT))
        lines = [(*self._words(each, view), ()) for each in view.day.incidents]
        self.list.show_lines(lines, self.tr("No incident so far."))

    def first_field(self) -> QWidget | None:
        """What happened."""
        return self.kind

    def take_photo(self, path: Path) -> None:
        """Look at the file before it is taken."""

        def taken(size: int) -> None:
            self._photo = path
            self._photo_words.setText(self.tr("{0}, {1} KB").format(path.name, number(max(size // 1000, 1))))

        def refused(failure: Failure) -> None:
            self._photo = None
            self._photo_words.setText(self.host.messages.failure(failure))

        self.host.runner.run(lambda _progress: check_photo(path), taken, refused, owner=self)

    def _choose_photo(self) -> None:
        path = self.host.prompts.open_file(
            self, self.tr("Photograph of the incident"), self.tr("Photographs (*.jpg *.jpeg *.png)")
        )
        if path is not None:
            self.take_photo(path)

    def _words(self, incident: DayIncident, view: DayView) -> tuple[str, str]:
        title = self.tr("{0}. {1}, {2}").format(
            incident.number,
            incident_word(self.host.messages.texts, incident.kind),
            clock(incident.at, view.station.opens_at),
        )
        people = [self.tr("Reported by {0}").format(incident.reported_by)]
        if incident.witness:
            people.append(self.tr("seen by {0}").format(incident.witness))
        if incident.photo is not None:
            people.append(self.tr("with a photograph"))
        return title, f"{incident.text}\n{', '.join(people)}"

    def _add(self) -> None:
        assert self.at is not None
        at = self.at.moment()
        wanted = (
            (self.kind, bool(self.kind.text()), self.tr("Choose what happened.")),
            (self.at, at is not None, self.tr("Write the time as 09:05, or press Now.")),
            (self.text, bool(self.text.value()), self.tr("Write in your words what happened.")),
            (self.reporter, bool(self.reporter.value()), self.tr("Write who reports it.")),
        )
        missing = [(field, words) for field, there, words in wanted if not there]
        for field, there, _ in wanted:
            if there:
                field.set_error("")
        for field, words in missing:
            field.set_error(words)
        if missing or at is None:
            missing[0][0].setFocus()
            return
        incident = Incident(
            IncidentKind(self.kind.text()),
            at,
            self.text.value(),
            self.reporter.value(),
            self.witness.value(),
            self._photo,
        )
        self.host.carry(self.host.writer.report(incident), self._added)

    def _added(self) -> None:
        assert self.at is not None
        self._photo = None
        self._photo_words.setText("")
        for field in (self.kind, self.at, self.text, self.witness):
            field.set_text("")
        self.kind.setFocus()
