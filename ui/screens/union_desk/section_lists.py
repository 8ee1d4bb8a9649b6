"""The lists of a filing (employers, leaders, unions of a federation, stations, signatures): columns and fields. Pure.

A list is shown as a table with one form below for the row chosen; adding and removing rows is the same for all.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui.localisation import number, short_date
from ui.models.rows_table_model import Column
from ui.screens.union_desk.form_fields import FieldKind, FormField
from ui.screens.union_desk.section_forms import address_fields
from ui.theme import Size, TextRole
from unionreg.domain.filings.filing import (
    AutographSignature,
    Employer,
    FilingData,
    FilingKind,
    Leader,
    MemberUnion,
    NoticedStation,
    Sex,
    VoteNotice,
)
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.people.curp import LENGTH

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate
_SEX_PLACE = 10


@dataclass(frozen=True, slots=True)
class RecordList:
    """One list. ``make`` gives an empty row, ``settle`` completes a row from what it says (sex from the CURP)."""

    title: str
    add: str
    empty: str
    read: Callable[[FilingData], tuple[Any, ...]]
    write: Callable[[FilingData, tuple[Any, ...]], FilingData]
    make: Callable[[], Any]
    name: Callable[[Any], str]
    columns: tuple[Column, ...]
    fields: tuple[FormField, ...]
    hint: str = ""
    settle: Callable[[Any], Any] = lambda row: row


def list_of(section: Section, data: FilingData) -> RecordList | None:
    """The list of a section, or None where it has none."""
    makers: dict[Section, Callable[[FilingData], RecordList]] = {
        Section.EMPLOYERS: _employers,
        Section.LEADERSHIP: lambda _data: _leaders(),
        Section.MEMBER_UNIONS: lambda _data: _unions(),
        Section.VOTE: lambda _data: _stations(),
        Section.OATH: _signatures,
    }
    maker = makers.get(section)
    return maker(data) if maker is not None else None


def sex_words(sex: Sex | None) -> str:
    """In one word."""
    if sex is None:
        return translate("UnionForms", "not said")
    return {
        Sex.WOMAN: translate("UnionForms", "woman"),
        Sex.MAN: translate("UnionForms", "man"),
        Sex.NON_BINARY: translate("UnionForms", "non-binary"),
    }[sex]


def sex_of_curp(curp: str) -> Sex | None:
    """What position 11 of the CURP says, or None."""
    if len(curp) != LENGTH or curp[_SEX_PLACE] not in set(Sex):
        return None
    return Sex(curp[_SEX_PLACE])


def _new_id() -> str:
    return secrets.token_hex(8)


def _employers(data: FilingData) -> RecordList:
    firms = data.kind is FilingKind.EMPLOYERS_UNION
    return RecordList(
        title=translate("UnionForms", "Firms of the union")
        if firms
        else translate("UnionForms", "Employers and work centres"),
        add=translate("UnionForms", "Add a firm") if firms else translate("UnionForms", "Add an employer"),
        empty=translate("UnionForms", "None yet. Add the first one."),
        read=lambda filing: filing.employers,
        write=lambda filing, rows: replace(filing, employers=rows),
        make=lambda: Employer(_new_id(), ""),
        name=lambda row: row.name,
        columns=(
            Column(translate("UnionForms", "Name"), lambda row: row.name or "—", stretch=True),
            Column("RFC", lambda row: row.rfc, characters=16, role=TextRole.MONO),
            Column(translate("UnionForms", "Municipality"), lambda row: row.address.municipality, characters=24),
        ),
        fields=(
            FormField("name", translate("UnionForms", "Name or firm"), width=Size.FORM),
            FormField("activity", translate("UnionForms", "What it does")),
            FormField("rfc", translate("UnionForms", "RFC (12 or 13 characters)"), FieldKind.CODE, beside=True),
            *address_fields(),
        ),
        hint=translate("UnionForms", "Where the members work: name and address of each employer or establishment."),
    )


def _leaders() -> RecordList:
    sexes = tuple((each.value, sex_words(each)) for each in Sex)
    general = translate("UnionForms", "General secretary, or whoever represents the organisation")
    return RecordList(
        title=translate("UnionForms", "People of the leadership"),
        add=translate("UnionForms", "Add a person"),
        empty=translate("UnionForms", "Nobody yet. Add the first person."),
        read=lambda filing: filing.leaders,
        write=lambda filing, rows: replace(filing, leaders=rows),
        make=lambda: Leader(_new_id(), ""),
        name=lambda row: row.full_name,
        columns=(
            Column(translate("UnionForms", "Name"), lambda row: row.full_name or "—", stretch=True),
            Column(translate("UnionForms", "Post"), _post_words, characters=34),
            Column(translate("UnionForms", "Sex"), lambda row: sex_words(row.sex), characters=12),
        ),
        fields=(
            FormField("first_surname", translate("UnionForms", "First surname")),
            FormField("second_surname", translate("UnionForms", "Second surname (optional)"), beside=True),
            FormField("given_names", translate("UnionForms", "Given names")),
            FormField("curp", translate("UnionForms", "CURP (not published)"), FieldKind.CODE),
            FormField("sex", translate("UnionForms", "Sex"), FieldKind.CHOICE, "", sexes, Sex, beside=True),
            FormField("post", translate("UnionForms", "Post")),
            FormField("section", translate("UnionForms", "Section (optional)"), beside=True),
            FormField("is_general_secretary", general, FieldKind.CHECK, width=Size.FORM),
            FormField("is_substitute", translate("UnionForms", "Substitute"), FieldKind.CHECK, width=Size.FORM),
            FormField(
                "is_mexican",
                translate("UnionForms", "Mexican nationality"),
                FieldKind.CHECK,
                translate("UnionForms", "Foreigners cannot be part of the leadership (LFT 372)."),
                width=Size.FORM,
            ),
        ),
        settle=_settled_leader,
    )


def _post_words(leader: Leader) -> str:
    if leader.is_substitute:
        return translate("UnionForms", "{post} (substitute)").format(post=leader.post)
    return leader.post


def _settled_leader(leader: Leader) -> Leader:
    """The CURP says the sex, so it is not asked for twice."""
    return replace(leader, sex=sex_of_curp(leader.curp)) if leader.sex is None else leader


def _unions() -> RecordList:
    return RecordList(
        title=translate("UnionForms", "Unions that it is made of"),
        add=translate("UnionForms", "Add a union"),
        empty=translate("UnionForms", "None yet. A federation or confederation needs at least two."),
        read=lambda filing: filing.member_unions,
        write=lambda filing, rows: replace(filing, member_unions=rows),
        make=lambda: MemberUnion(_new_id(), ""),
        name=lambda row: row.name,
        columns=(
            Column(translate("UnionForms", "Name"), lambda row: row.name or "—", stretch=True),
            Column(translate("UnionForms", "Registration"), lambda row: row.registration_number, characters=20),
            Column(
                translate("UnionForms", "Members"),
                lambda row: "" if row.members is None else number(row.members),
                characters=10,
                number=True,
                role=TextRole.FIGURE,
            ),
        ),
        fields=(
            FormField("name", translate("UnionForms", "Name"), width=Size.FORM),
            FormField("registration_number", translate("UnionForms", "Registration number")),
            FormField("members", translate("UnionForms", "Number of members"), FieldKind.NUMBER, beside=True),
            *address_fields(),
        ),
    )


def _stations() -> RecordList:
    return RecordList(
        title=translate("UnionForms", "Stations"),
        add=translate("UnionForms", "Add a station"),
        empty=translate("UnionForms", "None yet. Add the first station."),
        read=lambda filing: filing.vote.stations if filing.vote is not None else (),
        write=lambda filing, rows: replace(filing, vote=replace(filing.vote or VoteNotice(), stations=rows)),
        make=lambda: NoticedStation(_new_id(), "", ""),
        name=lambda row: row.name,
        columns=(
            Column(translate("UnionForms", "Name"), lambda row: row.name or "—", stretch=True),
            Column(translate("UnionForms", "Day"), lambda row: short_date(row.day) if row.day else "", characters=12),
            Column(translate("UnionForms", "Hours"), _hours, characters=14),
            Column(
                translate("UnionForms", "Voters"),
                lambda row: "" if row.voters is None else number(row.voters),
                characters=10,
                number=True,
                role=TextRole.FIGURE,
            ),
        ),
        fields=(
            FormField("name", translate("UnionForms", "Name of the station")),
            FormField("address", translate("UnionForms", "Address"), width=Size.FORM),
            FormField("day", translate("UnionForms", "Day"), FieldKind.DAY),
            FormField("opens", translate("UnionForms", "Opens at"), FieldKind.HOUR, beside=True),
            FormField("closes", translate("UnionForms", "Closes at"), FieldKind.HOUR, beside=True),
            FormField("voters", translate("UnionForms", "Voters on its roll"), FieldKind.NUMBER),
        ),
    )


def _hours(station: NoticedStation) -> str:
    return " – ".join(filter(None, (station.opens, station.closes)))


def _signatures(data: FilingData) -> RecordList:
    scans = tuple((each.id, each.title or each.file_name) for each in data.attachments)
    titles = dict(scans)
    return RecordList(
        title=translate("UnionForms", "Autograph signatures"),
        add=translate("UnionForms", "Add a signature"),
        empty=translate("UnionForms", "None yet. Whoever signs the paper by hand is named here."),
        read=lambda filing: filing.signatures,
        write=lambda filing, rows: replace(filing, signatures=rows),
        make=lambda: AutographSignature(_new_id(), "", ""),
        name=lambda row: row.name,
        columns=(
            Column(translate("UnionForms", "Name"), lambda row: row.name or "—", stretch=True),
            Column(translate("UnionForms", "Post"), lambda row: row.post, characters=24),
            Column(translate("UnionForms", "Scanned in"), lambda row: titles.get(row.attachment, "—"), characters=26),
            Column(translate("UnionForms", "Witness"), lambda row: row.witness or "—", characters=22),
        ),
        fields=(
            FormField("name", translate("UnionForms", "Who signs by hand")),
            FormField("post", translate("UnionForms", "Post"), beside=True),
            FormField("signed_on", translate("UnionForms", "Signed on"), FieldKind.DAY),
            FormField("witness", translate("UnionForms", "Witness who saw it signed")),
            FormField(
                "attachment",
                translate("UnionForms", "Attachment with the scan"),
                FieldKind.CHOICE,
                choices=scans,
                beside=True,
            ),
        ),
        hint=translate(
            "UnionForms",
            "The law asks for signatures by hand on paper: they stay so. Here you say whose they are, where they were "
            "scanned and who saw them signed.",
        ),
    )
