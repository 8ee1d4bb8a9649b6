"""The result is posted, and reported to the Centre under oath (LFT 390 Ter-II e to g; law notes, 12.16)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.after_files import kept_picture
from unionreg.application.changes import Changes, Thing, created
from unionreg.application.issuing import IssuedPaper, keep_papers
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.papers import current_package
from unionreg.application.results import latest_result
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, kept_line, kept_text, local_time, named, vote_in
from unionreg.domain.audit.after_events import ReportPrepared, ReportSent, ResultPosted
from unionreg.domain.roles import Permission
from unionreg.domain.votes.publication import PostedAt, ReportContent, ResultPosting, ResultReport
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import CLOSED_STATUSES
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor


def post_result(
    core: Core, actor: Actor, *, vote_id: str, place: str, at: datetime, photo: bytes | None = None
) -> Changes:
    """Write down that the latest result was put up at a place; created id = the posting's number.

    ``at`` aware; ``photo`` JPEG or PNG. Raises ConflictError ``no-result``, ``posted-before-result``,
    ``moment-to-come``, ``text-refused``, ``after-file-wrong-type``, ``after-file-too-large``, ``wrong-status``.
    """
    where, now = kept_line("place", place), core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECORD_AFTERMATH)
        vote_in(uow, vote_id, CLOSED_STATUSES)
        record = latest_result(core, uow, vote_id)[0]
        refuse_to_come(at, now)
        if at < record.made_at:
            raise ConflictError("posted-before-result")
        sha256 = kept_picture(uow, photo)
        number = len(uow.after.postings(vote_id)) + 1
        posting = ResultPosting(vote_id, number, record.version, where, at, sha256, named(actor), now)
        uow.after.add_posting(posting)
        uow.audit.add(ResultPosted(vote_id, record.version, where, written(at), sha256), actor)
    return created(Thing.AFTER, number, (Thing.VOTE, vote_id))


def refuse_to_come(at: datetime, now: datetime) -> None:
    """ConflictError ``moment-to-come`` for a moment that the clock has not reached."""
    if at > now:
        raise ConflictError("moment-to-come")


def written(at: datetime) -> str:
    """A moment as events tell it: day, hour and distance from universal time."""
    return f"{at:%Y-%m-%d %H:%M %z}"


def prepare_report(
    core: Core, actor: Actor, *, vote_id: str, keeper: str, kept_at: str, delivery: str, declarant: str, post: str
) -> Changes:
    """Draw the report of the packaged result with its oath; created ids = the report's number, the paper's id.

    ``keeper`` and ``kept_at``: who keeps the acts for five years, and where; ``delivery``: the evidence that the
    workers received the contract; ``declarant``: who declares under oath. Raises ConflictError ``package-missing``,
    ``result-not-posted`` when the latest result has not been put up, ``text-refused``, ``wrong-status``.
    """
    texts = [kept_line(field, text) for field, text in (("keeper", keeper), ("kept_at", kept_at))]
    texts += [kept_text("delivery", delivery), kept_line("declarant", declarant), kept_line("post", post)]
    now = core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECORD_AFTERMATH)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES)
        package, definition = current_package(uow, vote_id), definition_of(core, uow, vote)
        record, result = latest_result(core, uow, vote_id)
        content = ReportContent(_posted(uow, vote_id, record.version), _acts(uow, vote_id, record.version), *texts)
        number = len(uow.after.reports(vote_id)) + 1
        folio = f"{vote_id}/IR-{number}"
        at, letterhead = local_time(definition, now), uow.office.get().letterhead()
        drawn = core.after_papers.result_report(definition, result, content, package.digest, folio, at, letterhead)
        paper = IssuedPaper(PaperKind.RESULT_REPORT, None, "Informe del resultado", folio, drawn)
        (paper_id,) = keep_papers(
            core, uow, actor, vote, [paper], result_version=record.version, package_digest=package.digest
        )
        report = ResultReport(vote_id, number, record.version, content, paper_id, named(actor), now)
        uow.after.add_report(report)
        uow.audit.add(ReportPrepared(vote_id, record.version, content.declarant, content.keeper), actor)
    made = created(Thing.AFTER, number, (Thing.VOTE, vote_id), (Thing.PAPER, paper_id))
    return Changes(made.touched, (*made.created, str(paper_id)))


def _posted(uow: UnitOfWork, vote_id: str, version: int) -> tuple[PostedAt, ...]:
    postings = [each for each in uow.after.postings(vote_id) if each.result_version == version]
    if not postings:
        raise ConflictError("result-not-posted")
    return tuple(PostedAt(each.place, each.at, each.photo is not None) for each in postings)


def _acts(uow: UnitOfWork, vote_id: str, version: int) -> tuple[str, ...]:
    """The acts of this result that go with the report: the general one first."""
    kinds = {PaperKind.GENERAL_ACT.value: 0, PaperKind.STATION_ACT.value: 1}
    papers = [each for each in uow.votes.papers.find(vote_id) if each.kind in kinds and each.result_version == version]
    papers.sort(key=lambda each: (kinds[each.kind], each.paper_id))
    return tuple(f"{each.title}, folio {each.folio}" for each in papers)


def record_report_sent(core: Core, actor: Actor, *, vote_id: str, report: int, number: str, at: datetime) -> Changes:
    """Write down that the report was sent, with the number of its acknowledgement and the moment.

    Raises NotFoundError ``report-unknown``; ConflictError ``report-already-sent``, ``moment-to-come``,
    ``sent-before-prepared``, ``rehearsal-not-reported``, ``text-refused``.
    """
    acknowledged, now = kept_line("number", number), core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RECORD_AFTERMATH)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES)
        if vote.draft.purpose is Purpose.REHEARSAL:
            raise ConflictError("rehearsal-not-reported")
        known = _report(uow, vote_id, report)
        refuse_to_come(at, now)
        if known.sent_at is not None:
            raise ConflictError("report-already-sent", number=known.sent_number or "")
        if at < known.prepared_at:
            raise ConflictError("sent-before-prepared")
        sent = replace(known, sent_number=acknowledged, sent_at=at, sent_by=named(actor))
        uow.after.save_report(sent)
        uow.audit.add(ReportSent(vote_id, report, acknowledged, written(at)), actor)
    return created(Thing.AFTER, report, (Thing.VOTE, vote_id))


def _report(uow: UnitOfWork, vote_id: str, number: int) -> ResultReport:
    for each in uow.after.reports(vote_id):
        if each.number == number:
            return each
    raise NotFoundError("report-unknown", number=number)
