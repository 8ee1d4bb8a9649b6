"""The ring around whatever has the focus: drawn outside the control, visible on everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget

from ui.theme import Size, tokens_for

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class FocusRing(QFocusFrame):
    """Follows the focus inside one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded line in the focus colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_for(self).focus), Size.FOCUS))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = Size.FOCUS / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, Size.RADIUS + inset, Size.RADIUS + inset)
        painter.end()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._window:
            self.setWidget(now)
        else:
            self.setWidget(None)  # type: ignore[arg-type]
