"""Which form belongs to which section of a filing, and what comes before the attachments, in legal order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.packet import act_forms, contract_forms, front, leadership_form, members_pages, oath_form, words
from unionreg.documents.packet import party_forms as parties
from unionreg.domain.filings.filing_type import Section

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet, SheetFrame

FORMS: Mapping[Section, Callable[[PacketSheet, Matter], None]] = {
    Section.ORGANISATION: parties.set_organisation,
    Section.ADDRESS: parties.set_address,
    Section.EMPLOYERS: parties.set_employers,
    Section.ASSEMBLIES: act_forms.set_assemblies,
    Section.STATUTES: act_forms.set_statutes,
    Section.MEMBERS: members_pages.set_members,
    Section.MEMBER_UNIONS: parties.set_member_unions,
    Section.LEADERSHIP: leadership_form.set_leadership,
    Section.AFFILIATION: parties.set_affiliation,
    Section.ACCOUNTS: act_forms.set_accounts,
    Section.REPRESENTATIVENESS: contract_forms.set_representativeness,
    Section.VOTE: contract_forms.set_vote,
    Section.CONTRACT: contract_forms.set_contract,
    Section.ATTACHMENTS: front.set_attachments,
    Section.OATH: oath_form.set_oath,
}


# What is signed begins on a sheet of its own.
ALONE = (Section.OATH,)
RULE_ROOM = 30.0


def goes_on(sheet: PacketSheet, section: Section, height: float | None) -> bool:
    """Whether a form of this height (None: longer than a sheet) goes whole below what stands on the sheet."""
    return section not in ALONE and height is not None and sheet.room >= height + RULE_ROOM


def set_form(sheet: PacketSheet, section: Section, matter: Matter, *, follows: bool = False) -> None:
    """The form of one section. ``follows``: another stands above it on the same sheet."""
    if follows:
        sheet.rule(14, 2)
    sheet.title(words.section_title(matter.data.kind, section), 16.0)
    FORMS[section](sheet, matter)


def set_answers(frame: SheetFrame, matter: Matter) -> PacketSheet:
    """The answers to a prevención on sheets of their own."""
    sheet = frame.sheet()
    sheet.title(words.ANSWERS, 16.0)
    front.set_answers(sheet, matter)
    return sheet
