"""Under which conditions a file is judged: what a person holds on paper, and what this computer shall know as well."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.file_reading import read_small_file
from ui.widgets.labeled_field import LabeledField, text_field
from ui.widgets.labels import Note, hairline, text_label
from unionreg.application.published_seals import fingerprint_groups, read_seal
from unionreg.application.verifying import Judging
from unionreg.errors import UnionregError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QLineEdit

    from ui.messages import Messages, Prompts
    from unionreg.application.verifying import OfficeSeal, OfficeTrust

_HEX = re.compile(r"[0-9a-f]{64}")


class ConditionsCard(QWidget):
    """Closed at first. ``changed`` when the conditions are other ones."""

    changed = Signal()

    def __init__(self, prompts: Prompts, messages: Messages) -> None:
        super().__init__()
        self._prompts = prompts
        self._messages = messages
        self._trust: list[Path] = []
        self._seals: list[OfficeSeal] = []
        self._companion: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.open = LinkButton(self.tr("Compare with your paper or package, add a seal or authorities…"), self._toggle)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.card = Card()
        self.card.hide()
        column.addWidget(self.card)
        self._fields()
        self._additions()

    def add_trust(self, folders: Sequence[Path]) -> None:
        """Trust these folders as well; plainly marked."""
        self._trust.extend(folders)
        names = ", ".join(folder.name for folder in self._trust)
        text = self.tr("Authorities added by you: {names}. The verdict rests on them and is marked as such.")
        self._trust_note.set_text(text.format(names=names))
        self._trust_note.setVisible(bool(self._trust))

    def folders(self) -> tuple[Path, ...]:
        """The folders of authorities added."""
        return tuple(self._trust)

    def add_seal(self, seal: OfficeSeal) -> None:
        """Know this office's seal as well; says which fingerprint is to be compared."""
        self._seals.append(seal)
        text = self.tr(
            "Seal added by you: {office}. Compare its fingerprint with the one the office published elsewhere: {groups}"
        )
        lines = [text.format(office=each.office, groups=fingerprint_groups(each)) for each in self._seals]
        self._seal_note.set_text("\n".join(lines), Tone.WARNING)
        self._seal_note.show()

    def judging(self, file: Path, office: OfficeTrust) -> Judging:
        """What to judge, under the conditions given and with what the open office trusts."""
        return Judging(
            file=file,
            trust=tuple(self._trust),
            certificates=office.certificates,
            seals=(*office.seals, *self._seals),
            at=self._moment(),
            expect_digest=_hex(self.digest.text()) or None,
            expect_definition=_hex(self.definition.text()) or None,
            companion=self._companion,
        )

    def _fields(self) -> None:
        hex_hint = self.tr("64 signs, in groups or not; stands on the act and the certificate.")
        self.digest_field, self.digest = text_field(
            self.tr("Package digest on your paper"), hint=hex_hint, width=Size.TEXT
        )
        definition_hint = self.tr("64 signs; published with the call to vote.")
        self.definition_field, self.definition = text_field(
            self.tr("Digest of the definition"), hint=definition_hint, width=Size.TEXT
        )
        self.at_field, self.at = text_field(
            self.tr("Judge as of"),
            hint=self.tr("Only for demonstrations, for example 2022-02-20T00:00:00Z. Empty: now."),
        )
        for field in (self.digest_field, self.definition_field, self.at_field):
            self.card.column.addWidget(field)
        for line in (self.digest, self.definition, self.at):
            line.returnPressed.connect(self._apply)
        self.apply = SecondaryButton(self.tr("Verify again"), self._apply, symbol="refresh-cw")
        self.card.column.addLayout(button_row(self.apply))
        self.card.column.addWidget(hairline())

    def _additions(self) -> None:
        self._companion_label = text_label("", TextRole.LABEL, muted=True)
        self._seal_note = Note("", Tone.WARNING)
        self._trust_note = Note("", Tone.WARNING)
        self.add_package = self._addition(
            self.tr("Package to compare with…"),
            self.tr("A certificate or a QR code is compared with its signed package, figure by figure."),
            self._choose_companion,
            self._companion_label,
        )
        self.add_seal_key = self._addition(
            self.tr("Add the public key of a seal…"),
            self.tr("The file that an office publishes: with it the QR code of its certificates can be recognised."),
            self._choose_seal,
            self._seal_note,
        )
        self.add_folder = self._addition(
            self.tr("Add a folder of authorities…"),
            self.tr("Certificates of authorities that this program does not bring along."),
            self._choose_trust,
            self._trust_note,
        )

    def _addition(self, words: str, hint: str, chosen: Callable[[], None], told: QWidget) -> SecondaryButton:
        button = SecondaryButton(words, chosen, symbol="folder-open")
        self.card.column.addWidget(text_label(hint, TextRole.LABEL, muted=True))
        self.card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.column.addWidget(told)
        told.hide()
        return button

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
        whole = [self._is_whole(self.digest_field, self.digest), self._is_whole(self.definition_field, self.definition)]
        if not wrong and all(whole):
            self.changed.emit()

    def _is_whole(self, field: LabeledField, line: QLineEdit) -> bool:
        whole = _hex(line.text()) is not None
        field.set_error("" if whole else self.tr("A digest has 64 signs: digits, and letters from a to f."))
        return whole

    def _toggle(self) -> None:
        self.card.setVisible(self.card.isHidden())

    def _choose_trust(self) -> None:
        folder = self._prompts.folder(self, self.tr("Folder of certificates of authorities"))
        if folder is not None:
            self.add_trust([folder])
            self._apply()

    def _choose_seal(self) -> None:
        path = self._prompts.open_file(self, self.tr("Public key of a seal"), self.tr("Keys of seals (*.json)"))
        if path is None:
            return
        try:
            seal = read_seal(read_small_file(path), path.name)
        except UnionregError as error:
            self._seal_note.set_text(self._messages.sentence(error), Tone.NEGATIVE)
            self._seal_note.show()
            return
        self.add_seal(seal)
        self._apply()

    def _choose_companion(self) -> None:
        kinds = self.tr("Tally packages (*.asice)")
        path = self._prompts.open_file(self, self.tr("Package to compare with"), kinds)
        if path is not None:
            self._companion = path
            self._companion_label.setText(self.tr("Compared with {name}").format(name=path.name))
            self._companion_label.show()
            self._apply()


def _hex(text: str) -> str | None:
    """The digest as typed, in groups or not; "" when nothing was typed, None when it is no digest."""
    digest = re.sub(r"[\s:-]", "", text).lower()
    return digest if not digest or _HEX.fullmatch(digest) else None
