"""The inbox of filings: by the clock, overdue ones first; find, filter and sort in SQL, open one, take another in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from ui.models.rows_table_model import Column
from ui.screens.filings import inbox_presenter as words
from ui.screens.filings.clock_words import row_clock, row_spoken, row_tone
from ui.screens.filings.inbox_presenter import SORTS, InboxChoice
from ui.screens.filings.words import kind_short, state_tone, state_word
from ui.screens.paged_list import PagedListScreen
from ui.screens.screen import Place
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.theme import Size, TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from unionreg.application.changes import Thing
from unionreg.application.queries import filings as queries
from unionreg.domain.filings.clocks import Suspension
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.filing_records import InboxPage, InboxRow
    from unionreg.application.ports import Core


class InboxScreen(PagedListScreen[InboxChoice]):
    """All filings that came to the office."""

    concerns = frozenset({Thing.FILING})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, InboxChoice())
        self.header.set_title(self.tr("Filings"))
        self._texts = context.messages.texts
        self._still = False
        self._receives = self.actor.may(Permission.RECEIVE_FILINGS)
        self._add_actions()
        self.search = self.search_field(
            self.tr("Folio or name of the organisation"), self.tr("Find filings"), Size.FIELD
        )
        self.which = self._choices(self.tr("Which filings"), words.which_choices())
        self.kind = self._choices(self.tr("Kind of filing"), words.kind_choices(self._texts))
        self.lay_out((self.search, self.which, self.kind), self._table())
        self.load()

    def _add_actions(self) -> None:
        go = self.context.navigate
        self.header.add_action(
            SecondaryButton(self.tr("Who decides what"), lambda: go(Place("filing-types")), symbol="list-checks")
        )
        self.header.add_action(
            SecondaryButton(self.tr("Due dates"), lambda: go(Place("filing-due")), symbol="calendar-days")
        )
        if self._receives:
            self.header.add_action(
                SecondaryButton(
                    self.tr("Type in a paper filing"), lambda: go(Place("filing-typing")), symbol="pen-line"
                )
            )
            self.header.add_action(
                PrimaryButton(self.tr("Take a filing in"), lambda: go(Place("filing-receive")), symbol="inbox")
            )
            QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, lambda: go(Place("filing-receive")))

    def first_field(self) -> QWidget:
        """The list itself: arrows and Enter work at once."""
        return self.table

    def load(self) -> None:
        """Read the first page of what is chosen."""
        choice = self._choice
        self.read(lambda core: self._first(core, choice), lambda both: self._show(choice, *both))

    def _first(self, core: Core, choice: InboxChoice) -> tuple[InboxPage, bool]:
        settings = queries.filing_settings(core, self.actor)
        return self._page(core, choice, 0), settings.suspension is Suspension.STANDS_STILL

    def _page(self, core: Core, choice: InboxChoice, offset: int) -> InboxPage:
        today = core.clock().astimezone().date()
        return queries.inbox(
            core,
            self.actor,
            where=choice.filter(self.actor, today),
            sort=choice.sort,
            descending=choice.descending,
            offset=offset,
            limit=PAGE,
        )

    def _show(self, choice: InboxChoice, page: InboxPage, still: bool) -> None:
        if choice != self._choice:
            return
        self._still = still
        self.table.start(page.rows, page.total)
        self.count.setText(words.count_sentence(page, choice))
        if page.total == 0 and not choice.narrows:
            self._show_nothing_yet()
        else:
            self.show_content()

    def _show_nothing_yet(self) -> None:
        if not self._receives:
            self.show_empty(
                self.tr("Nothing is to be done"), self.tr("The counter takes filings in; then they appear here.")
            )
            return
        button = PrimaryButton(
            self.tr("Take a filing in"), lambda: self.context.navigate(Place("filing-receive")), symbol="inbox"
        )
        text = self.tr("A filing comes as a file from the union's desk, on a stick or by mail, or on paper.")
        self.show_empty(self.tr("Nothing is to be done"), text, button)

    def _choices(self, name: str, choices: tuple[tuple[str, str], ...]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMaximumWidth(Size.SEARCH)
        for value, shown in choices:
            box.addItem(shown, value)
        box.currentIndexChanged.connect(lambda _index: self._chosen())
        return box

    def _table(self) -> SparseTable:
        texts = self._texts

        def kind_of(row: InboxRow) -> str:
            return kind_short(row.kind, texts)

        columns = (
            Column(
                self.tr("Clock"),
                lambda row: row_clock(row, still=self._still),
                # "vencido hace 18 días hábiles", uncut.
                characters=29,
                tone=lambda row: row_tone(row, still=self._still),
                tooltip=lambda row: row_spoken(row, still=self._still),
                spoken=lambda row: row_spoken(row, still=self._still),
            ),
            Column(self.tr("Folio"), lambda row: row.folio, characters=24, role=TextRole.MONO),
            Column(self.tr("Organisation"), lambda row: row.union, stretch=True, tooltip=lambda row: row.union),
            Column(self.tr("Filing"), kind_of, characters=19, muted=True, tooltip=kind_of),
            Column(
                self.tr("State"),
                lambda row: state_word(row.state),
                characters=20,
                tone=lambda row: state_tone(row.state),
            ),
            Column(self.tr("Filed"), words.filed_words, characters=12, tooltip=words.filed_spoken),
        )
        return SparseTable(columns, name=self.tr("Filings"), empty=self.tr("No filing matches what you chose."))

    def _chosen(self) -> None:
        self._choice = InboxChoice(
            self.search.text(),
            self.kind.currentData(),
            self.which.currentData(),
            self._choice.sort,
            self._choice.descending,
        )
        self.load()

    def _sort(self, column: int) -> None:
        self._choice = self._choice.sorted_by(SORTS[column])
        self.load()

    def _open(self, row: InboxRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("filing", (row.folio,)))
