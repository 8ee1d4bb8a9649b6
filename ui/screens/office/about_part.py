"""About the program: versions, licence, what it rests on."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QWidget

from ui.screens.office.office_part import OfficePart
from ui.theme import TextRole
from ui.widgets.buttons import SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import text_label
from unionreg import __version__

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext


class AboutPart(OfficePart):
    """Versions to read out to whoever looks after the program."""

    tab = "about"

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        card = Card("unionreg")
        card.column.addWidget(
            text_label(
                self.tr("Counted votes become signed tallies, certificates, and verdicts that anyone can repeat.")
            )
        )
        self.versions = "\n".join(
            (
                f"unionreg {__version__}",
                f"Python {platform.python_version()}",
                f"Qt {qVersion()}",
                f"{platform.system()} {platform.release()} {platform.machine()}",
            )
        )
        card.column.addWidget(text_label(self.versions, TextRole.MONO))
        self.copy = SecondaryButton(self.tr("Copy"), self._copy, symbol="copy")
        card.column.addLayout(button_row(self.copy))
        self.add_limited(card)
        rights = Card(self.tr("Licences"))
        rights.column.addWidget(
            text_label(
                self.tr(
                    "European Union Public Licence 1.2. Fonts: Source Sans 3, Source Code Pro and Noto Sans (Open Font "
                    "License). Symbols: Lucide (ISC). Qt and PySide6 (LGPL 3)."
                )
            )
        )
        self.add_limited(rights)
        self.body.addStretch(1)
        self.show_content()

    def first_field(self) -> QWidget:
        """Copying the versions."""
        return self.copy

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.versions)
