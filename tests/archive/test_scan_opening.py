from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image

from tests.attachments.pdfs import saved as saved_pdf
from tests.builders_scans import page, pdf_of, saved
from unionreg.archive.scan_opening import opened_scan, scan_format
from unionreg.archive.upright import size_and_dpi
from unionreg.domain.archive.scans import ScanFormat
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

GREY = page(dpi=100)
ORIENTATION = 0x0112


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "scan"
    path.write_bytes(content)
    return path


def with_alpha(mode: str) -> Image.Image:
    """Writing that stands on nothing: transparent where there is none."""
    ink = GREY.point(lambda value: 255 - value)
    base = Image.new(mode[:-1] or "L", GREY.size, 0)
    base.putalpha(ink)
    return base


def deep(mode: str) -> Image.Image:
    return GREY.convert("I").point(lambda value: value * 257).convert(mode)


PALETTE = GREY.convert("RGB").convert("P", palette=Image.Palette.ADAPTIVE, colors=16)
ODD: dict[str, Callable[[], bytes]] = {
    "1 as fax": lambda: saved(GREY.convert("1"), "TIFF", compression="group4", dpi=(100, 100)),
    "1": lambda: saved(GREY.convert("1"), "PNG"),
    "L": lambda: saved(GREY, "PNG"),
    "LA": lambda: saved(with_alpha("LA"), "PNG"),
    "P": lambda: saved(PALETTE, "PNG"),
    "P with transparency": lambda: saved(PALETTE, "PNG", transparency=0),
    "RGB": lambda: saved(GREY.convert("RGB"), "JPEG"),
    "RGBA": lambda: saved(with_alpha("RGBA"), "PNG"),
    "CMYK": lambda: saved(GREY.convert("RGB").convert("CMYK"), "JPEG"),
    "CMYK in TIFF": lambda: saved(GREY.convert("RGB").convert("CMYK"), "TIFF"),
    "16 bits": lambda: saved(deep("I;16"), "PNG"),
    "16 bits in TIFF": lambda: saved(deep("I;16"), "TIFF"),
    "32 bits": lambda: saved(deep("I"), "TIFF"),
    "fractions": lambda: saved(GREY.convert("F").point(lambda value: value * (1 / 255)), "TIFF"),
    "LAB": lambda: saved(Image.merge("LAB", [GREY, *[Image.new("L", GREY.size, 128)] * 2]), "TIFF"),
    "YCbCr": lambda: saved(GREY.convert("YCbCr"), "TIFF"),
}


@pytest.mark.parametrize("content", ODD.values(), ids=ODD.keys())
def test_pictures_of_every_mode_show_dark_writing_on_light_paper(tmp_path: Path, content: Callable[[], bytes]) -> None:
    with opened_scan(written(tmp_path, content())) as row:
        shown = row.picture(1, 100).convert("L")
    dark = sum(shown.histogram()[:128]) / (shown.width * shown.height)
    assert 0.01 < dark < 0.2
    assert shown.getpixel((2, 2)) > 200


@pytest.mark.parametrize(
    ("orientation", "corner"), [(1, (0, 0)), (3, (99, 199)), (6, (99, 0)), (8, (0, 199)), (5, (0, 0))]
)
def test_a_picture_is_turned_as_the_camera_noted(tmp_path: Path, orientation: int, corner: tuple[int, int]) -> None:
    picture = Image.new("L", (100, 200) if orientation in {1, 3} else (200, 100), 255)
    picture.paste(0, (0, 0, 30, 30))
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    with opened_scan(written(tmp_path, saved(picture, "JPEG", exif=exif))) as row:
        shown = row.picture(1, 300)
        assert shown.size == (100, 200)
        assert shown.getpixel(corner) < 60
        assert row.size(1).height > row.size(1).width


def test_a_tiff_has_pages_and_its_small_previews_are_none(tmp_path: Path) -> None:
    target = io.BytesIO()
    preview = GREY.resize((85, 110))
    preview.encoderinfo = {"tiffinfo": {254: 1}}
    GREY.save(target, "TIFF", save_all=True, append_images=[preview, page(dpi=100, seed=2)], dpi=(200, 200))
    with opened_scan(written(tmp_path, target.getvalue())) as row:
        assert row.count == 2
        assert [row.picture(number, 300).width for number in (1, 2)] == [850, 850]


def test_the_thumbnail_in_a_photograph_is_no_page(tmp_path: Path) -> None:
    content = saved(GREY, "MPO", save_all=True, append_images=[GREY.resize((85, 110))])
    with opened_scan(written(tmp_path, content)) as row:
        assert row.count == 1


def test_sizes_come_from_what_a_scanner_tells_else_from_a_letter_sheet(tmp_path: Path) -> None:
    with opened_scan(written(tmp_path, saved(page(dpi=200), "JPEG", dpi=(200, 200)))) as row:
        size = row.size(1)
        assert (round(size.width), round(size.height), size.dpi) == (612, 792, 200)
    assert size_and_dpi(850, 1100, None) == (612, 792, 100)
    assert size_and_dpi(1100, 850, None) == (792, 612, 100)


def test_pages_of_a_pdf_tell_their_size_resolution_and_text(tmp_path: Path) -> None:
    with opened_scan(written(tmp_path, pdf_of(page(dpi=200), dpi=200))) as row:
        size = row.size(1)
        assert (round(size.width), round(size.height), size.dpi, size.has_text) == (612, 792, 200, False)
        assert row.picture(1, 100).size == (850, 1100)


def turned() -> bytes:
    with pikepdf.open(io.BytesIO(pdf_of(page(dpi=100), dpi=100))) as pdf:
        pdf.pages[0].Rotate = 90
        return saved_pdf(pdf)


def test_a_turned_page_has_the_size_that_is_shown(tmp_path: Path) -> None:
    with opened_scan(written(tmp_path, turned())) as row:
        assert (round(row.size(1).width), round(row.size(1).height)) == (792, 612)
        assert row.picture(1, 72).width == 792


def locked(owner: str, user: str) -> bytes:
    with pikepdf.open(io.BytesIO(pdf_of(GREY, dpi=100))) as pdf:
        return saved_pdf(pdf, encryption=pikepdf.Encryption(owner=owner, user=user))


def test_a_pdf_that_only_forbids_printing_is_opened(tmp_path: Path) -> None:
    with opened_scan(written(tmp_path, locked("dueño", ""))) as row:
        assert row.count == 1


BROKEN = {
    "scan-empty": b"",
    "scan-not-a-scan": b"PK\x03\x04 a ZIP",
    "scan-encrypted": locked("a", "b"),
    "scan-broken": b"%PDF-1.7\nnothing of it is there",
}


@pytest.mark.parametrize(("code", "content"), BROKEN.items(), ids=BROKEN.keys())
def test_what_cannot_be_opened_is_refused_with_its_reason(tmp_path: Path, code: str, content: bytes) -> None:
    with pytest.raises(UnreadableError, match=code), opened_scan(written(tmp_path, content)):
        raise AssertionError


def test_a_pdf_without_its_end_is_mended(tmp_path: Path) -> None:
    content = pdf_of(page(dpi=100), page(dpi=100, seed=2), dpi=100)
    with opened_scan(written(tmp_path, content[: content.rindex(b"xref") - 5])) as row:
        assert row.count == 2
        assert row.picture(2, 50).width == 425


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_picture_that_was_cut_off_is_a_broken_page_not_a_crash(tmp_path: Path, kind: str) -> None:
    content = saved(GREY, kind)
    path = written(tmp_path, content[: len(content) // 3])
    with pytest.raises(UnreadableError, match=r"scan-(page-)?broken"), opened_scan(path) as row:
        row.picture(1, 100)


def test_a_picture_that_would_fill_the_memory_is_refused_unread(tmp_path: Path) -> None:
    content = bytearray(saved(Image.new("1", (8, 8)), "PNG"))
    content[16:24] = (60_000).to_bytes(4, "big") * 2
    with pytest.raises(UnreadableError, match=r"scan-(picture-too-large|broken|page-broken)"):  # noqa: SIM117
        with opened_scan(written(tmp_path, bytes(content))) as row:
            row.picture(1, 100)


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [(b"%PDF-1.4", ScanFormat.PDF), (b"\xff\xd8\xff\xe0", ScanFormat.JPEG), (b"hola", ScanFormat.OTHER)],
)
def test_the_first_bytes_tell_what_a_file_is(tmp_path: Path, beginning: bytes, kind: ScanFormat) -> None:
    assert scan_format(written(tmp_path, beginning)) is kind


def test_a_picture_that_went_into_one_file_is_alone_in_the_next(tmp_path: Path) -> None:
    pdf_of(page(seed=3, dpi=100), GREY, GREY)
    with opened_scan(written(tmp_path, pdf_of(GREY))) as row:
        assert row.count == 1
