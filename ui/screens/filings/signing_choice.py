"""How a paper of the office is signed: by hand on the printed sheet, or with an e.firma whose holder is shown first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from ui.screens.votes.key_panel import KeyPanel, read_key_files
from ui.theme import Space, TextRole
from ui.widgets.labels import text_label
from unionreg.application.queries.filing_previews import filing_key

if TYPE_CHECKING:
    from pathlib import Path

    from ui.messages import Prompts
    from ui.screens.screen import Screen
    from ui.tasks import Failure


def show_whose_key(panel: KeyPanel, screen: Screen) -> None:
    """Let the panel show whose e.firma was chosen, before anything is signed with it."""

    def refused(failure: Failure) -> None:
        panel.forget_facts()
        screen.show_failure(failure)

    def read() -> None:
        lacking = panel.missing()
        if lacking:
            screen.findings.show_problems(lacking)
            return
        chosen = panel.chosen()
        screen.findings.clear()
        screen.context.runner.run(
            lambda _progress: filing_key(screen.core, screen.actor, key=read_key_files(*chosen)),
            panel.show_facts,
            refused,
            owner=screen,
        )

    panel.read_asked.connect(read)


class SigningChoice(QWidget):
    """``only_key``: the law or the format asks for the e.firma, so there is nothing to choose."""

    def __init__(self, prompts: Prompts, *, only_key: bool = False) -> None:
        super().__init__()
        self.by_hand = QRadioButton(self.tr("By hand, on the printed paper"))
        self.with_key = QRadioButton(self.tr("With an e.firma, here"))
        self.keys = KeyPanel(prompts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(text_label(self.tr("How it is signed"), TextRole.STRONG))
        for button in (self.by_hand, self.with_key):
            column.addWidget(button)
        column.addWidget(self.keys)
        self.with_key.toggled.connect(self.keys.setVisible)
        self.by_hand.setChecked(True)
        self.keys.hide()
        self.set_only_key(only_key)

    def set_only_key(self, only_key: bool) -> None:
        """Whether an e.firma is the only way."""
        self.by_hand.setVisible(not only_key)
        self.with_key.setVisible(not only_key)
        if only_key:
            self.with_key.setChecked(True)

    def missing(self) -> str:
        """What is still to be chosen for an e.firma, in a sentence; empty when nothing is."""
        return self.keys.missing() if self.with_key.isChecked() else ""

    def chosen(self) -> tuple[Path, Path, str] | None:
        """Certificate, key and password for ``key_panel.read_key_files``; None when it is signed by hand."""
        return self.keys.chosen() if self.with_key.isChecked() else None

    def forget(self) -> None:
        """Empty the password once it was used."""
        self.keys.forget_password()
        self.keys.forget_facts()
