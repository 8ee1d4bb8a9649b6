"""The published steps of a filing beside the real clock of a case: who, in how many days, when it is due or was done.

No widget. Days are those of the domain's clocks; here they only get their words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date, short_date
from ui.screens.filings.clock_words import due_word, left_tone, left_words, missing_words
from ui.screens.filings.types_presenter import step_lines
from ui.screens.filings.words import doer_word
from ui.theme import Tone
from ui.widgets.day_cells import DaysPicture
from unionreg.domain.deadline_register import deadline
from unionreg.domain.filings.clocks import DueKey, Suspension
from unionreg.domain.filings.states.arrows import CaseAct

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.clocks import CaseClock, FilingSettings
    from unionreg.domain.filings.filing_type import FilingType
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CaseStep:
    """One published step in this case: ``now`` says when it is due or was done, empty when neither is known."""

    name: str
    doer: str
    term: str
    article: str
    now: str
    tone: Tone | None


@dataclass(frozen=True, slots=True)
class Headline:
    """The clock that matters now, for the head of the case."""

    words: str
    tone: Tone
    due: str = ""


_CLOCKS: dict[str, DueKey] = {
    "prevent": DueKey.PREVENT,
    "answer": DueKey.ANSWER,
    "rule": DueKey.DECIDE,
    "record": DueKey.DECIDE,
    "rule-after-demand": DueKey.DEMAND,
    "certificate-by-law": DueKey.CERTIFICATE,
    "publish-notice": DueKey.PUBLISH,
    "join": DueKey.ADHESION,
    "build-roll": DueKey.ROLL,
    "post-result": DueKey.POST_RESULT,
    "report-result": DueKey.REPORT_RESULT,
}

_FACTS: dict[str, CaseAct] = {
    "publish-notice": CaseAct.PUBLISH_NOTICE,
    "check-support": CaseAct.CHECK_ALONE,
    "build-roll": CaseAct.BUILD_ROLL,
    "call-vote": CaseAct.CALL_VOTE,
    "hold-vote": CaseAct.RECORD_VOTE,
    "post-result": CaseAct.POST_RESULT,
    "report-result": CaseAct.REPORT_RESULT,
    "verify-vote": CaseAct.VERIFY,
    "recount": CaseAct.HOLD_RECUENTO,
    "use-certificate": CaseAct.USE,
}


def _ruled(case: Case) -> date | None:
    return case.ruling.at.astimezone().date() if case.ruling is not None else None


_DONE: dict[str, Callable[[Case], date | None]] = {
    "file": lambda case: case.filed_on,
    "receive": lambda case: case.versions[0].received_at.astimezone().date(),
    "review": lambda case: case.marks[-1].at.astimezone().date() if case.marks else None,
    "prevent": lambda case: case.preventions[-1].notified_on if case.preventions else None,
    "answer": lambda case: case.preventions[-1].answered_on if case.preventions else None,
    "rule": lambda case: _ruled(case) if case.demand is None else None,
    "record": _ruled,
    "demand": lambda case: case.demand.received_on if case.demand is not None else None,
    "rule-after-demand": lambda case: _ruled(case) if case.demand is not None else None,
    "certificate-by-law": lambda case: case.certified_on,
    "join": lambda case: min((each.asked_on for each in case.adhesions), default=None),
}


def case_steps(
    case: Case, type_: FilingType, clocks: Sequence[CaseClock], left: Mapping[DueKey, int | None], texts: Texts
) -> tuple[CaseStep, ...]:
    """Every step of the published list, with what is true of it in this case."""
    running = {each.key: each for each in clocks}
    lines = []
    for step in step_lines(type_.kind, texts):
        done = _done_on(case, step.key)
        clock = running.get(_CLOCKS[step.key]) if step.key in _CLOCKS else None
        now, tone = _now(done, clock, left)
        lines.append(CaseStep(step.name, step.doer, step.term, step.article, now, tone))
    return tuple(lines)


def headline(clocks: Sequence[CaseClock], left: Mapping[DueKey, int | None], texts: Texts) -> Headline | None:
    """The first clock in words: who has to do what, how long there is, until when."""
    if not clocks:
        return None
    first = clocks[0]
    who = translate("FilingClock", "{what} · {who}").format(what=due_word(first.key), who=doer_word(first.doer, texts))
    if first.due_on is None:
        return Headline(missing_words(first.missing_year) if first.missing_year else "", Tone.WARNING, who)
    days = left.get(first.key)
    until = translate("FilingClock", "{who} · until {day}").format(who=who, day=long_date(first.due_on))
    if first.paused and (days is None or days >= 0):
        return Headline(translate("FilingClock", "suspended"), Tone.NEUTRAL, until)
    if days is None:
        return Headline("", Tone.NEUTRAL, until)
    return Headline(left_words(days), left_tone(days), until)


def picture(clock: CaseClock, type_: FilingType, left: Mapping[DueKey, int | None]) -> DaysPicture | None:
    """The days of the ruling as cells; None where the law or the calendars give no number."""
    days = left.get(clock.key)
    if clock.key is not DueKey.DECIDE or not type_.resolve_term or days is None:
        return None
    amount = deadline(type_.resolve_term).amount
    gone = amount - max(days, 0)
    tone = Tone.NEUTRAL if clock.paused else left_tone(days)
    return DaysPicture(amount, max(gone, 0), max(-days, 0), tone, left_words(days))


def doubt_sentences(clocks: Sequence[CaseClock], settings: FilingSettings) -> tuple[str, ...]:
    """What the law leaves open about the clocks of this case, with the day under the other reading."""
    found = []
    for clock in clocks:
        if clock.other_due_on is None:
            continue
        day = long_date(clock.other_due_on)
        if settings.suspension is Suspension.STANDS_STILL:
            text = translate(
                "FilingClock",
                "This office lets its term stand still while a prevención waits for its answer. Article 366 does not "
                "say so. If the term ran on, the last day would be {day}.",
            )
        else:
            text = translate(
                "FilingClock",
                "This office lets its term run on while a prevención waits for its answer. Article 366 does not say "
                "whether it stops. If it stood still, the last day would be {day}.",
            )
        found.append(text.format(day=day))
    return tuple(found)


def _done_on(case: Case, key: str) -> date | None:
    if key in _DONE:
        return _DONE[key](case)
    return case.day_of(_FACTS[key]) if key in _FACTS else None


def _now(done: date | None, clock: CaseClock | None, left: Mapping[DueKey, int | None]) -> tuple[str, Tone | None]:
    if clock is not None and clock.due_on is None and clock.missing_year is not None:
        return missing_words(clock.missing_year), Tone.WARNING
    if clock is not None and clock.due_on is not None:
        days = left.get(clock.key)
        words = short_date(clock.due_on)
        if clock.paused:
            still = translate("FilingClock", "suspended")
            return f"{words} · {still}", Tone.NEUTRAL
        if days is None:
            return words, Tone.INFO
        # What the office may do and need not is not late when its days are over.
        tone = Tone.NEUTRAL if clock.optional and days < 0 else left_tone(days)
        return f"{words} · {left_words(days)}", tone
    if done is not None:
        return translate("FilingClock", "done on {0}").format(short_date(done)), Tone.POSITIVE
    return "", None
