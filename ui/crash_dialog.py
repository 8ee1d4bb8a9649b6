"""Shows the report of a fault of ours in full, to be copied; nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout

from ui.theme import Size, Space, TextRole, label_font
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CrashDialog(QDialog):
    """What happened, that the data is safe, and the whole report."""

    def __init__(self, report: str, parent: QWidget | None, *, earlier: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault of the program"))
        self.setMinimumWidth(Size.TEXT)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        if earlier:
            title = self.tr("The program ended by a fault of its own last time")
        else:
            title = self.tr("The program met a fault of its own")
        column.addWidget(text_label(title, TextRole.HEADING))
        column.addWidget(
            text_label(
                self.tr(
                    "What was saved is safe: every act is written whole or not at all. Nothing was sent anywhere. "
                    "Below is the whole report; it holds no names and no figures. Copy it and give it to whoever "
                    "looks after the program, then go on working."
                )
            )
        )
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("part", "code")
        self.text.setFont(label_font(TextRole.MONO))
        self.text.setMinimumHeight(Size.REPORT_HEIGHT)
        self.text.setAccessibleName(self.tr("Report of the fault"))
        column.addWidget(self.text, 1)
        copy = SecondaryButton(self.tr("Copy the report"), self._copy, symbol="copy")
        self.go_on = PrimaryButton(self.tr("Go on"), self.accept)
        column.addLayout(button_row(copy, self.go_on))
        self._ring = FocusRing(self)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())


def show_report(parent: QWidget, report: str, *, earlier: bool = False) -> None:
    """Show the dialog without holding up the program; a second fault while one is shown is only written."""
    if parent.findChild(CrashDialog) is not None:
        return
    dialog = CrashDialog(report, parent, earlier=earlier)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
