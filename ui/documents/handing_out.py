"""A file that stands on a screen goes out: to a printer, or as a copy to where a person wants it.

Both happen in the background, and the window says what was done. Which file, and under which name, the screen knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.documents.printing import print_pdf
from ui.screens.votes.files import write_chosen
from ui.tasks import Lane

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from ui.screens.screen import Screen

translate = QCoreApplication.translate


def send_to(printer: QPrinter, content: bytes, screen: Screen) -> None:
    """Print a PDF and say how many pages went out."""
    screen.context.runner.run(
        lambda progress: print_pdf(content, printer, progress.report),
        lambda pages: screen.context.flash(translate("HandingOut", "%n page(s) sent to the printer", "", pages)),
        screen.show_failure,
        owner=screen,
        lane=Lane.DOCUMENTS,
    )


def save_pdf(content: bytes, title: str, name: str, screen: Screen) -> None:
    """Ask where a copy shall lie (``title`` of the question, proposed ``name``) and write it there."""
    path = screen.context.prompts.save_file(screen, title, translate("HandingOut", "PDF files (*.pdf)"), name)
    if path is not None:
        write_copy(path, content, screen)


def write_copy(path: Path, content: bytes, screen: Screen) -> None:
    """Write a copy to a place that was chosen and say so."""
    screen.context.runner.run(
        lambda _progress: write_chosen(path, content),
        lambda _none: screen.context.flash(translate("HandingOut", "Saved as {0}").format(path.name)),
        screen.show_failure,
        owner=screen,
        lane=Lane.DOCUMENTS,
    )
