"""Breaking lines, faces, tables and boxes: nothing is lost, nothing runs over."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.documents.paper_builders import INVENTED, PLAIN
from tests.documents.pdf_reading import page_texts
from unionreg.documents.blocks import code_rows, code_side, digits_width
from unionreg.documents.control_line import place_control_line
from unionreg.documents.drawing import Text
from unionreg.documents.fonts import Face, face_for, runs, width
from unionreg.documents.sheet import BOTTOM, LEFT, RIGHT, Sheet, SheetStyle
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, set_table
from unionreg.documents.wrapping import Span, bold, wrap, wrap_text

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
