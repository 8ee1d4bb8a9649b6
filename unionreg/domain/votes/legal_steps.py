"""Which legal steps surround a vote of each procedure: the key of the term, what it is counted from, and its article.

Only the table; ``legal_calendar`` counts the days. Steps without a term in the law are advice and say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What is to be done. Names are in the text catalogue (``legal-step.<value>.name`` and ``.explanation``)."""

    NOTIFY = "notify"
    CALL = "call"
    POST_CALL = "post-call"
    POST_ROLL = "post-roll"
    COPIES = "copies"
    VOTE = "vote"
    COUNT = "count"
    PUBLISH = "publish"
    REPORT = "report"
    RESOLVE = "resolve"
    REGISTER = "register"
    GIVE_NOTICE = "give-notice"
    RECORD = "record"
    RETAIN = "retain"
    ORDER = "order"
    FIX = "fix"
    HOLD = "hold"
    EXTEND = "extend"
    TRIAL = "trial"
    FILE = "file"
    PUBLISH_REQUEST = "publish-request"
    ADHESION = "adhesion"


class CountedFrom(StrEnum):
    """The day from which, or before which, a step is counted."""

    FIRST_VOTE_DAY = "first-vote-day"
    LAST_VOTE_DAY = "last-vote-day"
    REPORT = "report"
    NOTICE = "notice"
    ORDER = "order"
    PUBLICATION = "publication"


@dataclass(frozen=True, slots=True)
class StepRule:
    """One step. ``term`` is a key of the deadline register, or "" for a step without a number in the law.

    ``estimate``: counted from the last day of an earlier step, because the real day is not known yet.
    """

    step: Step
    term: str
    counted_from: CountedFrom
    source: str = ""
    advice: bool = False
    estimate: bool = False


_FIRST, _LAST = CountedFrom.FIRST_VOTE_DAY, CountedFrom.LAST_VOTE_DAY
VOTE = StepRule(Step.VOTE, "", _FIRST)
COUNT = StepRule(Step.COUNT, "", _LAST, "LFT 390 Bis fr. III g–j")
_RETAIN = StepRule(Step.RETAIN, "appr.retention", _LAST)
_RETAIN_AS_ADVICE = StepRule(Step.RETAIN, "appr.retention", _LAST, advice=True)

_CONSULTATION = (
    StepRule(Step.NOTIFY, "appr.notice_min", _FIRST),
    StepRule(Step.CALL, "appr.call", _FIRST),
    StepRule(Step.POST_CALL, "appr.call", _FIRST, "LFT 390 Ter fr. I, 132 fr. XXXIII"),
    StepRule(Step.POST_ROLL, "appr.call", _FIRST, "LFT 390 Ter fr. I", advice=True),
    StepRule(Step.COPIES, "legit.print_to_workers", _FIRST, "LFT 390 Ter fr. II a", advice=True),
    VOTE,
    COUNT,
    StepRule(Step.PUBLISH, "appr.publish_result", _LAST),
    StepRule(Step.REPORT, "appr.report_result", _LAST),
)

STEPS: dict[str, tuple[StepRule, ...]] = {
    "390ter_revision": (*_CONSULTATION, _RETAIN),
    "390ter_initial": (
        *_CONSULTATION,
        StepRule(Step.REGISTER, "cct.register", CountedFrom.REPORT, estimate=True),
        _RETAIN,
    ),
    "400bis_general_revision": (*_CONSULTATION, _RETAIN),
    "401_termination": (*_CONSULTATION, _RETAIN),
    "legitimation": (
        StepRule(Step.NOTIFY, "legit.notice_min", _FIRST),
        StepRule(Step.CALL, "appr.call", _FIRST),
        StepRule(Step.POST_CALL, "appr.call", _FIRST),
        StepRule(Step.POST_ROLL, "appr.call", _FIRST, advice=True),
        StepRule(Step.COPIES, "legit.print_to_workers", _FIRST),
        VOTE,
        COUNT,
        StepRule(Step.PUBLISH, "appr.publish_result", _LAST),
        StepRule(Step.REPORT, "appr.report_result", _LAST),
        StepRule(Step.RESOLVE, "legit.resolve", CountedFrom.REPORT, estimate=True),
        _RETAIN,
    ),
    "390bis_contest": (
        StepRule(Step.CALL, "cr.call", _FIRST),
        StepRule(Step.POST_CALL, "cr.call", _FIRST, "LFT 390 Bis fr. III b, 132 fr. XXXII"),
        StepRule(Step.POST_ROLL, "cr.call", _FIRST, "LFT 390 Bis fr. III a", advice=True),
        VOTE,
        COUNT,
        _RETAIN_AS_ADVICE,
    ),
    "390bis_single": (
        StepRule(Step.FILE, "", _FIRST, "LFT 390 Bis fr. I"),
        StepRule(Step.PUBLISH_REQUEST, "cr.publish", _FIRST),
        StepRule(Step.ADHESION, "cr.adhesion", CountedFrom.PUBLICATION, estimate=True),
    ),
    "leadership_election": (
        StepRule(Step.CALL, "lead.call_min", _FIRST, "LFT 371 fr. IX a y b"),
        StepRule(Step.POST_CALL, "lead.call_min", _FIRST),
        StepRule(Step.POST_ROLL, "lead.roll_min", _FIRST),
        VOTE,
        StepRule(Step.COUNT, "", _LAST, "LFT 371 fr. IX"),
        StepRule(Step.GIVE_NOTICE, "lead.notice", _LAST),
        StepRule(Step.RECORD, "lead.update_issue", CountedFrom.NOTICE, estimate=True),
        _RETAIN_AS_ADVICE,
    ),
    "strike_recuento": (
        StepRule(Step.ORDER, "", CountedFrom.ORDER, "LFT 931 fr. VIII"),
        StepRule(Step.FIX, "recuento.fix", CountedFrom.ORDER, estimate=True),
        StepRule(Step.HOLD, "recuento.hold", CountedFrom.ORDER),
        StepRule(Step.EXTEND, "recuento.extend", CountedFrom.ORDER),
        VOTE,
        StepRule(Step.COUNT, "", _LAST, "LFT 931 fr. IX–XI"),
        _RETAIN_AS_ADVICE,
    ),
    "titularidad_recuento": (
        StepRule(Step.CALL, "cr.call", _FIRST, "LFT 897-F fr. II, 390 Bis fr. III b"),
        StepRule(Step.POST_CALL, "cr.call", _FIRST, "LFT 897-F fr. II, 390 Bis fr. III b"),
        VOTE,
        StepRule(Step.COUNT, "", _LAST, "LFT 897-F fr. II, 390 Bis fr. III g–j"),
        StepRule(Step.TRIAL, "tit.trial", _LAST),
        _RETAIN_AS_ADVICE,
    ),
}
"""By the key of the procedure. Assembly acts (expulsion, dissolution …) have no calendar of a vote."""

ALL_DAYS_COUNT = frozenset({"strike_recuento"})
"""In strike procedures every day and every hour is a working one (LFT 928-III)."""
