"""A topic as text on a screen: the same blocks that leaflets and the site are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.labels import Note, hairline, text_label
from unionreg.domain.outreach.education import BlockKind

if TYPE_CHECKING:
    from unionreg.domain.outreach.education import Block, Topic
    from unionreg.texts import Language


class TopicText(QWidget):
    """Headings, numbered steps, points, notes; the article in small letters below."""

    def __init__(self, topic: Topic, language: Language) -> None:
        super().__init__()
        self._language = language.value
        self._step = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(text_label(topic.summary.get(self._language), TextRole.BODY, muted=True))
        for block in topic.blocks:
            self._add(block)

    def _add(self, block: Block) -> None:
        words = block.words.get(self._language)
        if block.kind is BlockKind.HEADING:
            self._step = 0
            self._column.addSpacing(Space.S)
            self._column.addWidget(text_label(words, TextRole.HEADING))
            self._column.addWidget(hairline())
        elif block.kind is BlockKind.NOTE:
            self._column.addWidget(Note(" ".join(part for part in (words, _law(block)) if part), Tone.INFO))
        elif block.kind is BlockKind.PARAGRAPH:
            self._column.addWidget(text_label(words))
            self._article(self._column, block)
        else:
            self._column.addLayout(self._listed(block, words))

    def _listed(self, block: Block, words: str) -> QHBoxLayout:
        self._step += block.kind is BlockKind.STEP
        sign = f"{self._step}." if block.kind is BlockKind.STEP else "•"
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        before = text_label(sign, TextRole.STRONG, wrap=False)
        before.setFixedWidth(Size.ICON + Space.XS)
        row.addWidget(before, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text_label(words))
        self._article(column, block)
        row.addLayout(column, 1)
        return row

    def _article(self, column: QVBoxLayout, block: Block) -> None:
        if block.law:
            column.addWidget(text_label(block.law, TextRole.LABEL, muted=True))


def _law(block: Block) -> str:
    return f"({block.law})" if block.law else ""
