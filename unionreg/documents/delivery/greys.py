"""Pages in colour drawn anew in greys: a copy for everybody is printed on the cheapest machine there is.

Pages without colour stay as they are, with their letters; a coloured one becomes a picture of 150 dots per inch.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import ImageChops

from unionreg.attachments.opening import open_pdf
from unionreg.pdfium_turn import PDFIUM_TURN

if TYPE_CHECKING:
    import pikepdf
    import pypdfium2
    from PIL import Image

POINTS = 72
LOOK_DPI = 36
PRINT_DPI = 150
QUALITY = 60
COLOURED = 24
"""How far apart red, green and blue of one dot must lie, of 255, for the page to count as coloured."""

MOST_DOTS = 4_000


def without_colour(content: bytes) -> bytes:
    """The file with its coloured pages in greys; the very bytes when there are none.

    UnreadableError as ``open_pdf``.
    """
    with open_pdf(content) as pdf:
        pictures = _pictures(content, len(pdf.pages))
        if not pictures:
            return content
        for place, jpeg in pictures.items():
            _replace(pdf, place, jpeg)
        target = io.BytesIO()
        pdf.remove_unreferenced_resources()
        pdf.save(target, deterministic_id=True)
    return target.getvalue()


def _pictures(content: bytes, pages: int) -> dict[int, tuple[bytes, int, int]]:
    import pypdfium2

    with PDFIUM_TURN:
        document = pypdfium2.PdfDocument(content)
        try:
            return {place: _grey(document[place]) for place in range(pages) if _is_coloured(document[place])}
        finally:
            document.close()


def _is_coloured(page: pypdfium2.PdfPage) -> bool:
    seen = _drawn(page, LOOK_DPI, grey=False).convert("RGB")
    red, green, blue = seen.split()
    apart = (ImageChops.difference(first, second) for first, second in ((red, green), (green, blue), (red, blue)))
    return any(any(each.histogram()[COLOURED + 1 :]) for each in apart)


def _grey(page: pypdfium2.PdfPage) -> tuple[bytes, int, int]:
    picture = _drawn(page, PRINT_DPI, grey=True).convert("L")
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=QUALITY)
    return target.getvalue(), picture.width, picture.height


def _drawn(page: pypdfium2.PdfPage, dpi: int, *, grey: bool) -> Image.Image:
    longest = max(page.get_width(), page.get_height(), 1.0)
    scale = min(dpi / POINTS, MOST_DOTS / longest)
    drawn: Image.Image = page.render(scale=scale, grayscale=grey).to_pil()
    return drawn


def _replace(pdf: pikepdf.Pdf, place: int, picture: tuple[bytes, int, int]) -> None:
    """A new page of the same visible size that holds the picture alone."""
    import pikepdf

    jpeg, wide, high = picture
    page = pdf.pages[place]
    box = page.cropbox
    width, height = float(box[2]) - float(box[0]), float(box[3]) - float(box[1])
    if (wide > high) is not (width > height):
        width, height = height, width  # the page is turned; the picture was drawn as it is read
    image = pdf.make_stream(
        jpeg,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=wide,
        Height=high,
        ColorSpace=pikepdf.Name.DeviceGray,
        BitsPerComponent=8,
        Filter=pikepdf.Name.DCTDecode,
    )
    new = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, width, height],
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image)),
        Contents=pdf.make_stream(f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Im0 Do Q".encode()),
    )
    pdf.pages[place] = pikepdf.Page(pdf.make_indirect(new))
