"""Every document of the archive in one list: found by title, union, employer or label; cut by kind, state and loan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.archive import words
from ui.screens.paged_list import PagedListScreen
from ui.screens.screen import Place
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.theme import Size, TextRole, Tone
from unionreg.application.archive_records import DocumentFilter
from unionreg.application.changes import Thing
from unionreg.application.queries import archive as queries
from unionreg.domain.archive.document import DocumentState
from unionreg.domain.archive.document_kinds import DocumentKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.screens.screen import ScreenContext
    from unionreg.application.archive_records import DocumentRow, DocumentsPage
    from unionreg.application.ports import Core


@dataclass(frozen=True, slots=True)
class DocumentsChoice:
    """What was typed and picked above the list."""

    text: str = ""
    kind: str = ""
    state: str = ""
    lent: bool = False

    def filter(self) -> DocumentFilter:
        """As the database is asked."""
        return DocumentFilter(
            text=self.text,
            kind=DocumentKind(self.kind) if self.kind else None,
            state=DocumentState(self.state) if self.state else None,
            lent=self.lent,
        )


class DocumentsScreen(PagedListScreen[DocumentsChoice]):
    """Newest first. ``place.arguments``: () or (what is typed already,), for example the label of a box."""

    concerns = frozenset({Thing.DOCUMENT, Thing.BOX})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        typed = place.arguments[0] if place.arguments else ""
        super().__init__(context, DocumentsChoice(typed))
        texts = context.messages.texts
        self.header.set_title(self.tr("Documents of the archive"))
        self.search = self.search_field(
            self.tr("Title, union, employer or label"), self.tr("Find documents"), Size.TEXT
        )
        self.search.setMinimumWidth(Size.FIELD)
        self.search.setText(typed)
        self.kind = self._picked(self.tr("Kind"), self.tr("Every kind"), words.kinds(texts))
        states = ((each.value, words.document_state(each, texts)) for each in DocumentState)
        self.state = self._picked(self.tr("State"), self.tr("Every state"), states)
        self.lent = QCheckBox(self.tr("Only what is lent"))
        self.lent.toggled.connect(lambda _on: self._chosen())
        self.lay_out((self.search, self.kind, self.state, self.lent), self._table())
        self.load()

    def _picked(self, name: str, every: str, values: Iterable[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMaximumWidth(Size.SEARCH)
        box.addItem(every, "")
        for value, word in values:
            box.addItem(word, value)
        box.currentIndexChanged.connect(lambda _index: self._chosen())
        return box

    def _table(self) -> SparseTable:
        texts = self.context.messages.texts

        def kind(row: DocumentRow) -> str:
            return words.kind_word(row.kind, texts)

        columns = (
            Column(self.tr("Document"), lambda row: row.title, stretch=True, tooltip=lambda row: row.title),
            Column(self.tr("Union and employer"), _parties, characters=28, tooltip=_parties),
            Column(self.tr("Kind"), kind, characters=20, tooltip=kind),
            Column(self.tr("Year"), lambda row: str(row.year or "—"), characters=6, number=True),
            Column(self.tr("Pages"), lambda row: number(row.pages), characters=8, number=True),
            Column(self.tr("Box"), lambda row: row.box, characters=18, role=TextRole.MONO),
            Column(
                self.tr("State"),
                lambda row: self.tr("Lent") if row.lent else words.document_state(row.state, texts),
                characters=18,
                tone=lambda row: Tone.WARNING if row.lent else words.DOCUMENT_TONES[row.state],
            ),
        )
        return SparseTable(columns, name=self.tr("Documents"), empty=self.tr("No document is like that."))

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Archive, documents."""
        return ((self.tr("Archive"), Place("archive")), (self.tr("Documents"), None))

    def here(self) -> Place:
        """With what is typed."""
        return Place("archive-documents", (self._choice.text,) if self._choice.text else ())

    def first_field(self) -> QLineEdit:
        """The search: a label can be scanned into it."""
        return self.search

    def load(self) -> None:
        """Read the first page of what is chosen."""
        choice = self._choice
        self.read(lambda core: self._page(core, choice, 0), lambda page: self._show(choice, page))

    def _page(self, core: Core, choice: DocumentsChoice, offset: int) -> DocumentsPage:
        return queries.documents_list(core, self.actor, where=choice.filter(), offset=offset, limit=PAGE)

    def _show(self, choice: DocumentsChoice, page: DocumentsPage) -> None:
        if choice != self._choice:
            return
        self.table.start(page.rows, page.total)
        self.count.setText(self.tr("%n document(s), newest first", "", page.total))
        if page.total == 0 and choice == DocumentsChoice():
            self.show_empty(
                self.tr("The archive holds no document yet"),
                self.tr("Open a box and take in its scans: every document appears here."),
            )
        else:
            self.show_content()

    def _chosen(self) -> None:
        self._choice = DocumentsChoice(
            self.search.text().strip(), self.kind.currentData(), self.state.currentData(), self.lent.isChecked()
        )
        self.load()

    def _open(self, row: DocumentRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("archive-document", (row.document_id,)))


def _parties(row: DocumentRow) -> str:
    return " · ".join(row.parties) or "—"
