"""First run: a new office with its first administrator and calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui.screens.screen import Place, Screen, ScreenContext
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.file_reading import read_small_file
from ui.widgets.labeled_field import LabeledField, text_field
from ui.widgets.labels import Note, text_label
from unionreg.application.calendars import CalendarFile
from unionreg.application.offices import Administrator, Founding
from unionreg.domain.office import EntryPolicy

if TYPE_CHECKING:
    from pathlib import Path

    from ui.tasks import Failure


class FirstRunScreen(Screen):
    """One page, in the order in which an office thinks about it: itself, who looks after it, its calendar."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("New office"))
        self.header.set_subtitle(self.tr("Everything can be changed later, except who did what."))
        self.folder: Path | None = None
        self.calendar: Path | None = None
        self._fields: dict[str, LabeledField] = {}
        self._lines: dict[str, QLineEdit] = {}
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        left = QVBoxLayout()
        left.setSpacing(Space.L)
        left.addWidget(self._office())
        left.addWidget(self._policy(), 1)
        across.addLayout(left, 1)
        across.addWidget(self._administrator(), 1)
        self.body.addLayout(across)
        self.body.addWidget(self._calendar())
        self.make = PrimaryButton(self.tr("Create the office…"), self.found)
        back = SecondaryButton(self.tr("Go back"), lambda: context.navigate(Place("offices")))
        self.body.addLayout(button_row(back, self.make))
        self.body.addStretch(1)
        self.show_content()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below opening an office."""
        return (
            (self.tr("Start"), Place("start")),
            (self.tr("Open an office"), Place("offices")),
            (self.tr("New office"), None),
        )

    def first_field(self) -> QWidget:
        """The name."""
        return self._lines["name"]

    def fill(self, key: str, text: str) -> None:
        """Type into a line: name, unit, place, full_name, post, username, password, again."""
        self._lines[key].setText(text)

    def found(self) -> None:
        """Ask for a folder and create the office there."""
        if not self._complete():
            return
        folder = self.context.prompts.folder(self, self.tr("Empty folder for the new office"))
        if folder is None:
            return
        self.findings.clear()
        self.page.setEnabled(False)
        self.context.flash(self.tr("Creating the office…"))
        self.services.door.create(folder, self._founding, self._refused)

    def _founding(self) -> Founding:
        """What was typed; reads the calendar file, so it runs on the database thread."""
        typed = self._typed
        files = (CalendarFile(read_small_file(self.calendar), self.calendar.name),) if self.calendar else ()
        return Founding(
            name=typed["name"],
            unit=typed["unit"],
            place=typed["place"],
            entry_policy=self._chosen_policy,
            administrator=Administrator(typed["username"], typed["full_name"], typed["post"], typed["password"]),
            calendars=files,
        )

    def _complete(self) -> bool:
        self._typed = {key: line.text() for key, line in self._lines.items()}
        self._chosen_policy = EntryPolicy.THIRD_PERSON if self.third.isChecked() else EntryPolicy.BY_THE_TWO
        wanted = {
            "name": self.tr("Write the name of the office."),
            "place": self.tr("Write the place."),
            "full_name": self.tr("Write the full name of the administrator."),
            "post": self.tr("Write the post."),
            "username": self.tr("Write a user name."),
            "password": self.tr("Write a password."),
        }
        missing = [key for key in wanted if not self._typed[key].strip()]
        for key, field in self._fields.items():
            field.set_error(wanted[key] if key in missing else "")
        if not missing and self._typed["password"] != self._typed["again"]:
            self._fields["again"].set_error(self.tr("The two passwords are not the same. Type them again."))
            missing.append("again")
        if missing:
            self._lines[missing[0]].setFocus()
        return not missing

    def _line(self, card: Card, key: str, label: str, *, hint: str = "", secret: bool = False) -> None:
        field, line = text_field(label, hint=hint, secret=secret, width=Size.FORM)
        self._fields[key], self._lines[key] = field, line
        card.column.addWidget(field)

    def _office(self) -> Card:
        card = Card(self.tr("The office"))
        self._line(card, "name", self.tr("Name of the office"), hint=self.tr("As it stands at the head of papers."))
        self._line(card, "unit", self.tr("Unit (may be empty)"))
        self._line(card, "place", self.tr("Place"), hint=self.tr("City and state, as papers date."))
        card.column.addStretch(1)
        return card

    def _administrator(self) -> Card:
        card = Card(self.tr("First administrator"))
        self._line(card, "full_name", self.tr("Full name"))
        self._line(card, "post", self.tr("Post"))
        self._line(card, "username", self.tr("User name"), hint=self.tr("Lower-case letters and digits."))
        self._line(card, "password", self.tr("Password"), hint=self.tr("At least 10 characters."), secret=True)
        self._line(card, "again", self.tr("Password again"), secret=True)
        card.column.addStretch(1)
        return card

    def _calendar(self) -> Card:
        card = Card(self.tr("Calendar"))
        card.column.addWidget(
            text_label(
                self.tr(
                    "The official calendar of the year, as a JSON file. Terms are counted with it, never guessed: "
                    "those of a year without a calendar are refused. The calendars of 2023 and 2024 come with "
                    "the program."
                )
            )
        )
        self.calendar_note = Note(self.tr("None yet: no term can be counted until one is loaded."), Tone.WARNING)
        card.column.addWidget(self.calendar_note)
        choose = SecondaryButton(self.tr("Choose a calendar…"), self._choose_calendar, symbol="calendar-days")
        card.column.addLayout(button_row(choose))
        return card

    def _policy(self) -> Card:
        card = Card(self.tr("When two entries of a sheet differ"))
        self.third = QRadioButton(self.tr("A third person enters the fields that differ"))
        self.both = QRadioButton(self.tr("The two who entered settle them together"))
        self.third.setChecked(True)
        card.column.addWidget(self.third)
        card.column.addWidget(self.both)
        card.column.addWidget(
            text_label(
                self.tr("In a small office without a third person, choose the second."), TextRole.LABEL, muted=True
            )
        )
        card.column.addStretch(1)
        return card

    def _choose_calendar(self) -> None:
        path = self.context.prompts.open_file(self, self.tr("Calendar to load"), self.tr("Calendars (*.json)"))
        if path is not None:
            self.calendar = path
            self.calendar_note.set_text(self.tr("Will be loaded: {name}").format(name=path.name), Tone.POSITIVE)

    def _refused(self, failure: Failure) -> None:
        self.page.setEnabled(True)
        self.context.flash("")
        self.show_failure(failure, dict(self._lines))
