"""An employer's page: what filings said of it, which unions are there, which contracts it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.models.rows_table_model import Column
from ui.screens.contracts.words import state_tone
from ui.screens.outreach.language_field import LanguageField
from ui.screens.register import words
from ui.screens.screen import Place, Screen
from ui.theme import TextRole
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.application.changes import Thing
from unionreg.application.queries import register as queries
from unionreg.domain.outreach.languages import SubjectKind
from unionreg.domain.register.addresses import address_text

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.register import EmployerPage


class EmployerScreen(Screen):
    """One employer of the register."""

    concerns = frozenset({Thing.EMPLOYER, Thing.UNION, Thing.FILING, Thing.CONTRACT})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        (self._employer_id,) = place.arguments
        self._name = ""
        self.header.set_title(self.tr("Employer"))
        general = Card(self.tr("General information"))
        self.facts = WrappedTable(("", ""), (3, 8), name=self.tr("General information"))
        general.column.addWidget(self.facts)
        self.body.addWidget(general)
        here = Card(self.tr("Unions"))
        columns = (
            Column(self.tr("Union"), lambda row: row.name, stretch=True, tooltip=lambda row: row.name),
            Column(
                self.tr("Registration number"), lambda row: row.registration_number, characters=26, role=TextRole.MONO
            ),
            Column(
                self.tr("State"),
                lambda row: words.state_word(row.state),
                tone=lambda row: words.state_tone(row.state),
                characters=22,
            ),
        )
        self.unions = DataTable(columns, name=self.tr("Unions"), empty=self.tr("No union is known there."))
        self.unions.chosen.connect(lambda row: context.navigate(Place("union", (row.union_id,))))
        here.column.addWidget(self.unions)
        self.body.addWidget(here)
        bound = Card(self.tr("Contracts"))
        self.contracts = DataTable(
            self._contract_columns(), name=self.tr("Contracts"), empty=self.tr("No contract was entered.")
        )
        self.contracts.chosen.connect(lambda row: context.navigate(Place("contract", (row.contract_id,))))
        bound.column.addWidget(self.contracts)
        self.body.addWidget(bound)
        self.pairs = Card(self.tr("Likely the same employer"))
        self._pairs_text = text_label("")
        self.pairs.column.addWidget(self._pairs_text)
        go = SecondaryButton(self.tr("Decide…"), lambda: context.navigate(Place("likely-same")))
        self.pairs.add_action(go)
        self.body.addWidget(self.pairs)
        self.languages = LanguageField(self, SubjectKind.EMPLOYER, self._employer_id)
        self.body.addWidget(self.languages)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Register, employers, this one."""
        return (
            (self.tr("Register"), Place("register")),
            (self.tr("Employers"), Place("employers")),
            (self._name or self.tr("Employer"), None),
        )

    def load(self) -> None:
        """Read the page."""
        self.read(lambda core: queries.employer_page(core, self.actor, employer_id=self._employer_id), self._show)

    def _show(self, page: EmployerPage) -> None:
        employer = page.employer
        self._name = employer.name
        self.header.set_title(employer.name)
        said = (
            (self.tr("RFC"), employer.rfc),
            (self.tr("Activity"), employer.activity),
            (self.tr("Address"), address_text(employer.address)),
        )
        rows = [(Cell(label, muted=True), Cell(text)) for label, text in said if text]
        self.facts.set_rows(rows, empty=self.tr("Filings said no more than the name."))
        self.unions.set_rows(page.unions)
        self.unions.fit_height()
        self.contracts.set_rows(page.contracts)
        self.contracts.fit_height()
        others = [each.second if each.pair.first_id == self._employer_id else each.first for each in page.pairs]
        self._pairs_text.setText("\n".join(others))
        self.pairs.setVisible(bool(others))
        self.context.refresh_crumbs()
        self.show_content()

    def _contract_columns(self) -> tuple[Column, ...]:
        texts = self.context.messages.texts
        return (
            Column(self.tr("Contract"), lambda row: row.number, characters=26, role=TextRole.MONO),
            Column(self.tr("Unions"), lambda row: row.unions, stretch=True, tooltip=lambda row: row.unions),
            Column(
                self.tr("State"),
                lambda row: texts.get(f"contract-state.{row.state.value}"),
                tone=lambda row: state_tone(row.state),
                characters=22,
            ),
        )
