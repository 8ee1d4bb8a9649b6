"""The new file: pictures of pages with their words laid invisibly over them, and a last sheet. Nothing is copied."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from unionreg.domain.archive.words import TENTHS

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pikepdf

    from unionreg.domain.archive.words import Word
    from unionreg.redaction.page_pictures import Packed

TITLE = "Versión pública"
ENCODING = "cp1252"
FONT = "/F1"
_PREDICTOR = 15
_LEAST, _MOST = 1.0, 1000.0
_DESCENT = 0.2


class PublicFile:
    """Pages are added in order; ``finish`` gives the bytes, the same for the same pages."""

    def __init__(self) -> None:
        import pikepdf
        from pikepdf import Dictionary, Name

        self._pdf = pikepdf.new()
        self._font = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
            )
        )  # fmt: skip

    def add(self, packed: Packed, words: Iterable[Word], width: int, height: int) -> None:
        """One page; its size in tenths of a point."""
        from pikepdf import Dictionary, Name

        wide, high = width / TENTHS, height / TENTHS
        page = self._pdf.add_blank_page(page_size=(wide, high)).obj
        content = f"q {wide:.1f} 0 0 {high:.1f} 0 0 cm /Im0 Do Q\n".encode("ascii") + text_layer(words, height)
        page.Resources = Dictionary(XObject=Dictionary(Im0=self._image(packed)), Font=Dictionary(F1=self._font))
        page.Contents = self._pdf.make_stream(content)
        page.Type = Name.Page

    def _image(self, packed: Packed) -> pikepdf.Object:
        from pikepdf import Dictionary, Name

        bits = 8 if packed.is_jpeg else 4
        image = self._pdf.make_stream(
            packed.data,
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=packed.wide,
            Height=packed.high,
            ColorSpace=Name.DeviceGray if packed.is_grey else Name.DeviceRGB,
            BitsPerComponent=bits,
            Filter=Name.DCTDecode if packed.is_jpeg else Name.FlateDecode,
        )
        if not packed.is_jpeg:
            image.DecodeParms = Dictionary(
                Predictor=_PREDICTOR, Colors=1, BitsPerComponent=bits, Columns=packed.wide
            )  # fmt: skip
        return image

    def finish(self, last_sheet: bytes) -> bytes:
        """The file, with the pages of the last sheet behind; the only words about it are its title and language."""
        import pikepdf

        with pikepdf.open(io.BytesIO(last_sheet)) as sheet:
            self._pdf.pages.extend(sheet.pages)
            self._pdf.Root.Lang = pikepdf.String("es-MX")
            self._pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
            self._pdf.trailer.Info = self._pdf.make_indirect(pikepdf.Dictionary(Title=pikepdf.String(TITLE)))
            target = io.BytesIO()
            self._pdf.save(
                target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, static_id=False
            )
        self.close()
        return target.getvalue()

    def close(self) -> None:
        """Let go of it."""
        self._pdf.close()


def text_layer(words: Iterable[Word], height: int) -> bytes:
    """Operators that write the words unseen over the picture, each stretched to its box."""
    lines = [b"BT 3 Tr"]
    lines += [line for word in words if (line := _shown(word, height))]
    return b"\n".join([*lines, b"ET"]) if len(lines) > 1 else b""


def _shown(word: Word, height: int) -> bytes:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    text = word.text.encode(ENCODING, "ignore").decode(ENCODING)
    if not text:
        return b""
    size = max(_LEAST, (word.y1 - word.y0) / TENTHS)
    natural = stringWidth(text, "Helvetica", size) or 1.0
    stretch = min(max(100 * (word.x1 - word.x0) / TENTHS / natural, _LEAST), _MOST)
    x, y = word.x0 / TENTHS, (height - word.y1) / TENTHS + _DESCENT * size / 2
    place = f"{FONT} {size:.1f} Tf {stretch:.1f} Tz 1 0 0 1 {x:.1f} {y:.1f} Tm ".encode("ascii")
    return place + _literal(text + " ") + b" Tj"


def _literal(text: str) -> bytes:
    raw = text.encode(ENCODING)
    for sign in (b"\\", b"(", b")"):
        raw = raw.replace(sign, b"\\" + sign)
    return b"(" + raw.replace(b"\r", b"").replace(b"\n", b"") + b")"
