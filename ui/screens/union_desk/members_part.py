"""The list of members (or of supporters): taken in from a spreadsheet, checked row by row, then kept in the folder.

The same importer as for rolls; its steps stand one after the other on the page of the section.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.localisation import number, short_date
from ui.models.rows_table_model import Column
from ui.screens.rolls.columns_form import ColumnsForm
from ui.screens.union_desk.member_columns_form import MemberColumnsForm
from ui.screens.union_desk.members_report import MembersReport
from ui.screens.union_desk.parts import SectionPart
from ui.screens.union_desk.session import today
from ui.screens.union_desk.waiting_line import WaitingLine
from ui.screens.votes.files import read_chosen
from ui.screens.votes.moments import parse_day
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.data_table import DataTable
from ui.widgets.drop_area import DropArea
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label
from unionreg.desk.member_lists import MembersRead, propose_members, read_members

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from ui.screens.union_desk.session import FilingSession
    from ui.tasks import Failure, Progress
    from unionreg.domain.filings.filing import FilingData, Member
    from unionreg.domain.rolls.columns import Proposal
    from unionreg.domain.rolls.roll import RollPurpose

translate = QCoreApplication.translate
# As for rolls: larger than any real list.
LARGEST_FILE = 256 * 1024 * 1024
_SHOWN_ROWS = 10


@dataclass(frozen=True, slots=True)
class MemberList:
    """Which list of the filing this is, how it is read from the folder and how it is kept.

    ``sha256`` names the list that is kept, empty without one.
    """

    title: str
    about: str
    purpose: RollPurpose
    sha256: Callable[[FilingData], str]
    load: Callable[[Callable[[tuple[Member, ...]], object]], object]
    keep: Callable[[tuple[Member, ...], str, date, Callable[[object], object]], object]
    secret: bool = False


class MembersPart(SectionPart):
    """Shows the list that is kept, or the way to take one in."""

    def __init__(self, session: FilingSession, described: MemberList) -> None:
        super().__init__()
        self._session = session
        self._list = described
        self._content = b""
        self._name = ""
        self._read: MembersRead | None = None
        self._shown = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self._column.addWidget(text_label(described.title, TextRole.HEADING))
        self._column.addWidget(text_label(described.about, muted=True))
        self.trouble = Note("", Tone.NEGATIVE)
        self.trouble.hide()
        self._column.addWidget(self.trouble)
        self.waiting = WaitingLine()
        self._column.addWidget(self.waiting)
        self._steps = (self._kept_step(), self._file_step(), self._columns_step(), self._report_step())
        for step in self._steps:
            self._column.addWidget(step)
        self._go(self._file)

    def show_data(self, data: FilingData) -> None:
        """The list that is kept, read when it is another than the one shown."""
        sha256 = self._list.sha256(data)
        if sha256 and sha256 != self._shown:
            self._list.load(self._show_members)
        self._shown = sha256

    def first_field(self) -> QWidget:
        """The way to a spreadsheet, or the list."""
        return self.drop.choose if not self._file.isHidden() else self.members

    def take(self, path: Path) -> None:
        """Read a spreadsheet and propose what its columns hold."""
        self.trouble.hide()

        def read(_folder: object, _progress: Progress) -> tuple[bytes, Proposal]:
            content = read_chosen(path, LARGEST_FILE)
            return content, propose_members(content, path.name)

        self._name = path.name
        task = self._session.work(read, self._show_proposal, self._failed)
        self.waiting.follow(task, self.tr("Reading {0}…").format(path.name))

    def check(self) -> None:
        """Check every row as the columns say."""
        cut_off = parse_day(self.cut_off.text())
        words = "" if cut_off else self.tr("Write the day like this: 22/11/2026")
        self.cut_off_field.set_error(words)
        if cut_off is None:
            return
        self.trouble.hide()
        content, name, purpose = self._content, self._name, self._list.purpose
        mapping, columns = self.columns.mapping(), self.further.columns()
        task = self._session.work(
            lambda _folder, progress: read_members(
                content, name, mapping, columns, cut_off=cut_off, purpose=purpose, told=progress.report
            ),
            self._show_report,
            self._failed,
        )
        self.check_button.setEnabled(False)
        self.waiting.follow(task, self.tr("Every row is being checked…"))

    def keep(self) -> None:
        """Take the list in, without the rows that are left out."""
        read = self._read
        if read is not None:
            self._list.keep(read.members, self._name, read.report.cut_off, self._kept_now)

    def _kept_now(self, _answer: object) -> None:
        self._content, self._read, self._shown = b"", None, ""
        data = self._session.data
        if data is not None:
            self.show_data(data)
        self.edited.emit()

    def _failed(self, failure: Failure) -> None:
        self._come_to_rest()
        self.trouble.set_text(self._session.context.messages.failure(failure))
        self.trouble.show()

    def _come_to_rest(self) -> None:
        self.waiting.hide()
        self.check_button.setEnabled(True)

    def _go(self, step: QWidget) -> None:
        self._come_to_rest()
        for each in self._steps:
            each.setVisible(each is step)
        self.working.emit(step in {self._mapping, self._report})

    def _choose(self) -> None:
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.zip);;All files (*)")
        path = self._session.context.prompts.open_file(self, self.tr("List of members"), kinds)
        if path is not None:
            self.take(path)

    def _file_step(self) -> QWidget:
        self._file, column = _step()
        self.drop = DropArea(
            "file-text",
            self.tr("Put the spreadsheet here"),
            self.tr("CSV, Excel or OpenDocument, also inside a .zip. It is read as it is; nothing in it is run."),
            self.tr("Choose the file…"),
        )
        self.drop.dropped.connect(self.take)
        self.drop.choose.clicked.connect(lambda _checked=False: self._choose())
        column.addWidget(self.drop)
        return self._file

    def _columns_step(self) -> QWidget:
        self._mapping, column = _step()
        self.columns = ColumnsForm()
        self.further = MemberColumnsForm()
        self.columns.sheet.currentIndexChanged.connect(lambda _index: self._show_sheet())
        self.cut_off_field, self.cut_off = text_field(
            self.tr("Ages are judged on"),
            hint=self.tr("The day of the assembly, for example."),
            width=Size.FIELD_NARROW,
        )
        self.check_button = PrimaryButton(self.tr("Check every row"), self.check)
        other = SecondaryButton(self.tr("Choose another file…"), self._choose, symbol="folder-open")
        for widget in (self.columns, self.further, self.cut_off_field):
            column.addWidget(widget)
        column.addLayout(button_row(other, self.check_button))
        return self._mapping

    def _report_step(self) -> QWidget:
        self._report, column = _step()
        self.summary = Note("", Tone.INFO)
        self.report = MembersReport(self._session.context.messages.texts)
        self.report.left_out_changed.connect(self._leave_out)
        self.keep_button = PrimaryButton(self.tr("Take the list in"), self.keep)
        back = SecondaryButton(self.tr("Back to the columns"), lambda: self._go(self._mapping), symbol="arrow-left")
        column.addWidget(self.summary)
        column.addWidget(self.report)
        column.addLayout(button_row(back, self.keep_button))
        return self._report

    def _kept_step(self) -> QWidget:
        self._kept, column = _step()
        self.sum = Note("", Tone.POSITIVE)
        self.members = DataTable(self._member_columns(), name=self._list.title, dense=True)
        self.members.setFixedHeight((_SHOWN_ROWS + 1) * Size.ROW_DENSE + Space.S)
        again = SecondaryButton(self.tr("Take in another spreadsheet…"), self._choose, symbol="folder-open")
        column.addWidget(self.sum)
        column.addWidget(self.members)
        row = QHBoxLayout()
        row.addWidget(again)
        row.addStretch(1)
        column.addLayout(row)
        return self._kept

    def _member_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("No."),
                lambda row: number(row.number),
                characters=8,
                number=True,
                muted=True,
                role=TextRole.FIGURE,
            ),
            Column(self.tr("First surname"), lambda row: row.first_surname, characters=18),
            Column(self.tr("Second surname"), lambda row: row.second_surname, characters=18),
            Column(self.tr("Given names"), lambda row: row.given_names, characters=22),
            Column("CURP", lambda row: row.curp, characters=23, role=TextRole.MONO),
            Column(self.tr("Employer"), lambda row: row.employer or row.workplace, stretch=True),
            Column(self.tr("Left"), lambda row: short_date(row.left_on) if row.left_on else "", characters=11),
        )

    def _show_proposal(self, answer: tuple[bytes, Proposal]) -> None:
        self._content, proposal = answer
        self.further.show_proposal(proposal)
        self.columns.show_proposal(proposal)
        self._show_sheet()
        if not self.cut_off.text():
            self.cut_off.setText(f"{self._day():%d/%m/%Y}")
        self._go(self._mapping)
        self.columns.sheet.setFocus()

    def _day(self) -> date:
        """The day of the newest assembly that the filing tells of, or today."""
        data = self._session.data
        held = [each.held_on for each in data.assemblies if each.held_on] if data is not None else []
        return max(held, default=today())

    def _show_sheet(self) -> None:
        self.further.show_sheet(str(self.columns.sheet.currentData() or ""))

    def _show_report(self, read: MembersRead) -> None:
        self._read = read
        self.report.show_read(read)
        self.report.setVisible(bool(read.report.findings))
        self._say_summary(read)
        self._go(self._report)
        self.keep_button.setFocus()

    def _leave_out(self, places: frozenset[int]) -> None:
        if self._read is not None:
            self._read = self._read.without(places)
            self._say_summary(self._read)

    def _say_summary(self, read: MembersRead) -> None:
        errors, warnings = read.report.errors, read.report.warnings
        told = [
            self.tr("%n person(s) would be taken in.", "", len(read.members)),
            self.tr("%n row(s) left out.", "", len(read.left_out)) if read.left_out else "",
            self.tr("Found: {errors} to decide, {warnings} to look at.").format(
                errors=number(errors), warnings=number(warnings)
            ),
            self.tr("%n day(s) could not be read and stay empty.", "", len(read.unread_days))
            if read.unread_days
            else "",
            self.tr(
                "Nothing found holds the list back: leave rows out, correct the spreadsheet and choose it again, or "
                "take it in as it is."
            ),
        ]
        self.summary.set_text(" ".join(filter(None, told)), Tone.WARNING if errors else Tone.INFO)
        self.keep_button.setEnabled(bool(read.members))

    def _show_members(self, members: tuple[Member, ...]) -> None:
        self.members.set_rows(members)
        words = self.tr("%n person(s) on the list.", "", len(members))
        if self._list.secret:
            words += " " + self.tr(
                "This list is secret: it travels inside the file and, on paper, in a closed envelope; it is never "
                "published."
            )
        self.sum.set_text(words)
        self._go(self._kept)


def _step() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    return holder, column
