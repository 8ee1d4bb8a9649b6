"""A paper of the archive in a window of its own, with the program's PDF view: look, print, save a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout

from ui.documents.handing_out import save_pdf, send_to
from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer
from ui.theme import Size, Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import Screen
    from unionreg.application.ports import Core


class PaperWindow(QDialog):
    """Shows one file until it is closed."""

    def __init__(self, screen: Screen, content: bytes, title: str, name: str) -> None:
        super().__init__(screen)
        self._screen, self._content, self._title, self._name = screen, content, title, name
        self.setWindowTitle(title)
        self.resize(Size.PAGE, Size.WINDOW_LEAST_HEIGHT)
        self.preview = PdfPreview()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.addWidget(self.preview)
        self.preview.print_asked.connect(self._print)
        self.preview.save_asked.connect(lambda: save_pdf(content, title, name, screen))
        self.preview.show_pdf(content, title)

    def _print(self) -> None:
        printer = choose_printer(self, self._title)
        if printer is not None:
            send_to(printer, self._content, self._screen)


def show_paper(screen: Screen, make: Callable[[Core], bytes], title: str, name: str) -> None:
    """Draw a paper and show it; a failure stands on the screen's page."""
    screen.findings.clear()
    screen.context.runner.run(
        lambda _progress: make(screen.core),
        lambda content: PaperWindow(screen, content, title, name).open(),
        screen.show_failure,
        owner=screen,
    )
