"""A form that scrolls, its buttons below, and the paper that it makes beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.theme import Size, Space

if TYPE_CHECKING:
    from collections.abc import Sequence


def beside_paper(fields: Sequence[QWidget], buttons: QLayout, paper: QWidget, spacing: int = Space.M) -> QSplitter:
    """Form and paper, side by side; the form's fields stand below each other, ``spacing`` apart."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, Space.M, Space.L)
    column.setSpacing(spacing)
    for field in fields:
        column.addWidget(field)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    left = QWidget()
    whole = QVBoxLayout(left)
    whole.setContentsMargins(0, 0, Space.M, 0)
    whole.setSpacing(Space.M)
    whole.addWidget(scroll, 1)
    whole.addLayout(buttons)
    both = QSplitter(Qt.Orientation.Horizontal)
    both.addWidget(left)
    both.addWidget(paper)
    both.setChildrenCollapsible(False)
    both.setHandleWidth(Space.XS)
    both.setSizes([Size.TEXT, Size.FORM])
    return both
