"""Depositing a contract, typing one in from an old archive, or adding an act to one: the block stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import Question
from ui.screens.contracts.act_form import ActForm
from ui.screens.contracts.block_part import BlockPart
from ui.screens.screen import Place, Screen
from ui.screens.votes.files import read_chosen
from ui.theme import Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import text_label
from ui.widgets.scrolling import scrolling
from unionreg.application import contract_overrides, contracts
from unionreg.application.changes import Thing
from unionreg.application.queries import contracts as queries
from unionreg.application.queries.contract_wages import wages_in_file
from unionreg.domain.contracts.acts import ActKind, ActSource, ContractKind, ContractOrigin

if TYPE_CHECKING:
    from datetime import date

    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.contract_block import Block
    from unionreg.application.ports import Core
    from unionreg.application.queries.contracts import ContractPage
    from unionreg.domain.contracts.acts import ActFacts
    from unionreg.domain.findings import Finding

# A pause in typing after which the block is read again, in milliseconds.
PAUSE = 400
_MOST_BYTES = 5 * 1024 * 1024


class ActingScreen(Screen):
    """What both forms do: the form at the left, the block at the right, deposit or ask."""

    concerns = frozenset({Thing.VOTE, Thing.FILING})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.form: ActForm
        self.block = BlockPart(context.messages)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.check)
        left = QWidget()
        self._left = QVBoxLayout(left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(Space.L)
        self.ask = SecondaryButton(self.tr("Ask that it be deposited"), self.press_ask, symbol="users")
        self.deposit = PrimaryButton(self.tr("Deposit"), self.press, symbol="stamp")
        self.block.buttons.addLayout(button_row(self.ask, self.deposit))
        # The form is long; what speaks against it and the button stay in sight beside it.
        both = QHBoxLayout()
        both.setSpacing(Space.L)
        both.addWidget(scrolling(left, self.tr("The act")), 3)
        both.addWidget(scrolling(self.block, self.tr("What the register says against it")), 2)
        self.body.addLayout(both)
        self.ask.hide()

    def lay_form(self, form: ActForm) -> None:
        """Put the form in its place."""
        self.form = form
        self._left.addWidget(form, 0, Qt.AlignmentFlag.AlignTop)
        self._left.addStretch(1)
        form.changed.connect(self._pause.start)
        if form.wages is not None:
            form.wages.file_asked.connect(self.take_wages)

    def take_wages(self) -> None:
        """Choose a file and put its wage table into the form, after asking where one stands there already."""
        wages = self.form.wages
        kinds = f"{self.tr('Tables')} (*.csv *.txt *.xlsx *.xls *.ods)"
        path = None if wages is None else self.context.prompts.open_file(self, self.tr("Wage table"), kinds)
        if wages is None or path is None:
            return
        question = Question(
            self.tr("Replace the wage table?"),
            self.tr("The rows that stand in the form give way to those of “{name}”.").format(name=path.name),
            self.tr("Replace"),
        )
        if not wages.blank and not self.context.prompts.confirm(self, question):
            return
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: wages_in_file(
                self.core, self.actor, content=read_chosen(path, _MOST_BYTES), name=path.name
            ),
            lambda sheet: wages.show_sheet(sheet, path.name),
            self.show_failure,
            owner=self,
        )

    def today(self) -> date:
        """The day of the office."""
        return self.core.clock().astimezone().date()

    def check(self) -> None:
        """Read the block for what is typed."""
        self._pause.stop()
        if not self.begun():
            self.block.show_waiting()
            self.ask.hide()
            self.deposit.setEnabled(True)
            return
        facts = self.form.read(self.today(), quiet=True)
        if facts is None:
            return
        self.context.runner.run(
            lambda _progress: self._block(self.core, facts), self._show_block, self.show_failure, owner=self
        )

    def begun(self) -> bool:
        """Whether there is anything to hold against the register."""
        return True

    def press(self) -> None:
        """Deposit what is typed."""
        facts = self.form.read(self.today())
        if facts is not None:
            fields = dict(self.form.fields)
            self.act(lambda core: self._deposit(core, facts), self._done, fields=fields)

    def press_ask(self) -> None:
        """Ask with reasons."""
        facts, reasons = self.form.read(self.today()), self.block.reasons()
        if facts is not None and reasons is not None:
            self.act(lambda core: self._ask(core, facts, reasons), self._asked, fields=dict(self.form.fields))

    def _show_block(self, found: tuple[Block, tuple[Finding, ...]]) -> None:
        if not self.begun():
            return  # emptied while the books were read
        block, lacking = found
        self.block.show_block(block, lacking)
        self.ask.setVisible(self.block.asks)
        self.deposit.setEnabled(not self.block.stops)

    def _asked(self, _changes: Changes) -> None:
        self.context.flash(self.tr("Asked for. Another person decides."))
        self.context.navigate(Place("contract-overrides"))

    def _block(self, core: Core, facts: ActFacts) -> tuple[Block, tuple[Finding, ...]]:
        raise NotImplementedError

    def _deposit(self, core: Core, facts: ActFacts) -> Changes:
        raise NotImplementedError

    def _ask(self, core: Core, facts: ActFacts, reasons: tuple[str, ...]) -> Changes:
        raise NotImplementedError

    def _done(self, changes: Changes) -> None:
        raise NotImplementedError


class DepositScreen(ActingScreen):
    """("counter",) or ("old",)."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._old = place.arguments == ("old",)
        old, new = self.tr("Type in from an old archive"), self.tr("Deposit a contract")
        self.header.set_title(old if self._old else new)
        texts = context.messages.texts
        kinds = tuple((each.value, texts.get(f"contract-kind.{each.value}")) for each in ContractKind)
        self.kind_field, self.kind = choice_field(self.tr("What"), kinds)
        self.kind.currentIndexChanged.connect(lambda _index: self.check())
        if self._old:
            about = self.tr(
                "A contract of decades ago enters as its file says it. What the law did not ask for then is not asked"
                " for; what was deposited since 1 May 2019 is held against votes and certificates as any other."
            )
            self._left.addWidget(text_label(about, muted=True))
        self._left.addWidget(self.kind_field)
        self.lay_form(ActForm(ActKind.DEPOSIT, texts, old=self._old))
        self.show_content()
        self.check()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Contracts, this form."""
        return ((self.tr("Contracts"), Place("contracts")), (self.header.title(), None))

    def first_field(self) -> QWidget:
        """The first one."""
        return self.form.first()

    def begun(self) -> bool:
        """An empty form contradicts nothing."""
        return not self.form.blank

    def _origin(self) -> ContractOrigin:
        return ContractOrigin(
            ContractKind(self.kind.currentData()),
            ActSource.OLD_ARCHIVE if self._old else ActSource.COUNTER,
            self.form.text("number").strip(),
            self.form.text("authority").strip(),
            self.form.text("state").strip(),
        )

    def _block(self, core: Core, facts: ActFacts) -> tuple[Block, tuple[Finding, ...]]:
        return queries.act_block(core, self.actor, kind=self._origin().kind, facts=facts)

    def _deposit(self, core: Core, facts: ActFacts) -> Changes:
        return contracts.deposit_contract(core, self.actor, origin=self._origin(), facts=facts)

    def _ask(self, core: Core, facts: ActFacts, reasons: tuple[str, ...]) -> Changes:
        return contract_overrides.ask_deposit_override(
            core, self.actor, origin=self._origin(), facts=facts, reasons=reasons
        )

    def _done(self, changes: Changes) -> None:
        self.context.flash(self.tr("The contract is registered."))
        self.context.navigate(Place("contract", changes.created))


class ActScreen(ActingScreen):
    """(contract_id, kind of act)."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._contract_id, kind = place.arguments
        self._kind = ActKind(kind)
        self._seen: int | None = None
        self._number = ""
        self.header.set_title(context.messages.texts.get(f"contract-act.{kind}"))
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Contracts, the contract, this form."""
        contract = (self._number or self.tr("Contract"), Place("contract", (self._contract_id,)))
        return ((self.tr("Contracts"), Place("contracts")), contract, (self.header.title(), None))

    def load(self) -> None:
        """Read the contract as it is now; what was typed stays."""
        self.read(lambda core: queries.contract_page(core, self.actor, contract_id=self._contract_id), self._show)

    def _show(self, page: ContractPage) -> None:
        contract = page.contract
        self._number = contract.number
        self.header.set_subtitle(f"{contract.number} · {'; '.join(each.name for each in contract.employers)}")
        if self._seen is None:
            self._seen = contract.revision
            texts = self.context.messages.texts
            self.lay_form(ActForm(self._kind, texts, acts=contract.acts, held=contract.terms))
        self.context.refresh_crumbs()
        self.show_content()
        self.check()

    def _block(self, core: Core, facts: ActFacts) -> tuple[Block, tuple[Finding, ...]]:
        kind = ContractKind.COLLECTIVE
        return queries.act_block(core, self.actor, kind=kind, facts=facts, contract_id=self._contract_id)

    def _deposit(self, core: Core, facts: ActFacts) -> Changes:
        return contracts.add_contract_act(
            core, self.actor, contract_id=self._contract_id, expected=self._seen or 0, facts=facts
        )

    def _ask(self, core: Core, facts: ActFacts, reasons: tuple[str, ...]) -> Changes:
        return contract_overrides.ask_act_override(
            core, self.actor, contract_id=self._contract_id, expected=self._seen or 0, facts=facts, reasons=reasons
        )

    def _done(self, _changes: Changes) -> None:
        self.context.flash(self.tr("The act is deposited."))
        self.context.navigate(Place("contract", (self._contract_id,)))
