"""One screen with what falls due: terms of cases, leaderships and certificates that end, duties of unions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.filings import due_presenter as words
from ui.screens.filings.due_presenter import DueChoice
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from unionreg.application.changes import Thing
from unionreg.application.queries import due as queries
from unionreg.application.queries import filings as filing_queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.domain.filings.clocks import FilingSettings
    from unionreg.domain.filings.due_dates import DueItem


@dataclass(frozen=True, slots=True)
class DueShown:
    """What the screen reads at once."""

    items: tuple[DueItem, ...]
    settings: FilingSettings


class DueScreen(Screen):
    """Everything with a day, overdue first."""

    concerns = frozenset({Thing.FILING, Thing.UNION, Thing.OFFICE})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._choice = DueChoice()
        self.header.set_title(self.tr("Due dates"))
        self.span = self._choices(self.tr("How far ahead"), words.span_choices(), "month")
        self.group = self._choices(self.tr("Which kinds"), words.group_choices(), "all")
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.span)
        row.addWidget(self.group)
        row.addStretch(1)
        self.body.addLayout(row)
        self.table = DataTable(
            self._columns(), name=self.tr("Due dates"), empty=self.tr("Nothing falls due in this span.")
        )
        self.table.chosen.connect(self._open)
        self.body.addWidget(self.table, 1)
        self.count = text_label("", TextRole.LABEL, muted=True)
        self.reading = text_label("", TextRole.LABEL, muted=True)
        self.body.addWidget(self.count)
        self.body.addWidget(self.reading)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Filings, due dates."""
        return ((self.tr("Filings"), Place("filings")), (self.tr("Due dates"), None))

    def first_field(self) -> QWidget:
        """The list."""
        return self.table

    def load(self) -> None:
        """Read what falls due in the span."""
        choice = self._choice
        self.read(lambda core: self._read(core, choice), lambda shown: self._show(choice, shown))

    def _read(self, core: Core, choice: DueChoice) -> DueShown:
        until = choice.until(core.clock().astimezone().date())
        items = queries.due_dates(core, self.actor, until=until, keys=choice.keys, duties=choice.duties)
        return DueShown(items, filing_queries.filing_settings(core, self.actor))

    def _show(self, choice: DueChoice, shown: DueShown) -> None:
        if choice != self._choice:
            return
        self.table.set_rows(shown.items)
        self.count.setText(words.count_sentence(shown.items))
        self.reading.setText(words.settings_words(shown.settings))
        self.show_content()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Clock"), words.left, characters=27, tone=words.tone),
            Column(self.tr("Day"), words.day_words, characters=24),
            Column(self.tr("What falls due"), words.what, characters=34, tooltip=words.what),
            Column(self.tr("Organisation"), lambda item: item.union, stretch=True, tooltip=lambda item: item.union),
            Column(self.tr("Folio"), lambda item: item.folio, characters=26, role=TextRole.MONO),
        )

    def _choices(self, name: str, choices: tuple[tuple[str, str], ...], chosen: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMaximumWidth(Size.FIELD)
        for value, shown in choices:
            box.addItem(shown, value)
        box.setCurrentIndex(box.findData(chosen))
        box.currentIndexChanged.connect(lambda _index: self._chosen())
        return box

    def _chosen(self) -> None:
        self._choice = DueChoice(self.span.currentData(), self.group.currentData())
        self.load()

    def _open(self, item: DueItem) -> None:
        place = words.place_of(item)
        if place is not None:
            self.context.navigate(place)
