"""The pre-flight once more, in the office: the same code as on the union's desk, with its calendars and register.

A finding never decides: it proposes. Needs no permission beyond reading the case, and gives no member's line away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.filing_access import today_of
from unionreg.application.register_facts import register_facts
from unionreg.application.session import require
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.machines import is_open
from unionreg.domain.filings.members_file import read_members
from unionreg.domain.filings.preflight import preflight
from unionreg.domain.filings.visibility import attachment_visibility
from unionreg.domain.roles import Permission
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.filings.case import CaseVersion
    from unionreg.domain.filings.filing import Attachment, Member
    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.domain.roles import Actor


def case_checks(core: Core, actor: Actor, *, folio: str, looks: bool = False) -> tuple[PreflightFinding, ...]:
    """What can be said about the newest version of a case. NotFoundError ``filing-unknown``.

    A settled case is not held against the register: what it brought stands there by now. ``looks``: every attachment
    is opened as well, which takes its time.
    """
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        case = uow.filings.get(folio)
        version = case.versions[-1]
        known = register_facts(core, uow, version.data) if is_open(case.machine, case.state) else None
        book = stored_book(uow)
        content = uow.filings.file(version.members_sha256) if version.members_sha256 else None
        named = {each.sha256: each.file_name for each in version.data.attachments if looks and _is_open(version, each)}
        facts = [core.filing_files.facts(uow.filings.file(sha256), name) for sha256, name in named.items()]
    return preflight(version.data, _members(content), today, known, calendars=book, attachments=facts)


def container_checks(core: Core, actor: Actor, *, content: bytes) -> tuple[PreflightFinding, ...]:
    """The same of a container before anything of it is kept, its attachments opened as well.

    Raises as ``FilingFilesPort.read``.
    """
    _, today = today_of(core)
    filing = core.filing_files.read(content)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECEIVE_FILINGS)
        known = register_facts(core, uow, filing.data)
        book = stored_book(uow)
    contents, named = filing.attachments or {}, {each.sha256: each.file_name for each in filing.data.attachments}
    facts = [core.filing_files.facts(contents[sha256], name) for sha256, name in named.items() if sha256 in contents]
    return preflight(filing.data, _members(filing.members), today, known, calendars=book, attachments=facts)


def _members(content: bytes | None) -> tuple[Member, ...] | None:
    """The list, or None where there is none that can be read: then only its sums are judged."""
    if content is None:
        return None
    try:
        return tuple(read_members(content))
    except UnreadableError:
        return None


def _is_open(version: CaseVersion, attachment: Attachment) -> bool:
    """Whether whoever looks at the case may have the document opened: signed sheets of supporters stay closed."""
    return attachment_visibility(version.data.kind, attachment) is not Visibility.SECRET
