"""From a case to the papers of the office about it: plain values for ``FilingPapersPort``; nothing is drawn here.

Every paper has the folio of its case, letters of its kind and a number: ``RS-7K2-2026-000017-Q/PV-1``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.certificates.papers import (
    AnsweredPoint,
    AnswerReceipt,
    Cancellation,
    DemandReceipt,
    FilingPaper,
    FilingPaperKind,
    Prevention,
    PreventionPoint,
    Receipt,
    ReceivedDocument,
)
from unionreg.domain.certificates.parts import Autograph, DueDay, PaperCase, PaperPerson
from unionreg.domain.filings.case import Channel
from unionreg.domain.filings.clocks import Suspension, term_from

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.certificates.papers import CancellationCause, Content, Medium
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.clocks import FilingSettings
    from unionreg.domain.filings.filing import Answer
    from unionreg.domain.filings.marks import Prevention as CasePrevention
    from unionreg.domain.filings.rulings import CourtAct, Demand
    from unionreg.domain.roles import Actor

_LETTERS = {
    FilingPaperKind.RECEIPT: "AC",
    FilingPaperKind.ANSWER_RECEIPT: "AR",
    FilingPaperKind.DEMAND_RECEIPT: "AD",
    FilingPaperKind.PREVENTION: "PV",
    FilingPaperKind.RECUENTO: "OR",
    FilingPaperKind.CANCELLATION: "CJ",
    FilingPaperKind.COVER: "CA",
}
_RULING_LETTERS = "RE"


def paper_folio(case: Case, kind: FilingPaperKind, number: int) -> str:
    """The folio of one paper of a case."""
    return f"{case.folio}/{_LETTERS.get(kind, _RULING_LETTERS)}-{number}"


def paper_case(case: Case) -> PaperCase:
    """The case as papers name it, with its newest version."""
    last = case.versions[-1]
    data = last.data
    return PaperCase(
        folio=case.folio,
        kind=case.kind,
        organisation=data.organisation,
        filed_at=case.filed_at.astimezone(),
        version=last.number,
        file_number=data.organisation.file_number,
        represented_by=data.represented_by,
        data_sha256=last.digest,
    )


def paper_order(
    case: Case, kind: FilingPaperKind, number: int, content: Content, at: datetime, actor: Actor
) -> FilingPaper:
    """One paper, signed by hand by whoever acts unless it is signed with an e.firma."""
    official = PaperPerson(actor.full_name, actor.post)
    folio = paper_folio(case, kind, number)
    return FilingPaper(kind, folio, at.astimezone(), paper_case(case), content, (official,))


def receipt(case: Case, medium: Medium) -> Receipt:
    """What was received with the newest version: the first one, or the one that comes again after a renegotiation."""
    last = case.versions[-1]
    data = last.data
    on_paper = last.channel is Channel.PAPER
    documents = [ReceivedDocument(each.title, each.pages if on_paper else 0, each.sha256) for each in data.attachments]
    if last.container_sha256:
        documents.insert(0, ReceivedDocument("Archivo del trámite", 0, last.container_sha256))
    titles = {each.id: each.title for each in data.attachments}
    signed = tuple(
        Autograph(each.name, each.post, each.signed_on, titles.get(each.attachment, each.attachment), each.witness)
        for each in data.signatures
    )
    return Receipt(tuple(documents), medium, autographs=signed)


def answer_receipt(case: Case, answers: tuple[Answer, ...]) -> AnswerReceipt:
    """Which points of the newest prevención were answered, and which were not."""
    asked = case.preventions[-1]
    given = {each.item: each for each in answers}
    points = tuple(
        AnsweredPoint(item.number, item.requirement, given[item.number].text, len(given[item.number].attachments))
        for item in asked.items
        if item.number in given
    )
    silent = tuple(item.number for item in asked.items if item.number not in given)
    folio = paper_folio(case, FilingPaperKind.PREVENTION, asked.number)
    return AnswerReceipt(folio, points, silent, due=asked.due_on)


def demand_receipt(demand: Demand, was_due: date, book: CalendarBook) -> DemandReceipt:
    """The demand after silence, and until when the office must rule."""
    return DemandReceipt(was_due, due_day(3, *term_from("reg.demand_resolve", demand.received_on, book), book))


def prevention(made: CasePrevention, settings: FilingSettings, book: CalendarBook) -> Prevention:
    """The letter of a prevención."""
    points = tuple(
        PreventionPoint(item.number, item.requirement, item.article, item.reason, item.remedy, item.page)
        for item in made.items
    )
    missing = None if made.due_on is not None else term_from("cr.cure", made.notified_on, book, made.term_days)[1]
    stands_still = settings.suspension is Suspension.STANDS_STILL and not made.late_reason
    return Prevention(points, due_day(made.term_days, made.due_on, missing, book), suspends=stands_still)


def cancellation(act: CourtAct, cause: CancellationCause, final_on: date, number: str) -> Cancellation:
    """The cancellation that a court ordered."""
    return Cancellation(number, cause, act.court, act.file, act.dated_on, final_on)


def due_day(days: int, due_on: date | None, missing: int | None, book: CalendarBook) -> DueDay:
    """The last day of a term as papers say it, or the year whose calendar is missing."""
    if due_on is None:
        return DueDay(days, None, missing_years=() if missing is None else (missing,))
    names = tuple(f"{name}, versión {version}" for name, version in book.versions((due_on,)))
    return DueDay(days, due_on, names)
