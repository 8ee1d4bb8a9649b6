"""A filing as paper in the office: its public rendering, what that strikes out, and which case a scanned sheet is of.

Nothing here changes anything or writes to the log. The secret lists are in none of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.packet_ports import PacketPrint
from unionreg.application.session import require
from unionreg.application.vote_access import require_one_of
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.visibility import attachment_visibility, struck_fields
from unionreg.domain.roles import Permission
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.application.packet_ports import SheetFacts
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.filings.case import CaseVersion
    from unionreg.domain.filings.visibility import StruckField
    from unionreg.domain.roles import Actor

# Whoever works on cases has seen the attachments, and so may say that one holds no personal data.
_WORKING = (Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS, Permission.RECEIVE_FILINGS)


@dataclass(frozen=True, slots=True)
class WithheldAttachment:
    """An attachment that the public rendering only names, unless somebody shows it."""

    id: str
    title: str
    visibility: Visibility


@dataclass(frozen=True, slots=True)
class StruckOut:
    """What the public rendering of a version does not show."""

    fields: tuple[StruckField, ...]
    attachments: tuple[WithheldAttachment, ...]
    people: int


@dataclass(frozen=True, slots=True)
class SheetMatch:
    """Where a sheet belongs. ``case_folio`` empty: no case of this office. ``is_same_data`` None: no such version."""

    sheet: SheetFacts
    case_folio: str
    is_same_data: bool | None


def struck_out(core: Core, actor: Actor, *, folio: str, version: int) -> StruckOut:
    """What would be struck out, before the public rendering is drawn. NotFoundError ``filing-file-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        data = _version(uow, folio, version).data
        attachments = tuple(
            WithheldAttachment(each.id, each.title, attachment_visibility(data.kind, each)) for each in data.attachments
        )
        return StruckOut(struck_fields(data), attachments, data.members.people if data.members else 0)


def public_packet(core: Core, actor: Actor, *, folio: str, version: int, shown: frozenset[str] = frozenset()) -> bytes:
    """The packet of a version as everybody may read it: the same bytes whenever it is asked for.

    ``shown``: ids of attachments that hold no personal data, as a person who works on cases says.
    NotFoundError ``filing-file-unknown``; errors of ``PacketPrintsPort.public_packet``.
    """
    with core.unit_of_work() as uow:
        if shown:
            require_one_of(uow, actor, *_WORKING)
        else:
            require(uow, actor, Permission.READ_FILINGS)
        order = _order(uow, folio, _version(uow, folio, version), shown)
    return core.packet_prints.public_packet(order)


def printed_packet(core: Core, actor: Actor, *, folio: str, version: int) -> bytes:
    """The whole packet of a version drawn anew, for a file that was brought without paper. Errors as above."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *_WORKING)
        found = _version(uow, folio, version)
        order = _order(uow, folio, found, frozenset(each.id for each in found.data.attachments))
    return core.packet_prints.packet(order)


def sheet_match(core: Core, actor: Actor, *, content: bytes) -> SheetMatch:
    """Which case a scanned sheet belongs to, and whether it was printed from the data received.

    Errors of ``PacketPrintsPort.sheet``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        sheet = core.packet_prints.sheet(content)
        case = uow.filings.by_filing_id(sheet.filing_id)
        if case is None:
            return SheetMatch(sheet, "", None)
        same = next((each.digest == sheet.digest for each in case.versions if each.number == sheet.version), None)
        return SheetMatch(sheet, case.folio, same)


def _version(uow: UnitOfWork, folio: str, number: int) -> CaseVersion:
    try:
        return uow.filings.get(folio).version(number)
    except KeyError as error:
        raise NotFoundError("filing-file-unknown", folio=folio) from error


def _order(uow: UnitOfWork, folio: str, found: CaseVersion, shown: frozenset[str]) -> PacketPrint:
    office = uow.office.get()
    letterhead = office.letterhead()
    attachments: Mapping[str, bytes] = {
        each.sha256: uow.filings.file(each.sha256)
        for each in found.data.attachments
        if each.id in shown and attachment_visibility(found.data.kind, each) is not Visibility.SECRET
    }
    return PacketPrint(
        # Before the office gave it, the union could not know the folio.
        data=replace(found.data, case_folio=folio),
        digest=found.digest,
        made_at=found.received_at,
        office_name=letterhead.office_name,
        members=uow.filings.file(found.members_sha256) if found.members_sha256 else None,
        attachments=attachments,
        shown=shown,
        invented=letterhead.invented,
    )
