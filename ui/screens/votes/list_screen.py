"""The list of all votes: find, filter and sort in SQL, open one, begin a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.screens.votes import list_presenter as words
from ui.screens.votes.list_presenter import SORTS, ListChoice
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.screens.votes.wording import status_tone, status_word
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import text_label
from unionreg.application.changes import Thing
from unionreg.application.queries import votes as queries
from unionreg.application.queries.votes import VoteStatus
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.votes import VoteListRow, VotesPage

# A pause in typing after which the list is read again, in milliseconds.
PAUSE = 200


class VotesScreen(Screen):
    """All votes of the office."""

    concerns = frozenset({Thing.VOTE, Thing.RESULT, Thing.COUNT})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Votes"))
        self._choice = ListChoice()
        self._may_prepare = self.actor.may(Permission.PREPARE_VOTES)
        if self._may_prepare:
            self.header.add_action(PrimaryButton(self.tr("Prepare a vote"), self._begin, symbol="plus"))
        self.search, self.stage = self._filters()
        self.table = self._table()
        self.body.addWidget(self.table, 1)
        self._count = text_label("", TextRole.LABEL, muted=True)
        self.body.addWidget(self._count)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._chosen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self.load()

    def first_field(self) -> QWidget:
        """The list itself: arrows and Enter work at once."""
        return self.table

    def load(self) -> None:
        """Read the first page of what is chosen."""
        choice = self._choice
        self.read(lambda core: self._page(core, choice, 0), lambda page: self._show(choice, page))

    def _page(self, core: object, choice: ListChoice, offset: int) -> VotesPage:
        return queries.votes_list(
            core,  # type: ignore[arg-type]
            self.actor,
            where=choice.filter(),
            sort=choice.sort,
            descending=choice.descending,
            offset=offset,
            limit=PAGE,
        )

    def _show(self, choice: ListChoice, page: VotesPage) -> None:
        if choice != self._choice:
            return
        self.table.start(page.rows, page.total)
        self._count.setText(words.count_sentence(page.total, choice))
        if page.total == 0 and not choice.narrows:
            self._show_nothing_yet()
        else:
            self.show_content()

    def _show_nothing_yet(self) -> None:
        button = PrimaryButton(self.tr("Prepare the first vote"), self._begin, symbol="plus")
        text = self.tr("A vote begins with its definition: what is asked, who may vote, where and by which rule.")
        if not self._may_prepare:
            text = self.tr("A vote coordinator prepares them; then they appear here.")
        self.show_empty(self.tr("There are no votes yet"), text, button if self._may_prepare else None)

    def _filters(self) -> tuple[QLineEdit, QComboBox]:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        search = QLineEdit()
        search.setPlaceholderText(self.tr("Title, union, employer, contract or number"))
        search.setAccessibleName(self.tr("Find votes"))
        search.setClearButtonEnabled(True)
        search.setMaximumWidth(Size.FIELD)
        search.textChanged.connect(lambda _text: self._pause.start())
        choices = [("all", self.tr("Every stage")), ("open", self.tr("Not finished")), ("done", self.tr("Finished"))]
        choices += [(status.value, status_word(status)) for status in VoteStatus]
        _, stage = choice_field(self.tr("Stage"), tuple(choices))
        stage.setParent(self.page)
        stage.currentIndexChanged.connect(lambda _index: self._chosen())
        row.addWidget(search, 1)
        row.addWidget(stage)
        row.addStretch(1)
        self.body.addLayout(row)
        return search, stage

    def _table(self) -> SparseTable:
        columns = (
            Column(self.tr("Vote"), words.title_of, stretch=True, tooltip=words.title_of),
            Column(
                self.tr("Union and employer"), words.parties_of, characters=19, muted=True, tooltip=words.parties_of
            ),
            Column(self.tr("Day"), words.day_of, characters=11),
            Column(
                self.tr("Stage"),
                lambda row: status_word(row.status),
                tone=lambda row: status_tone(row.status),
                characters=24,
            ),
            Column(self.tr("May vote"), words.voters_of, characters=9, number=True, role=TextRole.FIGURE),
            Column(self.tr("Stations"), words.stations_of, characters=8, number=True, role=TextRole.FIGURE),
            Column(self.tr("Outcome"), words.outcome_of, characters=18),
        )
        table = SparseTable(columns, name=self.tr("Votes"), empty=self.tr("No vote matches what you chose."))
        table.chosen.connect(self._open)
        table.sort_asked.connect(self._sort)
        table.sparse.page_wanted.connect(self._read_page, Qt.ConnectionType.QueuedConnection)
        return table

    def _chosen(self) -> None:
        self._choice = ListChoice(
            self.search.text(), self.stage.currentData(), self._choice.sort, self._choice.descending
        )
        self.load()

    def _sort(self, column: int) -> None:
        sort = SORTS[column]
        if sort is not None:
            self._choice = self._choice.sorted_by(sort)
            self.load()

    def _read_page(self, offset: int) -> None:
        choice = self._choice
        self.context.runner.run(
            lambda _progress: self._page(self.core, choice, offset),
            lambda page: self._put(choice, page),
            owner=self,
        )

    def _put(self, choice: ListChoice, page: VotesPage) -> None:
        if choice == self._choice:
            self.table.sparse.put(page.offset, page.rows)

    def _open(self, row: VoteListRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("vote", (row.vote_id,)))

    def _begin(self) -> None:
        self.context.navigate(Place("vote-new"))
