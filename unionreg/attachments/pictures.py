"""A photograph or scan as PDF, one page for each picture in it. The picture file itself is kept as the original."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from unionreg.attachments.facts import LARGEST_FILE, PICTURES, format_of
from unionreg.attachments.opening import save_pdf
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image as Picture

_LETTER = (612.0, 792.0)
_POINTS_PER_INCH = 72
_MOST_DOTS = 120_000_000
_MOST_FRAMES = 500
# Resolutions that a scanner writes; a camera's 72 says nothing.
_TOLD = range(100, 1201)
_QUALITY = 85


def picture_to_pdf(content: bytes, name: str) -> bytes:
    """Upright pages, each of the size that the scanner says, else as large as a letter sheet takes it.

    UnreadableError ``attachment-not-a-picture`` (name), ``attachment-picture-damaged`` (name),
    ``attachment-too-large`` (megabytes).
    """
    if len(content) > LARGEST_FILE:
        raise UnreadableError("attachment-too-large", megabytes=LARGEST_FILE >> 20)
    if format_of(content) not in PICTURES:
        raise UnreadableError("attachment-not-a-picture", name=name)
    return _document(list(_pages(content, name)))


def _pages(content: bytes, name: str) -> Iterator[tuple[bytes, bool, int, int, float, float]]:
    """JPEG bytes, whether grey, dots wide and high, and size of the page in points, picture by picture."""
    from PIL import Image, ImageOps, ImageSequence

    try:
        with warnings.catch_warnings():
            # The limit of our own is looked at before a dot is decoded.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "TIFF"))
            for number, frame in enumerate(ImageSequence.Iterator(picture)):
                if number >= _MOST_FRAMES or frame.width * frame.height > _MOST_DOTS:
                    raise UnreadableError("attachment-picture-damaged", name=name)
                told = frame.info.get("dpi", (0, 0))
                upright = _on_white(ImageOps.exif_transpose(frame))
                wide, high = _size(upright.width, upright.height, told)
                yield _jpeg(upright), upright.mode == "L", upright.width, upright.height, wide, high
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise UnreadableError("attachment-picture-damaged", name=name) from error


def _on_white(picture: Picture) -> Picture:
    """Grey where it is grey, else colours; what is transparent becomes paper."""
    from PIL import Image

    if picture.mode in {"1", "L", "I", "I;16"}:
        return picture.convert("L")
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        paper = Image.new("RGB", seen.size, "white")
        paper.paste(seen, mask=seen.getchannel("A"))
        return paper
    return picture.convert("RGB")


def _size(wide: int, high: int, told: tuple[float, float]) -> tuple[float, float]:
    dpi = round(min(told))
    if dpi in _TOLD:
        return wide * _POINTS_PER_INCH / dpi, high * _POINTS_PER_INCH / dpi
    paper = _LETTER if high >= wide else _LETTER[::-1]
    scale = min(paper[0] / wide, paper[1] / high)
    return wide * scale, high * scale


def _jpeg(picture: Picture) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=_QUALITY)
    return target.getvalue()


def _document(pages: list[tuple[bytes, bool, int, int, float, float]]) -> bytes:
    import pikepdf
    from pikepdf import Name

    with pikepdf.new() as pdf:
        for jpeg, is_grey, dots_wide, dots_high, wide, high in pages:
            image = pdf.make_stream(
                jpeg,
                Type=Name.XObject,
                Subtype=Name.Image,
                Width=dots_wide,
                Height=dots_high,
                ColorSpace=Name.DeviceGray if is_grey else Name.DeviceRGB,
                BitsPerComponent=8,
                Filter=Name.DCTDecode,
            )
            page = pdf.add_blank_page(page_size=(wide, high))
            page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
            page.obj.Contents = pdf.make_stream(f"q {wide:.3f} 0 0 {high:.3f} 0 0 cm /Im0 Do Q".encode("ascii"))
        return save_pdf(pdf)
