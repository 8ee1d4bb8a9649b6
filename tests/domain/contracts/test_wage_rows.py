"""Wage tables in spreadsheets as clerks send them, and rows as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.contracts.wage_rows import (
    UnreadWage,
    WageRow,
    WageSheet,
    period_of,
    wage_sheet,
    wage_table,
    without_noise,
)
from unionreg.domain.contracts.wages import PayPeriod, WageLine, WageTable

OFFICIAL = [
    ["Manufacturas Inventadas, S.A. de C.V."],
    [],
    ["No.", "Puesto", "Categoría", "Salario diario anterior", "Salario diario nuevo"],
    ["", "PRODUCCIÓN"],
    ["1", "Ensamble", "A", "290", "310.50"],
    ["2", "Almacén", "", "280.00", "$ 1,299.999"],
    ["Firman las partes"],
]


def test_a_table_is_found_below_its_title_and_the_new_amounts_are_read() -> None:
    assert wage_sheet(OFFICIAL) == WageSheet(
        (WageRow("Ensamble", "310.50", "day", "A"), WageRow("Almacén", "$ 1,299.999", "day", "")),
        "Salario diario nuevo",
        columns=2,
        left_out=2,
    )


def test_without_headings_the_columns_stand_in_the_order_of_the_form() -> None:
    sheet = wage_sheet([["Ensamble", "310.5", "por mes", "B"], ["Almacén", "300"], ["", ""]])
    assert sheet.rows == (WageRow("Ensamble", "310.5", "por mes", "B"), WageRow("Almacén", "300"))
    assert (sheet.heading, sheet.left_out) == ("", 0)


def test_a_column_may_say_the_period_and_former_wages_alone_are_read_as_wages() -> None:
    sheet = wage_sheet([["Ocupación", "Sueldo actual", "Periodo", "Nivel"], ["Chofer", "9000", "Mensual", "II"]])
    assert sheet.rows == (WageRow("Chofer", "9000", "Mensual", "II"),)
    assert sheet.heading == "Sueldo actual"


def test_a_category_is_the_post_where_no_column_names_posts() -> None:
    assert wage_sheet([["Categoría", "Importe semanal"], ["Oficial", "2500"]]).rows == (
        WageRow("Oficial", "2500", "week", ""),
    )


def test_rows_become_a_table() -> None:
    rows = (WageRow("Ensamble", "310.50"), WageRow(" ", ""), WageRow("Almacén", "8,400", "por mes", "B"))
    assert wage_table(rows) == WageTable(
        (WageLine("Ensamble", 31_050), WageLine("Almacén", 840_000, PayPeriod.MONTH, "B"))
    )
    assert wage_table((WageRow(),)) is None


def test_cells_that_cannot_be_read_are_named() -> None:
    rows = (WageRow("", "5"), WageRow("A", "x"), WageRow("B", "5", "por siglo"), WageRow("C", "5"))
    assert wage_table(rows) == (UnreadWage(0, 0), UnreadWage(1, 1), UnreadWage(2, 2))


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("", "day"),
        ("Por hora", "hour"),
        ("quincenal", "fortnight"),
        ("al día", "day"),
        ("per week", "week"),
        ("an hour", "hour"),
        ("x", None),
    ],
)
def test_periods_as_people_write_them(text: str, period: str | None) -> None:
    found = period_of(text)
    assert (None if found is None else found.value) == period


@pytest.mark.parametrize(
    ("stored", "meant"),
    [
        ("329.12999999999994", "329.13"), ("310.500000001", "310.50"), ("310.333", "310.333"), ("310", "310"),
        ("x", "x"),
    ],
)  # fmt: skip
def test_what_binary_fractions_add_is_taken_away_and_nothing_else(stored: str, meant: str) -> None:
    assert without_noise(stored) == meant


@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=30))
def test_no_sheet_breaks_the_reader(rows: list[list[str]]) -> None:
    sheet = wage_sheet(rows)
    assert len(sheet.rows) + sheet.left_out <= len(rows)
    assert wage_table(sheet.rows) is None or sheet.rows


@given(st.integers(min_value=1, max_value=10**9 - 1))
def test_amounts_come_back_to_the_cent(cents: int) -> None:
    read = wage_table((WageRow("A", without_noise(repr(cents / 100))),))
    assert read == WageTable((WageLine("A", cents),))
