"""Which parts make the page of a section: its fields and lists, and for some sections a part with a work of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.union_desk.attachments_part import AttachmentsPart
from ui.screens.union_desk.members_part import MemberList, MembersPart
from ui.screens.union_desk.parts import ProportionPart, SectionPart, plain_parts
from ui.screens.union_desk.session import now
from ui.screens.union_desk.statutes_part import StatutesPart
from ui.screens.union_desk.support_part import SupportPart
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.rolls.roll import RollPurpose

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ui.screens.union_desk.session import FilingSession
    from unionreg.domain.filings.filing import FilingData, Member

translate = QCoreApplication.translate


def parts_of(section: Section, session: FilingSession) -> list[SectionPart]:
    """The parts of a section's page, from the top."""
    texts = session.context.messages.texts
    parts = plain_parts(section, session.filing, texts)
    if section is Section.LEADERSHIP:
        parts.insert(1, ProportionPart(texts))
    elif section is Section.STATUTES:
        parts.insert(0, StatutesPart(texts, session.read_bytes))
    elif section is Section.MEMBERS:
        parts.append(MembersPart(session, _members(session)))
    elif section is Section.REPRESENTATIVENESS:
        parts += [SupportPart(), MembersPart(session, _supporters(session))]
    elif section is Section.ATTACHMENTS:
        parts.append(AttachmentsPart(session))
    return parts


def _members(session: FilingSession) -> MemberList:
    def load(done: Callable[[tuple[Member, ...]], object]) -> None:
        session.work(lambda folder, _progress: tuple(folder.members()), done)

    def keep(members: tuple[Member, ...], name: str, cut_off: date, done: Callable[[object], object]) -> None:
        at = now()
        session.work(lambda folder, _progress: folder.set_members(members, name, at, cut_off=cut_off), done)

    changes = session.filing.kind is FilingKind.MEMBERS_CHANGE
    return MemberList(
        translate("UnionParts", "Members who joined and left")
        if changes
        else translate("UnionParts", "List of members"),
        translate("UnionParts", "Name, CURP, address and employer of each. CURP and address are not published."),
        RollPurpose.MEMBERS,
        _kept_members,
        load,
        keep,
    )


def _supporters(session: FilingSession) -> MemberList:
    def load(done: Callable[[tuple[Member, ...]], object]) -> None:
        session.work(lambda folder, _progress: tuple(folder.supporters()), done)

    def keep(members: tuple[Member, ...], name: str, _cut_off: date, done: Callable[[object], object]) -> None:
        at = now()
        session.work(lambda folder, _progress: folder.set_supporters(members, name, at), done)

    return MemberList(
        translate("UnionParts", "List of those who support (secret)"),
        translate(
            "UnionParts",
            "Name, CURP and date of hiring of each person who signed. The law keeps it secret (LFT 390 Bis).",
        ),
        RollPurpose.SUPPORTERS_30,
        _kept_supporters,
        load,
        keep,
        secret=True,
    )


def _kept_members(data: FilingData) -> str:
    return data.members.sha256 if data.members is not None else ""


def _kept_supporters(data: FilingData) -> str:
    return data.representativeness.supporters_sha256 if data.representativeness is not None else ""
