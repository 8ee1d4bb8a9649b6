"""What an observer may write down, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.observer_builders import AT, OBSERVER, VOTE, a_notebook, a_photograph, an_empty_notebook
from unionreg.domain.observation import edits
from unionreg.domain.observation.checklist import AnswerKind, Phase, Scope, check_named, checklist, checks_of
from unionreg.domain.observation.notebook import (
    Answer,
    Incident,
    IncidentKind,
    Note,
    Observer,
    PackageSeen,
    Sample,
    Seen,
    Sums,
)
from unionreg.errors import ConflictError, NotFoundError
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.domain.observation.notebook import Notebook

NAIVE = AT.replace(tzinfo=None)


def refused(edit: Callable[[], object]) -> str:
    with pytest.raises((ConflictError, NotFoundError)) as caught:
        edit()
    return caught.value.code


def test_the_checklist_is_closed_and_every_phase_has_questions_in_both_languages() -> None:
    checks = checklist()
    assert len({check.key for check in checks}) == len(checks) > 50
    assert [check for phase in Phase for check in checks_of(phase)] == list(checks)
    assert all(checks_of(phase) for phase in Phase)
    for language in Language:
        texts = load_texts(language, "observer")
        assert all(texts.has(f"observation.check.{check.key}") for check in checks)
        assert all(texts.has(f"observation.phase.{phase.value}") for phase in Phase)


def test_a_question_that_does_not_exist_is_not_found() -> None:
    assert refused(lambda: check_named("nonsense")) == "observation-check-unknown"


def test_what_was_said_once_stays_beside_the_later_answer() -> None:
    book = an_empty_notebook()
    for seen in (Seen.YES, Seen.NO):
        book = edits.add_answer(book, Answer("call-posted", "", AT, seen=seen))
    assert [one.seen for one in book.answers_to("call-posted", "")] == [Seen.YES, Seen.NO]
    assert book.revision == 2


@pytest.mark.parametrize(
    ("key", "station", "given_", "fits"),
    [
        ("call-posted", "", {"seen": Seen.YES}, True),
        ("call-posted", "", {"seen": Seen.YES, "text": "En la puerta"}, True),
        ("call-posted", "mesa-1", {"seen": Seen.YES}, False),
        ("call-posted", "", {}, False),
        ("call-posted", "", {"number": 3}, False),
        ("call-posted", "", {"seen": Seen.NO, "number": 3}, False),
        ("booth-secret", "", {"seen": Seen.YES}, False),
        ("ballots-received", "mesa-1", {"number": 0}, True),
        ("ballots-received", "mesa-1", {"number": -1}, False),
        ("ballots-received", "mesa-1", {"number": edits.LARGEST_FIGURE + 1}, False),
        ("ballots-received", "mesa-1", {"seen": Seen.NOT_SEEN}, True),
        ("ballots-received", "mesa-1", {"seen": Seen.NOT_SEEN, "number": 3}, False),
        ("ballots-received", "mesa-1", {"seen": Seen.YES, "number": 3}, False),
        ("ballots-received", "mesa-1", {}, False),
        ("seal-numbers", "mesa-1", {"text": "0012"}, True),
        ("seal-numbers", "mesa-1", {"text": " \u202e "}, False),
        ("seal-numbers", "mesa-1", {"text": "0012", "number": 3}, False),
        ("seal-numbers", "mesa-1", {"seen": Seen.NO}, False),
    ],
)
def test_an_answer_is_of_the_kind_that_the_question_asks(
    key: str, station: str, given_: dict[str, object], fits: bool
) -> None:
    answer = Answer(key, station, AT, **given_)  # type: ignore[arg-type]
    if fits:
        assert edits.add_answer(an_empty_notebook(), answer).answers
    else:
        assert refused(lambda: edits.add_answer(an_empty_notebook(), answer)) == "observation-answer-unfit"


def test_text_is_kept_in_canonical_form_without_signs_that_nobody_sees() -> None:
    book = edits.add_note(an_empty_notebook(), Note(AT, "", "  Nu\u0301n\u0303ez\x00 \ufeffdijo\u202e:\nsí  "))
    assert book.notes[0].text == "Núñez dijo:\nsí"


REFUSED: tuple[tuple[Callable[[Notebook], object], str], ...] = (
    (lambda b: edits.begin("x", NAIVE, VOTE, OBSERVER), "observation-time-without-offset"),
    (lambda b: edits.begin("x", AT, VOTE, Observer("  ")), "observation-observer-unnamed"),
    (lambda b: edits.set_observer(b, Observer("x" * 301)), "observation-text-too-long"),
    (lambda b: edits.add_note(b, Note(AT, "", "x" * 2001)), "observation-text-too-long"),
    (lambda b: edits.add_note(b, Note(AT, "", " ")), "observation-note-empty"),
    (lambda b: edits.add_note(b, Note(AT, "mesa-9", "algo")), "observation-station-unknown"),
    (
        lambda b: edits.add_incident(b, Incident(0, AT, "", IncidentKind.OTHER, " ")),
        "observation-incident-without-words",
    ),
    (
        lambda b: edits.add_incident(b, Incident(0, AT, "", IncidentKind.OTHER, "x", photos=("0" * 64,))),
        "observation-photo-unknown",
    ),
    (lambda b: edits.hand_over(b, 1), "observation-incident-unknown"),
    (lambda b: edits.mark(b, "mesa-1", "maybe", 1, AT), "observation-option-unknown"),
    (lambda b: edits.mark(b, "", "yes", 1, AT), "observation-station-unknown"),
    (lambda b: edits.mark(b, "mesa-1", "yes", -1, AT), "observation-figure-out-of-range"),
    (
        lambda b: edits.set_tally(b, replace(edits.empty_tally(b, "mesa-1", AT), votes=())),
        "observation-option-unknown",
    ),
    (lambda b: edits.set_sample(b, Sample("", AT, receipts=1, receipts_signed=2)), "observation-sample-unfit"),
    (lambda b: edits.set_sample(b, Sample("", AT, asked=1, has_copy=Sums(1, 1))), "observation-sample-unfit"),
    (lambda b: edits.set_sample(b, Sample("", AT, asked=-1)), "observation-figure-out-of-range"),
    (lambda b: edits.add_package(b, PackageSeen(NAIVE, "0" * 64, "valid")), "observation-time-without-offset"),
    (
        lambda b: edits.add_photograph(b, a_photograph(b"x", bytes=edits.MOST_PHOTOGRAPH_BYTES + 1)),
        "observation-photos-too-large",
    ),
)


@pytest.mark.parametrize("number", range(len(REFUSED)))
def test_what_does_not_fit_is_refused(number: int) -> None:
    edit, code = REFUSED[number]
    assert refused(lambda: edit(an_empty_notebook())) == code


def test_a_notebook_has_an_end() -> None:
    full = replace(an_empty_notebook(), notes=(Note(AT, "", "x"),) * edits.MOST_NOTES)
    assert refused(lambda: edits.add_note(full, Note(AT, "", "una más"))) == "observation-too-many"


def test_slips_are_numbered_in_the_order_in_which_they_were_written() -> None:
    book = an_empty_notebook()
    for _ in range(2):
        book = edits.add_incident(book, Incident(99, AT, "", IncidentKind.ACCESS, "Negaron la entrada"))
    book = edits.hand_over(book, 2)
    assert [(one.number, one.handed_over) for one in book.incidents] == [(1, False), (2, True)]


def test_a_photograph_that_is_there_already_changes_nothing() -> None:
    book = a_notebook(b"\xff\xd8\xffx")
    assert edits.add_photograph(book, a_photograph(b"\xff\xd8\xffx")) is book
    assert book.photograph("1" * 64) is None


def test_tally_and_sample_are_kept_up_one_for_each_station() -> None:
    book = a_notebook()
    book = edits.mark(book, "mesa-2", "yes", 2, AT)
    book = edits.mark(book, "mesa-1", "yes", -1, AT)
    assert {one.station_id: one.marks for one in book.tallies} == {"mesa-1": 39, "mesa-2": 2}
    book = edits.set_sample(book, Sample("mesa-1", AT, asked=11))
    assert [one.asked for one in book.samples] == [11]
    assert book.sample_of("mesa-2") is None
    assert edits.set_observer(book, Observer("Otra  persona")).observer.name == "Otra persona"


@given(st.lists(st.tuples(st.sampled_from(["yes", "no", edits.NULL]), st.sampled_from([1, -1])), max_size=60))
def test_marks_are_never_negative_and_add_up(presses: list[tuple[str, int]]) -> None:
    book, expected = an_empty_notebook(), dict.fromkeys(("yes", "no", edits.NULL), 0)
    for option, step in presses:
        if expected[option] + step < 0:
            assert refused(lambda: edits.mark(book, "mesa-1", option, step, AT)) == "observation-figure-out-of-range"  # noqa: B023
            continue
        expected[option] += step
        book = edits.mark(book, "mesa-1", option, step, AT)
    tally = book.tally_of("mesa-1")
    assert (tally.marks if tally else 0) == sum(expected.values())


def test_questions_about_the_vote_are_asked_once() -> None:
    scopes = {check.scope for check in checks_of(Phase.COUNT)}
    assert scopes == {Scope.STATION}
    assert AnswerKind.NUMBER in {check.kind for check in checks_of(Phase.VOTING)}
