"""The checklist of an observer, phase by phase: a closed catalogue of questions that each take an answer and a time.

Merged from what observers of union votes really check (decisions on annulled votes, the verifier's routine, handbooks
of election observation). The words of each question stand in the text catalogue ``observer`` under
``observation.check.<key>``, in Spanish and English. A key never changes its meaning; a new question gets a new key.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unionreg.errors import NotFoundError


class Phase(StrEnum):
    """The part of the day to which a question belongs, in the order of the day."""

    BEFORE = "before"
    OPENING = "opening"
    VOTING = "voting"
    CLOSING = "closing"
    COUNT = "count"
    AFTER = "after"


class AnswerKind(StrEnum):
    """What an answer is: yes or no, a whole number, or words. ``Not seen`` is an answer to every question."""

    YES_NO = "yes-no"
    NUMBER = "number"
    TEXT = "text"


class Scope(StrEnum):
    """Whether a question is asked once for the vote or at every station observed."""

    VOTE = "vote"
    STATION = "station"


@dataclass(frozen=True, slots=True)
class Check:
    """One question. ``photo``: the program asks for a photograph, where taking one is allowed."""

    key: str
    phase: Phase
    scope: Scope
    kind: AnswerKind = AnswerKind.YES_NO
    photo: bool = False


def checklist() -> tuple[Check, ...]:
    """All questions in the order of the day."""
    return _CHECKS


def checks_of(phase: Phase) -> tuple[Check, ...]:
    """The questions of one phase, in order."""
    return tuple(check for check in _CHECKS if check.phase is phase)


def check_named(key: str) -> Check:
    """The question with this key; NotFoundError ``observation-check-unknown`` when there is none."""
    for check in _CHECKS:
        if check.key == key:
            return check
    raise NotFoundError("observation-check-unknown", key=key[:60])


_CHECKS: tuple[Check, ...] = (
    Check("call-posted", Phase.BEFORE, Scope.VOTE, photo=True),
    Check("call-working-days", Phase.BEFORE, Scope.VOTE, AnswerKind.NUMBER),
    Check("roll-posted", Phase.BEFORE, Scope.VOTE, photo=True),
    Check("roll-equals-platform", Phase.BEFORE, Scope.VOTE),
    Check("contract-delivered", Phase.BEFORE, Scope.VOTE),
    Check("receipts-sampled", Phase.BEFORE, Scope.VOTE),
    Check("observers-accredited", Phase.BEFORE, Scope.VOTE),
    Check("refusal-in-writing", Phase.BEFORE, Scope.VOTE, AnswerKind.TEXT, photo=True),
    Check("place-accessible", Phase.BEFORE, Scope.STATION),
    Check("place-free-of-supervisors", Phase.BEFORE, Scope.STATION),
    Check("ballots-printed", Phase.BEFORE, Scope.STATION, AnswerKind.NUMBER),
    Check("ballots-equal-roll", Phase.BEFORE, Scope.STATION),
    Check("ballots-numbered-stamped-signed", Phase.BEFORE, Scope.STATION, photo=True),
    Check("people-present", Phase.OPENING, Scope.STATION, AnswerKind.TEXT),
    Check("official-in-charge", Phase.OPENING, Scope.STATION, AnswerKind.TEXT),
    Check("box-empty-shown", Phase.OPENING, Scope.STATION, photo=True),
    Check("seal-numbers", Phase.OPENING, Scope.STATION, AnswerKind.TEXT, photo=True),
    Check("ballots-counted-aloud", Phase.OPENING, Scope.STATION),
    Check("ballots-received", Phase.OPENING, Scope.STATION, AnswerKind.NUMBER),
    Check("booth-secret", Phase.OPENING, Scope.STATION),
    Check("started-on-time", Phase.OPENING, Scope.STATION),
    Check("reason-for-delay", Phase.OPENING, Scope.STATION, AnswerKind.TEXT),
    Check("identity-asked", Phase.VOTING, Scope.STATION),
    Check("each-voter-signs", Phase.VOTING, Scope.STATION),
    Check("arrivals-numbered", Phase.VOTING, Scope.STATION),
    Check("no-managers", Phase.VOTING, Scope.STATION),
    Check("no-gifts-or-pressure", Phase.VOTING, Scope.STATION),
    Check("no-phones-in-booth", Phase.VOTING, Scope.STATION),
    Check("voters-know-content", Phase.VOTING, Scope.STATION),
    Check("turnout-so-far", Phase.VOTING, Scope.STATION, AnswerKind.NUMBER),
    Check("queue-length", Phase.VOTING, Scope.STATION, AnswerKind.NUMBER),
    Check("interruptions", Phase.VOTING, Scope.STATION, AnswerKind.TEXT),
    Check("challenged-voters", Phase.VOTING, Scope.STATION, AnswerKind.NUMBER),
    Check("challenge-reasons", Phase.VOTING, Scope.STATION, AnswerKind.TEXT),
    Check("assistance-given", Phase.VOTING, Scope.STATION, AnswerKind.NUMBER),
    Check("last-voter-number", Phase.CLOSING, Scope.STATION, AnswerKind.NUMBER),
    Check("closed-on-time", Phase.CLOSING, Scope.STATION),
    Check("unused-ballots", Phase.CLOSING, Scope.STATION, AnswerKind.NUMBER),
    Check("unused-cancelled", Phase.CLOSING, Scope.STATION, photo=True),
    Check("reconciliation-signed", Phase.CLOSING, Scope.STATION),
    Check("nobody-left", Phase.CLOSING, Scope.STATION),
    Check("every-paper-shown", Phase.COUNT, Scope.STATION),
    Check("nullity-by-stated-reason", Phase.COUNT, Scope.STATION),
    Check("disputed-endorsed", Phase.COUNT, Scope.STATION),
    Check("two-counts-agree", Phase.COUNT, Scope.STATION),
    Check("sum-equals-box", Phase.COUNT, Scope.STATION),
    Check("act-read-aloud", Phase.COUNT, Scope.STATION),
    Check("act-signed-by-all", Phase.COUNT, Scope.STATION),
    Check("refusals-to-sign", Phase.COUNT, Scope.STATION, AnswerKind.TEXT),
    Check("copy-for-observer", Phase.COUNT, Scope.STATION, photo=True),
    Check("result-posted", Phase.COUNT, Scope.STATION, photo=True),
    Check("materials-sealed", Phase.AFTER, Scope.STATION, photo=True),
    Check("custody-recorded", Phase.AFTER, Scope.STATION, AnswerKind.TEXT),
    Check("minutes-equal-photo", Phase.AFTER, Scope.VOTE),
    Check("objection-deadline", Phase.AFTER, Scope.VOTE, AnswerKind.TEXT),
    Check("result-published", Phase.AFTER, Scope.VOTE),
    Check("retention-told", Phase.AFTER, Scope.VOTE),
)
