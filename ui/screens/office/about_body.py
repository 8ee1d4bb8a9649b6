"""What is said about the program: versions, its test of itself, licences. Stands in the office and beside the start."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QProgressBar, QVBoxLayout, QWidget

from ui.self_test import SelfTest
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import Note, text_label
from unionreg import __version__

CHECKS = 8


class AboutBody(QWidget):
    """Versions to read out to whoever looks after the program, and whether it is whole."""

    def __init__(self, self_test: SelfTest | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._versions())
        self.test = self_test or SelfTest(self)
        self.test.passed.connect(self._tell_progress)
        self.test.ended.connect(self._ended)
        column.addWidget(self._test_card())
        rights = Card(self.tr("Licences"))
        rights.column.addWidget(
            text_label(
                self.tr(
                    "European Union Public Licence 1.2. Fonts: Source Sans 3, Source Code Pro and Noto Sans (Open Font "
                    "License). Symbols: Lucide (ISC). Qt and PySide6 (LGPL 3)."
                )
            )
        )
        column.addWidget(rights)

    def _versions(self) -> QWidget:
        card = Card("unionreg")
        card.column.addWidget(
            text_label(
                self.tr("Counted votes become signed tallies, certificates, and verdicts that anyone can repeat.")
            )
        )
        self.versions = "\n".join(
            (
                f"unionreg {__version__}",
                f"Python {platform.python_version()}",
                f"Qt {qVersion()}",
                f"{platform.system()} {platform.release()} {platform.machine()}",
            )
        )
        card.column.addWidget(text_label(self.versions, TextRole.MONO))
        self.copy = SecondaryButton(self.tr("Copy"), self._copy, symbol="copy")
        card.column.addLayout(button_row(self.copy))
        return card

    def _test_card(self) -> QWidget:
        card = Card(self.tr("Is this program whole?"))
        card.column.addWidget(
            text_label(
                self.tr(
                    "The program can test itself: it makes an invented office aside, signs, prints and verifies, and "
                    "throws it away. Your office is not touched. It takes about a minute."
                )
            )
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, CHECKS)
        self.bar.setAccessibleName(self.tr("Test of the program"))
        self.bar.hide()
        self.answer = Note("", Tone.POSITIVE)
        self.answer.hide()
        self.report = text_label("", TextRole.MONO)
        self.report.hide()
        for widget in (self.bar, self.answer, self.report):
            card.column.addWidget(widget)
        self.run = SecondaryButton(self.tr("Test the program"), self._run, symbol="list-checks")
        self.stop = SecondaryButton(self.tr("Cancel"), self._stop)
        self.stop.hide()
        card.column.addLayout(button_row(self.stop, self.run))
        return card

    def _run(self) -> None:
        self._cancelled = False
        self.answer.hide()
        self.report.hide()
        self.bar.setValue(0)
        self._running(running=True)
        self.test.start()

    def _stop(self) -> None:
        self._cancelled = True
        self.test.cancel()

    def _running(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.run.setEnabled(not running)

    def _tell_progress(self, count: int) -> None:
        self.bar.setValue(count)

    def _ended(self, good: bool, output: str) -> None:
        self._running(running=False)
        if self._cancelled:
            return
        if good:
            self.answer.set_text(
                self.tr("The program is whole: everything it needs is there and works."), Tone.POSITIVE
            )
        else:
            self.answer.set_text(
                self.tr(
                    "Something is missing or does not work on this computer. Install the program again; if that does "
                    "not help, give the report below to whoever looks after it. Do not sign with it until then."
                ),
                Tone.NEGATIVE,
            )
            self.report.setText(output.strip())
            self.report.show()
        self.answer.show()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.versions)
