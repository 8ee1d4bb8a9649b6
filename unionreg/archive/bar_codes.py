"""Bar codes on a page: Code 128 and QR, as the labels and separator sheets of the archive carry them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from PIL.Image import Image as Picture

_MOST_CODES = 8
_LONGEST = 200


def read_codes(picture: Picture) -> tuple[str, ...]:
    """What the bar codes on the page say, from top to bottom, each once. Anybody may have printed them."""
    import zxingcpp

    # The library takes a tuple of formats as well; its types do not say so.
    formats: Any = (zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode)
    found = sorted(zxingcpp.read_barcodes(picture, formats=formats), key=_place)
    texts = [each.text[:_LONGEST] for each in found if each.text]
    return tuple(dict.fromkeys(texts))[:_MOST_CODES]


def _place(code: Any) -> tuple[int, int]:
    corner = code.position.top_left
    return corner.y, corner.x
