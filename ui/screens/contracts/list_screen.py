"""The list of contracts: found by number, party or scope; narrowed by state, revision and origin; sorted in SQL."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from ui.models.rows_table_model import Column
from ui.screens.contracts import words
from ui.screens.paged_list import PagedListScreen
from ui.screens.screen import Place
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.theme import TONE_ICONS, Size, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from unionreg.application.changes import Thing
from unionreg.application.contracts_records import ContractFilter, ContractSort
from unionreg.application.queries import contracts as queries
from unionreg.domain.contracts.acts import ContractKind
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from unionreg.application.contracts_records import ContractRow, ContractsPage
    from unionreg.application.ports import Core

_SORTS = (
    ContractSort.NUMBER, ContractSort.EMPLOYER, ContractSort.UNION, None, ContractSort.WAGES_DUE,
    ContractSort.TEXT_DUE, None,
)  # fmt: skip
_RULES, _OVERDUE, _OLD = "work-rules", "overdue", "old"


@dataclass(frozen=True, slots=True)
class ContractsChoice:
    """What the person chose above the list."""

    text: str = ""
    state: str = ""
    narrow: str = ""
    sort: ContractSort = ContractSort.DEPOSITED
    descending: bool = True

    def sorted_by(self, sort: ContractSort) -> ContractsChoice:
        """The same sort the other way round, or another one."""
        return replace(self, sort=sort, descending=sort is self.sort and not self.descending)

    @property
    def narrows(self) -> bool:
        """Whether it may hide contracts that there are."""
        return bool(self.text.strip() or self.state or self.narrow)


class ContractsScreen(PagedListScreen[ContractsChoice]):
    """All contracts and internal work rules."""

    concerns = frozenset({Thing.CONTRACT, Thing.FILING})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, ContractsChoice())
        self._today = date.min
        self.header.set_title(self.tr("Contracts"))
        self._add_actions()
        self.search = self.search_field(
            self.tr("Number, employer, union or scope"), self.tr("Find contracts"), Size.TEXT
        )
        self.state, self.narrow = self._states(), self._narrows()
        self.lay_out((self.search, self.state, self.narrow), self._table())
        self.load()

    def first_field(self) -> QWidget:
        """The search."""
        return self.search

    def load(self) -> None:
        """Read the first page of what is chosen."""
        choice = self._choice
        self.read(lambda core: self._page(core, choice, 0), lambda page: self._show(choice, page))

    def _page(self, core: Core, choice: ContractsChoice, offset: int) -> ContractsPage:
        today = self._today = core.clock().astimezone().date()
        where = ContractFilter(
            text=choice.text,
            kind=ContractKind.WORK_RULES if choice.narrow == _RULES else None,
            state=ContractState(choice.state) if choice.state else None,
            revision_due_before=today if choice.narrow == _OVERDUE else None,
            old_archive=True if choice.narrow == _OLD else None,
        )
        return queries.contracts_list(
            core, self.actor, where=where, sort=choice.sort, descending=choice.descending, offset=offset, limit=PAGE
        )

    def _show(self, choice: ContractsChoice, page: ContractsPage) -> None:
        if choice != self._choice:
            return
        self.table.start(page.rows, page.total)
        self.count.setText(self.tr("%n contract(s)", "", page.total))
        if page.total == 0 and not choice.narrows:
            self.show_empty(
                self.tr("No contract is registered yet"),
                self.tr("Contracts appear here when a deposit is ruled on, or when they are typed in."),
            )
        else:
            self.show_content()

    def _add_actions(self) -> None:
        go = self.context.navigate
        late = SecondaryButton(self.tr("Revisions due"), lambda: go(Place("contract-alarms")), symbol="clock")
        self.header.add_action(late)
        asked = SecondaryButton(self.tr("Requests"), lambda: go(Place("contract-overrides")), symbol="users")
        self.header.add_action(asked)
        if self.actor.may(Permission.KEEP_CONTRACTS):
            old = SecondaryButton(
                self.tr("Type in from an old archive…"),
                lambda: go(Place("contract-deposit", (_OLD,))),
                symbol="archive",
            )
            self.header.add_action(old)
            self.header.add_action(
                PrimaryButton(self.tr("Deposit…"), lambda: go(Place("contract-deposit", ("counter",))), symbol="plus")
            )

    def _states(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("State"))
        box.addItem(self.tr("Every state"), "")
        for each in ContractState:
            box.addItem(self.context.messages.texts.get(f"contract-state.{each.value}"), each.value)
        box.currentIndexChanged.connect(lambda _index: self._chosen())
        return box

    def _narrows(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Which ones"))
        box.addItem(self.tr("All of them"), "")
        box.addItem(self.tr("With an overdue revision"), _OVERDUE)
        box.addItem(self.tr("From old archives"), _OLD)
        box.addItem(self.tr("Internal work rules"), _RULES)
        box.currentIndexChanged.connect(lambda _index: self._chosen())
        return box

    def _table(self) -> SparseTable:
        texts = self.context.messages.texts
        columns = (
            Column(self.tr("Number"), lambda row: row.number, characters=24, role=TextRole.MONO),
            Column(self.tr("Employer"), lambda row: row.employers, stretch=True, tooltip=lambda row: row.employers),
            Column(self.tr("Union"), lambda row: row.unions, stretch=True, tooltip=lambda row: row.unions),
            Column(
                self.tr("Covered"), lambda row: words.figure(row.workers_covered), characters=9, number=True,
                role=TextRole.FIGURE,
            ),
            self._due(self.tr("Wages by"), lambda row: row.wages_due_on),
            self._due(self.tr("Text by"), lambda row: row.text_due_on),
            Column(
                self.tr("State"), lambda row: texts.get(f"contract-state.{row.state.value}"),
                tone=lambda row: words.state_tone(row.state), characters=15,
            ),
        )  # fmt: skip
        empty = self.tr("Nothing matches. Try fewer words, or another filter.")
        return SparseTable(columns, name=self.tr("Contracts"), empty=empty)

    def _due(self, title: str, day: Callable[[ContractRow], date | None]) -> Column:
        """The day by which a revision is due, marked when it has gone by."""

        def is_late(row: ContractRow) -> bool:
            due = day(row)
            return due is not None and due < self._today

        return Column(
            title,
            lambda row: words.day_word(day(row)),
            characters=16,
            symbol=lambda row: TONE_ICONS[Tone.WARNING] if is_late(row) else "",
            tone=lambda row: Tone.WARNING if is_late(row) else Tone.NEUTRAL,
        )

    def _chosen(self) -> None:
        self._choice = replace(
            self._choice, text=self.search.text(), state=self.state.currentData(), narrow=self.narrow.currentData()
        )
        self.load()

    def _sort(self, column: int) -> None:
        sort = _SORTS[column]
        if sort is not None:
            self._choice = self._choice.sorted_by(sort)
            self.load()

    def _open(self, row: ContractRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("contract", (row.contract_id,)))
