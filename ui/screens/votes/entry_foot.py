"""The foot of the entry: running balance in words, when it was saved, and the buttons. Always in sight."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.votes.entry_presenter import Balance
from ui.theme import TONE_ICONS, Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton
from ui.widgets.labels import IconLabel, hairline, text_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.votes.entry_presenter import BalanceLine

_TONES = {Balance.NOTHING_YET: Tone.NEUTRAL, Balance.OPEN: Tone.WARNING, Balance.CLOSED: Tone.POSITIVE}


class EntryFoot(QWidget):
    """Balance at the left, buttons at the right. ``zone`` is the offset of the vote, once it is known."""

    def __init__(self, finish: Callable[[], object], discard: Callable[[], object]) -> None:
        super().__init__()
        self._icon = IconLabel(TONE_ICONS[Tone.NEUTRAL], Tone.NEUTRAL)
        self._tone = Tone.NEUTRAL
        self.zone: tzinfo | None = None
        self.balance = text_label("", TextRole.STRONG)
        self.saved = text_label("", TextRole.LABEL, muted=True, wrap=False)
        self.keys = text_label(
            self.tr("Enter: next · Shift+Enter: back · F6: next remark · F8: image · F9: incidents"),
            TextRole.LABEL,
            muted=True,
        )
        self.finish = PrimaryButton(self.tr("Finish the entry  (Ctrl+Enter)"), finish)
        self.discard = HarmfulButton(self.tr("Give up the entry"), discard)
        self.as_on_paper = SecondaryButton(self.tr("The paper says so: keep it…"))
        self.as_on_paper.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.balance)
        words.addWidget(self.keys)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.saved)
        row.addWidget(self.discard)
        row.addSpacing(Space.L)
        row.addWidget(self.as_on_paper)
        row.addWidget(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(hairline())
        column.addLayout(row)

    def show_balance(self, line: BalanceLine) -> None:
        """The running balance, with the icon of its state."""
        tone = _TONES[line.state]
        if tone is not self._tone:
            self._tone = tone
            self._icon.set_icon(TONE_ICONS[tone], tone)
        self.balance.setText(line.sentence)
        self.balance.setAccessibleName(line.sentence)

    def say_saved(self, at: datetime | None) -> None:
        """When it was saved; None is now."""
        when = datetime.now(self.zone) if at is None else at.astimezone(self.zone)
        self.saved.setText(self.tr("Saved at {0}").format(f"{when:%H:%M:%S}"))

    def say_typing(self) -> None:
        """Something is not stored yet."""
        self.saved.setText(self.tr("Saving…"))

    def say_not_saved(self) -> None:
        """The last save failed."""
        self.saved.setText(self.tr("Not saved yet: see above"))

    def offer_as_on_paper(self, keep: Callable[[], object]) -> None:
        """Show the way to keep an act that does not add up on the paper itself."""
        if self.as_on_paper.isHidden():
            self.as_on_paper.clicked.connect(lambda _checked=False: keep())
            self.as_on_paper.show()
