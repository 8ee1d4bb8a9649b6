"""The consistency block beside a form: what speaks against the act, what is known, and reasons to let it pass.

What is merely missing from the form is told and never excused: reasons are asked for once nothing is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.screens.contracts.words import day_word
from ui.theme import Space, TextRole, Tone
from ui.widgets.card import Card
from ui.widgets.labeled_field import LabeledField, long_text_field
from ui.widgets.labels import text_label
from ui.widgets.status_pill import StatusPill
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from ui.messages import Messages
    from unionreg.application.contract_block import Block
    from unionreg.domain.contracts.consistency import HeldCertificate, WorkplaceFacts
    from unionreg.domain.findings import Finding

_TONES = {Severity.ERROR: Tone.NEGATIVE, Severity.WARNING: Tone.WARNING, Severity.NOTE: Tone.INFO}


class BlockPart(QWidget):
    """``show_block`` fills it, ``show_waiting`` before anything is typed; ``reasons()`` are those typed, one for each
    contradiction that stops the act.
    """

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._stopping: tuple[Finding, ...] = ()
        self._incomplete = False
        self._fields: dict[Finding, tuple[LabeledField, QPlainTextEdit]] = {}
        self._typed: dict[Finding, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        self.card = Card(self.tr("What the register says against it"))
        self.pill = StatusPill("")
        self.card.add_action(self.pill)
        self._findings = QVBoxLayout()
        self.card.column.addLayout(self._findings)
        column.addWidget(self.card)
        self.buttons = QVBoxLayout()
        column.addLayout(self.buttons)
        self.known = Card(self.tr("Known of this workplace"))
        self.history = WrappedTable(("", ""), (3, 8), name=self.tr("Known of this workplace"))
        self.known.column.addWidget(self.history)
        column.addWidget(self.known)
        column.addStretch(1)

    def show_waiting(self) -> None:
        """Nothing is typed yet, so nothing is held against it."""
        self._clear()
        self._stopping, self._incomplete = (), False
        self.pill.hide()
        self.known.hide()
        words = self.tr("Type the parties; what the register says against it appears here.")
        self._findings.addWidget(text_label(words, muted=True))

    def show_block(self, block: Block, lacking: tuple[Finding, ...] = ()) -> None:
        """Show what was found and what ``lacking`` says is missing; reasons typed for a contradiction stay with it."""
        self._stopping, self._incomplete = block.stopping, bool(lacking)
        self._show_pill(block)
        self._rebuild(block, lacking)
        rows = _rows(block.known)
        self.history.set_rows(
            [(Cell(self._kind(kind), muted=True), Cell(said)) for kind, said in rows],
            empty=self.tr("No votes, certificates or contracts are known here."),
        )
        self.known.show()

    @property
    def stops(self) -> bool:
        """Whether anything stops the act."""
        return bool(self._stopping)

    @property
    def asks(self) -> bool:
        """Whether reasons are asked for: something stops the act, and nothing is missing."""
        return self.stops and not self._incomplete

    def reasons(self) -> tuple[str, ...] | None:
        """The reasons typed; None, with errors shown, when one is missing."""
        fields = self._fields.values()
        said = [box.toPlainText().strip() for _, box in fields]
        for (field, _), text in zip(fields, said, strict=True):
            field.set_error("" if text else self.tr("Give a reason."))
        return tuple(said) if all(said) else None

    def put_reasons(self, *texts: str) -> None:
        """Type the reasons."""
        for (_, box), text in zip(self._fields.values(), texts, strict=True):
            box.setPlainText(text)

    def _show_pill(self, block: Block) -> None:
        self.pill.show()
        if self._incomplete:
            self.pill.set_status(self.tr("Incomplete"), Tone.WARNING)
        elif block.stopping:
            self.pill.set_status(self.tr("Stops it"), Tone.NEGATIVE)
        elif block.findings:
            self.pill.set_status(self.tr("Look at it"), Tone.WARNING)
        else:
            self.pill.set_status(self.tr("Nothing"), Tone.POSITIVE)

    def _rebuild(self, block: Block, lacking: tuple[Finding, ...]) -> None:
        self._clear()
        for found in lacking:
            self._tell(found, Tone.WARNING)
        for found in block.findings:
            self._tell(found, _TONES[found.severity])
            if self.asks and found in block.stopping:
                self._ask(found)
        if not (lacking or block.findings):
            self._findings.addWidget(text_label(self.tr("Nothing contradicts this act."), muted=True))

    def _tell(self, found: Finding, tone: Tone) -> None:
        words = self._messages.finding(found)
        self._findings.addWidget(StatusPill(words.title, tone))
        self._findings.addWidget(text_label(words.explanation))
        self._findings.addWidget(text_label(words.remedy, TextRole.LABEL, muted=True))

    def _ask(self, found: Finding) -> None:
        field, box = long_text_field(self.tr("Reason to deposit it nevertheless"), lines=2)
        box.setPlainText(self._typed.get(found, ""))
        self._fields[found] = field, box
        self._findings.addWidget(field)

    def _clear(self) -> None:
        self._typed |= {found: box.toPlainText() for found, (_, box) in self._fields.items()}
        self._fields = {}
        while (item := self._findings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _kind(self, kind: str) -> str:
        return {
            "vote": self.tr("Vote"),
            "certificate": self.tr("Certificate"),
            "contract": self.tr("Contract"),
        }[kind]


def _rows(known: WorkplaceFacts) -> list[tuple[str, str]]:
    votes = [("vote", f"{day_word(each.held_on)} · {each.title}") for each in known.votes]
    certificates = [("certificate", f"{each.folio} · {each.union} · {_validity(each)}") for each in known.certificates]
    contracts = [
        ("contract", f"{each.number} · {'; '.join(union.name for union in each.unions)}") for each in known.contracts
    ]
    return [*votes, *certificates, *contracts]


def _validity(held: HeldCertificate) -> str:
    words = f"{day_word(held.issued_on)} – {day_word(held.valid_until)}"
    if held.strike is None or held.strike > held.valid_until:
        return words
    prolonged = QCoreApplication.translate("BlockPart", "prolonged by a strike, notice of {day}")
    return f"{words}, {prolonged.format(day=day_word(held.strike))}"
