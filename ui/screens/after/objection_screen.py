"""One objection: the facts, the evidence, who was told, and the reasoned decision."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.after.decision_form import DecisionForm
from ui.screens.after.fields import MomentEntry, filled
from ui.screens.after.words import channel_word, effect_word, irregularity_word, ruling_word
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.files import read_chosen, write_chosen
from ui.screens.votes.record_times import date_time_in
from ui.screens.votes.vote_cards import FactsCard
from ui.theme import TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note
from ui.widgets.status_pill import StatusPill
from unionreg.application import objections as use_cases
from unionreg.application.after_files import MOST_BYTES
from unionreg.application.changes import Thing
from unionreg.application.queries import after as queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from datetime import tzinfo

    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.ports import Core
    from unionreg.application.queries.after import ObjectionView
    from unionreg.domain.votes.objections import EvidenceFile

_KINDS = "PDF, JPEG, PNG (*.pdf *.jpg *.jpeg *.png)"


class ObjectionScreen(Screen):
    """One objection of one vote."""

    concerns = frozenset({Thing.AFTER})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.vote_id, self.number = place.arguments[0], int(place.arguments[1])
        self._title = ""
        self._zone: tzinfo = UTC
        self._view: ObjectionView | None = None
        self.header.set_title(self.tr("Objection {0}").format(self.number))
        self.pill = StatusPill("")
        self.header.add_beside(self.pill)
        self.warnings = Note("", Tone.WARNING)
        self.body.addWidget(self.warnings)
        self.facts = FactsCard(self.tr("What was received"))
        self.body.addWidget(self.facts)
        self.decided = FactsCard(self.tr("Decision"))
        self.body.addWidget(self.decided)
        self._evidence_card()
        self._notified_card()
        self.form = DecisionForm(context, self._decide)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.load()

    def _evidence_card(self) -> None:
        card = Card(self.tr("Evidence"))
        self.evidence = DataTable(
            (
                Column(self.tr("No."), lambda row: str(row.number), characters=5, number=True),
                Column(self.tr("File"), lambda row: row.name, stretch=True),
                Column(self.tr("Size"), self._size, characters=12, number=True),
                Column("SHA-256", lambda row: f"{row.sha256[:16]}…", characters=22, role=TextRole.MONO),
            ),
            name=self.tr("Evidence"),
            empty=self.tr("No file came with it."),
            dense=True,
        )
        card.column.addWidget(self.evidence)
        self.save_evidence = SecondaryButton(self.tr("Save a copy…"), self._save_evidence)
        self.add_evidence = PrimaryButton(self.tr("Add a file…"), self._add_evidence)
        card.column.addLayout(button_row(self.save_evidence, self.add_evidence))
        self.body.addWidget(card)

    def _notified_card(self) -> None:
        card = Card(self.tr("Who was told"))
        self.notified = DataTable(
            (
                Column(self.tr("Party"), lambda row: row.party, stretch=True),
                Column(self.tr("How"), lambda row: row.how, characters=30),
                Column(self.tr("When"), lambda row: date_time_in(row.at, self._zone), characters=18),
            ),
            name=self.tr("Who was told"),
            empty=self.tr("Nobody has been told yet."),
            dense=True,
        )
        card.column.addWidget(self.notified)
        self.party_field, self.party = text_field(self.tr("Party"))
        self.how_field, self.how = text_field(self.tr("How they were told"))
        self.told_at = MomentEntry(self.tr("When they were told"))
        self.tell = SecondaryButton(self.tr("Write down"), self._tell)
        self._telling = (self.party_field, self.how_field, self.told_at.field, self.tell)
        for widget in self._telling[:3]:
            card.column.addWidget(widget)
        card.column.addLayout(button_row(self.tell))
        self.body.addWidget(card)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its objections, this one."""
        votes, vote, here = vote_crumbs(self.vote_id, self._title, self.header.title())
        return (votes, vote, (self.tr("Objections"), Place("after", (self.vote_id, "objections"))), here)

    def first_field(self) -> QWidget:
        """The evidence: the first thing to look at."""
        return self.evidence

    def load(self) -> None:
        """Read the objection."""
        self.read(
            lambda core: queries.objection_view(core, self.actor, vote_id=self.vote_id, number=self.number), self._show
        )

    def _show(self, view: ObjectionView) -> None:
        self._view = view
        self._title, self._zone = view.vote_title, view.zone or UTC
        objection, decision = view.row.objection, view.row.objection.decision
        self.pill.set_status(
            self.tr("Waits for a decision") if decision is None else ruling_word(decision.ruling),
            Tone.WARNING if decision is None else Tone.POSITIVE,
        )
        self.facts.show_facts(self._facts(view))
        self._show_warnings(view)
        self.evidence.set_rows(objection.evidence)
        self.evidence.fit_height()
        self.notified.set_rows(objection.notified)
        self.notified.fit_height()
        may_write = decision is None and self.actor.may(Permission.RECORD_AFTERMATH)
        for widget in (*self._telling, self.add_evidence):
            widget.setVisible(may_write)
        self.save_evidence.setVisible(bool(objection.evidence) and view.identity_shown)
        self.decided.setVisible(decision is not None)
        self.decided.show_facts(self._decision(view))
        self.form.setVisible(decision is None and self.actor.may(Permission.DECIDE_OBJECTIONS))
        self.form.know(view.others_against)
        self.context.refresh_crumbs()
        self.show_content()

    def _facts(self, view: ObjectionView) -> list[tuple[str, str]]:
        objection, names = view.row.objection, dict(view.stations)
        who = self.tr("%n person(s), kept confidential", "", view.row.people)
        if view.identity_shown:
            who = "; ".join(
                f"{each.name} ({each.contact})" if each.contact else each.name for each in objection.complainants
            )
        received = date_time_in(objection.received_at, self._zone)
        return [
            (self.tr("Received"), f"{received} · {channel_word(objection.channel)}"),
            (self.tr("Who objects"), who),
            (self.tr("Kind"), self.tr("Collective") if objection.collective else self.tr("Individual")),
            (self.tr("It complains of"), "; ".join(irregularity_word(each) for each in objection.irregularities)),
            (
                self.tr("It is about"),
                ", ".join(names[each] for each in objection.station_ids) or self.tr("The whole vote"),
            ),
            (self.tr("Facts"), objection.facts),
            (
                self.tr("Registered"),
                f"{objection.registered_by.name}, {date_time_in(objection.registered_at, self._zone)}",
            ),
        ]

    def _show_warnings(self, view: ObjectionView) -> None:
        words = [self.context.messages.finding(each) for each in view.row.findings]
        self.warnings.setVisible(bool(words))
        self.warnings.set_text("\n".join(f"{each.title}. {each.remedy}" for each in words), Tone.WARNING)

    def _decision(self, view: ObjectionView) -> list[tuple[str, str]]:
        decision = view.row.objection.decision
        if decision is None:
            return []
        rows = [
            (self.tr("Ruling"), ruling_word(decision.ruling)),
            (self.tr("Effect"), effect_word(decision.effect)),
            (self.tr("Reasons"), decision.reasons),
            (self.tr("Decided"), f"{decision.by.name}, {date_time_in(decision.at, self._zone)}"),
        ]
        if decision.effect_note:
            rows.insert(2, (self.tr("What follows"), decision.effect_note))
        if view.row.copied:
            others = ", ".join(map(str, view.row.copied))
            why = decision.same_reasons_because or ""
            rows.append((self.tr("Same reasons as"), f"{others} · {why}" if why else others))
        return rows

    def _size(self, row: EvidenceFile) -> str:
        return self.tr("{0} KB").format(number(max(1, row.size // 1024)))

    def _add_evidence(self) -> None:
        path = self.context.prompts.open_file(self, self.tr("Evidence"), _KINDS)
        if path is None:
            return
        self.act(
            lambda core: use_cases.add_evidence(
                core, self.actor, vote_id=self.vote_id, number=self.number, name=path.name,
                content=read_chosen(path, MOST_BYTES),
            )
        )  # fmt: skip

    def _save_evidence(self) -> None:
        row: EvidenceFile | None = self.evidence.current_row()
        if row is None:
            return
        path = self.context.prompts.save_file(self, self.tr("Where to keep the copy"), _KINDS, row.name)
        if path is None:
            return

        def work(core: Core) -> None:
            content = queries.evidence_file(
                core, self.actor, vote_id=self.vote_id, number=self.number, evidence=row.number
            )
            write_chosen(path, content)

        self.context.runner.run(lambda _progress: work(self.core), lambda _done: None, self.show_failure, owner=self)

    def _tell(self) -> None:
        at = None
        if filled((self.party_field, self.party), (self.how_field, self.how)):
            at = self.told_at.read(self._zone)
        if at is None:
            return
        party, how = self.party.text(), self.how.text()
        self.act(
            lambda core: use_cases.record_notified(
                core, self.actor, vote_id=self.vote_id, number=self.number, party=party, how=how, at=at
            ),
            lambda _changes: self._told(),
        )

    def _told(self) -> None:
        for line in (self.party, self.how, self.told_at.line):
            line.clear()

    def _decide(self) -> None:
        decision = self.form.values()
        self.act(
            lambda core: use_cases.decide_objection(
                core, self.actor, vote_id=self.vote_id, number=self.number, **decision
            ),
            lambda _changes: self.context.flash(self.tr("Decision made: its paper is under Papers")),
            fields={"reasons": self.form.reasons},
        )
