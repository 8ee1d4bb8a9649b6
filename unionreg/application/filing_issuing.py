"""Keeping the papers of a case as they are issued: official bytes and public rendering once, for ever.

What they say is in ``filing_paper_orders`` and ``filing_ruling_papers``; they are drawn behind ``FilingPapersPort``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.filing_paper_orders import answer_receipt, paper_order, receipt
from unionreg.application.filing_papers_ports import Issuer
from unionreg.application.filing_records import CasePaper, DrawnPaper
from unionreg.domain.certificates.papers import FilingPaperKind, Medium

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.signing_facts import SigningKey
    from unionreg.domain.certificates.papers import FilingPaper
    from unionreg.domain.filings.case import Case
    from unionreg.domain.roles import Actor


def keep_drawn(core: Core, uow: UnitOfWork, actor: Actor, case: Case, drawn: DrawnPaper) -> CasePaper:
    """Keep a paper that has been drawn. The caller writes the event."""
    public = "" if drawn.public is None else uow.filings.put_file(drawn.public, secret=False)
    record = CasePaper(
        paper_id=0,
        folio=case.folio,
        kind=drawn.kind,
        number=drawn.number,
        title=drawn.title,
        paper_folio=drawn.paper_folio,
        template_version=drawn.template_version,
        sha256=uow.filings.put_file(drawn.content, secret=False),
        size=len(drawn.content),
        issued_at=core.clock(),
        issued_by=actor.full_name,
        signed=drawn.signed,
        public_sha256=public,
    )
    uow.filings.add_paper(record)
    return record


def keep_paper(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    case: Case,
    order: FilingPaper,
    number: int,
    key: SigningKey | None = None,
) -> CasePaper:
    """Draw a paper and keep it; with ``key`` as one PDF signed with the e.firma, else for signing by hand.

    Raises as ``FilingPapersPort.signed_paper``.
    """
    port, office = core.filing_papers, uow.office
    head, seal = office.get().letterhead(), office.seal()
    if key is None:
        content = port.paper(order, head, seal)
    else:
        issuer = Issuer(core.signatures.read_key(key, at=order.issued_at), actor.post)
        content = port.signed_paper(order, issuer, head, seal, key)
    on = order.issued_at.date()
    drawn = DrawnPaper(
        kind=order.kind.value,
        title=dict(port.titles(on))[order.kind],
        paper_folio=order.folio,
        template_version=port.template_version(order.kind, on),
        content=content,
        public=port.public_paper(order, head, seal),
        number=number,
        signed=key is not None,
    )
    return keep_drawn(core, uow, actor, case, drawn)


def keep_receipt(core: Core, uow: UnitOfWork, actor: Actor, case: Case, medium: Medium = Medium.COUNTER) -> CasePaper:
    """The acuse of the newest version, with number and time: of the filing, or of the answer to a prevención."""
    last = case.versions[-1]
    if last.number == 1 or not case.preventions or case.preventions[-1].answer_version != last.number:
        order = paper_order(case, FilingPaperKind.RECEIPT, last.number, receipt(case, medium), core.clock(), actor)
    else:
        content = answer_receipt(case, last.data.answers)
        order = paper_order(case, FilingPaperKind.ANSWER_RECEIPT, last.number, content, core.clock(), actor)
    return keep_paper(core, uow, actor, case, order, last.number)
