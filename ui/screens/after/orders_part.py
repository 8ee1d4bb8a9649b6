"""Orders that annul a vote or stations of it: giving one, its paper, the vote that repeats it, taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.localisation import long_date
from ui.messages import Question
from ui.screens.after.part import AfterPart
from ui.screens.screen import Place
from ui.screens.votes.moments import parse_day
from ui.screens.votes.record_times import date_time_in
from ui.screens.votes.vote_cards import FactsCard
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, LinkButton, PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import long_text_field, text_field
from ui.widgets.labels import Note, text_label
from unionreg.application import after_orders as use_cases
from unionreg.application.queries import after as queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.vote_status import VoteStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.queries.after import AfterPage, OrderRow


class OrdersPart(AfterPart):
    """The orders of one vote."""

    part = "orders"

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self._names: dict[str, str] = {}
        self.note = Note("", Tone.INFO)
        self.body.addWidget(self.note)
        self._given = QVBoxLayout()
        self._given.setSpacing(Space.M)
        self.body.addLayout(self._given)
        self.form = Card(self.tr("Order the nullity of the vote"))
        self._fill_form()
        self.add_limited(self.form)
        self.body.addStretch(1)
        self.load()

    def _fill_form(self) -> None:
        self.facts_field, self.facts = long_text_field(self.tr("Substantial facts"), lines=4)
        self.evidence_field, self.evidence = long_text_field(self.tr("Evidence"), lines=2)
        self.rule_field, self.rule = long_text_field(self.tr("Rule on which it rests"), lines=2)
        self.rule.setPlainText("LFT 390 Ter, fracción II, inciso f")
        for widget in (self.facts_field, self.evidence_field, self.rule_field):
            self.form.column.addWidget(widget)
        self.form.column.addWidget(
            text_label(self.tr("Stations that it annuls (none: the whole vote)"), TextRole.LABEL)
        )
        self._boxes: dict[str, QCheckBox] = {}
        self._stations = QVBoxLayout()
        self.form.column.addLayout(self._stations)
        self.repeat = QCheckBox(self.tr("It is to be repeated"))
        self.repeat.setChecked(True)
        self.until_field, self.until = text_field(
            self.tr("At the latest on"), hint=self.tr("Day, as 22/11/2026"), width=Size.FIELD_NARROW
        )
        self.repeat.toggled.connect(self.until_field.setVisible)
        self.give = HarmfulButton(self.tr("Give the order…"), self._give)
        self.form.column.addWidget(self.repeat)
        self.form.column.addWidget(self.until_field)
        self.form.column.addLayout(button_row(harmful=(self.give,)))

    def load(self) -> None:
        """Read the page."""
        self.read(lambda core: queries.after_page(core, self.actor, vote_id=self.vote_id), self._show)

    def _show(self, page: AfterPage) -> None:
        self.show_head(page)
        self._names = {station.id: station.name for station in page.definition.stations}
        self._show_boxes()
        while self._given.count():
            taken = self._given.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in reversed(page.orders):
            self._given.addWidget(self._order(row))
        annulled = page.status is VoteStatus.ANNULLED
        if annulled:
            text = self.tr("The vote is annulled: nothing more is counted, signed or certified in it.")
            self.note.set_text(text, Tone.NEGATIVE)
        else:
            text = self.tr(
                "No order annuls this vote. An order on stations does not take them out of the count by itself."
            )
            self.note.set_text(text, Tone.INFO)
        self.form.setVisible(self.actor.may(Permission.RESOLVE) and not annulled)
        self.show_content()

    def _show_boxes(self) -> None:
        if not self._boxes:
            for station_id, name in self._names.items():
                self._boxes[station_id] = QCheckBox(name)
                self._stations.addWidget(self._boxes[station_id])

    def _order(self, row: OrderRow) -> QWidget:
        order = row.order
        card = FactsCard(self.tr("Order {0}").format(order.number))
        scope = ", ".join(self._names[each] for each in order.station_ids) or self.tr("The whole vote")
        facts = [
            (self.tr("State"), self._state(row)),
            (self.tr("It annuls"), scope),
            (self.tr("Facts"), order.facts),
            (self.tr("Evidence"), order.evidence),
            (self.tr("Rule"), order.rule),
            (self.tr("Given"), f"{order.by.name}, {date_time_in(order.at, self.zone)}"),
        ]
        if order.repeat_by is not None:
            facts.insert(2, (self.tr("Repeat by"), long_date(order.repeat_by)))
        card.show_facts(facts)
        opening = self.tr("Open the vote that repeats it")
        buttons: list[QWidget] = [LinkButton(opening, self._opener(vote_id)) for vote_id in row.repeats]
        if order.in_force and order.repeat and not row.repeats and self.actor.may(Permission.PREPARE_VOTES):
            buttons.append(PrimaryButton(self.tr("Prepare the repeat"), self._preparer(order.number)))
        harmful: list[QWidget] = []
        if order.in_force and self.actor.may(Permission.RESOLVE):
            harmful.append(HarmfulButton(self.tr("Take the order back…"), self._revoker(order.number)))
        card.column.addLayout(button_row(*buttons, harmful=harmful))
        return card

    def _state(self, row: OrderRow) -> str:
        order = row.order
        if order.revoked_at is not None and order.revoked_by is not None:
            when = date_time_in(order.revoked_at, self.zone)
            return self.tr("Taken back by {who}, {when}: {why}").format(
                who=order.revoked_by.name, when=when, why=order.revoked_because
            )
        return self.tr("In force")

    def _opener(self, vote_id: str) -> Callable[[], object]:
        return lambda: self.context.navigate(Place("vote", (vote_id,)))

    def _preparer(self, order: int) -> Callable[[], object]:
        return lambda: self.act(
            lambda core: use_cases.prepare_repeat(core, self.actor, vote_id=self.vote_id, number=order), self._prepared
        )

    def _prepared(self, changes: Changes) -> None:
        self.context.navigate(Place("vote", (changes.created[0],)))

    def _revoker(self, order: int) -> Callable[[], object]:
        return lambda: self._revoke(order)

    def _revoke(self, order: int) -> None:
        question = Question(
            self.tr("Take order {0} back").format(order),
            self.tr(
                "The vote goes back to the stage at which the order found it. The order and its paper stay on record."
            ),
            self.tr("Take it back"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason is not None:
            self.act(
                lambda core: use_cases.revoke_order(core, self.actor, vote_id=self.vote_id, number=order, reason=reason)
            )

    def _give(self) -> None:
        self.until_field.set_error("")
        day = parse_day(self.until.text()) if self.repeat.isChecked() else None
        if self.repeat.isChecked() and day is None:
            self.until_field.set_error(self.tr("Write the day, as 22/11/2026."))
            self.until.setFocus()
            return
        order = use_cases.NewOrder(
            facts=self.facts.toPlainText(),
            evidence=self.evidence.toPlainText(),
            rule=self.rule.toPlainText(),
            station_ids=tuple(each for each, box in self._boxes.items() if box.isChecked()),
            repeat=self.repeat.isChecked(),
            repeat_by=day,
        )
        question = Question(
            self.tr("Order the nullity"),
            self.tr("The order is given with your name and gets its paper. An annulled vote gets no certificate."),
            self.tr("Give the order"),
            harmful=True,
        )
        if self.context.prompts.confirm(self, question):
            self.act(
                lambda core: use_cases.order_nullity(core, self.actor, vote_id=self.vote_id, order=order),
                fields={"facts": self.facts, "evidence": self.evidence, "rule": self.rule},
            )
