"""How the file for the Centre is signed: not at all, with an e.firma, or with a key of one's own. Keeps no password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.votes.key_panel import KeyPanel
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labeled_field import choice_field, text_field
from ui.widgets.labels import Note, text_label

if TYPE_CHECKING:
    from pathlib import Path

    from ui.messages import Prompts
    from unionreg.observer.desk import EFirmaFiles, OwnKeyFile

UNSIGNED, E_FIRMA, OWN_KEY = "unsigned", "e-firma", "own-key"


class SignChoice(QWidget):
    """``key()`` gives what opens the key, None for an unsigned file; ``missing()`` says what is not chosen yet.

    ``make_asked``: the person wants a new key of their own; ``take_key`` shows the one that was made.
    """

    make_asked = Signal()

    def __init__(self, prompts: Prompts) -> None:
        super().__init__()
        self._prompts = prompts
        self._file: Path | None = None
        field, self.way = choice_field(
            self.tr("Signature of the file"),
            (
                (UNSIGNED, self.tr("None: the paper is signed by hand")),
                (E_FIRMA, self.tr("With an e.firma")),
                (OWN_KEY, self.tr("With a key of our own")),
            ),
        )
        self.way.currentIndexChanged.connect(lambda _index: self._show())
        self.hint = text_label(
            self.tr("The law asks for signatures by hand on the paper; the file may be signed as well."),
            TextRole.LABEL,
            muted=True,
        )
        self.efirma = KeyPanel(prompts)
        self.efirma.show_button.hide()
        self.own = self._own_key()
        self.trouble = Note("", Tone.WARNING)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (field, self.hint, self.efirma, self.own, self.trouble):
            column.addWidget(widget)
        self._show()

    def missing(self) -> str:
        """What is still to be chosen or typed; empty when everything is there."""
        words = ""
        if self._way() == E_FIRMA:
            words = self.efirma.missing()
        elif self._way() == OWN_KEY and self._file is None:
            words = self.tr("Choose the file of your key.")
        elif self._way() == OWN_KEY and not self.password.text():
            words = self.tr("Type the password of your key.")
        self.trouble.set_text(words)
        self.trouble.setVisible(bool(words))
        return words

    def key(self) -> EFirmaFiles | OwnKeyFile | None:
        """What opens the key; the passwords are gone from their fields after it."""
        from unionreg.observer.desk import EFirmaFiles, OwnKeyFile

        if self._way() == E_FIRMA:
            certificate, key, password = self.efirma.chosen()
            self.efirma.forget_password()
            return EFirmaFiles(certificate, key, password)
        if self._way() == OWN_KEY and self._file is not None:
            password = self.password.text()
            self.password.clear()
            return OwnKeyFile(self._file, password)
        return None

    def take_key(self, path: Path) -> None:
        """Use this file as the key."""
        self._file = path
        self.name.setText(path.name)
        self.trouble.hide()

    def _way(self) -> str:
        return str(self.way.currentData())

    def _show(self) -> None:
        self.efirma.setVisible(self._way() == E_FIRMA)
        self.own.setVisible(self._way() == OWN_KEY)
        self.trouble.hide()

    def _own_key(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.choose = SecondaryButton(self.tr("Choose the key…"), self._choose, symbol="key-round")
        self.name = text_label(self.tr("No file chosen"), muted=True)
        self.make_button = SecondaryButton(self.tr("Make a key…"), self.make_asked.emit, symbol="plus")
        row.addWidget(self.choose)
        row.addWidget(self.make_button)
        row.addWidget(self.name, 1)
        hint = self.tr("At least 10 characters for a new key.")
        field, self.password = text_field(self.tr("Password of the key"), hint=hint, secret=True)
        column.addLayout(row)
        column.addWidget(field)
        return holder

    def _choose(self) -> None:
        path = self._prompts.open_file(self, self.tr("Your key"), self.tr("Keys (*.pem)"))
        if path is not None:
            self.take_key(path)
