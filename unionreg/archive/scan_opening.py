"""Opening a scan of any kind as a row of pages that can be asked for their size and drawn, one at a time.

Memory stays flat: nothing is kept of a page once it was drawn. A damaged PDF is mended when it can be; one with a
password is refused. Hostile files are read in a process of their own: see ``looking``.
"""

from __future__ import annotations

import contextlib
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from unionreg.archive.upright import MOST_DOTS, POINTS_PER_INCH, size_and_dpi, told_dpi, upright
from unionreg.attachments.facts import FileFormat, format_of
from unionreg.attachments.opening import Budget, limit_memory
from unionreg.attachments.page_looking import PageMarks, page_size, scan_of
from unionreg.domain.archive.scans import ScanFormat
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    import pikepdf
    from PIL.Image import Image as Picture

MOST_PAGES = 5_000
_MOST_MENDED = 200 << 20
_SECONDS_A_PAGE = 10.0
_LARGEST_SIDE = 6_000
_FEW_SIGNS = 8
_MOST_SIGNS = 60_000
_PICTURES = ("JPEG", "PNG", "TIFF")
_REDUCED_COPY = 254
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, TypeError, KeyError, IndexError, OverflowError, MemoryError)


@dataclass(frozen=True, slots=True)
class PageSize:
    """Size in points as the page is shown; ``dpi`` None without a picture that fills it."""

    width: float
    height: float
    dpi: int | None
    has_text: bool = False


class PageRow(Protocol):
    """An opened scan. Pages count from 1; UnreadableError ``scan-page-broken`` for one that cannot be read."""

    @property
    def count(self) -> int: ...

    def size(self, number: int) -> PageSize: ...

    def picture(self, number: int, dpi: int) -> Picture:
        """The page upright, in greys or colours, at this resolution or less."""

    def text(self, number: int) -> str | None:
        """What text it carries, None without a sign of it; the beginning of a very long one."""


def scan_format(path: Path) -> ScanFormat:
    """What the file is by its first bytes; OSError as it comes."""
    with path.open("rb") as stream:
        found = format_of(stream.read(1024))
    return ScanFormat.OTHER if found is FileFormat.OTHER else ScanFormat(found.value)


@contextmanager
def opened_scan(path: Path) -> Iterator[PageRow]:
    """The pages of a file. UnreadableError ``scan-empty``, ``scan-not-a-scan``, ``scan-encrypted``, ``scan-broken``,
    ``scan-too-many-pages``, ``scan-picture-too-large``.
    """
    kind = scan_format(path)
    if kind is ScanFormat.OTHER:
        raise UnreadableError("scan-not-a-scan" if path.stat().st_size else "scan-empty")
    with contextlib.ExitStack() as stack:
        row = _PdfRow(path, stack) if kind is ScanFormat.PDF else _PictureRow(path, stack)
        if not row.count:
            raise UnreadableError("scan-empty")
        if row.count > MOST_PAGES:
            raise UnreadableError("scan-too-many-pages")
        yield row


class _PictureRow:
    """JPEG, PNG and TIFF. Only a TIFF has pages; the second picture in a photograph is its thumbnail."""

    def __init__(self, path: Path, stack: contextlib.ExitStack) -> None:
        from PIL import Image

        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")  # of odd tags, and of sizes that our own limit judges
        try:
            self._picture: Any = stack.enter_context(Image.open(path, formats=_PICTURES))
            many = getattr(self._picture, "n_frames", 1) if self._picture.format == "TIFF" else 1
            self._frames = [place for place in range(min(many, MOST_PAGES + 1)) if not self._is_reduced(place, many)]
        except (Image.DecompressionBombError, *_UNREADABLE) as error:
            raise UnreadableError("scan-broken") from error

    @property
    def count(self) -> int:
        return len(self._frames)

    def size(self, number: int) -> PageSize:
        shown = self._shown(number)
        wide, high, dpi = size_and_dpi(shown.width, shown.height, told_dpi(self._picture))
        return PageSize(wide, high, dpi)

    def picture(self, number: int, dpi: int) -> Picture:
        shown = self._shown(number)
        _, _, own = size_and_dpi(shown.width, shown.height, told_dpi(self._picture))
        if own <= dpi:
            return shown
        size = max(1, shown.width * dpi // own), max(1, shown.height * dpi // own)
        return (shown.convert("L") if shown.mode == "1" else shown).resize(size, reducing_gap=2.0)

    def text(self, _number: int) -> str | None:
        return None

    def whole(self, number: int) -> tuple[Picture, int | None]:
        """The page with all its dots, and the resolution that it tells."""
        return self._shown(number), told_dpi(self._picture)

    def _is_reduced(self, place: int, many: int) -> bool:
        if many == 1:
            return False
        self._picture.seek(place)
        kind = self._picture.tag_v2.get(_REDUCED_COPY, 0)
        return isinstance(kind, int) and bool(kind & 1)

    def _shown(self, number: int) -> Picture:
        from PIL import Image

        try:
            self._picture.seek(self._frames[number - 1])
            return upright(self._picture)
        except (Image.DecompressionBombError, *_UNREADABLE) as error:
            raise UnreadableError("scan-page-broken") from error


class _PdfRow:
    """PDF: sizes by one library, pictures by another. Both must open it."""

    def __init__(self, path: Path, stack: contextlib.ExitStack) -> None:
        import pypdfium2

        self._pdf = open_whole(path, stack)
        try:
            self._drawn = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError:
            self._drawn = pypdfium2.PdfDocument(_mended(path))
        stack.callback(self._drawn.close)
        if len(self._drawn) != len(self._pdf.pages):
            # The two read a damaged file differently; what one of them wrote, both read alike.
            self._drawn = pypdfium2.PdfDocument(_saved(self._pdf))
            stack.callback(self._drawn.close)

    @property
    def count(self) -> int:
        return len(self._pdf.pages)

    def size(self, number: int) -> PageSize:
        import pikepdf
        import pypdfium2

        try:
            page = self._pdf.pages[number - 1]
            wide, high = page_size(page)
            if int(page.obj.get("/Rotate", 0)) % 180:
                wide, high = high, wide
            marks = PageMarks(page, Budget(_SECONDS_A_PAGE))
            scan = scan_of(marks.images, wide * high)
            drawn = self._drawn[number - 1].get_textpage()
            try:
                has_text = drawn.count_chars() > _FEW_SIGNS
            finally:
                drawn.close()
        except (pikepdf.PdfError, pypdfium2.PdfiumError, RecursionError, *_UNREADABLE) as error:
            raise UnreadableError("scan-page-broken") from error
        if marks.dots > MOST_DOTS:
            raise UnreadableError("scan-picture-too-large")
        return PageSize(wide, high, None if scan is None else scan.dpi, has_text)

    def text(self, number: int) -> str | None:
        import pypdfium2

        try:
            drawn = self._drawn[number - 1].get_textpage()
            try:
                signs = min(drawn.count_chars(), _MOST_SIGNS)
                return drawn.get_text_range(0, signs) if signs > 0 else None
            finally:
                drawn.close()
        except (pypdfium2.PdfiumError, *_UNREADABLE) as error:
            raise UnreadableError("scan-page-broken") from error

    def picture(self, number: int, dpi: int) -> Picture:
        import pypdfium2

        try:
            page = self._drawn[number - 1]
            side = max(page.get_size())
            scale = min(dpi / POINTS_PER_INCH, _LARGEST_SIDE / max(side, 1.0))
            bitmap = page.render(scale=scale)
            picture: Picture = bitmap.to_pil().copy()
            bitmap.close()
            page.close()
        except (pypdfium2.PdfiumError, *_UNREADABLE) as error:
            raise UnreadableError("scan-page-broken") from error
        return picture


def open_whole(path: Path, stack: contextlib.ExitStack) -> pikepdf.Pdf:
    """The PDF, mended where it can be; UnreadableError ``scan-encrypted``, ``scan-broken``."""
    import io

    import pikepdf

    limit_memory()
    try:
        pdf = stack.enter_context(pikepdf.open(path, suppress_warnings=True))
        if len(pdf.pages):
            return pdf
    except pikepdf.PasswordError as error:
        raise UnreadableError("scan-encrypted") from error
    except (pikepdf.PdfError, RecursionError, RuntimeError, *_UNREADABLE):
        pass
    try:
        return stack.enter_context(pikepdf.open(io.BytesIO(_mended(path)), suppress_warnings=True))
    except (pikepdf.PdfError, RecursionError, RuntimeError, *_UNREADABLE) as error:
        raise UnreadableError("scan-broken") from error


def _mended(path: Path) -> bytes:
    from unionreg.attachments.mending import mend

    if path.stat().st_size > _MOST_MENDED:
        raise UnreadableError("scan-broken")
    try:
        return mend(path.read_bytes())
    except UnreadableError as error:
        raise UnreadableError("scan-broken") from error


def _saved(pdf: pikepdf.Pdf) -> bytes:
    from unionreg.attachments.opening import save_pdf

    try:
        return save_pdf(pdf)
    except UnreadableError as error:
        raise UnreadableError("scan-broken") from error
