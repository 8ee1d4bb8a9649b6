"""The consistency block beside a form: what speaks against the act, what is known, and reasons to let it pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from unionreg.domain.contracts.consistency import WorkplaceFacts
    from unionreg.domain.findings import Finding

_TONES = {Severity.ERROR: Tone.NEGATIVE, Severity.WARNING: Tone.WARNING, Severity.NOTE: Tone.INFO}


class BlockPart(QWidget):
    """``show_block`` fills it; ``reasons()`` are those typed, one for each contradiction that stops the act."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._stopping: tuple[Finding, ...] = ()
        self._fields: list[tuple[LabeledField, QPlainTextEdit]] = []
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

    def show_block(self, block: Block, lacking: tuple[Finding, ...] = ()) -> None:
        """Show what was found; reasons already typed stay while the contradictions stay the same."""
        self._show_pill(block)
        if block.stopping != self._stopping or not self._fields:
            self._rebuild(block, lacking)
        else:
            self._rebuild(block, lacking, kept=[box.toPlainText() for _, box in self._fields])
        self._stopping = block.stopping
        rows = _rows(block.known)
        self.history.set_rows(
            [(Cell(self._kind(kind), muted=True), Cell(said)) for kind, said in rows],
            empty=self.tr("No votes, certificates or contracts are known here."),
        )

    @property
    def stops(self) -> bool:
        """Whether anything stops the act."""
        return bool(self._stopping)

    def reasons(self) -> tuple[str, ...] | None:
        """The reasons typed; None, with errors shown, when one is missing."""
        said = [box.toPlainText().strip() for _, box in self._fields]
        for (field, _), text in zip(self._fields, said, strict=True):
            field.set_error("" if text else self.tr("Give a reason."))
        return tuple(said) if all(said) else None

    def put_reasons(self, *texts: str) -> None:
        """Type the reasons."""
        for (_, box), text in zip(self._fields, texts, strict=True):
            box.setPlainText(text)

    def _show_pill(self, block: Block) -> None:
        if block.stopping:
            self.pill.set_status(self.tr("Stops it"), Tone.NEGATIVE)
        elif block.findings:
            self.pill.set_status(self.tr("Look at it"), Tone.WARNING)
        else:
            self.pill.set_status(self.tr("Nothing"), Tone.POSITIVE)

    def _rebuild(self, block: Block, lacking: tuple[Finding, ...], kept: list[str] | None = None) -> None:
        self._clear()
        for found in (*lacking, *block.findings):
            words = self._messages.finding(found)
            line = StatusPill(words.title, _TONES[found.severity])
            self._findings.addWidget(line)
            self._findings.addWidget(text_label(words.explanation))
            self._findings.addWidget(text_label(words.remedy, TextRole.LABEL, muted=True))
            if found in block.stopping:
                field, box = long_text_field(self.tr("Reason to deposit it nevertheless"), lines=2)
                self._fields.append((field, box))
                self._findings.addWidget(field)
        if not (lacking or block.findings):
            self._findings.addWidget(text_label(self.tr("Nothing contradicts this act."), muted=True))
        for (_, box), text in zip(self._fields, kept or (), strict=False):
            box.setPlainText(text)

    def _clear(self) -> None:
        self._fields = []
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
    certificates = [
        ("certificate", f"{each.folio} · {each.union} · {day_word(each.issued_on)} – {day_word(each.valid_until)}")
        for each in known.certificates
    ]
    contracts = [
        ("contract", f"{each.number} · {'; '.join(union.name for union in each.unions)}") for each in known.contracts
    ]
    return [*votes, *certificates, *contracts]
