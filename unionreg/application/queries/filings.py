"""Reading filings: the inbox sorted by clock, a case with all that belongs to it, its files, papers and precedents.

What falls due over all cases is in ``due``. Nothing here changes anything or writes to the log; the secret lists are
read through ``filing_secrets``, which does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.filing_access import open_case, today_of
from unionreg.application.filing_intake import arrival
from unionreg.application.filing_preventions import answer_term
from unionreg.application.filing_records import ArrivalView, InboxFilter, InboxPage, InboxRow, InboxSort
from unionreg.application.session import require
from unionreg.application.vote_access import require_one_of
from unionreg.domain.filings.clocks import days_left
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.machines import possible
from unionreg.domain.filings.marks import items_from_marks
from unionreg.domain.filings.visibility import attachment_visibility, public_view
from unionreg.domain.roles import Permission
from unionreg.errors import NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.filing_records import CasePaper, ReasonRow
    from unionreg.application.ports import Core
    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.filings.case import Case, CaseEntry, CaseState, CaseVersion
    from unionreg.domain.filings.clocks import CaseClock, FilingSettings
    from unionreg.domain.filings.filing import Answer, FilingKind
    from unionreg.domain.filings.filing_type import FilingType, Requirement
    from unionreg.domain.filings.machines import Arrow
    from unionreg.domain.filings.marks import Mark, PreventionItem
    from unionreg.domain.filings.rulings import LegalGround
    from unionreg.domain.roles import Actor

__all__ = [
    "CasePage",
    "InboxFilter",
    "InboxPage",
    "InboxRow",
    "InboxSort",
    "RequirementRow",
    "attachment_file",
    "case_history",
    "case_page",
    "container_file",
    "container_view",
    "filing_settings",
    "inbox",
    "members_file",
    "paper_file",
    "precedents",
]

# Whoever works on cases sees what is confidential in them; the others have the public renderings.
_WORKING = (Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS, Permission.RECEIVE_FILINGS)


@dataclass(frozen=True, slots=True)
class RequirementRow:
    """A requirement with what was marked, and what the union answered about it last. ``is_stale``: an older version."""

    requirement: Requirement
    mark: Mark | None
    is_stale: bool
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class ClockRow:
    """A clock with the business days after today that are left of it: negative when late, None when unknown."""

    clock: CaseClock
    days_left: int | None


@dataclass(frozen=True, slots=True)
class CasePage:
    """All that a case's page shows. ``case.revision`` is what every act on it asks for as ``expected``.

    ``state`` has what the calendar adds; ``clocks`` begin with the one that matters first. ``acts`` are the arrows that
    leave the state. ``proposed`` are the points of the prevención that the marks give; an answer to it would be due in
    ``answer_days`` business days by ``answer_source``. ``settings`` tell how the suspension is read.
    """

    case: Case
    kind: FilingType
    state: CaseState
    clocks: tuple[ClockRow, ...]
    acts: tuple[Arrow, ...]
    requirements: tuple[RequirementRow, ...]
    proposed: tuple[PreventionItem, ...]
    answer_days: int
    answer_source: str
    papers: tuple[CasePaper, ...]
    settings: FilingSettings
    today: date
    may_rule: bool


def inbox(
    core: Core,
    actor: Actor,
    *,
    where: InboxFilter | None = None,
    sort: InboxSort = InboxSort.CLOCK,
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
) -> InboxPage:
    """A page of the list, the most urgent first; filtered, sorted and cut in SQL."""
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        page = uow.filings.page(where or InboxFilter(), sort, today, descending=descending, offset=offset, limit=limit)
        book = stored_book(uow)
    return replace(page, rows=with_days(page.rows, today, book))


def with_days(rows: tuple[InboxRow, ...], today: date, book: CalendarBook) -> tuple[InboxRow, ...]:
    """The rows with the business days that are left."""
    known = days_left(today, {row.due_on for row in rows if row.due_on is not None}, book)
    return tuple(row if row.due_on is None else replace(row, days_left=known[row.due_on]) for row in rows)


def case_page(core: Core, actor: Actor, *, folio: str) -> CasePage:
    """The page of a case, CURPs and means of contact struck out for who does not work on cases. ``filing-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        here = open_case(core, uow, folio)
        case = here.case
        days, source = answer_term(case.machine, here.settings)
        left = days_left(here.today, {each.due_on for each in here.clocks if each.due_on is not None}, here.book)
        return CasePage(
            case=case if any(actor.may(each) for each in _WORKING) else _public_case(case),
            kind=here.kind,
            state=here.state,
            clocks=tuple(ClockRow(each, left.get(each.due_on) if each.due_on else None) for each in here.clocks),
            acts=possible(case.machine, here.state),
            requirements=tuple(_requirement(case, each) for each in here.kind.requirements),
            proposed=items_from_marks(case.marks, len(case.versions)),
            answer_days=days,
            answer_source=source,
            papers=uow.filings.papers(folio),
            settings=here.settings,
            today=here.today,
            may_rule=_may_rule(actor, case),
        )


def case_history(core: Core, actor: Actor, *, folio: str) -> tuple[CaseEntry, ...]:
    """Everything that was done with a case, oldest first."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        return uow.filings.history(folio)


def container_view(core: Core, actor: Actor, *, content: bytes) -> ArrivalView:
    """What a container is and would become, before anything is kept. Raises as ``FilingFilesPort.read``."""
    filing = core.filing_files.read(content)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECEIVE_FILINGS)
        return arrival(uow, filing)


def attachment_file(core: Core, actor: Actor, *, folio: str, version: int, attachment: str) -> bytes:
    """The bytes of a document as received, by its id.

    NotFoundError ``filing-file-unknown``; NotAllowedError ``filing-document-secret``: ``filing_secrets`` reads those.
    """
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *_WORKING)
        data = _version(uow.filings.get(folio), version).data
        for each in data.attachments:
            if each.id == attachment:
                if attachment_visibility(data.kind, each) is Visibility.SECRET:
                    raise NotAllowedError("filing-document-secret")
                return uow.filings.file(each.sha256)
    raise NotFoundError("filing-file-unknown", folio=folio)


def members_file(core: Core, actor: Actor, *, folio: str, version: int) -> bytes:
    """The list of members as received, with CURP and addresses. NotFoundError ``filing-file-unknown``."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *_WORKING)
        sha256 = _version(uow.filings.get(folio), version).members_sha256
        if not sha256:
            raise NotFoundError("filing-file-unknown", folio=folio)
        return uow.filings.file(sha256)


def container_file(core: Core, actor: Actor, *, folio: str, version: int) -> bytes:
    """The container to the byte as it came. One that holds a secret list is handed to nobody: NotFoundError
    ``filing-file-unknown``, as for a version that came on paper.
    """
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *_WORKING)
        found = _version(uow.filings.get(folio), version)
        if not found.container_sha256 or found.supporters_sha256:
            raise NotFoundError("filing-file-unknown", folio=folio)
        return uow.filings.file(found.container_sha256)


def paper_file(core: Core, actor: Actor, *, paper_id: int, public: bool = False) -> bytes:
    """The bytes of an issued paper, or its public rendering. NotFoundError ``paper-unknown``.

    The public rendering is for everybody who reads filings, the official paper for those who work on them.
    """
    with core.unit_of_work() as uow:
        if public:
            require(uow, actor, Permission.READ_FILINGS)
        else:
            require_one_of(uow, actor, *_WORKING)
        paper = uow.filings.paper(paper_id)
        sha256 = paper.public_sha256 if public else paper.sha256
        if not sha256:
            raise NotFoundError("paper-unknown", paper_id=paper_id)
        return uow.filings.file(sha256)


def precedents(
    core: Core,
    actor: Actor,
    *,
    kind: FilingKind | None = None,
    requirement: str = "",
    ground: LegalGround | None = None,
) -> tuple[ReasonRow, ...]:
    """Earlier reasons about the same requirement or on the same ground, newest first: what was said before."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_FILINGS)
        return uow.filings.reasons(kind, requirement, ground)


def filing_settings(core: Core, actor: Actor) -> FilingSettings:
    """What the office chose where the law is silent; also for whoever may change it."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.READ_FILINGS, Permission.MANAGE_OFFICE)
        return uow.filings.settings()


def _version(case: Case, number: int) -> CaseVersion:
    try:
        return case.version(number)
    except KeyError as error:
        raise NotFoundError("filing-file-unknown", folio=case.folio) from error


def _requirement(case: Case, requirement: Requirement) -> RequirementRow:
    mark = next((each for each in case.marks if each.requirement == requirement.key), None)
    asked = case.preventions[-1].items if case.preventions else ()
    numbers = {item.number for item in asked if item.requirement == requirement.key}
    is_answer = bool(case.preventions) and case.preventions[-1].answer_version == len(case.versions)
    answers = tuple(each for each in case.data.answers if is_answer and each.item in numbers)
    return RequirementRow(requirement, mark, mark is not None and mark.version != len(case.versions), answers)


def _public_case(case: Case) -> Case:
    return replace(case, versions=tuple(replace(each, data=public_view(each.data)) for each in case.versions))


def _may_rule(actor: Actor, case: Case) -> bool:
    """Whether this person may rule on this case: roles, and separation of duties."""
    reviewed = {mark.by_id for mark in case.marks}
    return actor.may(Permission.RULE_ON_FILINGS) and actor.user_id not in {*case.typists, *reviewed}
