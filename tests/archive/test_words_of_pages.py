from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.attachments.pdfs import saved as saved_pdf
from unionreg.archive.hocr_words import hocr_words
from unionreg.archive.text_words import text_words
from unionreg.domain.archive.words import CERTAIN, PageWords

HOCR = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><body>
<div class='ocr_page' title='image "x.png"; bbox 0 0 1000 2000; ppageno 0'>
 <span class='ocr_line' title="bbox 10 20 400 40">
  <span class='ocrx_word' title='bbox 100 20 200 40; x_wconf 93'>Convenio</span>
  <span class='ocrx_word' title='bbox 210 20 260 40; x_wconf 7'><em>a\xc3\xb1o</em></span>
  <span class='ocrx_word' title='bbox 270 20 280 40; x_wconf 50'> </span>
 </span>
 <span class='ocr_header' title="bbox 10 60 400 80">
  <span class='ocrx_word' title='bbox 990 60 1010 2080; x_wconf 100'>final</span>
 </span>
</div></body></html>"""


def test_words_get_places_in_tenths_of_a_point_confidence_and_line() -> None:
    page = hocr_words(HOCR, 3, 6120, 7920)
    assert (page.number, page.width, page.height) == (3, 6120, 7920)
    first, second, last = page.words
    assert (first.text, first.x0, first.y0, first.x1, first.y1, first.confidence, first.line) == (
        "Convenio", 612, 79, 1224, 158, 93, 0,
    )  # fmt: skip
    assert (second.text, second.confidence) == ("año", 7)
    assert (last.text, last.x1, last.y1, last.line) == ("final", 6120, 7920, 1)


@pytest.mark.parametrize("content", [b"", b"  ", b"<html", b"<html/>", HOCR.replace(b"bbox 0 0 1000 2000", b"")])
def test_a_page_without_reading_has_no_words(content: bytes) -> None:
    assert hocr_words(content, 1, 6120, 7920) == PageWords(1, 6120, 7920)


def a_text_page(turn: int = 0, crop: tuple[int, int, int, int] | None = None) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(612, 792))
    canvas.setFont("Helvetica", 12)
    canvas.drawString(72, 720, "Sección primera")
    canvas.drawString(72, 700, "del convenio")
    canvas.save()
    with pikepdf.open(target) as pdf:
        pdf.pages[0].Rotate = turn
        if crop:
            pdf.pages[0].CropBox = pikepdf.Array(crop)
        return saved_pdf(pdf)


def read(content: bytes) -> PageWords:
    document = pypdfium2.PdfDocument(content)
    page = document[0]
    wide, high = (round(side * 10) for side in page.get_size())
    found = text_words(page, 1, wide, high)
    page.close()
    document.close()
    return found


def test_text_that_a_program_wrote_is_taken_with_its_places() -> None:
    page = read(a_text_page())
    assert page.text() == "Sección primera\ndel convenio"
    first = page.words[0]
    assert (first.text, first.confidence) == ("Sección", CERTAIN)
    assert 700 <= first.x0 <= 740
    assert 590 <= first.y0 < first.y1 <= 740


@pytest.mark.parametrize(("turn", "corner"), [(90, "right"), (180, "bottom right"), (270, "bottom left")])
def test_places_are_those_of_the_page_as_it_is_shown(turn: int, corner: str) -> None:
    page = read(a_text_page(turn))
    first = page.words[0]
    assert (first.x0 > page.width / 2) == ("right" in corner)
    assert (first.y0 > page.height / 2) == ("bottom" in corner)
    assert (first.x1 - first.x0 > first.y1 - first.y0) == (turn == 180)


def test_a_cropped_page_counts_from_its_own_corner() -> None:
    page = read(a_text_page(crop=(36, 36, 576, 756)))
    assert (page.width, page.height) == (5400, 7200)
    assert 340 <= page.words[0].x0 <= 380
