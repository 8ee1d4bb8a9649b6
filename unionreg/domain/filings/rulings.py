"""How a case is decided, and what a court, a recuento, a demand or another applicant says in it. Values only.

Which ruling a state allows is told by the machines; only the three grounds of LFT 366 refuse a registration.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.filings.states.arrows import CaseAct, CaseState
from unionreg.domain.votes.count import Named


class LegalGround(StrEnum):
    """The only three grounds on which a registration is refused (LFT 366 I-III)."""

    PURPOSE = "366-I"
    MINIMUM = "366-II"
    DOCUMENTS = "366-III"


class RulingKind(StrEnum):
    """What is decided. Words: ``ruling.<value>`` in the text catalogue."""

    REGISTER = "register"
    REFUSE = "refuse"
    DISMISS = "dismiss"
    RECORD = "record"
    RECORD_LEADERSHIP = "record-leadership"
    DOUBT = "doubt"
    REPEAT = "repeat"
    GRANT = "grant"
    DENY = "deny"
    TIE = "tie"
    ANNUL_VOTE = "annul-vote"
    APPROVE = "approve"
    NOT_APPROVE = "not-approve"
    NO_MAJORITY = "no-majority"
    REGISTER_BY_LAW = "register-by-law"
    AGREE = "agree"
    CERTIFY = "certify"


RULING_ACTS: dict[RulingKind, CaseAct] = {
    RulingKind.REGISTER: CaseAct.REGISTER,
    RulingKind.REFUSE: CaseAct.REFUSE,
    RulingKind.DISMISS: CaseAct.DISMISS,
    RulingKind.RECORD: CaseAct.RECORD,
    RulingKind.RECORD_LEADERSHIP: CaseAct.RECORD_LEADERSHIP,
    RulingKind.DOUBT: CaseAct.DOUBT,
    RulingKind.REPEAT: CaseAct.ORDER_REPEAT,
    RulingKind.GRANT: CaseAct.GRANT,
    RulingKind.DENY: CaseAct.DENY,
    RulingKind.TIE: CaseAct.DECLARE_TIE,
    RulingKind.ANNUL_VOTE: CaseAct.ANNUL_VOTE,
    RulingKind.APPROVE: CaseAct.APPROVE,
    RulingKind.NOT_APPROVE: CaseAct.NOT_APPROVE,
    RulingKind.NO_MAJORITY: CaseAct.NO_MAJORITY,
    RulingKind.REGISTER_BY_LAW: CaseAct.REGISTER_BY_LAW,
    RulingKind.AGREE: CaseAct.AGREE,
    RulingKind.CERTIFY: CaseAct.CERTIFY,
}
"""The act of the state machine that each ruling is."""

NEGATIVE_RULINGS = frozenset({RulingKind.REFUSE, RulingKind.DISMISS, RulingKind.DENY})
"""Rulings that are counted as precedents of their reasons."""


@dataclass(frozen=True, slots=True)
class RulingReason:
    """One written reason. ``requirement`` empty when it concerns none; ``ground`` None unless LFT 366 asks for one."""

    text: str
    requirement: str = ""
    article: str = ""
    ground: LegalGround | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision of the office. ``precedents`` are folios of earlier cases that it cites.

    ``by_law``: the registration exists by operation of law and the office only writes it down. ``registration_number``
    is what the register gave; ``valid_until`` and ``warn_on`` belong to certificates that expire, the earlier reading
    being the one to warn of (law notes, 14.10).
    """

    number: int
    kind: RulingKind
    version: int
    by: Named
    by_id: int
    at: datetime
    reasons: tuple[RulingReason, ...] = ()
    precedents: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    by_law: bool = False
    registration_number: str = ""
    valid_until: date | None = None
    warn_on: date | None = None


@dataclass(frozen=True, slots=True)
class Demand:
    """The applicants demanded the ruling that did not come (LFT 366). ``due_on`` None when no calendar answers."""

    received_on: date
    by: Named
    at: datetime
    due_on: date | None
    reference: str = ""


class CourtActKind(StrEnum):
    """What a court did."""

    CHALLENGE = "challenge"
    UPHELD = "upheld"
    ANNULLED = "annulled"
    CANCELLATION = "cancellation"
    STRIKE = "strike"


@dataclass(frozen=True, slots=True)
class CourtAct:
    """An act of a court as it reached the office: court, file and date are all needed, ``judgment`` names the ruling.

    ``from_state`` is where a challenge met the case, so that it can go on from there.
    """

    kind: CourtActKind
    court: str
    file: str
    dated_on: date
    judgment: str
    recorded_by: Named
    at: datetime
    from_state: CaseState | None = None


@dataclass(frozen=True, slots=True)
class Adhesion:
    """Another union asks for the same certificate (LFT 390 Bis-II); ``folio`` is its own case, or empty."""

    union: str
    asked_on: date
    folio: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A plain fact of the procedure: a publication, a vote, a result reported. ``reference`` names its paper."""

    act: CaseAct
    on: date
    note: str
    by: Named
    at: datetime
    reference: str = ""
