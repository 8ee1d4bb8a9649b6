"""What can be wrong inside a cell, and what leaves us in a table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.rolls.cells import faults_of, is_formula, plain, worth_a_look
from unionreg.domain.rolls.employment import Trust, m_means_male, post_trust, sex_of, type_says_trust
from unionreg.domain.rolls.kinds import RollKind
from unionreg.rolls.writing import safe_cell


@pytest.mark.parametrize(
    ("cell", "kinds"),
    [
        ("MUÑOZ", []),
        ("MUÃ‘OZ", ["encoding-damage"]),
        ("RÃ\u00adOS", ["encoding-damage"]),
        ("MU?OZ", ["encoding-damage"]),
        ("MU\ufffdOZ", ["encoding-damage"]),
        ("¿Quién?", []),
        ("http://x.invalid/?a=1", []),
        ("SÃO PAULO", []),
        ("AL\x0bMA", ["control-character"]),
        ("AL\x85MA", ["control-character"]),
        ("ALMA_x000D_", ["control-character"]),
        ("A\tB", []),
        ("A\u00adB", ["invisible-character"]),
        ("A\u200bB\n", ["invisible-character", "line-break-in-cell"]),
        ("=1+1", []),
        ("=A1", ["formula-cell"]),
        ("@SUM(1)", ["formula-cell"]),
        ("+52 55 1234", []),
        ("-", []),
        ("-2+3+cmd|' /C calc'!A0", ["formula-cell"]),
        ("=(1)", ["formula-cell"]),
        ("=1\n+A", ["line-break-in-cell", "formula-cell"]),
    ],
)
def test_faults_inside_a_cell(cell: str, kinds: list[str]) -> None:
    assert [kind.value for kind in faults_of(cell)] == kinds
    if kinds:
        assert worth_a_look(cell)


@given(st.lists(st.text(max_size=8), min_size=1, max_size=6))
def test_the_quick_look_at_a_row_never_misses_a_fault(cells: list[str]) -> None:
    assert worth_a_look(" ".join(cells)) or not any(faults_of(cell) for cell in cells)


@given(st.text())
def test_plain_text_has_nothing_that_is_not_seen(text: str) -> None:
    cleaned = plain(text)
    kinds = set(faults_of(cleaned))
    assert not kinds & {RollKind.CONTROL_CHARACTER, RollKind.INVISIBLE_CHARACTER, RollKind.LINE_BREAK_IN_CELL}
    assert cleaned == cleaned.strip()


@given(st.text())
def test_no_cell_that_leaves_us_is_a_formula(text: str) -> None:
    safe = safe_cell(text)
    assert not is_formula(safe)
    assert safe in {text, f"'{text}"}


@pytest.mark.parametrize("text", ["", "-", "-5", "+3.5", "JUAN", "2020-01-01"])
def test_plain_cells_leave_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


@pytest.mark.parametrize("text", ["=1+1", "@A", "+A", "-A", " =A", "\t=A", "\u00a0=A", "\uff1dA", "\rA", "|calc"])
def test_what_a_program_might_run_leaves_with_an_apostrophe(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


def test_trust_is_what_the_words_say() -> None:
    assert type_says_trust("De Confianza ")
    assert type_says_trust("PERSONAL CONF.")
    assert not type_says_trust("NO ES DE CONFIANZA")
    assert not type_says_trust("CONFECCIÓN")
    assert type_says_trust("Sí", heading_says_it=True)
    assert not type_says_trust("Sí")
    assert not type_says_trust("NO", heading_says_it=True)
    assert post_trust("SUPERVISOR (CONFIANZA)") is Trust.SAID
    assert post_trust("Directora de operaciones") is Trust.SUSPECTED
    assert post_trust("REPRESENTANTE  PATRONAL") is Trust.SUSPECTED
    assert post_trust("AUXILIAR DE GERENTE") is Trust.NOTHING
    assert post_trust("DIRECTORIO") is Trust.NOTHING


def test_sex_columns_are_read_as_they_are_written() -> None:
    assert [sex_of(each) for each in ("H", "M", "mujer", "Masc.", "X", "?")] == ["H", "M", "M", "H", "X", ""]
    assert sex_of("M", m_is_male=True) == "H"
    assert m_means_male(["M", "F", "F"])
    assert not m_means_male(["M", "H"])
    assert not m_means_male(["M", "F", "H"])
