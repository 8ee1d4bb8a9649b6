"""Which form belongs to which section of a filing, and what comes before the attachments, in legal order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.packet import act_forms, contract_forms, front, leadership_form, members_pages, oath_form
from unionreg.documents.packet import party_forms as parties
from unionreg.documents.packet import words
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


def set_form(frame: SheetFrame, section: Section, matter: Matter) -> PacketSheet:
    """The form of one section on sheets of its own."""
    title = words.SECTIONS[section]
    sheet = frame.sheet(title)
    sheet.title(title, 16.0)
    FORMS[section](sheet, matter)
    return sheet


def set_answers(frame: SheetFrame, matter: Matter) -> PacketSheet:
    """The answers to a prevención on sheets of their own."""
    sheet = frame.sheet(words.ANSWERS)
    sheet.title(words.ANSWERS, 16.0)
    front.set_answers(sheet, matter)
    return sheet
