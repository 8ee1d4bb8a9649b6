"""Taking in a list: choose the file, see how it was read, say what the list is, check every row, keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.rolls import roll_words as words
from ui.screens.rolls.columns_form import ColumnsForm
from ui.screens.rolls.roll_screen import RollScreen
from ui.screens.votes.files import read_chosen
from ui.screens.votes.moments import parse_day
from ui.tasks import Lane
from ui.theme import Size, Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.drop_area import DropArea
from ui.widgets.labeled_field import choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.application import rolls as use_cases
from unionreg.application.queries import rolls as queries
from unionreg.domain.rolls.roll import RollPurpose, RollSource

if TYPE_CHECKING:
    from pathlib import Path

    from ui.screens.screen import Place, ScreenContext
    from ui.tasks import Failure, Progress
    from unionreg.application.changes import Changes
    from unionreg.application.queries.rolls import RollsView
    from unionreg.application.rolls import CheckedRoll, RollFile, RollOrigin
    from unionreg.domain.rolls.columns import Proposal

# Larger than any real roll: 450,000 people are about 60 MB.
LARGEST_FILE = 400_000_000


class RollImportScreen(RollScreen):
    """Steps on one page: the file, its columns, what it is."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place, self.tr("Take in a list"))
        self._file: RollFile | None = None
        self.drop = DropArea(
            "file-text",
            self.tr("Put the spreadsheet here"),
            self.tr("CSV, Excel or OpenDocument, also inside a .zip. It is read as it is; nothing in it is run."),
            self.tr("Choose the file…"),
        )
        self.drop.dropped.connect(self._take)
        self.drop.choose.clicked.connect(lambda _checked=False: self._choose())
        self._name = text_label("")
        self.columns = ColumnsForm()
        self._origin = Card(self.tr("What the list is"))
        self._fill_origin()
        self.check = PrimaryButton(self.tr("Check and take in"), self._check)
        self.other = SecondaryButton(self.tr("Choose another file…"), self._choose, symbol="folder-open")
        self._read_part = QWidget()
        self._arrange()
        self.load()

    def _fill_origin(self) -> None:
        sources = tuple((each.value, words.source_word(each)) for each in RollSource)
        self.source_field, self.source = choice_field(self.tr("Who gave it"), sources)
        purposes = tuple((each.value, words.purpose_word(each)) for each in RollPurpose)
        self.purpose_field, self.purpose = choice_field(self.tr("What it is for"), purposes)
        self.purpose.setCurrentIndex(self.purpose.findData(RollPurpose.VOTERS_390TER.value))
        self.cut_off_field, self.cut_off = text_field(
            self.tr("Cut-off date (day/month/year)"),
            hint=self.tr("Age and hiring date are judged on this day."),
            width=Size.FIELD_NARROW,
        )
        self.note_field, self.note = text_field(self.tr("Document it came with (optional)"))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, fields in (
            (left, (self.source_field, self.note_field)),
            (right, (self.purpose_field, self.cut_off_field)),
        ):
            column.setSpacing(Space.M)
            for field in fields:
                column.addWidget(field)
            column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self._origin.column.addLayout(both)

    def _arrange(self) -> None:
        self.body.addWidget(self.drop)
        column = QVBoxLayout(self._read_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.other)
        column.addLayout(head)
        column.addWidget(self.columns)
        column.addWidget(self._origin)
        column.addLayout(button_row(self.check))
        self._read_part.hide()
        self.body.addWidget(self._read_part)
        self.body.addStretch(1)

    def first_field(self) -> QWidget:
        """The button that chooses the file."""
        return self.drop.choose

    def load(self) -> None:
        """Read which vote it is."""
        self.read(lambda core: queries.rolls_view(core, self.actor, vote_id=self.vote_id), self._show_head)

    def _show_head(self, view: RollsView) -> None:
        self.show_vote(view.title, rehearsal=view.rehearsal)
        if view.may_change:
            self.show_content()
        else:
            self.show_empty(
                self.tr("The roll does not change any more"),
                self.tr("The definition of this vote is fixed, and the digest of its roll stands in it."),
            )

    def _choose(self) -> None:
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.zip);;All files (*)")
        path = self.context.prompts.open_file(self, self.tr("List of people"), kinds)
        if path is not None:
            self._take(path)

    def _take(self, path: Path) -> None:
        self.findings.clear()
        self.states.show_working(self.tr("Reading {0}…").format(path.name))
        self.context.runner.run(
            lambda _progress: self._proposed(path), self._show_proposal, self._failed, owner=self, lane=Lane.DOCUMENTS
        )

    def _proposed(self, path: Path) -> tuple[RollFile, Proposal]:
        file = use_cases.RollFile(path.name, read_chosen(path, LARGEST_FILE))
        proposal = use_cases.propose_columns(self.core, self.actor, vote_id=self.vote_id, file=file)
        return file, proposal

    def _show_proposal(self, answer: tuple[RollFile, Proposal]) -> None:
        self._file, proposal = answer
        self._name.setText(self.tr("File: {0}").format(self._file.name))
        self.columns.show_proposal(proposal)
        self.drop.hide()
        self._read_part.show()
        self.show_content()
        self.columns.sheet.setFocus()

    def _failed(self, failure: Failure) -> None:
        self.show_content()
        self.show_failure(failure)

    def _given_origin(self) -> RollOrigin | None:
        cut_off = parse_day(self.cut_off.text())
        self.cut_off_field.set_error(
            "" if cut_off else self.tr("Write the day like this: {0}").format(f"{self._today():%d/%m/%Y}")
        )
        if cut_off is None:
            self.cut_off.setFocus()
            return None
        source, purpose = RollSource(self.source.currentData()), RollPurpose(self.purpose.currentData())
        return use_cases.RollOrigin(source, purpose, cut_off, self.note.text())

    def _today(self) -> date:
        return self.core.clock().date()

    def _check(self) -> None:
        origin, file, mapping = self._given_origin(), self._file, self.columns.mapping()
        if origin is None or file is None:
            return
        self.findings.clear()
        self.states.show_working(self.tr("Every row is being checked…"))

        def work(progress: Progress) -> CheckedRoll:
            return use_cases.check_file(
                self.core,
                self.actor,
                vote_id=self.vote_id,
                file=file,
                mapping=mapping,
                origin=origin,
                told=progress.report,
            )

        task = self.context.runner.run(work, self._keep, self._failed, owner=self, lane=Lane.DOCUMENTS)
        self.states.follow(task, cancellable=True)

    def _keep(self, checked: CheckedRoll) -> None:
        self.states.show_working(self.tr("The list is being kept…"))
        task = self.act(
            lambda core, progress: use_cases.import_roll(
                core, self.actor, vote_id=self.vote_id, checked=checked, told=progress.report
            ),
            self._kept,
            failed=self._failed,
            wants_progress=True,
        )
        self.states.follow(task, cancellable=True)

    def _kept(self, changes: Changes) -> None:
        self.context.flash(self.tr("The list is kept. This is what the check found."))
        self.go("roll-report", changes.created[0])


if TYPE_CHECKING:
    from datetime import date
