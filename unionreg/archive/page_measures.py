"""What a picture of a page shows, measured: blank, skew, how legible, and a fingerprint. Pillow alone, no recognition.

Pictures come in greys at ``LOOKED_DPI`` dots per inch or less. What a measure must be is in
``domain.archive.scan_quality``.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image as Picture

LOOKED_DPI = 200
_MARKS_OF_A_BLANK = 6
_BLANK_CELL = 4
_LEAST_CONTRAST = 40
_MARGIN = 0.03
_SKEW_HIGH, _SKEW_WIDE = 800, 64
_COARSE = range(-80, 81, 5)  # tenths of a degree: 8 degrees either way, in steps of a half
_PRINT_SIDE = 16
_STRIPS, _DENSE = 12, 4
_CRISP = 0.42
_DARK_ENOUGH = 110
_LEAST_WRITING = 8


def is_blank(picture: Picture) -> bool:
    """Whether the page shows nothing but paper, within its margins: dust and the shadow of the edge do not count."""
    inner = _inner(picture)
    # A speck of dust vanishes in a cell of some dots; a figure written by hand does not.
    cells = inner.reduce(_BLANK_CELL)
    counts = cells.histogram()
    return sum(counts[: max(0, _level(counts, 0.5) - _LEAST_CONTRAST)]) <= _MARKS_OF_A_BLANK


def skew_tenths(picture: Picture) -> int:
    """The angle of the lines in tenths of a degree, positive when they sink to the right; 0 when there are none.

    Lines of text make rows dark and light in turn; the angle at which they do so most is that of the page.
    """
    ink = _ink(picture)
    # A column stands for this many dots of the height that the ink was made smaller to.
    step = picture.width / _SKEW_WIDE * ink.height / picture.height

    def banding(tenths: int) -> float:
        return _banding(ink, step * math.tan(math.radians(tenths / 10)))

    around = max(_COARSE, key=banding)
    found = max(range(around - 4, around + 5), key=banding)
    # A picture without lines has a best angle as well, hardly better than any other.
    return found if banding(found) > 1.15 * banding(0) else 0


def legibility(picture: Picture) -> int:
    """From 0 to 100: how crisp and how dark the writing stands on the paper. Of a page with something on it."""
    from PIL import ImageChops, ImageFilter

    inner = _densest(_inner(picture))
    counts = inner.histogram()
    paper, writing = _level(counts, 0.5), _level(counts, 0.002)
    contrast = paper - writing
    if contrast < _LEAST_WRITING:
        return 0
    # Where writing is crisp, its edge takes one dot; out of focus it takes several, each a part of the way.
    across = ImageChops.difference(inner, ImageChops.offset(inner, 1, 0))
    down = ImageChops.difference(inner, ImageChops.offset(inner, 0, 1))
    steepest = ImageChops.lighter(across, down).filter(ImageFilter.MaxFilter(3))
    ink = inner.point([255 if value < paper - contrast // 2 else 0 for value in range(256)])
    edges = steepest.histogram(ink.convert("1"))
    total = sum(edges)
    if not total:
        return 0
    mean = sum(value * number for value, number in enumerate(edges)) / total
    crispness = min(1.0, mean / contrast / _CRISP)
    darkness = min(1.0, contrast / _DARK_ENOUGH)
    dirt = max(0.0, 1 - 2.5 * (paper - _level(counts, 0.2)) / contrast)
    return round(100 * crispness * darkness * dirt)


def fingerprint(picture: Picture) -> str:
    """64 hex digits that change little when the same page is scanned again, and much for another page."""
    from PIL import ImageFilter

    side = _PRINT_SIDE
    inner = _inner(picture)
    small = inner.resize((side * 10, side * 10), reducing_gap=1.5)
    grey = small.filter(ImageFilter.GaussianBlur(1.6)).resize((side + 1, side))
    dots = grey.tobytes()
    bits = 0
    for row in range(side):
        for column in range(side):
            place = row * (side + 1) + column
            bits = bits << 1 | (dots[place] > dots[place + 1])
    return f"{bits:064x}"


def _inner(picture: Picture) -> Picture:
    """The page without its edge, where a scanner leaves shadows."""
    across, down = round(picture.width * _MARGIN), round(picture.height * _MARGIN)
    return picture.crop((across, down, picture.width - across, picture.height - down))


def _densest(picture: Picture) -> Picture:
    """The third of the page with most on it: as good for judging the writing as the whole, in a third of the time."""
    from PIL import Image

    rows = picture.resize((1, _STRIPS), Image.Resampling.BOX).tobytes()
    start = min(range(_STRIPS - _DENSE + 1), key=lambda at: sum(rows[at : at + _DENSE]))
    top, bottom = picture.height * start // _STRIPS, picture.height * (start + _DENSE) // _STRIPS
    return picture.crop((0, top, picture.width, max(bottom, top + 1)))


def _ink(picture: Picture) -> Picture:
    """Tall and narrow: an angle shows in how columns are shifted against each other, and few columns are quick."""
    from PIL import Image, ImageOps

    inner = _inner(picture)
    size = _SKEW_WIDE, min(_SKEW_HIGH, inner.height)
    return ImageOps.invert(ImageOps.autocontrast(inner.resize(size, Image.Resampling.BOX), cutoff=(1, 40)))


def _banding(ink: Picture, shift: float) -> float:
    """How much rows differ from their neighbours when each column is moved up by ``shift`` more than the one before."""
    from PIL import Image

    moved = ink
    if shift:
        matrix = (1.0, 0.0, 0.0, shift, 1.0, -shift * ink.width / 2)
        moved = ink.transform(ink.size, Image.Transform.AFFINE, matrix, resample=Image.Resampling.BILINEAR)
    rows = moved.resize((1, ink.height), resample=Image.Resampling.BOX).tobytes()
    return float(sum((one - other) ** 2 for one, other in pairwise(rows)))


def _level(counts: Sequence[int], part: float) -> int:
    """The grey below which this part of all dots lies."""
    wanted, seen = part * sum(counts), 0
    for value, number in enumerate(counts):
        seen += number
        if seen >= wanted:
            return value
    return 255
