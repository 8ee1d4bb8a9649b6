"""The sealed file that goes back to the union's desk beside every acuse, letter and ruling: the same facts as data.

The paper decides; the file saves typing. What its parts say is in ``domain.filings.office_notice``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.filing_issuing import keep_drawn
from unionreg.application.filing_records import DrawnPaper
from unionreg.domain.filings.office_notice import (
    NoticeKind,
    NoticePaper,
    NoticePoint,
    NoticePrevention,
    NoticeReceipt,
    NoticeRuling,
    OfficeNotice,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.application.filing_records import CasePaper
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.marks import Prevention
    from unionreg.domain.filings.rulings import Ruling
    from unionreg.domain.roles import Actor

    NoticePart = NoticeReceipt | NoticePrevention | NoticeRuling

SEALED_FILE = "aviso"
"""Kind under which sealed files are kept among the papers of a case."""

_TITLE = "Aviso sellado para el escritorio del sindicato"
_ID_BYTES = 16


def receipt_part(case: Case, due_on: date | None) -> NoticeReceipt:
    """That the newest version came in; ``due_on``: until when the office rules, None where the law gives no day."""
    last = case.versions[-1]
    return NoticeReceipt(last.received_at, last.data.version, last.digest, due_on)


def prevention_part(case: Case, made: Prevention) -> NoticePrevention:
    """The letter, point by point."""
    points = tuple(
        NoticePoint(item.number, item.requirement, item.reason, item.article, item.remedy, item.attachment, item.page)
        for item in made.items
    )
    version = case.version(made.version).data.version
    return NoticePrevention(
        made.number, version, made.notified_on, made.term_days, made.term_source, made.due_on, points
    )


def ruling_part(made: Ruling) -> NoticeRuling:
    """The decision and its reasons."""
    text = "\n\n".join(reason.text for reason in made.reasons)
    decided = made.at.astimezone().date()
    valid_until = made.warn_on or made.valid_until
    return NoticeRuling(made.number, made.kind.value, decided, text, made.registration_number, valid_until)


def keep_notice(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    case: Case,
    part: NoticePart,
    papers: Sequence[CasePaper],
    number: int,
) -> CasePaper:
    """Seal the file with the papers of the same act in it, and keep it under the name of the first of them.

    Raises as ``FilingFilesPort.notice``.
    """
    contents = [uow.filings.file(each.sha256) for each in papers]
    office, seal = uow.office.get(), uow.office.seal()
    notice = OfficeNotice(
        notice_id=core.randomness(_ID_BYTES).hex(),
        kind=_kind(part),
        office_id=office.office_id,
        office=office.name,
        office_key=seal.public_key.hex(),
        made_at=core.clock(),
        filing=case.kind,
        filing_id=case.filing_id,
        folio=case.folio,
        organisation=case.data.organisation.name,
        receipt=part if isinstance(part, NoticeReceipt) else None,
        prevention=part if isinstance(part, NoticePrevention) else None,
        ruling=part if isinstance(part, NoticeRuling) else None,
        papers=tuple(_named(each) for each in papers),
        invented=office.invented,
    )
    content = core.filing_files.notice(notice, seal, contents)
    drawn = DrawnPaper(SEALED_FILE, _TITLE, _file_name(case, notice.kind, papers, number), "1", content, number=number)
    return keep_drawn(core, uow, actor, case, drawn)


def _kind(part: NoticePart) -> NoticeKind:
    if isinstance(part, NoticeReceipt):
        return NoticeKind.RECEIPT
    return NoticeKind.PREVENTION if isinstance(part, NoticePrevention) else NoticeKind.RULING


def _named(paper: CasePaper) -> NoticePaper:
    return NoticePaper(paper.title, f"{paper.paper_folio.replace('/', '-')}.pdf", paper.sha256, paper.size)


def _file_name(case: Case, kind: NoticeKind, papers: Sequence[CasePaper], number: int) -> str:
    """Of a certificate its own folio, which has nothing to do with that of the case."""
    own = next((each.paper_folio for each in papers if "/" not in each.paper_folio), "")
    return own or f"{case.folio}-{kind.value}-{number}"
