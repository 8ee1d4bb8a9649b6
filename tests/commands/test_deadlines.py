"""``unionreg deadlines``: the vectors, calendars that are none, and terms that cannot be counted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands.running import Answer, answer
from unionreg.paths import resources_root

SAMPLE = Path(__file__).parents[1] / "samples" / "deadline_vectors.json"
VECTORS = json.loads(SAMPLE.read_text())["vectors"]
CALENDARS = resources_root() / "law" / "calendars"
TERM: dict[str, Any] = {"id": "T", "key": "reg.prevention", "date": "2024-09-12"}


@pytest.fixture
def deadlines(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Any:
    def run_on(*vectors: Any, calendars: Path = CALENDARS, arguments: tuple[str, ...] = ("--json",)) -> Answer:
        path = tmp_path / "terms.json"
        path.write_text(json.dumps({"vectors": vectors}), encoding="utf-8")
        return answer(capsys, "deadlines", path, "--calendars", calendars, *arguments)

    return run_on


def test_every_vector_comes_out_as_expected(capsys: pytest.CaptureFixture[str]) -> None:
    given_answer = answer(capsys, "deadlines", SAMPLE, "--calendars", CALENDARS, "--json")
    assert given_answer.status == 1
    for vector, result in zip(VECTORS, given_answer.results, strict=True):
        assert result["id"] == vector["id"]
        assert {name: result.get(name) for name in vector["expected"]} == vector["expected"]
        if "alternative" in vector:
            assert {**result["alternative"], "if": ""} == {**vector["alternative"], "if": ""}
            assert result["ambiguous"]


@pytest.mark.parametrize("language", ["es", "en"])
def test_people_get_every_term_in_words(capsys: pytest.CaptureFixture[str], language: str) -> None:
    given_answer = answer(capsys, "deadlines", SAMPLE, "--calendars", CALENDARS, "--lang", language)
    assert given_answer.status == 1
    assert all(vector["id"] in given_answer.out for vector in VECTORS)
    assert "2023-05-10" in given_answer.out


def test_the_register_fills_in_what_a_vector_does_not_say(deadlines: Any) -> None:
    given_answer = deadlines(TERM, {"key": "appr.call", "date": "2024-04-10"})
    assert given_answer.status == 0
    first, second = given_answer.results
    assert first["due"] == "2024-09-20"
    assert (second["id"], second["latest_safe"], second["earliest_safe"]) == (2, "2024-03-22", "2024-03-15")


def test_a_term_that_the_register_does_not_know_is_counted_as_it_says(deadlines: Any) -> None:
    forward = {"id": "A", "key": "x", "kind": "forward-business-days", "amount": 2, "event": "x", "date": "2024-03-15"}
    backward = {
        "id": "B",
        "key": "x",
        "kind": "backward-business-days",
        "at_least": 1,
        "event": "vote",
        "date": "2024-03-15",
    }
    limited = {**backward, "id": "C", "at_most": 3}
    results = deadlines(forward, backward, limited).results
    assert results[0]["due"] == "2024-03-20"
    assert results[1]["latest_safe"] == "2024-03-13"
    assert "earliest_safe" not in results[1]
    assert results[2]["earliest_safe"] == "2024-03-12"


def test_a_lower_limit_of_its_own_drops_the_upper_limit_of_the_register(deadlines: Any) -> None:
    [result] = deadlines({"key": "appr.call", "at_least": 10, "date": "2024-04-10"}).results
    assert "earliest_safe" not in result


def test_doubts_of_the_calendar_are_told(deadlines: Any) -> None:
    term = {"id": "T", "key": "appr.report_result", "date": "2024-01-02"}
    [result] = deadlines(term).results
    assert "January" in result["doubts"][0]
    assert "January" in deadlines(term, arguments=("--lang", "en")).out


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"key": 5}, "key"),
        ({"date": "12/09/2024"}, "date"),
        ({"date": None}, "date"),
        ({"kind": "sideways"}, "kind"),
        ({"amount": 0}, "amount"),
        ({"amount": 100_001}, "amount"),
        ({"amount": "5"}, "amount"),
        ({"event": ""}, "event"),
        ({"key": "x"}, "kind"),
        ({"key": "x", "kind": "years"}, "event"),
        ({"kind": "backward-business-days", "at_least": 1, "at_most": 0}, "at_most"),
        ({"kind": "backward-business-days"}, "at_least"),
    ],
)
def test_a_vector_that_cannot_be_read_is_refused_and_the_others_go_on(
    deadlines: Any, changes: dict[str, Any], field: str
) -> None:
    given_answer = deadlines({**TERM, **changes}, TERM)
    assert given_answer.status == 1
    refused, good = given_answer.results
    assert (refused["error"], refused["field"]) == ("vector-malformed", field)
    assert good["due"] == "2024-09-20"
    assert deadlines({**TERM, **changes}, arguments=("--lang", "es")).status == 1


def test_a_term_beyond_the_last_year_is_refused(deadlines: Any) -> None:
    years = {"id": "Y", "key": "appr.retention", "amount": 9000, "date": "2024-01-01"}
    days = {"id": "D", "key": "recuento.fix", "amount": 100_000, "date": "9990-01-01"}
    assert [result["error"] for result in deadlines(years, days).results] == ["date-out-of-range"] * 2


def broken_calendar(folder: Path, **changes: object) -> Path:
    data = json.loads((CALENDARS / "cfcrl-2024.json").read_text(encoding="utf-8"))
    (folder / "cal.json").write_text(json.dumps({**data, **changes}), encoding="utf-8")
    return folder


def test_folders_without_good_calendars_get_a_sentence(deadlines: Any, tmp_path: Path) -> None:
    calendars = tmp_path / "calendars"
    assert deadlines(TERM, calendars=calendars).status == 2
    calendars.mkdir()
    (calendars / "README.md").write_text("calendars")
    given_answer = deadlines(TERM, calendars=calendars)
    assert (given_answer.status, given_answer.out) == (2, "")
    (calendars / "cal.json").write_text("{")
    assert deadlines(TERM, calendars=calendars).status == 2
    given_answer = deadlines(TERM, calendars=broken_calendar(calendars, covers=None))
    assert given_answer.status == 2
    assert "covers" in given_answer.err
    assert deadlines(TERM, calendars=broken_calendar(calendars)).status == 0


def test_two_calendars_of_one_year_and_version_are_refused(deadlines: Any, tmp_path: Path) -> None:
    broken_calendar(tmp_path)
    (tmp_path / "terms.json").unlink(missing_ok=True)
    folder = tmp_path / "two"
    folder.mkdir()
    for name in ("a.json", "b.json"):
        (folder / name).write_bytes((CALENDARS / "cfcrl-2024.json").read_bytes())
    given_answer = deadlines(TERM, calendars=folder)
    assert given_answer.status == 2
    assert "2024" in given_answer.err


def test_help_has_an_example_and_calendars_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    given_answer = answer(capsys, "deadlines", "--help")
    assert given_answer.status == 0
    assert "unionreg deadlines terms.json --calendars calendars" in given_answer.out
    assert answer(capsys, "deadlines", SAMPLE).status == 2
