"""A digest in 16 groups of four, two of them optionally left blank to be typed from paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.theme import TONE_ICONS, Space, TextRole, Tone, label_font
from ui.widgets.labels import restyle, text_label
from ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = 8


class DigestGroups(QWidget):
    """Shows ``groups``; those numbered in ``blanks`` (from 0) are fields. ``matched(bool)`` once all are typed."""

    matched = Signal(bool)

    def __init__(self, groups: Sequence[str], *, blanks: Sequence[int] = (), columns: int = _COLUMNS) -> None:
        super().__init__()
        self._groups = tuple(groups)
        self.fields: dict[int, QLineEdit] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.S)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        for number, group in enumerate(self._groups):
            cell = self._field(number) if number in blanks else self._group(group)
            grid.addWidget(cell, number // columns, number % columns)
        cell_width = QFontMetrics(label_font(TextRole.MONO_LARGE)).horizontalAdvance("00000000")
        for column in range(columns):
            grid.setColumnMinimumWidth(column, cell_width)
        grid.setColumnStretch(columns, 1)
        outer.addLayout(grid)
        self.pill = StatusPill("")
        self.pill.hide()
        outer.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeft)
        self.explained = text_label("", TextRole.LABEL)
        self.explained.hide()
        outer.addWidget(self.explained)
        if not blanks:
            self.setAccessibleName(" ".join(self._groups))

    def _group(self, group: str) -> QLabel:
        label = text_label(group, TextRole.MONO_LARGE, wrap=False)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _field(self, number: int) -> QLineEdit:
        field = QLineEdit()
        field.setFont(label_font(TextRole.MONO_LARGE))
        field.setMaxLength(len(self._groups[number]))
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setFixedWidth(QFontMetrics(field.font()).horizontalAdvance("00000000"))
        name = QCoreApplication.translate("DigestGroups", "Group {number} of the digest, from the paper")
        field.setAccessibleName(name.format(number=number + 1))
        field.setPlaceholderText("????")
        field.textChanged.connect(self._compare)
        self.fields[number] = field
        return field

    def _compare(self) -> None:
        complete = all(len(field.text().strip()) == len(self._groups[n]) for n, field in self.fields.items())
        for number, field in self.fields.items():
            typed = field.text().strip().lower()
            wrong = len(typed) == len(self._groups[number]) and typed != self._groups[number]
            field.setProperty("wrong", "true" if wrong else "false")
            restyle(field)
        self.pill.setVisible(complete)
        if not complete:
            self.explained.hide()
            return
        same = all(field.text().strip().lower() == self._groups[n] for n, field in self.fields.items())
        if same:
            word = QCoreApplication.translate("DigestGroups", "Same as on your paper")
            self.pill.set_status(word, Tone.POSITIVE, symbol=TONE_ICONS[Tone.POSITIVE])
        else:
            word = QCoreApplication.translate("DigestGroups", "Not what your paper says: this is another package")
            self.pill.set_status(word, Tone.NEGATIVE, symbol=TONE_ICONS[Tone.NEGATIVE])
        self.explained.setText(_mismatch_words())
        self.explained.setVisible(not same)
        self.matched.emit(same)


def _mismatch_words() -> str:
    """What a digest that differs from the paper may mean, and what to do."""
    return QCoreApplication.translate(
        "DigestGroups",
        "First look for a slip of reading: 0 and 8, b and 6. If paper and screen really differ, the paper is of "
        "another package: an earlier version, a correction, or something exchanged. Ask the authority for the package "
        "of this paper, and keep both.",
    )
