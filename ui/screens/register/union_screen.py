"""A union's page: what the register says today, its history, where its people work, filings, votes, likely the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import short_date
from ui.models.rows_table_model import Column
from ui.screens.outreach.language_field import LanguageField
from ui.screens.register import words
from ui.screens.screen import Place, Screen
from ui.screens.votes.files import write_chosen
from ui.tasks import Lane
from ui.theme import TextRole, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.application.changes import Thing
from unionreg.application.queries import register as queries
from unionreg.application.registered_state_files import hand_out_state
from unionreg.domain.outreach.languages import SubjectKind
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.register import PairView, UnionPage
    from unionreg.application.registered_state_files import HandedState
    from unionreg.domain.register.union import RegisterEntry


class UnionScreen(Screen):
    """One organisation of the register."""

    concerns = frozenset({Thing.UNION, Thing.FILING, Thing.VOTE, Thing.EMPLOYER})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        (self._union_id,) = place.arguments
        self._name = ""
        self.header.set_title(self.tr("Union"))
        self.pill = StatusPill("")
        self.header.add_beside(self.pill)
        self.header.add_action(SecondaryButton(self.tr("Members…"), self._members, symbol="users"))
        if self.actor.may(Permission.KEEP_REGISTER):
            self.header.add_action(SecondaryButton(self.tr("For its desk…"), self._hand_out, symbol="download"))
        self.struck = Note(self.tr("You read the public view: CURPs and means of contact are struck out."), Tone.INFO)
        self.body.addWidget(self.struck)
        self.facts, self.contact, self.history = self._tables()
        self.employers = self._rows(
            self.tr("Where its people work"),
            (
                Column(self.tr("Employer"), lambda row: row.name, stretch=True),
                Column(self.tr("RFC"), lambda row: row.rfc, characters=16, role=TextRole.MONO),
                Column(self.tr("Activity"), lambda row: row.activity, characters=30, muted=True),
            ),
            lambda row: Place("employer", (row.employer_id,)),
        )
        self.filings = self._rows(
            self.tr("Filings"),
            (
                Column(self.tr("Folio"), lambda row: row.folio, characters=26, role=TextRole.MONO),
                Column(self.tr("What"), self._filing_word, stretch=True),
                Column(self.tr("Filed"), lambda row: short_date(row.filed_on), characters=12),
            ),
            lambda row: Place("filing", (row.folio,)),
        )
        self.votes = self._rows(
            self.tr("Votes"),
            (
                Column(self.tr("Vote"), lambda row: row[1], stretch=True),
                Column(self.tr("Number"), lambda row: row[0], characters=30, role=TextRole.MONO),
            ),
            lambda row: Place("vote", (row[0],)),
        )
        self.pairs = Card(self.tr("Likely the same organisation"))
        self._pairs_text = text_label("")
        self.pairs.column.addWidget(self._pairs_text)
        go = SecondaryButton(self.tr("Decide…"), lambda: context.navigate(Place("likely-same")))
        self.pairs.add_action(go)
        self.body.addWidget(self.pairs)
        self.languages = LanguageField(self, SubjectKind.UNION, self._union_id)
        self.body.addWidget(self.languages)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Register, the union."""
        return ((self.tr("Register"), Place("register")), (self._name or self.tr("Union"), None))

    def load(self) -> None:
        """Read the page."""
        self.read(lambda core: queries.union_page(core, self.actor, union_id=self._union_id), self._show)

    def _show(self, page: UnionPage) -> None:
        union = page.union
        self._name = union.name
        self.header.set_title(union.name)
        self.header.set_subtitle(union.registration_number)
        self.pill.set_status(words.state_word(union.state), words.state_tone(union.state))
        self.struck.setVisible(page.struck)
        self.facts.set_rows([(Cell(label, muted=True), Cell(said)) for label, said in words.facts_of(union)])
        self.contact.set_rows(
            [
                (Cell(label, muted=True), Cell(said), Cell(self.tr("Confidential"), Tone.WARNING, symbol="lock"))
                for label, said in words.contact_of(union)
            ],
            empty=self.tr("No means of contact were said."),
        )
        self.history.set_rows([self._line(each) for each in page.history])
        self._fill(self.employers, page.employers)
        self._fill(self.filings, page.filings)
        self._fill(self.votes, page.votes)
        lines = [self._pair_words(each) for each in page.pairs]
        self._pairs_text.setText("\n".join(lines))
        self.pairs.setVisible(bool(lines))
        self.context.refresh_crumbs()
        self.show_content()

    def _tables(self) -> tuple[WrappedTable, WrappedTable, WrappedTable]:
        general = Card(self.tr("General information"))
        facts = WrappedTable(("", ""), (3, 8), name=self.tr("General information"))
        contact = WrappedTable(("", "", ""), (3, 6, 2), name=self.tr("Means of contact"))
        general.column.addWidget(facts)
        general.column.addWidget(contact)
        self.body.addWidget(general)
        past = Card(self.tr("History"))
        titles = (self.tr("Day"), self.tr("What"), self.tr("What was entered"), self.tr("Filing and paper"))
        history = WrappedTable(titles, (2, 3, 8, 4), name=self.tr("History"))
        past.column.addWidget(history)
        self.body.addWidget(past)
        return facts, contact, history

    def _rows(self, title: str, columns: tuple[Column, ...], place: Any) -> DataTable:
        card = Card(title)
        table = DataTable(columns, name=title)
        table.chosen.connect(lambda row: self.context.navigate(place(row)))
        card.column.addWidget(table)
        self.body.addWidget(card)
        return table

    def _fill(self, table: DataTable, rows: Sequence[Any]) -> None:
        """The rows in their card; a card without rows is not there."""
        table.set_rows(rows)
        table.fit_height()
        card = table.parentWidget()
        if card is not None:
            card.setVisible(bool(rows))

    def _line(self, each: RegisterEntry) -> tuple[Cell, ...]:
        kind = self.context.messages.texts.get(f"entry.{each.kind}")
        papers = "\n".join(dict.fromkeys(filter(None, (each.facts.case_folio, each.facts.paper_folio))))
        detail = words.detail_of(each.entry)
        return Cell(short_date(each.on)), Cell(kind, strong=True), Cell(detail), Cell(papers, muted=True)

    def _filing_word(self, row: Any) -> str:
        return self.context.messages.texts.get(f"filing.{row.kind}.name")

    def _pair_words(self, each: PairView) -> str:
        other = each.second if each.pair.first_id == self._union_id else each.first
        verdict = each.pair.verdict
        if verdict is None:
            return self.tr("{name}: nobody has decided yet").format(name=other)
        if verdict.same:
            return self.tr("{name}: the same. {reason}").format(name=other, reason=verdict.reason)
        return self.tr("{name}: another one. {reason}").format(name=other, reason=verdict.reason)

    def _hand_out(self) -> None:
        """The registered state as a sealed file, from which the union's next change starts."""
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: hand_out_state(self.core, self.actor, union_id=self._union_id),
            self._handed,
            self.show_failure,
            owner=self,
        )

    def _handed(self, made: HandedState) -> None:
        self.context.hub.publish(made.changes)
        kinds = self.tr("Files of the office (*.aviso)")
        path = self.context.prompts.save_file(self, self.tr("Save the registered state"), kinds, made.file_name)
        if path is None:
            return
        words = self.tr("Saved as {name}. It is for the union alone: it holds CURPs.").format(name=path.name)
        self.context.runner.run(
            lambda _progress: write_chosen(path, made.content),
            lambda _none: self.context.flash(words),
            self.show_failure,
            owner=self,
            lane=Lane.DOCUMENTS,
        )

    def _members(self) -> None:
        self.context.navigate(Place("union-members", (self._union_id, self._name)))
