"""All deliveries of contracts: what is handed out, until when, and how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import short_date
from ui.models.rows_table_model import Column
from ui.screens.delivery import wording as words
from ui.screens.screen import Place, Screen
from ui.theme import TextRole
from ui.widgets.buttons import PrimaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from unionreg.application.changes import Thing
from unionreg.application.queries import delivery as queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.delivery import CampaignRow


class DeliveriesScreen(Screen):
    """``place.arguments``: empty, or the id of a vote whose deliveries alone are shown."""

    concerns = frozenset({Thing.DELIVERY, Thing.CALENDAR})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0] if place.arguments else ""
        self.header.set_title(self.tr("Delivery of contracts"))
        if self.actor.may(Permission.FOLLOW_DELIVERY):
            self.header.add_action(PrimaryButton(self.tr("Begin a delivery"), self._begin, symbol="plus"))
        self.table = DataTable(self._columns(), name=self.tr("Deliveries"), empty=self.tr("No delivery yet."))
        self.table.chosen.connect(self._open)
        self.body.addWidget(self.table, 1)
        self.count = text_label("", TextRole.LABEL, muted=True)
        self.body.addWidget(self.count)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Votes, the vote where there is one, its deliveries."""
        top: tuple[tuple[str, Place | None], ...] = ((self.tr("Votes"), Place("votes")),)
        if self._vote_id:
            top = (*top, (self.tr("Vote"), Place("vote", (self._vote_id,))))
        return (*top, (self.header.title(), None))

    def load(self) -> None:
        """Read the list."""
        self.read(lambda core: queries.campaigns(core, self.actor), self._show)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Number"), lambda row: row.campaign_id, characters=14, role=TextRole.MONO),
            Column(self.tr("What is handed out"), lambda row: row.text, stretch=True),
            Column(self.tr("Employer"), lambda row: row.employer, characters=30),
            Column(self.tr("Vote or deposit"), lambda row: short_date(row.event_on), characters=16),
            Column(
                self.tr("Last day"),
                lambda row: short_date(row.last_day) if row.last_day is not None else "—",
                characters=13,
            ),
            Column(
                self.tr("Have a copy"),
                lambda row: words.figures_words(row.total),
                characters=24,
                tone=lambda row: words.figures_tone(row.total),
            ),
        )

    def _show(self, rows: tuple[CampaignRow, ...]) -> None:
        shown = tuple(row for row in rows if self._vote_id in ("", row.vote_id))
        if not shown:
            action = None
            if self.actor.may(Permission.FOLLOW_DELIVERY):
                action = PrimaryButton(self.tr("Begin a delivery"), self._begin, symbol="plus")
            self.show_empty(
                self.tr("Nothing has been handed out yet"),
                self.tr(
                    "A delivery gives every worker a printed copy before the vote, with receipts by shift and the "
                    "percentage that has one."
                ),
                action,
            )
            return
        self.table.set_rows(shown)
        self.count.setText(self.tr("%n delivery(ies)", "", len(shown)))
        self.show_content()

    def _open(self, row: CampaignRow) -> None:
        self.context.navigate(Place("delivery", (row.campaign_id,)))

    def _begin(self) -> None:
        self.context.navigate(Place("delivery-new", (self._vote_id,) if self._vote_id else ()))
