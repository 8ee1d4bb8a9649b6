"""What a filing says, section by section, as lines to read: label, value, and whether the law keeps it from the public.

No widget. The labels are those of the forms of the union's desk, so that both sides read the same words. The list of
members is not here: only what it sums up to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date, number
from ui.screens.filings.words import section_name
from ui.screens.union_desk.form_fields import FieldKind, value_of
from ui.screens.union_desk.records import TermTyped
from ui.screens.union_desk.section_forms import groups_of
from unionreg.domain.filings.filing import Sex, Term, Visibility
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.visibility import visibility_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.screens.union_desk.form_fields import FieldGroup, FormField
    from unionreg.domain.filings.filing import Address, FilingData
    from unionreg.domain.filings.filing_type import FilingType
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DataLine:
    """One line; a ``strong`` one is the heading of a person or thing and may have no label."""

    label: str
    value: str
    visibility: Visibility = Visibility.PUBLIC
    strong: bool = False


@dataclass(frozen=True, slots=True)
class DataSection:
    """One part of the form."""

    section: Section
    title: str
    lines: tuple[DataLine, ...]


def data_sections(data: FilingData, type_: FilingType, texts: Texts) -> tuple[DataSection, ...]:
    """The sections that this type of filing has, in legal order, each with its lines; empty ones say so themselves."""
    return tuple(
        DataSection(
            each, section_name(each, texts), (*_groups(data, groups_of(each, type_, texts)), *_list(data, each))
        )
        for each in type_.sections
    )


def value_words(value: object, field: FormField | None = None) -> str:
    """A value as it is read: days in words, numbers with commas, yes and no; empty when nothing was said."""
    if value is None or value in ("", ()):
        return ""
    if isinstance(value, bool):
        return translate("FilingData", "Yes") if value else translate("FilingData", "No")
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, int):
        return number(value)
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value)
    key = value.value if isinstance(value, StrEnum) else str(value)
    return dict(field.choices).get(key, key) if field is not None and field.kind is FieldKind.CHOICE else key


def address_line(address: Address) -> str:
    """An address in one line, as on an envelope."""
    street = " ".join(filter(None, (address.street, address.exterior_number, address.interior_number)))
    postal = translate("FilingData", "postal code {0}").format(address.postal_code) if address.postal_code else ""
    return ", ".join(filter(None, (street, address.settlement, postal, address.municipality, address.state)))


def sex_word(sex: Sex | None) -> str:
    """As position 11 of the CURP says it."""
    if sex is None:
        return ""
    return {
        Sex.WOMAN: translate("FilingData", "woman"),
        Sex.MAN: translate("FilingData", "man"),
        Sex.NON_BINARY: translate("FilingData", "non-binary"),
    }[sex]


def _groups(data: FilingData, groups: tuple[FieldGroup, ...]) -> Iterator[DataLine]:
    for group in groups:
        record = group.place.read(data)
        said = [(field, value_words(value_of(record, field.name), field)) for field in group.fields]
        # An unticked box says nothing of its own.
        lines = [
            DataLine(field.label, words, _visibility(record, field.name))
            for field, words in said
            if words and not (field.kind is FieldKind.CHECK and value_of(record, field.name) is False)
        ]
        if lines and len(groups) > 1:
            yield DataLine("", group.title, strong=True)
        yield from lines


def _visibility(record: object, path: str) -> Visibility:
    parent, _, name = path.rpartition(".")
    holder = value_of(record, parent) if parent else record
    # A period while it is typed has another type than the one that is kept.
    kept = Term if isinstance(holder, TermTyped) else type(holder)
    return visibility_of(kept.__name__, name)


def _list(data: FilingData, section: Section) -> tuple[DataLine, ...]:
    reader = _LISTS.get(section)
    return tuple(reader(data)) if reader is not None else ()


def _employers(data: FilingData) -> Iterator[DataLine]:
    for employer in data.employers:
        yield DataLine("", employer.name, strong=True)
        yield from _said((translate("FilingData", "RFC"), employer.rfc))
        yield from _said((translate("FilingData", "Activity"), employer.activity))
        yield from _said((translate("FilingData", "Address"), address_line(employer.address)))


def _statutes(data: FilingData) -> Iterator[DataLine]:
    for answer in data.statutes:
        if answer.not_applicable:
            where = translate("FilingData", "does not apply")
        elif answer.page is None:
            where = translate("FilingData", "not found")
        else:
            where = translate("FilingData", "page {0}").format(answer.page)
        label = translate("FilingData", "Article 371, {0}").format(answer.key)
        yield DataLine(label, " · ".join(filter(None, (where, answer.note))))


def _members(data: FilingData) -> Iterator[DataLine]:
    summary = data.members
    if summary is None:
        return
    told = (
        (translate("FilingData", "People on the list"), summary.people, True),
        (translate("FilingData", "Women"), summary.women, True),
        (translate("FilingData", "Men"), summary.men, True),
        (translate("FilingData", "Non-binary people"), summary.non_binary, False),
        (translate("FilingData", "Sex not known"), summary.unknown, False),
        (translate("FilingData", "Who joined"), summary.joined, False),
        (translate("FilingData", "Who left"), summary.left, False),
    )
    for label, people, always in told:
        if people or always:
            yield DataLine(label, number(people))
    if summary.cut_off is not None:
        yield DataLine(translate("FilingData", "Cut-off day"), long_date(summary.cut_off))
    kept = translate("FilingData", "CURP and addresses of the list")
    yield DataLine(kept, translate("FilingData", "never in a public copy"), Visibility.CONFIDENTIAL)


def _member_unions(data: FilingData) -> Iterator[DataLine]:
    for union in data.member_unions:
        yield DataLine("", union.name, strong=True)
        yield from _said((translate("FilingData", "Registration number"), union.registration_number))
        yield from _said((translate("FilingData", "Members"), value_words(union.members)))
        yield from _said((translate("FilingData", "Address"), address_line(union.address)))


def _leaders(data: FilingData) -> Iterator[DataLine]:
    for leader in data.leaders:
        marks = (
            sex_word(leader.sex),
            leader.section,
            translate("FilingData", "substitute") if leader.is_substitute else "",
            "" if leader.is_mexican else translate("FilingData", "foreign nationality"),
        )
        yield DataLine(leader.post, " · ".join(filter(None, (leader.full_name, *marks))))
        if leader.curp:
            yield DataLine(translate("FilingData", "CURP"), leader.curp, Visibility.CONFIDENTIAL)


def _supporters(data: FilingData) -> Iterator[DataLine]:
    if data.representativeness is not None and data.representativeness.supporters_sha256:
        told = translate("FilingData", "kept apart; only who reviews it may read it")
        yield DataLine(translate("FilingData", "List of supporters"), told, Visibility.SECRET)


def _stations(data: FilingData) -> Iterator[DataLine]:
    for station in data.vote.stations if data.vote is not None else ():
        day = long_date(station.day) if station.day is not None else ""
        hours = " - ".join(filter(None, (station.opens, station.closes)))
        voters = translate("FilingData", "%n voter(s)", "", station.voters) if station.voters is not None else ""
        yield DataLine(station.name, " · ".join(filter(None, (station.address, day, hours, voters))))


def _attachments(data: FilingData) -> Iterator[DataLine]:
    for each in data.attachments:
        pages = translate("FilingData", "%n page(s)", "", each.pages)
        part = translate("FilingData", "part {0} of {1}").format(each.part, each.parts) if each.parts > 1 else ""
        yield DataLine(each.title, " · ".join(filter(None, (each.file_name, pages, part))))


def _signatures(data: FilingData) -> Iterator[DataLine]:
    for signature in data.signatures:
        day = long_date(signature.signed_on) if signature.signed_on is not None else ""
        witness = translate("FilingData", "witness: {0}").format(signature.witness) if signature.witness else ""
        words = " · ".join(filter(None, (signature.name, signature.post, day, witness)))
        yield DataLine(translate("FilingData", "Autograph signature"), words)


def _said(line: tuple[str, str]) -> Iterator[DataLine]:
    if line[1]:
        yield DataLine(*line)


_LISTS: dict[Section, Callable[[FilingData], Iterator[DataLine]]] = {
    Section.EMPLOYERS: _employers,
    Section.STATUTES: _statutes,
    Section.MEMBERS: _members,
    Section.MEMBER_UNIONS: _member_unions,
    Section.LEADERSHIP: _leaders,
    Section.REPRESENTATIVENESS: _supporters,
    Section.VOTE: _stations,
    Section.ATTACHMENTS: _attachments,
    Section.OATH: _signatures,
}
