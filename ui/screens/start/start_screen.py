"""The first page: office, observer or union desk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.screens.screen import Place, Screen, ScreenContext
from ui.theme import Size, Space, TextRole
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.labels import text_label


class StartScreen(Screen):
    """Three ways in; nothing is read."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Secret votes whose result anyone can check"))
        subtitle = self.tr(
            "Count sheets that add up, tallies signed with the e.firma, certificates that verify without a network."
        )
        self.office = ChoiceCard(
            "building-2",
            self.tr("Registration office"),
            self.tr("Enter counts with two people, close the tally, sign it and issue certificates. Needs an account."),
            lambda: context.navigate(Place("offices")),
        )
        self.observer = ChoiceCard(
            "shield-check",
            self.tr("Observer"),
            self.tr("Check a signed tally or a certificate that you were given. Needs no account and no network."),
            lambda: context.navigate(Place("verify")),
        )
        self.union = ChoiceCard(
            "users",
            self.tr("Union desk"),
            self.tr("Prepare filings and rolls on the union's own computer. Comes in a later version."),
            lambda: context.navigate(Place("union-desk")),
        )
        self.hide_header()
        self.body.addStretch(1)
        for words, role, muted in (
            ("◆ unionreg", TextRole.HEADING, True),
            (self.header.title(), TextRole.TITLE, False),
            (subtitle, TextRole.BODY, True),
        ):
            label = text_label(words, role, muted=muted)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.body.addWidget(label)
        self.body.addSpacing(Space.L)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addStretch(1)
        for card in (self.office, self.observer, self.union):
            card.setMaximumWidth(Size.FIELD)
            row.addWidget(card, 4)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addSpacing(Space.S)
        self.body.addStretch(2)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """The start itself."""
        return ((self.tr("Start"), None),)

    def first_field(self) -> ChoiceCard:
        """The first choice."""
        return self.office
