"""The employers of the register: found by name as people say it, or by RFC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.theme import Size, TextRole
from ui.widgets.labels import text_label
from unionreg.application.changes import Thing
from unionreg.application.queries import register as queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.register import EmployersPage
    from unionreg.application.register_records import EmployerRow

# A pause in typing after which the list is read again, in milliseconds.
PAUSE = 200


class EmployersScreen(Screen):
    """All employers that filings named."""

    concerns = frozenset({Thing.EMPLOYER, Thing.FILING})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._text = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._chosen)
        self.header.set_title(self.tr("Employers"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name as it is said, or RFC"))
        self.search.setAccessibleName(self.tr("Find employers"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.add_limited(self.search, Size.FIELD)
        columns = (
            Column(self.tr("Employer"), lambda row: row.name, stretch=True, tooltip=lambda row: row.name),
            Column(self.tr("RFC"), lambda row: row.rfc, characters=18, role=TextRole.MONO),
            Column(self.tr("Unions"), lambda row: number(row.unions), characters=9, number=True, role=TextRole.FIGURE),
            Column(
                self.tr("Contracts"), lambda row: number(row.contracts), characters=9, number=True, role=TextRole.FIGURE
            ),
        )
        self.table = SparseTable(columns, name=self.tr("Employers"), empty=self.tr("Nobody is called like that."))
        self.table.chosen.connect(self._open)
        self.table.sparse.page_wanted.connect(self._read_page, Qt.ConnectionType.QueuedConnection)
        self.body.addWidget(self.table, 1)
        self.count = text_label("", TextRole.LABEL, muted=True)
        self.body.addWidget(self.count)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Register, employers."""
        return ((self.tr("Register"), Place("register")), (self.tr("Employers"), None))

    def first_field(self) -> QWidget:
        """The search."""
        return self.search

    def load(self) -> None:
        """Read the first page of what is looked for."""
        text = self._text
        self.read(lambda core: self._page(core, text, 0), lambda page: self._show(text, page))

    def _page(self, core: Core, text: str, offset: int) -> EmployersPage:
        return queries.employers_list(core, self.actor, text=text, offset=offset, limit=PAGE)

    def _show(self, text: str, page: EmployersPage) -> None:
        if text != self._text:
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
        self._text = self.search.text()
        self.load()

    def _read_page(self, offset: int) -> None:
        text = self._text
        self.context.runner.run(
            lambda _progress: self._page(self.core, text, offset),
            lambda page: self.table.sparse.put(page.offset, page.rows) if text == self._text else None,
            owner=self,
        )

    def _open(self, row: EmployerRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("employer", (row.employer_id,)))
