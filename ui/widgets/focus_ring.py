"""The ring around whatever has the focus: drawn outside the control, visible on everything.

It stands in the nearest scroll area (or in the window), above the control's own parent, so that no layout cuts it off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.theme import Size, tokens_for

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.LayoutRequest,
    }
)


class FocusRing(QWidget):
    """Follows the focus inside one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # In the next turn of the event loop: the first frame does not wait for it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow)
        app.focusChanged.connect(self._focus_changed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded line in the focus colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_for(self).focus), Size.FOCUS))
        inset = Size.FOCUS / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, Size.RADIUS + inset, Size.RADIUS + inset)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The control or something around it moved: go along."""
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _focus_changed(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._let_go()
        if isValid(self._soon):
            self._soon.start(0)

    def _follow(self) -> None:
        now = QApplication.focusWidget()
        if now is None or now.window() is not self._window:
            return
        self._target = now
        holder = self._holder(now)
        self.setParent(holder)
        step: QWidget | None = now
        while step is not None and step is not holder:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._place()

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = None
        if isValid(self) and isValid(self._window):
            # What it stood in may be deleted before the next widget has the focus.
            self.setParent(self._window)
            self.hide()

    def _holder(self, control: QWidget) -> QWidget:
        step = control.parentWidget()
        while step is not None and step is not self._window:
            above = step.parentWidget()
            if isinstance(above, QAbstractScrollArea) and above.viewport() is step:
                return step
            step = above
        return self._window

    def _place(self) -> None:
        target = self._target
        holder = self.parentWidget()
        if target is None or holder is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        if target is holder or not holder.isAncestorOf(target):
            self.hide()
            return
        corner = target.mapTo(holder, QPoint(0, 0))
        margin = Size.FOCUS
        self.setGeometry(QRect(corner, target.size()).adjusted(-margin, -margin, margin, margin))
        self.show()
        self.raise_()
