"""The PDF that recognition is given: the pages of a document in their order, from scans of any kind, dot for dot.

A PDF that is used whole is given as it lies in the vault. Memory stays flat: pictures are put into files by the dozen.
"""

from __future__ import annotations

import contextlib
import io
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Any

from unionreg.archive.scan_opening import open_whole, opened_scan, scan_format
from unionreg.archive.upright import size_and_dpi, told_dpi, upright
from unionreg.domain.archive.scans import ScanFormat
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    import pikepdf
    from PIL.Image import Image as Picture

    from unionreg.archive.scan_opening import PageRow
    from unionreg.archive.vault import FolderVault
    from unionreg.domain.archive.scans import PageRef

_AT_ONCE = 24
_QUALITY = 90
_DRAWN_DPI = 300
_NO_GREY = 16
_LEAST_DRAWN, _MOST_DRAWN = 150, 400
# What a camera notes of its position, and the turn to the right that sets the picture upright. Mirrored ones are rare.
_TURNS = {1: 0, 3: 180, 6: 90, 8: 270}
_ORIENTATION = 0x0112


class _Source(StrEnum):
    """How pages of a run come into the input."""

    PDF = "pdf"
    DRAWN = "drawn"
    PICTURES = "pictures"


def ocr_input(
    pages: Sequence[PageRef], vault: FolderVault, folder: Path, *, drawn: Collection[int] = frozenset()
) -> Path:
    """A PDF of these pages: one in the vault, or one made in ``folder``. UnreadableError as ``opened_scan``.

    ``drawn``: places, from 1, of pages that are given as pictures of themselves, without the text that they carry.
    """
    whole = None if drawn else _whole_original(pages, vault)
    if whole is not None:
        return whole
    runs = enumerate(_runs(pages, vault, drawn))
    parts = [_part(source, run, vault, folder / f"part-{place}.pdf") for place, (source, run) in runs]
    return _joined(parts, folder / "input.pdf")


def drawn_input(source: Path, folder: Path) -> Path:
    """The same pages as pictures: what is left when a PDF is too odd for recognition as it is."""
    parts = []
    with opened_scan(source) as row:
        numbers = iter(range(1, row.count + 1))
        while some := list(islice(numbers, _AT_ONCE)):
            parts.append(folder / f"drawn-{some[0]}.pdf")
            with _new_pdf() as pdf:
                for number in some:
                    _add_drawn(pdf, row, number, _DRAWN_DPI)
                pdf.save(parts[-1])
    return _joined(parts, folder / "drawn.pdf")


def _whole_original(pages: Sequence[PageRef], vault: FolderVault) -> Path | None:
    first = pages[0].sha256
    if any(page.sha256 != first for page in pages):
        return None
    path = vault.path(first)
    if scan_format(path) is not ScanFormat.PDF:
        return None
    with contextlib.ExitStack() as stack:
        pdf = open_whole(path, stack)
        in_order = [page.page for page in pages] == list(range(1, len(pdf.pages) + 1))
        return path if in_order and pdf.filename and not pdf.is_encrypted and not pdf.get_warnings() else None


def _runs(
    pages: Sequence[PageRef], vault: FolderVault, drawn: Collection[int]
) -> Iterator[tuple[_Source, list[PageRef]]]:
    """Pages of one PDF together, pages of pictures and those to be drawn by the dozen."""
    run: list[PageRef] = []
    was = _Source.PICTURES
    for place, page in enumerate(pages, 1):
        is_pdf = scan_format(vault.path(page.sha256)) is ScanFormat.PDF
        source = (_Source.DRAWN if place in drawn else _Source.PDF) if is_pdf else _Source.PICTURES
        if run and not (source is was and _joins(source, run, page)):
            yield was, run
            run = []
        run.append(page)
        was = source
    yield was, run


def _joins(source: _Source, run: list[PageRef], page: PageRef) -> bool:
    same_file = source is _Source.PICTURES or run[-1].sha256 == page.sha256
    return same_file and (source is _Source.PDF or len(run) < _AT_ONCE)


def _part(source: _Source, run: list[PageRef], vault: FolderVault, target: Path) -> Path:
    path = vault.path(run[0].sha256)
    with contextlib.ExitStack() as stack, _new_pdf() as pdf:
        if source is _Source.PDF:
            original = open_whole(path, stack)
            pdf.pages.extend([original.pages[page.page - 1] for page in run])
        elif source is _Source.DRAWN:
            row = stack.enter_context(opened_scan(path))
            for page in run:
                dpi = row.size(page.page).dpi or _DRAWN_DPI
                _add_drawn(pdf, row, page.page, min(max(dpi, _LEAST_DRAWN), _MOST_DRAWN))
        else:
            for page in run:
                _add_scan(pdf, vault.path(page.sha256), page.page)
        pdf.save(target)
    return target


def _joined(parts: list[Path], target: Path) -> Path:
    import pikepdf

    if len(parts) == 1:
        return parts[0]
    with contextlib.ExitStack() as stack, _new_pdf() as pdf:
        for part in parts:
            pdf.pages.extend(stack.enter_context(pikepdf.open(part)).pages)
        pdf.save(target)
    return target


def _new_pdf() -> pikepdf.Pdf:
    import pikepdf

    return pikepdf.new()


def _add_scan(pdf: pikepdf.Pdf, path: Path, number: int) -> None:
    """A JPEG is put in as it is; anything else by its dots."""
    from PIL import Image

    with Image.open(path, formats=("JPEG", "PNG", "TIFF")) as picture:
        turn = _TURNS.get(picture.getexif().get(_ORIENTATION, 1))
        if picture.format == "JPEG" and picture.mode in {"L", "RGB"} and turn is not None:
            wide, high, _ = size_and_dpi(picture.width, picture.height, told_dpi(picture))
            _add_stream(pdf, path.read_bytes(), picture, (wide, high), turn, {"Filter": "DCTDecode"})
            return
    with opened_scan(path) as row:
        size = row.size(number)
        whole = getattr(row, "whole", None)
        if whole is None:
            raise UnreadableError("scan-page-broken")
        shown: Picture = whole(number)[0]
        _add_picture(pdf, shown, (size.width, size.height))


def _add_drawn(pdf: pikepdf.Pdf, row: PageRow, number: int, dpi: int) -> None:
    size = row.size(number)
    picture = upright(row.picture(number, dpi))
    _add_picture(pdf, picture if _has_colours(picture) else picture.convert("L"), (size.width, size.height))


def _has_colours(picture: Picture) -> bool:
    """Whether it is more than greys; scans of black and white paper are a third of the size without colours."""
    from PIL import ImageChops

    red, *others = picture.convert("RGB").reduce(4).split()
    return any(ImageChops.difference(red, other).histogram()[_NO_GREY:] != [0] * (256 - _NO_GREY) for other in others)


def _add_picture(pdf: pikepdf.Pdf, picture: Picture, size: tuple[float, float]) -> None:
    if picture.mode == "1":
        _add_stream(pdf, *_fax(picture, size))
        return
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=_QUALITY)
    _add_stream(pdf, target.getvalue(), picture, size, 0, {"Filter": "DCTDecode"})


def _fax(
    picture: Picture, size: tuple[float, float]
) -> tuple[bytes, Picture, tuple[float, float], int, dict[str, Any]]:
    """Black and white as a fax machine packs it (CCITT group 4): no dot is lost, and a page takes some kilobytes."""
    from PIL import Image

    target = io.BytesIO()
    rows = {278: picture.height}  # all in one strip
    picture.save(target, "TIFF", compression="group4", tiffinfo=rows)
    with Image.open(target) as tiff:
        tags: Any = tiff.tag_v2  # type: ignore[attr-defined]
        start, length, white_is_zero = tags[273][0], tags[279][0], tags[262] == 0
    settings = {"K": -1, "Columns": picture.width, "Rows": picture.height, "BlackIs1": not white_is_zero}
    packed = target.getvalue()[start : start + length]
    return packed, picture, size, 0, {"Filter": "CCITTFaxDecode", "DecodeParms": settings}


def _add_stream(
    pdf: pikepdf.Pdf, packed: bytes, picture: Picture, size: tuple[float, float], turn: int, filters: dict[str, Any]
) -> None:
    """A page that the picture fills."""
    import pikepdf
    from pikepdf import Name

    image = pdf.make_stream(
        packed,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=picture.width,
        Height=picture.height,
        ColorSpace=Name.DeviceRGB if picture.mode == "RGB" else Name.DeviceGray,
        BitsPerComponent=1 if picture.mode == "1" else 8,
        Filter=Name(f"/{filters['Filter']}"),
    )
    if "DecodeParms" in filters:
        image.DecodeParms = pikepdf.Dictionary({f"/{key}": value for key, value in filters["DecodeParms"].items()})
    wide, high = size
    page = pdf.add_blank_page(page_size=(wide, high))
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
    page.obj.Contents = pdf.make_stream(f"q {wide:.3f} 0 0 {high:.3f} 0 0 cm /Im0 Do Q".encode("ascii"))
    if turn:
        page.obj.Rotate = turn
