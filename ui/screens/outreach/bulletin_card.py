"""A bulletin as people read it: what it is, since when, the words, what to do meanwhile, what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.screens.outreach.words import days_words, kind_symbol, kind_word, words_in
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.card import Card
from ui.widgets.labels import IconLabel, Note, text_label
from unionreg.domain.outreach.bulletin import BulletinKind

if TYPE_CHECKING:
    from unionreg.domain.outreach.bulletin import BulletinContent
    from unionreg.texts import Language

translate = QCoreApplication.translate


class BulletinCard(Card):
    """Shows the content of one bulletin; buttons may be added to ``column``."""

    def __init__(self, content: BulletinContent, language: Language) -> None:
        super().__init__()
        words = words_in(content, language)
        tone = Tone.WARNING if content.kind is BulletinKind.DOWNTIME else Tone.INFO
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        symbol = QVBoxLayout()
        symbol.addSpacing(Space.XS)  # beside the first line of the title
        symbol.addWidget(IconLabel(kind_symbol(content.kind), tone, Size.ICON), 0, Qt.AlignmentFlag.AlignTop)
        symbol.addStretch(1)
        head.addLayout(symbol)
        head.addWidget(text_label(words.title, TextRole.HEADING), 1)
        self.column.setSpacing(Space.S)
        self.column.addLayout(head)
        meta = f"{kind_word(content.kind)} · {days_words(content)}"
        self.column.addWidget(text_label(meta, TextRole.LABEL, muted=True))
        if words.text:
            self.column.addWidget(text_label(words.text))
        if words.workaround:
            title = translate("Outreach", "Meanwhile")
            self.column.addWidget(Note(words.workaround, Tone.INFO, title=title))
        if content.basis:
            basis = translate("Outreach", "Rests on: {0}").format(content.basis)
            self.column.addWidget(text_label(basis, TextRole.LABEL, muted=True))
        self.setAccessibleName(words.title)
