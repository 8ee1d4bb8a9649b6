"""A page as a picture with its areas burnt in, and which words can be seen on it. Files are written in ``writing``."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from unionreg.domain.archive.words import TENTHS

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pypdfium2
    from PIL.Image import Image as Picture

    from unionreg.domain.archive.words import Word
    from unionreg.domain.redaction.areas import Area

DPI = 200
"""What a page is drawn at: a scan of an office is read well, and a contract of 30 pages stays below the 10 MB."""

POINTS_PER_INCH = 72
MOST_DOTS = 50_000_000
_GREYS = 16
_QUALITY = 78
# How far the channels of a dot lie apart before it counts as coloured, and how many such dots make a page coloured.
_COLOURED, _FEW = 40, 0.0008
INK = 24
"""The least difference of light between dots that can be seen."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page drawn. ``scale``: dots for each tenth of a point."""

    picture: Picture
    scale: float

    def box(self, place: Area | Word, grow: int = 0) -> tuple[int, int, int, int]:
        """The dots under a place, whole: rounded outwards, at least one."""
        wide, high = self.picture.size
        left = min(max(int(place.x0 * self.scale) - grow, 0), wide - 1)
        top = min(max(int(place.y0 * self.scale) - grow, 0), high - 1)
        right = max(min(-int(-place.x1 * self.scale) + 1 + grow, wide), left + 1)
        bottom = max(min(-int(-place.y1 * self.scale) + 1 + grow, high), top + 1)
        return left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Packed:
    """A picture as a PDF keeps it: its bytes, filter, colour space and bits of each part of a dot."""

    data: bytes
    wide: int
    high: int
    is_jpeg: bool
    is_grey: bool


def draw_page(document: pypdfium2.PdfDocument, number: int, dpi: int = DPI) -> Drawn:
    """The page (from 1) as it is shown, its comments and fields drawn; a huge one with fewer dots to the inch."""
    page = document[number - 1]
    try:
        return draw(page, dpi)
    finally:
        page.close()


def draw(page: pypdfium2.PdfPage, dpi: int = DPI) -> Drawn:
    """An open page as ``draw_page``."""
    wide, high = page.get_size()
    scale = min(dpi / POINTS_PER_INCH, sqrt(MOST_DOTS / max(wide * high, 1)))
    bitmap = page.render(scale=scale)
    picture = bitmap.to_pil().convert("RGB")
    bitmap.close()
    return Drawn(picture, scale / TENTHS)


def burn(drawn: Drawn, areas: Iterable[Area]) -> None:
    """Make every dot under the areas black, and one dot around them, where drawing softens the edges."""
    from PIL import ImageDraw

    pen = ImageDraw.Draw(drawn.picture)
    for area in areas:
        left, top, right, bottom = drawn.box(area, grow=1)
        pen.rectangle((left, top, right - 1, bottom - 1), fill=(0, 0, 0))


def seen_words(drawn: Drawn, words: Iterable[Word]) -> tuple[Word, ...]:
    """The words under which something can be seen: text that is white, hidden, or off the page is left behind."""
    grey = drawn.picture.convert("L")
    return tuple(word for word in words if _is_on_page(drawn, word) and _has_ink(grey.crop(drawn.box(word))))


def _is_on_page(drawn: Drawn, word: Word) -> bool:
    wide, high = (side / drawn.scale for side in drawn.picture.size)
    return word.x1 > word.x0 and word.y1 > word.y0 and word.x0 >= 0 and word.x1 <= wide + TENTHS and (
        word.y0 >= 0 and word.y1 <= high + TENTHS
    )  # fmt: skip


def _has_ink(crop: Picture) -> bool:
    low, high = crop.getextrema()
    return bool(high - low >= INK)  # type: ignore[operator]


def pack(picture: Picture) -> Packed:
    """Coloured pages as JPEG; grey ones in 16 greys without loss or as JPEG, whichever is smaller."""
    if _is_coloured(picture):
        return Packed(_jpeg(picture), *picture.size, is_jpeg=True, is_grey=False)
    grey = picture.convert("L")
    sharp, soft = _sixteen_greys(grey), _jpeg(grey)
    if 4 * len(sharp) <= 5 * len(soft):
        return Packed(sharp, *grey.size, is_jpeg=False, is_grey=True)
    return Packed(soft, *grey.size, is_jpeg=True, is_grey=True)


def _is_coloured(picture: Picture) -> bool:
    from PIL import ImageChops

    small = picture.reduce(4)
    red, green, blue = small.split()
    apart = ImageChops.lighter(ImageChops.difference(red, green), ImageChops.difference(green, blue))
    coloured = sum(apart.histogram()[_COLOURED:])
    return coloured > _FEW * small.width * small.height


def _jpeg(picture: Picture) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=_QUALITY, optimize=True)
    return target.getvalue()


def _sixteen_greys(grey: Picture) -> bytes:
    """Rows of four bits a dot, as a PNG writer packs them; the chunks of its data are what a PDF takes."""
    from PIL import Image

    step = 255 // (_GREYS - 1)
    indexed = Image.frombytes(
        "P", grey.size, grey.point([(value + step // 2) // step for value in range(256)]).tobytes()
    )
    indexed.putpalette([value for grade in range(_GREYS) for value in [grade * step] * 3])
    target = io.BytesIO()
    indexed.save(target, "PNG", bits=4)
    rows = zlib.decompress(_png_data(target.getvalue()))
    return zlib.compress(rows, 9)


def _png_data(png: bytes) -> bytes:
    place, found = 8, b""
    while place < len(png):
        size = int.from_bytes(png[place : place + 4], "big")
        if png[place + 4 : place + 8] == b"IDAT":
            found += png[place + 8 : place + 8 + size]
        place += size + 12
    return found
