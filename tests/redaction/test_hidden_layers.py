"""The text of a public form is what its picture shows: hidden layers that lie elsewhere leave nothing behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.redaction import hostile_pdfs as hostile
from tests.redaction.layered_scans import LINES, NAME, layer, layered
from unionreg.application.redactions_ports import StrikeOrder
from unionreg.domain.archive.words import PageWords, Word
from unionreg.domain.office import Letterhead
from unionreg.domain.redaction.areas import Area
from unionreg.domain.redaction.reasons import Reason
from unionreg.domain.redaction.remains import squeezed
from unionreg.redaction import recognising
from unionreg.redaction.page_pictures import draw_page
from unionreg.redaction.page_words import opened, page_words, read_pages
from unionreg.redaction.reading import readable
from unionreg.redaction.recognising import find_reader
from unionreg.redaction.self_check import remaining
from unionreg.redaction.shown_text import hides_text, shown_words
from unionreg.redaction.striking import seen_pages, strike

if TYPE_CHECKING:
    from unionreg.redaction.page_pictures import Drawn

HOUSE = Letterhead("Centro inventado", "Archivo", "Toluca", invented=True)
# Where the picture shows the name, upright: left, top, right, bottom in tenths of a point.
PLACE = (1480, 1860, 2600, 2050)
SIDES = (6120, 7920)
SHIFTS = (6, 12, 28.8, 60, 150, 400, -28.8)

needs_tesseract = pytest.mark.skipif(find_reader() is None, reason="Tesseract with Spanish is not installed")


def order(*areas: Area) -> StrikeOrder:
    return StrikeOrder(areas, "DOC-1", 1, "ab" * 32, "Ana Luna, Archivo", date(2026, 8, 12), HOUSE)


def turned(turn: int) -> Area:
    """The place of the name as a page turned clockwise shows it."""
    x0, y0, x1, y1 = PLACE
    wide, high = SIDES
    box = {
        0: (x0, y0, x1, y1),
        90: (high - y1, x0, high - y0, x1),
        180: (wide - x1, high - y1, wide - x0, high - y0),
        270: (y0, wide - x1, y1, wide - x0),
    }[turn]
    return Area(1, *box, Reason.NAME)


def holds_name(content: bytes) -> bool:
    """Whether the name can be read anywhere in the file, by either reader."""
    return any(squeezed(NAME) in squeezed(page.text()) for page in remaining(content))


@pytest.mark.parametrize("shift", SHIFTS)
def test_a_layer_out_of_its_place_never_survives_where_nothing_reads_pictures(shift: float) -> None:
    made = strike(readable(layered(layer(LINES, shift))), order(turned(0)))
    assert not holds_name(made)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_pages_that_are_turned_keep_no_hidden_word_either(turn: int) -> None:
    made = strike(readable(layered(layer(LINES, 28.8), turn=turn)), order(turned(turn)))
    assert not holds_name(made)


def test_a_layer_on_another_page_goes_with_the_name_that_nobody_sees_there() -> None:
    own, other = layer(LINES[:1], 0), layer(LINES, 300)
    made = strike(readable(layered(own, other)), order(turned(0), replace(turned(0), page=2)))
    assert not holds_name(made)


@cache
def read_anew(shift: float) -> bytes:
    reader = find_reader()
    return strike(readable(layered(layer(LINES, shift))), order(turned(0)), reader=reader)


@needs_tesseract
@pytest.mark.parametrize("shift", [28.8, 400])
def test_the_text_of_a_scan_is_read_from_its_struck_picture(shift: float) -> None:
    made = read_anew(shift)
    words = read_pages(made)[0]
    assert not holds_name(made)
    assert "Contrato colectivo de trabajo" in words.text()
    (contract,) = (word for word in words.words if word.text == "Contrato")
    assert abs(contract.x0 - 720) < 30
    assert abs(contract.y1 - 1000) < 40


@needs_tesseract
def test_what_an_area_hides_is_known_as_somebody_reads_it() -> None:
    (page,) = seen_pages(readable(layered(layer(LINES, 400))), {1}, find_reader())
    under = [word.text for word in page.words if turned(0).covers(word)]
    assert under == NAME.split()


def test_a_page_that_draws_its_words_is_seen_without_a_reader() -> None:
    def never(_drawn: Drawn, _number: int, _width: int, _height: int) -> PageWords:
        raise AssertionError

    (page,) = seen_pages(hostile.document(hostile.text("Contrato")), {1}, never)
    assert page.text() == "Contrato"
    (scan,) = seen_pages(readable(layered(layer(LINES, 0))), {1}, None)
    assert scan.words == ()


def shown(content: bytes) -> list[str]:
    with opened(content) as document:
        return [word.text for word in shown_words(document, 1, draw_page(document, 1))]


def test_words_are_shown_when_the_page_draws_them() -> None:
    assert shown(hostile.document(hostile.text("Contrato"))) == ["Contrato"]
    assert "LUXA800101MMCNXN08" in shown(readable(hostile.in_form_xobject()))
    assert shown(hostile.document(b"")) == []


@pytest.mark.parametrize(
    "stream",
    [
        b"BT /F1 12 Tf 3 Tr 72 700 Td (Oculta) Tj ET",
        b"BT /F1 12 Tf 1 g 72 700 Td (Oculta) Tj ET",
        hostile.text("Oculta") + b"0.4 g 60 690 200 30 re f",
        # Unseen, but above words that are seen: the marks there are theirs.
        hostile.text("Contrato") + b"BT /F1 12 Tf 3 Tr 72 700 Td (Oculta) Tj ET",
        # Half of it is pasted over.
        hostile.text("Ocultada") + b"1 g 82 690 200 30 re f",
    ],
    ids=["unseen", "white", "below a drawing", "above other words", "pasted over"],
)
def test_words_that_nobody_sees_are_not(stream: bytes) -> None:
    assert not any(word.startswith("Oculta") for word in shown(hostile.document(stream)))


def test_text_that_cuts_out_pictures_is_not_believed() -> None:
    cut = b"BT /F1 12 Tf 7 Tr 72 700 Td (Corta) Tj ET 0 g 0 0 612 792 re f " + hostile.text("Contrato", y=500)
    assert shown(hostile.document(cut)) == []


def test_a_scan_is_told_by_words_over_its_picture_and_not_by_what_lies_on_white() -> None:
    def tells(content: bytes) -> bool:
        with opened(content) as document:
            drawn = draw_page(document, 1)
            return hides_text(drawn, page_words(document, 1), shown_words(document, 1, drawn))

    assert tells(readable(layered(layer(LINES, 0))))
    assert not tells(hostile.document(hostile.text("Contrato") + b"BT /F1 12 Tf 3 Tr 72 300 Td (Oculta) Tj ET"))


def test_a_reader_that_fails_leaves_a_page_without_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognising, "find_tools", type("Tools", (), {"ready": True}))
    for program in ("/bin/false", "/no/such/program"):
        monkeypatch.setattr(recognising, "find_tesseract", lambda program=program: program)
        made = strike(readable(layered(layer(LINES, 0))), order(turned(0)), reader=find_reader())
        assert read_pages(made)[0].words == ()


def test_guesses_are_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognising, "find_tools", type("Tools", (), {"ready": True}))
    monkeypatch.setattr(recognising, "find_tesseract", lambda: "/bin/true")
    found = (Word("sí", 0, 0, 9, 9, 90), Word("~", 20, 0, 30, 9, 12))
    monkeypatch.setattr(
        recognising, "hocr_words", lambda _content, number, wide, high: PageWords(number, wide, high, found)
    )
    reader = find_reader()
    assert reader is not None
    with opened(hostile.plain()) as document:
        assert [word.text for word in reader(draw_page(document, 1), 1, *SIDES).words] == ["sí"]


def test_nothing_reads_pictures_where_tesseract_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognising, "find_tesseract", lambda: None)
    assert find_reader() is None
