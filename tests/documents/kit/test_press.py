"""The file itself: written forwards, whole for any reader, pictures and letters of every kind, little memory."""

from __future__ import annotations

import io
import subprocess
import sys
from shutil import which
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest
from PIL import Image

from tests.documents.pdf_reading import flat_text, page_texts
from unionreg.documents.drawing import Box, Line, Paper, Squares, Text, right_aligned
from unionreg.documents.fonts import Face
from unionreg.documents.kit.font_cut import FontCutter, Letters
from unionreg.documents.kit.marks import Dashes, Picture, Placed, Turned
from unionreg.documents.kit.press import BRANCH, Press
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from unionreg.documents.kit.marks import KitMark


def a_file(*pages: Sequence[KitMark], cutter: FontCutter | None = None) -> bytes:
    target = io.BytesIO()
    press = Press(target, Paper("Prueba ñ \U0001f480", "Nadie"), cutter or FontCutter())
    for marks in pages:
        press.page(press.content(marks), 792)
    press.close()
    assert press.pages == len(pages)
    return target.getvalue()


def a_picture(mode: str = "RGB") -> bytes:
    target = io.BytesIO()
    Image.new(mode, (1200, 30)).save(target, "PNG")
    return target.getvalue()


def test_every_kind_of_mark_is_drawn() -> None:
    marks: list[KitMark] = [
        Text(72, 700, "Ñandú Tꞌaꞌan —", Face.BOLD, 12, 0.28),
        right_aligned("fin", Face.MONO, 10, 500, 650),
        Line(72, 600, 200, 600),
        Box(72, 500, 50, 40),
        Box(140, 500, 50, 40, fill=0.8),
        Squares(300, 500, 40, (b"\x01\x00", b"\x00\x01")),
        Dashes(72, 450, 200, 450),
        Turned(60, 400, "de lado"),
        Picture(72, 300, 100, 50, a_picture()),
        Picture(200, 300, 100, 50, a_picture()),
    ]
    pdf = a_file(marks)
    assert "Ñandú Tꞌaꞌan —" in flat_text(pdf)
    assert "de lado" in flat_text(pdf)
    assert pdf.count(b"/Subtype /Image") == 1


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK"])
def test_pictures_of_every_kind_become_greys(mode: str) -> None:
    target = io.BytesIO()
    Image.new(mode, (40, 30)).save(target, "TIFF" if mode == "CMYK" else "PNG")
    assert b"/DeviceGray" in a_file([Picture(0, 0, 10, 10, target.getvalue())])


PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize("content", [b"", b"no picture", PNG + b"\0" * 40, a_picture()[:60], b"\xff\xd8\xff\xe0broken"])
def test_what_is_no_picture_is_told_in_a_sentence(content: bytes) -> None:
    with pytest.raises(UnreadableError, match="emblem-unreadable"):
        a_file([Picture(0, 0, 10, 10, content)])


def test_a_picture_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    with pytest.raises(UnreadableError, match="emblem-unreadable"):
        a_file([Picture(0, 0, 10, 10, a_picture())])


def test_a_form_is_written_once_however_often_it_is_placed() -> None:
    target = io.BytesIO()
    press = Press(target, Paper("Prueba", "Nadie"))
    inner = press.form([Text(0, 0, "una vez")], 100, 20)
    outer = press.form([Placed(0, number * 20, inner) for number in range(3)], 100, 60)
    for _ in range(4):
        press.page(press.content([Placed(72, 500, outer)]), 792)
    press.close()
    assert target.getvalue().count(b"/Subtype /Form") == 2
    assert flat_text(target.getvalue()).count("una vez") == 12


def test_a_page_may_share_its_content_with_others() -> None:
    target = io.BytesIO()
    press = Press(target, Paper("Prueba", "Nadie"))
    content = press.content([Text(72, 500, "igual")])
    for _ in range(3):
        press.page(content, 792)
    press.close()
    assert [text.strip() for text in page_texts(target.getvalue())] == ["igual"] * 3


@pytest.mark.parametrize("count", [0, 1, BRANCH - 1, BRANCH, BRANCH + 1, 2 * BRANCH + 3])
def test_the_tree_of_pages_has_every_page_in_order(count: int) -> None:
    pdf = a_file(*([Text(72, 500, str(number))] for number in range(count)))
    if count == 0:
        assert b"/Count 0" in pdf
        return
    document = pdfium.PdfDocument(pdf)
    try:
        assert len(document) == count
        for number in {0, count // 2, count - 1}:
            assert document[number].get_textpage().get_text_range().strip() == str(number)
    finally:
        document.close()


def test_more_letters_than_one_subset_holds_stay_readable() -> None:
    every = [chr(point) for point in range(0x100, 0x24F)]
    pages = [[Text(20, 700, "".join(every[start : start + 40]), Face.WIDE, 8)] for start in range(0, len(every), 40)]
    texts = "".join("".join(text.split()) for text in page_texts(a_file(*pages)))
    letters = Letters(Face.WIDE)
    for letter in every:
        letters.pieces(letter)
    assert len(letters.subsets) == 2
    assert texts == "".join(every)


def test_a_subset_that_was_cut_for_one_file_serves_the_next() -> None:
    cutter = FontCutter()
    first = a_file([Text(72, 500, "uno")], cutter=cutter)
    kept = dict(cutter.cut)
    assert a_file([Text(72, 500, "uno")], cutter=cutter) == first
    assert cutter.cut == kept


@pytest.mark.skipif(which("pdfinfo") is None, reason="poppler is not installed")
def test_another_reader_finds_nothing_wrong(tmp_path: Path) -> None:
    path = tmp_path / "prueba.pdf"
    path.write_bytes(a_file([Text(72, 500, "uno")], [Text(72, 500, "dos")]))
    told = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True)
    assert "Pages:           2" in told.stdout
    assert told.stderr == ""


MEASURE = """
import io, resource, sys
from unionreg.documents.drawing import Paper, Text
from unionreg.documents.kit.press import Press
class Nowhere:
    def write(self, content, /): return len(content)
press = Press(Nowhere(), Paper("x", "y"))
press.page(press.content([Text(1, 1, "a")]), 792)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for number in range(20000):
    press.page(press.content([Text(1, 1, str(number))]), 792)
press.close()
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="measured with the resource module")
def test_twenty_thousand_pages_take_little_memory() -> None:
    told = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True)
    assert int(told.stdout) < 40
