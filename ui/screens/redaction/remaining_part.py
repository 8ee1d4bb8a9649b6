"""The text that a public form still holds, page by page, beside its picture: nothing else can be searched or copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import Space, TextRole
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.archive.words import PageWords

_LEAST_WIDTH = 190


class RemainingText(QWidget):
    """``show_pages`` takes the words of the file, ``show_page`` turns to one."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[int, str] = {}
        self._page = 1
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, 0, 0, 0)
        column.setSpacing(Space.S)
        self.title = text_label("", TextRole.STRONG, wrap=False)
        column.addWidget(self.title)
        explained = self.tr("All that can be searched or copied from this page. It must say nothing the picture hides.")
        column.addWidget(text_label(explained, TextRole.LABEL, muted=True))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumWidth(_LEAST_WIDTH)
        column.addWidget(self.text, 1)
        self._show()

    def show_pages(self, pages: Sequence[PageWords]) -> None:
        """The words of every page of the file; none when there is no file."""
        self._pages = {page.number: page.text() for page in pages}
        self._show()

    def show_page(self, number: int) -> None:
        """Turn to a page, from 1."""
        self._page = number
        self._show()

    def _show(self) -> None:
        self.title.setText(self.tr("Text of page {page}").format(page=self._page))
        self.text.setAccessibleName(self.title.text())
        self.text.setPlainText(self._pages.get(self._page, ""))
        empty = self.tr("This page has no text, only its picture.") if self._pages else ""
        self.text.setPlaceholderText(empty)
