"""Breaking lines, faces, tables and boxes: nothing is lost, nothing runs over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.paper_builders import INVENTED, PLAIN
from tests.documents.pdf_reading import page_texts
from unionreg.documents.blocks import Signatory, code_rows, code_side, digits_width, signatures
from unionreg.documents.control_line import control_line_height, place_control_line
from unionreg.documents.drawing import Text
from unionreg.documents.fonts import Face, face_for, runs, width
from unionreg.documents.sheet import BODY, BOTTOM, LEADING, LEFT, RIGHT, SHORT, Sheet, SheetStyle, kept_together
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, room_to_begin, set_table
from unionreg.documents.wrapping import Span, bold, wrap, wrap_text
from unionreg.domain.office import Letterhead

LETTERS = st.text(alphabet=st.sampled_from("abcñÑáéꞌ ,.—5"), max_size=120)


def a_sheet() -> Sheet:
    return Sheet(PLAIN, SheetStyle("Prueba", "F-1", "formato", "ab" * 32))


@given(LETTERS, st.integers(min_value=30, max_value=400))
def test_wrapping_keeps_every_character_and_fits(text: str, available: int) -> None:
    lines = wrap_text(text, Face.REGULAR, 11, available)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line, Face.REGULAR, 11) <= available + 0.01 for line in lines)


@given(st.lists(st.tuples(LETTERS, st.sampled_from([Face.REGULAR, Face.SEMIBOLD])), max_size=4))
def test_wrapping_in_several_faces_keeps_every_character(parts: list[tuple[str, Face]]) -> None:
    lines = wrap([Span(text, face) for text, face in parts], 11, 160)
    flat = "".join(piece.text for line in lines for piece in line)
    assert "".join(flat.split()) == "".join("".join(text for text, _ in parts).split())
    for line in lines:
        for piece in line:
            assert piece.offset + width(piece.text.rstrip(), piece.face, 11) <= 160.01


def test_a_word_keeps_its_comma_when_the_face_changes_inside() -> None:
    (line,) = wrap([Span("el "), bold("Sindicato"), Span(", hoy")], 11, 400)
    assert [(piece.text, piece.face) for piece in line] == [
        ("el ", Face.REGULAR), ("Sindicato", Face.SEMIBOLD), (", hoy", Face.REGULAR),
    ]  # fmt: skip


def test_line_feeds_are_kept_as_lines() -> None:
    assert wrap_text("uno\ndos", Face.REGULAR, 11, 400) == ["uno", "dos"]


def test_the_saltillo_comes_from_the_second_face_of_like_weight() -> None:
    assert runs("Tꞌa", Face.REGULAR) == [(Face.REGULAR, "T"), (Face.WIDE, "ꞌ"), (Face.REGULAR, "a")]
    assert face_for("ꞌ", Face.BOLD) is Face.WIDE_BOLD
    assert runs("", Face.REGULAR) == []


def test_figures_are_of_one_width() -> None:
    assert len({width(digit, Face.BOLD, 10) for digit in "0123456789"}) == 1


def marks_inside(sheet: Sheet) -> bool:
    return all(
        mark.x >= LEFT - 0.01 and mark.x + width(mark.text, mark.face, mark.size) <= RIGHT + 0.5 and mark.y > BOTTOM - 1
        for page in sheet.pages
        for mark in page
        if isinstance(mark, Text)
    )


def test_a_row_higher_than_a_page_is_set_in_slices_and_nothing_is_lost() -> None:
    sheet = a_sheet()
    text = " ".join(f"palabra{number}" for number in range(3000))
    columns = (Column("Uno", share=1), Column("Dos", fixed=60, align=Align.RIGHT))
    set_table(sheet, Table(columns, [Row((text, "1")), Row(("fin", "2"), RowKind.TOTAL)]))
    assert len(sheet.pages) > 2
    assert marks_inside(sheet)
    flat = " ".join(" ".join(page_texts(sheet.finish())).split())
    assert "palabra0 " in flat
    assert "palabra2999" in flat
    assert "fin" in flat


def test_a_running_sum_stands_at_the_foot_of_every_page_but_the_last() -> None:
    sheet = a_sheet()
    columns = (Column("Mesa", share=1), Column("Votos", fixed=60, align=Align.RIGHT))
    rows = [Row((f"Mesa {number}", "1")) for number in range(1, 121)]
    set_table(sheet, Table(columns, rows, 9.5, lambda done: Row(("Suma", str(done)), RowKind.SUM)))
    texts = page_texts(sheet.finish())
    assert all("Suma" in text for text in texts[:-1])
    assert "Suma" not in texts[-1]
    assert all(text.count("Mesa\r\n") or "Mesa Votos" in text for text in texts)


def test_facts_and_headings_break_over_pages() -> None:
    sheet = Sheet(INVENTED, SheetStyle("Prueba " * 30, "", "formato", rubric=True))
    for number in range(30):
        sheet.heading(f"Título {number}")
        sheet.facts([("Una etiqueta larga que ocupa varias líneas de su columna", "valor " * 40)])
        sheet.rule()
    assert len(sheet.pages) > 3
    assert marks_inside(sheet)
    assert "Rúbrica" in page_texts(sheet.finish())[0]


@pytest.mark.parametrize("lines", [2, 3, 4, 5, 9])
@pytest.mark.parametrize("room", range(1, 9))
def test_no_line_of_a_paragraph_stands_alone_on_a_page(lines: int, room: int) -> None:
    sheet = a_sheet()
    sheet.y = BOTTOM + room * BODY * LEADING + 1
    already = len(sheet.pages[0])
    sheet.paragraph("\n".join(f"línea {number}" for number in range(lines)))
    first = len(sheet.pages[0]) - already
    assert first != 1
    assert lines - first != 1
    if lines <= SHORT:
        assert first in {0, lines}


def test_kept_together_asks_for_what_must_fit() -> None:
    assert [kept_together(index, 3) for index in range(3)] == [3, 1, 1]
    assert [kept_together(index, 5) for index in range(5)] == [2, 1, 1, 2, 1]
    assert kept_together(0, 1) == 1


LONG_FOLIO = "v" * 64 + "/" + "m" * 32


@pytest.mark.parametrize("folio", ["", "F-1", LONG_FOLIO, LONG_FOLIO * 2])
def test_a_head_shows_unit_place_title_and_folio_whole_whatever_their_length(folio: str) -> None:
    letterhead = Letterhead(
        "Centro " * 20, "Unidad Administrativa " * 5, "Ciudad Ejemplo, Estado Supuesto", invented=True
    )
    sheet = Sheet(letterhead, SheetStyle("Acta de escrutinio y cómputo de mesa " * 2, folio, "formato", "ab" * 32))
    sheet.new_page()
    assert marks_inside(sheet)
    first, second = page_texts(sheet.finish())
    for text in (letterhead.office_name, letterhead.unit, letterhead.place):
        assert " ".join(text.split()) in " ".join(first.split())
    assert "Acta de escrutinio y cómputo de mesa Acta de escrutinio" in " ".join(second.split())
    for text in (first, second):
        assert "".join(text.split()).count(folio) >= (2 if folio else 0)


def test_a_short_folio_stands_beside_the_unit_and_a_long_one_below() -> None:
    def height_of(folio: str) -> float:
        sheet = Sheet(PLAIN, SheetStyle("Prueba", folio, "formato"))
        (mark,) = [one for one in sheet.pages[0] if isinstance(one, Text) and one.text == folio]
        (unit,) = [one for one in sheet.pages[0] if isinstance(one, Text) and one.text == PLAIN.unit]
        return unit.y - mark.y

    assert abs(height_of("F-1")) < 1
    assert height_of("v" * 60) > 20


def test_a_short_table_is_wanted_whole_below_its_heading_and_a_long_one_in_part() -> None:
    columns = (Column("Mesa", share=1), Column("Votos", fixed=60, align=Align.RIGHT))
    short = Table(columns, [Row((f"Mesa {number}", "1")) for number in range(8)])
    long = Table(columns, [Row((f"Mesa {number}", "1")) for number in range(80)])
    sheet = a_sheet()
    top = sheet.y
    set_table(sheet, short)
    assert abs(top - sheet.y - room_to_begin(short)) < 6
    assert room_to_begin(long) < room_to_begin(short) / 1.5


@pytest.mark.parametrize("room", range(60, 200, 7))
def test_the_total_of_a_table_never_stands_alone_on_a_page(room: int) -> None:
    sheet = a_sheet()
    sheet.y = BOTTOM + room
    rows = [*(Row((f"Mesa {number}", "1")) for number in range(6)), Row(("Total", "6"), RowKind.TOTAL)]
    set_table(sheet, Table((Column("Mesa", share=1), Column("Votos", fixed=60)), rows))
    last = [mark.text for mark in sheet.pages[-1] if isinstance(mark, Text)]
    assert "Total" in last
    assert "Mesa 5" in last


@pytest.mark.parametrize("people", [0, 1, 2, 5, 30])
@pytest.mark.parametrize("room", [80, 150, 260])
def test_signatures_stay_with_their_heading_and_what_follows_with_the_last(people: int, room: int) -> None:
    sheet = a_sheet()
    sheet.y = BOTTOM + room
    line = "[UR1;" + "a" * 200 + "]"
    named = [Signatory(f"Persona {number}", "Cargo") for number in range(people)]
    signatures(sheet, "Firmas", "Nota.", named, control_line_height(line))
    place_control_line(sheet, line)
    texts = [[mark.text for mark in page if isinstance(mark, Text)] for page in sheet.pages]
    (begun,) = [page for page in texts if "Firmas" in page]
    assert not people or "Persona 0" in begun
    ended = next(page for page in texts if any(text.startswith("[UR1;") for text in page))
    assert not people or f"Persona {people - 1}" in ended


def test_the_control_line_is_kept_on_one_page() -> None:
    sheet = a_sheet()
    sheet.y = BOTTOM + 20
    place_control_line(sheet, "[UR1;" + "a-" * 300 + "]")
    assert len(sheet.pages) == 2
    lines = [mark.text for mark in sheet.pages[1] if isinstance(mark, Text) and mark.face is Face.MONO]
    assert not any(line.endswith("-") for line in lines)


def test_codes_are_at_least_four_centimetres_and_modules_half_a_millimetre() -> None:
    small, large = code_rows("A"), code_rows("A" * 3391)
    assert len(small) == 21
    assert len(large) == 177
    assert code_side(small) >= 40 * 72 / 25.4 - 0.1
    assert code_side(large) / 177 >= 0.5 * 72 / 25.4 - 0.01


def test_digit_boxes_leave_a_gap_for_the_comma() -> None:
    assert digits_width(4) - digits_width(3) > digits_width(3) - digits_width(2)
