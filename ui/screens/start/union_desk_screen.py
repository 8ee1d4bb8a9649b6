"""The union desk: says plainly that it comes later, and what can be done today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.screen import Place, Screen, ScreenContext
from ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class UnionDeskScreen(Screen):
    """Empty for now."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Union desk"))
        self.verify = SecondaryButton(
            self.tr("Verify a tally or a certificate"), lambda: context.navigate(Place("verify")), symbol="shield-check"
        )
        self.states.show_empty(
            self.tr("This desk is still empty"),
            self.tr(
                "Preparing filings, cleaning rolls and printing ballots on the union's own computer comes in a later "
                "version. Today a union can already verify every signed tally and certificate it receives."
            ),
            self.verify,
            symbol="users",
        )

    def load(self) -> None:
        """Nothing to read."""

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the start."""
        return ((self.tr("Start"), Place("start")), (self.tr("Union desk"), None))

    def first_field(self) -> QWidget:
        """What can be done today."""
        return self.verify
