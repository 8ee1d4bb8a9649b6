"""A smaller copy of a PDF: its pictures drawn anew, step by step coarser, until it fits. The original stays.

Text and drawings are not touched. Pictures in black and white are left as they are: they are small already.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.attachments.facts import MOST_BYTES
from unionreg.attachments.opening import Budget, open_pdf, save_pdf
from unionreg.attachments.page_looking import PageMarks
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    import pikepdf
    from PIL.Image import Image as Picture

_SECONDS = 180.0
_MOST_DOTS = 120_000_000
_SMALLEST = 20_000


@dataclass(frozen=True, slots=True)
class _Step:
    """How coarse: dots per inch, quality of the JPEG, and whether colours go."""

    dpi: int
    quality: int
    grey: bool = False


_STEPS = (_Step(200, 80), _Step(200, 70, grey=True), _Step(150, 60, grey=True))


def shrink(content: bytes, *, most: int = MOST_BYTES, seconds: float = _SECONDS) -> bytes:
    """The first copy of at most ``most`` bytes; when even 150 dots per inch in grey is larger, that copy: split it.

    Never larger than what came. UnreadableError as ``opening.open_pdf``; ``attachment-too-heavy`` after ``seconds``.
    """
    budget = Budget(seconds)
    best = content
    for step in _STEPS:
        if len(best) <= most:
            break
        best = min(best, _drawn_anew(content, step, budget), key=len)
    return best


def _drawn_anew(content: bytes, step: _Step, budget: Budget) -> bytes:
    import pikepdf

    with open_pdf(content, mend=True) as pdf:
        try:
            for image, dpi in _images(pdf, budget).values():
                budget.check()
                _redraw(image, dpi, step)
            pdf.remove_unreferenced_resources()
        except (pikepdf.PdfError, ValueError, TypeError, KeyError, RecursionError, MemoryError) as error:
            raise UnreadableError("attachment-broken") from error
        return save_pdf(pdf)


def _images(pdf: pikepdf.Pdf, budget: Budget) -> dict[tuple[int, int], tuple[pikepdf.Object, int]]:
    """Every picture with the finest resolution that it is needed for: the largest size at which a page shows it."""
    found: dict[tuple[int, int], tuple[pikepdf.Object, int]] = {}
    for page in pdf.pages:
        for placed in PageMarks(page, budget).images:
            if placed.image is None:
                continue
            known = found.get(placed.image.objgen)
            dpi = placed.dpi if known is None else min(placed.dpi, known[1])
            found[placed.image.objgen] = (placed.image, dpi)
    return found


def _redraw(image: pikepdf.Object, dpi: int, step: _Step) -> None:
    """Replace the picture by a smaller one, when that is smaller indeed."""
    import pikepdf
    from pikepdf import Name

    if not isinstance(image, pikepdf.Stream) or not _may_be_redrawn(image):
        return
    try:
        picture = pikepdf.PdfImage(image).as_pil_image()
    except (pikepdf.PdfError, pikepdf.UnsupportedImageTypeError, NotImplementedError, OSError, ValueError, SyntaxError):
        # A picture of a kind that cannot be drawn here stays as it is.
        return
    scale = min(1.0, step.dpi / max(dpi, 1))
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    drawn = picture.convert("L" if step.grey or picture.mode == "L" else "RGB").resize(size, reducing_gap=2.0)
    jpeg = _jpeg(drawn, step.quality)
    if len(jpeg) >= len(image.read_raw_bytes()):
        return
    image.write(jpeg, filter=Name.DCTDecode)
    image.Width, image.Height, image.BitsPerComponent = drawn.width, drawn.height, 8
    image.ColorSpace = Name.DeviceGray if drawn.mode == "L" else Name.DeviceRGB
    for key in ("/Decode", "/Intent"):
        if key in image:
            del image[key]


def _may_be_redrawn(image: pikepdf.Object) -> bool:
    """No stencils, nothing in black and white, nothing tiny, nothing that would need too much memory."""
    if image.get("/ImageMask", False) or int(image.get("/BitsPerComponent", 8)) == 1 or "/Mask" in image:
        return False
    dots = int(image.get("/Width", 0)) * int(image.get("/Height", 0))
    return dots <= _MOST_DOTS and len(image.read_raw_bytes()) > _SMALLEST


def _jpeg(picture: Picture, quality: int) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=quality, optimize=True)
    return target.getvalue()
