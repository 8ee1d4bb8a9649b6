"""What an act needs: every guard has its check, and each is told apart by the smallest difference."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.domain.filings.test_clocks import NOW, RUNS, WEDNESDAY, WHO, a_case, asked, book, fact
from unionreg.domain.filings.case import Case, CaseState
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.clocks import clocks_of
from unionreg.domain.filings.filing import FilingKind, VoteNotice
from unionreg.domain.filings.filing_type import Doer
from unionreg.domain.filings.guards import ActFacts, unmet
from unionreg.domain.filings.marks import Mark, Verdict, items_from_marks, with_mark
from unionreg.domain.filings.rulings import Adhesion, CourtAct, CourtActKind, LegalGround
from unionreg.domain.filings.states.arrows import Arrow, CaseAct, Guard

S = CaseState


def holds(guard: Guard, case: Case, **facts: object) -> bool:
    arrow = Arrow(case.state, CaseAct.MARK, case.state, Doer.REVIEW, guards=(guard,))
    said = replace(ActFacts(WEDNESDAY), **facts)  # type: ignore[arg-type]
    clocks = clocks_of(case, filing_type(case.kind), book(), RUNS, said.today)
    return unmet(arrow, case, clocks, said) == ()


def requested(**more: object) -> Case:
    return a_case(FilingKind.REPRESENTATIVENESS, S.ADHESION_WINDOW, events=fact(CaseAct.PUBLISH_NOTICE), **more)


def noticed(procedure: str | None) -> Case:
    case = a_case(FilingKind.VOTE_NOTICE, S.APPROVED)
    vote = None if procedure is None else VoteNotice(procedure)
    data = replace(case.data, vote=vote)
    return replace(case, versions=(replace(case.versions[0], data=data),))


def challenged() -> Case:
    act = CourtAct(CourtActKind.CHALLENGE, "T", "1/2026", WEDNESDAY, "", WHO, NOW, S.DOUBT)
    return a_case(FilingKind.LEADERSHIP_CHANGE, S.UPHELD, court=(act,))


IN_COURT = {"court": "Tribunal 1", "court_file": "12/2026", "day": WEDNESDAY}
LATER = date(2026, 10, 1)
PREVENTED = a_case(state=S.PREVENTED, preventions=(asked(),))


@pytest.mark.parametrize(
    ("guard", "case", "facts", "answer"),
    [
        (Guard.ITEMS, a_case(), {"items": 1}, True),
        (Guard.ITEMS, a_case(), {}, False),
        (Guard.PREVENTION_TERM, a_case(), {}, True),
        (Guard.PREVENTION_TERM, a_case(), {"today": LATER}, False),
        (Guard.PREVENTION_TERM, a_case(), {"day": date(2026, 8, 19)}, True),
        (Guard.PREVENTION_TERM, a_case(), {"day": date(2026, 8, 20)}, False),
        (Guard.PREVENTION_TERM, PREVENTED, {}, False),
        (Guard.PREVENTION_TERM, a_case(), {"today": LATER, "late_reason": "Se advirtió después."}, True),
        (Guard.ANSWER_TERM_PASSED, PREVENTED, {}, False),
        (Guard.ANSWER_TERM_PASSED, PREVENTED, {"today": LATER}, True),
        (Guard.LEGAL_GROUNDS, a_case(), {}, False),
        (Guard.LEGAL_GROUNDS, a_case(), {"grounds": (LegalGround.MINIMUM,)}, True),
        (Guard.LEGAL_GROUNDS, a_case(), {"grounds": (LegalGround.MINIMUM, None)}, False),
        (Guard.WRITTEN_REASONS, a_case(), {"reasons": ("Porque sí.",)}, True),
        (Guard.WRITTEN_REASONS, a_case(), {"reasons": ("Porque sí.", " ")}, False),
        (Guard.WRITTEN_REASONS, a_case(), {}, False),
        (Guard.DECISION_TERM_PASSED, a_case(), {}, False),
        (Guard.DECISION_TERM_PASSED, a_case(), {"today": LATER}, True),
        (Guard.JUDGMENT, a_case(), {**IN_COURT, "judgment": "Se cancela."}, True),
        (Guard.JUDGMENT, a_case(), IN_COURT, False),
        (Guard.COURT_FILE, a_case(), IN_COURT, True),
        (Guard.COURT_FILE, a_case(), {**IN_COURT, "court_file": ""}, False),
        (Guard.LEADERSHIP_PASSED, a_case(expires_on=WEDNESDAY), {}, False),
        (Guard.LEADERSHIP_PASSED, a_case(expires_on=WEDNESDAY), {"today": LATER}, True),
        (Guard.VALIDITY_PASSED, a_case(), {"today": LATER}, False),
        (Guard.SAME_STATE, challenged(), {"target": S.DOUBT}, True),
        (Guard.SAME_STATE, challenged(), {"target": S.REFUSED}, False),
        (Guard.SAME_STATE, a_case(), {"target": S.DOUBT}, False),
        (Guard.PUBLISHED_BEFORE, requested(), {}, False),
        (Guard.PUBLISHED_BEFORE, requested(), {"today": WEDNESDAY + timedelta(1)}, True),
        (Guard.PUBLISHED_BEFORE, a_case(), {"today": LATER}, False),
        (Guard.WINDOW_OPEN, requested(), {"day": date(2026, 8, 26)}, True),
        (Guard.WINDOW_OPEN, requested(), {"day": date(2026, 8, 27)}, False),
        (Guard.WINDOW_OPEN, a_case(), {"day": WEDNESDAY}, False),
        (Guard.WINDOW_OVER, requested(), {"today": date(2026, 8, 26)}, False),
        (Guard.WINDOW_OVER, requested(), {"today": date(2026, 8, 27)}, True),
        (Guard.ONE_APPLICANT, requested(), {}, True),
        (Guard.SEVERAL_APPLICANTS, requested(), {}, False),
        (Guard.SEVERAL_APPLICANTS, requested(adhesions=(Adhesion("Otro", WEDNESDAY),)), {}, True),
        (Guard.DAY, a_case(), {"day": WEDNESDAY}, True),
        (Guard.DAY, a_case(), {}, False),
        (Guard.INITIAL, noticed("390-ter-initial"), {}, True),
        (Guard.INITIAL, noticed("390-ter-revision"), {}, False),
        (Guard.REVISION, noticed("390-ter-revision"), {}, True),
        (Guard.REVISION, noticed(None), {}, True),
        (Guard.DEMAND_RUNNING, a_case(), {}, False),
        (Guard.DEMAND_PASSED, a_case(), {}, False),
    ],
    ids=lambda value: value.value if isinstance(value, Guard) else None,
)
def test_a_guard_holds_exactly_when_it_should(
    guard: Guard, case: Case, facts: dict[str, object], *, answer: bool
) -> None:
    assert holds(guard, case, **facts) is answer


def a_mark(requirement: str, verdict: Verdict, version: int = 1) -> Mark:
    return Mark(requirement, verdict, version, WHO, 1, NOW, "acta-1", 3, "", "Falta.", "LFT 365", "Entréguela.")


def test_a_later_mark_takes_the_place_of_the_earlier() -> None:
    first, other = a_mark("a", Verdict.NOT_MET), a_mark("b", Verdict.NOT_MET)
    marks = with_mark(with_mark((), first), other)
    assert with_mark(marks, a_mark("a", Verdict.MET)) == (a_mark("a", Verdict.MET), other)


def test_points_are_the_marks_of_this_version_that_are_not_met_numbered_from_one() -> None:
    marks = (a_mark("a", Verdict.MET), a_mark("b", Verdict.NOT_MET), a_mark("c", Verdict.NOT_MET, 2))
    assert [(item.number, item.requirement) for item in items_from_marks(marks, 1)] == [(1, "b")]
    assert [(item.number, item.requirement, item.page) for item in items_from_marks(marks, 2)] == [(1, "c", 3)]


def test_a_case_tells_its_newest_version_its_open_prevencion_and_its_last_ruling() -> None:
    case = a_case(preventions=(asked(answered=WEDNESDAY),))
    assert case.prevention is None
    assert PREVENTED.prevention == asked()
    assert case.ruling is None
    assert case.version(1) is case.versions[0]
    with pytest.raises(KeyError):
        case.version(2)
    assert case.day_of(CaseAct.PUBLISH_NOTICE) is None
    assert requested().day_of(CaseAct.PUBLISH_NOTICE) == WEDNESDAY
