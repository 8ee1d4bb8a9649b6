"""Requests to deposit against contradictions: the list, and the decision of somebody who did not ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.localisation import date_time
from ui.models.rows_table_model import Column
from ui.screens.contracts import words
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import long_text_field
from ui.widgets.labels import Note, text_label
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.application.changes import Thing
from unionreg.application.contract_overrides import decide_override
from unionreg.application.queries import contracts as queries
from unionreg.domain.contracts.overrides import Override, OverrideState
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes


class OverridesScreen(Screen):
    """All requests, newest first; Enter opens the case or the decision."""

    concerns = frozenset({Thing.CONTRACT})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        texts = context.messages.texts
        self.header.set_title(self.tr("Deposits against contradictions"))
        self.body.addWidget(
            text_label(self.tr("One person asks with a reason each; another one decides. Nothing passes alone."))
        )
        self.table = DataTable(
            (
                Column(
                    self.tr("State"), lambda row: texts.get(f"override-state.{row.state.value}"),
                    tone=lambda row: words.override_tone(row.state), characters=31,
                ),
                Column(self.tr("About"), subject_words, stretch=True, tooltip=subject_words),
                Column(self.tr("Contradictions"), self._contradictions, stretch=True, tooltip=self._contradictions),
                Column(self.tr("Asked by"), lambda row: row.asked_by.name, characters=20),
                Column(self.tr("When"), lambda row: date_time(row.asked_at), characters=18),
            ),
            name=self.tr("Requests"),
            empty=self.tr("Nobody has asked for anything."),
        )  # fmt: skip
        self.table.chosen.connect(lambda row: context.navigate(Place("contract-override", (str(row.override_id),))))
        self.body.addWidget(self.table, 1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Contracts, this list."""
        return ((self.tr("Contracts"), Place("contracts")), (self.tr("Requests"), None))

    def _contradictions(self, asked: Override) -> str:
        found = (self.context.messages.finding(each.finding()) for each in asked.contradictions)
        return "; ".join(each.title for each in found)

    def first_field(self) -> QWidget:
        """The list."""
        return self.table

    def load(self) -> None:
        """Read the list."""
        self.read(lambda core: queries.overrides_list(core, self.actor), self._show)

    def _show(self, rows: tuple[Override, ...]) -> None:
        self.table.set_rows(rows)
        self.show_content()


class OverrideScreen(Screen):
    """(override_id,)."""

    concerns = frozenset({Thing.CONTRACT})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._override_id = int(place.arguments[0])
        self.header.set_title(self.tr("Deposit against contradictions"))
        self.note = Note("", Tone.INFO)
        self.what = Card(self.tr("What is asked for"))
        self.facts = WrappedTable(("", ""), (3, 8), name=self.tr("What is asked for"))
        self.what.column.addWidget(self.facts)
        self.why = Card(self.tr("Contradictions and reasons"))
        self.reasons = WrappedTable(("", ""), (5, 6), name=self.tr("Contradictions and reasons"))
        self.why.column.addWidget(self.reasons)
        self.deciding = Card(self.tr("Decide"))
        self.reason_field, self.reason = long_text_field(self.tr("Why"), lines=3)
        self.deciding.column.addWidget(self.reason_field)
        self.refuse = SecondaryButton(self.tr("Refuse"), lambda: self.decide(confirm=False))
        self.confirm = PrimaryButton(self.tr("Let it pass"), lambda: self.decide(confirm=True), symbol="check")
        self.deciding.column.addLayout(button_row(self.refuse, self.confirm))
        self.add_limited(self.note, Size.TEXT)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.why, 3, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.deciding, 2, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.what)
        self.body.addLayout(both)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Contracts, requests, this one."""
        requests = (self.tr("Requests"), Place("contract-overrides"))
        return ((self.tr("Contracts"), Place("contracts")), requests, (str(self._override_id), None))

    def load(self) -> None:
        """Read the request."""
        self.read(lambda core: queries.override_page(core, self.actor, override_id=self._override_id), self._show)

    def decide(self, *, confirm: bool) -> None:
        """Confirm or refuse, with the reason typed."""
        reason = self.reason.toPlainText().strip()
        self.reason_field.set_error("" if reason else self.tr("Give a reason."))
        if reason:
            self.act(
                lambda core: decide_override(
                    core, self.actor, override_id=self._override_id, confirm=confirm, reason=reason
                ),
                lambda changes: self._decided(changes, confirm=confirm),
            )

    def _show(self, asked: Override) -> None:
        texts, messages = self.context.messages.texts, self.context.messages
        self.facts.set_rows([(Cell(label, muted=True), Cell(said)) for label, said in self._facts(asked)])
        rows = []
        for each, reason in zip(asked.contradictions, asked.reasons, strict=True):
            found = messages.finding(each.finding())
            rows.append((Cell(f"{found.title}\n{found.explanation}"), Cell(reason)))
        self.reasons.set_rows(rows)
        own = asked.asked_by_id == self.actor.user_id
        waits = asked.state is OverrideState.ASKED
        may = waits and not own and self.actor.may(Permission.CONFIRM_CONTRADICTIONS)
        self.deciding.setVisible(may)
        self.note.setVisible(not may)
        if not waits:
            self.note.set_text(texts.get(f"override-state.{asked.state.value}"))
        else:
            alone = self.tr("You asked for it: another person decides.")
            self.note.set_text(alone if own else self.tr("It waits for somebody who may decide it."))
        self.show_content()

    def _facts(self, asked: Override) -> list[tuple[str, str]]:
        texts, facts = self.context.messages.texts, asked.facts
        said = [
            (self.tr("About"), subject_words(asked)),
            (self.tr("Asked by"), f"{asked.asked_by.name}, {asked.asked_by.role}"),
            (self.tr("When"), date_time(asked.asked_at)),
        ]
        if facts is not None:
            said.append((self.tr("Act"), texts.get(f"contract-act.{facts.kind.value}")))
            said.append((self.tr("Unions"), "; ".join(each.name for each in facts.unions)))
            said.append((self.tr("What it says"), words.act_words(facts)))
        if asked.decided_by is not None:
            said.append((self.tr("Decided by"), f"{asked.decided_by.name}: {asked.decision}"))
        return [(label, text) for label, text in said if text]

    def _decided(self, changes: Changes, *, confirm: bool) -> None:
        self.context.flash(self.tr("It passes.") if confirm else self.tr("It was refused."))
        contract = next((each.id for each in changes.touched if each.thing is Thing.CONTRACT and each.id), "")
        if confirm and contract:
            self.context.navigate(Place("contract", (contract,)))


def subject_words(asked: Override) -> str:
    """What the request is about: the folio of a case, or the employers of the act."""
    if asked.case_folio:
        return asked.case_folio
    names = () if asked.facts is None else asked.facts.employers
    return "; ".join(each.name for each in names) or asked.contract_id
