"""Notice of a vote on an initial contract or a revision (law notes, 6.3), drawn in ``docs/states/approval.md``.

The vote itself has its own part of the program; here are the notice, the reported result and what follows from it. A
contract that was not approved may come again: the same case, one round later.
"""

from __future__ import annotations

from unionreg.domain.filings.filing_type import Doer
from unionreg.domain.filings.states.arrows import Arrow, CaseAct, CaseState, Guard

S, A, D, G = CaseState, CaseAct, Doer, Guard

_LOST = (S.NOT_APPROVED, S.NO_MAJORITY)

APPROVAL: tuple[Arrow, ...] = (
    Arrow(S.DRAFT, A.FILE, S.NOTICE_FILED, D.UNION, "appr.notice_min", "LFT 390 Ter-I"),
    *(Arrow(each, A.TAKE_UP, each, D.REVIEW) for each in (S.NOTICE_FILED, S.RESULT_REPORTED, S.UNDER_VERIFICATION)),
    *(Arrow(each, A.MARK, each, D.REVIEW) for each in (S.NOTICE_FILED, S.PREVENTED, S.UNDER_VERIFICATION)),
    Arrow(S.NOTICE_FILED, A.PREVENT, S.PREVENTED, D.REVIEW, "", "LFT 390 Ter-I", (G.ITEMS,)),
    Arrow(S.PREVENTED, A.ANSWER, S.NOTICE_FILED, D.UNION, "", "LFT 735"),
    Arrow(
        S.PREVENTED, A.DISMISS, S.DISMISSED, D.SIGNER, "", "LFT 390 Ter-I", (G.ANSWER_TERM_PASSED, G.WRITTEN_REASONS)
    ),
    Arrow(S.NOTICE_FILED, A.SCHEDULE, S.SCHEDULED, D.REVIEW, "", "LFT 390 Ter-I", (G.DAY,)),
    Arrow(S.SCHEDULED, A.RECORD_VOTE, S.VOTED, D.UNION, "", "LFT 390 Ter-II", (G.DAY,)),
    Arrow(S.VOTED, A.POST_RESULT, S.RESULT_POSTED, D.UNION, "appr.publish_result", "LFT 390 Ter-II e", (G.DAY,)),
    Arrow(
        S.RESULT_POSTED, A.REPORT_RESULT, S.RESULT_REPORTED, D.UNION, "appr.report_result", "LFT 390 Ter-II f",
        (G.DAY,),
    ),
    Arrow(S.RESULT_REPORTED, A.VERIFY, S.UNDER_VERIFICATION, D.REVIEW, "", "LFT 390 Ter-II h"),
    Arrow(S.UNDER_VERIFICATION, A.APPROVE, S.APPROVED, D.SIGNER, "", "LFT 390 Ter-III"),
    Arrow(S.UNDER_VERIFICATION, A.NOT_APPROVE, S.NOT_APPROVED, D.SIGNER, "", "LFT 390 Ter-IV", (G.WRITTEN_REASONS,)),
    Arrow(S.UNDER_VERIFICATION, A.NO_MAJORITY, S.NO_MAJORITY, D.SIGNER, "", "LFT 390 Ter", (G.WRITTEN_REASONS,)),
    Arrow(S.UNDER_VERIFICATION, A.ANNUL_VOTE, S.NULL_REPEAT, D.SIGNER, "", "LFT 390 Ter-II f", (G.WRITTEN_REASONS,)),
    Arrow(
        S.APPROVED, A.REQUEST_REGISTRATION, S.REGISTRATION_REQUESTED, D.UNION, "", "LFT 390", (G.DAY, G.INITIAL)
    ),
    Arrow(S.REGISTRATION_REQUESTED, A.REGISTER, S.REGISTERED, D.SIGNER, "cct.register", "LFT 390"),
    Arrow(S.REGISTERED, A.CERTIFY, S.CERTIFIED, D.SIGNER, "cct.certificate", "LFT 391"),
    Arrow(S.APPROVED, A.AGREE, S.AGREEMENT, D.SIGNER, "", "LFT 399 Ter", (G.DAY, G.REVISION)),
    *(Arrow(each, A.RENEGOTIATE, S.RENEGOTIATION, D.UNION, "", "LFT 390 Ter-IV", (G.DAY,)) for each in _LOST),
    *(Arrow(each, A.STRIKE, S.STRIKE, D.UNION, "", "LFT 390 Ter-IV, 927-V", (G.DAY,)) for each in _LOST),
    Arrow(S.RENEGOTIATION, A.FILE_AGAIN, S.NOTICE_FILED, D.UNION, "appr.notice_min", "LFT 390 Ter-I"),
)  # fmt: skip
