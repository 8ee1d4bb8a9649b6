"""About the program, as a part of the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.office.about_body import AboutBody
from ui.screens.office.office_part import OfficePart

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext


class AboutPart(OfficePart):
    """Versions, the program's test of itself, licences."""

    tab = "about"

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.about = AboutBody()
        self.add_limited(self.about)
        self.body.addStretch(1)
        self.show_content()

    def first_field(self) -> QWidget:
        """Copying the versions."""
        return self.about.copy
