"""The wage table of an act: typed as in a spreadsheet, pasted from one, or taken from a file and then looked through.

No use case: the screen opens the file that is asked for and hands back what was found in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.screens.votes.edit_table import EditColumn
from ui.screens.votes.table_editor import TableEditor
from ui.theme import Tone
from ui.widgets.buttons import SecondaryButton, button_row
from ui.widgets.labels import Note
from unionreg.domain.contracts.wage_rows import WageRow, wage_table
from unionreg.domain.contracts.wages import PayPeriod, WageTable

if TYPE_CHECKING:
    from unionreg.domain.contracts.wage_rows import WageSheet
    from unionreg.texts import Texts


class WagesPart(TableEditor):
    """``edited`` after every change; ``file_asked`` when a file is to be opened. ``read()`` gives the table."""

    file_asked = Signal()

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        columns = (
            EditColumn(self.tr("Post"), stretch=True),
            EditColumn(self.tr("Amount"), 12, number=True),
            EditColumn(self.tr("Period"), 14),
            EditColumn(self.tr("Level"), 10),
        )
        hint = self.tr(
            "Type, or paste the rows of a spreadsheet with Ctrl+V. Period: by hour, day, week, fortnight or month; "
            "empty: by day."
        )
        super().__init__(self.tr("Wage table"), hint, columns, least_rows=1)
        self.note = Note("")
        self.note.hide()
        self.choose = SecondaryButton(self.tr("Take it from a file…"), self.file_asked.emit, symbol="upload")
        column = self.layout()
        column.addWidget(self.note)  # type: ignore[union-attr]
        column.addLayout(button_row(self.choose))  # type: ignore[union-attr]
        self.edited.connect(self._mark)

    @property
    def blank(self) -> bool:
        """Whether the table is empty."""
        return not self.table.rows()

    def rows(self) -> tuple[WageRow, ...]:
        """The rows as they stand, empty ones too: a mark belongs to its place."""
        model = self.table.model_rows
        return tuple(
            WageRow(*(str(model.index(row, column).data(Qt.ItemDataRole.EditRole)) for column in range(4)))
            for row in range(model.rowCount())
        )

    def read(self) -> WageTable | None:
        """The table; None when it is empty or cannot be read, which ``wrong`` tells apart."""
        found = wage_table(self.rows())
        return found if isinstance(found, WageTable) else None

    def wrong(self) -> bool:
        """Whether a row cannot be read."""
        return isinstance(wage_table(self.rows()), tuple)

    def show_error(self) -> None:
        """Say under the table what is wrong with it, or nothing."""
        self._mark()
        wrong = self.wrong()
        self.set_error(self.tr("Correct the marked cells, or remove their rows.") if wrong else "")

    def show_sheet(self, sheet: WageSheet, name: str) -> None:
        """Put in what was found in a file, in place of what stood here, and say which column it was."""
        self.table.set_rows([(each.post, each.amount, self._period(each.period), each.level) for each in sheet.rows])
        words = [self.tr("%n post(s) read from “{name}”.", "", len(sheet.rows)).format(name=name)]
        if sheet.heading:
            words.append(self.tr("Amounts: column “{heading}”.").format(heading=sheet.heading))
        if sheet.left_out:
            words.append(self.tr("%n row(s) without an amount left out.", "", sheet.left_out))
        words.append(self.tr("Look through them: the act keeps what stands here."))
        doubtful = sheet.columns > 1 or sheet.left_out > 0
        self.note.set_text(" ".join(words), Tone.WARNING if doubtful else Tone.INFO)
        self.note.show()
        self.table.edited.emit()

    def _period(self, period: str) -> str:
        return self._texts.get(f"pay-period.{period}") if period in set(PayPeriod) else period

    def _mark(self) -> None:
        found = wage_table(self.rows())
        words = (
            self.tr("The post is missing."),
            self.tr("No amount of pesos with at most two decimals."),
            self.tr("No period: hour, day, week, fortnight or month."),
        )
        unread = found if isinstance(found, tuple) else ()
        self.table.model_rows.set_marks({(each.row, each.column): words[each.column] for each in unread})
        if not unread:
            self.set_error("")
