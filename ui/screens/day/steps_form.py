"""A form that asks one thing after the other: the step of the printed script, its fields, back and next.

What is typed is kept as a draft at once (``typed``), so that a computer that stops in the middle costs nothing.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.day.big_fields import explained
from ui.theme import Space, TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class DraftField(Protocol):
    """What a form keeps as text."""

    def text(self) -> str: ...

    def set_text(self, text: str) -> None: ...


class StepPage(QWidget):
    """One step: number and title as on paper, what to do, its fields. ``check()`` says whether one may go on."""

    def __init__(self, number: int, title: str, what: str, fields: Sequence[QWidget]) -> None:
        super().__init__()
        self.fields = tuple(fields)
        self.check: Callable[[], bool] = lambda: True
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self.column.addWidget(text_label(f"{number}. {title}", TextRole.TITLE))
        self.column.addWidget(explained(what))
        for field in fields:
            self.column.addWidget(field)
        self.column.addStretch(1)


class StepsForm(QWidget):
    """Pages one at a time. ``typed`` when something is worth keeping, ``finished`` at the end."""

    typed = Signal()
    finished = Signal()

    def __init__(self, pages: Sequence[StepPage], verb: str, drafts: Mapping[str, DraftField]) -> None:
        super().__init__()
        self.pages = tuple(pages)
        self._verb = verb
        self._drafts = dict(drafts)
        self._place = 0
        self.back = SecondaryButton(self.tr("Back"), self._go_back, symbol="arrow-left")
        self.next = PrimaryButton("", self._go_on)
        for button in (self.back, self.next):
            button.setProperty("big", "true")
        self._where = text_label("", TextRole.LABEL, muted=True, wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for page in pages:
            column.addWidget(page, 1)
        foot = button_row(self.back, self.next)
        foot.insertWidget(0, self._where)
        column.addLayout(foot)
        self._show(0)

    @property
    def place(self) -> int:
        """Which page is shown, from 0."""
        return self._place

    def draft(self) -> str:
        """Everything typed and the page, as one text."""
        return json.dumps(
            {"page": self.place, "fields": {key: field.text() for key, field in self._drafts.items()}},
            ensure_ascii=False,
        )

    def set_draft(self, text: str) -> None:
        """Come back to what was typed. A text of another version of the program is left out."""
        try:
            kept = json.loads(text)
            fields, place = dict(kept["fields"]), int(kept["page"])
        except (ValueError, KeyError, TypeError):
            return
        for key, field in self._drafts.items():
            if isinstance(fields.get(key), str):
                field.set_text(fields[key])
        self._show(min(max(place, 0), len(self.pages) - 1))

    def show_page_of(self, field: QWidget) -> None:
        """Go to the page where this field stands."""
        for number, page in enumerate(self.pages):
            if field in page.fields:
                self._show(number)
                field.setFocus()
                return

    def focus_first(self) -> QWidget:
        """The first field of the page, or the button that goes on."""
        page = self.pages[self.place]
        return page.fields[0] if page.fields else self.next

    def _go_back(self) -> None:
        self._show(self.place - 1)
        self.focus_first().setFocus()
        self.typed.emit()

    def _go_on(self) -> None:
        if not self.pages[self.place].check():
            return
        if self.place == len(self.pages) - 1:
            self.finished.emit()
            return
        self._show(self.place + 1)
        self.focus_first().setFocus()
        self.typed.emit()

    def _show(self, place: int) -> None:
        self._place = place
        for number, page in enumerate(self.pages):
            page.setVisible(number == place)
        last = place == len(self.pages) - 1
        self.back.setVisible(place > 0)
        self.next.setText(self._verb if last else self.tr("Next"))
        self._where.setText(self.tr("{0} of {1}").format(place + 1, len(self.pages)))
