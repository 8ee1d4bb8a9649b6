"""Loans of paper: who has what, since when, until when; lending, giving more time, taking back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from ui.localisation import short_date
from ui.models.rows_table_model import Column
from ui.screens.archive.paper_window import show_paper
from ui.screens.screen import Place, Screen
from ui.screens.votes.moments import parse_day
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import text_field
from unionreg.application import archive_loans
from unionreg.application.changes import Thing
from unionreg.application.queries import archive as queries
from unionreg.application.queries import archive_papers
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.archive_records import LoanRow
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core

_USUAL_DAYS = 14


class LoansScreen(Screen):
    """``place.arguments``: (), or the label of what is to be lent."""

    concerns = frozenset({Thing.BOX})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._keeps = self.actor.may(Permission.KEEP_ARCHIVE)
        self.header.set_title(self.tr("Loans"))
        self.past = QCheckBox(self.tr("Show what is back, too"))
        self.past.toggled.connect(lambda _on: self.load())
        self.table = DataTable(self._columns(), name=self.tr("Loans"), empty=self.tr("All paper is in its place."))
        self._form(place.arguments[0] if place.arguments else "")
        self._arrange()
        self.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Label"), lambda row: row.loan.serial, characters=19, role=TextRole.MONO),
            Column(self.tr("What"), lambda row: row.loan.what, stretch=True, tooltip=lambda row: row.loan.what),
            Column(self.tr("Who has it"), lambda row: f"{row.loan.borrower}, {row.loan.post}", characters=22),
            Column(self.tr("Since"), lambda row: short_date(row.loan.since), characters=11),
            Column(
                self.tr("Due"),
                self._due,
                characters=19,
                tone=lambda row: Tone.NEGATIVE if row.overdue else Tone.NEUTRAL,
            ),
        )

    def _due(self, row: LoanRow) -> str:
        if row.loan.returned_on is not None:
            return self.tr("Back on {day}").format(day=short_date(row.loan.returned_on))
        day = short_date(row.loan.due)
        return self.tr("{day}, overdue").format(day=day) if row.overdue else day

    def _form(self, serial: str) -> None:
        self.form = Card(self.tr("Lend paper"))
        self.serial_field, self.serial = text_field(self.tr("Label"), hint=self.tr("Box, binder or sheet"))
        self.serial.setText(serial)
        self.who_field, self.who = text_field(self.tr("Who takes it"))
        self.post_field, self.post = text_field(self.tr("Post or unit"))
        self.reason_field, self.reason = text_field(self.tr("What for"))
        self.due_field, self.due = text_field(self.tr("To be returned on"))
        for widget in (self.serial_field, self.who_field, self.post_field, self.reason_field, self.due_field):
            self.form.column.addWidget(widget)
        self.form.column.addLayout(button_row(PrimaryButton(self.tr("Lend"), self._lend, symbol="check")))
        self.form.column.addStretch(1)
        self.form.setFixedWidth(Size.SIDE_CARD)
        self.form.setVisible(self._keeps)

    def _arrange(self) -> None:
        self.slip = SecondaryButton(self.tr("Print the slip…"), self._print, symbol="printer")
        self.more = SecondaryButton(self.tr("Give two weeks more"), self._prolong, symbol="calendar-days")
        self.back = PrimaryButton(self.tr("It is back"), self._give_back, symbol="check")
        self.more.setVisible(self._keeps)
        self.back.setVisible(self._keeps)
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        left.addWidget(self.past)
        left.addWidget(self.table, 1)
        left.addLayout(button_row(self.slip, self.more, self.back))
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addLayout(left, 1)
        both.addWidget(self.form)
        self.body.addLayout(both, 1)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Archive, loans."""
        return ((self.tr("Archive"), Place("archive")), (self.tr("Loans"), None))

    def load(self) -> None:
        """Read the loans."""
        out_only = not self.past.isChecked()
        self.read(
            lambda core: (queries.loans(core, self.actor, out_only=out_only), queries.today_here(core)), self._show
        )

    def _show(self, found: tuple[tuple[LoanRow, ...], date]) -> None:
        rows, today = found
        self.table.set_rows(rows)
        if not self.due.text():
            self.due.setText(f"{today + timedelta(days=_USUAL_DAYS):%d/%m/%Y}")
        overdue = sum(each.overdue for each in rows)
        self.header.set_subtitle(self.tr("%n overdue", "", overdue) if overdue else "")
        self.show_content()

    def _lend(self) -> None:
        due = parse_day(self.due.text())
        self.due_field.set_error("" if due is not None else self.tr("Type the day as 22/11/2026."))
        if due is None:
            return
        serial, who, post, reason = (each.text() for each in (self.serial, self.who, self.post, self.reason))
        self.act(
            lambda core: archive_loans.lend(
                core, self.actor, serial=serial, borrower=who, post=post, reason=reason, due=due
            ),
            self._lent,
            fields={"borrower": self.who, "post": self.post, "reason": self.reason},
        )

    def _lent(self, changes: Changes) -> None:
        for each in (self.serial, self.who, self.post, self.reason):
            each.clear()
        self._slip_of(changes.created[0])

    def _prolong(self) -> None:
        row: LoanRow | None = self.table.current_row()
        if row is None or row.loan.returned_on is not None:
            return
        loan = row.loan

        def more(core: Core) -> Changes:
            day = max(loan.due, queries.today_here(core)) + timedelta(days=_USUAL_DAYS)
            return archive_loans.prolong(core, self.actor, loan_id=loan.loan_id, due=day, expected=loan.revision)

        self.act(more)

    def _give_back(self) -> None:
        row: LoanRow | None = self.table.current_row()
        if row is not None and row.loan.returned_on is None:
            loan = row.loan
            self.act(
                lambda core: archive_loans.give_back(core, self.actor, loan_id=loan.loan_id, expected=loan.revision)
            )

    def _print(self) -> None:
        row: LoanRow | None = self.table.current_row()
        if row is not None:
            self._slip_of(row.loan.loan_id)

    def _slip_of(self, loan_id: str) -> None:
        show_paper(
            self,
            lambda core: archive_papers.loan_slip(core, self.actor, loan_id=loan_id),
            self.tr("Loan slip"),
            f"{self.tr('Loan slip')}.pdf",
        )
