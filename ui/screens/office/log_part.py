"""The audit log: who did what and when; filter, pages, export, check of the chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ui.localisation import date_time, number
from ui.models.rows_table_model import Column
from ui.screens.office.event_words import event_words, kind_words
from ui.screens.office.office_part import OfficePart
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.file_reading import write_whole
from ui.widgets.labels import Note, text_label
from unionreg.application.queries import audit
from unionreg.domain.audit.log_filter import LogFilter

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.audit import LogCheck, LogPage

_PAGE = 100
_WAIT = 250


class LogPart(OfficePart):
    """One page of records, newest first."""

    tab = "log"
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._offset = 0
        self._total = 0
        self.export = SecondaryButton(self.tr("Export…"), self._export, symbol="download")
        self.check = PrimaryButton(self.tr("Check the chain"), self._check, symbol="shield-check")
        self.header.add_action(self.export)
        self.header.add_action(self.check)
        self.verdict = Note("", Tone.POSITIVE)
        self.verdict.hide()
        self.body.addWidget(self.verdict)
        self.body.addLayout(self._filters())
        texts = context.messages.texts
        self.table = DataTable(
            (
                Column(
                    self.tr("No."), lambda row: number(row.sequence), characters=7, number=True, role=TextRole.FIGURE
                ),
                Column(self.tr("When"), lambda row: date_time(row.at), characters=17),
                Column(self.tr("Who"), lambda row: row.full_name or "—", characters=26),
                Column(self.tr("What"), lambda row: event_words(row, texts), stretch=True),
            ),
            name=self.tr("Audit log"),
            empty=self.tr("No record fits the filter."),
            dense=True,
        )
        self.body.addWidget(self.table, 1)
        self.body.addLayout(self._pages())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._filtered)
        self.load()

    def load(self) -> None:
        """Read the page."""
        wanted, offset = self._wanted(), self._offset
        self.read(lambda core: audit.log_page(core, self.actor, wanted, offset=offset, limit=_PAGE), self._show)

    def first_field(self) -> QWidget:
        """The text to look for."""
        return self.text

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Find in the log…"))
        self.text.setAccessibleName(self.tr("Find in the log"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(lambda: self._timer.start(_WAIT))
        self.kind = self._choice(self.tr("Kind of act"))
        self.person = self._choice(self.tr("Person"))
        row.addWidget(self.text, 2)
        row.addWidget(self.kind, 1)
        row.addWidget(self.person, 1)
        return row

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(name, None)
        box.activated.connect(self._filtered)
        return box

    def _pages(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.position = text_label("", TextRole.LABEL, muted=True, wrap=False)
        self.newer = SecondaryButton(self.tr("Newer"), lambda: self._turn(-_PAGE), symbol="arrow-left")
        self.older = SecondaryButton(self.tr("Older"), lambda: self._turn(_PAGE), symbol="arrow-right")
        row.addWidget(self.position, 1)
        row.addWidget(self.newer)
        row.addWidget(self.older)
        return row

    def _wanted(self) -> LogFilter:
        kind, person = self.kind.currentData(), self.person.currentData()
        return LogFilter(
            kinds=frozenset({kind} if kind else ()), username=person or None, text=self.text.text().strip()
        )

    def _filtered(self) -> None:
        self._offset = 0
        self.load()

    def _turn(self, step: int) -> None:
        self._offset = max(0, self._offset + step)
        self.load()

    def _show(self, page: LogPage) -> None:
        texts = self.context.messages.texts
        self._total = page.total
        _fill(self.kind, {kind: kind_words(kind, texts) for kind in page.kinds})
        _fill(self.person, {name: name for name in page.usernames})
        self.table.set_rows(page.rows)
        first = self._offset + 1 if page.rows else 0
        text = self.tr("{first} to {last} of {total} records")
        self.position.setText(
            text.format(first=number(first), last=number(self._offset + len(page.rows)), total=number(page.total))
        )
        self.newer.setEnabled(self._offset > 0)
        self.older.setEnabled(self._offset + len(page.rows) < page.total)
        self.show_content()

    def _check(self) -> None:
        self.check.setEnabled(False)
        self.context.runner.run(
            lambda _progress: audit.check_log(self.core, self.actor), self._checked, self._check_failed, owner=self
        )

    def _check_failed(self, failure: object) -> None:
        self.check.setEnabled(True)
        self.show_failure(failure)  # type: ignore[arg-type]

    def _checked(self, check: LogCheck) -> None:
        self.check.setEnabled(True)
        if check.whole:
            head = " ".join(check.head[start : start + 4] for start in range(0, len(check.head), 4))
            text = self.tr(
                "The chain is whole: all {count} records fit. Write down its end, to prove later that nothing was "
                "taken away: {head}"
            )
            self.verdict.set_text(text.format(count=number(check.records), head=head), Tone.POSITIVE)
        else:
            text = self.tr(
                "The chain is broken at record {at}: it was changed or taken away outside the program. Keep this file "
                "as it is, tell the auditor, and compare with the last backup."
            )
            self.verdict.set_text(text.format(at=number(check.broken_at or 0)), Tone.NEGATIVE)
        self.verdict.show()

    def _export(self) -> None:
        kinds = self.tr("Spreadsheet (*.csv);;JSON with the chain (*.json)")
        path = self.context.prompts.save_file(self, self.tr("Export the log"), kinds, self.tr("audit-log.csv"))
        if path is None:
            return
        wanted = self._wanted()
        form = audit.ExportForm.JSON if path.suffix.lower() == ".json" else audit.ExportForm.CSV
        done = self.tr("Saved: {name}").format(name=path.name)
        self.context.runner.run(
            lambda _progress: write_whole(path, audit.export_log(self.core, self.actor, wanted, form)),
            lambda _nothing: self.context.flash(done),
            self.show_failure,
            owner=self,
        )


def _fill(box: QComboBox, items: dict[str, str]) -> None:
    """Offer these beside the first line, which stands for all; keep what is chosen."""
    for value, words in sorted(items.items(), key=lambda item: item[1]):
        if box.findData(value, Qt.ItemDataRole.UserRole) < 0:
            box.addItem(words, value)
