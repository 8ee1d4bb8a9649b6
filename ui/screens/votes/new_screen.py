"""Beginning a vote: which procedure, with its rule and articles explained, and a title."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.screens.votes.procedure_words import procedure_lines, procedure_name
from ui.theme import Size, Space, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label
from unionreg.application import votes as use_cases
from unionreg.domain.votes.catalogue import ballot_box_procedures
from unionreg.domain.votes.vote import Purpose
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.domain.votes.procedure import Procedure


class NewVoteScreen(Screen):
    """Procedure and title of a new vote."""

    def __init__(self, context: ScreenContext, place: Place | None = None) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Prepare a vote"))
        self._wanted = () if place is None else place.arguments
        calendar = SecondaryButton(
            self.tr("Legal calendar"), lambda: context.navigate(Place("vote-calendar")), symbol="calendar-days"
        )
        calendar.setToolTip(self.tr("Date first: see every legal term around a day before the vote exists"))
        self.header.add_action(calendar)
        self.header.set_subtitle(self.tr("Choose what is voted. The rule and its articles come from the catalogue."))
        texts = context.messages.texts
        columns = (Column(self.tr("Procedure"), lambda row: procedure_name(row, texts), stretch=True),)
        self.procedures = DataTable(columns, name=self.tr("Procedure"), dense=True)
        self._explained = Card(self.tr("What this means"))
        self._lines = text_label("")
        self._closed = Note(self.tr("This procedure is closed by law and kept for history only."), Tone.WARNING)
        self._explained.column.addWidget(self._lines)
        self._explained.column.addWidget(self._closed)
        self._explained.column.addStretch(1)
        self.title_field, self.title = text_field(
            self.tr("Title"), hint=self.tr("For example: Revisión de contrato 2026, Planta Norte"), width=Size.FORM
        )
        self.title.textChanged.connect(lambda _text: self.title_field.set_error(""))
        self.title.returnPressed.connect(self._create)
        self.rehearsal = QCheckBox(self.tr("This is a rehearsal: everything is done, nothing has legal effect"))
        self._arrange()
        self.procedures.current_changed.connect(self._explain)
        self.procedures.set_rows(ballot_box_procedures())
        self.procedures.fit_height()
        self._choose_wanted()
        self.load()

    def _choose_wanted(self) -> None:
        """The procedure of which the legal calendar was looked at."""
        keys = [procedure.key for procedure in ballot_box_procedures()]
        if self._wanted and self._wanted[0] in keys:
            self.procedures.selectRow(keys.index(self._wanted[0]))

    def _held_on(self) -> date | None:
        """The day that was looked at in the legal calendar."""
        typed = self._wanted[1] if len(self._wanted) > 1 else ""
        return date.fromisoformat(typed) if typed else None

    def _arrange(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.procedures, 1, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self._explained, 1)
        form = QVBoxLayout()
        form.setSpacing(Space.M)
        form.addWidget(self.title_field)
        form.addWidget(self.rehearsal)
        self.body.addLayout(both)
        self.body.addLayout(form)
        back = SecondaryButton(self.tr("Go back"), lambda: self.context.navigate(Place("votes")))
        self.body.addLayout(button_row(back, PrimaryButton(self.tr("Begin the definition"), self._create)))
        self.body.addStretch(1)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Votes, a new one."""
        return ((self.tr("Votes"), Place("votes")), (self.tr("Prepare a vote"), None))

    def first_field(self) -> QWidget:
        """The procedures: arrows choose."""
        return self.procedures

    def _explain(self, procedure: Procedure | None) -> None:
        if procedure is not None:
            self._lines.setText("\n\n".join(procedure_lines(procedure, self.context.messages.texts)))
            self._closed.setVisible(procedure.closed)

    def _create(self) -> None:
        procedure: Procedure | None = self.procedures.current_row()
        title = self.title.text().strip()
        if procedure is None:
            return
        if not title:
            self.title_field.set_error(self.tr("Give the vote a title: it stands on every paper."))
            self.title.setFocus()
            return
        purpose = Purpose.REHEARSAL if self.rehearsal.isChecked() else Purpose.OFFICIAL
        question, held_on = self._question(procedure), self._held_on()
        self.act(
            lambda core: use_cases.create_vote(
                core,
                self.actor,
                procedure=procedure.key,
                title=title,
                purpose=purpose,
                question=question,
                held_on=held_on,
            ),
            self._created,
        )

    def _question(self, procedure: Procedure) -> str:
        """The catalogue's question, always in Spanish: it is printed on the ballot."""
        if procedure.question is None:
            return ""
        return load_texts(Language.ES, "procedures").get(procedure.question.text_key)

    def _created(self, changes: Changes) -> None:
        self.context.navigate(Place("vote-definition", (changes.created[0],)))
