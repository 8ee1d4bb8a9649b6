"""``unionreg roll check``: the report for people and for programs, and its exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.running import answer

SAMPLES = Path(__file__).parents[1] / "samples" / "rolls"
EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))["files"]


@pytest.mark.parametrize("name", ["lista_con_titulo.xlsx", "por_turno.xlsx", "socios_utf8.csv"])
def test_the_document_says_what_is_expected_of_the_file(capsys: pytest.CaptureFixture[str], name: str) -> None:
    wanted = EXPECTED[name]
    given = answer(
        capsys,
        "roll",
        "check",
        SAMPLES / name,
        "--cutoff",
        wanted["cutoff_date"],
        "--purpose",
        wanted["purpose"],
        "--json",
    )
    assert given.status == 1
    document = json.loads(given.out)
    assert document["people_rows"] == wanted["people_rows"]
    assert document["counts"] == wanted["counts"]
    for key in ("errors", "warnings", "purpose", "cutoff_date", "format"):
        assert document[key] == wanted[key]
    keys = ("row", "kind", "severity", "sheet", "column", "other_row", "other_sheet")
    found = [{key: each[key] for key in keys if key in each} for each in document["findings"]]
    assert sorted(map(json.dumps, (dict(sorted(each.items())) for each in found))) == sorted(
        map(json.dumps, (dict(sorted(each.items())) for each in wanted["findings"]))
    )
    assert all(each["title"] and each["remedy"] for each in document["findings"])
    columns = {field: each["index"] for field, each in wanted["columns"].items() if each}
    assert [{field: each["index"] for field, each in sheet["columns"].items()} for sheet in document["sheets"]] == [
        columns for _ in document["sheets"]
    ]


def test_a_clean_roll_ends_with_status_0(capsys: pytest.CaptureFixture[str]) -> None:
    given = answer(
        capsys, "roll", "check", SAMPLES / "padron_socios_25.xlsx", "--cutoff", "2024-05-31", "--purpose", "members"
    )
    assert given.status == 0
    assert "25 personas, 0 errores, 0 advertencias." in given.out


def test_lines_for_people_tell_row_kind_and_the_part_that_disagrees(capsys: pytest.CaptureFixture[str]) -> None:
    given = answer(
        capsys, "--lang", "en", "roll", "check", SAMPLES / "por_turno.xlsx", "--cutoff", "2024-09-06",
        "--purpose", "voters-390ter",
    )  # fmt: skip
    assert given.status == 1
    assert "TURNO 2, row 23  curp-duplicate  error: The same CURP stands above. (see row 69 of “TURNO 1”)" in given.out
    assert "curp-check-digit  warning: The check digit does not agree. Position 18: it says" in given.out
    assert "Catálogo, whole  extra-sheet" in given.out


def test_what_cannot_be_read_ends_with_status_2(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "notas.csv"
    path.write_text("uno,dos\n1,2\n", encoding="utf-8")
    given = answer(capsys, "roll", "check", path, "--cutoff", "2024-09-06", "--purpose", "members")
    assert given.status == 2
    assert "No se encontró una lista de personas" in given.err
    path.write_bytes(b"%PDF-1.7")
    assert answer(capsys, "roll", "check", path, "--cutoff", "2024-09-06", "--purpose", "members").status == 2
    assert answer(capsys, "roll", "check", path, "--cutoff", "ayer", "--purpose", "members").status == 2


def test_cells_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "padron.csv"
    path.write_text(
        "CURP,Nombre completo,Fecha de ingreso\nUXXG930929MTLHXL83,GLORIA UH XIU,\x1b[2Jayer\n", encoding="utf-8"
    )
    given = answer(capsys, "roll", "check", path, "--cutoff", "2024-09-06", "--purpose", "members")
    assert "\x1b" not in given.out
    assert "date-unreadable" in given.out
