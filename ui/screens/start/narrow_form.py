"""A narrow card in the middle of the page with a short form: signing in, changing a password."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from ui.theme import Size, Space
from ui.widgets.card import Card


class NarrowForm(Card):
    """Enter in any of its lines goes on to the next, in the last it presses the primary button."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(Size.DIALOG)
        self.column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self.column.setSpacing(Space.L)

    def centred(self) -> QHBoxLayout:
        """A row with the form in the middle."""
        row = QHBoxLayout()
        row.addStretch(1)
        holder = QVBoxLayout()
        holder.addWidget(self, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(holder)
        row.addStretch(1)
        return row

    def enter_goes_on(self, lines: list[QLineEdit], submit: object) -> None:
        """Join the lines: Enter moves on, in the last one it submits."""
        for line, following in itertools.pairwise(lines):
            line.returnPressed.connect(lambda field=following: field.setFocus(Qt.FocusReason.TabFocusReason))
        lines[-1].returnPressed.connect(submit)
