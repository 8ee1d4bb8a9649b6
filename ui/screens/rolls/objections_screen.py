"""Objections of the parties to a version of the roll, and rulings on them with reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.rolls import roll_words as words
from ui.screens.rolls.objection_form import ObjectionForm
from ui.screens.rolls.roll_screen import RollScreen
from ui.screens.rolls.ruling_card import RulingCard
from ui.screens.votes.record_times import date_time_in
from ui.theme import Space, Tone
from ui.widgets.data_table import DataTable
from unionreg.application import roll_objections as use_cases
from unionreg.application.queries import rolls as queries
from unionreg.application.roll_records import Ruling
from unionreg.domain.rolls.roll import RollState

if TYPE_CHECKING:
    from ui.screens.rolls.objection_form import TypedObjection
    from ui.screens.rolls.ruling_card import TypedRuling
    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.rolls import ReportView
    from unionreg.application.roll_records import RollObjection
    from unionreg.domain.rolls.roll import RollPerson

_TONES = {None: Tone.WARNING, Ruling.UPHELD: Tone.POSITIVE, Ruling.DISMISSED: Tone.NEUTRAL}


class RollObjectionsScreen(RollScreen):
    """Objections to one version."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place, self.tr("Objections and rulings"))
        self._view: ReportView | None = None
        self.table = DataTable(
            self._columns(), name=self.tr("Objections"), empty=self.tr("Nobody has objected to this version.")
        )
        self.table.current_changed.connect(self._choose)
        self.ruling = RulingCard(self._dismiss, self._uphold)
        self.form = ObjectionForm(self._record, self._find)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.form, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.ruling, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.table)
        self.body.addLayout(both)
        self.body.addStretch(1)
        self.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Asks"), lambda row: words.asks_word(row.kind), characters=20),
            Column(self.tr("About"), lambda row: row.who, stretch=True),
            Column(self.tr("Objects"), lambda row: f"{words.party_word(row.party)}: {row.filed_by}", characters=34),
            Column(self.tr("Filed"), lambda row: date_time_in(row.filed_at, self.zone), characters=17, muted=True),
            Column(
                self.tr("Ruling"),
                lambda row: words.ruling_word(row.ruling),
                characters=20,
                tone=lambda row: _TONES[row.ruling],
            ),
        )

    def first_field(self) -> QWidget:
        """The objections."""
        return self.table

    def load(self) -> None:
        """Read the objections."""
        self.read(self._read_both, lambda both: self._show(*both))

    def _read_both(self, core: Core) -> tuple[ReportView, tuple[RollObjection, ...]]:
        view = queries.report_view(core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id)
        return view, queries.objections(core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id)

    def _show(self, view: ReportView, objections: tuple[RollObjection, ...]) -> None:
        self._view = view
        self.use_zone(view.held_at)
        self.show_vote(view.title, rehearsal=view.rehearsal, more=words.version_name(view.roll))
        self.table.set_rows(objections)
        self.table.fit_height()
        self.form.setVisible(self.may_edit)
        self._choose(self.table.current_row())
        self.show_content()

    def _choose(self, row: RollObjection | None) -> None:
        view = self._view
        if view is None:
            return
        open_now = view.may_change and view.roll.state is RollState.DRAFT
        self.ruling.show_objection(row, self.zone, may_rule=self.may_edit, may_change=open_now)

    def _find(self, text: str) -> None:
        self.context.runner.run(
            lambda _progress: queries.people_page(
                self.core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id, text=text, limit=20
            ),
            lambda page: self.form.offer(page.people),
            self.show_failure,
            owner=self,
        )

    def _record(self, typed: TypedObjection) -> None:
        person: RollPerson | None = typed.person
        self.act(
            lambda core: use_cases.object_to_roll(
                core,
                self.actor,
                vote_id=self.vote_id,
                roll_id=self.roll_id,
                kind=typed.kind,
                party=typed.party,
                filed_by=typed.filed_by,
                number=None if person is None else person.number,
                who=typed.who,
                grounds=typed.grounds,
            ),
            lambda _changes: self.form.clear(),
        )

    def _dismiss(self, objection_id: int, reason: str) -> None:
        self.act(
            lambda core: use_cases.dismiss_objection(
                core, self.actor, vote_id=self.vote_id, objection_id=objection_id, reason=reason
            ),
            lambda _changes: self.ruling.clear(),
        )

    def _uphold(self, typed: TypedRuling) -> None:
        self.act(
            lambda core: use_cases.uphold_objection(
                core,
                self.actor,
                vote_id=self.vote_id,
                objection_id=typed.objection_id,
                reason=typed.reason,
                status=typed.status,
                values=typed.values,
            ),
            lambda _changes: self.ruling.clear(),
        )
