"""Every bulletin that concerns the person; whoever writes bulletins sees all, drafts too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import short_date
from ui.models.rows_table_model import Column
from ui.screens.outreach.words import audience_words, kind_word, standing_tone, standing_word, words_in
from ui.screens.screen import Place, Screen
from ui.widgets.buttons import PrimaryButton
from ui.widgets.data_table import DataTable
from unionreg.application.changes import Thing
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.bulletin import Standing
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.outreach import BulletinRow


class BulletinsScreen(Screen):
    """The newest first."""

    scrolls = False
    concerns = frozenset({Thing.BULLETIN})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Bulletins"))
        self.header.set_subtitle(self.tr("New criteria, times without the platform, and what to do meanwhile."))
        if self.actor.may(Permission.WRITE_BULLETINS):
            self.header.add_action(PrimaryButton(self.tr("Write a bulletin"), self.write, symbol="plus"))
        self.table = DataTable(
            (
                Column(self.tr("Title"), self._title, stretch=True),
                Column(self.tr("About"), lambda row: kind_word(row.bulletin.content.kind), characters=19, muted=True),
                Column(self.tr("For"), lambda row: audience_words(row.bulletin.content.audience), characters=18),
                Column(self.tr("From"), lambda row: short_date(row.bulletin.content.first), characters=12),
                Column(self.tr("Until"), self._until, characters=12),
                Column(
                    self.tr("State"),
                    lambda row: standing_word(row.standing),
                    characters=15,
                    tone=lambda row: standing_tone(row.standing),
                ),
                Column(self.tr("You"), self._mine, characters=14),
            ),
            name=self.tr("Bulletins"),
            empty=self.tr("There are no bulletins yet."),
        )
        self.table.chosen.connect(self._open)
        self.body.addWidget(self.table, 1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below today."""
        return ((self.tr("Today"), Place("today")), (self.tr("Bulletins"), None))

    def first_field(self) -> QWidget:
        """The list."""
        return self.table

    def load(self) -> None:
        """Read them."""
        self.read(lambda core: queries.bulletins_list(core, self.actor), self._show)

    def write(self) -> None:
        """Begin a new one."""
        self.context.navigate(Place("bulletin-edit"))

    def _show(self, rows: tuple[BulletinRow, ...]) -> None:
        self.table.set_rows(rows)
        self.show_content()

    def _open(self, row: BulletinRow) -> None:
        self.context.navigate(Place("bulletin", (row.bulletin.bulletin_id,)))

    def _title(self, row: BulletinRow) -> str:
        return words_in(row.bulletin.content, self.context.messages.language).title

    def _until(self, row: BulletinRow) -> str:
        until = row.bulletin.content.until
        return short_date(until) if until is not None else "—"

    def _mine(self, row: BulletinRow) -> str:
        if row.acknowledged_at is not None:
            return self.tr("Read on {0}").format(short_date(row.acknowledged_at.astimezone().date()))
        return self.tr("Not read yet") if _waits(row) else ""


def _waits(row: BulletinRow) -> bool:
    return row.is_for_me and row.standing is Standing.IN_FORCE and row.acknowledged_at is None
