"""``unionreg decide``: the vectors, refusals one by one, and files that are none."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.commands.running import Answer, answer
from unionreg.commands.decision_vectors import decide_vector
from unionreg.commands.vector_shape import VectorRefusedError

SAMPLE = Path(__file__).parents[1] / "samples" / "decision_vectors.json"
VECTORS = json.loads(SAMPLE.read_text())["vectors"]
VOTE: dict[str, Any] = {
    "procedure": "390ter_revision",
    "covered": 100,
    "cast": 60,
    "options": {"yes": 55, "no": 4},
    "null": 1,
}
ELECTION: dict[str, Any] = {
    "procedure": "leadership_election",
    "covered": 100,
    "cast": 34,
    "options": {"roja": 20, "azul": 14},
    "null": 0,
    "statutes": {"base": "plurality", "quorum": None},
}


@pytest.fixture
def decide(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Any:
    def run_on(*inputs: Any, arguments: tuple[str, ...] = ("--json",), text: str | None = None) -> Answer:
        path = tmp_path / "votes.json"
        vectors = [{"id": f"V{number}", "input": each} for number, each in enumerate(inputs)]
        path.write_text(json.dumps({"vectors": vectors}) if text is None else text, encoding="utf-8")
        return answer(capsys, "decide", path, *arguments)

    return run_on


def test_every_vector_comes_out_as_expected(capsys: pytest.CaptureFixture[str]) -> None:
    given_answer = answer(capsys, "decide", SAMPLE, "--json")
    assert given_answer.status == 1
    assert given_answer.err == ""
    for vector, result in zip(VECTORS, given_answer.results, strict=True):
        assert result["id"] == vector["id"]
        assert {name: result.get(name) for name in vector["expected"]} == vector["expected"]
        assert result.get("ambiguous", False) == vector.get("ambiguous", False)


@pytest.mark.parametrize("language", ["es", "en"])
def test_people_get_every_vector_in_words(capsys: pytest.CaptureFixture[str], language: str) -> None:
    given_answer = answer(capsys, "decide", SAMPLE, "--lang", language)
    assert given_answer.status == 1
    assert all(vector["id"] in given_answer.out for vector in VECTORS)
    assert ("LAS BASES DIFIEREN" if language == "es" else "THE BASES DIFFER") in given_answer.out


def test_only_good_vectors_leave_with_zero(decide: Any) -> None:
    assert decide(VOTE).status == 0


def test_numbers_beyond_any_float_stay_exact(decide: Any) -> None:
    covered = 2 * (10**40) + 1
    big = {**VOTE, "covered": covered, "cast": 10**40 + 1, "options": {"yes": 10**40 + 1, "no": 0}, "null": 0}
    [result] = decide(big).results
    assert result["outcome"] == "APPROVED"
    assert result["half_plus_one_covered"] == 10**40 + 1
    [below] = decide({**big, "cast": 10**40, "options": {"yes": 10**40, "no": 0}}).results
    assert below["outcome"] == "NO_MAJORITY"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"procedure": None}, "procedure"),
        ({"procedure": "390ter"}, "procedure"),
        ({"covered": "100"}, "covered"),
        ({"covered": 100.0}, "covered"),
        ({"covered": True}, "covered"),
        ({"covered": 10**300}, "covered"),
        ({"cast": None}, "cast"),
        ({"options": []}, "options"),
        ({"options": {}}, "options"),
        ({"options": {"yes": 59}}, "options"),
        ({"options": {"yes": 59, "no": None}}, "no"),
        ({"stations": []}, "stations"),
        ({"stations": [5]}, "stations"),
        ({"attendance": "many"}, "attendance"),
    ],
)
def test_a_vector_that_cannot_be_read_is_refused_and_the_others_go_on(
    decide: Any, changes: dict[str, Any], field: str
) -> None:
    given_answer = decide({**VOTE, **changes}, VOTE)
    assert given_answer.status == 1
    refused, good = given_answer.results
    assert refused["error"] in ("vector-malformed", "procedure-unknown")
    assert refused["field"] == field
    assert good["outcome"] == "APPROVED"
    assert decide({**VOTE, **changes}, arguments=("--lang", "en")).out


@pytest.mark.parametrize(
    ("quorum", "outcome"),
    [
        (None, "ELECTED"),
        ("half-plus-one", "QUORUM_MISSED"),
        ({"numerator": 1, "denominator": 3}, "ELECTED"),
        ({"num": 35, "den": 100}, "QUORUM_MISSED"),
        ([34, 100], "ELECTED"),
        ("35/100", "QUORUM_MISSED"),
        (0.34, "ELECTED"),
        (0.35, "QUORUM_MISSED"),
    ],
)
def test_the_quorum_of_the_statutes_is_read_as_a_fraction(decide: Any, quorum: Any, outcome: str) -> None:
    [result] = decide({**ELECTION, "statutes": {"base": "plurality", "quorum": quorum}}).results
    assert result["outcome"] == outcome


@pytest.mark.parametrize("quorum", [5, "half", [1], [1, 0], [-1, 3], ["1", "3"], [True, 1], {"numerator": 1}, 1.5, {}])
def test_a_quorum_that_is_none_is_refused(decide: Any, quorum: Any) -> None:
    [result] = decide({**ELECTION, "statutes": {"base": "plurality", "quorum": quorum}}).results
    assert (result["error"], result["field"]) == ("vector-malformed", "statutes.quorum")


@pytest.mark.parametrize("exponent", ["1e-999999999", "1e999999999", "0.0000000000000000000000000000000001"])
def test_a_quorum_with_an_enormous_exponent_is_refused_at_once(decide: Any, exponent: str) -> None:
    text = json.dumps({"vectors": [{"id": "V", "input": ELECTION}]}).replace("null}", exponent + "}")
    [result] = decide(text=text).results
    assert result["field"] == "statutes.quorum"


@pytest.mark.parametrize("statutes", [None, {}, {"base": "relative"}])
def test_an_election_needs_its_statutes(decide: Any, statutes: Any) -> None:
    [result] = decide({**ELECTION, "statutes": statutes}).results
    assert result["error"] == "vector-malformed"


def test_support_is_added_over_workplaces_too(decide: Any) -> None:
    stations = [{"covered": 10, "supporters": 1}, {"covered": 10, "supporters": 5}]
    [result] = decide({"procedure": "390bis_single", "stations": stations}).results
    assert result["outcome"] == "GRANTED"
    assert result["figures"] == {"covered": 20, "supporters": 6}


def test_assemblies_show_their_attendance(decide: Any) -> None:
    assembly = {**VOTE, "procedure": "assembly_by_members", "attendance": 67}
    [result] = decide(assembly).results
    assert (result["outcome"], result["figures"]["attendance"]) == ("ADOPTED", 67)


def test_attendance_may_be_written_once_for_all_stations(decide: Any) -> None:
    station = {"covered": 50, "cast": 30, "options": {"yes": 30, "no": 0}, "null": 0}
    assembly = {"procedure": "assembly_by_members", "stations": [station, station]}
    [met, missed] = decide({**assembly, "attendance": 67}, {**assembly, "attendance": 66}).results
    assert (met["outcome"], missed["reason"]) == ("ADOPTED", "quorum-missed")


def test_a_vector_without_id_or_input_is_named_by_its_place(decide: Any) -> None:
    given_answer = decide(text='{"vectors": [7, {"id": 3}, {"id": ""}]}')
    assert [result["id"] for result in given_answer.results] == [1, 2, 3]
    assert [result["field"] for result in given_answer.results] == ["vector", "input", "input"]


def test_strange_signs_in_names_neither_fall_nor_reach_the_terminal(decide: Any) -> None:
    text = json.dumps({"vectors": [{"id": "\ud800", "input": {**ELECTION, "options": {"\u001b[31m": 20, "b": 14}}}]})
    assert json.loads(decide(text=text).out)["results"][0]["winner"] == "\u001b[31m"
    plain = decide(text=text, arguments=("--lang", "es")).out
    assert "\u001b" not in plain
    assert "\\x1b[31m" in plain


BAD_FILES = [
    b"",
    b"   ",
    b"\xff\xfe\x00",
    b"{",
    b"[]",
    b"{}",
    b'{"vectors": {}}',
    b'{"vectors": [], "vectors": []}',
    b'{"vectors": [NaN]}',
    b'{"vectors": [' + b"9" * 5000 + b"]}",
    b"[" * 100_000,
    b'{"vectors": [1e99999999999999999999]}',
    b"\x00\x01\x02",
]


@pytest.mark.parametrize("content", BAD_FILES, ids=range(len(BAD_FILES)))
def test_a_file_that_is_no_list_of_vectors_gets_a_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "votes.json"
    path.write_bytes(content)
    given_answer = answer(capsys, "decide", path, "--json")
    assert given_answer.status == 2
    assert given_answer.out == ""
    assert "Traceback" not in given_answer.err
    assert len(given_answer.err.split()) > 5


def test_a_byte_order_mark_does_not_matter(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "votes.json"
    path.write_bytes(b"\xef\xbb\xbf" + SAMPLE.read_bytes())
    assert len(answer(capsys, "decide", path, "--json").results) == len(VECTORS)


def test_missing_files_folders_and_names_get_a_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path, "a\x00b", tmp_path / ("x" * 300)):
        given_answer = answer(capsys, "decide", path)
        assert given_answer.status == 2
        assert given_answer.err


def test_a_file_of_impossible_size_is_not_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(129 * 1024 * 1024)
    given_answer = answer(capsys, "decide", path, "--lang", "en")
    assert given_answer.status == 2
    assert "128 MB" in given_answer.err


def test_help_has_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    given_answer = answer(capsys, "decide", "--help")
    assert given_answer.status == 0
    assert "unionreg decide votes.json --json" in given_answer.out


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*ELECTION, "base", "quorum", "stations"]), inner, max_size=6)
    ),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from([*ELECTION, "stations", "supporters"]), json_values),
    st.sampled_from([VOTE, ELECTION]),
)
def test_any_input_is_decided_or_refused(changes: dict[str, Any], vote: dict[str, Any]) -> None:
    with suppress(VectorRefusedError):
        result = decide_vector({"input": {**vote, **changes}})
        assert ("outcome" in result) != ("error" in result)
