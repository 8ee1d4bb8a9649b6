"""What the program's test of itself asks of the window; the rest of that test is in ``unionreg.selftest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSettings
from PySide6.QtGui import QFontDatabase
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from ui.app import Program
from ui.messages import WindowPrompts
from ui.preferences import Preferences
from unionreg.texts import Language

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_CANCEL = {Language.ES: "Cancelar", Language.EN: "Cancel"}
_FONT = "Source Sans 3"


def draw_start_screen(language: Language, settings: Path) -> bytes:
    """The first screen of the program in a language, as PNG bytes. ``settings`` is a file for what a person prefers."""
    app = QApplication.instance() or QApplication(["unionreg"])
    assert isinstance(app, QApplication)
    preferences = Preferences(QSettings(str(settings), QSettings.Format.IniFormat))
    preferences.language = language
    program = Program(app, preferences, WindowPrompts())
    try:
        program.start(None, None)
        app.processEvents()
        return _picture(program.window)
    finally:
        program.window.close()
        program.stop()


def missing_parts(language: Language) -> list[str]:
    """What the window lacks now that a screen was drawn in this language: its font, Qt's own words."""
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    missing = [] if cancel == _CANCEL[language] else [f"Qt's own words in {language}"]
    return missing if _FONT in QFontDatabase.families() else [*missing, f"the font {_FONT}"]


def pages_of(paper: Path) -> int:
    """How many pages the preview finds in a PDF file; 0 when it cannot open it."""
    document = QPdfDocument()
    try:
        document.load(str(paper))
        return document.pageCount()
    finally:
        document.close()


def _picture(widget: QWidget) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return bytes(kept.data())
