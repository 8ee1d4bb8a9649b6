"""The glossary, found while one types: the same words that stand in leaflets and on the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.localisation import number
from ui.screens.screen import Place, Screen
from ui.theme import Size, TextRole
from ui.widgets.labels import text_label
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.domain.outreach.glossary import in_order, matching
from unionreg.outreach_texts import load_library
from unionreg.texts import Language

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.domain.outreach.education import Library
    from unionreg.domain.outreach.glossary import GlossaryEntry


class GlossaryScreen(Screen):
    """For everybody, with or without an office."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Glossary"))
        self.header.set_subtitle(self.tr("Words of the trade with short definitions, in Spanish and English."))
        self._entries: tuple[GlossaryEntry, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a word (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Find a word"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(Size.FIELD)
        self.search.textChanged.connect(self._find)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self.count = text_label("", TextRole.LABEL, muted=True)
        titles = (self.tr("Term"), self.tr("In the other language"), self.tr("What it means"), self.tr("Article"))
        self.table = WrappedTable(titles, (3, 3, 7, 3), name=self.tr("Glossary"))
        for widget in (self.search, self.count, self.table):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the first page that this person has."""
        is_inside = self.context.actor is not None
        top = (self.tr("Today"), Place("today")) if is_inside else (self.tr("Start"), Place("start"))
        return (top, (self.tr("Glossary"), None))

    def first_field(self) -> QWidget:
        """The search."""
        return self.search

    def load(self) -> None:
        """The words stand in a file that comes with the program."""
        self.context.runner.run(lambda _progress: load_library(), self._show, owner=self)

    def _show(self, library: Library) -> None:
        self._entries = in_order(library.glossary, self.context.messages.language.value)
        self._find(self.search.text())
        self.show_content()

    def _find(self, typed: str) -> None:
        found = matching(self._entries, typed)
        language = self.context.messages.language
        other = Language.ES if language is Language.EN else Language.EN
        self.count.setText(self.tr("{0} words").format(number(len(found))))
        self.table.set_rows(
            [
                (
                    Cell(entry.term(language.value), strong=True),
                    Cell(entry.term(other.value)),
                    Cell(entry.explained(language.value)),
                    Cell(entry.article, muted=True),
                )
                for entry in found
            ],
            empty=self.tr("No word fits. Try fewer letters."),
        )
