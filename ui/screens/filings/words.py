"""Words and tones of filings in the office: kinds, sections, states, acts, who acts. No widget and no use case.

Legal words (names of filings, requirements, steps) come from the core's texts; what only the window says is here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.theme import Tone
from unionreg.domain.filings.states.arrows import CaseAct, CaseState

if TYPE_CHECKING:
    from unionreg.domain.filings.filing import FilingKind
    from unionreg.domain.filings.filing_type import Doer, Section
    from unionreg.texts import Texts

translate = QCoreApplication.translate

# So few business days left, or fewer, are told as a warning.
SOON = 2


def kind_name(kind: FilingKind, texts: Texts) -> str:
    """What a filing is called."""
    return text_or(texts, f"filing.{kind.value}.name", kind.value)


def kind_short(kind: FilingKind, texts: Texts) -> str:
    """What a filing is called where there is little room."""
    return text_or(texts, f"filing.{kind.value}.short", kind_name(kind, texts))


def section_name(section: Section, texts: Texts) -> str:
    """What a part of the form is called."""
    return text_or(texts, f"filing-section.{section.value}.title", section.value)


def requirement_name(key: str, texts: Texts) -> str:
    """What the law asks for, in a few words."""
    return text_or(texts, f"requirement.{key}.title", key)


def text_or(texts: Texts, key: str, otherwise: str) -> str:
    """A text of the core; ``otherwise`` for what an older or newer catalogue does not name."""
    return texts.get(key) if texts.has(key) else otherwise


def doer_word(doer: Doer, texts: Texts) -> str:
    """Who acts."""
    return text_or(texts, f"filing-doer.{doer.value}", translate("FilingWords", "The calendar"))


def state_word(state: CaseState) -> str:
    """Where a case stands, in a word or two."""
    return (_registration_states() | _leadership_states() | _certificate_states() | _approval_states())[state]


def state_tone(state: CaseState) -> Tone:
    """The tone that goes with the word of a state."""
    if state in _GOOD:
        return Tone.POSITIVE
    if state in _BAD:
        return Tone.NEGATIVE
    return Tone.WARNING if state in _WAITING else Tone.INFO


_GOOD = frozenset(
    {
        CaseState.REGISTERED, CaseState.REGISTERED_BY_LAW, CaseState.RECORDED, CaseState.TOMA_DE_NOTA,
        CaseState.UPHELD, CaseState.GRANTED, CaseState.USED, CaseState.EXTENDED, CaseState.APPROVED,
        CaseState.CERTIFIED, CaseState.AGREEMENT,
    }
)  # fmt: skip
_BAD = frozenset(
    {
        CaseState.OVERDUE, CaseState.REFUSED, CaseState.DISMISSED, CaseState.CANCELLED, CaseState.ANNULLED,
        CaseState.DENIED, CaseState.NULL_REPEAT, CaseState.NOT_APPROVED, CaseState.NO_MAJORITY,
    }
)  # fmt: skip
_WAITING = frozenset(
    {
        CaseState.PREVENTED, CaseState.DEMANDED, CaseState.LEADERSHIP_EXPIRED, CaseState.DOUBT,
        CaseState.RECUENTO_CALLED, CaseState.CHALLENGED, CaseState.REPEAT, CaseState.TIE_UNRESOLVED,
        CaseState.EXPIRED, CaseState.STRIKE,
    }
)  # fmt: skip


def _registration_states() -> dict[CaseState, str]:
    return {
        CaseState.DRAFT: translate("FilingWords", "Draft"),
        CaseState.FILED: translate("FilingWords", "Filed"),
        CaseState.UNDER_REVIEW: translate("FilingWords", "Under review"),
        CaseState.PREVENTED: translate("FilingWords", "Waits for the answer"),
        CaseState.OVERDUE: translate("FilingWords", "Term of the office is over"),
        CaseState.DEMANDED: translate("FilingWords", "Ruling demanded"),
        CaseState.REGISTERED: translate("FilingWords", "Registered"),
        CaseState.REGISTERED_BY_LAW: translate("FilingWords", "Registered by law"),
        CaseState.LEADERSHIP_EXPIRED: translate("FilingWords", "Leadership expired"),
        CaseState.REFUSED: translate("FilingWords", "Refused"),
        CaseState.DISMISSED: translate("FilingWords", "Dismissed"),
        CaseState.CANCELLED: translate("FilingWords", "Cancelled by a court"),
        CaseState.RECORDED: translate("FilingWords", "Recorded"),
    }


def _leadership_states() -> dict[CaseState, str]:
    return {
        CaseState.CALLED: translate("FilingWords", "Called"),
        CaseState.ROLL_PUBLISHED: translate("FilingWords", "Roll published"),
        CaseState.VOTE_HELD: translate("FilingWords", "Vote held"),
        CaseState.ACTA_CLOSED: translate("FilingWords", "Act closed"),
        CaseState.NOTICE_FILED: translate("FilingWords", "Notice filed"),
        CaseState.TOMA_DE_NOTA: translate("FilingWords", "Leadership recorded"),
        CaseState.DOUBT: translate("FilingWords", "Documents in doubt"),
        CaseState.RECUENTO_CALLED: translate("FilingWords", "Recount called"),
        CaseState.RECUENTO_HELD: translate("FilingWords", "Recount held"),
        CaseState.CHALLENGED: translate("FilingWords", "Challenged in court"),
        CaseState.UPHELD: translate("FilingWords", "Upheld by the court"),
        CaseState.ANNULLED: translate("FilingWords", "Annulled by the court"),
        CaseState.REPEAT: translate("FilingWords", "To be repeated"),
    }


def _certificate_states() -> dict[CaseState, str]:
    return {
        CaseState.NOTICE_PUBLISHED: translate("FilingWords", "Notice published"),
        CaseState.ADHESION_WINDOW: translate("FilingWords", "Window to join is open"),
        CaseState.SINGLE_CHECK: translate("FilingWords", "One union: support is checked"),
        CaseState.MULTI: translate("FilingWords", "Several unions: there is a vote"),
        CaseState.ROLL_BUILT: translate("FilingWords", "Roll built"),
        CaseState.VOTED: translate("FilingWords", "Voted"),
        CaseState.COUNTED: translate("FilingWords", "Counted"),
        CaseState.GRANTED: translate("FilingWords", "Granted"),
        CaseState.DENIED: translate("FilingWords", "Denied"),
        CaseState.TIE_UNRESOLVED: translate("FilingWords", "Tied, not resolved"),
        CaseState.NULL_REPEAT: translate("FilingWords", "Null, to be repeated"),
        CaseState.USED: translate("FilingWords", "Used"),
        CaseState.EXPIRED: translate("FilingWords", "Expired"),
        CaseState.EXTENDED: translate("FilingWords", "Extended by a strike"),
    }


def _approval_states() -> dict[CaseState, str]:
    return {
        CaseState.SCHEDULED: translate("FilingWords", "Vote scheduled"),
        CaseState.RESULT_POSTED: translate("FilingWords", "Result posted"),
        CaseState.RESULT_REPORTED: translate("FilingWords", "Result reported"),
        CaseState.UNDER_VERIFICATION: translate("FilingWords", "Being verified"),
        CaseState.APPROVED: translate("FilingWords", "Approved by the workers"),
        CaseState.NOT_APPROVED: translate("FilingWords", "Not approved"),
        CaseState.NO_MAJORITY: translate("FilingWords", "No majority"),
        CaseState.REGISTRATION_REQUESTED: translate("FilingWords", "Registration asked for"),
        CaseState.CERTIFIED: translate("FilingWords", "Certificate issued"),
        CaseState.AGREEMENT: translate("FilingWords", "Agreement before the authority"),
        CaseState.RENEGOTIATION: translate("FilingWords", "Being renegotiated"),
        CaseState.STRIKE: translate("FilingWords", "Strike"),
    }


def act_verb(act: CaseAct) -> str:
    """What the button of an act says."""
    return (_acts_of_review() | _acts_of_ruling() | _acts_of_court_and_election() | _acts_of_votes())[act]


def _acts_of_review() -> dict[CaseAct, str]:
    return {
        CaseAct.FILE: translate("FilingWords", "Receive"),
        CaseAct.TAKE_UP: translate("FilingWords", "Take up the case"),
        CaseAct.MARK: translate("FilingWords", "Mark a requirement"),
        CaseAct.PREVENT: translate("FilingWords", "Write the prevención"),
        CaseAct.ANSWER: translate("FilingWords", "Take the answer in"),
        CaseAct.TERM_PASSES: translate("FilingWords", "The term passed"),
        CaseAct.DEMAND: translate("FilingWords", "Take a demand in"),
        CaseAct.FILE_AGAIN: translate("FilingWords", "Take the filing in again"),
        CaseAct.PUBLISH_NOTICE: translate("FilingWords", "Record the publication of the notice"),
        CaseAct.WINDOW_OPENS: translate("FilingWords", "The window to join opened"),
        CaseAct.JOIN: translate("FilingWords", "Another union joins"),
        CaseAct.CHECK_ALONE: translate("FilingWords", "Close the window: one union"),
        CaseAct.CONTEST: translate("FilingWords", "Close the window: several unions"),
    }


def _acts_of_ruling() -> dict[CaseAct, str]:
    return {
        CaseAct.REGISTER: translate("FilingWords", "Register"),
        CaseAct.REFUSE: translate("FilingWords", "Refuse"),
        CaseAct.DISMISS: translate("FilingWords", "Dismiss"),
        CaseAct.RECORD: translate("FilingWords", "Record"),
        CaseAct.RECORD_LEADERSHIP: translate("FilingWords", "Record the leadership (toma de nota)"),
        CaseAct.REGISTER_BY_LAW: translate("FilingWords", "Record the registration by operation of law"),
        CaseAct.GRANT: translate("FilingWords", "Grant the certificate"),
        CaseAct.DENY: translate("FilingWords", "Deny"),
        CaseAct.DECLARE_TIE: translate("FilingWords", "Declare a tie"),
        CaseAct.ANNUL_VOTE: translate("FilingWords", "Annul the vote and repeat it"),
        CaseAct.APPROVE: translate("FilingWords", "Approve"),
        CaseAct.NOT_APPROVE: translate("FilingWords", "Not approve"),
        CaseAct.NO_MAJORITY: translate("FilingWords", "Declare no majority"),
        CaseAct.AGREE: translate("FilingWords", "Record the agreement"),
        CaseAct.CERTIFY: translate("FilingWords", "Issue the certificate"),
    }


def _acts_of_court_and_election() -> dict[CaseAct, str]:
    return {
        CaseAct.CANCEL: translate("FilingWords", "Cancel by a judgment"),
        CaseAct.LEADERSHIP_ENDS: translate("FilingWords", "The leadership ended"),
        CaseAct.RENEW_LEADERSHIP: translate("FilingWords", "Record the new leadership"),
        CaseAct.CALL: translate("FilingWords", "Call the election"),
        CaseAct.PUBLISH_ROLL: translate("FilingWords", "Publish the roll"),
        CaseAct.HOLD_VOTE: translate("FilingWords", "Hold the vote"),
        CaseAct.CLOSE_ACTA: translate("FilingWords", "Close the act"),
        CaseAct.DOUBT: translate("FilingWords", "Doubt the documents"),
        CaseAct.CALL_RECUENTO: translate("FilingWords", "Call the recount"),
        CaseAct.HOLD_RECUENTO: translate("FilingWords", "Record the recount"),
        CaseAct.CHALLENGE: translate("FilingWords", "Record a challenge in court"),
        CaseAct.UPHOLD: translate("FilingWords", "Record that the court upheld it"),
        CaseAct.ANNUL: translate("FilingWords", "Record that the court annulled it"),
        CaseAct.RESUME: translate("FilingWords", "Go on after the judgment"),
        CaseAct.ORDER_REPEAT: translate("FilingWords", "Order the repetition"),
        CaseAct.EXTEND: translate("FilingWords", "Extend by a strike"),
    }


def _acts_of_votes() -> dict[CaseAct, str]:
    return {
        CaseAct.BUILD_ROLL: translate("FilingWords", "Record that the roll is built"),
        CaseAct.CALL_VOTE: translate("FilingWords", "Call the vote"),
        CaseAct.RECORD_VOTE: translate("FilingWords", "Record that the vote was held"),
        CaseAct.RECORD_COUNT: translate("FilingWords", "Record the count"),
        CaseAct.USE: translate("FilingWords", "Record that it was used"),
        CaseAct.VALIDITY_ENDS: translate("FilingWords", "The validity ended"),
        CaseAct.SCHEDULE: translate("FilingWords", "Schedule the vote"),
        CaseAct.POST_RESULT: translate("FilingWords", "Record the posting of the result"),
        CaseAct.REPORT_RESULT: translate("FilingWords", "Take the result in"),
        CaseAct.VERIFY: translate("FilingWords", "Verify the result"),
        CaseAct.REQUEST_REGISTRATION: translate("FilingWords", "Record the request to register"),
        CaseAct.RENEGOTIATE: translate("FilingWords", "Record that they renegotiate"),
        CaseAct.STRIKE: translate("FilingWords", "Record the strike"),
    }
