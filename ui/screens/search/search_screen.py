"""One search box for contracts, documents, unions and filings: hits at the right, facets to narrow down at the left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.screens.screen import Place, Screen
from ui.screens.search.facets_part import FacetsPart
from ui.screens.search.hits_part import HitsPart
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import text_label
from unionreg.application import searches
from unionreg.application.changes import Thing
from unionreg.application.queries import search as queries
from unionreg.application.search_feeding import catch_up, rebuild_index
from unionreg.domain.roles import Permission
from unionreg.domain.search.document import Facet
from unionreg.domain.search.saved import ChosenFacet
from unionreg.search_words import value_word

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.search.document import Found

_LOT = 200


class SearchScreen(Screen):
    """``place.arguments``: (), or what to look for and the values chosen, each as ``facet=value``."""

    concerns = frozenset({Thing.CONTRACT, Thing.DOCUMENT, Thing.UNION, Thing.FILING})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._offset = 0
        self._chosen: dict[Facet, tuple[str, ...]] = {}
        self._names: dict[tuple[Facet, str], str] = {}
        self._waiting = 0
        self.header.set_title(self.tr("Search"))
        self.header.add_action(LinkButton(self.tr("Kept searches"), partial(self._go, "saved-searches")))
        self.header.add_action(LinkButton(self.tr("Clauses by theme"), partial(self._go, "clauses")))
        if self.actor.may(Permission.KEEP_ARCHIVE):
            self.rebuild = LinkButton(self.tr("Rebuild the index…"), self._ask_to_rebuild)
            self.header.add_action(self.rebuild)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words, “a phrase”, a name, part of a folio"))
        self.field.setAccessibleName(self.tr("What to look for"))
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self._asked)
        self.count = text_label("", TextRole.STRONG)
        self.behind = text_label("", TextRole.LABEL, muted=True)
        self.facets = FacetsPart(self._narrow, context.messages.texts)
        self.hits = HitsPart(context, self._turn)
        self._take(place)
        self._arrange()
        self.load()

    def _take(self, place: Place) -> None:
        """What the place says to look for."""
        if place.arguments:
            self.field.setText(place.arguments[0])
        for argument in place.arguments[1:]:
            name, _, value = argument.partition("=")
            self._chosen[Facet(name)] = (*self._chosen.get(Facet(name), ()), value)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.field, 1)
        row.addWidget(PrimaryButton(self.tr("Search"), self._asked, symbol="search"))
        self.keep = SecondaryButton(self.tr("Keep this search…"), self._ask_name, symbol="save")
        row.addWidget(self.keep)
        self.body.addLayout(row)
        self._name_form()
        self._rebuild_form()
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFixedWidth(Size.SIDE_CARD - Space.XXL)
        side.setWidget(self.facets)
        both.addWidget(side)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(self.count)
        right.addWidget(self.behind)
        right.addWidget(self.hits, 1)
        holder = QWidget()
        holder.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        both.addWidget(holder, 1)
        self.body.addLayout(both, 1)

    def _name_form(self) -> None:
        self.naming = Card(self.tr("Keep this search"))
        self.name_field, self.name = text_field(
            self.tr("Name"), hint=self.tr("You are told on the first page when something new or changed answers it.")
        )
        self.name.returnPressed.connect(self._keep)
        self.naming.column.addWidget(self.name_field)
        self.naming.column.addLayout(
            button_row(
                SecondaryButton(self.tr("Cancel"), self.naming.hide),
                PrimaryButton(self.tr("Keep"), self._keep, symbol="check"),
            )
        )
        self.naming.hide()
        self.body.addWidget(self.naming)

    def _rebuild_form(self) -> None:
        self.rebuilding = Card(self.tr("Rebuild the index"))
        said = self.tr(
            "Everything is taken into the index again, when something is not found that should be. Until that is "
            "done, searching finds only a part. The documents themselves stay as they are."
        )
        self.rebuilding.column.addWidget(text_label(said, TextRole.BODY))
        self.rebuilding.column.addLayout(
            button_row(
                SecondaryButton(self.tr("Cancel"), self.rebuilding.hide),
                PrimaryButton(self.tr("Rebuild the index"), self._rebuild),
            )
        )
        self.rebuilding.hide()
        self.body.addWidget(self.rebuilding)

    def first_field(self) -> QWidget | None:
        """The search box."""
        return self.field

    def here(self) -> Place | None:
        """What is shown now, to come back to."""
        chosen = tuple(f"{facet.value}={value}" for facet, values in self._chosen.items() for value in values)
        return Place("search", (self.field.text(), *chosen))

    def load(self) -> None:
        """Bring the index up to date a little, and ask it."""
        text, chosen, offset = self.field.text(), tuple(self._chosen.items()), self._offset

        def ask(core: Core) -> tuple[Found, int]:
            waiting = catch_up(core, most=_LOT)
            return queries.search(core, self.actor, text=text, chosen=chosen, offset=offset), waiting

        self.read(ask, self._show)

    def _show(self, answer: tuple[Found, int]) -> None:
        found, waiting = answer
        text = self.field.text().strip()
        if found.total:
            self.count.setText(self.tr("%n result(s)", "", found.total))
        elif text:
            self.count.setText(self.tr("Nothing answers “{text}”.").format(text=text))
        else:
            self.count.setText(self.tr("There is nothing in the index yet."))
        self.behind.setText(self.tr("The index is catching up: {count} to go.").format(count=f"{waiting:,}"))
        self.behind.setVisible(waiting > 0)
        for facet, counts in found.facets:
            for each in counts:
                self._names[facet, each.value] = value_word(facet, each.value, each.text, self.context.messages.texts)
        self.facets.show_facets(found.facets, self._chosen)
        self.hits.show_hits(found, self._offset, text)
        self.context.refresh_crumbs()
        self.show_content()
        if 0 < waiting != self._waiting:  # as long as it goes on
            self._waiting = waiting
            self.load()

    def _asked(self) -> None:
        self._offset = 0
        self.load()

    def _narrow(self, facet: Facet, value: str, on: bool) -> None:
        values = tuple(each for each in self._chosen.get(facet, ()) if each != value)
        self._chosen[facet] = (*values, value) if on else values
        self._asked()

    def _turn(self, offset: int) -> None:
        self._offset = offset
        self.load()

    def _go(self, screen: str) -> None:
        self.context.navigate(Place(screen))

    def _ask_name(self) -> None:
        self.rebuilding.hide()
        self.name.setText(self._suggested_name())
        self.naming.show()
        self.name.setFocus()
        self.name.selectAll()

    def _ask_to_rebuild(self) -> None:
        self.naming.hide()
        self.rebuilding.show()
        self.reveal(self.rebuilding)

    def _rebuild(self) -> None:
        self.act(lambda core: rebuild_index(core, self.actor), self._begin_again)

    def _begin_again(self, _changes: Changes) -> None:
        self.rebuilding.hide()
        self.load()
        self.context.flash(self.tr("The index is being made anew."))

    def _suggested_name(self) -> str:
        names = [self._names.get((facet, value), value) for facet, values in self._chosen.items() for value in values]
        return " · ".join(part for part in (self.field.text().strip(), *names) if part)

    def _keep(self) -> None:
        name, text = self.name.text(), self.field.text()
        chosen = tuple(
            ChosenFacet(facet, values, tuple(self._names.get((facet, value), value) for value in values))
            for facet, values in self._chosen.items()
            if values
        )
        self.act(lambda core: searches.save_search(core, self.actor, name=name, text=text, chosen=chosen), self._kept)

    def _kept(self, _changes: Changes) -> None:
        self.naming.hide()
        self.context.flash(self.tr("The search is kept."))
