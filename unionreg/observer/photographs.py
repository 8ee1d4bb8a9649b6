"""Looking at a photograph before it is kept, and the small copy for the printed report.

The original stays as it is, with what the camera wrote into it; that is said, since a place or a face can harm a
voter. The small copy is drawn anew and holds nothing but the picture.
"""

from __future__ import annotations

import hashlib
import io
import stat
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image as Picture

LARGEST_PHOTOGRAPH = 20 << 20
SMALL_SIDE = 900
_BEGINNINGS = {b"\xff\xd8\xff": "jpg", b"\x89PNG\r\n\x1a\n": "png"}
# A JPEG is decoded at a fraction of its size; a PNG is not, and needs room for every dot.
_MOST_DOTS = {"jpg": 250_000_000, "png": 50_000_000}
_GPS = 0x8825


@dataclass(frozen=True, slots=True)
class Looked:
    """A photograph that may be kept: its bytes, digest, kind, and what the camera left in it."""

    content: bytes
    sha256: str
    suffix: str
    has_metadata: bool
    has_place: bool


def look_at(path: Path) -> Looked:
    """Read a photograph. A file that is too large or no picture is not read whole.

    UnreadableError ``photo-missing``, ``photo-too-large`` (megabytes), ``photo-not-an-image``, ``photo-damaged``
    (each with name).
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("photo-not-an-image", name=path.name)
        if status.st_size > LARGEST_PHOTOGRAPH:
            raise UnreadableError("photo-too-large", name=path.name, megabytes=LARGEST_PHOTOGRAPH >> 20)
        with path.open("rb") as file:
            suffix = _kind(file.read(8))
            if suffix is None:
                raise UnreadableError("photo-not-an-image", name=path.name)
            file.seek(0)
            content = file.read(LARGEST_PHOTOGRAPH + 1)
    except OSError as error:
        raise UnreadableError("photo-missing", name=path.name) from error
    if len(content) > LARGEST_PHOTOGRAPH:
        raise UnreadableError("photo-too-large", name=path.name, megabytes=LARGEST_PHOTOGRAPH >> 20)
    has_metadata, has_place = _left_inside(content, suffix, path.name)
    return Looked(content, hashlib.sha256(content).hexdigest(), suffix, has_metadata, has_place)


def small_copy(content: bytes) -> bytes:
    """The picture as a JPEG of at most 900 dots a side, upright, without anything the camera added.

    UnreadableError ``photo-damaged``.
    """
    from PIL import Image, ImageOps

    picture = _open(content, _kind(content[:8]) or "png", "")
    try:
        picture.draft("RGB", (SMALL_SIDE, SMALL_SIDE))
        upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, ValueError, SyntaxError) as error:
        raise UnreadableError("photo-damaged", name="") from error
    upright.thumbnail((SMALL_SIDE, SMALL_SIDE))
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    target = io.BytesIO()
    bare.save(target, "JPEG", quality=80)
    return target.getvalue()


def _kind(start: bytes) -> str | None:
    return next((suffix for beginning, suffix in _BEGINNINGS.items() if start.startswith(beginning)), None)


def _left_inside(content: bytes, suffix: str, name: str) -> tuple[bool, bool]:
    """Whether details of camera or moment are in the file, and whether the place is. Decodes it once, to be sure."""
    picture = _open(content, suffix, name)
    try:
        exif = picture.getexif()
        has_place = bool(exif.get_ifd(_GPS))
        has_metadata = bool(exif) or any(
            key in picture.info for key in ("xmp", "XML:com.adobe.xmp", "comment", "Comment")
        )
        picture.draft("RGB", (SMALL_SIDE, SMALL_SIDE))
        picture.load()
    except (OSError, ValueError, SyntaxError) as error:
        raise UnreadableError("photo-damaged", name=name) from error
    return has_metadata or has_place, has_place


def _open(content: bytes, suffix: str, name: str) -> Picture:
    from PIL import Image

    try:
        with warnings.catch_warnings():
            # The limit of our own is looked at before a dot is decoded.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=("JPEG", "PNG"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadableError("photo-damaged", name=name) from error
    if picture.width * picture.height > _MOST_DOTS[suffix]:
        raise UnreadableError("photo-damaged", name=name)
    return picture
