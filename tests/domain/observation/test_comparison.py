"""The own count beside the official one."""

from __future__ import annotations

from dataclasses import replace

from tests.observer_builders import AT, a_notebook, an_empty_notebook
from unionreg.domain.findings import Severity
from unionreg.domain.observation import edits
from unionreg.domain.observation.comparison import (
    OfficialCount,
    OfficialStation,
    compare_notebook,
    compare_tally,
    in_words,
    own_sum,
)
from unionreg.domain.votes.count import OptionVotes
from unionreg.texts import Language, load_texts

STATION = OfficialStation("mesa-1", (OptionVotes("yes", 30), OptionVotes("no", 9)), 1, 40)
OFFICIAL = OfficialCount("inventada-2026-0001", "VOTACIÓN", False, "ab" * 32, "0" * 64, "valid", (STATION,))


def test_two_counts_that_agree_say_so() -> None:
    assert [one.code for one in compare_notebook(a_notebook(), OFFICIAL)] == ["J-301"]
    assert OFFICIAL.groups() == ("abab",) * 16


def test_every_figure_that_differs_is_told_with_both_numbers() -> None:
    book = edits.mark(a_notebook(), "mesa-1", "yes", 1, AT)
    book = edits.mark(book, "mesa-1", edits.NULL, -1, AT)
    tally = book.tally_of("mesa-1")
    assert tally is not None
    found = compare_tally(replace(tally, found=41), STATION)
    assert [(one.code, one.param("own"), one.param("official")) for one in found] == [
        ("J-201", 31, 30),
        ("J-202", 0, 1),
        ("J-203", 41, 40),
    ]


def test_an_option_that_the_package_does_not_know_counts_as_nothing_there() -> None:
    tally = a_notebook().tally_of("mesa-1")
    assert tally is not None
    (found,) = compare_tally(tally, replace(STATION, votes=(OptionVotes("yes", 30),)))
    assert (found.param("option"), found.param("official"), found.param("difference")) == ("no", 0, 9)


def test_another_vote_or_definition_is_not_compared() -> None:
    codes = [one.code for one in compare_notebook(a_notebook(), replace(OFFICIAL, vote_id="otra"))]
    assert codes == ["J-101"]
    book = a_notebook(definition_sha256="1" * 64)
    assert [one.code for one in compare_notebook(book, OFFICIAL)] == ["J-101"]
    assert compare_notebook(a_notebook(definition_sha256="0" * 64), OFFICIAL)[0].severity is Severity.NOTE


def test_a_station_that_the_package_lacks_is_told() -> None:
    codes = [one.code for one in compare_notebook(a_notebook(), replace(OFFICIAL, stations=()))]
    assert codes == ["J-102"]
    assert compare_notebook(an_empty_notebook(), OFFICIAL) == ()


def test_own_marks_that_do_not_add_up_are_told_only_where_the_box_was_written_down() -> None:
    tally = a_notebook().tally_of("mesa-1")
    assert tally is not None
    assert own_sum(tally) is None
    assert own_sum(replace(tally, found=40)) is None
    slip = own_sum(replace(tally, found=38))
    assert slip is not None
    assert slip.param("difference") == 2


def test_findings_name_station_and_option_as_people_know_them() -> None:
    book = edits.mark(a_notebook(), "mesa-1", "yes", 1, AT)
    named = in_words(compare_notebook(book, OFFICIAL)[0], book)
    assert (named.param("station"), named.param("option"), named.param("own")) == ("Mesa 1", "Sí", 31)


def test_every_finding_has_words_in_both_languages() -> None:
    for language in Language:
        texts = load_texts(language, "observer")
        for code in ("J-101", "J-102", "J-201", "J-202", "J-203", "J-204", "J-301"):
            assert all(texts.has(f"finding.{code}.{part}") for part in ("title", "explanation", "remedy"))
