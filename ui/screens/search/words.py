"""Words and marks of the search: names of facets and their values, a text with its hits marked, where a hit leads."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.screens.screen import Place
from ui.theme import tokens_for
from ui.widgets.labels import text_label
from unionreg.domain.search.document import Facet, Source
from unionreg.search_words import value_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel, QWidget

    from unionreg.domain.search.document import DocumentKey, FacetCount
    from unionreg.texts import Texts


def count_word(facet: Facet, count: FacetCount, texts: Texts) -> str:
    """A value with how many have it."""
    return f"{value_word(facet, count.value, count.text, texts)} ({count.count:,})"


def marked_label(text: str, marks: Sequence[tuple[int, int]], widget: QWidget) -> QLabel:
    """A text with pieces of it marked: by a colour behind and by weight, so that colour is not all."""
    label = text_label("")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(marked_html(text, marks, tokens_for(widget).warning_tint))
    return label


def marked_html(text: str, marks: Sequence[tuple[int, int]], colour: str) -> str:
    """The same as rich text; everything else in it is plain."""
    parts, last = [], 0
    for start, end in marks:
        parts.append(escape(text[last:start]))
        parts.append(f'<b style="background-color: {colour}">{escape(text[start:end])}</b>')
        last = end
    return "".join((*parts, escape(text[last:])))


def place_of(key: DocumentKey, text: str) -> Place:
    """Where a hit leads: a document to the page with the hit, everything else to its own page."""
    if key.source is Source.DOCUMENT:
        return Place("search-hit", (key.id, text))
    return Place({Source.CONTRACT: "contract", Source.UNION: "union", Source.FILING: "filing"}[key.source], (key.id,))
