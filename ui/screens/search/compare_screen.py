"""Two contracts side by side by clause: differences marked, clauses that stand in one only named as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from ui.screens.screen import Place, Screen
from ui.screens.search.words import marked_label
from ui.theme import Space, TextRole, Tone
from ui.widgets.labels import hairline, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application.queries import search as queries
from unionreg.domain.search.document import DocumentKey, Source

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.search import Comparison
    from unionreg.domain.search.clauses import Clause
    from unionreg.domain.search.comparing import ComparedClause


class CompareScreen(Screen):
    """``place.arguments``: source and id of the left one, source and id of the right one."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        first, one, second, other = place.arguments
        self._left, self._right = DocumentKey(Source(first), one), DocumentKey(Source(second), other)
        self._found: Comparison | None = None
        self.header.set_title(self.tr("Two contracts by clause"))
        self.different = QCheckBox(self.tr("Only what differs"))
        self.different.toggled.connect(self._fill)
        self.body.addWidget(self.different)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Search, the comparison."""
        return ((self.tr("Search"), Place("search")), (self.tr("Two contracts by clause"), None))

    def load(self) -> None:
        """Read both."""
        self.read(
            lambda core: queries.compare_contracts(core, self.actor, left=self._left, right=self._right), self._show
        )

    def _show(self, found: Comparison) -> None:
        self._found = found
        same = sum(row.same for row in found.rows)
        self.header.set_subtitle(self.tr("{same} of {all} clauses say the same").format(same=same, all=len(found.rows)))
        self._fill()
        self.show_content()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._found is None:
            return
        for column, title in enumerate((self._found.left, self._found.right)):
            self._grid.addWidget(text_label(title, TextRole.STRONG), 0, column)
        line = 1
        for row in self._found.rows:
            if row.same and self.different.isChecked():
                continue
            self._grid.addWidget(hairline(), line, 0, 1, 2)
            sides = ((row.left, row.left_marks), (row.right, row.right_marks))
            for column, (clause, marks) in enumerate(sides):
                top = Qt.AlignmentFlag.AlignTop
                self._grid.addWidget(self._side(row, clause, marks), line + 1, column, top)
            line += 2

    def _side(self, row: ComparedClause, clause: Clause | None, marks: tuple[tuple[int, int], ...]) -> QWidget:
        box = QFrame()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        if clause is None:
            column.addWidget(StatusPill(self.tr("Not here"), Tone.WARNING), 0, Qt.AlignmentFlag.AlignLeft)
            return box
        theme = self.context.messages.texts.get(f"clause-theme.{clause.theme.value}")
        number = self.tr("Clause {number}").format(number=clause.number) if clause.number else self.tr("Beginning")
        column.addWidget(text_label(f"{number} · {theme}", TextRole.LABEL, muted=True))
        if row.left is None or row.right is None:
            column.addWidget(StatusPill(self.tr("Only here"), Tone.INFO), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(marked_label(clause.text, marks, self))
        return box
