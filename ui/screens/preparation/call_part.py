"""What the call says: who may vote, identity documents, rights, complaints, commission, days (law notes, 12.10)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout

from ui.screens.preparation.part import Part
from ui.screens.votes.edit_table import EditColumn
from ui.screens.votes.moments import parse_day
from ui.screens.votes.table_editor import TableEditor
from ui.theme import Size, Space, TextRole
from ui.widgets.labeled_field import long_text_field, text_field
from ui.widgets.labels import text_label
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.preparation import IDENTITY_DOCUMENTS

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.queries.preparation import PreparationView
    from unionreg.domain.votes.preparation import VotePreparation


class CallPart(Part):
    """Texts, ticks and days of the call."""

    id = "call"
    fields: ClassVar[frozenset[str]] = frozenset(
        {
            "who_may_vote",
            "identity_documents",
            "rights_notice",
            "complaint_channel",
            "commission",
            "notified_on",
            "called_on",
            "copies_from",
        }
    )

    def title(self) -> str:
        """The name of the part."""
        return self.tr("The call")

    def build(self) -> None:
        """The fields."""
        days = QHBoxLayout()
        days.setSpacing(Space.L)
        self.notified_field, self.notified = text_field(self.tr("Centre notified on"), width=Size.FIELD_NARROW)
        self.called_field, self.called = text_field(self.tr("Call issued on"), width=Size.FIELD_NARROW)
        self.copies_field, self.copies = text_field(self.tr("Copies handed out from"), width=Size.FIELD_NARROW)
        for field, line in (
            (self.notified_field, self.notified),
            (self.called_field, self.called),
            (self.copies_field, self.copies),
        ):
            line.setPlaceholderText(self.tr("dd/mm/yyyy"))
            days.addWidget(field)
        days.addStretch(1)
        self.column.addLayout(days)
        self.who_field, self.who = long_text_field(self.tr("Who may vote"), lines=2)
        self.rights_field, self.rights = long_text_field(self.tr("Notice of rights"), lines=3)
        self.rights.setPlaceholderText(
            self.tr("For example: the vote is personal, free, direct and secret. Nobody may ask how you vote.")
        )
        self.complaints_field, self.complaints = long_text_field(self.tr("Where to complain"), lines=2)
        for field in (self.who_field, self.rights_field, self.complaints_field):
            self.column.addWidget(field)
        self.column.addWidget(text_label(self.tr("Identity documents that are accepted"), TextRole.STRONG))
        self.column.addWidget(
            text_label(
                self.tr("The law asks for a valid official identity document, not for one kind of it."),
                TextRole.LABEL,
                muted=True,
            )
        )
        self.column.addLayout(self._documents())
        self.commission = TableEditor(
            self.tr("Commission"),
            self.tr("Who organises the vote. In an election at least two of them sign the back of each ballot."),
            (EditColumn(self.tr("Name"), stretch=True), EditColumn(self.tr("Post"), 26)),
        )
        self.column.addWidget(self.commission)

    def _documents(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        self.documents: dict[str, QCheckBox] = {}
        for place, kind in enumerate(IDENTITY_DOCUMENTS):
            box = QCheckBox(self.desk.context.messages.texts.get(f"identity.{kind}"))
            self.documents[kind] = box
            grid.addWidget(box, place // 2, place % 2)
        grid.setColumnStretch(2, 1)
        return grid

    def fill(self, view: PreparationView) -> None:
        """What is kept."""
        kept = view.preparation
        for line, day in (
            (self.notified, kept.notified_on),
            (self.called, kept.called_on),
            (self.copies, kept.copies_from),
        ):
            line.setText("" if day is None else f"{day:%d/%m/%Y}")
        self.who.setPlainText(kept.who_may_vote)
        self.rights.setPlainText(kept.rights_notice)
        self.complaints.setPlainText(kept.complaint_channel)
        for kind, box in self.documents.items():
            box.setChecked(kind in kept.identity_documents)
        self.commission.table.set_rows([(each.name, each.role) for each in kept.commission])

    def typed(self, before: VotePreparation) -> VotePreparation:
        """With what was typed; a day that is none is told beside its field and left out."""
        return replace(
            before,
            notified_on=self._day(0),
            called_on=self._day(1),
            copies_from=self._day(2),
            who_may_vote=self.who.toPlainText(),
            rights_notice=self.rights.toPlainText(),
            complaint_channel=self.complaints.toPlainText(),
            identity_documents=tuple(kind for kind, box in self.documents.items() if box.isChecked()),
            commission=tuple(Named(name, post) for name, post in self.commission.table.rows()),
        )

    def _day(self, which: int) -> date | None:
        field, line = (
            (self.notified_field, self.notified),
            (self.called_field, self.called),
            (self.copies_field, self.copies),
        )[which]
        day = parse_day(line.text())
        wrong = day is None and bool(line.text().strip())
        field.set_error(self.tr("Type the day as 22/11/2026.") if wrong else "")
        return day
