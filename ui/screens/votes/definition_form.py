"""The form of a definition: texts, tables and choices. Turns what is typed into a draft; saving is the screen's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.screens.votes import definition_presenter as words
from ui.screens.votes.edit_table import EditColumn
from ui.screens.votes.procedure_words import base_words, population_words
from ui.screens.votes.table_editor import TableEditor
from ui.theme import Size, Space, TextRole
from ui.widgets.labeled_field import LabeledField, choice_field, long_text_field, text_field
from ui.widgets.labels import hairline, text_label
from unionreg.domain.votes.catalogue import procedure_of_package
from unionreg.domain.votes.procedure import Majority
from unionreg.domain.votes.vote import BallotShape, Base, DecisionRule, Population, Purpose

if TYPE_CHECKING:
    from ui.messages import Messages
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.domain.findings import Finding

    Pair = tuple[LabeledField, QLineEdit]


class DefinitionForm(QWidget):
    """Every part of a draft. ``edited`` after each change by the person."""

    edited = Signal()

    def __init__(self, draft: DraftDefinition, calendars: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._draft = draft
        self._tells_everything = False
        procedure = procedure_of_package(draft.procedure, draft.ballot or BallotShape.YES_NO)
        self._by_statutes = procedure.majority is Majority.STATUTES
        self._fields: dict[str, LabeledField] = {}
        self._tables: dict[str, TableEditor] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._add_vote(draft)
        self._add_parties()
        self._add_voters()
        self.roll_place = QVBoxLayout()
        self._column.addLayout(self.roll_place)
        self._add_stations()
        self._add_rule(draft, calendars)
        self._add_officials()
        self._column.addStretch(1)
        with QSignalBlocker(self):
            self.show_draft(draft)

    def _heading(self, title: str) -> None:
        self._column.addSpacing(Space.S)
        self._column.addWidget(hairline())
        self._column.addWidget(text_label(title, TextRole.HEADING))

    def _line(self, name: str, label: str, *, hint: str = "", width: int = Size.FORM) -> QLineEdit:
        field, line = text_field(label, hint=hint, width=width)
        self._fields[name] = field
        line.textEdited.connect(lambda _text: self.edited.emit())
        return line

    def _add_vote(self, draft: DraftDefinition) -> None:
        self._column.addWidget(text_label(self.tr("The vote"), TextRole.HEADING))
        self.title = self._line("title", self.tr("Title"))
        purposes = (
            (Purpose.OFFICIAL.value, self.tr("Official vote")),
            (Purpose.REHEARSAL.value, self.tr("Rehearsal, without legal effect")),
        )
        purpose_field, self.purpose = self._choice("purpose", self.tr("Purpose"), purposes)
        question_field, self.question = self._long("question", self.tr("Question, as printed on the ballot"))
        self.contract = self._line("contract_number", self.tr("Contract number (if there is one)"), width=Size.FIELD)
        for widget in (self._fields["title"], purpose_field, question_field, self._fields["contract_number"]):
            self._column.addWidget(widget)

    def _choice(
        self, name: str, label: str, choices: tuple[tuple[str, str], ...], *, hint: str = ""
    ) -> tuple[LabeledField, QComboBox]:
        field, box = choice_field(label, choices, hint=hint)
        box.setMaximumWidth(Size.FORM)
        self._fields[name] = field
        box.activated.connect(lambda _index: self.edited.emit())
        return field, box

    def _long(self, name: str, label: str) -> tuple[LabeledField, QPlainTextEdit]:
        field, box = long_text_field(label, lines=2)
        self._fields[name] = field
        box.textChanged.connect(self.edited)
        return field, box

    def _table(self, name: str, title: str, hint: str, *columns: EditColumn, least_rows: int = 2) -> TableEditor:
        editor = TableEditor(title, hint, columns, least_rows=least_rows)
        editor.edited.connect(self.edited)
        self._tables[name] = editor
        self._column.addWidget(editor)
        return editor

    def _add_parties(self) -> None:
        self._heading(self.tr("Parties"))
        name = self.tr("Name")
        self.unions = self._table(
            "unions",
            self.tr("Unions"),
            "",
            EditColumn(name, stretch=True),
            EditColumn(self.tr("Registration number"), 24),
        )
        self.employers = self._table(
            "employers", self.tr("Employers"), "", EditColumn(name, stretch=True), EditColumn(self.tr("RFC"), 24)
        )
        self.options: TableEditor | None = None
        if self._draft.ballot is BallotShape.NAMED:
            hint = self.tr("In the order of the ballot. An option with the name of a union stands for that union.")
            self.options = self._table(
                "options", self.tr("Options on the ballot"), hint, EditColumn(self.tr("As printed"), stretch=True)
            )

    def _add_voters(self) -> None:
        self._heading(self.tr("Who may vote"))
        self.covered = self._line(
            "workers_covered",
            self.tr("People covered by the contract"),
            hint=self.tr("With those whom the law adds, such as the dismissed; never fewer than may vote."),
            width=Size.FIELD_NARROW,
        )
        self.right_to_vote = self._line(
            "workers_with_right_to_vote", self.tr("People with the right to vote"), width=Size.FIELD_NARROW
        )
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self._fields["workers_covered"])
        row.addWidget(self._fields["workers_with_right_to_vote"])
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_stations(self) -> None:
        self._heading(self.tr("Stations"))
        hint = self.tr("Paste whole rows from a spreadsheet with Ctrl+V. Day first, as 12/08/2026; times as 06:00.")
        self.stations = self._table(
            "stations",
            self.tr("Polling stations"),
            hint,
            EditColumn(self.tr("Name"), 12),
            EditColumn(self.tr("Address"), stretch=True),
            EditColumn(self.tr("Day"), 10),
            EditColumn(self.tr("Opens"), 6),
            EditColumn(self.tr("Closes"), 6),
            EditColumn(self.tr("May vote"), 9, number=True),
            EditColumn(self.tr("Ballots"), 8, number=True),
            EditColumn(self.tr("Folio from"), 9, number=True),
            EditColumn(self.tr("to"), 7, number=True),
            least_rows=4,
        )

    def _add_rule(self, draft: DraftDefinition, calendars: tuple[tuple[str, str], ...]) -> None:
        self._heading(self.tr("Rule of decision"))
        plural = draft.ballot is BallotShape.NAMED
        bases = (Base.PLURALITY,) if plural else (Base.A, Base.B, Base.C, Base.D)
        hint = self.tr("The catalogue's rule is chosen. Whichever it is, the result shows all four bases.")
        base_field, self.base = self._choice(
            "decision_rule.base",
            self.tr("Majority"),
            tuple((base.value, base_words(base)) for base in bases),
            hint="" if plural else hint,
        )
        population_field, self.population = self._choice(
            "decision_rule.population",
            self.tr("Counted over"),
            tuple((population.value, population_words(population)) for population in Population),
        )
        calendar_field, self.calendar = self._choice(
            "calendar_id", self.tr("Calendar of working days"), (("", self.tr("Choose a calendar")), *calendars)
        )
        self.turnout = self._line(
            "decision_rule.minimum_turnout",
            self.tr("Least turnout (empty: none is asked)"),
            hint=self.tr("A fraction or a percentage, such as 1/2 or 30 %."),
            width=Size.FIELD_NARROW,
        )
        self.turnout.textChanged.connect(lambda _text: self._tell_unread_turnout())
        self.turnout.setEnabled(self._by_statutes)
        if self._by_statutes:
            self._column.addWidget(text_label(words.statutes_sentence(), muted=True))
        for widget in (base_field, population_field, self._fields["decision_rule.minimum_turnout"], calendar_field):
            self._column.addWidget(widget)

    def _add_officials(self) -> None:
        self._heading(self.tr("Who signs the tally"))
        self.officials = self._table(
            "required_signatures.officials",
            self.tr("Officials"),
            self.tr("With the RFC of their e.firma: only their signatures count as required."),
            EditColumn(self.tr("Name"), stretch=True),
            EditColumn(self.tr("RFC"), 18),
            EditColumn(self.tr("Post"), 26),
        )
        self.certify = self._line(
            "required_signatures.certify", self.tr("How many of them must certify"), width=Size.FIELD_NARROW
        )
        self._column.addWidget(self._fields["required_signatures.certify"])

    def show_draft(self, draft: DraftDefinition) -> None:
        """Fill everything from a draft."""
        self._draft = draft
        rule = draft.decision_rule
        self.title.setText(draft.title)
        self.purpose.setCurrentIndex(self.purpose.findData(draft.purpose.value))
        self.question.setPlainText(draft.question)
        self.contract.setText(draft.contract_number or "")
        self.unions.table.set_rows(words.union_rows(draft.unions))
        self.employers.table.set_rows(words.employer_rows(draft.employers))
        if self.options is not None:
            self.options.table.set_rows(words.option_rows(draft.options))
        self.covered.setText(words.shown(draft.workers_covered))
        self.right_to_vote.setText(words.shown(draft.workers_with_right_to_vote))
        self.stations.table.set_rows(words.station_rows(draft.stations))
        if rule is not None:
            self.base.setCurrentIndex(max(self.base.findData(rule.base.value), 0))
            self.population.setCurrentIndex(self.population.findData(rule.population.value))
            self.turnout.setText(words.shown_share(rule.minimum_turnout))
        self.calendar.setCurrentIndex(max(self.calendar.findData(draft.calendar_id), 0))
        self.officials.table.set_rows(words.official_rows(draft.officials))
        self.certify.setText(words.shown(draft.certify))

    def keep(self, draft: DraftDefinition) -> None:
        """Take over what the core added (ids, roll) without touching what is typed."""
        self._draft = draft

    def draft(self) -> DraftDefinition:
        """The draft as typed now."""
        before = self._draft
        unions = words.unions_from(self.unions.table.rows())
        options = before.options
        if self.options is not None:
            options = words.options_from(self.options.table.rows(), unions)
        return replace(
            before,
            title=self.title.text().strip(),
            purpose=Purpose(self.purpose.currentData()),
            question=self.question.toPlainText().strip(),
            contract_number=self.contract.text().strip() or None,
            unions=unions,
            employers=words.employers_from(self.employers.table.rows()),
            options=options,
            workers_covered=words.whole_number(self.covered.text()),
            workers_with_right_to_vote=words.whole_number(self.right_to_vote.text()),
            stations=words.stations_from(self.stations.table.rows(), before.stations),
            decision_rule=self._rule(),
            calendar_id=self.calendar.currentData() or "",
            officials=words.officials_from(self.officials.table.rows()),
            certify=words.whole_number(self.certify.text()),
        )

    def _rule(self) -> DecisionRule:
        least = words.share_from(self.turnout.text())
        return DecisionRule(Base(self.base.currentData()), Population(self.population.currentData()), least)

    @property
    def turnout_is_unread(self) -> bool:
        """Whether the least turnout is typed and cannot be understood."""
        return bool(self.turnout.text().strip()) and words.share_from(self.turnout.text()) is None

    def _tell_unread_turnout(self) -> None:
        text = self.tr("Not a share: type it as 1/2 or 30 %.") if self.turnout_is_unread else ""
        self._fields["decision_rule.minimum_turnout"].set_error(text)

    def tell_everything(self) -> None:
        """From now on fields that are still empty are told as well: the person asked to fix the definition."""
        self._tells_everything = True

    def show_findings(self, findings: tuple[Finding, ...], messages: Messages) -> None:
        """Say beside every field and cell what is wrong with it; what is merely still empty only when asked for."""
        errors = words.field_errors(findings, messages)
        for name, field in self._fields.items():
            told = self._tells_everything or _has_content(field.field)
            field.set_error(errors.get(name, "") if told else "")
        for name, editor in self._tables.items():
            told = self._tells_everything or bool(editor.table.rows())
            editor.table.model_rows.set_marks(words.cell_marks(errors, name))
            editor.set_error(words.table_error(errors, name) if told else "")
        self._tell_unread_turnout()

    def inputs(self) -> dict[str, QWidget]:
        """The widgets by field name, for links; a cell leads to its table."""
        found: dict[str, QWidget] = {name: field.field for name, field in self._fields.items()}
        return found | {name: editor.table for name, editor in self._tables.items()}


def _has_content(field: QWidget) -> bool:
    """Whether something is typed or chosen."""
    if isinstance(field, QComboBox):
        return bool(field.currentData())
    if isinstance(field, QPlainTextEdit):
        return bool(field.toPlainText().strip())
    return bool(field.text().strip()) if isinstance(field, QLineEdit) else True
