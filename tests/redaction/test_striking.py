"""What was struck is nowhere in the public form: not for readers, not in the bytes, not in the picture."""

from __future__ import annotations

import io
import re
import zlib
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image, ImageDraw

from tests.attachments.pdfs import scan
from tests.redaction import hostile_pdfs as hostile
from tests.redaction.hostile_pdfs import SECRET
from unionreg.application.redactions_ports import StrikeOrder
from unionreg.domain.archive.words import PageWords, Word
from unionreg.domain.office import Letterhead
from unionreg.domain.redaction.areas import Area
from unionreg.domain.redaction.detection import propose
from unionreg.domain.redaction.reasons import Reason
from unionreg.domain.redaction.remains import wanted_elsewhere
from unionreg.errors import ConflictError, IntegrityBrokenError, UnreadableError
from unionreg.evidence.pdf_text import read_pdf_text
from unionreg.redaction import self_check
from unionreg.redaction.page_pictures import draw_page, pack
from unionreg.redaction.page_words import opened, read_pages
from unionreg.redaction.reading import gathered, readable
from unionreg.redaction.striking import strike
from unionreg.redaction.writing import PublicFile, text_layer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HOUSE = Letterhead("Centro inventado", "Archivo", "Toluca", invented=True)
SAMPLES: dict[str, Callable[[], bytes]] = {
    "plain": hostile.plain,
    "form in a form": hostile.in_form_xobject,
    "type 3 font": hostile.with_type3_font,
    "text for reading aloud": hostile.with_actual_text,
    "turned by 90": lambda: hostile.rotated(90),
    "turned by 180": lambda: hostile.rotated(180),
    "turned by 270": lambda: hostile.rotated(270),
    "cut to a box": hostile.cropped,
    "annotations": hostile.with_annotations,
    "fields": hostile.with_fields,
    "hidden layer": hostile.with_hidden_layer,
    "metadata, files, scripts, bookmarks": hostile.with_everything_around,
    "an earlier revision": hostile.with_earlier_revision,
    "white on white": hostile.white_on_white,
    "beside the page": hostile.outside_the_page,
    "letter by letter": hostile.letter_by_letter,
    "protected by its owner": lambda: hostile.protected(owner_only=True),
}


def order(areas: Iterable[Area]) -> StrikeOrder:
    return StrikeOrder(tuple(areas), "DOC-1", 1, "ab" * 32, "Ana Luna, Archivo", date(2026, 8, 12), HOUSE)


def struck(content: bytes, *more: Area) -> bytes:
    """What comes of accepting every proposal, and of striking some more."""
    plain = readable(content)
    return strike(plain, order([*(each.area for each in propose(read_pages(plain))), *more]))


def everything_in(content: bytes) -> bytes:
    """All that a curious person gets out of a file: its bytes, and every stream unpacked by two ways."""
    found = content
    for start in re.finditer(rb"stream\r?\n", content):
        unpacker = zlib.decompressobj()
        try:
            found += unpacker.decompress(content[start.end() :])
        except zlib.error:
            continue
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for each in pdf.objects:
            found += repr(each).encode()
            if isinstance(each, pikepdf.Stream):
                found += each.read_raw_bytes() if each.get("/Subtype") == "/Image" else each.read_bytes()
    return found + read_pdf_text(content).encode()


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_of_a_struck_word_is_left(name: str) -> None:
    made = struck(SAMPLES[name]())
    whole = everything_in(made)
    for form in (SECRET, SECRET.lower(), " ".join(SECRET)):
        for coding in ("ascii", "utf-16-be", "utf-16-le"):
            assert form.encode(coding) not in whole
        assert form.encode().hex().encode() not in whole.lower()
    assert b"contrato" in read_pdf_text(made).lower().encode() or name == "protected by its owner"


@pytest.mark.parametrize("name", ["plain", "type 3 font", "annotations", "fields", "turned by 90", "cut to a box"])
def test_the_picture_is_black_where_it_was_struck_and_as_before_elsewhere(name: str) -> None:
    plain = readable(SAMPLES[name]())
    (proposal,) = propose(read_pages(plain))
    made = strike(plain, order([proposal.area]))
    with opened(plain) as before, opened(made) as after:
        old, new = draw_page(before, 1, 72), draw_page(after, 1, 72)
        left, top, right, bottom = new.box(proposal.area)
        inner = new.picture.convert("L").crop((left + 1, top + 1, right - 1, bottom - 1))
        assert max(inner.tobytes()) < 48
        assert abs(old.picture.width - new.picture.width) <= 1


def test_what_stays_can_be_read_and_found_where_it_is_seen() -> None:
    plain = readable(hostile.plain())
    before = {word.text: word for word in read_pages(plain)[0].words}
    after = {word.text: word for word in read_pages(struck(hostile.plain()))[0].words}
    assert set(before) - set(after) == {SECRET}
    for text in ("Contrato", "trabajadora"):
        assert abs(before[text].x0 - after[text].x0) <= 20
        assert abs(before[text].y1 - after[text].y1) <= 40


def test_the_last_sheet_tells_reason_and_article_and_no_struck_word() -> None:
    words = read_pdf_text(struck(hostile.plain(), Area(1, 600, 4000, 2000, 4400, Reason.SIGNATURE)))
    assert "LFT, artículo 365 Bis" in words
    assert "Firma autógrafa" in words
    assert "se testaron 2 partes" in words
    nothing = read_pdf_text(struck(hostile.document(hostile.text("Contrato"))))
    assert "no contiene datos personales que testar" in " ".join(nothing.split())


def test_the_same_marks_give_the_same_bytes() -> None:
    assert struck(hostile.plain()) == struck(hostile.plain())


def test_ligatures_are_taken_apart_before_anything_is_looked_for() -> None:
    pages = read_pages(hostile.with_ligatures())
    assert [(each.area.reason, each.text) for each in propose(pages)] == [(Reason.EMAIL, "oficina@inventado.mx")]
    assert "inventado.mx" not in read_pdf_text(struck(hostile.with_ligatures()))


def test_a_picture_within_the_operators_is_burnt_too() -> None:
    made = struck(hostile.with_inline_image(), Area(1, 700, 600, 2750, 1050, Reason.SIGNATURE))
    with opened(made) as document:
        drawn = draw_page(document, 1, 72)
    assert drawn.picture.crop((80, 66, 260, 98)).convert("L").getextrema()[1] == 0


def test_a_scan_keeps_its_picture_but_for_the_area() -> None:
    picture = Image.new("RGB", (850, 1100), "white")
    ImageDraw.Draw(picture).rectangle((100, 100, 400, 140), fill=(200, 30, 30))
    jpeg = io.BytesIO()
    picture.save(jpeg, "JPEG", exif=Image.Exif())
    made = struck(scan(jpeg.getvalue()), Area(1, 700, 700, 1500, 1100, Reason.SIGNATURE))
    with opened(made) as document:
        drawn = draw_page(document, 1, 72)
    assert drawn.picture.getpixel((100, 80)) == (0, 0, 0)
    red = drawn.picture.getpixel((250, 86))
    assert isinstance(red, tuple)
    assert red[0] > 150
    assert red[1] < 90


def test_pictures_come_in_as_pages() -> None:
    target = io.BytesIO()
    Image.new("L", (300, 400), 230).save(target, "PNG")
    made = strike(readable(target.getvalue()), order([Area(1, 0, 0, 6120, 400, Reason.NAME)]))
    with opened(made) as document:
        assert len(document) == 2


@pytest.mark.slow
def test_a_huge_page_is_drawn_with_fewer_dots() -> None:
    made = struck(hostile.huge())
    assert SECRET not in read_pdf_text(made)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (hostile.protected(owner_only=False), "attachment-encrypted"),
        (b"%PDF-1.7 nothing of the kind", "attachment-broken"),
        (b"MZ no document at all", "attachment-broken"),
        (b"\x89PNG\r\n\x1a\n cut", "attachment-picture-damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(content: bytes, code: str) -> None:
    with pytest.raises(UnreadableError, match=code):
        readable(content)


def test_a_cut_file_is_mended_first() -> None:
    content = hostile.plain()
    plain = readable(content[: content.rfind(b"startxref")])
    assert SECRET in read_pages(plain)[0].text()


def test_pages_of_scans_are_gathered_in_order_and_must_be_there() -> None:
    one, two = readable(hostile.document(hostile.text("Uno"))), readable(hostile.document(hostile.text("Dos")))
    made = gathered(((two, 1), (one, 1), (two, 1)))
    assert [page.text() for page in read_pages(made)] == ["Dos", "Uno", "Dos"]
    with pytest.raises(UnreadableError, match="attachment-broken"):
        gathered(((one, 2),))


def test_making_can_be_stopped_and_tells_how_far_it_is() -> None:
    plain, told = readable(hostile.plain()), list[tuple[int, int]]()
    strike(plain, order(each.area for each in propose(read_pages(plain))),
           lambda done, of: told.append((done, of)), lambda: False)  # fmt: skip
    assert told == [(1, 1)]
    with pytest.raises(ConflictError, match="redaction-cancelled"):
        strike(plain, order(()), None, lambda: True)


def test_a_curp_that_nobody_struck_stops_the_file() -> None:
    with pytest.raises(IntegrityBrokenError, match="redaction-survives"):
        strike(readable(hostile.plain()), order(()))


@cache
def clean_file() -> bytes:
    return struck(hostile.plain())


def changed(content: bytes, change: object) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert callable(change)
        change(pdf)
        target = io.BytesIO()
        pdf.save(target)
        return target.getvalue()


def with_words_again(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    layer = page.obj.Contents.read_bytes() + text_layer([Word("ANA", 1000, 760, 1500, 900, 100)], 7920)
    page.obj.Contents = pdf.make_stream(layer)


def with_white_under_the_area(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.obj.Contents = pdf.make_stream(page.obj.Contents.read_bytes() + b"\n1 g 100 700 150 20 re f")


def with_second_picture(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Resources.XObject.Im1 = pdf.pages[0].obj.Resources.XObject.Im0


DAMAGE = {
    "a word under the area": with_words_again,
    "light under the area": with_white_under_the_area,
    "a second picture": with_second_picture,
    "a script": lambda pdf: setattr(pdf.Root, "OpenAction", pikepdf.Dictionary(S=pikepdf.Name.JavaScript)),
    "an author": lambda pdf: pdf.docinfo.__setitem__("/Author", "X"),
    "an alternative text": lambda pdf: setattr(
        pdf.pages[-1].obj, "Extra", pdf.make_indirect(pikepdf.Dictionary(ActualText=pikepdf.String("X")))
    ),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_the_judge_refuses_what_it_must_never_let_through(name: str) -> None:
    (area,) = (each.area for each in propose(read_pages(readable(hostile.plain()))))
    made = clean_file()
    self_check.check(made, [(6120, 7920)], [area])
    with pytest.raises(IntegrityBrokenError, match="redaction-survives"):
        self_check.check(changed(made, DAMAGE[name]), [(6120, 7920)], [area])


def test_the_second_reader_finds_what_the_first_is_blind_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were pdfium to miss words, the operators of the file still tell them; and the other way round."""
    (area,) = (each.area for each in propose(read_pages(readable(hostile.plain()))))
    hidden = changed(clean_file(), with_words_again)
    monkeypatch.setattr(self_check, "page_words", lambda _document, number: PageWords(number, 6120, 7920))
    with pytest.raises(IntegrityBrokenError) as refused:
        self_check.check(hidden, [(6120, 7920)], [area])
    assert refused.value.params["reader"] == "operators"


def test_a_second_revision_behind_the_end_is_refused() -> None:
    with pytest.raises(IntegrityBrokenError) as refused:
        self_check.check(clean_file() + b"\nstartxref\n0\n%%EOF\n", [(6120, 7920)], [])
    assert refused.value.params["reader"] == "revisions"


def test_operators_of_every_kind_are_read() -> None:
    stream = b"BT /F1 10 Tf 90 Tz 1 0 0 1 50 700 Tm [(Uno) -20 (Dos)] TJ (  ) Tj T* (Tres) ' 1 2 (Cuatro) \" ET"
    (page,) = self_check.file_words(hostile.document(stream))
    assert [word.text for word in page.words] == ["UnoDos", "Tres", "Cuatro"]


def test_words_that_no_code_page_has_are_left_out_and_brackets_kept() -> None:
    assert text_layer([Word("漢字", 0, 0, 50, 10, 100)], 100) == b""
    layer = text_layer([Word("(uno\\dos)", 0, 0, 50, 10, 100)], 100)
    assert b"(\\(uno\\\\dos\\) ) Tj" in layer


def test_a_struck_word_on_another_page_is_found_again() -> None:
    content = hostile.document(hostile.text("LUXA 800101 MMC NXN 08") + hostile.text("RFC LUXA800101AB1", y=500))
    struck_here = Area(1, 700, 800, 3000, 950, Reason.CURP)
    wanted = wanted_elsewhere(struck_here, read_pages(content))
    assert wanted.runs == {SECRET}
    assert [page.number for page in self_check.remaining(content) if wanted.is_in(page)] == [1, 1]


def test_what_a_file_says_about_itself_is_read_as_well() -> None:
    def change(pdf: pikepdf.Pdf, _page: pikepdf.Object) -> None:
        with pdf.open_metadata() as metadata:
            metadata["dc:creator"] = ["Eva Sol"]
        pdf.docinfo["/Subject"] = "Ana Luna"

    about = self_check.remaining(hostile.document(hostile.text("Contrato"), change))[0]
    assert about.number == 0
    assert "Ana Luna" in about.text()
    assert "Eva Sol" in about.text().replace("<", " <").replace(">", "> ").replace("  ", " ")


def test_grey_pages_are_kept_without_loss_where_that_is_small() -> None:
    page = Image.new("RGB", (400, 400), "white")
    ImageDraw.Draw(page).line((10, 10, 390, 390), fill=(0, 0, 0), width=3)
    assert not pack(page).is_jpeg
    photograph = Image.effect_noise((60, 60), 90).resize((900, 900), Image.Resampling.BICUBIC).convert("RGB")
    assert (pack(photograph).is_jpeg, pack(photograph).is_grey) == (True, True)
    colours = Image.new("RGB", (400, 400), (250, 40, 40))
    assert (pack(colours).is_jpeg, pack(colours).is_grey) == (True, False)


def test_a_file_that_is_given_up_lets_go() -> None:
    PublicFile().close()
