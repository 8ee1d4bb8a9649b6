"""Parties that look alike: a person says whether they are the same, with the reason. Nothing joins by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.localisation import stated_date_time
from ui.models.rows_table_model import Column
from ui.screens.register import words
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import text_label
from unionreg.application import register_acts as acts
from unionreg.application.changes import Thing
from unionreg.application.queries import register as queries
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.register import PairView


class PairsScreen(Screen):
    """Pairs that wait, or that were decided."""

    concerns = frozenset({Thing.UNION, Thing.EMPLOYER, Thing.FILING})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._may_decide = self.actor.may(Permission.KEEP_REGISTER)
        self.header.set_title(self.tr("Likely the same"))
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which pairs"))
        self.which.addItem(self.tr("Waiting for a person"), "")
        self.which.addItem(self.tr("Decided"), "decided")
        self.which.setMaximumWidth(Size.FIELD_NARROW * 2)
        self.which.currentIndexChanged.connect(lambda _index: self.load())
        self.add_limited(self.which, Size.FIELD_NARROW * 2)
        self.table = DataTable(
            self._columns(), name=self.tr("Likely the same"), empty=self.tr("No parties look alike here.")
        )
        self.table.current_changed.connect(self._choose)
        self.body.addWidget(self.table, 1)
        self.panel = self._panel()
        self.body.addWidget(self.panel)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Register, likely the same."""
        return ((self.tr("Register"), Place("register")), (self.tr("Likely the same"), None))

    def first_field(self) -> QWidget:
        """The list."""
        return self.table

    def load(self) -> None:
        """Read the pairs."""
        decided = bool(self.which.currentData())
        self.read(lambda core: queries.likely_pairs(core, self.actor, decided=decided), self._show)

    def _show(self, pairs: tuple[PairView, ...]) -> None:
        self.table.set_rows(pairs)
        self._choose(self.table.current_row())
        self.show_content()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Kind"), lambda row: words.kind_word(row.pair.kind), characters=18, muted=True),
            Column(self.tr("Earlier entry"), lambda row: row.first, characters=50, tooltip=lambda row: row.first),
            Column(self.tr("Later entry"), lambda row: row.second, stretch=True, tooltip=lambda row: row.second),
            Column(
                self.tr("Alike"),
                lambda row: self.tr("{hundredths} of 100").format(hundredths=row.pair.likeness),
                characters=11,
            ),
            Column(self.tr("Decision"), self._decision, tone=_tone, characters=14),
        )

    def _panel(self) -> Card:
        card = Card(self.tr("Are they the same?"))
        self.names = text_label("")
        card.column.addWidget(self.names)
        links = QHBoxLayout()
        links.setSpacing(Space.L)
        links.addWidget(LinkButton(self.tr("Open the earlier one"), lambda: self._open(first=True)))
        links.addWidget(LinkButton(self.tr("Open the later one"), lambda: self._open(first=False)))
        links.addStretch(1)
        card.column.addLayout(links)
        self.verdict = text_label("", TextRole.LABEL, muted=True)
        card.column.addWidget(self.verdict)
        self.reason_field, self.reason = text_field(
            self.tr("Reason"),
            hint=self.tr("What shows it: the same deed, another address, another section"),
            width=Size.TEXT,
        )
        self.same = PrimaryButton(self.tr("They are the same"), lambda: self._decide(same=True))
        self.other = SecondaryButton(self.tr("They are different"), lambda: self._decide(same=False))
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.same)
        row.addWidget(self.other)
        row.addStretch(1)
        card.column.addWidget(self.reason_field)
        card.column.addWidget(self.buttons)
        return card

    def _choose(self, row: PairView | None) -> None:
        self.panel.setVisible(row is not None)
        if row is None:
            return
        self.names.setText(f"{row.first}\n{row.second}")
        verdict = row.pair.verdict
        waits = verdict is None and self._may_decide
        self.reason_field.setVisible(waits)
        self.buttons.setVisible(waits)
        self.reason.clear()
        self.reason_field.set_error("")
        self.verdict.setVisible(verdict is not None)
        if verdict is not None:
            self.verdict.setText(f"{verdict.reason} · {verdict.by.name} · {stated_date_time(verdict.at)}")

    def _decide(self, *, same: bool) -> None:
        row: PairView | None = self.table.current_row()
        reason = self.reason.text().strip()
        self.reason_field.set_error("" if reason else self.tr("Say what shows it."))
        if row is None or not reason:
            return
        pair_id = row.pair.pair_id
        self.act(
            lambda core: acts.decide_likely_same(core, self.actor, pair_id=pair_id, same=same, reason=reason),
            lambda _changes: self.context.flash(self.tr("The decision was recorded.")),
        )

    def _open(self, *, first: bool) -> None:
        row: PairView | None = self.table.current_row()
        if row is not None:
            screen = "union" if row.pair.kind is PartyKind.UNION else "employer"
            self.context.navigate(Place(screen, (row.pair.first_id if first else row.pair.second_id,)))

    def _decision(self, row: PairView) -> str:
        verdict = row.pair.verdict
        if verdict is None:
            return self.tr("Waiting")
        return self.tr("The same") if verdict.same else self.tr("Different")


def _tone(row: PairView) -> Tone:
    verdict = row.pair.verdict
    if verdict is None:
        return Tone.WARNING
    return Tone.POSITIVE if verdict.same else Tone.NEUTRAL
