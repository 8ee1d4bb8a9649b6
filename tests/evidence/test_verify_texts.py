"""Every code that can stand in a report has its words, in both languages; and the report as printed."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from tests.evidence.drafts import draft, verify
from tests.evidence.test_account_codes import votes
from unionreg.evidence.checks.rows import PHASE_OF, VERDICTS, Rows
from unionreg.evidence.report_text import REPORT_AREAS, report_lines
from unionreg.paths import resources_root
from unionreg.texts import Language, load_texts

CATALOGUE = json.loads((resources_root() / "i18n" / "core" / "verify.json").read_text("utf-8"))
ROOT = Path(__file__).resolve().parents[2]
ONLY_REMARK = {
    *("K-304", "K-305", "K-306", "K-307", "A-301", "A-302", "A-303", "A-304", "T-301", "T-302", "T-303", "T-304"),
    *("T-305", "R-301", "R-302"),
}
ALWAYS_OPEN = {"K-501", "K-502", "K-503"}
NEVER_FAIL = ONLY_REMARK | ALWAYS_OPEN | {"D-301", "L-001"}


def statuses(code: str) -> set[str]:
    if code[0] == "Z":
        return {"pass", "fail"}
    if code in ALWAYS_OPEN:
        return {"not-checked"}
    found = {"pass", "not-checked"}
    if code not in NEVER_FAIL:
        found.add("fail")
    if code in ONLY_REMARK or code[:3] in {"A-1", "A-2"} or code in {"R-201", "R-202"}:
        found.add("remark")
    return found


@pytest.mark.parametrize("code", PHASE_OF)
def test_every_code_has_its_words(code: str) -> None:
    for key in (*(f"verify.{code}.{status}" for status in statuses(code)), f"verify.{code}.remedy"):
        assert set(CATALOGUE[key]) == {"es", "en"}
        assert all(text.endswith(".") for text in CATALOGUE[key].values())


def test_no_words_are_left_without_a_code() -> None:
    for key in CATALOGUE:
        if key.startswith("verify.") and key[7:8].isupper() and key[8] == "-":
            _, code, status, *_ = key.split(".")
            assert status == "remedy" or status in statuses(code), key


def test_every_verdict_has_its_sentence() -> None:
    for verdict in {*VERDICTS.values(), "valid", "valid-with-remarks"}:
        assert set(CATALOGUE[f"verdict.{verdict}"]) == {"es", "en"}


def test_every_figure_of_a_row_has_a_name() -> None:
    names: set[str] = set()
    makers = {"fail", "remark", "add", "error"}
    for path in (ROOT / "unionreg" / "evidence" / "checks").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in makers:
                names |= {one.arg for one in node.keywords if one.arg}
    for name in names - {"is_remark"}:
        assert f"verify.param.{name}" in CATALOGUE, name


@pytest.mark.parametrize("language", Language)
def test_a_report_is_printed_in_words(language: Language) -> None:
    made = draft(2)
    votes(30, 8)(made)
    report = verify(made.package())
    lines = "\n".join(report_lines(report, load_texts(language, *REPORT_AREAS)))
    assert {"es": "INCONSISTENTE", "en": "INCONSISTENT."}[language] in lines
    assert "A-101" in lines
    assert "stations/mesa-1/count.json" in lines
    assert "{" not in lines


def test_a_report_without_anything_readable_is_printed_too() -> None:
    lines = report_lines(verify(b"hello"), load_texts(Language.EN, *REPORT_AREAS))
    assert lines[1].startswith("UNREADABLE")


def test_many_rows_of_one_code_are_counted_not_listed() -> None:
    made = draft(9)
    for one in made.counts.values():
        one["null_votes"] = 2
    lines = "\n".join(report_lines(verify(made.computed().package()), load_texts(Language.EN, *REPORT_AREAS)))
    assert "A-101  and 4 more" in lines


def test_rows_beyond_what_a_report_holds_are_counted() -> None:
    rows = Rows()
    for number in range(100_002):
        rows.fail("A-101", f"stations/{number}/count.json")
    rows.remark("A-302", "x")
    checks = rows.checks(6)
    assert sum(one["code"] == "A-101" for one in checks) == 100_000
    assert rows.summary(checks)["fail"] == 100_002
    assert rows.summary(checks)["remark"] == 1
