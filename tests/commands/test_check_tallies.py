"""``unionreg check-tallies``: explanations, bad cells and rows, and tables that are none."""

from __future__ import annotations

import csv
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.commands.running import Answer, answer
from unionreg.commands.tally_table import read_table
from unionreg.errors import UnreadableError

SHARED = Path(__file__).parents[3] / "shared" / "data" / "tallies" / "inspector_tallies_sample.csv"
HEADER = "case,eligible,cast,in_favour,against,valid,null\n"


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Any:
    def run_on(content: str | bytes, *arguments: str) -> Answer:
        path = tmp_path / "tallies.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return answer(capsys, "check-tallies", path, *(arguments or ("--json",)))

    return run_on


@pytest.mark.skipif(not SHARED.exists(), reason="the inspectors' tallies are never copied: only where ../shared is")
def test_every_real_tally_has_its_explanation(capsys: pytest.CaptureFixture[str]) -> None:
    with SHARED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    given_answer = answer(capsys, "check-tallies", SHARED, "--json")
    assert given_answer.status == 1
    for row, result in zip(rows, given_answer.results, strict=True):
        expected = (row["case"], row["expected_closes"] == "yes", row["expected_explanation"])
        assert (result["case"], result["closes"], result["explanation"]) == expected


def test_rows_that_close_leave_with_zero(check: Any) -> None:
    given_answer = check(HEADER + "1,100,88,50,36,86,2\n2,19,19,19,,19,\n")
    assert given_answer.status == 0
    assert [result["explanation"] for result in given_answer.results] == ["ok", "blank-for-zero"]
    assert given_answer.results[1]["findings"][0]["fields"] == ["against", "null"]


def test_an_error_leaves_with_one_and_says_what_and_what_to_do(check: Any) -> None:
    given_answer = check(HEADER + "1,549,540,536,1,540,3\n")
    assert given_answer.status == 1
    [finding] = given_answer.results[0]["findings"]
    assert (finding["code"], finding["severity"]) == ("I-109", "error")
    assert "540" in finding["message"]
    assert finding["remedy"]


@pytest.mark.parametrize("language", ["es", "en"])
def test_people_get_the_rows_in_words(check: Any, language: str) -> None:
    given_answer = check(HEADER + "1,100,88,50,63,86,2\n\u001b[2J,100,88,50,36,86,2\n", "--lang", language)
    assert "\u001b" not in given_answer.out
    assert ("2 filas, 1 cierran." if language == "es" else "2 rows, 1 close.") in given_answer.out


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("12.0", "I-201"),
        ("1e3", "I-201"),
        ('"1,234"', "I-201"),
        ("12 000", "I-201"),
        ("-5", "I-202"),
        ("\u22125", "I-202"),
        ("10000001", "I-203"),
        ("9" * 5000, "I-203"),
        ("doce", "I-206"),
        ("=1+1", "I-206"),
        ("12 de 30", "I-206"),
        ("\u0661\u0662", "I-206"),
        ("+5", "I-206"),
        ("NaN", "I-206"),
    ],
)
def test_a_bad_cell_is_a_finding_of_its_row_and_other_rows_go_on(check: Any, cell: str, code: str) -> None:
    given_answer = check(HEADER + f"1,{cell},88,50,36,86,2\n2,100,88,50,36,86,2\n")
    assert given_answer.status == 1
    bad, good = given_answer.results
    assert bad["findings"][0]["code"] == code
    assert bad["findings"][0]["fields"] == ["eligible"]
    assert good["explanation"] == "ok"
    assert len(bad["findings"][0]["message"]) < 200


def test_a_huge_number_that_can_be_read_is_judged_all_the_same(check: Any) -> None:
    [result] = check(HEADER + "1,20000000,88,50,36,86,2\n").results
    assert result["closes"]
    assert [each["code"] for each in result["findings"]] == ["I-203"]


def test_short_and_long_rows_are_told(check: Any) -> None:
    short, long = check(HEADER + "1,100,88,50,36,86\n2,1,234,88,50,36,86,2\n").results
    assert [each["code"] for each in short["findings"]] == ["I-204", "I-104"]
    assert [each["code"] for each in long["findings"]] == ["I-205"]
    assert long["case"] == "2"


def test_cells_that_nobody_needs_may_be_short_or_long(check: Any) -> None:
    table = HEADER.replace("\n", ",note\n") + "1,100,88,50,36,86,2\n2,100,88,50,36,86,2,x,,\n"
    assert [result["findings"] for result in check(table).results] == [[], []]


def test_repeated_cases_are_both_judged(check: Any) -> None:
    results = check(HEADER + "1,100,88,50,36,86,2\n1,100,88,50,36,86,2\n").results
    assert [[each["code"] for each in result["findings"]] for result in results] == [["I-207"], ["I-207"]]


def test_empty_rows_are_passed_over_and_lines_are_those_of_the_file(check: Any) -> None:
    given_answer = check(HEADER + "\n,,,,,,\n1,100,88,50,36,86,2\n")
    assert [(result["case"], result["line"]) for result in given_answer.results] == [("1", 4)]


def test_columns_are_found_by_name_in_any_order(check: Any) -> None:
    text = "Null;VALID;against;in_favour;cast;eligible;note;case\r\n2;86;36;50;88;100;x;A-1\r\n"
    [result] = check("\ufeff" + text).results
    assert (result["case"], result["explanation"]) == ("A-1", "ok")
    [tabbed] = check(text.replace(";", "\t")).results
    assert tabbed["closes"]


def test_a_table_without_rows_is_told(check: Any) -> None:
    given_answer = check(HEADER)
    assert (given_answer.status, given_answer.results) == (0, [])
    assert given_answer.err


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "vac"),
        (b"\n\n", "vac"),
        (HEADER.replace("valid,", "").encode() + b"1,1,1,1,0,0\n", "valid"),
        (HEADER.replace("case", "null").encode(), "case"),
        (HEADER.replace("null", "null,null").encode(), "null"),
        (HEADER.encode() + b'1,"100,88\n2,3,4,5,6,7,8\n', "comillas"),
        (HEADER.encode() + b"\xf1andu,1,1,1,0,1,0\n", "UTF-8"),
        (HEADER.encode("utf-16"), "UTF-8"),
        (b"\x00" * 50, "columnas"),
        (HEADER.encode() + b"1," + b"9" * 200_000 + b",1,1,1,1,1\n", "tabla"),
    ],
)
def test_a_file_that_is_no_table_gets_a_sentence(check: Any, content: bytes, word: str) -> None:
    given_answer = check(content, "--json", "--lang", "es")
    assert (given_answer.status, given_answer.out) == (2, "")
    assert word in given_answer.err
    assert "Traceback" not in given_answer.err


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.sampled_from('0123456789,.;-"\n\t e'), max_size=80))
def test_any_table_is_read_or_refused(text: str) -> None:
    with suppress(UnreadableError):
        assert all(row.tally is not None or row.findings for row in read_table(HEADER + text, "x"))


def test_help_has_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    given_answer = answer(capsys, "check-tallies", "--help")
    assert given_answer.status == 0
    assert "unionreg check-tallies tallies.csv --json" in given_answer.out
