"""Every example roll gives exactly what its expectations say: header, columns, people and findings."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from unionreg.domain.rolls.report import RollReport
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.rolls.checking import check_roll
from unionreg.rolls.opening import open_workbook
from unionreg.rolls.proposing import propose

SAMPLES = Path(__file__).parents[1] / "samples" / "rolls"
SHARED = Path(__file__).parents[3] / "shared" / "data" / "rolls"
EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))["files"]
LARGE = "padron_7000.xlsx"


def expectations(name: str) -> tuple[dict[str, Any], bytes]:
    if name in EXPECTED:
        return EXPECTED[name], (SAMPLES / name).read_bytes()
    if not (SHARED / name).exists():
        pytest.skip("the roll of 7,000 is not copied: only where ../shared is")
    every = json.loads((SHARED / "expected.json").read_text(encoding="utf-8"))["files"]
    return every[name], (SHARED / name).read_bytes()


def report_on(name: str) -> tuple[dict[str, Any], RollReport]:
    wanted, content = expectations(name)
    book = open_workbook(content, name)
    cut_off = date.fromisoformat(wanted["cutoff_date"])
    return wanted, check_roll(book, propose(book).mapping, purpose=RollPurpose(wanted["purpose"]), cut_off=cut_off)


every_roll = pytest.mark.parametrize("name", [*EXPECTED, LARGE])


@every_roll
def test_header_and_columns_are_found(name: str) -> None:
    wanted, content = expectations(name)
    proposal = propose(open_workbook(content, name))
    sheets = wanted.get("sheets") or [{"name": "", "header_row": wanted["header_row"]}]
    read = {each.name: each for each in proposal.sheets if each.mapping is not None}
    assert [(sheet["name"], sheet["header_row"]) for sheet in sheets] == [
        (preview.name, preview.mapping.header_row) for preview in read.values() if preview.mapping
    ]
    columns = {field: (each["index"], each["header"].strip()) for field, each in wanted["columns"].items() if each}
    for preview in read.values():
        assert preview.mapping is not None
        assert columns == {field.value: (place, preview.headers[place - 1]) for field, place in preview.mapping.columns}
        assert preview.mapping.name_order == wanted.get("name_order")


@every_roll
def test_findings_are_those_expected_and_no_others(name: str) -> None:
    wanted, report = report_on(name)
    tolerated = {(each.get("sheet", ""), each["row"], each["kind"]) for each in wanted["tolerated"]}

    def kept(found: dict[tuple[Any, ...], str | None]) -> dict[tuple[Any, ...], str | None]:
        return {key: column for key, column in found.items() if not {key[:3], (*key[:2], "*")} & tolerated}

    expected = {
        (each.get("sheet", ""), each["row"], each["kind"], each.get("other_row"), each.get("other_sheet")): each.get(
            "column"
        )
        for each in wanted["findings"]
    }
    found = {
        (each.sheet, each.row, each.kind.value, each.other_row, each.other_sheet): each.column
        for each in report.findings
    }
    assert len(found) == len(report.findings)
    assert kept(found) == kept(expected)


@every_roll
def test_people_and_sums_are_right(name: str) -> None:
    wanted, report = report_on(name)
    assert len(report.people) == wanted["people_rows"] == sum(sheet.people_rows for sheet in report.sheets)
    by_place = {(person.sheet, person.row): person for person in report.people}
    for each in wanted["people_check"]:
        person = by_place[each.get("sheet", ""), each["row"]]
        names = (person.first_surname, person.second_surname, person.given_names)
        said = (each["primer_apellido"], each["segundo_apellido"], each["nombres"])
        assert [part.casefold() for part in names] == [(part or "").casefold() for part in said]
        assert person.curp == each["curp"]
        assert (person.hired_on and person.hired_on.isoformat()) == each.get("fecha_ingreso")
    if not wanted["tolerated"]:
        assert {kind.value: count for kind, count in report.counts.items()} == wanted["counts"]
        assert (report.errors, report.warnings) == (wanted["errors"], wanted["warnings"])


@every_roll
def test_the_way_a_file_is_written_is_told(name: str) -> None:
    wanted, content = expectations(name)
    facts = open_workbook(content, name).facts
    said = ("format", "encoding", "delimiter", "quote", "line_ending", "sep_line", "zipped", "member")
    assert {key: wanted[key] for key in said if key in wanted} == {
        key: getattr(facts, key) for key in said if key in wanted
    }
    assert (facts.name, facts.bytes, len(facts.sha256)) == (name, len(content), 64)
