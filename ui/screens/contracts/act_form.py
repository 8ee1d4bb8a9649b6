"""The form of an act: parties, terms, people, wages, vote and certificate; a later act says only what changes.

It reads itself into ``ActFacts``. Nothing is decided here: what lacks and what contradicts is told by the office.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QCheckBox

from ui.localisation import short_date
from ui.screens.contracts import typed_act as typed
from ui.screens.contracts.field_form import FieldForm
from ui.screens.contracts.party_fields import PartyFields
from ui.screens.contracts.wages_part import WagesPart
from ui.screens.contracts.words import held_terms
from ui.theme import Size
from ui.widgets.labeled_field import LabeledField
from ui.widgets.labels import text_label
from unionreg.domain.contracts.acts import ActFacts, ActKind, ActVote, Legitimation, Terms

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.domain.contracts.acts import ContractAct
    from unionreg.domain.contracts.wages import WageTable
    from unionreg.texts import Texts

Value = TypeVar("Value")


class ActForm(FieldForm):
    """``read(today)`` gives the act, or None with errors shown. ``held``: what the contract says before a later act."""

    def __init__(
        self,
        kind: ActKind,
        texts: Texts,
        *,
        acts: Sequence[ContractAct] = (),
        held: Terms | None = None,
        old: bool = False,
    ) -> None:
        super().__init__()
        self._kind, self._texts = kind, texts
        self.parties: PartyFields | None = None
        self.wages: WagesPart | None = None
        self.withdrawn: dict[str, QCheckBox] = {}
        if kind is ActKind.DEPOSIT:
            self._parties(old=old)
        self._act(acts)
        if kind is not ActKind.TERMINATION:
            self._terms()
            self._withdrawn(held or Terms())
            self._people()
        self._approval(old=old)

    @property
    def blank(self) -> bool:
        """Whether nothing is typed."""
        ticked = any(box.isChecked() for box in self.withdrawn.values())
        return super().blank and not ticked and (self.wages is None or self.wages.blank)

    def read(self, today: date, *, quiet: bool = False) -> ActFacts | None:
        """The act as typed; a day that is left out is ``today``. ``quiet``: errors are not shown."""
        bad: list[typed.Unreadable] = []
        facts = self._facts(_Reader(self, bad), today)
        if not quiet:
            self._tell(bad)
        return None if bad else facts

    def _tell(self, bad: list[typed.Unreadable]) -> None:
        for name, field in self.fields.items():
            found = next((each for each in bad if each.field == name), None)
            if isinstance(field, LabeledField):
                field.set_error("" if found is None else self._error(found))
        if self.wages is not None:
            self.wages.show_error()

    def _error(self, found: typed.Unreadable) -> str:
        if found.field.partition(".")[0] in {"employers", "unions"}:
            return self.tr("Type the name, or remove the rest.")
        if found.field in {"workers", "workers_covered", "workers_with_right_to_vote"}:
            return self.tr("Type a whole number.")
        return self.tr("Type the day as 22/11/2026.")

    def _facts(self, read: _Reader, today: date) -> ActFacts:
        corrects, parties = self.text("corrects"), self.parties
        read.parties()
        return ActFacts(
            kind=self._kind,
            acted_on=read.day("acted_on") or today,
            filed_on=read.day("filed_on"),
            signed_on=read.day("signed_on"),
            terms=self._read_terms(read),
            withdrawn=tuple(name for name, box in self.withdrawn.items() if box.isChecked()),
            unions=() if parties is None else parties.read_unions(),
            employers=() if parties is None else parties.read_employers(),
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
            wages=read.wages(),
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
            card = self.card(self.tr("The old file"))
            self.line(card.column, "number", self.tr("Number of the contract"))
            self.line(card.column, "authority", self.tr("Authority that gave it"))
            self.line(card.column, "file_number", self.tr("Number of its file, if it has another one"))
        self.parties = PartyFields(self, self.card(self.tr("Parties")))

    def _act(self, acts: Sequence[ContractAct]) -> None:
        card = self.card(self.tr("The act"))
        days = ("signed_on", self.tr("Signed on")), ("filed_on", self.tr("Presented on"))
        self.pair(card.column, *days)
        self.line(card.column, "acted_on", self.tr("Deposited on"), hint=self.tr("Day/month/year; empty: today"))
        if self._kind is ActKind.ADDENDUM:
            choices = tuple((str(each.number), self._act_title(each)) for each in acts)
            self.choice(card.column, "corrects", self.tr("Act that it belongs to"), choices)
            self.long(card.column, "text", self.tr("What it clears up, and why"))
        elif self._kind is ActKind.TERMINATION:
            self.long(card.column, "text", self.tr("Cause of the termination (LFT 401)"))

    def _terms(self) -> None:
        card = self.card(self.tr("Terms") if self._kind is ActKind.DEPOSIT else self.tr("Terms: only what changes"))
        self.line(card.column, "scope", self.tr("Scope: to which areas or people it applies"), width=Size.TEXT)
        self.pair(card.column, ("type", self.tr("Type of contract")), ("branches", self.tr("Branches of industry")))
        self.line(card.column, "states", self.tr("States, separated by commas"))
        self.pair(
            card.column, ("starts_on", self.tr("In force since")), ("ends_on", self.tr("Until; empty: indeterminate"))
        )

    def _withdrawn(self, held: Terms) -> None:
        """Boxes for what the contract says now: an act may say that it no longer holds, in place of nothing."""
        known = held_terms(held)
        if not known:
            return
        card = self.card(self.tr("Terms that no longer hold"))
        words = self.tr("Tick only what the act takes away without putting anything in its place.")
        card.column.addWidget(text_label(words, muted=True))
        for name, label in known:
            box = QCheckBox(label)
            box.toggled.connect(lambda _on: self.changed.emit())
            self.withdrawn[name] = box
            card.column.addWidget(box)

    def _people(self) -> None:
        card = self.card(self.tr("People and wages"))
        covered = ("workers_covered", self.tr("Workers covered"))
        self.pair(card.column, covered, ("workers_with_right_to_vote", self.tr("With the right to vote")))
        self.line(card.column, "workers", self.tr("Workers at the workplaces"))
        self.wages = WagesPart(self._texts)
        self.wages.edited.connect(self.changed)
        self.fields["wages"] = self.wages
        card.column.addWidget(self.wages)

    def _approval(self, *, old: bool) -> None:
        if self._kind is ActKind.ADDENDUM and not old:
            card = self.card(self.tr("Legitimation, when the addendum tells it"))
        else:
            card = self.card(self.tr("Approval"))
            self.pair(card.column, ("vote", self.tr("Day of the vote")), ("vote_id", self.tr("Vote of this office")))
            self.line(card.column, "places", self.tr("Hours and places of the vote"), width=Size.TEXT)
        if self._kind is ActKind.DEPOSIT:
            self.line(
                card.column, "representativeness_folio", self.tr("Folio of the certificate of representativeness")
            )
        if old or self._kind is ActKind.ADDENDUM:
            self.pair(
                card.column,
                ("legitimated_on", self.tr("Legitimation voted on")),
                ("legitimation", self.tr("Its certificate")),
            )
            yes, no = ("yes", self.tr("Approved")), ("no", self.tr("Not approved"))
            self.choice(card.column, "legitimated", self.tr("Result"), (("", self.tr("not said")), yes, no))

    def _act_title(self, act: ContractAct) -> str:
        kind = self._texts.get(f"contract-act.{act.kind.value}")
        return f"{act.number} · {kind} · {short_date(act.on)}"


class _Reader:
    """Reads fields and notes those that cannot be read."""

    def __init__(self, form: ActForm, bad: list[typed.Unreadable]) -> None:
        self._form, self._bad = form, bad

    def day(self, name: str) -> date | None:
        return self._note(typed.read_day(name, self._form.text(name)))

    def people(self, name: str) -> int | None:
        return self._note(typed.read_people(name, self._form.text(name)))

    def wages(self) -> WageTable | None:
        part = self._form.wages
        if part is not None and part.wrong():
            self._bad.append(typed.Unreadable("wages"))
        return None if part is None else part.read()

    def parties(self) -> None:
        nameless = () if self._form.parties is None else self._form.parties.nameless()
        self._bad.extend(typed.Unreadable(name) for name in nameless)

    def _note(self, found: Value | typed.Unreadable) -> Value | None:
        if isinstance(found, typed.Unreadable):
            self._bad.append(found)
            return None
        return found
