"""One attached file: what it is, what was found in it, and what can be made from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.screens.union_desk.form_fields import FieldKind, FormField
from ui.screens.union_desk.record_form import RecordForm
from ui.screens.union_desk.wording import megabytes
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, QuietButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import IconLabel, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from ui.messages import Messages
    from unionreg.attachments.facts import AttachmentFacts
    from unionreg.domain.filings.filing import Attachment

_TONES = {Severity.ERROR: Tone.NEGATIVE, Severity.WARNING: Tone.WARNING, Severity.NOTE: Tone.INFO}
_SYMBOLS = {Severity.ERROR: "circle-x", Severity.WARNING: "triangle-alert", Severity.NOTE: "info"}


class AttachmentCard(Card):
    """``asked(verb)``: see, shrink, split, mend, clean or remove; ``edited(Attachment)`` when title or date change."""

    asked = Signal(str)
    edited = Signal(object)

    def __init__(self, attachment: Attachment, facts: AttachmentFacts | None, messages: Messages) -> None:
        super().__init__()
        self.attachment = attachment
        self._messages = messages
        self.form = RecordForm(self._fields())
        self.form.show_record(attachment)
        self.form.edited.connect(self._typed)
        self._add_head(facts)
        self.column.addWidget(self.form)
        self._show_findings(facts)
        self._buttons(facts)
        self.setAccessibleName(attachment.title or attachment.file_name)

    def _fields(self) -> tuple[FormField, ...]:
        return (
            FormField("title", self.tr("Title in the index")),
            FormField("dated_on", self.tr("Date of the document"), FieldKind.DAY, beside=True),
        )

    def _typed(self) -> None:
        made = self.form.values_into(self.attachment)
        if made != self.attachment:
            self.attachment = made
            self.edited.emit(made)

    def _add_head(self, facts: AttachmentFacts | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(text_label(self.attachment.file_name, TextRole.STRONG), 1)
        worst = self._worst(facts)
        words = {
            None: self.tr("In order"),
            Severity.NOTE: self.tr("In order"),
            Severity.WARNING: self.tr("Look at it"),
            Severity.ERROR: self.tr("There is a problem"),
        }[worst]
        tone = _TONES[worst] if worst in {Severity.ERROR, Severity.WARNING} else Tone.POSITIVE
        row.addWidget(StatusPill(words, tone), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addWidget(text_label(self._facts_words(facts), muted=True))

    def _facts_words(self, facts: AttachmentFacts | None) -> str:
        attachment = self.attachment
        parts = [self.tr("%n page(s)", "", attachment.pages), megabytes(attachment.bytes)]
        if facts is not None and facts.lowest_dpi is not None:
            parts.append(self.tr("{0} dots per inch").format(facts.lowest_dpi))
        if attachment.parts > 1:
            parts.append(self.tr("part {0} of {1}").format(attachment.part, attachment.parts))
        if attachment.of:
            parts.append(self.tr("made from the original, which stays as it is"))
        return " · ".join(parts)

    def _show_findings(self, facts: AttachmentFacts | None) -> None:
        for found in facts.findings if facts is not None else ():
            words = self._messages.finding(found)
            line = QHBoxLayout()
            line.setSpacing(Space.S)
            symbol = IconLabel(_SYMBOLS[found.severity], _TONES[found.severity])
            line.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
            sentence = " ".join(filter(None, (f"{words.title}.", words.explanation, words.remedy)))
            line.addWidget(text_label(sentence), 1)
            self.column.addLayout(line)

    def _buttons(self, facts: AttachmentFacts | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(LinkButton(self.tr("See it"), partial(self.asked.emit, "see"), symbol="eye"))
        offered = (
            ("shrink", self.tr("Make it smaller"), facts is not None and facts.too_large),
            ("split", self.tr("Split it in parts"), facts is not None and facts.too_large),
            ("mend", self.tr("Mend it"), facts is not None and facts.mendable),
            ("clean", self.tr("Take out what acts by itself"), facts is not None and facts.cleanable),
        )
        row.addStretch(1)
        for verb, words, possible in offered:
            if possible:
                row.addWidget(SecondaryButton(words, partial(self.asked.emit, verb)))
        row.addWidget(QuietButton(self.tr("Take it off"), partial(self.asked.emit, "remove"), symbol="x"))
        self.column.addLayout(row)

    @staticmethod
    def _worst(facts: AttachmentFacts | None) -> Severity | None:
        found = {each.severity for each in facts.findings} if facts is not None else set()
        return next((each for each in (Severity.ERROR, Severity.WARNING, Severity.NOTE) if each in found), None)
