"""The roll of a vote: its versions, and for the chosen one what is still to be done before it can be frozen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.localisation import number
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.rolls import roll_words as words
from ui.screens.rolls.roll_screen import RollScreen
from ui.screens.votes.record_times import date_time_in
from ui.screens.votes.wording import grouped
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.task_list import TaskList, TaskRow
from unionreg.application import rolls as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import rolls as queries
from unionreg.domain.rolls.roll import RollPurpose, RollState
from unionreg.domain.rolls.roll_file import RollCopy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.queries.rolls import RollsView, VersionRow


class RollVersionsScreen(RollScreen):
    """All versions of the roll of one vote."""

    concerns = frozenset({Thing.ROLL, Thing.VOTE})
    roll_is_here = True

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place, self.tr("Roll of voters"))
        self._view: RollsView | None = None
        self._take_in = PrimaryButton(self.tr("Take in a list"), lambda: self.go("roll-import"), symbol="upload")
        self._compare = SecondaryButton(self.tr("Compare two versions"), lambda: self.go("roll-compare"))
        for button in (self._compare, self._take_in):
            button.hide()
            self.header.add_action(button)
        self.table = DataTable(self._columns(), name=self.tr("Versions of the roll"))
        self.table.current_changed.connect(self._show_version)
        self.body.addWidget(self.table)
        self._facts = text_label("", muted=True)
        self.body.addWidget(self._facts)
        self._note = Note("", Tone.INFO)
        self.body.addWidget(self._note)
        self._tasks = TaskList()
        self._card, self._files = self._side_card()
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self._tasks, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._card, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Version"), lambda row: words.version_name(row.roll), stretch=True),
            Column(
                self.tr("State"),
                lambda row: words.state_word(row.roll.state),
                characters=22,
                tone=lambda row: words.state_tone(row.roll.state),
            ),
            self._figure(self.tr("People"), lambda row: row.roll.people),
            self._figure(self.tr("May vote"), lambda row: row.roll.voters),
            self._figure(self.tr("To decide"), lambda row: row.open_errors),
            self._figure(self.tr("With station"), lambda row: row.assigned),
            Column(
                self.tr("Taken in"),
                lambda row: date_time_in(row.roll.imported_at, self.zone),
                characters=17,
                muted=True,
            ),
        )

    def _figure(self, title: str, of_row: Callable[[VersionRow], int]) -> Column:
        return Column(title, lambda row: number(of_row(row)), characters=12, number=True, role=TextRole.FIGURE)

    def _side_card(self) -> tuple[Card, QVBoxLayout]:
        card = Card(self.tr("Files of this version"))
        card.setFixedWidth(Size.SIDE_CARD)
        files = QVBoxLayout()
        files.setSpacing(Space.S)
        card.column.addLayout(files)
        return card, files

    def first_field(self) -> QWidget:
        """The versions: arrows show one after another."""
        return self.table

    def load(self) -> None:
        """Read the versions."""
        self.read(lambda core: queries.rolls_view(core, self.actor, vote_id=self.vote_id), self._show)

    def _show(self, view: RollsView) -> None:
        self._view = view
        self.use_zone(view.held_at)
        self.show_vote(view.title, rehearsal=view.rehearsal)
        self._take_in.setVisible(view.may_change and self.may_edit and bool(view.versions))
        self._compare.setVisible(len(view.versions) > 1 and self.may_edit)
        if not view.versions:
            self._show_nothing(view)
            return
        self.show_content()
        self.table.set_rows(view.versions)
        self.table.fit_height()
        self._show_version(self.table.current_row())

    def _show_nothing(self, view: RollsView) -> None:
        may = view.may_change and self.may_edit
        button = PrimaryButton(self.tr("Take in a list"), lambda: self.go("roll-import"), symbol="upload")
        text = self.tr(
            "It comes from a spreadsheet of the union, the employer or an authority. Every row is checked and nothing "
            "is dropped; you decide, with reasons, and freeze it before the vote."
        )
        self.show_empty(self.tr("There is no roll yet"), text, button if may else None)

    def _show_version(self, row: VersionRow | None) -> None:
        if row is None or self._view is None:
            return
        self._facts.setText(words.version_facts(row.roll, self.zone))
        self._tell_note(row)
        gone = row.forgotten is not None
        self._tasks.setVisible(not gone)
        self._card.setVisible(not gone)
        if not gone:
            self._tasks.set_rows(self._task_rows(row))
            self._show_files(row)

    def _tell_note(self, row: VersionRow) -> None:
        roll = row.roll
        if row.forgotten is not None:
            text = self.tr("Names and CURPs of this version were removed by {who}, {when}: {reason}").format(
                who=row.forgotten.by, when=date_time_in(row.forgotten.at, self.zone), reason=row.forgotten.reason
            )
            self._note.set_text(text, Tone.INFO)
        elif roll.state is RollState.FROZEN:
            text = self.tr("SHA-256 {digest} · {bytes} bytes. This digest stands in the definition of the vote.")
            digest = grouped(roll.digest or "")
            self._note.set_text(text.format(digest=digest, bytes=number(roll.bytes or 0)), Tone.POSITIVE)
        elif row.invented:
            self._note.set_text(self.tr("These people were made up for a rehearsal."), Tone.WARNING)
        self._note.setVisible(row.forgotten is not None or roll.state is RollState.FROZEN or row.invented)

    def _task_rows(self, row: VersionRow) -> tuple[TaskRow, ...]:
        roll_id = row.roll.roll_id
        open_now = row.roll.state is RollState.DRAFT
        errors, left = (row.open_errors, row.roll.voters - row.assigned) if open_now else (0, 0)
        about_people = (
            self._task(self.tr("Report of the check"), "roll-report", roll_id, errors, self._found(row)),
            self._task(self.tr("People on the list"), "roll-people", roll_id, 0, words.people(row.roll.people)),
        )
        if row.roll.purpose is RollPurpose.SUPPORTERS_30:
            return about_people
        return (
            *about_people,
            self._task(
                self.tr("Objections and rulings"),
                "roll-objections",
                roll_id,
                row.open_objections,
                self.tr("Of the parties, each with its reasons (LFT 390 Bis-III a)"),
            ),
            self._task(
                self.tr("Stations of the voters"),
                "roll-assign",
                roll_id,
                left,
                self.tr("Voters, print run and folios of every station follow exactly"),
            ),
            TaskRow(
                self.tr("Freeze the roll"),
                words.state_word(row.roll.state) if not open_now else self.tr("Not yet frozen"),
                words.state_tone(row.roll.state) if not open_now else Tone.NEUTRAL,
                self.tr("Its digest goes into the definition and proves that nobody was added or taken out"),
                (lambda: self.go("roll-freeze", roll_id)) if open_now else None,
            ),
        )

    def _task(self, name: str, screen: str, roll_id: int, left: int, hint: str) -> TaskRow:
        status = self.tr("%n to do", "", left).replace(str(left), number(left)) if left else self.tr("Done")
        tone = Tone.WARNING if left else Tone.POSITIVE
        return TaskRow(name, status, tone, hint, lambda: self.go(screen, roll_id))

    def _found(self, row: VersionRow) -> str:
        text = self.tr("{errors} to decide in all, {warnings} to look at")
        return text.format(errors=number(row.errors), warnings=number(row.warnings))

    def _show_files(self, row: VersionRow) -> None:
        while self._files.count():
            taken = self._files.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for button in self._file_buttons(row):
            self._files.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        note = self.tr("Files with CURPs are for the authority and the parties only.")
        self._files.addWidget(text_label(note, TextRole.LABEL, muted=True))

    def _file_buttons(self, row: VersionRow) -> list[QWidget]:
        roll_id = row.roll.roll_id

        def saves(text: str, copy: RollCopy) -> LinkButton:
            return LinkButton(text, lambda: self.save_copy(roll_id, copy), symbol="download")

        buttons: list[QWidget] = []
        if row.roll.purpose is not RollPurpose.SUPPORTERS_30:
            buttons.append(saves(self.tr("Public copy, no CURP"), RollCopy.PUBLIC))
        if not self.may_edit:
            return buttons
        if row.roll.state is RollState.FROZEN:
            buttons.append(saves(self.tr("Frozen file, for its digest"), RollCopy.FROZEN))
        buttons.append(saves(self.tr("Everything, with decisions"), RollCopy.FULL))
        may_change = self._view is not None and self._view.may_change
        if row.roll.state is not RollState.DRAFT and may_change:
            buttons.append(SecondaryButton(self.tr("Work on with a copy"), lambda: self._continue(roll_id)))
        if row.may_forget:
            buttons.append(HarmfulButton(self.tr("Remove personal data…"), lambda: self._forget(row)))
        return buttons

    def _continue(self, roll_id: int) -> None:
        self.act(
            lambda core: use_cases.continue_roll(core, self.actor, vote_id=self.vote_id, roll_id=roll_id),
            lambda _changes: self.context.flash(self.tr("A copy is open; the other one stays as it is.")),
        )

    def _forget(self, row: VersionRow) -> None:
        question = Question(
            self.tr("Remove the personal data of version {0}").format(row.roll.version),
            self.tr(
                "Names, CURPs, report, decisions, objections and the original file are deleted for good. Source, "
                "dates and digests stay on record."
            ),
            self.tr("Remove for good"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason is not None:
            roll_id = row.roll.roll_id
            self.act(
                lambda core: use_cases.forget_roll(
                    core, self.actor, vote_id=self.vote_id, roll_id=roll_id, reason=reason
                )
            )


if TYPE_CHECKING:
    from collections.abc import Callable
