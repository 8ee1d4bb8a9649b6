"""What courts do to a case: challenges and how they ended, strikes that extend a certificate, cancellations.

A registration is cancelled by a court only (LFT 369, 370): the office writes the judgment down, with court, file and
date, and decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.filing_access import go, open_case
from unionreg.application.filing_effects import cancelled
from unionreg.application.filing_issuing import keep_paper
from unionreg.application.filing_paper_orders import cancellation, paper_order
from unionreg.application.kept_values import kept_values
from unionreg.application.vote_access import named, require_one_of
from unionreg.domain.audit.filing_events import FilingCourtActRecorded, FilingResumed
from unionreg.domain.certificates.papers import CancellationCause, FilingPaperKind
from unionreg.domain.filings.guards import ActFacts
from unionreg.domain.filings.machines import CaseAct
from unionreg.domain.filings.rulings import CourtAct, CourtActKind
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.filing_access import OpenedCase
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.filings.case import Case
    from unionreg.domain.roles import Actor

_ACTS = {
    CourtActKind.CHALLENGE: CaseAct.CHALLENGE,
    CourtActKind.UPHELD: CaseAct.UPHOLD,
    CourtActKind.ANNULLED: CaseAct.ANNUL,
    CourtActKind.CANCELLATION: CaseAct.CANCEL,
    CourtActKind.STRIKE: CaseAct.EXTEND,
}
_RULERS = (Permission.RULE_ON_FILINGS,)
_ANY = (Permission.RULE_ON_FILINGS, Permission.RECEIVE_FILINGS)


@dataclass(frozen=True, slots=True)
class NewCourtAct:
    """An act of a court as its paper says it. ``judgment``: what was decided, in words or by its number.

    Of a strike ``dated_on`` is the day on which its notice was filed with the court (LFT 920).

    For a cancellation also ``cause`` and ``final_on``, the day on which the judgment became final.
    """

    kind: CourtActKind
    court: str
    file: str
    dated_on: date | None
    judgment: str = ""
    cause: CancellationCause = CancellationCause.DISSOLUTION
    final_on: date | None = None


def record_court_act(core: Core, actor: Actor, *, folio: str, expected: int, act: NewCourtAct) -> Changes:
    """Write down what a court did. Only a signer records a cancellation, with the judgment complete.

    Raises ConflictError ``court-act-ahead``, ``judgment-not-final`` (a cancellation without the day it became final),
    ``strike-after-validity`` (last) when the notice of a strike was filed after the certificate had ended, and as
    ``filing_access``: without court, file and date the act is not ready.
    """
    said = kept_values(act)
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *(_RULERS if said.kind is CourtActKind.CANCELLATION else _ANY))
        here = open_case(core, uow, folio, expected)
        facts = ActFacts(here.today, day=said.dated_on, court=said.court, court_file=said.file, judgment=said.judgment)
        if said.dated_on is None or said.dated_on > here.today:
            raise ConflictError("court-act-ahead")
        met = here.case.state if said.kind is CourtActKind.CHALLENGE else None
        made = CourtAct(said.kind, said.court, said.file, said.dated_on, said.judgment, named(actor), here.now, met)
        grown = replace(here.case, court=(*here.case.court, made))
        if said.kind is CourtActKind.STRIKE:
            grown = _prolonged(grown, said.dated_on)
        case = go(uow, actor, here, _ACTS[said.kind], facts, grown, f"{said.court}, {said.file}")
        if said.kind is CourtActKind.CANCELLATION:
            _cancel(core, uow, actor, here, case, said.cause, said.final_on)
        event = FilingCourtActRecorded(
            folio, said.kind.value, said.court, said.file, said.dated_on.isoformat(), said.judgment or None
        )
        uow.audit.add(event, actor)
    return changed(Thing.FILING, folio, *(((Thing.UNION, case.union_id),) if case.union_id else ()))


def resume_case(core: Core, actor: Actor, *, folio: str, expected: int) -> Changes:
    """Go on from where the challenge met the case, after the court upheld the election. Raises as ``filing_access``."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS)
        here = open_case(core, uow, folio, expected)
        met = [each.from_state for each in here.case.court if each.kind is CourtActKind.CHALLENGE]
        target = met[-1] if met else None
        case = go(uow, actor, here, CaseAct.RESUME, ActFacts(here.today, target=target), here.case)
        uow.audit.add(FilingResumed(folio, case.state.value), actor)
    return changed(Thing.FILING, folio)


def _prolonged(case: Case, notice_on: date) -> Case:
    """Nothing expires while the strike lasts, whenever the office hears of it (LFT 387)."""
    last = case.expires_on
    if last is not None and notice_on > last:
        raise ConflictError("strike-after-validity", last=f"{last:%d/%m/%Y}")
    return replace(case, expires_on=None, warn_on=None)


def _cancel(
    core: Core,
    uow: UnitOfWork,
    actor: Actor,
    here: OpenedCase,
    case: Case,
    cause: CancellationCause,
    final_on: date | None,
) -> None:
    if final_on is None:
        raise ConflictError("judgment-not-final")
    number = cancelled(core, uow, here, case, cause)
    content = cancellation(case.court[-1], cause, final_on, number)
    order = paper_order(case, FilingPaperKind.CANCELLATION, 1, content, here.now, actor)
    keep_paper(core, uow, actor, case, order, 1)
