"""What is recorded or not: statutes, address, members, accounts, deposits. Drawn in ``docs/states/record.md``.

Accounts are filed without judging their substance: what can be found missing there is a paper, never a number.
"""

from __future__ import annotations

from unionreg.domain.filings.filing_type import Doer
from unionreg.domain.filings.states.arrows import Arrow, CaseAct, CaseState, Guard

S, A, D, G = CaseState, CaseAct, Doer, Guard

RECORD: tuple[Arrow, ...] = (
    Arrow(S.DRAFT, A.FILE, S.FILED, D.UNION, "", "LFT 377, 390"),
    Arrow(S.FILED, A.TAKE_UP, S.UNDER_REVIEW, D.REVIEW),
    Arrow(S.UNDER_REVIEW, A.TAKE_UP, S.UNDER_REVIEW, D.REVIEW),
    *(Arrow(each, A.MARK, each, D.REVIEW) for each in (S.UNDER_REVIEW, S.PREVENTED)),
    Arrow(S.UNDER_REVIEW, A.PREVENT, S.PREVENTED, D.REVIEW, "", "LFT 364 Bis", (G.ITEMS,)),
    Arrow(S.PREVENTED, A.ANSWER, S.UNDER_REVIEW, D.UNION, "", "LFT 735"),
    Arrow(S.UNDER_REVIEW, A.RECORD, S.RECORDED, D.SIGNER, "", "LFT 364 Bis, 377, 390"),
    Arrow(S.UNDER_REVIEW, A.REFUSE, S.REFUSED, D.SIGNER, "", "LFT 364 Bis, 390", (G.WRITTEN_REASONS,)),
    Arrow(
        S.PREVENTED, A.REFUSE, S.REFUSED, D.SIGNER, "", "LFT 364 Bis, 390", (G.ANSWER_TERM_PASSED, G.WRITTEN_REASONS)
    ),
    Arrow(
        S.PREVENTED, A.DISMISS, S.DISMISSED, D.SIGNER, "", "LFT 364 Bis, 390", (G.ANSWER_TERM_PASSED, G.WRITTEN_REASONS)
    ),
)
