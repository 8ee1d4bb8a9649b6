"""The employers of the register: found by name as people say it, or by RFC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.paged_list import PagedListScreen
from ui.screens.screen import Place
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.theme import Size, TextRole
from unionreg.application.changes import Thing
from unionreg.application.queries import register as queries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.register import EmployersPage
    from unionreg.application.register_records import EmployerRow


class EmployersScreen(PagedListScreen[str]):
    """All employers that filings named; what was typed is all that is chosen."""

    concerns = frozenset({Thing.EMPLOYER, Thing.FILING})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "")
        self.header.set_title(self.tr("Employers"))
        self.search = self.search_field(self.tr("Name as it is said, or RFC"), self.tr("Find employers"), Size.FIELD)
        self.lay_out((self.search,), self._table())
        self.load()

    def _table(self) -> SparseTable:
        columns = (
            Column(self.tr("Employer"), lambda row: row.name, stretch=True, tooltip=lambda row: row.name),
            Column(self.tr("RFC"), lambda row: row.rfc, characters=18, role=TextRole.MONO),
            Column(self.tr("Unions"), lambda row: number(row.unions), characters=12, number=True, role=TextRole.FIGURE),
            Column(
                self.tr("Contracts"),
                lambda row: number(row.contracts),
                characters=12,
                number=True,
                role=TextRole.FIGURE,
            ),
        )
        return SparseTable(columns, name=self.tr("Employers"), empty=self.tr("Nobody is called like that."))

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Register, employers."""
        return ((self.tr("Register"), Place("register")), (self.tr("Employers"), None))

    def first_field(self) -> QLineEdit:
        """The search."""
        return self.search

    def load(self) -> None:
        """Read the first page of what is looked for."""
        text = self._choice
        self.read(lambda core: self._page(core, text, 0), lambda page: self._show(text, page))

    def _page(self, core: Core, choice: str, offset: int) -> EmployersPage:
        return queries.employers_list(core, self.actor, text=choice, offset=offset, limit=PAGE)

    def _show(self, text: str, page: EmployersPage) -> None:
        if text != self._choice:
            return
        self.table.start(page.rows, page.total)
        self.count.setText(self.tr("%n employer(s)", "", page.total))
        if page.total == 0 and not text.strip():
            self.show_empty(
                self.tr("No employer is known yet"),
                self.tr("Employers appear here when a filing that names them is ruled on."),
            )
        else:
            self.show_content()

    def _chosen(self) -> None:
        self._choice = self.search.text()
        self.load()

    def _open(self, row: EmployerRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("employer", (row.employer_id,)))
