"""The list of all votes: find, filter and sort in SQL, open one, begin a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.models.rows_table_model import Column
from ui.screens.paged_list import PagedListScreen
from ui.screens.screen import Place
from ui.screens.votes import list_presenter as words
from ui.screens.votes.list_presenter import SORTS, ListChoice
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.screens.votes.wording import status_tone, status_word
from ui.theme import Size, TextRole
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labeled_field import choice_field
from unionreg.application.changes import Thing
from unionreg.application.queries import votes as queries
from unionreg.application.queries.votes import VoteStatus
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox, QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.votes import VoteListRow, VotesPage


class VotesScreen(PagedListScreen[ListChoice]):
    """All votes of the office."""

    concerns = frozenset({Thing.VOTE, Thing.RESULT, Thing.COUNT})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, ListChoice())
        self.header.set_title(self.tr("Votes"))
        self._may_prepare = self.actor.may(Permission.PREPARE_VOTES)
        if self._may_prepare:
            self.header.add_action(PrimaryButton(self.tr("Prepare a vote"), self._begin, symbol="plus"))
        self.search = self.search_field(
            self.tr("Title, union, employer, contract or number"), self.tr("Find votes"), Size.FIELD
        )
        self.stage = self._stages()
        self.lay_out((self.search, self.stage), self._table())
        self.load()

    def first_field(self) -> QWidget:
        """The list itself: arrows and Enter work at once."""
        return self.table

    def load(self) -> None:
        """Read the first page of what is chosen."""
        choice = self._choice
        self.read(lambda core: self._page(core, choice, 0), lambda page: self._show(choice, page))

    def _page(self, core: Core, choice: ListChoice, offset: int) -> VotesPage:
        return queries.votes_list(
            core,
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
        self.count.setText(words.count_sentence(page.total, choice))
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

    def _stages(self) -> QComboBox:
        choices = [("all", self.tr("Every stage")), ("open", self.tr("Not finished")), ("done", self.tr("Finished"))]
        choices += [(status.value, status_word(status)) for status in VoteStatus]
        _, stage = choice_field(self.tr("Stage"), tuple(choices))
        stage.setParent(self.page)
        stage.currentIndexChanged.connect(lambda _index: self._chosen())
        return stage

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
        return SparseTable(columns, name=self.tr("Votes"), empty=self.tr("No vote matches what you chose."))

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

    def _open(self, row: VoteListRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("vote", (row.vote_id,)))

    def _begin(self) -> None:
        self.context.navigate(Place("vote-new"))
