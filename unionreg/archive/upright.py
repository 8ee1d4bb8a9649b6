"""Pictures of any kind that a scanner or a telephone writes, made upright and plain: bilevel, grey or colour on white.

Bilevel, palettes, transparency, CMYK, 16 and 32 bits, the turning that a camera notes. PDFs are not opened here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from typing import Any

    from PIL.Image import Image as Picture

MOST_DOTS = 250_000_000
POINTS_PER_INCH = 72
LETTER = (612.0, 792.0)
# Resolutions that a scanner writes; a camera's 72 says nothing.
_TOLD = range(100, 2401)
_DEEP = frozenset({"I", "F", "I;16", "I;16B", "I;16L", "I;16N"})
_BYTE, _WORD = 255, 65535


def upright(frame: Picture) -> Picture:
    """The picture as it should be seen, in mode ``1``, ``L`` or ``RGB``.

    UnreadableError ``scan-picture-too-large`` before a dot of it is unpacked; OSError and ValueError as Pillow does.
    """
    from PIL import ImageOps

    if frame.width * frame.height > MOST_DOTS:
        raise UnreadableError("scan-picture-too-large")
    return _plain(ImageOps.exif_transpose(frame))


def _plain(picture: Picture) -> Picture:
    if picture.mode in {"1", "L", "RGB"} and "transparency" not in picture.info:
        return picture
    if picture.mode in _DEEP:
        return _shallow(picture)
    if picture.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in picture.info:
        return _on_white(picture)
    if picture.mode == "P" and _grey_palette(picture):
        return picture.convert("L")
    return picture.convert("RGB")


def _shallow(picture: Picture) -> Picture:
    """Eight bits of sixteen or more. A scanner's greys fill the range; what goes beyond eight bits is brought down."""
    whole = picture.convert("F")
    extrema = whole.getextrema()
    most = float(extrema[1])  # type: ignore[arg-type]
    full = _WORD if picture.mode.startswith("I;16") or most > _BYTE else _BYTE
    if picture.mode == "F" and most <= 1:
        full = 1
    return whole.point(lambda value: value * (_BYTE / max(full, most if most > _WORD else full)) + 0.0).convert("L")


def _on_white(picture: Picture) -> Picture:
    """What is transparent becomes paper."""
    from PIL import Image

    seen = picture.convert("RGBA")
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    return paper.convert("L") if picture.mode in {"LA", "La", "L", "1"} else paper


def _grey_palette(picture: Picture) -> bool:
    palette = picture.getpalette() or []
    return all(palette[at] == palette[at + 1] == palette[at + 2] for at in range(0, len(palette) - 2, 3))


def told_dpi(frame: Picture) -> int | None:
    """The resolution that the file tells, where that is one of a scanner."""
    told: Any = frame.info.get("dpi")
    try:
        dpi = round(float(min(told)))
    except (TypeError, ValueError, OverflowError, ZeroDivisionError):
        return None
    return dpi if dpi in _TOLD else None


def size_and_dpi(wide: int, high: int, told: int | None) -> tuple[float, float, int]:
    """Points of the page and dots per inch: as told, else as large as a letter sheet takes it."""
    if told is not None:
        return wide * POINTS_PER_INCH / told, high * POINTS_PER_INCH / told, told
    paper = LETTER if high >= wide else LETTER[::-1]
    scale = min(paper[0] / wide, paper[1] / high)
    return wide * scale, high * scale, round(POINTS_PER_INCH / scale)
