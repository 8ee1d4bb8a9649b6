"""Words of rolls without widgets: sources, purposes, states, statuses, acts, and findings explained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number, short_date
from ui.screens.votes.record_times import date_time_in
from ui.theme import Tone
from unionreg.application.roll_records import ObjectionKind, ObjectionParty, RollAct, Ruling
from unionreg.domain.findings import Severity
from unionreg.domain.rolls.columns import RollField
from unionreg.domain.rolls.kinds import ERRORS, RollKind
from unionreg.domain.rolls.roll import PersonStatus, RollPurpose, RollSource, RollState

if TYPE_CHECKING:
    from datetime import tzinfo

    from unionreg.application.roll_records import KeptFinding, RollDecision
    from unionreg.domain.rolls.kinds import RollFinding
    from unionreg.domain.rolls.roll import RollPerson, RollVersion
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KindWords:
    """What a kind of finding is called, means, and asks for."""

    title: str
    explanation: str
    remedy: str


def kind_words(texts: Texts, kind: RollKind) -> KindWords:
    """Title, explanation and remedy of a kind; its name stands in for a text that the catalogue lacks."""

    def part(name: str, otherwise: str = "") -> str:
        key = f"roll.{kind.value}.{name}"
        return texts.get(key) if texts.has(key) else otherwise

    return KindWords(part("title", kind.value), part("explanation"), part("remedy"))


def detail(texts: Texts, found: RollFinding) -> str:
    """What exactly disagrees, or an empty text where the kind says it all."""
    key = f"roll.{found.kind.value}.detail"
    if texts.has(key) and (found.found or found.expected or found.positions):
        return texts.get(key, found=found.found, expected=found.expected, positions=found.positions)
    parts = []
    if found.found:
        parts.append(translate("RollWords", "Written: {0}").format(found.found))
    if found.expected:
        parts.append(translate("RollWords", "By the rules: {0}").format(found.expected))
    if found.positions:
        parts.append(translate("RollWords", "Positions of the CURP: {0}").format(found.positions))
    return " · ".join(parts)


def kind_tone(kind: RollKind) -> Tone:
    """Errors need a decision; the rest is to be looked at."""
    return Tone.NEGATIVE if kind in ERRORS else Tone.WARNING


def severity_word(severity: Severity) -> str:
    """In one word."""
    if severity is Severity.ERROR:
        return translate("RollWords", "To decide")
    return translate("RollWords", "To look at")


def place_of(found: RollFinding) -> str:
    """Where the row stands in the spreadsheet, as that program shows it."""
    return row_place(found.sheet, found.row)


def row_place(sheet: str, row: int | None) -> str:
    """Sheet and row."""
    if row is None:
        return sheet or translate("RollWords", "whole file")
    words = translate("RollWords", "row {0}").format(number(row))
    return f"{sheet}, {words}" if sheet else words


def source_word(source: RollSource) -> str:
    """Who gave the list."""
    return {
        RollSource.UNION: translate("RollWords", "Union"),
        RollSource.EMPLOYER: translate("RollWords", "Employer"),
        RollSource.IMSS: translate("RollWords", "IMSS"),
        RollSource.SAT: translate("RollWords", "SAT"),
        RollSource.INFONAVIT: translate("RollWords", "Infonavit"),
        RollSource.INSPECTOR: translate("RollWords", "Labour inspection"),
        RollSource.CENTRE: translate("RollWords", "The Centre itself"),
        RollSource.OTHER: translate("RollWords", "Another source"),
    }[source]


def purpose_word(purpose: RollPurpose) -> str:
    """What the list is for."""
    return {
        RollPurpose.MEMBERS: translate("RollWords", "Members of the union"),
        RollPurpose.VOTERS_390BIS: translate("RollWords", "Voters, representativeness (LFT 390 Bis)"),
        RollPurpose.VOTERS_390TER: translate("RollWords", "Voters, contract (LFT 390 Ter)"),
        RollPurpose.SUPPORTERS_30: translate("RollWords", "Supporters, 30 % (LFT 390 Bis)"),
    }[purpose]


def state_word(state: RollState) -> str:
    """What has become of a version."""
    return {
        RollState.DRAFT: translate("RollWords", "Being worked on"),
        RollState.FROZEN: translate("RollWords", "Frozen"),
        RollState.REPLACED: translate("RollWords", "Replaced"),
    }[state]


def state_tone(state: RollState) -> Tone:
    """Its colour."""
    tones = {RollState.DRAFT: Tone.INFO, RollState.FROZEN: Tone.POSITIVE, RollState.REPLACED: Tone.NEUTRAL}
    return tones[state]


def status_word(status: PersonStatus) -> str:
    """Whether a person may vote, and why."""
    return {
        PersonStatus.ELIGIBLE: translate("RollWords", "May vote"),
        PersonStatus.ADDED_DISMISSED: translate("RollWords", "May vote: dismissed within the window"),
        PersonStatus.ADDED_SUB_JUDICE: translate("RollWords", "May vote: dismissal in litigation"),
        PersonStatus.EXCLUDED_TRUST: translate("RollWords", "Left out: trust employee"),
        PersonStatus.EXCLUDED_LATER_HIRE: translate("RollWords", "Left out: hired later"),
        PersonStatus.EXCLUDED_DUPLICATE: translate("RollWords", "Left out: repeated"),
        PersonStatus.EXCLUDED_OTHER: translate("RollWords", "Left out: other reason"),
    }[status]


def act_word(act: RollAct) -> str:
    """What was decided."""
    return {
        RollAct.CORRECTED: translate("RollWords", "Corrected"),
        RollAct.CONFIRMED: translate("RollWords", "Stands as it is"),
        RollAct.EXCLUDED: translate("RollWords", "Left out"),
        RollAct.ADMITTED: translate("RollWords", "Admitted"),
        RollAct.ADDED: translate("RollWords", "Added"),
    }[act]


def field_word(field: RollField) -> str:
    """What a column of the spreadsheet holds."""
    return {
        RollField.FIRST_SURNAME: translate("RollWords", "First surname"),
        RollField.SECOND_SURNAME: translate("RollWords", "Second surname"),
        RollField.GIVEN_NAMES: translate("RollWords", "Given names"),
        RollField.SURNAMES: translate("RollWords", "Both surnames"),
        RollField.FULL_NAME: translate("RollWords", "Whole name"),
        RollField.CURP: translate("RollWords", "CURP"),
        RollField.HIRED_ON: translate("RollWords", "Hired on"),
        RollField.POST: translate("RollWords", "Post"),
        RollField.WORKPLACE: translate("RollWords", "Workplace"),
        RollField.SHIFT: translate("RollWords", "Shift"),
        RollField.BORN_ON: translate("RollWords", "Date of birth"),
        RollField.SEX: translate("RollWords", "Sex"),
        RollField.WORKER_TYPE: translate("RollWords", "Kind of worker (trust or not)"),
    }[field]


def asks_word(kind: ObjectionKind) -> str:
    """What an objection asks for."""
    return {
        ObjectionKind.ADD: translate("RollWords", "Add somebody"),
        ObjectionKind.REMOVE: translate("RollWords", "Leave somebody out"),
        ObjectionKind.CORRECT: translate("RollWords", "Correct data"),
    }[kind]


def party_word(party: ObjectionParty) -> str:
    """Who objects."""
    return {
        ObjectionParty.UNION: translate("RollWords", "Union"),
        ObjectionParty.EMPLOYER: translate("RollWords", "Employer"),
        ObjectionParty.WORKER: translate("RollWords", "Working person"),
    }[party]


def ruling_word(ruling: Ruling | None) -> str:
    """What was ruled."""
    if ruling is None:
        return translate("RollWords", "Waits for a ruling")
    words = {
        Ruling.UPHELD: translate("RollWords", "Upheld"),
        Ruling.DISMISSED: translate("RollWords", "Dismissed"),
    }
    return words[ruling]


def version_name(roll: RollVersion) -> str:
    """Number and source, as versions are spoken of."""
    name = translate("RollWords", "Version {number} · {source}")
    return name.format(number=roll.version, source=source_word(roll.source))


def version_facts(roll: RollVersion, zone: tzinfo) -> str:
    """Where a version came from, in one line."""
    words = translate("RollWords", "Cut-off {cut_off} · taken in by {who}, {when}")
    facts = words.format(
        cut_off=short_date(roll.cut_off), who=roll.imported_by, when=date_time_in(roll.imported_at, zone)
    )
    return f"{facts} · {roll.file_name}" if roll.file_name else facts


def people(count: int) -> str:
    """So many people, the number as people here write it."""
    return translate("RollWords", "%n person(s)", "", count).replace(str(count), number(count))


def decision_sentence(decision: RollDecision, zone: tzinfo) -> str:
    """Who decided what, when and why."""
    words = translate("RollWords", "{act} by {who}, {when}: {reason}")
    when = date_time_in(decision.at, zone)
    return words.format(act=act_word(decision.act), who=decision.by, when=when, reason=decision.reason)


def changed_fields(decision: RollDecision) -> str:
    """What a correction changed, each field before and after."""
    before, after = decision.before, decision.after
    if before is None or after is None:
        return ""
    pairs = ((label, value(before), value(after)) for label, value in person_fields())
    return "\n".join(f"{label}: {old or '—'} → {new or '—'}" for label, old, new in pairs if old != new)


def person_fields() -> tuple[tuple[str, _Reader], ...]:
    """The fields of a row with their names, in the order of a list."""
    return (
        (field_word(RollField.FIRST_SURNAME), lambda person: person.first_surname),
        (field_word(RollField.SECOND_SURNAME), lambda person: person.second_surname),
        (field_word(RollField.GIVEN_NAMES), lambda person: person.given_names),
        (field_word(RollField.CURP), lambda person: person.curp),
        (field_word(RollField.HIRED_ON), lambda person: short_date(person.hired_on) if person.hired_on else ""),
        (field_word(RollField.POST), lambda person: person.post),
        (field_word(RollField.WORKPLACE), lambda person: person.workplace),
        (field_word(RollField.SHIFT), lambda person: person.shift),
        (translate("RollWords", "Status"), lambda person: status_word(person.status)),
    )


def told_fields() -> tuple[tuple[str, _Reader], ...]:
    """The same with the whole name in one line, for looking at people and not for changing them."""
    name = (translate("RollWords", "Name"), lambda person: person.list_name)
    return (name, *(each for each in person_fields() if each[0] not in _name_words()))


def _name_words() -> frozenset[str]:
    fields = (RollField.FIRST_SURNAME, RollField.SECOND_SURNAME, RollField.GIVEN_NAMES)
    return frozenset(map(field_word, fields))


def decided_word(kept: KeptFinding) -> str:
    """Whether somebody has decided a finding."""
    if kept.settled_by is not None:
        return translate("RollWords", "Decided")
    return severity_word(kept.found.severity)


def decided_tone(kept: KeptFinding) -> Tone:
    """Its colour."""
    return Tone.POSITIVE if kept.settled_by is not None else kind_tone(kept.found.kind)


if TYPE_CHECKING:
    from collections.abc import Callable

    _Reader = Callable[[RollPerson], str]
