"""Ballots: numbers on stubs, equal options, seals and signatures, what each procedure asks, and nobody's name."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders_kit import SLATES, an_order, people_of_station
from tests.documents.paper_builders import LONG_UNION
from tests.documents.pdf_reading import flat_text, page_texts, picture
from unionreg.documents.drawing import Box, Text
from unionreg.documents.kit.ballot_design import PADDING, STUB, Cell, ballot_face
from unionreg.documents.kit.ballot_options import Room, option_faces, rows_of
from unionreg.documents.kit.ballot_sheets import layout_of, number_of_sheets, sheets_of
from unionreg.documents.kit.kits import KitMaker
from unionreg.documents.kit.marks import Picture
from unionreg.domain.votes.kit_order import KitOrder
from unionreg.domain.votes.materials import STACK, BallotRange, KitPart
from unionreg.domain.votes.preparation import Candidate, Numbering, PaperSize, Sex
from unionreg.domain.votes.vote import BallotOption

KINDS = ("yes-no", "three", "twelve", "slates")
PER_SHEET = {"yes-no": 4, "three": 2, "twelve": 1, "slates": 1}


def ballots_of(order: KitOrder, ballots: BallotRange | None = None) -> bytes:
    target = io.BytesIO()
    KitMaker(order).write_part(KitPart.BALLOTS, "mesa-1", people_of_station(70), target, ballots)
    return target.getvalue()


def fronts(order: KitOrder) -> list[str]:
    return [text for text in page_texts(ballots_of(order)) if "TALÓN" in text]


def numbers_in(text: str) -> list[int]:
    """The numbers on a sheet, without those of the line that is cut off."""
    return [int(number) for number in re.findall(r"\b\d{6}\b", re.sub(r"\S+/BO-1 · foja.*", "", text))]


@pytest.mark.parametrize("kind", KINDS)
def test_every_number_is_printed_once_and_none_to_spare(kind: str) -> None:
    order = an_order(kind)
    assert layout_of(order).per_sheet == PER_SHEET[kind]
    stubs = [number for text in fronts(order) for number in numbers_in(text)]
    assert sorted(stubs) == list(range(1, 71))


@given(st.integers(1, 900), st.integers(1, 1500), st.sampled_from(["yes-no", "three", "twelve"]))
@settings(max_examples=25, deadline=None)
def test_a_pile_that_is_cut_gives_stacks_of_consecutive_numbers(first: int, count: int, kind: str) -> None:
    layout = LAYOUTS[kind]
    ballots = BallotRange(first, first + count - 1)
    sheets = list(sheets_of(ballots, layout))
    assert len(sheets) == number_of_sheets(ballots, layout)
    assert sorted(number for sheet in sheets for number in sheet) == list(range(first, first + count))
    for start in range(0, len(sheets), STACK):
        pile = sheets[start : start + STACK]
        for place in range(layout.per_sheet):
            stack = [sheet[place] for sheet in pile if place < len(sheet)]
            assert stack == list(range(stack[0], stack[0] + len(stack))) if stack else True


LAYOUTS = {kind: layout_of(an_order(kind)) for kind in ("yes-no", "three", "twelve")}


def test_the_number_stands_on_the_ballot_only_when_asked_for() -> None:
    on_stub, on_both = an_order(), an_order(numbering=Numbering.BALLOT)
    assert numbers_in(fronts(on_stub)[0]).count(1) == 1
    assert numbers_in(fronts(on_both)[0]).count(1) == 2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("numbering", Numbering)
def test_no_ballot_has_a_name_a_curp_or_a_code(kind: str, numbering: Numbering) -> None:
    pdf = ballots_of(an_order(kind, numbering=numbering))
    text = flat_text(pdf)
    for person in people_of_station(70):
        assert person.list_name not in text
        assert person.curp not in text
    assert zxingcpp.read_barcodes(picture(pdf, 0, 120)) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", PaperSize)
def test_options_have_equal_boxes_letters_and_places_to_mark(kind: str, size: PaperSize) -> None:
    order = an_order(kind, size=size)
    face = layout_of(order).face
    boxes = [mark for mark in face.marks if isinstance(mark, Box)]
    options = {(round(box.width, 2), round(box.height, 2)) for box in boxes if box.weight == 0.9}
    places = {(round(box.width, 2), round(box.height, 2)) for box in boxes if box.weight == 1.6}
    assert len(options) == len(places) == 1
    assert sum(box.weight == 1.6 for box in boxes) == len(order.definition.options)
    assert len({option.lines[0][1:] for option in option_faces(order, 10.0)}) == 1


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("yes-no", ("Sello", "Rúbrica de la comisión o de quien verifica", "Sí", "No", "BOLETA AMARILLA")),
        ("three", ("Sello del Centro", "Firma de la persona funcionaria comisionada", "Unión Ñuu Savi")),
        ("slates", ("Municipio y entidad: Toluca, México", "Sello de la Comisión Electoral", "Color: blanco y negro")),
    ],
)  # fmt: skip
def test_a_ballot_has_what_its_procedure_asks(kind: str, words: tuple[str, ...]) -> None:
    text = " ".join(fronts(an_order(kind))[0].split())
    assert all(word in text for word in words)
    assert "Marque un solo recuadro." in text
    assert "Talón" in text or "TALÓN" in text


def test_a_ballot_of_an_election_is_signed_on_its_back() -> None:
    texts = page_texts(ballots_of(an_order("slates")))
    for front, back in zip(texts[::2], texts[1::2], strict=True):
        assert "TALÓN" in front
        assert "Firman al menos dos personas integrantes" in " ".join(back.split())
        assert "Óscar Núñez Güereña" in back
        assert "Xóchitl Muñoz" in back


def test_on_one_sided_paper_the_backs_of_an_election_come_last_for_the_pile_to_be_turned() -> None:
    texts = page_texts(ballots_of(an_order("slates", duplex=False)))
    half = len(texts) // 2
    assert all("TALÓN" in text for text in texts[:half])
    assert all("Comisión Electoral" in text and "TALÓN" not in text for text in texts[half:])


def test_other_ballots_have_blank_backs_on_both_sides_and_none_on_one() -> None:
    texts = page_texts(ballots_of(an_order()))
    assert all(not back.strip() for back in texts[1::2])
    assert len(page_texts(ballots_of(an_order(duplex=False)))) == len(texts) // 2


def test_every_slate_has_its_emblem_its_colour_in_a_word_and_its_people() -> None:
    order = an_order("slates")
    text = " ".join(fronts(order)[0].split())
    for name, colour in SLATES:
        assert name in text
        assert f"Color: {colour}" in text
    assert text.count("María Fernanda de los Ángeles Ñandú Peña") == 24
    assert sum(isinstance(mark, Picture) for mark in layout_of(order).face.marks) == 3


def test_places_that_differ_stand_beside_each_name() -> None:
    order = an_order("slates")
    slates = order.preparation.slates
    moved = replace(slates[0], candidates=(Candidate("Ana Luna", "Secretaría General", Sex.WOMAN, "Lerma", "México"),))
    text = " ".join(
        fronts(replace(order, preparation=replace(order.preparation, slates=(moved, *slates[1:]))))[0].split()
    )
    assert "Secretaría General: Ana Luna (Lerma, México)" in text
    assert "Municipio y entidad" not in text


def test_a_slate_without_emblem_or_an_option_without_slate_is_printed_all_the_same() -> None:
    order = an_order("slates")
    slates = (replace(order.preparation.slates[0], emblem=None), order.preparation.slates[1])
    text = " ".join(fronts(replace(order, preparation=replace(order.preparation, slates=slates)))[0].split())
    assert all(name in text for name, _ in SLATES)


def test_fifty_options_with_long_names_fit_one_ballot() -> None:
    order = an_order("twelve")
    options = tuple(BallotOption(f"o-{number}", f"{number} {LONG_UNION[:120]}", None) for number in range(1, 51))
    order = replace(order, definition=replace(order.definition, options=options))
    text = " ".join(fronts(order)[0].split())
    assert all(f" {number} Sindicato Nacional" in text for number in range(2, 51))


def test_what_does_not_fit_readably_is_not_shrunk_unless_asked() -> None:
    order = an_order("twelve")
    assert ballot_face(order, Cell(282, 366)) is None
    faces = option_faces(order, 15.0)
    assert rows_of(faces, Room(0, 0, 30, 30)) == []


def test_marks_stay_in_their_cell() -> None:
    for kind in KINDS:
        face = layout_of(an_order(kind)).face
        for mark in face.marks:
            if isinstance(mark, Text):
                assert mark.x >= PADDING - 0.01
                assert 0 < mark.y < face.cell.height - STUB


def test_the_line_that_is_cut_off_says_which_sheet_it_is() -> None:
    text = fronts(an_order())[0]
    assert "revision-2026-planta-norte/mesa-1/BO-1 · foja 1 de 18 · boletas 000001, 000019, 000037, 000055" in text
