"""The end of an observation: the report as PDF, one signed file, a signature as witness under the official package.

The key of one's own is made here too, in a file with a password. Passwords are used once and not kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.observer.session import now
from ui.screens.votes.key_panel import KeyPanel
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.screens.observer.compare_panel import ComparePanel
    from ui.screens.observer.session import NotebookSession
    from unionreg.observer.desk import EFirmaFiles, OwnKeyFile, Signed


class SignPanel(QWidget):
    """``compare`` knows the package and the authorities that the person added."""

    def __init__(self, session: NotebookSession, compare: ComparePanel) -> None:
        super().__init__()
        self._session = session
        self._compare = compare
        self._key: Path | None = None
        self.done = Note("", Tone.POSITIVE)
        self.done.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.done)
        column.addWidget(self._report_card())
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        across.addWidget(self._own_card(), 1)
        across.addWidget(self._efirma_card(), 1)
        column.addLayout(across)
        column.addWidget(self._witness_card())
        column.addStretch(1)

    def show_station(self, _station_id: str) -> None:
        """The report is about everything."""

    def sign_with_own_key(self) -> None:
        """Report and signed file, with the chosen key."""
        from unionreg.observer.desk import OwnKeyFile

        if self._key is None:
            self.key_field.set_error(self.tr("Choose your key, or make one."))
            return
        self.key_field.set_error("")
        password = self.key_password.text()
        self.key_password.clear()
        self._sign(OwnKeyFile(self._key, password))

    def sign_with_efirma(self) -> None:
        """Report and signed file, with the e.firma."""
        files = self._files()
        if files is not None:
            self._sign(files)

    def sign_as_witness(self) -> None:
        """The official package with one more signature, as a new file."""
        from unionreg.observer.desk import sign_as_witness

        prompts, at = self._session.context.prompts, now()
        package = self._compare.file
        if package is None:
            self._say(self.tr("First choose the official package under “Compare with the package”."), Tone.WARNING)
            return
        files = self._files()
        if files is None:
            return
        suggested = f"{package.stem}-testigo.asice"
        target = prompts.save_file(
            self, self.tr("Package with your signature"), self.tr("Tally packages (*.asice)"), suggested
        )
        if target is None:
            return
        remarks = self.remarks.text()
        told = self.tr("Signed as a witness: {name}. Hand this file back to the authority and keep a copy.")
        self._run(
            lambda: sign_as_witness(package, target, files, at, remarks),
            lambda _nothing: self._say(told.format(name=target.name)),
        )

    def make_key(self) -> None:
        """A new key of one's own, locked with the password typed."""
        from unionreg.observer.desk import OWN_KEY_FILE, make_own_key

        password = self.key_password.text()
        path = self._session.context.prompts.save_file(self, self.tr("New key"), self.tr("Keys (*.pem)"), OWN_KEY_FILE)
        if path is None:
            return

        def made(fingerprint: str) -> None:
            self._take_key(path)
            groups = " ".join(fingerprint[start : start + 4] for start in range(0, 64, 4))
            told = self.tr(
                "Your key was made. Give its fingerprint now to those who will receive your report, by another way: "
                "{groups}"
            )
            self._say(told.format(groups=groups))

        self._run(lambda: make_own_key(path, password), made)

    def save_pdf(self) -> None:
        """The report without a signature."""
        from unionreg.observer.desk import REPORT_PDF, report_pdf
        from unionreg.observer.notebook_folder import write_over

        context = self._session.context
        path = context.prompts.save_file(self, self.tr("Observer's report"), "PDF (*.pdf)", REPORT_PDF)
        if path is None:
            return
        language, official = context.messages.language, self._session.official
        self._session.work(
            lambda folder, progress: write_over(path, report_pdf(folder, language, official, None, progress.report)),
            lambda _nothing: context.flash(self.tr("Saved: {name}").format(name=path.name)),
        )

    def _sign(self, key: EFirmaFiles | OwnKeyFile) -> None:
        from unionreg.observer.desk import sign_report

        language, official, at = self._session.context.messages.language, self._session.official, now()
        self._session.work(
            lambda folder, progress: sign_report(folder, key, language, at, official, progress.report), self._signed
        )

    def _signed(self, signed: Signed) -> None:
        text = self.tr("Signed. In the notebook's folder: {file} (the signed file) and {pdf} (to print).")
        self._say(text.format(file=signed.file.name, pdf=signed.pdf.name))

    def _run(self, act: Callable[[], object], done: Callable[[Any], object]) -> None:
        self._session.work(lambda _folder, _progress: act(), done)

    def _say(self, text: str, tone: Tone = Tone.POSITIVE) -> None:
        self.done.set_text(text, tone)
        self.done.show()

    def _files(self) -> EFirmaFiles | None:
        from unionreg.observer.desk import EFirmaFiles

        missing = self.keys.missing()
        if missing:
            self._say(missing, Tone.WARNING)
            return None
        certificate, key, password = self.keys.chosen()
        self.keys.forget_password()
        return EFirmaFiles(certificate, key, password, tuple(self._compare.trust))

    def _take_key(self, path: Path) -> None:
        self._key = path
        self.key.setText(path.name)
        self.key_field.set_error("")

    def _choose_key(self) -> None:
        kinds = self.tr("Keys (*.pem)")
        path = self._session.context.prompts.open_file(self, self.tr("Your key"), kinds)
        if path is not None:
            self._take_key(path)

    def _report_card(self) -> Card:
        card = Card(self.tr("Report"))
        card.column.addWidget(
            text_label(
                self.tr(
                    "Checklist with answers and times, incidents, your count beside the official one, photographs. "
                    "Signing makes the report and one file that anybody can verify; both are put into the notebook's "
                    "folder."
                )
            )
        )
        self.pdf = SecondaryButton(self.tr("Save the report without signing (PDF)…"), self.save_pdf, symbol="download")
        card.column.addLayout(button_row(self.pdf))
        return card

    def _own_card(self) -> Card:
        card = Card(self.tr("With a key of your own"))
        card.column.addWidget(
            text_label(
                self.tr("It proves that all your files come from the same hand, not who you are."),
                TextRole.LABEL,
                muted=True,
            )
        )
        self.key_field, self.key = text_field(self.tr("Key file"))
        self.key.setReadOnly(True)
        self.key.setPlaceholderText(self.tr("No file chosen"))
        password_field, self.key_password = text_field(
            self.tr("Password of the key"), hint=self.tr("At least 10 characters for a new key."), secret=True
        )
        self.choose_key = SecondaryButton(self.tr("Choose…"), self._choose_key, symbol="folder-open")
        self.new_key = SecondaryButton(self.tr("Make a key…"), self.make_key, symbol="key-round")
        self.sign_own = PrimaryButton(self.tr("Sign with my key"), self.sign_with_own_key, symbol="pen-line")
        card.column.addWidget(self.key_field)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.choose_key)
        row.addWidget(self.new_key)
        row.addStretch(1)
        card.column.addLayout(row)
        card.column.addWidget(password_field)
        card.column.addStretch(1)
        card.column.addLayout(button_row(self.sign_own))
        return card

    def _efirma_card(self) -> Card:
        card = Card(self.tr("With your e.firma"))
        self.keys = KeyPanel(self._session.context.prompts)
        self.keys.show_button.hide()
        self.sign_efirma = SecondaryButton(self.tr("Sign with e.firma"), self.sign_with_efirma, symbol="pen-line")
        card.column.addWidget(self.keys)
        card.column.addLayout(button_row(self.sign_efirma))
        return card

    def _witness_card(self) -> Card:
        card = Card(self.tr("Sign the official package as a witness"))
        card.column.addWidget(
            text_label(
                self.tr(
                    "Adds your e.firma to the official package in a new file. A witness attests having seen the signed "
                    "result; it does not count among the required signatures."
                )
            )
        )
        remarks_field, self.remarks = text_field(self.tr("Remarks (may be empty)"))
        self.witness = SecondaryButton(self.tr("Sign as a witness…"), self.sign_as_witness, symbol="user-check")
        card.column.addWidget(remarks_field)
        card.column.addLayout(button_row(self.witness))
        return card
