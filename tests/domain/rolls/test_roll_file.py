"""The files of a roll: bytes, order, formulas, and the mark of a rehearsal."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.rolls.differences import Differs, PersonDifference, RollDifferences
from unionreg.domain.rolls.list_order import sort_key, sort_text
from unionreg.domain.rolls.roll import RollPerson
from unionreg.domain.rolls.roll_file import (
    differences_file,
    frozen_file,
    full_file,
    is_rehearsal_file,
    public_file,
    safe_cell,
    value_of,
)
from unionreg.domain.votes.vote import Purpose

ANA = RollPerson(
    1, "ÑÁÑEZ", "", "ANA", "XAXA900512MDFXXN01", date(2015, 2, 1), "=1+1", 'NAVE "2"', "MIXTO",
    station_id="mesa-1", row=7,
)  # fmt: skip

FROZEN = (
    "unionreg-roll,1,2026-0001-x,official\n"
    "numero,primer_apellido,segundo_apellido,nombres,curp,fecha_ingreso,puesto,centro_de_trabajo,turno,calidad,mesa\n"
    '1,ÑÁÑEZ,,ANA,XAXA900512MDFXXN01,2015-02-01,\'=1+1,"NAVE ""2""",MIXTO,eligible,mesa-1\n'
)


def joined(pieces: Iterable[bytes]) -> str:
    return b"".join(pieces).decode("utf-8")


def test_the_frozen_file_is_written_as_the_format_says() -> None:
    assert joined(frozen_file("2026-0001-x", Purpose.OFFICIAL, [ANA])) == FROZEN


def test_a_long_roll_comes_in_pieces_that_are_one_file() -> None:
    people = [ANA] * 4500
    pieces = list(frozen_file("x", Purpose.OFFICIAL, people))
    assert len(pieces) == 3
    assert joined(pieces).count("\n") == 4502


def test_the_public_copy_has_neither_curp_nor_post() -> None:
    told = joined(public_file("x", Purpose.OFFICIAL, "ab" * 32, [ANA], {"mesa-1": "Mesa 1"}))
    assert "XAXA900512MDFXXN01" not in told
    assert told.endswith('1,ÑÁÑEZ,,ANA,"NAVE ""2""",MIXTO,Mesa 1\n')


@pytest.mark.parametrize(("purpose", "is_drill"), [(Purpose.OFFICIAL, False), (Purpose.REHEARSAL, True)])
def test_every_file_of_a_rehearsal_is_known_again(purpose: Purpose, is_drill: bool) -> None:
    files = (
        frozen_file("x", purpose, [ANA]),
        public_file("x", purpose, "", [ANA], {}),
        full_file("x", purpose, "", [ANA], lambda _person: ("", "")),
    )
    for pieces in files:
        content = b"".join(pieces)
        assert is_rehearsal_file(content) is is_drill
        assert is_rehearsal_file(content.replace(b",", b";")) is is_drill


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"NOMBRE,SIMULACRO\n", b"unionreg-roll,1,x,official\nSIMULACRO"])
def test_other_files_are_no_rehearsals(content: bytes) -> None:
    assert not is_rehearsal_file(content)


@given(st.text(max_size=30))
def test_no_cell_begins_like_a_formula(text: str) -> None:
    cell = safe_cell(text)
    assert cell in (text, f"'{text}")
    assert not cell.lstrip(" \t\r\n\x00\ufeff\u200b\u00a0").startswith(("=", "+", "-", "@", "|"))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), min_size=3, max_size=3))
def test_any_name_comes_back_from_the_file(names: list[str]) -> None:
    person = RollPerson(1, names[0], names[1], names[2], "")
    rows = list(csv.reader(io.StringIO(joined(frozen_file("x", Purpose.OFFICIAL, [person])), newline="")))
    assert [cell.removeprefix("'") for cell in rows[2][1:4]] == [name.removeprefix("'") for name in names]


def test_differences_tell_each_field_on_its_own_line() -> None:
    other = RollPerson(2, "ÑÁÑEZ", "", "ANA MARÍA", "XAXA900512MDFXXN01", None, "", "", "")
    found = RollDifferences((ANA,), (other,), (PersonDifference(ANA, other, tuple(Differs), likely=True),), 0)
    lines = joined(differences_file(found)).splitlines()
    assert len(lines) == 3 + len(Differs)
    assert lines[3].startswith("posible-misma-persona,ÑÁÑEZ ANA,")
    assert value_of(ANA, Differs.HIRED_ON) == "2015-02-01"
    assert value_of(other, Differs.HIRED_ON) == ""


@pytest.mark.parametrize(
    "names",
    [
        ["NUNZA", "NUÑO", "NUZA", "ÑANDÚ", "OCHOA"],
        ["de la O", "DE LA OSA", "De León"],
        ["NUNEZ", "Núñez"],
        ["ACOSTA", "ÁLVAREZ", "AVILA"],
    ],
)
def test_lists_are_sorted_as_in_mexico(names: list[str]) -> None:
    people = [RollPerson(place, name, "", "", "") for place, name in enumerate(names)]
    people.reverse()
    people.sort(key=lambda each: (sort_key(each), each.number))
    assert [each.first_surname for each in people] == names


def test_the_first_surname_decides_before_the_second() -> None:
    short = RollPerson(1, "DE LA O", "ZETA", "ANA", "")
    long = RollPerson(2, "DE LA OSA", "ALFA", "ANA", "")
    assert sort_key(short) < sort_key(long)


@given(st.text(max_size=20))
def test_sorting_looks_at_neither_case_nor_outer_blanks(text: str) -> None:
    assert sort_text(f"  {text} ") == sort_text(text)
    assert sort_text(sort_text(text)) == sort_text(text)
