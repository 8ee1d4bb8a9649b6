"""The block of a filing about a contract: what speaks against recording it, and asking to record it all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.screens.contracts import words
from ui.screens.contracts.block_part import BlockPart
from ui.screens.screen import Place, Screen
from ui.theme import Space
from ui.widgets.buttons import SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.application.changes import Thing
from unionreg.application.filing_contracts import ask_case_override
from unionreg.application.queries import contracts as queries
from unionreg.application.queries.filings import case_page
from unionreg.domain.contracts.overrides import OverrideState
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.contract_block import Block
    from unionreg.application.ports import Core
    from unionreg.domain.contracts.overrides import Override

    Read = tuple[int, Block | None, tuple[Override, ...]]


class CaseBlockScreen(Screen):
    """(folio,)."""

    concerns = frozenset({Thing.CONTRACT, Thing.FILING, Thing.VOTE})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        (self._folio,) = place.arguments
        self._seen = 0
        self.header.set_title(self.tr("Votes, certificates and contracts of the workplace"))
        self.header.set_subtitle(self._folio)
        self.block = BlockPart(context.messages)
        self.ask = SecondaryButton(self.tr("Ask that it be recorded"), self.press, symbol="users")
        self.asked = Card(self.tr("Asked for"))
        self.requests = WrappedTable(("", "", ""), (3, 4, 8), name=self.tr("Asked for"))
        self.asked.column.addWidget(self.requests)
        self.block.buttons.addLayout(button_row(self.ask))
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.block, 3)
        right = QVBoxLayout()
        right.addWidget(self.asked)
        right.addStretch(1)
        both.addLayout(right, 2)
        self.body.addLayout(both)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Filings, the case, this page."""
        case = (self._folio, Place("filing", (self._folio,)))
        return ((self.tr("Filings"), Place("filings")), case, (self.tr("Consistency"), None))

    def load(self) -> None:
        """Read the block."""
        self.read(self._read, self._show)

    def press(self) -> None:
        """Ask with reasons."""
        reasons, seen = self.block.reasons(), self._seen
        if reasons is not None:
            self.act(
                lambda core: ask_case_override(core, self.actor, folio=self._folio, expected=seen, reasons=reasons),
                self._done,
            )

    def _read(self, core: Core) -> Read:
        block, asked = queries.case_block(core, self.actor, folio=self._folio)
        return case_page(core, self.actor, folio=self._folio).case.revision, block, asked

    def _show(self, read: Read) -> None:
        self._seen, block, asked = read
        if block is None:
            self.show_empty(self.tr("This filing is about no contract"), self.tr("There is nothing to compare."))
            return
        texts = self.context.messages.texts
        self.block.show_block(block)
        open_ones = (OverrideState.ASKED, OverrideState.CONFIRMED)
        waits = any(each.state in open_ones for each in asked)
        self.ask.setVisible(self.block.stops and not waits and self.actor.may(Permission.KEEP_CONTRACTS))
        self.requests.set_rows(
            [
                (
                    Cell(texts.get(f"override-state.{each.state.value}"), words.override_tone(each.state)),
                    Cell(each.asked_by.name),
                    Cell("\n".join((*each.reasons, each.decision))),
                )
                for each in asked
            ]
        )
        self.asked.setVisible(bool(asked))
        self.show_content()

    def _done(self, _changes: Changes) -> None:
        self.context.flash(self.tr("Asked for. Another person decides."))
