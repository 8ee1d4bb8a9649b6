"""The objections to a vote: what waits for a decision, and the term that this office applies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.after.fields import filled
from ui.screens.after.part import AfterPart
from ui.screens.after.words import channel_word, irregularity_word, ruling_word
from ui.screens.screen import Place
from ui.screens.votes.record_times import date_time_in
from ui.theme import Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label
from unionreg.application import objections as use_cases
from unionreg.application.queries import after as queries
from unionreg.domain.findings import Severity
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.after import AfterPage, ObjectionRow
    from unionreg.domain.findings import Finding


class ObjectionsPart(AfterPart):
    """All objections of one vote."""

    part = "objections"

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self.note = Note("", Tone.INFO)
        self.body.addWidget(self.note)
        self.table = DataTable(
            (
                Column(self.tr("No."), lambda row: number(row.number), characters=5, number=True),
                Column(
                    self.tr("Received"), lambda row: date_time_in(row.objection.received_at, self.zone), characters=18
                ),
                Column(self.tr("By"), lambda row: channel_word(row.objection.channel), characters=11),
                Column(self.tr("People"), lambda row: number(row.people), characters=8, number=True),
                Column(self.tr("About"), self._about, stretch=True, tooltip=self._about),
                Column(self.tr("Warnings"), self._warnings, characters=26, tone=self._warning_tone),
                Column(self.tr("Decision"), self._decision, characters=22, tone=self._decision_tone),
            ),
            name=self.tr("Objections"),
            empty=self.tr("No objection has been received."),
        )
        self.table.chosen.connect(self._open)
        self.body.addWidget(self.table)
        self.add = PrimaryButton(self.tr("Register an objection"), self._add)
        self.open = SecondaryButton(self.tr("Open the objection"), lambda: self._open(self.table.current_row()))
        self.body.addLayout(button_row(self.open, self.add))
        self._term_card()
        self.body.addStretch(1)
        self.load()

    def _term_card(self) -> None:
        self.term_card = Card(self.tr("Term for objecting"))
        self.term = text_label("")
        self.term_card.column.addWidget(self.term)
        self.days_field, self.days = text_field(
            self.tr("Business days after the vote"), hint=self.tr("Empty: no term is applied"), width=140
        )
        self.source_field, self.source = text_field(self.tr("Where that is written"))
        self.set_term = SecondaryButton(self.tr("Apply this term"), self._set_term)
        for widget in (self.days_field, self.source_field):
            self.term_card.column.addWidget(widget)
        self.term_card.column.addLayout(button_row(self.set_term))
        self.add_limited(self.term_card)

    def load(self) -> None:
        """Read the page."""
        self.read(lambda core: queries.after_page(core, self.actor, vote_id=self.vote_id), self._show)

    def _show(self, page: AfterPage) -> None:
        self.show_head(page)
        self.table.set_rows(page.objections)
        self.table.fit_height()
        waiting = sum(row.objection.decision is None for row in page.objections)
        if waiting:
            text = self.tr(
                "%n objection(s) wait for a reasoned decision. The certificate is refused until then.", "", waiting
            )
            self.note.set_text(text, Tone.WARNING)
        elif page.objections:
            self.note.set_text(self.tr("Every objection has its reasoned decision."), Tone.POSITIVE)
        else:
            self.note.set_text(
                self.tr("No objection has been received: nothing keeps the certificate waiting."), Tone.INFO
            )
        self.open.setVisible(bool(page.objections))
        self.add.setVisible(self.actor.may(Permission.RECORD_AFTERMATH))
        self._show_term(page)
        self.show_content()

    def _show_term(self, page: AfterPage) -> None:
        may = self.actor.may(Permission.DECIDE_OBJECTIONS)
        for widget in (self.days_field, self.source_field, self.set_term):
            widget.setVisible(may)
        doubtful = self.tr("The law was not found to say a number of days; whatever is applied is doubtful.")
        if page.term.business_days is None:
            self.term.setText(self.tr("No term is applied: no objection counts as late.") + " " + doubtful)
            return
        words = self.tr("%n business day(s) after the vote ({0}).", "", page.term.business_days)
        self.term.setText(words.format(page.term.source) + " " + doubtful)

    def _about(self, row: ObjectionRow) -> str:
        return "; ".join(irregularity_word(each) for each in row.objection.irregularities)

    def _warnings(self, row: ObjectionRow) -> str:
        if row.copied:
            return self.tr("same reasons as {0}").format(", ".join(map(str, row.copied)))
        return "; ".join(self.context.messages.finding(each).title for each in self._serious(row))

    def _serious(self, row: ObjectionRow) -> list[Finding]:
        return [each for each in row.findings if each.severity is not Severity.NOTE]

    def _warning_tone(self, row: ObjectionRow) -> Tone:
        return Tone.WARNING if row.copied or self._serious(row) else Tone.NEUTRAL

    def _decision(self, row: ObjectionRow) -> str:
        decision = row.objection.decision
        return self.tr("Waits for a decision") if decision is None else ruling_word(decision.ruling)

    def _decision_tone(self, row: ObjectionRow) -> Tone:
        return Tone.WARNING if row.objection.decision is None else Tone.POSITIVE

    def _open(self, row: ObjectionRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("objection", (self.vote_id, str(row.number))))

    def _add(self) -> None:
        self.context.navigate(Place("objection", (self.vote_id, "new")))

    def _set_term(self) -> None:
        self.days_field.set_error("")
        typed = self.days.text().strip()
        if typed and not typed.isdecimal():
            self.days_field.set_error(self.tr("Write a whole number, or leave it empty."))
            return
        if typed and not filled((self.source_field, self.source)):
            return
        days, source = int(typed) if typed else None, self.source.text()
        self.act(
            lambda core: use_cases.set_objection_term(
                core, self.actor, vote_id=self.vote_id, business_days=days, source=source
            )
        )
