"""The check of a file as a whole: the same people, rows and columns that are not as they should be, progress."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.rolls.invented_people import Invented, crowd, with_wrong_digit
from tests.rolls.messy_rolls import CUT_OFF, HEADINGS, as_csv, as_xlsx, cells_of
from unionreg.domain.rolls.columns import NameOrder, RollField, RollMapping
from unionreg.domain.rolls.kinds import RollKind
from unionreg.domain.rolls.likeness import likely_same, sorted_words
from unionreg.domain.rolls.report import RollReport
from unionreg.domain.rolls.roll import RollPerson, RollPurpose
from unionreg.errors import ConflictError
from unionreg.rolls import remembered, same_people
from unionreg.rolls.checking import check_roll
from unionreg.rolls.opening import open_workbook
from unionreg.rolls.proposing import propose
from unionreg.rolls.same_people import likely_pairs

PEOPLE = crowd(random.Random(9), 30, CUT_OFF)


def rows_of(people: list[Invented]) -> list[list[str]]:
    return [list(HEADINGS[0]), *(cells_of(each, at) for at, each in enumerate(people, 1))]


def report_on(rows: list[list[str]], progress: object = None, mapping: RollMapping | None = None) -> RollReport:
    book = open_workbook(as_csv(rows), "padron.csv")
    assert progress is None or callable(progress)
    return check_roll(
        book, mapping or propose(book).mapping, purpose=RollPurpose.MEMBERS, cut_off=CUT_OFF, progress=progress
    )


def found(report: RollReport) -> list[tuple[int | None, str, int | None]]:
    return [(each.row, each.kind.value, each.other_row) for each in report.findings]


def test_the_same_person_under_another_key_is_suspected_and_twins_and_namesakes_are_not() -> None:
    person = PEOPLE[0]
    other_key = replace(person, homonym="4" if person.homonym != "4" else "5")
    reordered = replace(person, given=" ".join(reversed(["LAURA", "ELENA"])), state="TL")
    twin = replace(person, given="WENCESLAO RODRIGO")
    namesake = replace(person, born=person.born + timedelta(days=1))
    assert found(report_on(rows_of([person, other_key]))) == [(3, "person-duplicate-suspected", 2)]
    assert found(report_on(rows_of([replace(person, given="LAURA ELENA"), reordered]))) == [
        (3, "person-duplicate-suspected", 2)
    ]
    assert found(report_on(rows_of([person, twin]))) == []
    assert found(report_on(rows_of([person, namesake]))) == []


def test_the_first_row_of_the_same_person_is_named() -> None:
    person = PEOPLE[0]
    others = [replace(person, state=state) for state in ("TL", "ZS", "QR")]
    expected = [(row, "person-duplicate-suspected", 2) for row in (3, 4, 5)]
    assert found(report_on(rows_of([person, *others]))) == expected


def people_born_on_one_day(size: int) -> tuple[list[RollPerson], list[str]]:
    chance = random.Random(4)
    people, keys = [], []
    for number, each in enumerate(crowd(chance, size, CUT_OFF), 1):
        shared = replace(each, born=date(1980, 1, 1), given=chance.choice([each.given, "ANA", "LAURA"]))
        people.append(RollPerson(number, shared.first, shared.second, shared.given, shared.curp))
        keys.append(shared.curp)
    return people, keys


@pytest.mark.parametrize("largest", [10_000, 1], ids=["a block compared in full", "a block too large for that"])
def test_likely_pairs_are_those_of_the_plain_rule(monkeypatch: pytest.MonkeyPatch, largest: int) -> None:
    monkeypatch.setattr(same_people, "_LARGE_BLOCK", largest)
    people, keys = people_born_on_one_day(120)
    words = [sorted_words(each.list_name) for each in people]
    plain = {
        later: next(
            (
                earlier
                for earlier in range(later)
                if keys[earlier] != keys[later] and likely_same(words[earlier], words[later])
            ),
            None,
        )
        for later in range(len(people))
    }
    assert dict(likely_pairs(people, keys, lambda _: None)) == {
        later: earlier for later, earlier in plain.items() if earlier is not None
    }


def test_thousands_born_on_one_day_do_not_hold_up_the_check() -> None:
    people, keys = people_born_on_one_day(1_600)
    told: list[int] = []
    list(likely_pairs(people, keys, told.append))
    assert len(told) > 10


def test_a_row_with_too_many_fields_says_only_that() -> None:
    rows = rows_of(PEOPLE[:10])
    rows[3][6] = "AYUDANTE GENERAL"
    content = as_csv(rows).replace(b"AYUDANTE GENERAL", b"AYUDANTE, GENERAL")
    book = open_workbook(content, "x")
    report = check_roll(book, propose(book).mapping, purpose=RollPurpose.MEMBERS, cut_off=CUT_OFF)
    assert found(report) == [(4, "column-count", None)]
    assert (report.findings[0].found, report.findings[0].expected) == ("10", "9")
    assert len(report.people) == 10
    assert report.people[2].curp == PEOPLE[2].curp


def test_separators_at_the_end_of_every_line_are_no_fields() -> None:
    rows = rows_of(PEOPLE[:10])
    content = as_csv(rows).replace(b"\r\n", b",,\r\n", 99).replace(b",,\r\n", b"\r\n", 1)
    book = open_workbook(content, "x")
    assert check_roll(book, propose(book).mapping, purpose=RollPurpose.MEMBERS, cut_off=CUT_OFF).findings == ()


def test_keys_are_judged_on_the_cut_off_date() -> None:
    young, fifteen, sixteen, old = (
        replace(PEOPLE[0], born=date(2025 - years, 3, day), homonym=homonym)
        for years, day, homonym in ((15, 31, "H"), (16, 31, "J"), (16, 1, "K"), (91, 1, "5"))
    )
    young = replace(young, born=date(2010, 4, 1))
    fifteen = replace(fifteen, born=date(2010, 3, 31))
    sixteen = replace(sixteen, born=date(2009, 3, 31))
    assert [each[:2] for each in found(report_on(rows_of([young, fifteen, sixteen, old])))] == [
        (2, "underage"),
        (3, "age-15"),
        (5, "age-implausible"),
    ]


def test_birth_date_and_sex_columns_are_compared_with_the_key() -> None:
    rows = [["CURP", "Nombre completo", "Fecha de nacimiento", "Sexo"]]
    for person, born, sex in (
        (PEOPLE[0], PEOPLE[0].born, {"H": "HOMBRE", "M": "MUJER", "X": "X"}[PEOPLE[0].sex]),
        (PEOPLE[1], PEOPLE[1].born + timedelta(days=1), ""),
        (PEOPLE[2], PEOPLE[2].born, {"H": "M", "M": "H", "X": "H"}[PEOPLE[2].sex]),
    ):
        rows.append([person.curp, f"{person.first} {person.second} {person.given}", f"{born:%d/%m/%Y}", sex])
    report = report_on(rows)
    assert [each[:2] for each in found(report)] == [(3, "curp-birthdate-mismatch"), (4, "curp-sex-mismatch")]
    assert [each.first_surname for each in report.people] == [each.first for each in PEOPLE[:3]]


def test_surnames_in_one_column_are_taken_apart_by_the_key() -> None:
    rows = [["Apellidos", "Nombre(s)", "CURP", "Puesto"]]
    rows += [[f"{each.first} {each.second}".strip(), each.given, each.curp, each.post] for each in PEOPLE]
    rows[5][0] = "OTRO APELLIDO"
    report = report_on(rows)
    assert [each[:2] for each in found(report)] == [(6, "curp-name-mismatch")]
    for person, each in zip(report.people, PEOPLE, strict=True):
        if person.row != 6:
            assert (person.first_surname, person.second_surname) == (each.first, each.second)
    rows[1][2] = ""
    assert report_on(rows).people[0].first_surname == PEOPLE[0].first


def test_whole_names_are_read_in_the_order_that_the_keys_confirm() -> None:
    for surnames_first in (True, False):
        rows = [["Nombre", "CURP", "Ingreso"]]
        for each in PEOPLE:
            surnames = f"{each.first} {each.second}".strip()
            name = f"{surnames} {each.given}" if surnames_first else f"{each.given} {surnames}"
            rows.append([name, each.curp, "1/2/2020"])
        (mapping,) = propose(open_workbook(as_csv(rows), "x")).mapping.sheets
        assert mapping.name_order is (NameOrder.SURNAMES_FIRST if surnames_first else NameOrder.GIVEN_FIRST)
        assert found(report_on(rows)) == []


def test_a_comma_between_surnames_and_names_belongs_to_neither() -> None:
    rows = [["Nombre", "CURP", "Puesto"]]
    rows += [[f"{each.first} {each.second}, {each.given}", each.curp, each.post] for each in PEOPLE]
    report = report_on(rows)
    assert found(report) == []
    assert {person.second_surname for person in report.people} == {each.second for each in PEOPLE}


def test_without_keys_the_heading_tells_the_order_of_names() -> None:
    for heading, order in (("Nombre y apellidos", "GIVEN_FIRST"), ("Apellidos y nombre", "SURNAMES_FIRST")):
        rows = [[heading, "CURP", "Puesto"], ["ANA LUNA PECH", "", "CHOFER"], ["EVA RUIZ EK", "", "CHOFER"]]
        (mapping,) = propose(open_workbook(as_csv(rows), "x")).mapping.sheets
        assert mapping.name_order is NameOrder[order]


def test_a_roll_without_a_header_is_read_by_its_contents() -> None:
    rows = [cells[1:5] for cells in rows_of(PEOPLE)[1:]]
    (mapping,) = propose(open_workbook(as_csv(rows), "x")).mapping.sheets
    assert mapping.header_row == 0
    assert dict(mapping.columns) == {
        RollField.FIRST_SURNAME: 1,
        RollField.SECOND_SURNAME: 2,
        RollField.GIVEN_NAMES: 3,
        RollField.CURP: 4,
    }
    assert len(report_on(rows).people) == len(PEOPLE)


def test_a_mapping_given_by_a_person_is_followed() -> None:
    rows = rows_of(PEOPLE[:5])
    rows[0] = [f"c{place}" for place in range(9)]
    book = open_workbook(as_csv(rows), "x")
    (sheet,) = propose(book).mapping.sheets
    corrected = replace(sheet, header_row=1).with_column(RollField.HIRED_ON, 6).with_column(RollField.SHIFT, 9)
    report = check_roll(book, RollMapping((corrected,)), purpose=RollPurpose.MEMBERS, cut_off=CUT_OFF)
    assert [each.hired_on for each in report.people] == [each.hired for each in PEOPLE[:5]]
    assert [each.shift for each in report.people] == [each.shift for each in PEOPLE[:5]]


def test_sheets_left_out_of_the_mapping_are_told() -> None:
    book = open_workbook(as_xlsx(rows_of(PEOPLE[:5])), "x")
    report = check_roll(book, RollMapping(()), purpose=RollPurpose.MEMBERS, cut_off=CUT_OFF)
    assert (report.people, [each.kind for each in report.findings]) == ((), [RollKind.EXTRA_SHEET])


def test_a_long_gap_is_not_told_row_by_row_for_ever() -> None:
    rows = rows_of(PEOPLE[:2])
    report = report_on([*rows[:2], *([] for _ in range(5_000)), rows[2]])
    assert report.counts == {RollKind.BLANK_ROW: 1_000}
    assert report.people[1].row == 5_003


def test_progress_is_told_often_and_both_ways_of_cancelling_work() -> None:
    rows = rows_of(PEOPLE) + [cells_of(PEOPLE[0], number) for number in range(3_000)]
    told: list[tuple[int, int]] = []
    report_on(rows, lambda done, total: told.append((done, total)))
    assert len(told) > 5
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert all(done <= total for done, total in told)

    with pytest.raises(ConflictError, match="roll-cancelled"):
        report_on(rows, lambda _done, _total: False)

    def stop(_done: int, _total: int) -> None:
        raise KeyError("stop")

    with pytest.raises(KeyError, match="stop"):
        report_on(rows, stop)


def test_what_is_remembered_is_forgotten_when_it_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_MOST_KEPT", 3)
    square = remembered.Remembered[int, int](lambda number: number * number)
    assert [square[number] for number in (*range(9), 2)] == [0, 1, 4, 9, 16, 25, 36, 49, 64, 4]
    assert len(square) <= 4


def test_a_wrong_digit_says_which_would_be_right() -> None:
    rows = rows_of(PEOPLE[:1])
    rows[1][4] = with_wrong_digit(rows[1][4])
    (finding,) = report_on(rows).findings
    assert (finding.positions, finding.found, finding.expected) == ("18", rows[1][4][17], PEOPLE[0].curp[17])
