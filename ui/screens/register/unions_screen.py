"""The register's list of unions: found by name as people say it, by number or folio; sorted and cut in SQL."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from ui.models.rows_table_model import Column
from ui.screens.paged_list import PagedListScreen
from ui.screens.register import words
from ui.screens.screen import Place
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.theme import Size, TextRole
from ui.widgets.buttons import SecondaryButton
from unionreg.application.changes import Thing
from unionreg.application.queries import register as queries
from unionreg.application.register_records import UnionFilter, UnionSort
from unionreg.domain.register.union import UnionState
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.register_records import UnionRow, UnionsPage

_SORTS = (
    UnionSort.NAME, UnionSort.NUMBER, UnionSort.REGISTERED_ON, UnionSort.LEADERSHIP_ENDS_ON, None, None,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class UnionsChoice:
    """What the person chose above the list."""

    text: str = ""
    state: str = ""
    sort: UnionSort = UnionSort.NAME
    descending: bool = False

    def sorted_by(self, sort: UnionSort) -> UnionsChoice:
        """The same sort the other way round, or another one."""
        return replace(self, sort=sort, descending=sort is self.sort and not self.descending)

    @property
    def narrows(self) -> bool:
        """Whether it may hide unions that there are."""
        return bool(self.text.strip() or self.state)


class UnionsScreen(PagedListScreen[UnionsChoice]):
    """All organisations of the register."""

    concerns = frozenset({Thing.UNION, Thing.FILING})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, UnionsChoice())
        self.header.set_title(self.tr("Register"))
        self._add_actions()
        self.search = self.search_field(
            self.tr("Name as it is said, acronym, number or folio"), self.tr("Find organisations"), Size.TEXT
        )
        self.state = self._states()
        self.lay_out((self.search, self.state), self._table())
        self.load()

    def first_field(self) -> QWidget:
        """The search: a register is opened to look somebody up."""
        return self.search

    def load(self) -> None:
        """Read the first page of what is chosen."""
        choice = self._choice
        self.read(lambda core: self._page(core, choice, 0), lambda page: self._show(choice, page))

    def _page(self, core: Core, choice: UnionsChoice, offset: int) -> UnionsPage:
        state = UnionState(choice.state) if choice.state else None
        return queries.unions_list(
            core,
            self.actor,
            text=choice.text,
            where=UnionFilter(state=state),
            sort=choice.sort,
            descending=choice.descending,
            offset=offset,
            limit=PAGE,
        )

    def _show(self, choice: UnionsChoice, page: UnionsPage) -> None:
        if choice != self._choice:
            return
        self.table.start(page.rows, page.total)
        if choice.text.strip():
            self.count.setText(self.tr("%n organisation(s) found, the most alike first", "", page.total))
        else:
            self.count.setText(self.tr("%n organisation(s)", "", page.total))
        if page.total == 0 and not choice.narrows:
            self.show_empty(
                self.tr("The register is empty"),
                self.tr("Organisations appear here when their registration is ruled on."),
            )
        else:
            self.show_content()

    def _add_actions(self) -> None:
        go = self.context.navigate
        self.header.add_action(
            SecondaryButton(self.tr("Employers"), lambda: go(Place("employers")), symbol="building-2")
        )
        pairs = SecondaryButton(self.tr("Likely the same"), lambda: go(Place("likely-same")), symbol="copy")
        self.header.add_action(pairs)
        if self.actor.may(Permission.KEEP_REGISTER):
            old = SecondaryButton(self.tr("Enter an earlier one…"), lambda: go(Place("union-earlier")), symbol="plus")
            self.header.add_action(old)
        if self.actor.may(Permission.EXPORT_REGISTER):
            out = SecondaryButton(self.tr("Hand out…"), lambda: go(Place("register-export")), symbol="download")
            self.header.add_action(out)

    def _states(self) -> QComboBox:
        state = QComboBox()
        state.setAccessibleName(self.tr("State"))
        state.addItem(self.tr("Every state"), "")
        for each in UnionState:
            state.addItem(words.state_word(each), each.value)
        state.currentIndexChanged.connect(lambda _index: self._chosen())
        return state

    def _table(self) -> SparseTable:
        columns = (
            Column(self.tr("Organisation"), lambda row: row.name, stretch=True, tooltip=lambda row: row.name),
            Column(
                self.tr("Registration number"), lambda row: row.registration_number, characters=26, role=TextRole.MONO
            ),
            Column(self.tr("Registered"), lambda row: words.day_word(row.registered_on), characters=11),
            Column(self.tr("Leadership until"), lambda row: words.day_word(row.leadership_ends_on), characters=16),
            Column(self.tr("People"), words.members_word, characters=10, number=True, role=TextRole.FIGURE),
            Column(
                self.tr("State"),
                lambda row: words.state_word(row.state),
                tone=lambda row: words.state_tone(row.state),
                characters=26,
            ),
        )
        return SparseTable(
            columns,
            name=self.tr("Organisations"),
            empty=self.tr("Nothing is called like that. Try fewer words, or the number."),
        )

    def _chosen(self) -> None:
        self._choice = replace(self._choice, text=self.search.text(), state=self.state.currentData())
        self.load()

    def _sort(self, column: int) -> None:
        sort = _SORTS[column]
        if sort is not None:
            self._choice = self._choice.sorted_by(sort)
            self.load()

    def _open(self, row: UnionRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("union", (row.union_id,)))
