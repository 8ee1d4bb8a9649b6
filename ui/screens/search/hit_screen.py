"""A scanned page with boxes over the words that were looked for, and the way to the other pages with hits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.screens.archive.word_picture import DPI, WordPicture
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import text_label
from unionreg.application.queries import archive as archive_queries
from unionreg.application.queries import search as queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.search import ShownPage

_MOST_LINKS = 40


class HitScreen(Screen):
    """``place.arguments``: the document, what was looked for, and a page to begin with."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._id, self._text = place.arguments[0], place.arguments[1]
        self._page = int(place.arguments[2]) if len(place.arguments) > 2 else None  # noqa: PLR2004
        self.header.set_title(self.tr("Document"))
        open_document = Place("archive-document", (self._id,))
        self.header.add_action(
            SecondaryButton(self.tr("Open the document"), partial(context.navigate, open_document), symbol="file-text")
        )
        self.picture = WordPicture(self._turn)
        self.pages = Card(self.tr("Pages with hits"))
        self.said = text_label("", TextRole.LABEL, muted=True)
        self._links = QVBoxLayout()
        self.pages.column.addWidget(self.said)
        self.pages.column.addLayout(self._links)
        self.pages.column.addStretch(1)
        self.pages.setFixedWidth(Size.SIDE_CARD - Size.BIG)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.picture, 1)
        both.addWidget(self.pages)
        self.body.addLayout(both, 1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Search, the document."""
        return ((self.tr("Search"), Place("search", (self._text,))), (self.header.title(), None))

    def load(self) -> None:
        """Read the page and its picture."""
        wanted = self._page

        def both(core: Core) -> tuple[ShownPage, bytes]:
            shown = queries.shown_page(core, self.actor, document_id=self._id, text=self._text, page=wanted)
            picture = archive_queries.page_picture(core, self.actor, document_id=self._id, page=shown.number, dpi=DPI)
            return shown, picture

        self.read(both, self._show)

    def _show(self, found: tuple[ShownPage, bytes]) -> None:
        shown, picture = found
        self._page = shown.number
        self.header.set_title(shown.document.title or shown.document.name)
        self.header.set_subtitle(self._text)
        self.show_content()
        self.picture.show_page(picture, shown.number, len(shown.document.pages))
        if shown.hits is not None:
            self.picture.mark(shown.hits.page, shown.hits.places)
        here = len(shown.hits.places) if shown.hits is not None else 0
        self.said.setText(self.tr("%n word(s) marked on this page", "", here))
        self._show_links(shown.pages_with_hits)
        self.context.refresh_crumbs()

    def _show_links(self, pages: tuple[int, ...]) -> None:
        while (item := self._links.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number in pages[:_MOST_LINKS]:
            link = LinkButton(self.tr("Page {page}").format(page=number), partial(self._turn, number))
            link.setEnabled(number != self._page)
            self._links.addWidget(link)

    def _turn(self, page: int) -> None:
        self._page = page
        self.load()
