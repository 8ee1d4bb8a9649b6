"""Rapid Response dossiers: every one with its stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import short_date
from ui.models.rows_table_model import Column
from ui.screens.dossiers import words
from ui.screens.screen import Place, Screen
from ui.widgets.buttons import PrimaryButton
from ui.widgets.data_table import DataTable
from unionreg.application.changes import Thing
from unionreg.application.queries import dossiers as queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.domain.dossiers.dossier import Dossier


class DossiersScreen(Screen):
    """()."""

    concerns = frozenset({Thing.DOSSIER})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Rapid Response dossiers"))
        self.header.set_subtitle(
            self.tr("What the office knows of a workplace, for the USMCA mechanism: prepared by one, released by two.")
        )
        if self.actor.may(Permission.PREPARE_DOSSIERS):
            self.header.add_action(PrimaryButton(self.tr("Begin a dossier"), self._begin, symbol="file-plus"))
        self.table = DataTable(
            (
                Column(self.tr("Folio"), lambda row: row.folio, characters=26),
                Column(self.tr("Workplace"), lambda row: words.place_of(row.choice), stretch=True),
                Column(self.tr("Request"), lambda row: row.choice.request, characters=28),
                Column(self.tr("Days"), _days, characters=28),
                Column(self.tr("Stage"), words.status_word, characters=24, tone=words.status_tone),
            ),
            name=self.tr("Rapid Response dossiers"),
        )
        self.table.chosen.connect(self._open)
        self.body.addWidget(self.table, 1)
        self.load()

    def first_field(self) -> QWidget:
        """The list."""
        return self.table

    def load(self) -> None:
        """Read the list again."""
        self.read(lambda core: queries.dossiers_list(core, self.actor), self._show)

    def _show(self, rows: tuple[Dossier, ...]) -> None:
        if not rows:
            self.show_empty(
                self.tr("No dossier yet"),
                self.tr(
                    "Choose a workplace, days and actors. The dossier gathers its timeline and documents, and strikes "
                    "out nothing by itself: documents go in as their confirmed public forms."
                ),
            )
            return
        self.table.set_rows(rows)
        self.show_content()

    def _begin(self) -> None:
        self.context.navigate(Place("dossier-choice"))

    def _open(self, row: Dossier) -> None:
        self.context.navigate(Place("dossier", (str(row.dossier_id),)))


def _days(row: Dossier) -> str:
    return f"{short_date(row.choice.first)} – {short_date(row.choice.last)}"
