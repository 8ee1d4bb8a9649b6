"""The hits of a search, one below the other: title, what it is, the place in its text with the words marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.screens.screen import Place
from ui.screens.search.words import marked_label, place_of
from ui.theme import Space, TextRole
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.labels import hairline, text_label
from unionreg.application.queries.search import LIMIT
from unionreg.domain.search.document import Facet, Source
from unionreg.search_words import value_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from unionreg.domain.search.document import DocumentKey, Found, Hit


_COMPARED = 2


class HitsPart(QWidget):
    """``turn(offset)`` asks for another page of hits. Two contracts or documents can be ticked and compared."""

    def __init__(self, context: ScreenContext, turn: Callable[[int], object]) -> None:
        super().__init__()
        self._context = context
        self._turn = turn
        self._offset = 0
        self._ticked: list[DocumentKey] = []
        self.links: tuple[LinkButton, ...] = ()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, Space.M, 0)
        self._column.setSpacing(Space.XS)
        inner = QWidget()
        inner.setProperty("part", "page")
        inner.setLayout(self._column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self._area = area
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.before = SecondaryButton(self.tr("Better hits"), partial(self._step, -LIMIT), symbol="arrow-left")
        self.after = SecondaryButton(self.tr("More hits"), partial(self._step, LIMIT), symbol="arrow-right")
        self.compare = SecondaryButton(self.tr("Compare the two"), self._compare, symbol="scale")
        self.compare.setEnabled(False)
        self._where = text_label("", TextRole.LABEL, muted=True, wrap=False)
        for widget in (self.before, self.after, self._where):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.compare)
        return row

    def show_hits(self, found: Found, offset: int, text: str) -> None:
        """Put up these hits."""
        self._offset = offset
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.links = ()
        for hit in found.hits:
            self._column.addWidget(self._hit(hit, text))
            self._column.addWidget(hairline())
        self._column.addStretch(1)
        self._area.verticalScrollBar().setValue(0)
        last = offset + len(found.hits)
        self.before.setVisible(offset > 0)
        self.after.setVisible(last < found.reachable)
        self.compare.setVisible(bool(found.hits))
        self._where.setText(self._where_words(found, offset, last))

    def _where_words(self, found: Found, offset: int, last: int) -> str:
        if not found.hits:
            return ""
        if last >= found.reachable < found.total:
            return self.tr("The best {last} are shown. Narrow the search down to see others.").format(last=last)
        return self.tr("{first} to {last}").format(first=offset + 1, last=last)

    def _hit(self, hit: Hit, text: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        top = QHBoxLayout()
        link = LinkButton("", partial(self._context.navigate, place_of(hit.key, text)))
        link.setText(_short(hit.title))
        link.setToolTip(hit.title)
        link.setAccessibleName(hit.title)
        self.links = (*self.links, link)
        top.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        top.addStretch(1)
        if hit.key.source in {Source.CONTRACT, Source.DOCUMENT}:
            tick = QCheckBox(self.tr("Compare"))
            tick.setAccessibleName(self.tr("Compare {title}").format(title=hit.title))
            tick.setChecked(hit.key in self._ticked)
            tick.toggled.connect(partial(self._tick, hit.key))
            top.addWidget(tick)
        column.addLayout(top)
        column.addWidget(text_label(self._about(hit), TextRole.LABEL, muted=True))
        column.addWidget(marked_label(hit.snippet, hit.marks, self))
        return box

    def _about(self, hit: Hit) -> str:
        texts = self._context.messages.texts
        parts = [
            value_word(Facet.KIND, hit.kind, "", texts),
            *hit.codes[:1],
            value_word(Facet.STATE, hit.state, "", texts),
            str(hit.year or ""),
            value_word(Facet.STATUS, hit.status, "", texts),
            self.tr("page {page}").format(page=hit.page + 1) if hit.key.source is Source.DOCUMENT else "",
            self.tr("misread by the scanner") if hit.noisy else "",
        ]
        return " · ".join(part for part in parts if part)

    def _step(self, by: int) -> None:
        self._turn(max(0, self._offset + by))

    def _tick(self, key: DocumentKey, on: bool) -> None:
        if on:
            self._ticked.append(key)
        elif key in self._ticked:
            self._ticked.remove(key)
        self.compare.setEnabled(len(self._ticked) == _COMPARED)

    def _compare(self) -> None:
        left, right = self._ticked
        self._context.navigate(Place("compare", (left.source.value, left.id, right.source.value, right.id)))


_LONGEST = 96


def _short(title: str) -> str:
    text = title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
    return text.replace("&", "&&")
