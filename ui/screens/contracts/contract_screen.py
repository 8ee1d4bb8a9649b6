"""A contract's page: what holds now, what falls due, its acts, one line of time, certificates, requests."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from ui.documents.handing_out import save_pdf
from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.contracts import words
from ui.screens.screen import Place, Screen
from ui.theme import TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from ui.widgets.status_pill import StatusPill
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.application.changes import Thing
from unionreg.application.queries import contracts as queries
from unionreg.domain.contracts.acts import ActKind, ContractKind
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.contracts_records import ContractPaper
    from unionreg.application.queries.contracts import ContractPage
    from unionreg.domain.contracts.acts import ContractAct
    from unionreg.domain.contracts.timeline import TimelineItem

_LATER = (ActKind.REVISION, ActKind.WAGE_REVISION, ActKind.ADDENDUM, ActKind.TERMINATION)


class ContractScreen(Screen):
    """(contract_id,)."""

    concerns = frozenset({Thing.CONTRACT, Thing.FILING, Thing.VOTE, Thing.EMPLOYER, Thing.UNION})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        (self._contract_id,) = place.arguments
        self._number = ""
        self.header.set_title(self.tr("Contract"))
        self.pill = StatusPill("")
        self.header.add_beside(self.pill)
        self._add_actions()
        self.facts = self._card(self.tr("What holds now"), (3, 8))
        self.due = self._card(self.tr("Revisions"), (3, 3, 3, 4, 4))
        self.wages = self._card(self.tr("Wage table"), (6, 3, 4))
        self.acts = self._card(
            self.tr("Acts, as deposited"), (1, 2, 3, 8, 4),
            ("", self.tr("Day"), self.tr("Act"), self.tr("What it says"), self.tr("Folio and origin")),
        )  # fmt: skip
        self.timeline = self._timeline()
        self.papers = self._papers()
        self.overrides = self._card(self.tr("Deposited against contradictions"), (3, 4, 8))
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Contracts, the contract."""
        return ((self.tr("Contracts"), Place("contracts")), (self._number or self.tr("Contract"), None))

    def load(self) -> None:
        """Read the page."""
        self.read(lambda core: queries.contract_page(core, self.actor, contract_id=self._contract_id), self._show)

    def _show(self, page: ContractPage) -> None:
        contract, texts = page.contract, self.context.messages.texts
        self._number = contract.number
        self.header.set_title("; ".join(each.name for each in contract.employers))
        kind = texts.get(f"contract-kind.{contract.kind.value}")
        self.header.set_subtitle(f"{kind} {contract.number}")
        state = texts.get(f"contract-state.{contract.state.value}")
        self.pill.set_status(state, words.state_tone(contract.state))
        if self.certify is not None:
            self.certify.setVisible(contract.kind is ContractKind.COLLECTIVE)
        _fill(self.facts, [(Cell(label, muted=True), Cell(said)) for label, said in words.facts_of(contract, texts)])
        _fill(self.due, self._revisions(page))
        table = contract.terms.wages
        lines = () if table is None else table.lines
        _fill(self.wages, [(Cell(each.post), Cell(each.level), Cell(words.wage_words(each, texts))) for each in lines])
        _fill(self.acts, [self._act(each) for each in reversed(contract.acts)])
        self.timeline.set_rows(tuple(reversed(page.timeline)))
        self.timeline.fit_height()
        self.papers.set_rows(page.papers)
        self.papers.fit_height()
        self._show_card(self.papers, shown=bool(page.papers))
        _fill(self.overrides, self._requests(page))
        self.context.refresh_crumbs()
        self.show_content()

    def _revisions(self, page: ContractPage) -> list[tuple[Cell, ...]]:
        texts = self.context.messages.texts
        return [
            (
                Cell(texts.get(f"revision-kind.{due.kind.value}"), strong=True),
                Cell(self.tr("counted from {day}").format(day=words.day_word(due.counted_from))),
                Cell(self.tr("due {day}").format(day=words.day_word(due.due_on))),
                Cell(self.tr("to be asked for by {day}").format(day=words.day_word(due.ask_by)), muted=True),
                Cell(texts.get(f"revision-level.{level.value}"), words.level_tone(level)),
            )
            for due, level in page.revisions
        ]

    def _act(self, act: ContractAct) -> tuple[Cell, ...]:
        texts, facts = self.context.messages.texts, act.facts
        source = texts.get(f"act-source.{act.source.value}")
        folios = "\n".join(dict.fromkeys(filter(None, (facts.case_folio, facts.paper_folio, source))))
        kind = texts.get(f"contract-act.{act.kind.value}")
        documents = "".join(f"\n{each.title}" for each in facts.documents)
        return (
            Cell(number(act.number), muted=True),
            Cell(words.day_word(act.on)),
            Cell(kind, strong=True),
            Cell(words.act_words(facts) + documents),
            Cell(folios, muted=True),
        )

    def _requests(self, page: ContractPage) -> list[tuple[Cell, ...]]:
        texts = self.context.messages.texts
        return [
            (
                Cell(texts.get(f"override-state.{each.state.value}"), words.override_tone(each.state)),
                Cell(f"{each.asked_by.name}\n{'' if each.decided_by is None else each.decided_by.name}"),
                Cell("\n".join((*each.reasons, each.decision))),
            )
            for each in page.overrides
        ]

    def _add_actions(self) -> None:
        self.more: PrimaryButton | None = None
        self.certify: SecondaryButton | None = None
        if self.actor.may(Permission.SIGN):
            self.certify = SecondaryButton(self.tr("Certificate…"), self._certificate, symbol="stamp")
            self.header.add_action(self.certify)
        if self.actor.may(Permission.FOLLOW_DELIVERY):
            copies = Place("delivery-new", ("", self._contract_id))
            self.header.add_action(
                SecondaryButton(self.tr("Hand out copies"), lambda: self.context.navigate(copies), symbol="file-text")
            )
        if self.actor.may(Permission.KEEP_CONTRACTS):
            self.more = more = PrimaryButton(self.tr("Deposit an act"), symbol="plus")
            menu = QMenu(more)
            for kind in _LATER:
                title = self.context.messages.texts.get(f"contract-act.{kind.value}")
                menu.addAction(f"{title}…", partial(self._begin, kind))
            more.setMenu(menu)
            self.header.add_action(more)

    def _begin(self, kind: ActKind) -> None:
        self.context.navigate(Place("contract-act", (self._contract_id, kind.value)))

    def _certificate(self) -> None:
        self.context.navigate(Place("contract-certificate", (self._contract_id,)))

    def _card(self, title: str, stretches: tuple[int, ...], titles: tuple[str, ...] = ()) -> WrappedTable:
        card = Card(title)
        table = WrappedTable(titles or ("",) * len(stretches), stretches, name=title)
        card.column.addWidget(table)
        self.body.addWidget(card)
        return table

    def _timeline(self) -> DataTable:
        texts = self.context.messages.texts
        card = Card(self.tr("Timeline of the workplace"))
        card.column.addWidget(
            text_label(self.tr("Votes, certificates, acts and filings, newest first. Enter opens one."), muted=True)
        )
        table = DataTable(
            (
                Column(self.tr("Day"), lambda row: words.day_word(row.on), characters=12),
                Column(self.tr("What"), lambda row: texts.get(f"timeline.{row.kind.value}"), characters=34),
                Column(self.tr("Which"), lambda row: _one_line(words.timeline_words(row, texts)), stretch=True,
                       tooltip=lambda row: words.timeline_words(row, texts)),
            ),
            name=self.tr("Timeline"),
        )  # fmt: skip
        table.chosen.connect(self._open)
        card.column.addWidget(table)
        self.body.addWidget(card)
        return table

    def _papers(self) -> DataTable:
        card = Card(self.tr("Certificates of registration"))
        table = DataTable(
            (
                Column(self.tr("Folio"), lambda row: row.folio, characters=28, role=TextRole.MONO),
                Column(self.tr("Requested by"), lambda row: row.requested_by, stretch=True),
                Column(self.tr("Signed by"), lambda row: row.issued_by, characters=30),
                Column(self.tr("Issued"), lambda row: words.day_word(row.issued_at.date()), characters=12),
            ),
            name=self.tr("Certificates of registration"),
        )
        table.chosen.connect(self._save)
        card.column.addWidget(table)
        self.body.addWidget(card)
        return table

    def _open(self, item: TimelineItem) -> None:
        screen, which = words.timeline_place(item)
        if (screen, which) != ("contract", self._contract_id):
            self.context.navigate(Place(screen, (which,)))

    def _save(self, paper: ContractPaper) -> None:
        public = not self.actor.may(Permission.READ_FILINGS)
        self.context.runner.run(
            lambda _progress: queries.contract_paper(self.core, self.actor, folio=paper.folio, public=public),
            lambda found: save_pdf(found[1], self.tr("Save the certificate"), f"{paper.folio}.pdf", self),
            self.show_failure,
            owner=self,
        )

    def _show_card(self, table: DataTable, *, shown: bool) -> None:
        card = table.parentWidget()
        if card is not None:
            card.setVisible(shown)


def _fill(table: WrappedTable, rows: list[tuple[Cell, ...]]) -> None:
    """The rows in their card; a card without rows is not there."""
    table.set_rows(rows)
    card = table.parentWidget()
    if card is not None:
        card.setVisible(bool(rows))


def _one_line(text: str) -> str:
    return " · ".join(text.splitlines())
