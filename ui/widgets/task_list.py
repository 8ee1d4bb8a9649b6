"""A task list in words: what is done, what is next, what cannot start yet and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import hairline, text_label
from ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One line: ``hint`` stands muted below the name; without ``go`` the name is plain text."""

    name: str
    status: str
    tone: Tone = Tone.NEUTRAL
    hint: str = ""
    go: Callable[[], object] | None = None
    symbol: str = ""


class TaskList(QFrame):
    """Rows in a card, hairlines between. ``set_rows`` replaces them, ``set_groups`` puts headings between them."""

    def __init__(self, rows: Sequence[TaskRow] = ()) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self._column.setSpacing(0)
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[TaskRow]) -> None:
        """Show these rows instead."""
        self.set_groups([("", rows)])

    def set_groups(self, groups: Sequence[tuple[str, Sequence[TaskRow]]]) -> None:
        """Show these groups instead, each with its heading (none where it is empty)."""
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for title, rows in groups:
            if title:
                heading = text_label(title, TextRole.LABEL, muted=True)
                heading.setContentsMargins(0, Space.M, 0, Space.XS)
                self._column.addWidget(heading)
            for number, row in enumerate(rows):
                if number or title:
                    self._column.addWidget(hairline())
                self._column.addWidget(_row_widget(row))
        self._column.addStretch(1)


def _row_widget(row: TaskRow) -> QWidget:
    line = QWidget()
    line.setMinimumHeight(Size.ROW + Space.S)
    across = QHBoxLayout(line)
    across.setContentsMargins(0, Space.S, 0, Space.S)
    across.setSpacing(Space.M)
    words = QVBoxLayout()
    words.setSpacing(0)
    if row.go is not None:
        link = LinkButton(row.name, row.go)
        link.setAccessibleName(f"{row.name}: {row.status}")
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    else:
        words.addWidget(text_label(row.name))
    if row.hint:
        words.addWidget(text_label(row.hint, TextRole.LABEL, muted=True))
    across.addLayout(words, 1)
    across.addWidget(StatusPill(row.status, row.tone, symbol=row.symbol), 0, Qt.AlignmentFlag.AlignVCenter)
    return line
