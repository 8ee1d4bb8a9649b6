"""Who verifies or certifies: assignment, visits, what stands against it, and the letter (oficio de comisión)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.preparation.part import Part
from ui.screens.preparation.words import finding_words
from ui.screens.votes.edit_table import EditColumn
from ui.screens.votes.files import write_chosen
from ui.screens.votes.moments import parse_day, parse_time
from ui.screens.votes.table_editor import TableEditor
from ui.tasks import Lane
from ui.theme import Space, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.application import verifiers as use_cases
from unionreg.application.queries import preparation as queries
from unionreg.application.queries import preparation_papers as papers
from unionreg.domain.votes.verifiers import PaidBy, VerifierKind, VerifierRequest, Visit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from unionreg.application.ports import Core
    from unionreg.application.queries.preparation import PreparationView, VerifierRow


class VerifiersPart(Part):
    """Assignments above, the form of a new one below."""

    id = "verifiers"
    saves: ClassVar[bool] = False

    def title(self) -> str:
        """The name of the part."""
        return self.tr("Verification")

    def build(self) -> None:
        """Table, buttons, form."""
        texts = self.desk.context.messages.texts
        self.table = DataTable(
            (
                Column(self.tr("Letter"), lambda row: row.verifier.letter, characters=17),
                Column(self.tr("Name"), lambda row: row.verifier.request.name, stretch=True),
                Column(
                    self.tr("As"),
                    lambda row: texts.get(f"value.verifier_kind.{row.verifier.request.kind.value}"),
                    characters=30,
                ),
                Column(
                    self.tr("Paid by"),
                    lambda row: texts.get(f"value.paid_by.{row.verifier.request.paid_by.value}"),
                    characters=18,
                ),
                Column(self.tr("State"), self._state, characters=14, tone=_tone),
            ),
            name=self.tr("Assignments"),
            empty=self.tr("Nobody has been assigned yet."),
            dense=True,
        )
        self.table.current_changed.connect(self._show_line)
        self.about = text_label("")
        self.letter = SecondaryButton(self.tr("Save the letter"), self._letter, symbol="download")
        self.withdraw = HarmfulButton(self.tr("Withdraw the assignment…"), self._withdraw)
        self.column.addWidget(self.table)
        self.column.addWidget(self.about)
        self.column.addLayout(button_row(self.letter, harmful=(self.withdraw,)))
        self.card = Card(self.tr("Assign somebody"))
        self._form()
        self.column.addWidget(self.card)

    def _form(self) -> None:
        texts = self.desk.context.messages.texts
        kinds = tuple((each.value, texts.get(f"value.verifier_kind.{each.value}")) for each in VerifierKind)
        payers = tuple((each.value, texts.get(f"value.paid_by.{each.value}")) for each in PaidBy)
        self.name_field, self.name = text_field(self.tr("Full name"))
        self.post_field, self.post = text_field(self.tr("Post"))
        self.kind_field, self.kind = choice_field(self.tr("As"), kinds)
        self.paid_field, self.paid = choice_field(self.tr("Paid by"), payers)
        self.identity_field, self.identity = text_field(self.tr("Identity document and number"))
        self.links_field, self.links = text_field(self.tr("Ties with a union or the employer that are declared"))
        self.certifies = QCheckBox(self.tr("Certifies the result"))
        for pair in (
            (self.name_field, self.post_field),
            (self.kind_field, self.paid_field),
            (self.identity_field, self.links_field),
        ):
            row = QHBoxLayout()
            row.setSpacing(Space.L)
            for field in pair:
                row.addWidget(field, 1)
            self.card.column.addLayout(row)
        self.card.column.addWidget(self.certifies)
        self._visits: TableEditor | None = None
        self._foot = button_row(PrimaryButton(self.tr("Assign and number the letter"), self._assign, symbol="plus"))
        self.card.column.addLayout(self._foot)

    def fill(self, view: PreparationView) -> None:
        """Stations to choose from; the assignments are read apart."""
        if self._visits is not None:
            self._visits.hide()
            self.card.column.removeWidget(self._visits)
            self._visits.deleteLater()
        stations = tuple((station.id, station.name or station.id) for station in view.draft.stations)
        self._visits = TableEditor(
            self.tr("Visits"),
            self.tr("Days as 22/11/2026, hours as 09:05. One line for each station."),
            (
                EditColumn(self.tr("Day"), 13),
                EditColumn(
                    self.tr("Station"), stretch=True, choices=stations, default=stations[0][0] if stations else ""
                ),
                EditColumn(self.tr("From"), 9),
                EditColumn(self.tr("To"), 9),
            ),
        )
        self.card.column.insertWidget(self.card.column.count() - 1, self._visits)
        vote_id = view.vote_id
        self.desk.read(lambda core: queries.verifiers_of(core, self.desk.actor, vote_id=vote_id), self._show_rows)

    def _show_rows(self, rows: tuple[VerifierRow, ...]) -> None:
        self.table.set_rows(rows)
        self.table.fit_height()
        self._show_line(self.table.current_row())
        self.desk.show_content()

    def set_locked(self, locked: bool) -> None:
        """Who may not prepare reads the letters only."""
        self._locked = locked
        self.card.setVisible(not locked)
        self._show_line(self.table.current_row())

    def _state(self, row: VerifierRow) -> str:
        if row.verifier.withdrawn is not None:
            return self.tr("withdrawn")
        return self.tr("see below") if row.findings else self.tr("in force")

    def _show_line(self, row: VerifierRow | None) -> None:
        self.letter.setVisible(row is not None)
        in_force = row is not None and row.verifier.withdrawn is None
        self.withdraw.setVisible(in_force and not getattr(self, "_locked", True))
        self.about.setText("" if row is None else self._about(row))

    def _about(self, row: VerifierRow) -> str:
        request = row.verifier.request
        lines = [request.post, self.tr("Certifies the result") if request.certifies else ""]
        lines += [finding_words(each, self.desk.context.messages).explanation for each in row.findings]
        if row.verifier.withdrawn is not None:
            lines.append(self.tr("Withdrawn: {0}").format(row.verifier.withdrawn))
        return "\n".join(filter(None, lines))

    def _assign(self) -> None:
        name, post = self.name.text().strip(), self.post.text().strip()
        self.name_field.set_error("" if name else self.tr("Type the full name."))
        self.post_field.set_error("" if post else self.tr("Type the post."))
        if not name or not post or self.view is None or self._visits is None:
            return
        zone = self.desk.core.clock().astimezone().tzinfo
        assert zone is not None
        visits = visits_from(self._visits.table.rows(), zone)
        self._visits.set_error("" if visits is not None else self.tr("A day or an hour was not understood."))
        if visits is None:
            return
        request = VerifierRequest(
            name=name,
            kind=VerifierKind(self.kind.currentData()),
            post=post,
            identity=self.identity.text(),
            certifies=self.certifies.isChecked(),
            paid_by=PaidBy(self.paid.currentData()),
            links=self.links.text(),
            visits=visits,
        )
        vote_id = self.view.vote_id
        self.desk.act(
            lambda core: use_cases.assign_verifier(core, self.desk.actor, vote_id=vote_id, request=request),
            lambda _changes: self._assigned(),
        )

    def _assigned(self) -> None:
        for line in (self.name, self.post, self.identity, self.links):
            line.clear()
        self.name.setFocus()

    def _withdraw(self) -> None:
        row: VerifierRow | None = self.table.current_row()
        if row is None:
            return
        question = Question(
            self.tr("Withdraw {0}").format(row.verifier.letter),
            self.tr("The letter keeps its number and says that it has no effect."),
            self.tr("Withdraw"),
            harmful=True,
        )
        reason = self.desk.context.prompts.reason(self, question)
        if reason is not None:
            verifier_id = row.verifier.verifier_id
            self.desk.act(
                lambda core: use_cases.withdraw_verifier(core, self.desk.actor, verifier_id=verifier_id, reason=reason)
            )

    def _letter(self) -> None:
        row: VerifierRow | None = self.table.current_row()
        if row is None:
            return
        prompts = self.desk.context.prompts
        name = f"{row.verifier.letter}.pdf"
        path = prompts.save_file(self, self.tr("Save the letter"), self.tr("PDF files (*.pdf)"), name)
        if path is None:
            return
        verifier_id = row.verifier.verifier_id

        def work(core: Core) -> None:
            write_chosen(path, papers.letter_paper(core, self.desk.actor, verifier_id=verifier_id))

        def saved(_none: None) -> None:
            self.desk.show_content()
            self.desk.context.flash(self.tr("Saved as {0}").format(path.name))

        self.desk.read(work, saved, lane=Lane.DOCUMENTS)


def _tone(row: VerifierRow) -> Tone:
    if row.verifier.withdrawn is not None:
        return Tone.NEUTRAL
    return Tone.WARNING if row.findings else Tone.POSITIVE


def visits_from(rows: Sequence[Sequence[str]], zone: tzinfo) -> tuple[Visit, ...] | None:
    """The visits typed, or None when a day or an hour is not understood."""
    visits = []
    for typed_day, station, from_, to in rows:
        day, starts, ends = parse_day(typed_day), parse_time(from_), parse_time(to)
        if day is None or starts is None or ends is None:
            return None
        opening = datetime.combine(day, starts, zone)
        visits.append(Visit(station, opening, datetime.combine(day, ends, zone)))
    return tuple(visits)
