"""Registration of a union, federation or confederation (law notes, 2.5), drawn in ``docs/states/registration.md``.

Silence never decides by itself before the demand (LFT 366): *overdue* is read off the calendar, and so is the day from
which a registration exists by operation of law; a person writes both down. A term that the office let pass does not
take its duty away: it can still rule, and a prevención after its term needs written reasons and stops no clock.
"""

from __future__ import annotations

from unionreg.domain.filings.filing_type import Doer
from unionreg.domain.filings.states.arrows import Arrow, CaseAct, CaseState, Guard

S, A, D, G = CaseState, CaseAct, Doer, Guard

_PREVENT = (G.ITEMS, G.PREVENTION_TERM)
_REFUSE = (G.LEGAL_GROUNDS, G.WRITTEN_REASONS)

REGISTRATION: tuple[Arrow, ...] = (
    Arrow(S.DRAFT, A.FILE, S.FILED, D.UNION, article="LFT 365"),
    Arrow(S.FILED, A.TAKE_UP, S.UNDER_REVIEW, D.REVIEW),
    Arrow(S.FILED, A.TERM_PASSES, S.OVERDUE, D.TIME, "reg.resolve", "LFT 366", (G.DECISION_TERM_PASSED,)),
    *(
        Arrow(each, A.MARK, each, D.REVIEW, article="LFT 364 Bis")
        for each in (S.UNDER_REVIEW, S.PREVENTED, S.OVERDUE, S.DEMANDED)
    ),
    Arrow(S.UNDER_REVIEW, A.TAKE_UP, S.UNDER_REVIEW, D.REVIEW),
    Arrow(S.UNDER_REVIEW, A.PREVENT, S.PREVENTED, D.REVIEW, "reg.prevention", "LFT 366", _PREVENT),
    Arrow(S.UNDER_REVIEW, A.REGISTER, S.REGISTERED, D.SIGNER, "reg.resolve", "LFT 366, 368"),
    Arrow(S.UNDER_REVIEW, A.REFUSE, S.REFUSED, D.SIGNER, "reg.resolve", "LFT 366", _REFUSE),
    Arrow(S.UNDER_REVIEW, A.TERM_PASSES, S.OVERDUE, D.TIME, "reg.resolve", "LFT 366", (G.DECISION_TERM_PASSED,)),
    Arrow(S.PREVENTED, A.ANSWER, S.UNDER_REVIEW, D.UNION, article="LFT 366"),
    Arrow(S.PREVENTED, A.REFUSE, S.REFUSED, D.SIGNER, "", "LFT 366", (G.ANSWER_TERM_PASSED, *_REFUSE)),
    Arrow(
        S.PREVENTED, A.DISMISS, S.DISMISSED, D.SIGNER, "", "LFT 366", (G.ANSWER_TERM_PASSED, G.WRITTEN_REASONS)
    ),
    Arrow(S.OVERDUE, A.TAKE_UP, S.OVERDUE, D.REVIEW),
    Arrow(S.OVERDUE, A.DEMAND, S.DEMANDED, D.UNION, "reg.demand_resolve", "LFT 366"),
    Arrow(S.OVERDUE, A.PREVENT, S.PREVENTED, D.REVIEW, "reg.prevention", "LFT 366", _PREVENT),
    Arrow(S.OVERDUE, A.REGISTER, S.REGISTERED, D.SIGNER, "", "LFT 366, 368"),
    Arrow(S.OVERDUE, A.REFUSE, S.REFUSED, D.SIGNER, "", "LFT 366", _REFUSE),
    Arrow(S.DEMANDED, A.REGISTER, S.REGISTERED, D.SIGNER, "reg.demand_resolve", "LFT 366, 368", (G.DEMAND_RUNNING,)),
    Arrow(
        S.DEMANDED, A.REFUSE, S.REFUSED, D.SIGNER, "reg.demand_resolve", "LFT 366", (G.DEMAND_RUNNING, *_REFUSE)
    ),
    Arrow(
        S.DEMANDED, A.REGISTER_BY_LAW, S.REGISTERED_BY_LAW, D.SIGNER, "reg.certificate_by_law", "LFT 366",
        (G.DEMAND_PASSED,),
    ),
    *(
        Arrow(each, A.CANCEL, S.CANCELLED, D.COURT, "", "LFT 369, 370", (G.JUDGMENT,))
        for each in (S.REGISTERED, S.REGISTERED_BY_LAW, S.LEADERSHIP_EXPIRED)
    ),
    *(
        Arrow(each, A.LEADERSHIP_ENDS, S.LEADERSHIP_EXPIRED, D.TIME, "", "LFT 371-X", (G.LEADERSHIP_PASSED,))
        for each in (S.REGISTERED, S.REGISTERED_BY_LAW)
    ),
    *(
        Arrow(S.LEADERSHIP_EXPIRED, A.RENEW_LEADERSHIP, each, D.SIGNER, "lead.update_issue", "LFT 364 Bis, 377-II")
        for each in (S.REGISTERED, S.REGISTERED_BY_LAW)
    ),
)  # fmt: skip
