"""The pre-flight once more, in the office: the same code as on the union's desk, with the office's calendars.

A finding never decides: it proposes. Needs no permission beyond reading the case, and gives no member's line away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.filing_access import today_of
from unionreg.application.session import require
from unionreg.domain.filings.members_file import read_members
from unionreg.domain.filings.preflight import preflight
from unionreg.domain.roles import Permission
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.filings.filing import Member
    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.domain.roles import Actor


def case_checks(core: Core, actor: Actor, *, folio: str) -> tuple[PreflightFinding, ...]:
    """What can be said about the newest version of a case. NotFoundError ``filing-unknown``."""
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        version = uow.filings.get(folio).versions[-1]
        book = stored_book(uow)
        content = uow.filings.file(version.members_sha256) if version.members_sha256 else None
    return preflight(version.data, _members(content), today, calendars=book)


def container_checks(core: Core, actor: Actor, *, content: bytes) -> tuple[PreflightFinding, ...]:
    """The same of a container before anything of it is kept. Raises as ``FilingFilesPort.read``."""
    _, today = today_of(core)
    filing = core.filing_files.read(content)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECEIVE_FILINGS)
        book = stored_book(uow)
    return preflight(filing.data, _members(filing.members), today, calendars=book)


def _members(content: bytes | None) -> tuple[Member, ...] | None:
    """The list, or None where there is none that can be read: then only its sums are judged."""
    if content is None:
        return None
    try:
        return tuple(read_members(content))
    except UnreadableError:
        return None
