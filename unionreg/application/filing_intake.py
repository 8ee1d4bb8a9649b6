"""Putting what came in on record: the first version of a case, and every later one. Nothing is decided here.

The bytes are kept as they came; a list of supporters, and any container that holds one, is kept apart as secret.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.filing_access import columns_of, go, seen, today_of
from unionreg.application.filing_records import Arrival, ArrivalView
from unionreg.application.vote_access import named
from unionreg.domain.filings.case import Case, CaseEntry, CaseVersion, Channel
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.filings.guards import ActFacts
from unionreg.domain.filings.machines import FIRST_STATES, CaseAct, allows
from unionreg.domain.filings.visibility import secret_documents
from unionreg.domain.register.folio import make_office_folio, office_code
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.filing_records import ReceivedFiling
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.certificates.papers import Medium
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came, and how: ``container`` None for paper, ``filed_at`` when it reached the office."""

    filing: ReceivedFiling
    container: bytes | None
    filed_at: datetime
    medium: Medium


def kept_version(uow: UnitOfWork, actor: Actor, arrived: Arrived, number: int, at: datetime) -> CaseVersion:
    """Keep every file of what came, and tell the version that it makes."""
    filing = arrived.filing
    sealed = {each.sha256 for each in secret_documents(filing.data)}
    secret = filing.supporters is not None or bool(sealed)
    for sha256, content in (filing.attachments or {}).items():
        uow.filings.put_file(content, secret=sha256 in sealed)
    return CaseVersion(
        number=number,
        data=filing.data,
        channel=Channel.PAPER if arrived.container is None else Channel.CONTAINER,
        digest=filing.digest,
        container_sha256="" if arrived.container is None else uow.filings.put_file(arrived.container, secret=secret),
        received_at=at,
        received_by=named(actor),
        received_by_id=actor.user_id,
        signers=filing.signers,
        members_sha256="" if filing.members is None else uow.filings.put_file(filing.members, secret=False),
        supporters_sha256="" if filing.supporters is None else uow.filings.put_file(filing.supporters, secret=True),
    )


def first_case(core: Core, uow: UnitOfWork, actor: Actor, arrived: Arrived, other_office: str) -> Case:
    """A new case with its folio, kept with its first line of history."""
    now, _ = today_of(core)
    data = arrived.filing.data
    kind = filing_type(data.kind)
    filed_on = arrived.filed_at.astimezone().date()
    code = office_code(uow.office.get().office_id)
    number = uow.register.next_number(kind.series, filed_on.year)
    state = FIRST_STATES[kind.machine]
    case = Case(
        folio=make_office_folio(kind.series, code, filed_on.year, number),
        kind=data.kind,
        machine=kind.machine,
        state=state,
        filing_id=data.filing_id,
        filed_at=arrived.filed_at,
        filed_on=filed_on,
        versions=(kept_version(uow, actor, arrived, 1, now),),
        typed_by=actor.user_id if arrived.container is None else None,
        union_id=_known_union(uow, arrived.filing),
        other_office=other_office,
    )
    uow.filings.add(case, columns_of(seen(core, uow, case), case))
    uow.filings.add_entry(case.folio, CaseEntry(1, CaseAct.FILE, state, state, named(actor), now, other_office))
    return case


def next_version(core: Core, uow: UnitOfWork, actor: Actor, case: Case, arrived: Arrived) -> Case:
    """The next version of a known case: the answer to its prevención, or the next round after a renegotiation."""
    here = seen(core, uow, case)
    version = kept_version(uow, actor, arrived, len(case.versions) + 1, here.now)
    grown = replace(case, versions=(*case.versions, version))
    if arrived.container is None:
        grown = replace(grown, typed_by=actor.user_id)
    day = arrived.filed_at.astimezone().date()
    if case.prevention is None:
        again = replace(grown, round=case.round + 1, filed_at=arrived.filed_at, filed_on=day)
        return go(uow, actor, here, CaseAct.FILE_AGAIN, ActFacts(here.today), again)
    answered = tuple(
        replace(each, answered_on=day, answer_version=version.number) if each.is_open else each
        for each in case.preventions
    )
    return go(uow, actor, here, CaseAct.ANSWER, ActFacts(here.today), replace(grown, preventions=answered))


def arrival(uow: UnitOfWork, filing: ReceivedFiling) -> ArrivalView:
    """What would become of what came if it were taken in now."""
    data = filing.data
    case = uow.filings.by_filing_id(data.filing_id)

    def view(kind: Arrival) -> ArrivalView:
        folio = "" if case is None else case.folio
        at = None if case is None else case.versions[-1].received_at
        return ArrivalView(kind, folio, at, data, filing.signers, filing.problems)

    if case is None:
        own = uow.office.get().office_id
        return view(Arrival.OTHER_OFFICE if data.office_id not in {"", own} else Arrival.NEW)
    known = next((each for each in case.versions if each.data.version == data.version), None)
    if known is not None:
        return view(Arrival.ALREADY_RECEIVED if known.digest == filing.digest else Arrival.OTHER_BYTES)
    newer = data.version > case.data.version
    awaited = newer and any(allows(case.machine, case.state, act) for act in (CaseAct.ANSWER, CaseAct.FILE_AGAIN))
    return view(Arrival.ANSWER if awaited else Arrival.NOT_AWAITED)


def check_answers(case: Case, arrived: Arrived) -> None:
    """An answer is of the same kind of filing, and names only points that the letter has.

    ConflictError ``answer-of-other-kind``, ``answer-without-point``.
    """
    if arrived.filing.data.kind is not case.kind:
        raise ConflictError("answer-of-other-kind", folio=case.folio)
    waiting = case.prevention
    known = {item.number for item in waiting.items} if waiting is not None else set()
    for answer in arrived.filing.data.answers:
        if waiting is not None and answer.item not in known:
            raise ConflictError("answer-without-point", number=answer.item, folio=case.folio)


def _known_union(uow: UnitOfWork, filing: ReceivedFiling) -> str:
    """The id of the union in the register that a change speaks of, empty when its number is not known there."""
    data = filing.data
    if filing_type(data.kind).machine is Machine.REGISTRATION:
        return ""
    number = data.organisation.registration_number
    found = uow.register.union_by_number(number) if number else None
    return "" if found is None else found.union_id
