"""Votes that belong together: the one that is repeated, its repeats, companions of the same day, and drills."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ui.localisation import short_date
from ui.messages import Question
from ui.screens.preparation.part import Part
from ui.screens.screen import Place
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import LinkButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import text_label
from unionreg.application import preparation_repeats, rehearsals
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.vote_status import VoteStatus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from unionreg.application.changes import Changes
    from unionreg.application.queries.preparation import PreparationView, VoteLink
    from unionreg.application.vote_records import VotesPage
    from unionreg.domain.votes.preparation import VotePreparation

MOST_OFFERED = 200
MOST_LINES = 6


class RoundsPart(Part):
    """Links to other votes, ticks for companions and for stations to repeat."""

    id = "rounds"
    fields: ClassVar[frozenset[str]] = frozenset({"companions"})

    def title(self) -> str:
        """The name of the part."""
        return self.tr("Rounds, companions and drills")

    def build(self) -> None:
        """Cards."""
        self.round = text_label("", TextRole.STRONG)
        self.column.addWidget(self.round)
        self._links = Card(self.tr("Votes that belong to this one"))
        self.column.addWidget(self._links)
        self._locked = True
        self._together = text_label(
            self.tr(
                "Two questions on one day are two votes: each with its own ballots, colour and acts. Tick the "
                "votes that are held together with this one."
            )
        )
        self.column.addWidget(self._together)
        self.companions = QListWidget()
        self.companions.setAccessibleName(self.tr("Votes held together with this one"))
        self.column.addWidget(self.companions)
        self._again = Card(self.tr("Repeat this vote"))
        self._again.column.addWidget(
            text_label(self.tr("Tick the stations that are repeated. With none ticked, all of the vote is repeated."))
        )
        self.stations = QListWidget()
        self.stations.setAccessibleName(self.tr("Stations to be repeated"))
        self._again.column.addWidget(self.stations)
        self._again.column.addLayout(
            button_row(SecondaryButton(self.tr("Prepare the repeat…"), self._repeat, symbol="refresh-cw"))
        )
        self._drill = Card(self.tr("Rehearse this vote"))
        self._drill.column.addWidget(
            text_label(
                self.tr(
                    "A drill has the same stations and as many voters, all of them invented. Every screen and paper "
                    "says SIMULACRO, and it gets no certificate."
                )
            )
        )
        self._drill.column.addLayout(
            button_row(SecondaryButton(self.tr("Prepare a drill"), self._rehearse, symbol="circle-play"))
        )
        self.column.addWidget(self._again)
        self.column.addWidget(self._drill)

    def fill(self, view: PreparationView) -> None:
        """Links and lists; the votes that could be companions are read apart."""
        self.round.setText(self.tr("Round {0}").format(view.round))
        self._show_links(view, self._links.column)
        self.stations.clear()
        for station in view.draft.stations:
            _tickable(self.stations, station.name or station.id, station.id, ticked=False)
        _fit(self.stations)
        self.desk.read(lambda core: vote_queries.votes_list(core, self.desk.actor, limit=MOST_OFFERED), self._offer)

    def _show_links(self, view: PreparationView, column: QVBoxLayout) -> None:
        while column.count() > 1:
            item = column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        pairs: list[tuple[str, VoteLink]] = []
        if view.repeats is not None:
            pairs.append((self.tr("Repeats: {0}"), view.repeats))
        pairs += [(self.tr("Repeated by: {0}"), each) for each in view.repeated_by]
        pairs += [(self.tr("Held together with: {0}"), each) for each in view.companions]
        for words, link in pairs:
            column.addWidget(self._link(words, link))
        repeat = view.preparation.repeat
        if repeat is not None:
            column.addWidget(text_label(self.tr("Why: {0}").format(repeat.reason), muted=True))
        self._links.setVisible(bool(pairs))

    def _link(self, words: str, link: VoteLink) -> LinkButton:
        day = "" if link.held_on is None else f" ({short_date(link.held_on)})"
        place = Place("preparation", (link.vote_id, self.id))
        return LinkButton(words.format(link.title + day), lambda: self.desk.context.navigate(place))

    def _offer(self, page: VotesPage) -> None:
        """Votes of the office, the companions ticked."""
        assert self.view is not None
        chosen = set(self.view.preparation.companions)
        self.companions.clear()
        for row in page.rows:
            if row.vote_id != self.view.vote_id and (row.vote_id in chosen or row.held_on == self._day()):
                _tickable(self.companions, row.title, row.vote_id, ticked=row.vote_id in chosen)
        _fit(self.companions)
        nothing = self.companions.count() == 0
        for widget in (self.companions, self._together):
            widget.setHidden(nothing)
        self.save.setVisible(not nothing and not self._locked)
        self.remember()
        self.desk.show_content()

    def _day(self) -> object:
        assert self.view is not None
        days = [each.opens_at.date() for each in self.view.draft.stations if each.opens_at is not None]
        return min(days, default=object())

    def typed(self, before: VotePreparation) -> VotePreparation:
        """With the companions that are ticked."""
        return replace(before, companions=tuple(_ticked(self.companions)))

    def set_locked(self, locked: bool) -> None:
        """Repeats come after the count too; a draft has nothing to repeat."""
        self._locked = locked
        self.save.setVisible(self.companions.count() > 0 and not locked)
        may = self.desk.actor.may(Permission.PREPARE_VOTES)
        self._drill.setVisible(may)
        self._again.setVisible(may and self.view is not None and self.view.status is not VoteStatus.DRAFT)

    def _repeat(self) -> None:
        if self.view is None:
            return
        scope = tuple(_ticked(self.stations))
        question = Question(
            self.tr("Prepare the repeat"),
            self.tr("A new draft is made with the same question, stations and preparation. Say why it is repeated."),
            self.tr("Prepare the repeat"),
        )
        reason = self.desk.context.prompts.reason(self, question)
        if reason is None:
            return
        vote_id = self.view.vote_id
        self.desk.act(
            lambda core: preparation_repeats.create_repeat(
                core, self.desk.actor, of_vote_id=vote_id, scope=scope, reason=reason
            ),
            self._open,
        )

    def _rehearse(self) -> None:
        if self.view is None:
            return
        vote_id = self.view.vote_id
        self.desk.act(lambda core: rehearsals.create_rehearsal(core, self.desk.actor, of_vote_id=vote_id), self._open)

    def _open(self, changes: Changes) -> None:
        self.desk.context.navigate(Place("vote", (changes.created[0],)))


def _fit(items: QListWidget) -> None:
    """As high as its lines, up to some."""
    items.setFixedHeight(min(max(items.count(), 1), MOST_LINES) * (Size.ROW + 1) + Space.S)


def _tickable(items: QListWidget, words: str, value: str, *, ticked: bool) -> None:
    item = QListWidgetItem(words)
    item.setData(Qt.ItemDataRole.UserRole, value)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    items.addItem(item)


def _ticked(items: QListWidget) -> list[str]:
    found = [items.item(row) for row in range(items.count())]
    return [str(each.data(Qt.ItemDataRole.UserRole)) for each in found if each.checkState() is Qt.CheckState.Checked]
