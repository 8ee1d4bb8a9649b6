"""A list of members comes from a spreadsheet with its own columns, and nothing in it is lost silently."""

from __future__ import annotations

from datetime import date

import pytest

from unionreg.desk.member_lists import MemberColumn, MembersRead, propose_columns, propose_members, read_members
from unionreg.errors import ConflictError, UnreadableError

DAY = date(2026, 11, 22)
LIST = (
    "Primer apellido;Segundo apellido;Nombre(s);CURP;Domicilio;Razón social;Fecha de alta;Fecha de baja;Motivo;Recibo\n"
    "ÁVALOS;MEJÍA;LUCÍA;AAML850312MQTVJC03;Calle  Inventada 1;Inventada, S.A.;01/03/2020;;;\n"
    "ROJAS;;LUIS;ROXL900101HQTJXS09;;;01/04/2021;05/10/2026;Renuncia;\n"
    "SOTO;MEZA;EVA;SOME880202MQTTZV01;;;ayer;31/02/2026;;\n"
).encode()


def read(content: bytes = LIST) -> MembersRead:
    proposal = propose_members(content, "padron.csv")
    columns = {each.name: propose_columns(each) for each in proposal.sheets}
    return read_members(content, "padron.csv", proposal.mapping, columns, cut_off=DAY)


def test_the_further_columns_are_told_by_their_headings() -> None:
    (sheet,) = propose_members(LIST, "padron.csv").sheets
    assert propose_columns(sheet) == {
        MemberColumn.ADDRESS: 5,
        MemberColumn.EMPLOYER: 6,
        MemberColumn.JOINED_ON: 7,
        MemberColumn.LEFT_ON: 8,
        MemberColumn.LEAVING_CAUSE: 9,
    }


def test_each_person_has_what_its_own_row_says() -> None:
    first, second, _ = read().rows
    assert (first.address, first.employer, first.joined_on) == (
        "Calle Inventada 1",
        "Inventada, S.A.",
        date(2020, 3, 1),
    )
    assert (second.left_on, second.leaving_cause, second.address) == (date(2026, 10, 5), "Renuncia", "")


def test_days_that_cannot_be_read_stay_empty_and_are_told() -> None:
    found = read()
    assert (found.rows[2].joined_on, found.rows[2].left_on) == (None, None)
    assert sorted(found.unread_days) == [(4, "31/02/2026"), (4, "ayer")]


def test_rows_left_out_are_not_numbered_and_can_come_back() -> None:
    found = read().without(frozenset({0}))
    assert [(each.number, each.first_surname) for each in found.members] == [(1, "ROJAS"), (2, "SOTO")]
    assert len(found.without(frozenset()).members) == 3


def test_a_column_that_a_short_row_does_not_reach_is_empty() -> None:
    content = b"Primer apellido,Nombre(s),CURP,Domicilio\nROJAS,LUIS,ROXL900101HQTJXS09\n"
    (member,) = read(content).rows
    assert member.address == ""


def test_reading_can_be_stopped() -> None:
    proposal = propose_members(LIST, "padron.csv")
    with pytest.raises(ConflictError, match="roll-cancelled"):
        read_members(LIST, "p.csv", proposal.mapping, {}, cut_off=DAY, told=lambda _done, _all: False)


def test_a_file_that_is_no_list_is_refused() -> None:
    with pytest.raises(UnreadableError):
        propose_members(b"\x89PNG\r\n\x1a\n", "foto.png")
