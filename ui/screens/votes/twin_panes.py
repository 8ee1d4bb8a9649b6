"""Form and sheet side by side: the form scrolls, the sheet stays beside it. Knows neither form nor use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.theme import Size, Space

if TYPE_CHECKING:
    from ui.widgets.sheet_viewer import SheetViewer


class TwinPanes(QSplitter):
    """Left what is typed, right the paper."""

    def __init__(self, viewer: SheetViewer) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setMinimumWidth(Size.FORM)
        self.addWidget(self.area)
        self.addWidget(viewer)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setSizes([Size.TEXT, Size.FORM])
        self.setChildrenCollapsible(False)
        self.setHandleWidth(Space.XS)

    def show_page(self, *widgets: QWidget) -> None:
        """Put these below one another at the left, in place of what was there."""
        page = QWidget()
        page.setProperty("part", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XS, Space.XS, Space.L, Space.L)
        column.setSpacing(Space.L)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self.area.setWidget(page)
