"""A fixed definition to be read: its digest to publish, and what it says. Knows no use case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.localisation import long_date, number
from ui.models.rows_table_model import Column
from ui.screens.votes.procedure_words import procedure_name, rule_sentence
from ui.screens.votes.record_times import hours_words
from ui.screens.votes.wording import grouped
from ui.theme import Space, TextRole
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.digest_groups import DigestGroups
from ui.widgets.labels import text_label
from unionreg.domain.votes.catalogue import procedure_of_package

if TYPE_CHECKING:
    from unionreg.domain.votes.vote import VoteDefinition
    from unionreg.texts import Texts


class FixedDefinition(QWidget):
    """What was fixed before the vote."""

    copy_asked = Signal()
    save_asked = Signal()

    def __init__(self, definition: VoteDefinition, sha256: str, texts: Texts) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._digest_card(sha256))
        what = Card(self.tr("What was fixed"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setColumnStretch(1, 1)
        for row, (label, text) in enumerate(self._facts(definition, texts)):
            name = text_label(label, TextRole.LABEL, muted=True, wrap=False)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(text), row, 1)
        what.column.addLayout(grid)
        column.addWidget(what)
        stations = Card(self.tr("Stations"))
        table = DataTable(self._columns(), name=self.tr("Stations"), dense=True)
        table.set_rows(definition.stations)
        table.fit_height()
        stations.column.addWidget(table)
        column.addWidget(stations)
        column.addStretch(1)

    def _digest_card(self, sha256: str) -> Card:
        card = Card(self.tr("Digest to publish with the call (SHA-256)"))
        card.column.addWidget(DigestGroups(grouped(sha256).split()))
        card.column.addWidget(
            text_label(
                self.tr(
                    "Publish it together with the call. Whoever has it can check offline that the vote was held under "
                    "this very definition."
                ),
                muted=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.copy = SecondaryButton(self.tr("Copy the digest"), self.copy_asked.emit, symbol="copy")
        row.addWidget(self.copy)
        row.addWidget(SecondaryButton(self.tr("Save the definition…"), self.save_asked.emit, symbol="download"))
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _facts(self, definition: VoteDefinition, texts: Texts) -> list[tuple[str, str]]:
        procedure = procedure_of_package(definition.procedure, definition.ballot)
        facts = [
            (self.tr("Procedure"), procedure_name(procedure, texts)),
            (self.tr("Articles"), ", ".join(definition.legal_basis)),
            (self.tr("Unions"), " · ".join(union.name for union in definition.unions)),
            (self.tr("Employers"), " · ".join(employer.name for employer in definition.employers) or "—"),
            (self.tr("Contract number"), definition.contract_number or "—"),
            (self.tr("Question"), definition.question),
            (self.tr("Options"), " · ".join(option.label for option in definition.options)),
            (self.tr("Rule"), rule_sentence(definition.decision_rule)),
            (self.tr("People covered"), number(definition.workers_covered)),
            (self.tr("People with the right to vote"), number(definition.workers_with_right_to_vote)),
            (self.tr("Digest of the roll"), grouped(definition.roll.sha256)),
        ]
        signers = [f"{official.name} ({official.role})" for official in definition.required_signatures.officials]
        text = self.tr("{n} of: {names}")
        facts.append(
            (self.tr("Must certify"), text.format(n=definition.required_signatures.certify, names=", ".join(signers)))
        )
        return facts

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Station"), lambda row: row.name, characters=20),
            Column(self.tr("Address"), lambda row: row.address, stretch=True, muted=True),
            Column(self.tr("Day"), lambda row: long_date(row.opens_at.date()), characters=30),
            Column(
                self.tr("Hours"),
                lambda row: hours_words(row.opens_at, row.closes_at),
                characters=14,
            ),
            Column(
                self.tr("May vote"),
                lambda row: number(row.voters_assigned),
                characters=9,
                number=True,
                role=TextRole.FIGURE,
            ),
            Column(
                self.tr("Ballots"),
                lambda row: number(row.ballots_printed),
                characters=9,
                number=True,
                role=TextRole.FIGURE,
            ),
        )
