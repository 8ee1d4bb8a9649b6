"""About the program, for those without an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.office.about_body import AboutBody
from ui.screens.screen import Place, Screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext


class AboutScreen(Screen):
    """The same as in the office, without its tabs."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("About the program"))
        self.about = AboutBody()
        self.add_limited(self.about)
        self.body.addStretch(1)
        self.show_content()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the start."""
        return ((self.tr("Start"), Place("start")), (self.header.title(), None))

    def first_field(self) -> QWidget:
        """Copying the versions."""
        return self.about.copy
