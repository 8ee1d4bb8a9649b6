"""Reading QR codes from pictures: photographs, scans and rendered pages."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

import zxingcpp
from PIL import Image, ImageOps

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

MOST_DOTS = 60_000_000
FORMATS = ("PNG", "JPEG")


def read_codes(picture: Picture) -> list[str]:
    """The texts of all QR codes in a picture, each once, in the order found."""
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return list(dict.fromkeys(code.text for code in found))


def open_picture(data: bytes) -> Picture:
    """A PNG or JPEG, turned upright, in grey; UnreadableError ``image-unreadable`` for anything else."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data), formats=FORMATS)
            if picture.width * picture.height > MOST_DOTS:
                raise UnreadableError("image-unreadable")
            return ImageOps.exif_transpose(picture).convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnreadableError("image-unreadable") from error
