"""The first page: office, station, observer or union desk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from ui.screens.screen import Place, Screen, ScreenContext
from ui.theme import Size, Space, TextRole
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.labels import text_label


class StartScreen(Screen):
    """The ways in; nothing is read."""

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
        self.station = ChoiceCard(
            "clipboard-list",
            self.tr("Run a station"),
            self.tr("The day of one table, step by step, with the file that the office gave. No account, no network."),
            lambda: context.navigate(Place("station-desk")),
        )
        self.observer = ChoiceCard(
            "shield-check",
            self.tr("Observer"),
            self.tr("Check a signed tally or a certificate that you were given. Needs no account and no network."),
            lambda: context.navigate(Place("verify")),
        )
        self.notebook = ChoiceCard(
            "eye",
            self.tr("Observer's notebook"),
            self.tr("Checklist, incidents and own count of an observer, on a stick; ends in a signed report."),
            lambda: context.navigate(Place("observer")),
        )
        self.union = ChoiceCard(
            "users",
            self.tr("Union desk"),
            self.tr("Prepare filings on the union's own computer, print the packet, carry the file to the Centre."),
            lambda: context.navigate(Place("union-desk")),
        )
        self._lay_out_cards(subtitle)
        self.load()

    def _lay_out_cards(self, subtitle: str) -> None:
        """The name, what the program is for, and the doors."""
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
        self.body.addLayout(_in_rows((self.office, self.station, self.observer, self.notebook, self.union)))
        self.body.addSpacing(Space.S)
        self.body.addStretch(2)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """The start itself."""
        return ((self.tr("Start"), None),)

    def first_field(self) -> ChoiceCard:
        """The first choice."""
        return self.office


def _in_rows(cards: tuple[ChoiceCard, ...]) -> QGridLayout:
    """Cards side by side in two rows, in the middle of the page."""
    grid = QGridLayout()
    grid.setSpacing(Space.L)
    across = -(-len(cards) // 2)
    for number, card in enumerate(cards):
        card.setMaximumWidth(Size.FIELD)
        grid.addWidget(card, number // across, 1 + number % across)
    for edge in (0, across + 1):
        grid.setColumnStretch(edge, 1)
    for column in range(1, across + 1):
        grid.setColumnStretch(column, 4)
    return grid
