"""Choosing an e.firma: certificate, key and password, and whose it is, shown before anything is signed.

Holds the password only in its field, and empties it as soon as it was used. Knows no use case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.screens.votes.files import read_chosen
from ui.screens.votes.signing_presenter import key_lines, key_warnings
from ui.theme import Size, Space, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labeled_field import LabeledField, text_field
from ui.widgets.labels import Note
from unionreg.application.signing_facts import SigningKey

if TYPE_CHECKING:
    from pathlib import Path

    from ui.messages import Prompts
    from unionreg.application.signing import KeyView

# Certificates and keys of the SAT have some 2 kB; anything near this is another file.
LARGEST_FILE = 1_000_000


class KeyPanel(QWidget):
    """Two files, a password, and the facts of the certificate once read. ``read_asked`` asks for reading them."""

    read_asked = Signal()

    def __init__(self, prompts: Prompts) -> None:
        super().__init__()
        self._prompts = prompts
        self._paths: dict[str, Path] = {}
        self._certificate_field, self.certificate = self._file_row(
            "cer", self.tr("Certificate (.cer)"), self.tr("Certificates (*.cer)")
        )
        self._key_field, self.key = self._file_row("key", self.tr("Private key (.key)"), self.tr("Keys (*.key)"))
        self.password_field, self.password = text_field(
            self.tr("Password of the private key"),
            hint=self.tr("It is used once, on this computer, and never kept."),
            secret=True,
        )
        self.password.textChanged.connect(lambda _text: self.password_field.set_error(""))
        self.password.returnPressed.connect(self.read_asked)
        self.show_button = SecondaryButton(self.tr("Show whose e.firma this is"), self.read_asked.emit, symbol="eye")
        self._facts = Note("", Tone.POSITIVE, title=self.tr("This e.firma belongs to"))
        self._facts.hide()
        self._warnings = Note("", Tone.WARNING)
        self._warnings.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self._certificate_field, self._key_field, self.password_field):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.show_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._facts)
        column.addWidget(self._warnings)
        column.addStretch(1)

    def _file_row(self, kind: str, label: str, kinds: str) -> tuple[LabeledField, QLineEdit]:
        line = QLineEdit()
        line.setReadOnly(True)
        # Tab goes to the button beside it, which says which file is chosen.
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        line.setPlaceholderText(self.tr("No file chosen"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(line, 1)
        button = SecondaryButton(self.tr("Choose…"), lambda: self._choose(kind, label, kinds, line))
        button.setAccessibleName(self.tr("Choose the file: {0}").format(label))
        row.addWidget(button)
        line.textChanged.connect(button.setAccessibleDescription)
        field = LabeledField(label, holder, width=Size.FORM)
        line.setAccessibleName(label)
        holder.setFocusProxy(button)
        return field, line

    def _choose(self, kind: str, title: str, kinds: str, line: QLineEdit) -> None:
        path = self._prompts.open_file(self, title, kinds)
        if path is not None:
            self._paths[kind] = path
            line.setText(path.name)
            self.forget_facts()

    def choose_files(self, certificate: Path, key: Path) -> None:
        """Take these files as chosen."""
        self._paths = {"cer": certificate, "key": key}
        self.certificate.setText(certificate.name)
        self.key.setText(key.name)
        self.forget_facts()

    def missing(self) -> str:
        """What is still to be chosen or typed, in a sentence; empty when everything is there."""
        if "cer" not in self._paths:
            return self.tr("Choose the certificate, a file that ends in .cer.")
        if "key" not in self._paths:
            return self.tr("Choose the private key, a file that ends in .key.")
        if not self.password.text():
            return self.tr("Type the password of the private key.")
        return ""

    def chosen(self) -> tuple[Path, Path, str]:
        """Certificate, key and password, to be read on a worker's thread by ``read_key_files``."""
        return self._paths["cer"], self._paths["key"], self.password.text()

    def show_facts(self, view: KeyView) -> None:
        """Whose e.firma it is, and what to know about it."""
        self._facts.set_text("\n".join(key_lines(view.facts)))
        self._facts.show()
        warnings = key_warnings(view)
        self._warnings.set_text("\n".join(warnings))
        self._warnings.setVisible(bool(warnings))

    def forget_facts(self) -> None:
        """Another file was chosen: nothing is known about it yet."""
        self._facts.hide()
        self._warnings.hide()

    def forget_password(self) -> None:
        """Empty the password once it was used."""
        self.password.clear()


def read_key_files(certificate: Path, key: Path, password: str) -> SigningKey:
    """Both files and the password as what the use cases take. UnreadableError when a file cannot be read."""
    return SigningKey(read_chosen(certificate, LARGEST_FILE), read_chosen(key, LARGEST_FILE), password)
