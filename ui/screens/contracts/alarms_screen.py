"""Revisions that fall due or are overdue: wages every year, the whole text every two (LFT 399, 399 Bis, 400 Bis)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.contracts import words
from ui.screens.screen import Place, Screen
from ui.theme import Size, TextRole
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from unionreg.application.changes import Thing
from unionreg.application.queries import contracts as queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.contracts import RevisionAlarm

_SPANS = (0, 60, 120, 365)


class AlarmsScreen(Screen):
    """The longest overdue first; Enter opens the contract."""

    concerns = frozenset({Thing.CONTRACT, Thing.FILING})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        texts = context.messages.texts
        self.header.set_title(self.tr("Revisions due"))
        about = self.tr(
            "A contract that nobody asked to revise goes on as it is (LFT 400). The office only keeps the days."
        )
        self.body.addWidget(text_label(about, muted=True))
        self.span = QComboBox()
        self.span.setAccessibleName(self.tr("How far ahead"))
        for days in _SPANS:
            title = self.tr("Overdue") if not days else self.tr("Overdue, and due within %n days", "", days)
            self.span.addItem(title, days)
        self.span.currentIndexChanged.connect(lambda _index: self.load())
        self.add_limited(self.span, Size.FIELD)
        self.table = DataTable(
            (
                Column(self.tr("Due"), lambda row: words.day_word(row.due.due_on), characters=12),
                Column(self.tr("What"), lambda row: texts.get(f"revision-kind.{row.due.kind.value}"), characters=19),
                Column(
                    self.tr("How it stands"), lambda row: texts.get(f"revision-level.{row.level.value}"),
                    tone=lambda row: words.level_tone(row.level), characters=29,
                ),
                Column(self.tr("Contract"), lambda row: row.row.number, characters=21, role=TextRole.MONO),
                Column(self.tr("Employer"), lambda row: row.row.employers, stretch=True,
                       tooltip=lambda row: row.row.employers),
                Column(self.tr("Union"), lambda row: row.row.unions, stretch=True,
                       tooltip=lambda row: row.row.unions),
            ),
            name=self.tr("Revisions due"),
            empty=self.tr("No revision is due in this time."),
        )  # fmt: skip
        self.table.chosen.connect(lambda row: context.navigate(Place("contract", (row.row.contract_id,))))
        self.body.addWidget(self.table, 1)
        self.count = text_label("", TextRole.LABEL, muted=True)
        self.body.addWidget(self.count)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Contracts, this list."""
        return ((self.tr("Contracts"), Place("contracts")), (self.tr("Revisions due"), None))

    def first_field(self) -> QWidget:
        """The list."""
        return self.table

    def load(self) -> None:
        """Read the list."""
        days: int = self.span.currentData()
        self.read(lambda core: self._read(core, days), self._show)

    def _read(self, core: Core, days: int) -> tuple[RevisionAlarm, ...]:
        until = core.clock().astimezone().date() + timedelta(days=days or -1)
        return queries.revision_alarms(core, self.actor, until=until)

    def _show(self, rows: tuple[RevisionAlarm, ...]) -> None:
        self.table.set_rows(rows)
        late = sum(each.days > 0 for each in rows)
        self.count.setText(
            self.tr("{all} revisions, {late} of them overdue").format(all=number(len(rows)), late=number(late))
        )
        self.show_content()
