"""The strip that marks every screen of a rehearsal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.screens.day.day_words import rehearsal_word
from ui.theme import TextRole
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


def rehearsal_strip() -> QLabel:
    """Hidden until a rehearsal is shown."""
    strip = text_label(rehearsal_word(), TextRole.STRONG)
    strip.setProperty("invented", "true")
    strip.setAlignment(Qt.AlignmentFlag.AlignCenter)
    strip.hide()
    return strip
