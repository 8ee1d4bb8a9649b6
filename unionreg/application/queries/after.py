"""Reading what comes after the count for its screens: the page with its clock, objections, custody.

Who complained is shown to those who register or decide, and to nobody else. Versions are in ``after_versions``, remote
results in ``after_remote``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.application.after_custody import keep_until
from unionreg.application.after_orders import repeat_votes
from unionreg.application.calendars import stored_book
from unionreg.application.results import latest_result
from unionreg.application.secrecy import counted_stations, public_form_lines
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, local_time
from unionreg.domain.calendar import CalendarError
from unionreg.domain.deadline_register import deadline
from unionreg.domain.roles import Permission
from unionreg.domain.votes.custody import check_chain, in_order, last_lines
from unionreg.domain.votes.objections import check_objection, copied_from, last_day
from unionreg.domain.votes.preparation import StationKind
from unionreg.domain.votes.remote_results import RemoteState
from unionreg.domain.votes.secrecy import check_stations, is_safe
from unionreg.domain.votes.vote_status import CLOSED_STATUSES
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, tzinfo

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import VoteRecord
    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.custody import CustodyEntry, KeptThing
    from unionreg.domain.votes.objections import Objection, ObjectionTerm
    from unionreg.domain.votes.orders import NullityOrder
    from unionreg.domain.votes.publication import PublicFormMade, ResultPosting, ResultReport
    from unionreg.domain.votes.secrecy import PublicLine
    from unionreg.domain.votes.vote import Purpose, VoteDefinition
    from unionreg.domain.votes.vote_status import VoteStatus


@dataclass(frozen=True, slots=True)
class ClockLine:
    """A legal term: ``due`` and business days left (negative when over); ``error`` when no calendar answers.

    ``done_on`` None: not done yet.
    """

    key: str
    source: str
    due: date | None
    left: int
    done_on: date | None
    error: CalendarError | None = None

    @property
    def late(self) -> bool:
        """Whether it was done, or is still to be done, after its last day."""
        if self.due is None:
            return False
        return self.done_on > self.due if self.done_on is not None else self.left < 0


@dataclass(frozen=True, slots=True)
class ObjectionRow:
    """An objection as a list shows it, without names of people or files. ``copied``: others with the same reasons."""

    number: int
    objection: Objection
    people: int
    findings: tuple[Finding, ...]
    copied: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order, and the votes that carry it out."""

    order: NullityOrder
    repeats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SecrecyView:
    """What would be seen of single stations, and what the public form would show. ``form``: the one made, or None."""

    smallest: int
    findings: tuple[Finding, ...]
    lines: tuple[PublicLine, ...]
    stations: int
    whole_unsafe: bool
    form: PublicFormMade | None


@dataclass(frozen=True, slots=True)
class AfterPage:
    """All that the screen of the aftermath shows. Parts of the result are empty while there is none."""

    vote_id: str
    title: str
    purpose: Purpose
    status: VoteStatus
    definition: VoteDefinition
    clock: tuple[ClockLine, ...]
    keep_until: date
    result_version: int
    package_digest: str | None
    postings: tuple[ResultPosting, ...]
    reports: tuple[ResultReport, ...]
    objections: tuple[ObjectionRow, ...]
    term: ObjectionTerm
    orders: tuple[OrderRow, ...]
    custody_lines: int
    custody_findings: tuple[Finding, ...]
    secrecy: SecrecyView | None
    remote_stations: int
    remote_waiting: int
    zone: tzinfo | None


@dataclass(frozen=True, slots=True)
class ObjectionView:
    """One objection. ``identity_shown`` False: the complainants are left out."""

    vote_title: str
    status: VoteStatus
    row: ObjectionRow
    identity_shown: bool
    last: date | None
    term: ObjectionTerm
    stations: tuple[tuple[str, str], ...]
    others_against: tuple[Objection, ...]
    zone: tzinfo | None


@dataclass(frozen=True, slots=True)
class HeldThing:
    """A thing and who has it now; ``line`` is the number of its last line."""

    thing: KeptThing
    keeper: str
    place: str
    seals: tuple[str, ...]
    line: int
    gone: bool


@dataclass(frozen=True, slots=True)
class CustodyView:
    """The timeline in order of the hand-overs, what is wrong with it, and where everything is now."""

    vote_title: str
    entries: tuple[CustodyEntry, ...]
    findings: tuple[Finding, ...]
    things: tuple[HeldThing, ...]
    stations: tuple[tuple[str, str], ...]
    keep_until: date
    over: bool
    zone: tzinfo | None


def after_page(core: Core, actor: Actor, *, vote_id: str) -> AfterPage:
    """The aftermath of a vote that has been fixed. Raises ConflictError ``vote-is-draft``; NotFoundError."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        definition = definition_of(core, uow, vote)
        record = uow.votes.results.latest(vote_id)
        version = 0 if record is None else record.version
        package = uow.votes.packages.latest(vote_id)
        custody, until = uow.after.custody(vote_id), keep_until(definition)
        plans = uow.preparation.get(vote_id).plans
        return AfterPage(
            vote_id=vote_id,
            title=vote.draft.title,
            purpose=vote.draft.purpose,
            status=vote.status,
            definition=definition,
            clock=_clock(core, uow, definition, version),
            keep_until=until,
            result_version=version,
            package_digest=None if package is None or package.result_version != version else package.digest,
            postings=uow.after.postings(vote_id),
            reports=uow.after.reports(vote_id),
            objections=_objection_rows(uow, vote_id, definition),
            term=uow.after.objection_term(vote_id),
            orders=tuple(OrderRow(each, repeat_votes(uow, each)) for each in uow.after.orders(vote_id)),
            custody_lines=len(custody),
            custody_findings=check_chain(custody, until, core.clock()),
            secrecy=_secrecy(core, uow, vote, definition, version),
            remote_stations=sum(each.kind is StationKind.REMOTE for each in plans),
            remote_waiting=sum(each.state is RemoteState.WAITING for each in uow.after.remote_imports(vote_id)),
            zone=_zone(definition),
        )


def _zone(definition: VoteDefinition) -> tzinfo | None:
    return definition.stations[0].opens_at.tzinfo


def _clock(core: Core, uow: UnitOfWork, definition: VoteDefinition, version: int) -> tuple[ClockLine, ...]:
    """Posting and report of the latest result, counted from the last day of the vote."""
    vote_id = definition.vote_id
    posted = [each.at for each in uow.after.postings(vote_id) if each.result_version == version]
    sent = [each.sent_at for each in uow.after.reports(vote_id) if each.result_version == version]
    book, day = stored_book(uow), vote_day(definition)
    today = local_time(definition, core.clock()).date()

    def line(key: str, done: list[date]) -> ClockLine:
        rule = deadline(key)
        done_on = min(done, default=None)
        try:
            due = book.forward(day, rule.amount)[1]
            return ClockLine(key, rule.source, due, days_left(today, due, book), done_on)
        except CalendarError as error:
            return ClockLine(key, rule.source, None, 0, done_on, error)

    return (
        line("appr.publish_result", [local_time(definition, each).date() for each in posted]),
        line("appr.report_result", [local_time(definition, each).date() for each in sent if each is not None]),
    )


def vote_day(definition: VoteDefinition) -> date:
    """The last day of the vote: terms after it are counted from there."""
    return max(station.closes_at for station in definition.stations).date()


def days_left(today: date, due: date, book: CalendarBook) -> int:
    """Business days from today until the last day; negative when it is over. Raises CalendarError."""
    first, last = min(today, due), max(today, due)
    span = (last - first).days
    days = sum(book.is_business_day(first + timedelta(days=step)) for step in range(1, span + 1))
    return days if today <= due else -max(days, 1)


def _last_day(uow: UnitOfWork, definition: VoteDefinition) -> date | None:
    """The last day for objections; None when no term was set or no calendar answers."""
    try:
        return last_day(uow.after.objection_term(definition.vote_id), vote_day(definition), stored_book(uow))
    except CalendarError:
        return None


def _objection_rows(uow: UnitOfWork, vote_id: str, definition: VoteDefinition) -> tuple[ObjectionRow, ...]:
    objections, last = uow.after.objections(vote_id), _last_day(uow, definition)
    return tuple(_objection_row(each, objections, last, definition) for each in objections)


def _objection_row(
    objection: Objection, others: tuple[Objection, ...], last: date | None, definition: VoteDefinition
) -> ObjectionRow:
    decision = objection.decision
    copied = () if decision is None else copied_from(decision.reasons, others, but=objection.number)
    received = local_time(definition, objection.received_at).date()
    # The name of a file may tell who brought it.
    evidence = tuple(replace(each, name=f"{each.number}.{each.suffix}") for each in objection.evidence)
    hidden = replace(objection, complainants=(), evidence=evidence)
    findings = check_objection(objection, last, received)
    return ObjectionRow(objection.number, hidden, len(objection.complainants), findings, copied)


def _secrecy(
    core: Core, uow: UnitOfWork, vote: VoteRecord, definition: VoteDefinition, version: int
) -> SecrecyView | None:
    if vote.status not in CLOSED_STATUSES:
        return None
    _, result = latest_result(core, uow, vote.vote_id)
    lines, smallest = public_form_lines(uow, definition, result)
    stations = counted_stations(uow, definition, result)
    forms = [each for each in uow.after.public_forms(vote.vote_id) if each.result_version == version]
    return SecrecyView(
        smallest=smallest,
        findings=check_stations(stations, smallest),
        lines=lines,
        stations=len(stations),
        whole_unsafe=not all(is_safe(line, smallest) for line in lines),
        form=forms[-1] if forms else None,
    )


def objection_view(core: Core, actor: Actor, *, vote_id: str, number: int) -> ObjectionView:
    """One objection. Names only for those who register or decide. Raises NotFoundError ``objection-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        definition = definition_of(core, uow, vote)
        objection, others = uow.after.objection(vote_id, number), uow.after.objections(vote_id)
        last = _last_day(uow, definition)
        row = _objection_row(objection, others, last, definition)
        shown = sees_identity(uow, actor)
        if shown:
            row = replace(row, objection=objection)
        return ObjectionView(
            vote_title=vote.draft.title,
            status=vote.status,
            row=row,
            identity_shown=shown,
            last=last,
            term=uow.after.objection_term(vote_id),
            stations=_station_names(definition),
            others_against=tuple(replace(each, complainants=()) for each in others if each.number != number),
            zone=_zone(definition),
        )


def sees_identity(uow: UnitOfWork, actor: Actor) -> bool:
    """Whether this person may know who complained."""
    stored = uow.people.get(actor.user_id).actor()
    return stored.may(Permission.RECORD_AFTERMATH) or stored.may(Permission.DECIDE_OBJECTIONS)


def _station_names(definition: VoteDefinition) -> tuple[tuple[str, str], ...]:
    return tuple((station.id, station.name) for station in definition.stations)


def evidence_file(core: Core, actor: Actor, *, vote_id: str, number: int, evidence: int) -> bytes:
    """The bytes of a file that came with an objection, for those who may know who complained.

    Raises NotFoundError ``evidence-unknown``; NotAllowedError.
    """
    with core.unit_of_work() as uow:
        allowed = sees_identity(uow, actor)
        require(uow, actor, Permission.READ_VOTES if allowed else Permission.DECIDE_OBJECTIONS)
        for each in uow.after.objection(vote_id, number).evidence:
            if each.number == evidence:
                return uow.votes.files.get(each.sha256)
    raise NotFoundError("evidence-unknown", number=evidence)


def posting_photo(core: Core, actor: Actor, *, vote_id: str, number: int) -> bytes:
    """The photograph of a posting. Raises NotFoundError ``photograph-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        for each in uow.after.postings(vote_id):
            if each.number == number and each.photo is not None:
                return uow.votes.files.get(each.photo)
    raise NotFoundError("photograph-unknown", number=number)


def public_form_file(core: Core, actor: Actor, *, vote_id: str, number: int, kind: str) -> bytes:
    """The public form as ``csv`` or ``json``; the PDF is a paper. Raises NotFoundError ``public-form-unknown``."""
    read: dict[str, Callable[[PublicFormMade], str]] = {"csv": lambda form: form.csv, "json": lambda form: form.json}
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        for each in uow.after.public_forms(vote_id):
            if each.number == number and kind in read:
                return uow.votes.files.get(read[kind](each))
    raise NotFoundError("public-form-unknown", number=number)


def custody_view(core: Core, actor: Actor, *, vote_id: str) -> CustodyView:
    """The timeline of boxes and papers. Raises ConflictError ``vote-is-draft``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        vote = uow.votes.rows.get(vote_id)
        definition = definition_of(core, uow, vote)
        entries, until, now = uow.after.custody(vote_id), keep_until(definition), core.clock()
        return CustodyView(
            vote_title=vote.draft.title,
            entries=in_order(entries),
            findings=check_chain(entries, until, now),
            things=tuple(_held(thing, last) for thing, last in last_lines(entries).items()),
            stations=_station_names(definition),
            keep_until=until,
            over=local_time(definition, now).date() > until,
            zone=_zone(definition),
        )


def _held(thing: KeptThing, last: CustodyEntry) -> HeldThing:
    return HeldThing(thing, last.taker, last.place, last.seals_left, last.number, not last.taker)
