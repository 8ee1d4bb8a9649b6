"""The papers of a vote: make them once, look at the very file, print it, save a copy; a reprint is the same bytes."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.documents.handing_out import save_pdf, send_to
from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.screens.votes import papers_presenter as words
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.record_times import zone_of
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from unionreg.application import papers as use_cases
from unionreg.application.changes import Thing
from unionreg.application.papers import PaperKind
from unionreg.application.queries import papers as queries
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from PySide6.QtPrintSupport import QPrinter

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from ui.screens.votes.papers_presenter import Offer
    from unionreg.application.ports import Core
    from unionreg.application.queries.papers import PaperRow
    from unionreg.application.queries.votes import VotePage


class PapersScreen(Screen):
    """All issued papers of one vote, with the preview of the chosen one."""

    concerns = frozenset({Thing.PAPER, Thing.PACKAGE, Thing.RESULT})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = self._vote_id
        self._chosen: PaperRow | None = None
        self._zone: tzinfo = UTC
        self.header.set_title(self.tr("Papers"))
        self.table = DataTable(
            self._columns(),
            name=self.tr("Issued papers"),
            empty=self.tr("Nothing has been issued yet. The buttons above make what can be made now."),
        )
        self.table.current_changed.connect(self._choose)
        self.preview = PdfPreview()
        self._folio = text_label("", TextRole.MONO)
        self._issued = text_label("", TextRole.LABEL, muted=True)
        self.preview.print_asked.connect(self._print)
        self.preview.save_asked.connect(self._save)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(Space.S)
        self._arrange()
        self.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Paper"), lambda row: row.title, stretch=True, tooltip=lambda row: row.title),
            Column(
                self.tr("State"),
                words.state_word,
                characters=10,
                tone=lambda row: Tone.POSITIVE if row.current else Tone.WARNING,
                tooltip=lambda row: f"{words.state_word(row)} · {words.issued(row, self._zone)}",
            ),
        )

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._offers)
        column.addWidget(
            Note(self.tr("An issued paper is kept as it is. Printing it again gives the very same file."), Tone.INFO)
        )
        column.addWidget(self.table, 1)
        right = QWidget()
        shown = QVBoxLayout(right)
        shown.setContentsMargins(Space.M, 0, 0, 0)
        shown.setSpacing(Space.XS)
        shown.addWidget(self._folio)
        shown.addWidget(self._issued)
        shown.addWidget(self.preview, 1)
        column.setContentsMargins(0, 0, Space.M, 0)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([Size.FIELD + Size.DROP_AREA // 2, Size.TEXT])
        self.body.addWidget(both, 1)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its papers."""
        return vote_crumbs(self._vote_id, self._title, self.tr("Papers"))

    def first_field(self) -> QWidget:
        """The list: arrows show one paper after another."""
        return self.table

    def load(self) -> None:
        """Read what was issued and what can be."""
        self.read(self._read_both, lambda both: self._show(*both))

    def _read_both(self, core: Core) -> tuple[VotePage, tuple[PaperRow, ...]]:
        page = vote_queries.vote_page(core, self.actor, vote_id=self._vote_id)
        return page, queries.papers_list(core, self.actor, vote_id=self._vote_id)

    def _show(self, page: VotePage, rows: tuple[PaperRow, ...]) -> None:
        self._title = page.title
        self._zone = zone_of(page.draft.stations, page.updated_at)
        self.header.set_subtitle(page.title)
        self.context.refresh_crumbs()
        self._show_offers(words.offers(page.status, rows) if self.actor.may(Permission.ISSUE_PAPERS) else ())
        self.show_content()
        self.table.set_rows(rows)
        self._choose(self.table.current_row())

    def _show_offers(self, offers: tuple[Offer, ...]) -> None:
        while self._offers.count():
            item = self._offers.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for offer in offers:
            self._offers.addWidget(SecondaryButton(offer.words, self._maker(offer.kind), symbol="file-plus"))

    def _maker(self, kind: PaperKind) -> Callable[[], object]:
        if kind is PaperKind.BLANK_STATION_ACT:
            return lambda: self.act(lambda core: use_cases.issue_blank_acts(core, self.actor, vote_id=self._vote_id))
        return lambda: self.act(lambda core: use_cases.issue_paper(core, self.actor, vote_id=self._vote_id, kind=kind))

    def _choose(self, row: PaperRow | None) -> None:
        if row is None or (self._chosen is not None and self._chosen.paper_id == row.paper_id and self.preview.content):
            return
        self._chosen = row
        self.context.runner.run(
            lambda _progress: queries.paper_file(self.core, self.actor, paper_id=row.paper_id),
            lambda content: self._display(row, content),
            self.show_failure,
            owner=self,
        )

    def _display(self, row: PaperRow, content: bytes) -> None:
        if self._chosen == row:
            self._folio.setText(self.tr("Folio {0}").format(row.folio))
            self._issued.setText(words.issued(row, self._zone))
            self.preview.show_pdf(content, f"{row.title}, {row.folio}")

    def _print(self) -> None:
        printer = choose_printer(self, self.tr("Print {0}").format(self._chosen.title if self._chosen else ""))
        if printer is not None:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the shown file on this printer, in the background."""
        send_to(printer, self.preview.content, self)

    def _save(self) -> None:
        if self._chosen is None:
            return
        save_pdf(self.preview.content, self.tr("Save a copy"), words.file_name(self._chosen), self)
