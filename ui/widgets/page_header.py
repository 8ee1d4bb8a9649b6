"""The head of a page: title, subtitle, a status, and the page's actions at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole
from ui.widgets.labels import text_label


class PageHeader(QWidget):
    """Set texts with ``set_title`` and ``set_subtitle``; ``add_action`` puts buttons at the right, the primary last."""

    def __init__(self) -> None:
        super().__init__()
        self._title = text_label("", TextRole.TITLE)
        self._subtitle = text_label("", TextRole.BODY, muted=True)
        self._subtitle.hide()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.S)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(Space.M)
        self._beside.addWidget(self._title, 1)
        self._title.setMinimumHeight(Size.CONTROL)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addLayout(self._beside)
        words.addWidget(self._subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        row.setSpacing(Space.L)
        row.addLayout(words, 1)
        row.addLayout(self._actions)
        row.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)

    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """The name of the page."""
        self._title.setText(title)

    def set_subtitle(self, text: str) -> None:
        """One muted line under the title; an empty text hides it."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def add_beside(self, widget: QWidget) -> None:
        """Something beside the title, such as a status."""
        self._beside.insertWidget(1, widget)

    def add_action(self, button: QWidget) -> None:
        """A button at the right."""
        self._actions.addWidget(button)

    def clear_actions(self) -> None:
        """Take all buttons away."""
        while self._actions.count():
            taken = self._actions.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.deleteLater()
