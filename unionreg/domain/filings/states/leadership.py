"""Change of leadership up to the toma de nota (law notes, 3.4), drawn in ``docs/states/leadership.md``.

The first four states are the union's; the office learns of them with the notice. A challenge before a court halts the
case where it stands; when the court upholds the election the case goes on from there.
"""

from __future__ import annotations

from unionreg.domain.filings.filing_type import Doer
from unionreg.domain.filings.states.arrows import Arrow, CaseAct, CaseState, Guard

S, A, D, G = CaseState, CaseAct, Doer, Guard

_TERM = "lead.update_issue"
_OPEN = (S.NOTICE_FILED, S.PREVENTED, S.DOUBT, S.RECUENTO_CALLED, S.RECUENTO_HELD)

LEADERSHIP: tuple[Arrow, ...] = (
    Arrow(S.CALLED, A.PUBLISH_ROLL, S.ROLL_PUBLISHED, D.UNION, "lead.roll_min", "LFT 371-IX d"),
    Arrow(S.ROLL_PUBLISHED, A.HOLD_VOTE, S.VOTE_HELD, D.UNION, "lead.call_min", "LFT 371-IX"),
    Arrow(S.VOTE_HELD, A.CLOSE_ACTA, S.ACTA_CLOSED, D.UNION),
    Arrow(S.ACTA_CLOSED, A.FILE, S.NOTICE_FILED, D.UNION, "lead.notice", "LFT 377-II"),
    *(Arrow(each, A.TAKE_UP, each, D.REVIEW) for each in (S.NOTICE_FILED, S.DOUBT, S.RECUENTO_HELD)),
    *(Arrow(each, A.MARK, each, D.REVIEW) for each in (S.NOTICE_FILED, S.PREVENTED, S.DOUBT, S.RECUENTO_HELD)),
    Arrow(S.NOTICE_FILED, A.PREVENT, S.PREVENTED, D.REVIEW, "", "LFT 364 Bis", (G.ITEMS,)),
    Arrow(S.PREVENTED, A.ANSWER, S.NOTICE_FILED, D.UNION, "", "LFT 735"),
    Arrow(S.NOTICE_FILED, A.RECORD_LEADERSHIP, S.TOMA_DE_NOTA, D.SIGNER, _TERM, "LFT 364 Bis, 377-II"),
    Arrow(S.NOTICE_FILED, A.REFUSE, S.REFUSED, D.SIGNER, _TERM, "LFT 364 Bis, 371-IX", (G.WRITTEN_REASONS,)),
    Arrow(
        S.PREVENTED, A.REFUSE, S.REFUSED, D.SIGNER, "", "LFT 364 Bis, 371-IX",
        (G.ANSWER_TERM_PASSED, G.WRITTEN_REASONS),
    ),
    Arrow(S.NOTICE_FILED, A.DOUBT, S.DOUBT, D.SIGNER, _TERM, "LFT 371 Bis-III", (G.WRITTEN_REASONS,)),
    Arrow(S.DOUBT, A.CALL_RECUENTO, S.RECUENTO_CALLED, D.SIGNER, "", "LFT 371 Bis-III", (G.DAY,)),
    Arrow(S.RECUENTO_CALLED, A.HOLD_RECUENTO, S.RECUENTO_HELD, D.REVIEW, "", "LFT 371 Bis-III", (G.DAY,)),
    Arrow(S.RECUENTO_HELD, A.RECORD_LEADERSHIP, S.TOMA_DE_NOTA, D.SIGNER, "", "LFT 371 Bis-III"),
    Arrow(S.RECUENTO_HELD, A.REFUSE, S.REFUSED, D.SIGNER, "", "LFT 371 Bis-III", (G.WRITTEN_REASONS,)),
    *(
        Arrow(each, A.CHALLENGE, S.CHALLENGED, D.COURT, "", "LFT 897, 897-A", (G.COURT_FILE,))
        for each in (*_OPEN, S.TOMA_DE_NOTA, S.REFUSED)
    ),
    Arrow(S.CHALLENGED, A.UPHOLD, S.UPHELD, D.COURT, "", "LFT 897", (G.JUDGMENT,)),
    Arrow(S.CHALLENGED, A.ANNUL, S.ANNULLED, D.COURT, "", "LFT 371-IX, 897", (G.JUDGMENT,)),
    *(
        Arrow(S.UPHELD, A.RESUME, each, D.REVIEW, "", "", (G.SAME_STATE,))
        for each in (*_OPEN, S.TOMA_DE_NOTA, S.REFUSED)
    ),
    Arrow(S.ANNULLED, A.ORDER_REPEAT, S.REPEAT, D.SIGNER, "", "LFT 371-IX", (G.WRITTEN_REASONS,)),
)  # fmt: skip
