"""Fields that the forms of the aftermath share: a moment with its day, a file that a person chose."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.screens.votes.moments import parse_moment
from ui.theme import Size, Space
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labeled_field import LabeledField, text_field
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo
    from pathlib import Path

translate = QCoreApplication.translate


class MomentEntry:
    """A day and an hour typed as 13/08/2026 09:05."""

    def __init__(self, label: str) -> None:
        self.field, self.line = text_field(
            label, hint=translate("After", "Day and hour, as 13/08/2026 09:05"), width=Size.FIELD
        )
        self.line.textChanged.connect(lambda: self.field.set_error(""))

    def read(self, zone: tzinfo) -> datetime | None:
        """The moment in that offset; None, with the error beside the field, when it is not one."""
        at = parse_moment(self.line.text(), date.min, zone)
        if at is None or at.date() == date.min:
            self.field.set_error(translate("After", "Write the day and the hour, as 13/08/2026 09:05."))
            self.line.setFocus()
            return None
        return at

    def propose(self, at: datetime) -> None:
        """Fill in a moment that the person may change."""
        if not self.line.text():
            self.line.setText(f"{at:%d/%m/%Y %H:%M}")


class FileEntry(QWidget):
    """A button that asks for a file, and the name of the chosen one."""

    def __init__(self, label: str, verb: str, choose: Callable[[], Path | None], *, hint: str = "") -> None:
        super().__init__()
        self.path: Path | None = None
        self._choose = choose
        self.button = SecondaryButton(verb, self._ask, symbol="folder-open")
        self._name = text_label(translate("After", "No file chosen"), muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.button)
        row.addWidget(self._name, 1)
        self.field = LabeledField(label, self, hint=hint, width=Size.FORM)
        self.setFocusProxy(self.button)

    def clear(self) -> None:
        """No file again."""
        self.path = None
        self._name.setText(translate("After", "No file chosen"))

    def take(self, path: Path) -> None:
        """Use this file."""
        self.path = path
        self._name.setText(path.name)
        self.field.set_error("")

    def _ask(self) -> None:
        path = self._choose()
        if path is not None:
            self.take(path)


def filled(*fields: tuple[LabeledField, QLineEdit]) -> bool:
    """Whether each line has something in it; an error stands beside the first that has not."""
    for field, line in fields:
        field.set_error("")
        if not line.text().strip():
            field.set_error(translate("After", "Write something here."))
            line.setFocus()
            return False
    return True
