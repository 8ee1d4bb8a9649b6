"""Files of remote results: what closes is taken, everything else is told in words, and nothing is guessed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import a_definition, a_station
from unionreg.domain.votes.remote_results import (
    RemoteFigures,
    RemoteReading,
    RemoteTotals,
    check_figures,
    differing,
    read_remote,
    sum_figures,
)

HEAD = ("Mesa", "Credenciales emitidas", "Credenciales no usadas", "Votos emitidos", "Sí", "No", "Nulos")
REMOTE = tuple(a_station(id=f"virtual-{number}", name=f"Mesa virtual {number}") for number in (1, 2))
ROW_1 = ("virtual-1", "100", "8", "92", "60", "30", "2")
ROW_2 = ("Mesa virtual 2", "1,050", "50", "1000", "700", "290", "10")


def read(*rows: tuple[str, ...], remote: Any = REMOTE) -> RemoteReading:
    return read_remote(rows, a_definition(), remote)


def codes(*rows: tuple[str, ...], remote: Any = REMOTE) -> list[str]:
    reading = read(*rows, remote=remote)
    assert not reading.is_fit
    assert reading.figures == ()
    return [each.code for each in reading.findings]


def test_rows_are_read_by_id_or_name_below_title_rows_and_in_the_order_of_the_stations() -> None:
    reading = read(("SIRVOLAB",), (), HEAD, ROW_2, ROW_1, ("",) * 7)
    assert reading.is_fit
    assert [each.station_id for each in reading.figures] == ["virtual-1", "virtual-2"]
    assert reading.figures[1] == RemoteFigures("virtual-2", 1050, 50, 1000, {"yes": 700, "no": 290}, 10)


def test_credentials_not_used_may_be_left_to_be_worked_out() -> None:
    head, row = tuple(h for h in HEAD if "no usadas" not in h), ("virtual-1", "100", "92", "60", "30", "2")
    assert read(head, row, remote=REMOTE[:1]).figures[0].unused == 8


def test_a_single_virtual_station_needs_no_name() -> None:
    assert read(HEAD[1:], ROW_1[1:], remote=REMOTE[:1]).is_fit


def test_whole_numbers_with_the_tail_of_a_spreadsheet_are_whole() -> None:
    assert read(HEAD, tuple(f"{cell}.0" if cell.isdecimal() else cell for cell in ROW_1), remote=REMOTE[:1]).is_fit


def test_a_total_row_must_be_the_sum() -> None:
    total = ("Total", "1150", "58", "1092", "760", "320", "12")
    assert read(HEAD, ROW_1, ROW_2, total).is_fit
    assert codes(HEAD, ROW_1, ROW_2, (*total[:-1], "13")) == ["G-509"]
    assert codes(HEAD, ROW_1, ROW_2, (*total[:4], "761", "319", "12")) == ["G-509"]


def test_a_file_without_the_columns_is_no_table() -> None:
    assert codes(("Hola", "mundo"), ("1", "2")) == ["G-501"]
    assert codes() == ["G-501"]


def test_another_votes_file_is_refused() -> None:
    assert codes(("Votación", *HEAD), ("2020-0001-otra", *ROW_1), remote=REMOTE[:1]) == ["G-502", "G-505"]
    mine = a_definition().vote_id
    assert read(("Votación", *HEAD), (mine, *ROW_1), remote=REMOTE[:1]).is_fit


def test_options_must_be_those_of_the_ballot() -> None:
    found = read((*HEAD[:4], "Planilla Azul", *HEAD[5:]), ROW_1, remote=REMOTE[:1]).findings
    assert found[0].code == "G-503"
    assert (found[0].param("missing"), found[0].param("unknown")) == ("SÍ", "Planilla Azul")


def test_a_column_too_many_is_told_even_when_none_is_missing() -> None:
    assert "G-503" in codes((*HEAD, "Abstenciones"), (*ROW_1, "3"), remote=REMOTE[:1])


def test_a_station_must_be_a_virtual_one_and_stand_once() -> None:
    assert codes(HEAD, ROW_1, ("mesa-9", *ROW_2[1:])) == ["G-504", "G-505"]
    assert codes(HEAD, ROW_1, ("", *ROW_2[1:])) == ["G-504", "G-505"]
    assert codes(HEAD, ROW_1, ROW_1, ROW_2) == ["G-505"]
    assert codes(HEAD, ROW_1) == ["G-505"]


@pytest.mark.parametrize("cell", ["", "-3", "4.5", "4e1", "ocho", "1,05", "٣", "999999999", "=8+1"])
def test_only_whole_numbers_are_figures(cell: str) -> None:
    assert "G-506" in codes(HEAD, (*ROW_1[:2], cell, *ROW_1[3:]), remote=REMOTE[:1])


def test_a_short_row_is_told_and_not_filled_up() -> None:
    assert "G-506" in codes(HEAD, ROW_1[:3], remote=REMOTE[:1])


def test_sums_that_do_not_close_are_told() -> None:
    assert codes(HEAD, (*ROW_1[:4], "61", *ROW_1[5:]), remote=REMOTE[:1]) == ["G-507"]
    assert codes(HEAD, ("virtual-1", "100", "9", *ROW_1[3:]), remote=REMOTE[:1]) == ["G-508"]


def test_typed_figures_are_checked_alike() -> None:
    fit = RemoteFigures("virtual-1", 100, 8, 92, {"yes": 60, "no": 30}, 2)
    assert check_figures(fit) == ()
    assert [each.code for each in check_figures(RemoteFigures("x", 100, 9, 92, {"yes": 60, "no": 31}, 2))] == [
        "G-507", "G-508",
    ]  # fmt: skip


def test_totals_are_compared_by_name_and_their_figures_are_not_told() -> None:
    figures = read(HEAD, ROW_1, ROW_2).figures
    known = sum_figures(figures, a_definition().options)
    assert known == RemoteTotals(1150, 58, 1092, {"yes": 760, "no": 320}, 12)
    assert differing(known, known) == ()
    typed = RemoteTotals(1150, 58, 1091, {"yes": 760}, 12)
    assert differing(typed, known) == ("cast", "votes.no")


@given(st.lists(st.lists(st.text(max_size=12), max_size=9), max_size=25))
def test_no_table_whatever_makes_the_reader_fail(rows: list[list[str]]) -> None:
    reading = read_remote(rows, a_definition(), REMOTE)
    assert reading.is_fit == (not reading.findings)


@given(st.lists(st.lists(st.sampled_from([*ROW_1, *HEAD, "Total", "-1", ""]), min_size=7, max_size=7), max_size=6))
def test_what_is_taken_in_always_closes(rows: list[list[str]]) -> None:
    for each in read_remote([HEAD, *rows], a_definition(), REMOTE).figures:
        assert check_figures(each) == ()
