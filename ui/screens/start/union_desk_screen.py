"""The door to a union's desk: a folder of its own on this computer or on a stick, with no account and no network."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.screens.screen import Place, Screen, ScreenContext
from ui.screens.union_desk.desk_folders import create_desk
from ui.screens.union_desk.session import now
from ui.tasks import Lane
from ui.theme import TextRole
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import hairline, text_label

if TYPE_CHECKING:
    from pathlib import Path


class UnionDeskScreen(Screen):
    """Desks opened before, another folder, or a new one."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Union desk"))
        self.header.set_subtitle(
            self.tr(
                "Prepare filings, leave and come back, print the packet, carry the file to the Centre. No account and "
                "no network: everything stays in a folder of yours."
            )
        )
        self.new = PrimaryButton(self.tr("Make a new desk…"), self.make, symbol="plus")
        self.choose = SecondaryButton(self.tr("Open another folder…"), self.open_other, symbol="folder-open")
        known = context.preferences.desks
        self.recent = [LinkButton(path.name, partial(self.open, path), symbol="folder-open") for path in known]
        if known:
            self.add_limited(self._recent_card(known))
        self.add_limited(self._new_card())
        self.body.addStretch(1)
        self.show_content()

    def load(self) -> None:
        """Nothing to read."""

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the start."""
        top = () if self.context.actor is not None else ((self.tr("Start"), Place("start")),)
        return (*top, (self.tr("Union desk"), None))

    def first_field(self) -> QWidget:
        """The desk opened last, or a new one."""
        return self.recent[0] if self.recent else self.new

    def open(self, folder: Path) -> None:
        """Open the desk in this folder."""
        self.context.navigate(Place("union-desk-filings", (str(folder),)))

    def open_other(self) -> None:
        """Ask for the folder of a desk."""
        folder = self.context.prompts.folder(self, self.tr("Folder of the desk"))
        if folder is not None:
            self.open(folder)

    def make(self) -> None:
        """Ask where, and make a new desk there."""
        parent = self.context.prompts.folder(self, self.tr("Where to keep the desk (a folder, or a stick)"))
        if parent is None:
            return
        self.findings.clear()
        at = now()
        self.context.runner.run(
            lambda _progress: create_desk(parent, at), self.open, self.show_failure, owner=self, lane=Lane.DOCUMENTS
        )

    def _recent_card(self, known: tuple[Path, ...]) -> Card:
        card = Card(self.tr("Desks on this computer"))
        for number, (path, link) in enumerate(zip(known, self.recent, strict=True)):
            if number:
                card.column.addWidget(hairline())
            link.setAccessibleDescription(str(path))
            card.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            card.column.addWidget(text_label(str(path), TextRole.LABEL, muted=True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.choose)
        card.column.addLayout(row)
        return card

    def _new_card(self) -> Card:
        card = Card(self.tr("A new desk"))
        card.column.addWidget(
            text_label(
                self.tr(
                    "One folder for one organisation: its filings, lists and documents. What you say once is not asked "
                    "again. Copy the folder as a whole to take it along."
                )
            )
        )
        buttons = (self.new,) if self.recent else (self.choose, self.new)
        card.column.addLayout(button_row(*buttons))
        return card
