"""Kept searches and what is new for each: open, stop or begin the alerts, forget."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.screen import Place, Screen
from ui.screens.search.words import place_of
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application import searches
from unionreg.application.changes import Thing
from unionreg.application.queries import search as queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.search import SavedRow
    from unionreg.domain.search.saved import Alert, SavedSearch

_SHOWN = 8


class SavedScreen(Screen):
    """The person's own kept searches; nobody else sees them."""

    concerns = frozenset({Thing.SAVED_SEARCH})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Kept searches"))
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        self.cards: tuple[Card, ...] = ()
        holder = QWidget()
        holder.setProperty("part", "page")
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add_limited(holder, Size.PAGE)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Search, kept searches."""
        return ((self.tr("Search"), Place("search")), (self.tr("Kept searches"), None))

    def load(self) -> None:
        """Read them."""
        self.read(lambda core: queries.saved_searches(core, self.actor), self._show)

    def _show(self, rows: tuple[SavedRow, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = tuple(self._card(row) for row in rows)
        for card in self.cards:
            self._column.addWidget(card)
        if rows:
            self.show_content()
            return
        self.show_empty(
            self.tr("No search is kept yet"),
            self.tr(
                "Search for an employer, a union or words, and keep the search: you are told of what is new or changed."
            ),
            SecondaryButton(self.tr("Go to the search"), partial(self.context.navigate, Place("search"))),
        )

    def _card(self, row: SavedRow) -> Card:
        saved = row.saved
        card = Card()
        top = QHBoxLayout()
        top.addWidget(LinkButton(saved.name.replace("&", "&&"), partial(self._open, saved), symbol="search"))
        changed = sum(alert.changed for alert in row.new)
        if len(row.new) > changed:
            top.addWidget(StatusPill(self.tr("%n new", "", len(row.new) - changed), Tone.INFO))
        if changed:
            top.addWidget(StatusPill(self.tr("%n changed", "", changed), Tone.NEUTRAL))
        top.addStretch(1)
        alerts = QCheckBox(self.tr("Tell me what is new or changed"))
        alerts.setChecked(saved.alerts)
        alerts.toggled.connect(partial(self._set_alerts, saved))
        top.addWidget(alerts)
        top.addWidget(QuietButton(self.tr("Forget"), partial(self._forget, saved), symbol="x"))
        card.column.addLayout(top)
        asked = " · ".join(part for part in (saved.text, *(t for each in saved.chosen for t in each.texts)) if part)
        card.column.addWidget(text_label(asked, TextRole.LABEL, muted=True))
        for alert in row.new[:_SHOWN]:
            card.column.addWidget(self._told(alert, saved), 0, Qt.AlignmentFlag.AlignLeft)
        if row.new:
            seen = QuietButton(self.tr("I have seen these"), partial(self._seen, saved), symbol="check")
            card.column.addWidget(seen, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _told(self, alert: Alert, saved: SavedSearch) -> LinkButton:
        """One thing that is new, or changed: then the words say so."""
        title = self.tr("{title} (changed)").format(title=alert.title) if alert.changed else alert.title
        return LinkButton(title.replace("&", "&&"), partial(self.context.navigate, place_of(alert.key, saved.text)))

    def _open(self, saved: SavedSearch) -> None:
        chosen = tuple(f"{each.facet.value}={value}" for each in saved.chosen for value in each.values)
        self.context.navigate(Place("search", (saved.text, *chosen)))

    def _set_alerts(self, saved: SavedSearch, on: bool) -> None:
        self.act(
            lambda core: searches.change_saved_search(
                core, self.actor, saved_id=saved.saved_id, name=saved.name, alerts=on
            )
        )

    def _forget(self, saved: SavedSearch) -> None:
        self.act(lambda core: searches.remove_saved_search(core, self.actor, saved_id=saved.saved_id))

    def _seen(self, saved: SavedSearch) -> None:
        self.act(lambda core: searches.alerts_seen(core, self.actor, saved_id=saved.saved_id))
