"""The certificate of the registration of a contract on request of a party (LFT 391): what it will say, and the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.screens.contracts import words
from ui.screens.filings.signing_choice import show_whose_key
from ui.screens.screen import Place, Screen
from ui.screens.votes.key_panel import KeyPanel, read_key_files
from ui.screens.votes.moments import parse_day
from ui.theme import Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import text_field
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.application.changes import Thing
from unionreg.application.contract_certificates import issue_contract_certificate
from unionreg.application.queries import contracts as queries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.queries.contracts import ContractPage


class ContractCertificateScreen(Screen):
    """(contract_id,)."""

    concerns = frozenset({Thing.CONTRACT})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        (self._contract_id,) = place.arguments
        self._seen = 0
        self._number = ""
        self.header.set_title(self.tr("Certificate of registration"))
        self.what = Card(self.tr("What it will say"))
        self.facts = WrappedTable(("", ""), (3, 7), name=self.tr("What it will say"))
        self.what.column.addWidget(self.facts)
        self.sign = Card(self.tr("Sign and issue"))
        self.by_field, self.by = text_field(self.tr("Requested by (a party of the contract)"))
        self.day_field, self.day = text_field(self.tr("Requested on"), hint=self.tr("Day/month/year; due in 3 days"))
        self.keys = KeyPanel(context.prompts)
        show_whose_key(self.keys, self)
        self.button = PrimaryButton(self.tr("Sign and issue the certificate"), self.press, symbol="stamp")
        for each in (self.by_field, self.day_field, self.keys):
            self.sign.column.addWidget(each)
        back = SecondaryButton(self.tr("Go back"), self._leave)
        self.sign.column.addLayout(button_row(back, self.button))
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.what, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.sign, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(both)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Contracts, the contract, this form."""
        contract = (self._number or self.tr("Contract"), Place("contract", (self._contract_id,)))
        return ((self.tr("Contracts"), Place("contracts")), contract, (self.tr("Certificate of registration"), None))

    def first_field(self) -> QWidget:
        """Who asks."""
        return self.by

    def load(self) -> None:
        """Read the contract."""
        self.read(lambda core: queries.contract_page(core, self.actor, contract_id=self._contract_id), self._show)

    def press(self) -> None:
        """Sign and issue."""
        day, by = parse_day(self.day.text()), self.by.text().strip()
        self.day_field.set_error("" if day is not None else self.tr("Type the day as 22/11/2026."))
        self.by_field.set_error("" if by else self.tr("This is needed."))
        lacking = self.keys.missing()
        if lacking:
            self.findings.show_problems(lacking)
        if day is None or not by or lacking:
            return
        chosen, seen = self.keys.chosen(), self._seen
        self.act(
            lambda core: issue_contract_certificate(
                core, self.actor, contract_id=self._contract_id, expected=seen, requested_by=by, requested_on=day,
                key=read_key_files(*chosen),
            ),
            self._issued,
        )  # fmt: skip

    def _show(self, page: ContractPage) -> None:
        contract = page.contract
        self._seen, self._number = contract.revision, contract.number
        self.header.set_subtitle(contract.number)
        said = words.facts_of(contract, self.context.messages.texts)
        self.facts.set_rows([(Cell(label, muted=True), Cell(text)) for label, text in said])
        self.context.refresh_crumbs()
        self.show_content()

    def _issued(self, _changes: Changes) -> None:
        self.keys.forget_password()
        self.context.flash(self.tr("The certificate is signed and issued."))
        self._leave()

    def _leave(self) -> None:
        self.context.navigate(Place("contract", (self._contract_id,)))
