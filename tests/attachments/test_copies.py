"""Copies that can be used: mended, cleaned, shrunk, split, made of pictures. The original bytes are never touched."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image

from tests.attachments import pdfs
from tests.attachments.pdfs import noise, scan, white, written
from unionreg.attachments import pictures, shrinking
from unionreg.attachments.inspection import inspect
from unionreg.attachments.mending import clean, mend
from unionreg.attachments.pictures import picture_to_pdf
from unionreg.attachments.shrinking import shrink
from unionreg.attachments.splitting import split
from unionreg.errors import ConflictError, UnreadableError


def codes(content: bytes) -> list[str]:
    return [each.code for each in inspect(content, "x").findings]


def pages(content: bytes) -> int:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return len(pdf.pages)


def text(content: bytes) -> str:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return "".join(page.Contents.read_bytes().decode("latin-1") for page in pdf.pages)


def test_a_damaged_file_is_mended_with_its_pages() -> None:
    good = written(3)
    mended = mend(good[: good.rindex(b"xref") - 60])
    assert (pages(mended), codes(mended)) == (3, [])
    assert mended == mend(good[: good.rindex(b"xref") - 60])
    for nothing in (b"%PDF-1.7\nnothing", pdfs.NO_PAGES):
        with pytest.raises(UnreadableError) as caught:
            mend(nothing)
        assert caught.value.code == "attachment-broken"


@pytest.mark.parametrize(
    "change",
    [
        pdfs.with_script,
        pdfs.with_action,
        pdfs.with_media,
        pdfs.with_xfa,
        pdfs.with_embedded,
        pdfs.with_attached_note,
        pdfs.with_form,
    ],
)
def test_a_clean_copy_does_nothing_by_itself(change: object) -> None:
    cleaned = clean(written(2, change))  # type: ignore[arg-type]
    assert (pages(cleaned), codes(cleaned)) == (2, [])


def test_what_was_written_in_a_field_stays_on_the_page() -> None:
    with pikepdf.open(io.BytesIO(clean(written(change=pdfs.with_form)))) as pdf:
        drawn = pdf.pages[0].obj.Resources.XObject
        assert any(b"ANA" in form.read_bytes() for form in drawn.values())


def test_a_protection_is_taken_off_and_a_password_is_not() -> None:
    cleaned = clean(written(encryption=pikepdf.Encryption(user="", owner="otra")))
    assert codes(cleaned) == []
    with pytest.raises(UnreadableError) as caught:
        clean(written(encryption=pikepdf.Encryption(user="secreta", owner="otra")))
    assert caught.value.code == "attachment-encrypted"


def test_a_scan_is_shrunk_step_by_step_until_it_fits() -> None:
    original = scan(noise(2550, 3300))
    fine = shrink(original, most=len(original) - 1)
    assert inspect(fine, "x").lowest_dpi == 200
    coarse = shrink(original, most=1)
    assert inspect(coarse, "x").lowest_dpi == 150
    assert len(coarse) < len(fine) < len(original)
    assert codes(coarse) == []
    assert fine == shrink(original, most=len(original) - 1)


def test_what_fits_and_what_cannot_become_smaller_stay_as_they_are() -> None:
    small = written()
    assert shrink(small) is small
    assert shrink(small, most=1) in (small, shrink(small, most=1))
    assert pages(shrink(scan(white(300, 400)), most=1)) == 1


def test_stencils_masks_and_black_and_white_are_left_alone() -> None:
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=pdfs.LETTER)
        names = {}
        for name, change in (("A", {"ImageMask": True}), ("B", {"BitsPerComponent": 1}), ("C", {"Mask": [1, 2]})):
            picture = pdfs.image(pdf, noise(600, 600))
            for key, value in change.items():
                picture[f"/{key}"] = value
            names[f"/{name}"] = picture
        page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(names))
        page.obj.Contents = pdf.make_stream(b"q 612 0 0 792 0 0 cm /A Do /B Do /C Do /A Do Q")
        content = pdfs.saved(pdf)
    with pikepdf.open(io.BytesIO(shrink(content, most=1))) as pdf:
        drawn = pdf.pages[0].obj.Resources.XObject
        assert [len(each.read_raw_bytes()) for each in drawn.values()] == [len(noise(600, 600))] * 3


def test_a_picture_of_an_unknown_kind_stays() -> None:
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=pdfs.LETTER)
        picture = pdfs.image(pdf, noise(600, 600))
        picture.write(b"no picture at all" * 3000, filter=pikepdf.Name.DCTDecode)
        page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(A=picture))
        page.obj.Contents = pdf.make_stream(b"q 612 0 0 792 0 0 cm /A Do BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q")
        content = pdfs.saved(pdf)
    assert pages(shrink(content, most=1)) == 1


def test_shrinking_ends_when_the_time_is_over() -> None:
    with pytest.raises(UnreadableError) as caught:
        shrink(scan(noise(600, 800)), most=1, seconds=-1)
    assert caught.value.code == "attachment-too-heavy"
    assert shrinking.shrink(b"", most=1) == b""


def test_a_large_file_is_split_into_parts_that_fit_with_all_pages_in_order() -> None:
    original = scan(*(noise(300 + number, 400) for number in range(7)))
    most = len(original) // 3
    parts = split(original, most=most)
    assert len(parts) > 2
    assert all(len(part) <= most for part in parts)
    assert sum(pages(part) for part in parts) == 7
    widths = [placed for part in parts for placed in _widths(part)]
    assert widths == [300 + number for number in range(7)]
    assert split(original, most=most) == parts
    assert split(original) == (original,)


def _widths(content: bytes) -> list[int]:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [int(page.obj.Resources.XObject.Im0.Width) for page in pdf.pages]


def test_one_page_that_is_too_large_is_named() -> None:
    with pytest.raises(ConflictError) as caught:
        split(scan(noise(300, 400), noise(1200, 1600)), most=100_000)
    assert (caught.value.code, caught.value.params["page"]) == ("attachment-page-too-large", 2)


# Pictures.


def picture(form: str, mode: str = "RGB", size: tuple[int, int] = (1700, 2200), **options: object) -> bytes:
    target = io.BytesIO()
    Image.new(mode, size, 1 if mode == "P" else None).save(target, form, **options)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "width", "dpi"),
    [
        (picture("JPEG", dpi=(200, 200)), 612.0, 200),
        (picture("PNG", "RGBA", dpi=(200, 200)), 612.0, 200),
        (picture("PNG", "P", transparency=0), 612.0, 200),
        (picture("TIFF", "1", dpi=(200, 200)), 612.0, 200),
        (picture("TIFF", "L", dpi=(72, 72)), 612.0, 200),
        (picture("JPEG", size=(2200, 1700)), 792.0, 200),
    ],
)
def test_a_picture_becomes_a_page_of_its_size(content: bytes, width: float, dpi: int) -> None:
    made = picture_to_pdf(content, "foto")
    facts = inspect(made, "foto.pdf")
    assert abs(facts.pages[0].width - width) < 1
    assert abs((facts.lowest_dpi or 0) - dpi) <= 1
    assert made == picture_to_pdf(content, "foto")


def test_a_scan_of_several_sheets_has_a_page_for_each_and_stands_upright() -> None:
    target = io.BytesIO()
    sheets = [Image.new("L", (850, 1100), shade) for shade in (0, 99, 200)]
    sheets[0].save(target, "TIFF", save_all=True, append_images=sheets[1:])
    assert pages(picture_to_pdf(target.getvalue(), "x")) == 3
    turned = Image.Exif()
    turned[0x0112] = 6
    assert inspect(picture_to_pdf(picture("JPEG", size=(220, 170), exif=turned), "x"), "x").pages[0].width == 612.0


def test_what_is_no_picture_or_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for content, code in (
        (b"MZ", "attachment-not-a-picture"),
        (b"\xff\xd8\xff\x00\x00", "attachment-picture-damaged"),
        (picture("JPEG")[:2000], "attachment-picture-damaged"),
    ):
        with pytest.raises(UnreadableError) as caught:
            picture_to_pdf(content, "x")
        assert caught.value.code == code
    monkeypatch.setattr(pictures, "_MOST_DOTS", 100)
    with pytest.raises(UnreadableError):
        picture_to_pdf(picture("PNG"), "x")
    monkeypatch.setattr(pictures, "LARGEST_FILE", 10)
    with pytest.raises(UnreadableError) as caught:
        picture_to_pdf(picture("PNG"), "x")
    assert caught.value.code == "attachment-too-large"
