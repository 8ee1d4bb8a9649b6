"""The facets at the left of the hits: each value with how many documents have it, to narrow the search down."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.screens.search.words import count_word
from ui.theme import Size, Space, TextRole
from ui.widgets.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from unionreg.domain.search.document import Facet, FacetCount
    from unionreg.texts import Texts

_SHOWN = 7


class FacetsPart(QWidget):
    """``narrow(facet, value, on)`` when a box is ticked."""

    def __init__(self, narrow: Callable[[Facet, str, bool], object], texts: Texts) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self._narrow = narrow
        self._texts = texts
        self.boxes: dict[tuple[Facet, str], QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, Space.S, 0)
        self._column.setSpacing(Space.XS)

    def show_facets(
        self,
        facets: Sequence[tuple[Facet, Sequence[FacetCount]]],
        chosen: Mapping[Facet, Sequence[str]],
    ) -> None:
        """The most frequent values of each facet, and the chosen ones."""
        self._clear()
        for facet, counts in facets:
            ticked = chosen.get(facet, ())
            shown = [each for place, each in enumerate(counts) if place < _SHOWN or each.value in ticked]
            if not shown:
                continue
            heading = text_label(self._texts.get(f"search-facet.{facet.value}"), TextRole.LABEL, muted=True)
            heading.setContentsMargins(0, Space.S, 0, 0)
            self._column.addWidget(heading)
            for each in shown:
                self._column.addWidget(self._box(facet, each, on=each.value in ticked))
        self._column.addStretch(1)

    def _box(self, facet: Facet, count: FacetCount, *, on: bool) -> QCheckBox:
        words = count_word(facet, count, self._texts)
        box = QCheckBox()
        room = Size.SIDE_CARD - Space.XXL - Size.ROW - Space.L
        box.setText(box.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&"))
        box.setToolTip(words)
        box.setAccessibleName(words)
        box.setChecked(on)
        box.toggled.connect(partial(self._narrow, facet, count.value))
        self.boxes[facet, count.value] = box
        return box

    def _clear(self) -> None:
        self.boxes = {}
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
