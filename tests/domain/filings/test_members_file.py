"""The canonical list of members: the same bytes for the same people, read back exactly, never a formula."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.filings import members_file
from unionreg.domain.filings.filing import Member
from unionreg.domain.filings.members_file import COLUMNS, members_bytes, read_members, summarise
from unionreg.errors import ConflictError, UnreadableError

HEADER = ",".join(COLUMNS)


def line(number: str = "1", **cells: str) -> str:
    return ",".join({**dict.fromkeys(COLUMNS, ""), "numero": number, **cells}.values())


def a_file(*lines: str) -> bytes:
    return ("\r\n".join((HEADER, *lines)) + "\r\n").encode()


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
days = st.none() | st.dates()


@st.composite
def members(draw: st.DrawFn) -> list[Member]:
    names = ("first_surname", "second_surname", "given_names", "curp", "address", "employer", "workplace", "post")
    return [
        Member(
            number,
            **{name: draw(cells) for name in names},
            joined_on=draw(days),
            left_on=draw(days),
            leaving_cause=draw(cells),
            proof=draw(cells),
            proof_on=draw(days),
        )
        for number in range(1, draw(st.integers(0, 6)) + 1)
    ]


@given(members())
def test_what_is_written_comes_back_tidied_and_is_stable(people: list[Member]) -> None:
    once = list(read_members(members_bytes(people)))
    assert [each.number for each in once] == [each.number for each in people]
    assert [(each.joined_on, each.left_on, each.proof_on) for each in once] == [
        (each.joined_on, each.left_on, each.proof_on) for each in people
    ]
    assert members_bytes(once) == members_bytes(people)
    assert list(read_members(members_bytes(once))) == once


@given(members())
def test_no_cell_is_a_formula_for_a_spreadsheet_program(people: list[Member]) -> None:
    content = members_bytes(people)
    for row in csv.reader(io.StringIO(content.decode(), newline="")):
        assert len(row) == len(COLUMNS)
        assert [cell for cell in row if cell.strip()[:1] in {"=", "+", "-", "@", "|"} and cell.strip()] == []
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r") == len(people) + 1


@pytest.mark.parametrize(
    "text", ["=1+1", "+52", "-x", "@a", "'=x", "''=x", " =x", "|cmd", "\uff1dx", "'x", 'a"b', "a,b"]
)
def test_dangerous_and_quoted_cells_come_back(text: str) -> None:
    (read,) = read_members(members_bytes([Member(1, text)]))
    assert read.first_surname == text.strip()


def test_line_breaks_and_controls_become_one_space() -> None:
    (read,) = read_members(members_bytes([Member(1, " A\r\n\tB\u202e  C\x00 ")]))
    assert read.first_surname == "A B C"


@pytest.mark.parametrize(
    ("code", "people"),
    [
        ("members-numbers", [Member(2, "A"), Member(2, "B")]),
        ("members-numbers", [Member(0, "A")]),
        ("members-cell-long", [Member(1, "A" * 601)]),
        ("members-cell-long", [Member(1, "Ñ" * 601)]),
    ],
)
def test_what_no_reader_would_take_is_not_written(code: str, people: list[Member]) -> None:
    with pytest.raises(ConflictError) as caught:
        members_bytes(people)
    assert caught.value.code == code


FAULTS: dict[str, tuple[bytes, str, Any]] = {
    "bom": (b"\xef\xbb\xbf" + a_file(), "members-file-header", None),
    "latin": (a_file(line(primer_apellido="X")).replace(b"X", b"\xd1"), "members-file-text", None),
    "columns": (b"a,b\r\n", "members-file-header", None),
    "unix": (a_file(line()).replace(b"\r\n", b"\n"), "members-file-header", None),
    "no end": (a_file(line())[:-2], "members-file-header", None),
    "few": (a_file("1,2"), "members-file-row", ""),
    "number": (a_file(line("x")), "members-file-row", "numero"),
    "order": (a_file(line("2"), line("1")), "members-file-row", "numero"),
    "quote": (a_file(line(nombres='"a')), "members-file-row", ""),
    "control": (a_file(line(nombres="a\tb")), "members-file-row", ""),
    "form": (a_file(line(nombres="N\u0303")), "members-file-row", ""),
    "long": (a_file(line(nombres="a" * 700)), "members-file-row", ""),
    "formula": (a_file(line(curp="=1")), "members-file-row", "curp"),
    "day": (a_file(line(fecha_alta="2026-02-30")), "members-file-row", "fecha_alta"),
    "day form": (a_file(line(fecha_documento="20260228")), "members-file-row", "fecha_documento"),
}


@pytest.mark.parametrize("fault", list(FAULTS))
def test_what_another_program_saved_is_refused_with_its_line(fault: str) -> None:
    content, code, column = FAULTS[fault]
    with pytest.raises(UnreadableError) as caught:
        list(read_members(content))
    assert caught.value.code == code
    assert caught.value.params.get("column") == column


def test_huge_files_and_endless_lists_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members_file, "MOST_MEMBERS", 1)
    with pytest.raises(UnreadableError):
        list(read_members(a_file(line("1"), line("2"))))
    monkeypatch.setattr(members_file, "LARGEST_FILE", 10)
    with pytest.raises(UnreadableError) as caught:
        read_members(a_file())
    assert caught.value.code == "members-file-size"


def test_sums_are_by_the_curp_and_say_what_is_unknown() -> None:
    curps = ["NAPA800101MDFXRN01", "NAPA800101HDFXRN01", "NAPA800101XDFXRN01", "NAPA800101ZDFXRN01", ""]
    people = [Member(number, "A", curp=curp) for number, curp in enumerate(curps, start=1)]
    found = summarise(members_bytes(people), cut_off=date(2026, 1, 2))
    assert (found.people, found.women, found.men, found.non_binary, found.unknown) == (5, 1, 1, 1, 2)
    assert (found.joined, found.left, found.cut_off) == (0, 0, date(2026, 1, 2))
    gone = members_bytes([Member(1, "A"), Member(2, "B", left_on=date(2026, 1, 2))])
    told = summarise(gone, change=True)
    assert (told.joined, told.left) == (1, 1)


def test_a_list_as_long_as_a_piece_has_no_empty_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members_file, "_ROWS", 2)
    assert len(list(members_file.members_file([Member(1, "A")]))) == 1
    assert len(list(members_file.members_file([Member(1, "A"), Member(2, "B")]))) == 2
