"""Taking filings in at the counter and reviewing them, requirement by requirement.

Prevenciones are in ``filing_preventions``, rulings in ``filing_rulings``, plain facts and demands in ``filing_facts``,
courts in ``filing_court``, papers in ``filing_issuing``. Whoever acts on a case says which revision of it they saw.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.filing_access import go, open_case, seen, today_of
from unionreg.application.filing_intake import Arrived, arrival, check_answers, first_case, next_version
from unionreg.application.filing_issuing import keep_receipt
from unionreg.application.filing_notices import keep_notice, receipt_part
from unionreg.application.filing_records import Arrival, ReceivedFiling
from unionreg.application.kept_values import kept_values
from unionreg.application.session import require
from unionreg.application.vote_access import named
from unionreg.domain.audit.filing_events import FilingAnswered, FilingReceived, FilingTakenUp, RequirementMarked
from unionreg.domain.certificates.papers import Medium
from unionreg.domain.filings.clocks import DueKey
from unionreg.domain.filings.guards import ActFacts
from unionreg.domain.filings.machines import CaseAct
from unionreg.domain.filings.marks import Mark, Verdict, with_mark
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.filing_records import ArrivalView
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.filing_type import Requirement
    from unionreg.domain.roles import Actor

_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class TypedFiling:
    """A paper filing as typed in at the counter. ``scans`` are the bytes of every attachment that ``data`` names.

    ``data.filing_id`` may be empty: the office then gives one. ``filed_at``: when the paper was handed in.
    """

    data: FilingData
    scans: tuple[bytes, ...]
    filed_at: datetime
    members: bytes | None = None
    supporters: bytes | None = None


@dataclass(frozen=True, slots=True)
class NewMark:
    """What a reviewer says of a requirement; fields as ``domain.filings.marks.Mark``."""

    requirement: str
    verdict: Verdict
    attachment: str = ""
    page: int | None = None
    note: str = ""
    reason: str = ""
    article: str = ""
    remedy: str = ""


def receive_container(
    core: Core, actor: Actor, *, content: bytes, other_office: str = "", medium: Medium = Medium.STICK
) -> Changes:
    """Take in a container that came on a stick or by mail, with its acuse; created id = the folio when it is new.

    The same container twice changes nothing and is refused with the folio it has. A later version of a known filing is
    the answer to its prevención. A container made for another office is taken in only with a written reason
    (``other_office``): a filing is not lost because a stick reached the wrong counter, and the reason stands in the
    case. Raises UnreadableError as ``FilingFilesPort.read``; ConflictError ``filing-already-received``,
    ``filing-bytes-differ``, ``answer-not-awaited``, ``answer-without-point``, ``filing-for-other-office``.
    """
    filing = core.filing_files.read(content)
    now, _ = today_of(core)
    reason = other_office.strip()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECEIVE_FILINGS)
        arrived = Arrived(filing, content, now, medium)
        view = arrival(uow, filing)
        _refuse(view, asked=bool(reason))
        return _taken_in(core, uow, actor, arrived, view, reason)


def type_in_filing(core: Core, actor: Actor, *, typed: TypedFiling) -> Changes:
    """Take in a filing that came on paper, its original kept as scanned PDF; created id = the folio.

    Whoever types it in does not rule on it. Raises ConflictError ``paper-needs-scan``, ``scan-missing`` (title),
    ``filed-in-future``, ``text-refused`` and as ``receive_container``.
    """
    now, _ = today_of(core)
    data = kept_values(typed.data)
    if typed.filed_at > now:
        raise ConflictError("filed-in-future")
    if not data.filing_id:
        data = replace(data, filing_id=core.randomness(_ID_BYTES).hex())
    digest = core.filing_files.digest(data)
    scans = {hashlib.sha256(content).hexdigest(): content for content in typed.scans}
    if not scans:
        raise ConflictError("paper-needs-scan")
    for each in data.attachments:
        if each.sha256 not in scans:
            raise ConflictError("scan-missing", title=each.title)
    filing = ReceivedFiling(data, digest, typed.members, typed.supporters, scans)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECEIVE_FILINGS)
        view = arrival(uow, filing)
        _refuse(view, asked=True)
        return _taken_in(core, uow, actor, Arrived(filing, None, typed.filed_at, Medium.COUNTER), view, "")


def take_up(core: Core, actor: Actor, *, folio: str, expected: int) -> Changes:
    """The reviewer takes the case: it is theirs in the list. Raises as ``filing_access.open_case`` and ``arrow_of``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.REVIEW_FILINGS)
        here = open_case(core, uow, folio, expected)
        taken = replace(here.case, assigned_to=actor.user_id, assigned_name=actor.full_name)
        go(uow, actor, here, CaseAct.TAKE_UP, ActFacts(here.today), taken)
        uow.audit.add(FilingTakenUp(folio, actor.full_name), actor)
    return changed(Thing.FILING, folio)


def mark_requirement(core: Core, actor: Actor, *, folio: str, expected: int, mark: NewMark) -> Changes:
    """Write down whether a requirement is met, on which page, and why not. A later mark replaces an earlier one.

    Raises NotFoundError ``requirement-unknown``; ConflictError ``mark-needs-reason`` (not met without reason, article
    and remedy), ``requirement-is-optional``, ``text-refused``; and as ``take_up``.
    """
    said = kept_values(mark)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.REVIEW_FILINGS)
        here = open_case(core, uow, folio, expected)
        _check_mark(here.kind.requirements, said)
        made = Mark(
            said.requirement, said.verdict, len(here.case.versions), named(actor), actor.user_id, here.now,
            said.attachment, said.page, said.note, said.reason, said.article, said.remedy,
        )  # fmt: skip
        marked = replace(here.case, marks=with_mark(here.case.marks, made))
        go(uow, actor, here, CaseAct.MARK, ActFacts(here.today), marked, f"{said.requirement}: {said.verdict.value}")
        uow.audit.add(RequirementMarked(folio, said.requirement, said.verdict.value), actor)
    return changed(Thing.FILING, folio)


def _check_mark(requirements: tuple[Requirement, ...], mark: NewMark) -> None:
    known = {each.key: each for each in requirements}
    if mark.requirement not in known:
        raise NotFoundError("requirement-unknown", requirement=mark.requirement)
    if mark.verdict is not Verdict.NOT_MET:
        return
    if known[mark.requirement].optional:
        raise ConflictError("requirement-is-optional", requirement=mark.requirement)
    if not all((mark.reason, mark.article, mark.remedy)):
        raise ConflictError("mark-needs-reason")


def _refuse(view: ArrivalView, *, asked: bool) -> None:
    if view.arrival is Arrival.ALREADY_RECEIVED:
        raise ConflictError("filing-already-received", folio=view.folio)
    if view.arrival is Arrival.OTHER_BYTES:
        raise ConflictError("filing-bytes-differ", folio=view.folio, version=view.data.version)
    if view.arrival is Arrival.NOT_AWAITED:
        raise ConflictError("answer-not-awaited", folio=view.folio, version=view.data.version)
    if view.arrival is Arrival.OTHER_OFFICE and not asked:
        raise ConflictError("filing-for-other-office", office=view.data.office_id)


def _taken_in(core: Core, uow: UnitOfWork, actor: Actor, arrived: Arrived, view: ArrivalView, reason: str) -> Changes:
    data, digest = arrived.filing.data, arrived.filing.digest
    if view.folio:
        known = uow.filings.get(view.folio)
        check_answers(known, arrived)
        case = next_version(core, uow, actor, known, arrived)
        _acknowledged(core, uow, actor, case, arrived)
        last = case.versions[-1]
        uow.audit.add(FilingAnswered(case.folio, last.number, last.channel.value, digest, len(data.answers)), actor)
        return changed(Thing.FILING, case.folio)
    other = reason if view.arrival is Arrival.OTHER_OFFICE else ""
    case = first_case(core, uow, actor, arrived, other)
    _acknowledged(core, uow, actor, case, arrived)
    first = case.versions[0]
    name = data.organisation.name
    event = FilingReceived(
        case.folio,
        data.kind.value,
        name,
        first.channel.value,
        str(case.filed_on),
        digest,
        first.container_sha256 or None,
        other or None,
    )
    uow.audit.add(event, actor)
    return created(Thing.FILING, case.folio)


def _acknowledged(core: Core, uow: UnitOfWork, actor: Actor, case: Case, arrived: Arrived) -> None:
    """The acuse on paper and the same as a sealed file, with the day of the ruling where the law gives one."""
    paper = keep_receipt(core, uow, actor, case, arrived.medium)
    decide = [each.due_on for each in seen(core, uow, case).clocks if each.key is DueKey.DECIDE]
    part = receipt_part(case, decide[0] if decide else None)
    keep_notice(core, uow, actor, case, part, (paper,), len(case.versions))
