"""The index of clauses: a theme, and how contracts put it into words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.screens.screen import Place, Screen
from ui.screens.search.words import place_of
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.labels import hairline, text_label
from unionreg.application.queries import search as queries
from unionreg.domain.search.themes import Theme

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.search import ThemeClause

_SHOWN = 60


class ClausesScreen(Screen):
    """``place.arguments``: (), or a theme, and words that the contracts must have."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Clauses by theme"))
        self.theme = QComboBox()
        self.theme.setAccessibleName(self.tr("Theme"))
        for theme in Theme:
            if theme is not Theme.OTHER:
                self.theme.addItem(context.messages.texts.get(f"clause-theme.{theme.value}"), theme)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Only contracts with these words, of this employer, union, folio…"))
        self.field.setAccessibleName(self.tr("Words that the contracts must have"))
        self.field.returnPressed.connect(self.load)
        if place.arguments:
            self.theme.setCurrentIndex(self.theme.findData(Theme(place.arguments[0])))
            self.field.setText(place.arguments[1] if len(place.arguments) > 1 else "")
        self.theme.currentIndexChanged.connect(lambda _row: self.load())
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.theme)
        row.addWidget(self.field, 1)
        row.addWidget(PrimaryButton(self.tr("Show"), self.load, symbol="search"))
        self.body.addLayout(row)
        self.count = text_label("", TextRole.STRONG)
        self.body.addWidget(self.count)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        holder = QWidget()
        holder.setLayout(self._column)
        self.add_limited(holder, Size.PAGE)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Search, clauses."""
        return ((self.tr("Search"), Place("search")), (self.tr("Clauses by theme"), None))

    def load(self) -> None:
        """Read the clauses of the theme."""
        theme, text = self.theme.currentData(), self.field.text()
        self.read(
            lambda core: queries.clauses_by_theme(core, self.actor, theme=Theme(theme), text=text),
            self._show,
        )

    def _show(self, clauses: tuple[ThemeClause, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        none = self.tr("No clause on this theme was found.")
        self.count.setText(self.tr("%n clause(s)", "", len(clauses)) if clauses else none)
        for each in clauses[:_SHOWN]:
            self._column.addWidget(self._clause(each))
            self._column.addWidget(hairline())
        self.show_content()

    def _clause(self, each: ThemeClause) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        number = self.tr("Clause {number}").format(number=each.clause.number)
        column.addWidget(text_label(number, TextRole.STRONG))
        link = LinkButton(
            each.hit.title.replace("&", "&&"),
            partial(self.context.navigate, place_of(each.hit.key, self.field.text())),
        )
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(text_label(each.clause.text))
        return box
