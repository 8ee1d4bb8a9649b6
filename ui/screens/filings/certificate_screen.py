"""The certificate of a ruling: what it will say, the e.firma that signs it, and the earlier of two last days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.localisation import long_date
from ui.screens.filings.case_reading import CaseActScreen
from ui.screens.filings.signing_choice import show_whose_key
from ui.screens.filings.words import text_or
from ui.screens.votes.key_panel import KeyPanel, read_key_files
from ui.theme import Space, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import Note
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.application.filing_certificates import issue_filing_certificate
from unionreg.domain.filings.filing_type import Product

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.queries.filings import CasePage


class FilingCertificateScreen(CaseActScreen):
    """(folio,)."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place.arguments[0], "")
        self._title = self.tr("Certificate")
        self.header.set_title(self._title)
        self.warning = Note("", Tone.WARNING, title=self.tr("Two readings of its six months"))
        self.what = Card(self.tr("What it will say"))
        self.facts = WrappedTable(("", ""), (2, 5), name=self.tr("What it will say"))
        self.what.column.addWidget(self.facts)
        self.what.column.addStretch(1)
        self.sign = Card(self.tr("Sign and issue"))
        self.keys = KeyPanel(context.prompts)
        show_whose_key(self.keys, self)
        self.button = PrimaryButton(self.tr("Sign and issue the certificate"), self.press, symbol="stamp")
        self.sign.column.addWidget(self.keys)
        back = SecondaryButton(self.tr("Go back"), self.finished)
        self.sign.column.addLayout(button_row(back, self.button))
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.what, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.sign, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.warning)
        self.body.addLayout(both)
        self.body.addStretch(1)
        self.load()

    def show_case(self, page: CasePage) -> None:
        """What the ruling gave."""
        case, ruling = page.case, page.case.ruling
        product = text_or(self.texts, f"filing-product.{page.kind.product.value}", page.kind.product.value)
        lines = [
            (self.tr("Certificate"), product),
            (self.tr("Organisation"), case.data.organisation.name),
            (self.tr("Folio of the filing"), case.folio),
        ]
        if ruling is not None:
            lines.append((self.tr("Ruled on"), long_date(ruling.at.astimezone().date())))
            if ruling.registration_number:
                lines.append((self.tr("Registration number"), ruling.registration_number))
        if case.expires_on is not None:
            certificate = page.kind.product is Product.REPRESENTATIVENESS_CERTIFICATE
            label = self.tr("Valid until") if certificate else self.tr("Leadership until")
            lines.append((label, long_date(case.expires_on)))
        self.facts.set_rows([(Cell(label, muted=True), Cell(value)) for label, value in lines])
        two = case.warn_on is not None and case.warn_on != case.expires_on
        self.warning.setVisible(two)
        if two and case.warn_on is not None:
            text = self.tr("Months are read in two ways (LFT 736). Warn whoever holds it: the earlier last day is {0}.")
            self.warning.set_text(text.format(long_date(case.warn_on)))

    def press(self) -> None:
        """Sign and issue."""
        lacking = self.keys.missing()
        if lacking:
            self.findings.show_problems(lacking)
            return
        chosen = self.keys.chosen()
        self.act(
            lambda core: issue_filing_certificate(
                core, self.actor, folio=self.folio, expected=self.expected(), key=read_key_files(*chosen)
            ),
            lambda _changes: self._issued(),
            failed=self.refused,
        )

    def _issued(self) -> None:
        self.keys.forget_password()
        self.context.flash(self.tr("The certificate is signed and issued."))
        self.finished("papers")
