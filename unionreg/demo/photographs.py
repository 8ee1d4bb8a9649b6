"""Invented photographs of count sheets: a filled act, laid on a desk a little askew and photographed."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_SCALE = 1.4
_DESK = (116, 98, 82)
_BORDER = 40
_TILT = 1.1
_QUALITY = 60


def photograph(sheet_pdf: bytes) -> bytes:
    """A JPEG of the first page of a filled act, as a telephone would take it."""
    page = _first_page(sheet_pdf)
    from PIL import Image

    desk = Image.new("RGB", (page.width + 2 * _BORDER, page.height + 2 * _BORDER), _DESK)
    desk.paste(page, (_BORDER, _BORDER))
    taken = desk.rotate(_TILT, resample=Image.Resampling.BICUBIC, fillcolor=_DESK)
    out = io.BytesIO()
    taken.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def _first_page(sheet_pdf: bytes) -> Image:
    import pypdfium2

    document = pypdfium2.PdfDocument(sheet_pdf)
    try:
        image: Image = document[0].render(scale=_SCALE).to_pil().convert("RGB")
    finally:
        document.close()
    return image
