"""Request for a certificate of representativeness (law notes, 5.5), drawn in ``docs/states/representativeness.md``.

The lists of supporters are secret and are not here. The window for adhesions and the end of the validity are read off
the calendar; what they lead to is written down by a person.
"""

from __future__ import annotations

from unionreg.domain.filings.filing_type import Doer
from unionreg.domain.filings.states.arrows import Arrow, CaseAct, CaseState, Guard

S, A, D, G = CaseState, CaseAct, Doer, Guard

_WINDOW = (S.NOTICE_PUBLISHED, S.ADHESION_WINDOW)

REPRESENTATIVENESS: tuple[Arrow, ...] = (
    Arrow(S.DRAFT, A.FILE, S.FILED, D.UNION, "", "LFT 390 Bis-I"),
    *(Arrow(each, A.TAKE_UP, each, D.REVIEW) for each in (S.FILED, S.SINGLE_CHECK, S.MULTI)),
    *(Arrow(each, A.MARK, each, D.REVIEW) for each in (S.FILED, S.PREVENTED, S.SINGLE_CHECK, S.MULTI)),
    Arrow(S.FILED, A.PREVENT, S.PREVENTED, D.REVIEW, "cr.prevention", "LFT 390 Bis-I", (G.ITEMS, G.PREVENTION_TERM)),
    Arrow(S.PREVENTED, A.ANSWER, S.FILED, D.UNION, "cr.cure", "LFT 390 Bis-I"),
    Arrow(
        S.PREVENTED, A.DISMISS, S.DISMISSED, D.SIGNER, "", "LFT 390 Bis-I", (G.ANSWER_TERM_PASSED, G.WRITTEN_REASONS)
    ),
    Arrow(S.FILED, A.PUBLISH_NOTICE, S.NOTICE_PUBLISHED, D.REVIEW, "cr.publish", "LFT 390 Bis-II", (G.DAY,)),
    Arrow(
        S.NOTICE_PUBLISHED, A.WINDOW_OPENS, S.ADHESION_WINDOW, D.TIME, "cr.adhesion", "LFT 390 Bis-II",
        (G.PUBLISHED_BEFORE,),
    ),
    *(
        Arrow(each, A.JOIN, each, D.UNION, "cr.adhesion", "LFT 390 Bis-II", (G.WINDOW_OPEN,))
        for each in _WINDOW
    ),
    Arrow(
        S.ADHESION_WINDOW, A.CHECK_ALONE, S.SINGLE_CHECK, D.REVIEW, "", "LFT 390 Bis-III",
        (G.WINDOW_OVER, G.ONE_APPLICANT),
    ),
    Arrow(
        S.ADHESION_WINDOW, A.CONTEST, S.MULTI, D.REVIEW, "", "LFT 390 Bis-III a", (G.WINDOW_OVER, G.SEVERAL_APPLICANTS)
    ),
    Arrow(S.SINGLE_CHECK, A.GRANT, S.GRANTED, D.SIGNER, "", "LFT 390 Bis-III"),
    Arrow(S.SINGLE_CHECK, A.DENY, S.DENIED, D.SIGNER, "", "LFT 390 Bis-III", (G.WRITTEN_REASONS,)),
    Arrow(S.MULTI, A.BUILD_ROLL, S.ROLL_BUILT, D.REVIEW, "cr.roll", "LFT 390 Bis-III a", (G.DAY,)),
    Arrow(S.ROLL_BUILT, A.CALL_VOTE, S.CALLED, D.SIGNER, "cr.call", "LFT 390 Bis-III b", (G.DAY,)),
    Arrow(S.CALLED, A.RECORD_VOTE, S.VOTED, D.REVIEW, "", "LFT 390 Bis-III c-f", (G.DAY,)),
    Arrow(S.VOTED, A.RECORD_COUNT, S.COUNTED, D.REVIEW, "", "LFT 390 Bis-III g-j", (G.DAY,)),
    Arrow(S.COUNTED, A.GRANT, S.GRANTED, D.SIGNER, "", "LFT 388, 390 Bis-III k"),
    Arrow(S.COUNTED, A.DENY, S.DENIED, D.SIGNER, "", "LFT 390 Bis-III", (G.WRITTEN_REASONS,)),
    Arrow(S.COUNTED, A.DECLARE_TIE, S.TIE_UNRESOLVED, D.SIGNER, "", "LFT 390 Bis", (G.WRITTEN_REASONS,)),
    Arrow(S.COUNTED, A.ANNUL_VOTE, S.NULL_REPEAT, D.SIGNER, "", "LFT 390 Bis", (G.WRITTEN_REASONS,)),
    *(
        Arrow(each, A.USE, S.USED, D.UNION, "cct.register", "LFT 387, 390", (G.DAY,))
        for each in (S.GRANTED, S.EXTENDED)
    ),
    Arrow(S.GRANTED, A.VALIDITY_ENDS, S.EXPIRED, D.TIME, "cr.validity", "LFT 387", (G.VALIDITY_PASSED,)),
    *(
        # The office may hear of a strike after the six months; its notice must have been filed within them.
        Arrow(each, A.EXTEND, S.EXTENDED, D.COURT, "", "LFT 387", (G.COURT_FILE,))
        for each in (S.GRANTED, S.EXPIRED)
    ),
)  # fmt: skip
