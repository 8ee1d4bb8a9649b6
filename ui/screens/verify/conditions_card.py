"""Under which conditions a file is judged: what a person holds on paper, and further authorities."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label
from unionreg.application.verifying import Judging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ui.messages import Prompts
    from unionreg.application.verifying import OfficeTrust


class ConditionsCard(QWidget):
    """Closed at first. ``changed`` when the conditions were applied."""

    changed = Signal()

    def __init__(self, prompts: Prompts) -> None:
        super().__init__()
        self._prompts = prompts
        self._trust: list[Path] = []
        self._companion: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.open = LinkButton(self.tr("Compare with your paper, or use other authorities…"), self._toggle)
        column.addWidget(self.open)
        self.card = Card()
        self.card.hide()
        column.addWidget(self.card)
        hex_hint = self.tr("64 signs, in groups or not; stands on the act and the certificate.")
        digest_field, self.digest = text_field(self.tr("Package digest on your paper"), hint=hex_hint, width=Size.TEXT)
        definition_hint = self.tr("Published with the call to vote.")
        definition_field, self.definition = text_field(
            self.tr("Digest of the definition"), hint=definition_hint, width=Size.TEXT
        )
        self.at_field, self.at = text_field(
            self.tr("Judge as of"),
            hint=self.tr("Only for demonstrations, for example 2022-02-20T00:00:00Z. Empty: now."),
        )
        for field in (digest_field, definition_field, self.at_field):
            self.card.column.addWidget(field)
        self._companion_label = text_label("", TextRole.LABEL, muted=True)
        self._trust_note = Note("", Tone.WARNING)
        self._companion_label.hide()
        self._trust_note.hide()
        self.card.column.addWidget(self._companion_label)
        self.card.column.addWidget(self._trust_note)
        self.add_package = SecondaryButton(self.tr("Package to compare with…"), self._choose_companion)
        self.add_folder = SecondaryButton(self.tr("Add a folder of authorities…"), self._choose_trust)
        self.apply = SecondaryButton(self.tr("Apply"), self._apply)
        self.card.column.addLayout(button_row(self.add_package, self.add_folder, self.apply))

    def add_trust(self, folders: Sequence[Path]) -> None:
        """Trust these folders as well; plainly marked."""
        self._trust.extend(folders)
        names = ", ".join(folder.name for folder in self._trust)
        text = self.tr("Authorities added by you: {names}. The verdict rests on them and is marked as such.")
        self._trust_note.set_text(text.format(names=names))
        self._trust_note.setVisible(bool(self._trust))

    def judging(self, file: Path, office: OfficeTrust) -> Judging:
        """What to judge, under the conditions given and with what the open office trusts."""
        return Judging(
            file=file,
            trust=tuple(self._trust),
            certificates=office.certificates,
            seals=office.seals,
            at=self._moment(),
            expect_digest=_hex(self.digest.text()),
            expect_definition=_hex(self.definition.text()),
            companion=self._companion,
        )

    def _moment(self) -> datetime | None:
        text = self.at.text().strip()
        try:
            moment = datetime.fromisoformat(text) if text else None
        except ValueError:
            moment = None
        return moment.astimezone() if moment is not None and moment.tzinfo is None else moment

    def _apply(self) -> None:
        wrong = bool(self.at.text().strip()) and self._moment() is None
        self.at_field.set_error(self.tr("Write day and time like 2022-02-20T00:00:00Z.") if wrong else "")
        if not wrong:
            self.changed.emit()

    def _toggle(self) -> None:
        self.card.setVisible(self.card.isHidden())

    def _choose_trust(self) -> None:
        folder = self._prompts.folder(self, self.tr("Folder of certificates of authorities"))
        if folder is not None:
            self.add_trust([folder])

    def _choose_companion(self) -> None:
        kinds = self.tr("Tally packages (*.asice)")
        path = self._prompts.open_file(self, self.tr("Package to compare with"), kinds)
        if path is not None:
            self._companion = path
            self._companion_label.setText(self.tr("Compared with {name}").format(name=path.name))
            self._companion_label.show()


def _hex(text: str) -> str | None:
    kept = "".join(letter for letter in text.lower() if letter in "0123456789abcdef")
    return kept or None
