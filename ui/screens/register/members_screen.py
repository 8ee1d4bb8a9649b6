"""The list of members of a union, of today or of an earlier version; confidential parts only for those who may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from ui.localisation import number, short_date
from ui.models.rows_table_model import Column
from ui.screens.paged_list import PagedListScreen
from ui.screens.screen import Place
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.theme import Size, TextRole, Tone
from ui.widgets.labels import Note
from unionreg.application.changes import Thing
from unionreg.application.queries import register as queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.register import MembersPage


class MembersScreen(PagedListScreen[int | None]):
    """People of a list of members, in the order of their numbers. Chosen is its version; None: the list of today."""

    concerns = frozenset({Thing.UNION})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        self._union_id, self._name, *rest = place.arguments
        super().__init__(context, int(rest[0]) if rest else None)
        self.header.set_title(self.tr("Members"))
        self.header.set_subtitle(self._name)
        self.note = Note("", Tone.INFO)
        self.body.addWidget(self.note)
        self.version = QComboBox()
        self.version.setAccessibleName(self.tr("Version of the list"))
        self.version.setMaximumWidth(Size.FIELD)
        self.version.currentIndexChanged.connect(lambda _index: self._chosen())
        table = SparseTable(self._columns(), name=self.tr("Members"), empty=self.tr("No list was ever told."))
        self.lay_out((self.version,), table)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Register, the union, its members."""
        return (
            (self.tr("Register"), Place("register")),
            (self._name, Place("union", (self._union_id,))),
            (self.tr("Members"), None),
        )

    def load(self) -> None:
        """Read the first page."""
        choice = self._choice
        self.read(lambda core: self._page(core, choice, 0), lambda page: self._show(choice, page))

    def _chosen(self) -> None:
        self._choice = self.version.currentData()
        self.load()

    def _page(self, core: Core, choice: int | None, offset: int) -> MembersPage:
        return queries.members_page(
            core, self.actor, union_id=self._union_id, version=choice, offset=offset, limit=PAGE
        )

    def _show(self, choice: int | None, page: MembersPage) -> None:
        if choice != self._choice:
            return
        if self.version.count() != len(page.versions) + 1:
            self._fill_versions(page)
        self.table.start(page.rows, page.total)
        self.note.set_text(
            self.tr("CURP and address are struck out: they are confidential (LFT 365 Bis).")
            if page.struck
            else self.tr("CURP and address are confidential (LFT 365 Bis): they appear in no public copy.")
        )
        self.count.setText(self.tr("{people} people").format(people=number(page.total)))
        self.show_content()

    def _fill_versions(self, page: MembersPage) -> None:
        self.version.blockSignals(True)
        self.version.clear()
        self.version.addItem(self.tr("The list of today"), None)
        for each in page.versions:
            words = self.tr("Version {version}, {day}, {people} people")
            told = words.format(version=each.version, day=short_date(each.as_of), people=number(each.people))
            self.version.addItem(told, each.version)
        self.version.setCurrentIndex(max(0, self.version.findData(self._choice)))
        self.version.blockSignals(False)

    def _columns(self) -> tuple[Column, ...]:
        def joined(row: object) -> str:
            day = getattr(row, "joined_on", None)
            return "" if day is None else short_date(day)

        return (
            Column(self.tr("No."), lambda row: number(row.number), characters=7, number=True, role=TextRole.FIGURE),
            Column(
                self.tr("Name"),
                lambda row: " ".join(filter(None, (row.first_surname, row.second_surname, row.given_names))),
                stretch=True,
            ),
            Column(self.tr("CURP"), lambda row: row.curp, characters=22, role=TextRole.MONO),
            Column(self.tr("Address"), lambda row: row.address, characters=24, muted=True),
            Column(self.tr("Employer"), lambda row: row.employer, characters=22),
            Column(self.tr("Workplace"), lambda row: row.workplace, characters=18, muted=True),
            Column(self.tr("Joined"), joined, characters=11),
        )
