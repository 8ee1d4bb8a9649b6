"""Files that nobody means well with: whatever their bytes are, each ends with an outcome, and no page row raises."""

from __future__ import annotations

import random
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.builders_scans import page, pdf_of, saved
from unionreg.archive.scan_opening import opened_scan
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

SMALL = page(dpi=72, wide=3, high=2, lines=2)
SAMPLES = {
    "pdf": pdf_of(SMALL, SMALL, dpi=72),
    "jpeg": saved(SMALL, "JPEG"),
    "png": saved(SMALL, "PNG"),
    "tiff": saved(SMALL.convert("1"), "TIFF", compression="group4", save_all=True, append_images=[SMALL.convert("1")]),
    "tiff lzw": saved(SMALL.convert("RGB"), "TIFF", compression="tiff_lzw"),
}


def looked_through(path: Path) -> list[Picture]:
    """Every page as far as it goes; UnreadableError is the only way out."""
    pictures = []
    try:
        with opened_scan(path) as row:
            for number in range(1, min(row.count, 5) + 1):
                try:
                    row.size(number)
                    pictures.append(row.picture(number, 50))
                except UnreadableError:
                    continue
    except UnreadableError:
        return pictures
    return pictures


def spoilt(content: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, left out, doubled, or the end cut off."""
    spoilt = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(spoilt))
        kind = chance.randrange(4)
        if kind == 0:
            spoilt[place] = chance.randrange(256)
        elif kind == 1:
            del spoilt[place : place + chance.randint(1, 40)]
        elif kind == 2:
            spoilt[place:place] = spoilt[place : place + chance.randint(1, 40)]
        else:
            spoilt[place : place + 4] = chance.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"])
        if len(spoilt) < 8:
            break
    return bytes(spoilt[: chance.randint(len(spoilt) // 2, len(spoilt))] if chance.random() < 0.2 else spoilt)


@pytest.mark.slow
@pytest.mark.parametrize("kind", SAMPLES.keys())
def test_spoilt_files_end_with_an_outcome(tmp_path: Path, kind: str) -> None:
    chance = random.Random(f"unionreg {kind}")
    path = tmp_path / "scan"
    read = 0
    for _ in range(150):
        path.write_bytes(spoilt(SAMPLES[kind], chance))
        read += bool(looked_through(path))
    # Every part of a PNG has a sum of its own, so that nothing spoilt passes for a picture.
    assert read > 0 or kind == "png"


def a_bomb() -> bytes:
    """A PDF whose one picture unpacks to a hundred million bytes."""
    packed = zlib.compress(b"\0" * 100_000_000, 1)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
        b"<</Length 30>>stream\nq 612 0 0 792 0 0 cm /I Do Q  \nendstream",
        b"<</Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8/ColorSpace/DeviceGray"
        b"/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed),
    ]
    body = b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(objects, 1))
    return body + b"trailer<</Root 1 0 R/Size 6>>\n%%EOF"


def test_a_page_with_too_many_dots_is_not_drawn(tmp_path: Path) -> None:
    path = tmp_path / "bomba.pdf"
    path.write_bytes(a_bomb())
    with opened_scan(path) as row, pytest.raises(UnreadableError, match="scan-picture-too-large"):
        row.size(1)


def test_pages_that_name_each_other_in_a_circle_end(tmp_path: Path) -> None:
    path = tmp_path / "circulo.pdf"
    path.write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj\n"
        b"trailer<</Root 1 0 R/Size 3>>\n%%EOF"
    )
    assert looked_through(path) == []
