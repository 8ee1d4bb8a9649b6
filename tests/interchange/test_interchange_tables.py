"""Tables of other tools: presets as data, texts that survive the way out and back, cells that nobody's program runs."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.desk import interchange as desk
from unionreg.desk.union_desk import UnionDesk
from unionreg.domain.filings.filing import AssemblyKind, FilingKind, Member, Organisation
from unionreg.domain.interchange.tables import (
    FIELDS,
    Attendance,
    BulletinRow,
    Field,
    TableKind,
    Unread,
    columns_of,
    doubled,
    said_present,
)
from unionreg.errors import ConflictError, NotFoundError, StorageUnavailableError, UnreadableError
from unionreg.interchange import tables
from unionreg.interchange.presets import presets
from unionreg.rolls.writing import safe_cell

AT = datetime(2026, 11, 23, 18, tzinfo=UTC)
OWN, LIBRE, SHEET = presets()
MEMBERS = (
    Member(1, "NUÑO", "DÍAZ", "LUIS", "NUDL850301HDFXZS35", "Calle 1", "Autopartes", "PLANTA SUR", "SOLDADOR",
           date(2020, 1, 15), None, "", "Credencial", date(2026, 1, 2)),
    Member(2, "ÁVILA", "SOTO", "JOSÉ", "AISJ910715HDFVTS37", joined_on=date(2021, 2, 3), left_on=date(2026, 5, 6),
           leaving_cause="Renuncia"),
)  # fmt: skip
ROWS = (
    Attendance("Asamblea de revisión", date(2026, 11, 20), "NUÑO DÍAZ LUIS", 1, "NUDL850301HDFXZS35"),
    Attendance("Asamblea de revisión", date(2026, 11, 20), "ÁVILA SOTO JOSÉ", None, "", present=False),
)
BULLETINS = (
    BulletinRow("Se vota el 12", 'Lleve su "INE".\nA las 8.', date(2026, 8, 1), date(2026, 8, 12), "Planta Sur"),
    BulletinRow("=HYPERLINK(1)", "'@SUM\n+1+cmd|' /C calc'!A0"),
)


def read_back(content: bytes, kind: TableKind, preset: object = OWN) -> tuple[tables.RawTable, dict[Field, int]]:
    table = tables.open_table(content, "tabla.csv")
    return table, columns_of(preset, kind, table.headings)  # type: ignore[arg-type]


def test_every_preset_has_headings_for_every_table_and_says_whether_it_was_checked() -> None:
    assert (OWN.id, LIBRE.id) == ("unionreg", "libreorganize")
    assert OWN.verified
    assert not LIBRE.verified
    for preset in presets():
        for kind in TableKind:
            fields = [field for field, _heading in preset.headings[kind]]
            assert set(fields) <= set(FIELDS[kind])
            assert len(set(fields)) == len(fields)


@pytest.mark.parametrize("preset", presets(), ids=lambda each: each.id)
def test_members_go_out_and_come_back(preset: object) -> None:
    content = tables.write_members(MEMBERS, preset)  # type: ignore[arg-type]
    table, columns = read_back(content, TableKind.MEMBERS, preset)
    read = desk.members_read(table, columns, AT)
    names = [(each.first_surname, each.second_surname, each.given_names) for each in read.members]
    assert names == [("NUÑO", "DÍAZ", "LUIS"), ("ÁVILA", "SOTO", "JOSÉ")]
    if preset is OWN:
        assert read.members == MEMBERS


@pytest.mark.parametrize("preset", presets(), ids=lambda each: each.id)
def test_attendance_goes_out_and_comes_back(preset: object) -> None:
    content = tables.write_attendance(ROWS, preset)  # type: ignore[arg-type]
    read = tables.read_attendance(*read_back(content, TableKind.ATTENDANCE, preset), 2027)
    assert [(row.name, row.present, row.event_on) for row in read.rows] == [
        (row.name, row.present, row.event_on) for row in ROWS
    ]
    assert read.unread == ()
    if preset is OWN:
        assert read.rows == ROWS


def test_bulletins_go_out_and_come_back_with_lines_and_formulas() -> None:
    content = tables.write_bulletins(BULLETINS, OWN)
    assert tables.read_bulletins(*read_back(content, TableKind.BULLETINS), 2027).rows == BULLETINS


@given(st.text(max_size=40))
def test_no_cell_is_run_and_none_is_lost(text: str) -> None:
    armoured = tables.armoured_cell(text)
    assert safe_cell(armoured) == armoured
    assert tables.bare_cell(armoured) == text


@given(st.lists(st.text(st.characters(blacklist_categories=("Cs",)), max_size=30), min_size=1, max_size=4))
def test_every_cell_of_a_written_table_is_harmless(texts: list[str]) -> None:
    rows = [BulletinRow(text, text, audience=text) for text in texts]
    written = tables.write_bulletins(rows, OWN).decode("utf-8-sig")
    for line in csv.reader(io.StringIO(written, newline="")):
        assert all(safe_cell(cell) == cell for cell in line)


def test_columns_are_told_by_headings_whatever_their_capitals() -> None:
    told = columns_of(LIBRE, TableKind.MEMBERS, ("First Name", "LAST-NAME", "last_name", "other"))
    assert told == {Field.GIVEN_NAMES: 1, Field.SURNAMES: 2}


def test_what_cannot_be_read_is_told_with_its_row() -> None:
    text = "Asamblea,Fecha,Nombre completo,Presente\nA,el martes,LUNA EVA,quizá\n,,,\nA,1/2/2026,SOTO JOSÉ,\n"
    read = tables.read_attendance(*read_back(text.encode(), TableKind.ATTENDANCE), 2027)
    assert read.unread == (Unread(2, Field.EVENT_ON, "el martes"), Unread(2, Field.PRESENT, "quizá"))
    assert [row.present for row in read.rows] == [False, False]


def test_a_list_without_a_column_of_presence_lists_who_came_and_names_may_stand_apart() -> None:
    text = "Primer apellido;Segundo apellido;Nombres;Número\nLUNA;;EVA;x\n"
    table = tables.open_table(text.encode(), "a.csv")
    columns = {Field.FIRST_SURNAME: 1, Field.SECOND_SURNAME: 2, Field.GIVEN_NAMES: 3, Field.NUMBER: 4, Field.CURP: 99}
    (row,) = tables.read_attendance(table, columns, 2027).rows
    assert (row.name, row.present, row.number, row.curp) == ("LUNA EVA", True, None, "")


def test_controls_and_turning_signs_are_left_out() -> None:
    text = "Título,Texto\nAvi\u202eso\x07,uno\r\ndos\u200b\n"
    read = tables.read_bulletins(*read_back(f'{text}"x","a\r\nb\x00\u2066"\n'.encode(), TableKind.BULLETINS), 2027)
    assert [(row.title, row.text) for row in read.rows if row.title != "dos"] == [("Aviso", "uno"), ("x", "a\nb")]


def test_presence_is_read_as_people_write_it() -> None:
    assert [said_present(text) for text in ("Sí", "x", "1", "", "No", "falso", "tal vez")] == [
        *(True, True, True, False, False, False),
        None,
    ]


def test_who_is_listed_twice_is_told_once_each_time() -> None:
    again = Attendance("A", None, "luna eva", 7)
    rows = (Attendance("A", None, "LUNA EVA", 7), again, Attendance("B", None, "LUNA EVA", 7), ROWS[1])
    assert doubled(rows) == (again,)


def test_empty_and_endless_tables_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadableError):
        tables.open_table(b"", "a.csv")
    with pytest.raises(UnreadableError, match="table-empty"):
        tables.open_table(b",,\n,,\n ,x"[:7], "a.csv")
    monkeypatch.setattr(tables, "MOST_ROWS", 2)
    with pytest.raises(UnreadableError, match="table-too-long"):
        tables.open_table(b"a,b\n1,2\n3,4\n5,6\n", "a.csv")


def test_rows_keep_their_numbers_for_the_report() -> None:
    table = tables.open_table(b"\n\nNombre completo,CURP\n\nLUNA EVA,x\n", "a.csv")
    assert (table.header_row, [number for number, _cells in table.rows]) == (3, [5])
    again = tables.open_table(tables.bare_csv(table), "b.csv")
    assert (again.header_row, [number for number, _cells in again.rows]) == (3, [5])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    UnionDesk.create(tmp_path / "mesa", AT).close()
    return tmp_path / "mesa"


def a_filing(folder: Path, kind: FilingKind = FilingKind.LEADERSHIP_CHANGE) -> str:
    opened = UnionDesk.open(folder)
    try:
        opened.change_profile(_named, AT)
        filing = opened.begin(kind, AT)
        filing.close()
        return filing.folder.name
    finally:
        opened.close()


def _named(known: object) -> object:
    from dataclasses import replace

    return replace(known, organisation=Organisation(name="Sindicato Inventado"))  # type: ignore[type-var]


def test_the_desk_takes_members_into_a_filing_and_hands_them_out(folder: Path) -> None:
    with pytest.raises(NotFoundError, match="desk-without-members"):
        desk.members_out(folder, "", OWN)
    filing = a_filing(folder)
    with pytest.raises(NotFoundError, match="desk-without-members"):
        desk.members_out(folder, filing, OWN)
    table, columns = read_back(tables.write_members(MEMBERS, LIBRE), TableKind.MEMBERS, LIBRE)
    read = desk.members_read(table, columns, AT)
    assert desk.members_in(folder, filing, read, "socios.csv", AT) == 2
    assert b"NU\xc3\x91O" in desk.members_out(folder, filing, OWN)
    assert [each.first_surname for each in desk.desk_members(folder)] == ["NUÑO", "ÁVILA"]
    assert desk.desk_union(folder) == "Sindicato Inventado"
    with pytest.raises(ConflictError, match="table-without-people"):
        desk.members_in(folder, filing, read.without(frozenset({0, 1})), "", AT)


def test_attendance_reaches_the_assembly_and_its_printed_list_is_attached(folder: Path) -> None:
    filing = a_filing(folder)
    taken = desk.attach_attendance(folder, filing, AssemblyKind.ELECTION, ROWS, AT)
    assert (taken.present, taken.attached) == (1, True)
    opened = UnionDesk.open(folder)
    held = opened.open_filing(filing)
    assembly = held.data.assembly(AssemblyKind.ELECTION)
    assert assembly is not None
    assert (assembly.attendees, assembly.held_on) == (1, date(2026, 11, 20))
    (attachment,) = held.data.attached("attendance-list")
    assert (attachment.pages, attachment.dated_on) == (1, date(2026, 11, 20))
    held.close()
    opened.close()
    with pytest.raises(ConflictError, match="table-without-people"):
        desk.attach_attendance(folder, filing, AssemblyKind.ELECTION, ROWS[1:], AT)


def test_a_filing_without_a_place_for_the_list_gets_the_number_alone(folder: Path) -> None:
    filing = a_filing(folder, FilingKind.ACCOUNTS_NOTICE)
    assert not desk.attach_attendance(folder, filing, AssemblyKind.ACCOUNTS, ROWS, AT).attached


def test_the_desk_keeps_attendance_and_bulletins_as_tables_of_its_own(folder: Path) -> None:
    assert (desk.attendance_of(folder), desk.bulletins_of(folder)) == ((), ())
    assert desk.keep_attendance(folder, ROWS) == 2
    assert desk.keep_attendance(folder, ROWS[:1]) == 1, "the same assembly and day are replaced"
    assert desk.attendance_of(folder) == ROWS[:1]
    assert desk.keep_bulletins(folder, BULLETINS) == 2
    assert desk.keep_bulletins(folder, BULLETINS[:1]) == 2
    assert set(desk.bulletins_of(folder)) == set(BULLETINS)
    for keep in (desk.keep_attendance, desk.keep_bulletins):
        with pytest.raises(ConflictError, match="table-without-people"):
            keep(folder, ())  # type: ignore[operator]


def test_a_table_of_the_desk_that_cannot_be_read_or_written_is_told(folder: Path, tmp_path: Path) -> None:
    (folder / desk.BULLETINS_FILE).write_bytes(b"")
    with pytest.raises(UnreadableError, match="desk-table-unreadable"):
        desk.bulletins_of(folder)
    with pytest.raises(StorageUnavailableError, match="desk-not-written"):
        desk.keep_attendance(tmp_path / "none", ROWS)


def test_a_desk_that_is_not_there_has_no_name(tmp_path: Path) -> None:
    assert desk.desk_union(tmp_path) == ""
