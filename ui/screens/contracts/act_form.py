"""The form of an act: parties, terms, people, wages, vote and certificate; a later act says only what changes.

It reads itself into ``ActFacts``. Nothing is decided here: what lacks and what contradicts is told by the office.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.localisation import short_date
from ui.screens.contracts import typed_act as typed
from ui.theme import Size, Space
from ui.widgets.card import Card
from ui.widgets.labeled_field import LabeledField, choice_field, long_text_field, text_field
from unionreg.domain.contracts.acts import ActFacts, ActKind, ActVote, Legitimation, Terms
from unionreg.domain.filings.filing import Address

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.domain.contracts.acts import ContractAct
    from unionreg.domain.contracts.wages import WageTable
    from unionreg.texts import Texts

Value = TypeVar("Value")


class ActForm(QWidget):
    """Cards of fields. ``changed`` after every keystroke; ``read(today)`` gives the act, or None with errors shown."""

    changed = Signal()

    def __init__(self, kind: ActKind, texts: Texts, *, acts: Sequence[ContractAct] = (), old: bool = False) -> None:
        super().__init__()
        self._kind, self._texts = kind, texts
        self.fields: dict[str, LabeledField] = {}
        self._lines: dict[str, Any] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        if kind is ActKind.DEPOSIT:
            self._parties(old=old)
        self._act(acts)
        if kind is not ActKind.TERMINATION:
            self._terms()
            self._people()
        self._approval(old=old)

    def text(self, name: str) -> str:
        """What stands in a field; empty for one that this form does not have."""
        line = self._lines.get(name)
        if line is None:
            return ""
        if isinstance(line, QPlainTextEdit):
            return line.toPlainText()
        return str(line.currentData() or "") if isinstance(line, QComboBox) else str(line.text())

    @property
    def blank(self) -> bool:
        """Whether nothing is typed."""
        return not any(self.text(name).strip() for name in self._lines)

    def put(self, name: str, text: str) -> None:
        """Type into a field."""
        line = self._lines[name]
        if isinstance(line, QPlainTextEdit):
            line.setPlainText(text)
        elif isinstance(line, QComboBox):
            line.setCurrentIndex(line.findData(text))
        else:
            line.setText(text)

    def first(self) -> QWidget:
        """The first field."""
        widget: QWidget = next(iter(self._lines.values()))
        return widget

    def read(self, today: date, *, quiet: bool = False) -> ActFacts | None:
        """The act as typed; a day that is left out is ``today``. ``quiet``: errors are not shown."""
        bad: list[typed.Unreadable] = []
        facts = self._facts(_Reader(self, bad), today)
        if not quiet:
            for name, field in self.fields.items():
                found = next((each for each in bad if each.field == name), None)
                field.set_error("" if found is None else self._error(found))
        return None if bad else facts

    def _error(self, found: typed.Unreadable) -> str:
        if found.line:
            return self.tr("Line {0}: type post; amount; period.").format(found.line)
        if found.field in {"workers", "workers_covered", "workers_with_right_to_vote"}:
            return self.tr("Type a whole number.")
        return self.tr("Type the day as 22/11/2026.")

    def _facts(self, read: _Reader, today: date) -> ActFacts:
        address = Address(street=self.text("street"), municipality=self.text("municipality"), state=self.text("state"))
        corrects = self.text("corrects")
        return ActFacts(
            kind=self._kind,
            acted_on=read.day("acted_on") or today,
            filed_on=read.day("filed_on"),
            signed_on=read.day("signed_on"),
            terms=self._read_terms(read),
            unions=typed.read_unions(self.text("unions"), self.text("union_number")),
            employers=typed.read_employers(self.text("employers"), self.text("rfc"), self.text("activity"), address),
            workplaces=typed.read_workplaces(self.text("workplaces")),
            vote=self._read_vote(read),
            representativeness_folio=self.text("representativeness_folio").strip(),
            legitimation=self._read_legitimation(read),
            corrects=int(corrects) if corrects else None,
            text=self.text("text").strip(),
            file_number=self.text("file_number").strip(),
        )

    def _read_terms(self, read: _Reader) -> Terms:
        return Terms(
            type=self.text("type").strip(),
            scope=self.text("scope").strip(),
            states=typed.read_list(self.text("states")),
            branches=typed.read_list(self.text("branches")),
            workers=read.people("workers"),
            workers_covered=read.people("workers_covered"),
            workers_with_right_to_vote=read.people("workers_with_right_to_vote"),
            starts_on=read.day("starts_on"),
            ends_on=read.day("ends_on"),
            wages=read.wages("wages"),
        )

    def _read_vote(self, read: _Reader) -> ActVote | None:
        held_on, vote_id, places = read.day("vote"), self.text("vote_id").strip(), self.text("places").strip()
        return ActVote(held_on, vote_id, None, places) if held_on or vote_id or places else None

    def _read_legitimation(self, read: _Reader) -> Legitimation | None:
        held_on, folio, said = read.day("legitimated_on"), self.text("legitimation").strip(), self.text("legitimated")
        if not (held_on or folio or said):
            return None
        approved = None if not said else said == "yes"
        return Legitimation(held_on, approved, certificate_folio=folio)

    def _parties(self, *, old: bool) -> None:
        if old:
            card = self._card(self.tr("The old file"))
            self._line(card, "number", self.tr("Number of the contract"))
            self._line(card, "authority", self.tr("Authority that gave it"))
            self._line(card, "file_number", self.tr("Number of its file, if it has another one"))
        card = self._card(self.tr("Parties"))
        self._line(card, "employers", self.tr("Employer"), width=Size.TEXT)
        self._pair(card, ("rfc", self.tr("RFC")), ("activity", self.tr("Activity")))
        self._line(card, "street", self.tr("Address of the employer"), width=Size.TEXT)
        self._pair(card, ("municipality", self.tr("Municipality")), ("state", self.tr("State")))
        self._long(card, "workplaces", self.tr("Workplaces, one a line"), lines=2)
        self._line(card, "unions", self.tr("Union"), width=Size.TEXT)
        self._line(card, "union_number", self.tr("Its registration number"))

    def _act(self, acts: Sequence[ContractAct]) -> None:
        card = self._card(self.tr("The act"))
        days = ("signed_on", self.tr("Signed on")), ("filed_on", self.tr("Presented on"))
        self._pair(card, *days)
        self._line(card, "acted_on", self.tr("Deposited on"), hint=self.tr("Day/month/year; empty: today"))
        if self._kind is ActKind.ADDENDUM:
            choices = tuple((str(each.number), self._act_title(each)) for each in acts)
            self._choice(card, "corrects", self.tr("Act that it belongs to"), choices)
            self._long(card, "text", self.tr("What it clears up, and why"))
        elif self._kind is ActKind.TERMINATION:
            self._long(card, "text", self.tr("Cause of the termination (LFT 401)"))

    def _terms(self) -> None:
        card = self._card(self.tr("Terms") if self._kind is ActKind.DEPOSIT else self.tr("Terms: only what changes"))
        self._line(card, "scope", self.tr("Scope: to which areas or people it applies"), width=Size.TEXT)
        self._pair(card, ("type", self.tr("Type of contract")), ("branches", self.tr("Branches of industry")))
        self._line(card, "states", self.tr("States, separated by commas"))
        self._pair(card, ("starts_on", self.tr("In force since")), ("ends_on", self.tr("Until; empty: indeterminate")))

    def _people(self) -> None:
        card = self._card(self.tr("People and wages"))
        covered = ("workers_covered", self.tr("Workers covered"))
        self._pair(card, covered, ("workers_with_right_to_vote", self.tr("With the right to vote")))
        self._line(card, "workers", self.tr("Workers at the workplaces"))
        self._long(card, "wages", self.tr("Wage table, one post a line: post; amount; period; level"), lines=4)

    def _approval(self, *, old: bool) -> None:
        if self._kind is ActKind.ADDENDUM and not old:
            card = self._card(self.tr("Legitimation, when the addendum tells it"))
        else:
            card = self._card(self.tr("Approval"))
            self._pair(card, ("vote", self.tr("Day of the vote")), ("vote_id", self.tr("Vote of this office")))
            self._line(card, "places", self.tr("Hours and places of the vote"), width=Size.TEXT)
        if self._kind is ActKind.DEPOSIT:
            self._line(card, "representativeness_folio", self.tr("Folio of the certificate of representativeness"))
        if old or self._kind is ActKind.ADDENDUM:
            self._pair(
                card, ("legitimated_on", self.tr("Legitimation voted on")), ("legitimation", self.tr("Its certificate"))
            )
            yes, no = ("yes", self.tr("Approved")), ("no", self.tr("Not approved"))
            self._choice(card, "legitimated", self.tr("Result"), (("", self.tr("not said")), yes, no))

    def _act_title(self, act: ContractAct) -> str:
        kind = self._texts.get(f"contract-act.{act.kind.value}")
        return f"{act.number} · {kind} · {short_date(act.on)}"

    def _card(self, title: str) -> Card:
        card = Card(title)
        self._column.addWidget(card)
        return card

    def _line(self, card: Card, name: str, label: str, *, hint: str = "", width: int = Size.FIELD) -> None:
        card.column.addWidget(self._made(name, label, hint=hint, width=width))

    def _pair(self, card: Card, *fields: tuple[str, str]) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for name, label in fields:
            row.addWidget(self._made(name, label), 1)
        card.column.addLayout(row)

    def _made(self, name: str, label: str, *, hint: str = "", width: int = Size.FIELD) -> LabeledField:
        field, line = text_field(label, hint=hint, width=width)
        self._keep(name, field, line)
        line.textChanged.connect(lambda _text: self.changed.emit())
        return field

    def _long(self, card: Card, name: str, label: str, *, lines: int = 3) -> None:
        field, box = long_text_field(label, lines=lines)
        self._keep(name, field, box)
        box.textChanged.connect(self.changed)
        card.column.addWidget(field)

    def _choice(self, card: Card, name: str, label: str, choices: tuple[tuple[str, str], ...]) -> None:
        field, box = choice_field(label, choices)
        self._keep(name, field, box)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        card.column.addWidget(field)

    def _keep(self, name: str, field: LabeledField, line: QLineEdit | QPlainTextEdit | QComboBox) -> None:
        self.fields[name] = field
        self._lines[name] = line


class _Reader:
    """Reads fields and notes those that cannot be read."""

    def __init__(self, form: ActForm, bad: list[typed.Unreadable]) -> None:
        self._form, self._bad = form, bad

    def day(self, name: str) -> date | None:
        return self._note(typed.read_day(name, self._form.text(name)))

    def people(self, name: str) -> int | None:
        return self._note(typed.read_people(name, self._form.text(name)))

    def wages(self, name: str) -> WageTable | None:
        return self._note(typed.read_wages(name, self._form.text(name)))

    def _note(self, found: Value | typed.Unreadable) -> Value | None:
        if isinstance(found, typed.Unreadable):
            self._bad.append(found)
            return None
        return found
