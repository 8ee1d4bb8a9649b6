"""What is told of a file before it is attached: everything a stranger may send, within bounds of time and memory."""

from __future__ import annotations

import io
import time

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Dictionary, Name
from PIL import Image

from tests.attachments import pdfs
from tests.attachments.pdfs import bare, contents, noise, scan, white, written
from unionreg.attachments import opening
from unionreg.attachments.facts import AttachmentFacts, FileFormat, PageFacts
from unionreg.attachments.inspection import inspect
from unionreg.domain.findings import Severity
from unionreg.texts import Language, load_texts


def codes(facts: AttachmentFacts) -> list[str]:
    return [each.code for each in facts.findings]


def look(content: bytes) -> AttachmentFacts:
    return inspect(content, "anexo.pdf")


def test_a_pdf_with_text_is_taken_as_it_is() -> None:
    facts = look(written(3))
    assert (facts.format, facts.page_count, codes(facts), facts.usable) == (FileFormat.PDF, 3, [], True)
    assert facts.pages[0] == PageFacts(1, 612.0, 792.0)
    assert (facts.lowest_dpi, facts.too_large, facts.mendable, facts.cleanable) == (None, False, False, False)


@pytest.mark.parametrize(
    ("content", "kind", "code"),
    [
        (b"", FileFormat.OTHER, "X-101"),
        (b"MZ\x90", FileFormat.OTHER, "X-101"),
        (b"PK\x03\x04", FileFormat.OTHER, "X-101"),
        (b"\xff\xd8\xff", FileFormat.JPEG, "X-115"),
        (b"\x89PNG\r\n\x1a\n", FileFormat.PNG, "X-115"),
        (b"II*\x00", FileFormat.TIFF, "X-115"),
        (b"MM\x00*", FileFormat.TIFF, "X-115"),
    ],
)
def test_what_is_no_pdf_is_known_by_its_bytes(content: bytes, kind: FileFormat, code: str) -> None:
    facts = look(content)
    assert (facts.format, codes(facts), facts.usable) == (kind, [code], False)


def test_a_password_is_told_and_a_protection_that_opens_can_be_taken_off() -> None:
    locked = written(encryption=pikepdf.Encryption(user="secreta", owner="otra"))
    assert codes(look(locked)) == ["X-102"]
    protected = look(written(encryption=pikepdf.Encryption(user="", owner="otra")))
    assert (codes(protected), protected.cleanable, protected.usable) == (["X-118"], True, True)


def test_a_damaged_file_is_offered_mended_or_refused() -> None:
    good = written(2)
    damaged = look(good[: good.rindex(b"xref") - 60])
    assert (codes(damaged), damaged.mendable, damaged.usable) == (["X-104"], True, False)
    assert codes(look(b"%PDF-1.7\nnothing")) == ["X-103"]


@pytest.mark.parametrize(
    ("change", "code", "severity"),
    [
        (pdfs.with_script, "X-105", Severity.ERROR),
        (pdfs.with_action, "X-106", Severity.ERROR),
        (pdfs.with_media, "X-106", Severity.ERROR),
        (pdfs.with_xfa, "X-107", Severity.ERROR),
        (pdfs.with_embedded, "X-108", Severity.ERROR),
        (pdfs.with_attached_note, "X-108", Severity.ERROR),
        (pdfs.with_form, "X-109", Severity.WARNING),
        (pdfs.with_signature, "X-117", Severity.NOTE),
    ],
)
def test_what_acts_by_itself_is_told(change: object, code: str, severity: Severity) -> None:
    facts = look(written(change=change))  # type: ignore[arg-type]
    (found,) = [each for each in facts.findings if each.code == code]
    assert found.severity is severity
    assert facts.cleanable is (code != "X-117")


def test_a_link_inside_the_document_is_no_action() -> None:
    def link(pdf: pikepdf.Pdf) -> None:
        action = Dictionary(S=Name.GoTo, D=[0, Name.Fit])
        pdf.pages[0].obj.Annots = [Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], A=action)]

    assert codes(look(written(change=link))) == []


@pytest.mark.parametrize(
    ("dots", "expected"), [(850, ["X-111"]), (935, ["X-111"]), (1275, []), (1700, []), (600, ["X-112"])]
)
def test_how_fine_a_scan_is_follows_from_its_dots_and_its_size_on_the_page(dots: int, expected: list[str]) -> None:
    facts = look(scan(noise(dots, dots * 11 // 8)))
    assert [code for code in codes(facts) if code != "X-113"] == expected
    assert facts.lowest_dpi is not None
    assert abs(facts.lowest_dpi - dots / 8.5) < 3


def test_the_worst_page_speaks_and_long_lists_are_cut() -> None:
    facts = look(scan(*[noise(850, 1100)] * 10))
    (found,) = facts.findings
    assert found.param("pages") == "1, 2, 3, 4, 5, 6, 7, 8…"


def test_a_stamp_or_letterhead_is_no_scan() -> None:
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=pdfs.LETTER)
        page.obj.Resources = Dictionary(XObject=Dictionary(Im0=pdfs.image(pdf, noise(60, 60))))
        page.obj.Contents = pdf.make_stream(b"q 100 0 0 100 0 0 cm /Im0 Do Q")
        facts = look(pdfs.saved(pdf))
    assert (facts.lowest_dpi, codes(facts), facts.pages[0].blank) == (None, [], False)


def test_blank_pages_are_found_also_among_scans() -> None:
    facts = look(scan(noise(850, 1100), white(1700, 2200)))
    (blank,) = [each for each in facts.findings if each.code == "X-113"]
    assert blank.param("pages") == "2"
    empty = look(contents(b"BT (   ) Tj ET q 1 0 0 1 0 0 cm Q"))
    assert codes(empty) == ["X-113"]


@pytest.mark.parametrize(
    "stream",
    [
        b"BT (x) Tj ET",
        b"BT [(x) 3] TJ ET",
        b"0 0 9 9 re f",
        b"BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI",
        b"Q Q 1 0 cm 0 0 9 9 re S",
        b"/No Do Do BT (x) ' ET",
    ],
)
def test_a_page_with_any_mark_is_not_blank(stream: bytes) -> None:
    assert look(contents(stream)).pages[0].blank is False


def test_the_size_of_a_page_that_lies_is_that_of_a_sheet() -> None:
    def strange(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.MediaBox = [0, 0, 0, 0]

    assert look(written(change=strange)).pages[0].width == 612.0


def test_a_file_over_ten_megabytes_should_be_made_smaller() -> None:
    def heavy(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Heavy = pdf.make_stream(noise(2000, 2000) * 12)

    facts = look(written(change=heavy))
    assert facts.too_large
    assert codes(facts) == ["X-114"]


def test_every_finding_has_its_words_and_they_take_what_it_says() -> None:
    texts = {language: load_texts(language, "attachments") for language in Language}
    samples = [
        look(scan(noise(600, 825), white(1700, 2200))),
        look(written(change=pdfs.with_script)),
        look(written(change=pdfs.with_form)),
        look(b"\xff\xd8\xff"),
    ]
    for facts in samples:
        assert facts.findings
        for each in facts.findings:
            for found in texts.values():
                for part in ("title", "explanation", "remedy"):
                    assert found.get(f"finding.{each.code}.{part}", **dict(each.params))


# Hostile files.


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (pdfs.CYCLE, {"X-103", "X-104", "X-110"}),
        (pdfs.LYING_COUNT, {"X-103", "X-104", "X-113"}),
        (pdfs.NO_PAGES, {"X-110", "X-103"}),
        (bare("<</Type/Catalog>>"), {"X-103", "X-110"}),
        (bare("[" * 5000), {"X-103", "X-104", "X-110"}),
    ],
)
def test_files_that_turn_in_circles_or_lie_end_with_a_finding(content: bytes, expected: set[str]) -> None:
    start = time.perf_counter()
    assert set(codes(look(content))) & expected
    assert time.perf_counter() - start < 20


def test_forms_that_draw_themselves_end_early() -> None:
    facts = look(pdfs.FORM_CYCLE)
    assert (facts.page_count, facts.pages[0].blank) == (1, False)


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_STREAM", 4 << 20)
    try:
        facts = look(pdfs.bomb(64 << 20))
    finally:
        monkeypatch.undo()
        opening.open_pdf(written()).close()
    assert set(codes(facts)) & {"X-116", "X-103", "X-104", "X-113"}


def test_too_many_pages_or_objects_or_too_much_time_or_size_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert codes(inspect(written(2), "x", seconds=-1)) == ["X-116"]
    monkeypatch.setattr(opening, "MOST_PAGES", 1)
    assert codes(look(written(2))) == ["X-116"]
    monkeypatch.setattr(opening, "LARGEST_FILE", 10)
    assert codes(look(written())) == ["X-119"]


def test_a_picture_that_says_it_is_huge_is_not_drawn() -> None:
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=pdfs.LETTER)
        picture = pdfs.image(pdf, white(10, 10))
        picture.Width = picture.Height = 60_000
        page.obj.Resources = Dictionary(XObject=Dictionary(Im0=picture))
        page.obj.Contents = pdf.make_stream(b"q 612 0 0 792 0 0 cm /Im0 Do Q")
        facts = look(pdfs.saved(pdf))
    assert facts.pages[0].blank is None


@settings(max_examples=60)
@given(st.data())
def test_no_broken_bytes_make_it_fail(data: st.DataObject) -> None:
    good = data.draw(st.sampled_from([written(2), scan(noise(60, 80)), written(change=pdfs.with_form)]))
    place = data.draw(st.integers(0, len(good) - 1))
    piece = data.draw(st.binary(max_size=12))
    facts = inspect(good[:place] + piece + good[place + data.draw(st.integers(0, 40)) :], "x", seconds=5)
    assert facts.usable or facts.findings


def test_a_picture_with_a_wrong_name_is_still_a_picture() -> None:
    target = io.BytesIO()
    Image.new("RGB", (10, 10)).save(target, "PNG")
    assert inspect(target.getvalue(), "acta.pdf").format is FileFormat.PNG
