"""A part of a page that scrolls by itself, beside parts that stay where they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Space


def scrolling(inside: QWidget, name: str, *, by_keys: bool = False) -> QScrollArea:
    """``inside`` at the top of its own scroll area. ``by_keys``: it can have the focus, for parts without fields."""
    holder = QWidget()
    holder.setProperty("part", "page")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, Space.M, Space.M)
    column.addWidget(inside)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_keys else Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(holder)
    return area
