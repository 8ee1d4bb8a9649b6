"""Pages of attached PDFs, set whole into the frame of a foliated sheet: turned as they are read, scaled, never cut.

Only what can be seen of a page is taken: its content and the appearance of its annotations. Links, scripts and files
hidden in an attachment stay behind. Whether an attachment should be handed in at all is judged before (inspection).
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

UNREADABLE = "packet-attachment-unreadable"
TURN_GAIN = 1.15
"""A wide page is turned when that makes it larger by at least this much."""

SMALLEST, LARGEST = 8.0, 50_000.0
"""Sides of a page in points beyond which it is no page."""

TURNS = (0, 90, 180, 270)
FAULTS = (
    pikepdf.PdfError,
    pikepdf.PasswordError,
    pikepdf.ForeignObjectError,
    ValueError,
    TypeError,
    KeyError,
    RuntimeError,
    AttributeError,
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where foreign pages go, in points from the lower left corner of the sheet."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one page stands: its box on the sheet, and the matrix from its own space (ISO 32000-2, 8.3.3)."""

    x: float
    y: float
    width: float
    height: float
    matrix: tuple[float, float, float, float, float, float]
    box: tuple[float, float, float, float]


class ForeignFile:
    """An attached PDF that is open. ``name`` is for people. UnreadableError when it is no PDF that can be copied."""

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        self._taken: set[tuple[int, int]] = set()
        try:
            self._pdf = pikepdf.open(io.BytesIO(content))
            if any("/Annots" in page.obj for page in self._pdf.pages):
                self._pdf.generate_appearance_streams()
                self._pdf.flatten_annotations("all")
            self.pages = len(self._pdf.pages)
        except FAULTS as error:
            raise self._unreadable() from error
        if not self.pages:
            raise self._unreadable()

    def close(self) -> None:
        """Lets go of the bytes."""
        self._pdf.close()

    def placements(self, frame: Frame) -> list[Placement]:
        """Where each page goes in the frame."""
        try:
            return [place(_visible_box(page), _turn(page), frame, _unit(page)) for page in self._pdf.pages]
        except FAULTS as error:
            raise self._unreadable() from error

    def forms(self, target: pikepdf.Pdf, placements: list[Placement]) -> Iterator[pikepdf.Object]:
        """Each page as a form of the target, in order."""
        try:
            for page, placement in zip(self._pdf.pages, placements, strict=True):
                yield target.copy_foreign(self._form(page, placement))
        except FAULTS as error:
            raise self._unreadable() from error

    def layers(self, target: pikepdf.Pdf) -> tuple[list[pikepdf.Object], list[pikepdf.Object]]:
        """All layers of the file as objects of the target, and those of them that a reader does not show at first."""
        try:
            known = self._pdf.Root.get("/OCProperties")
            if known is None:
                return [], []
            groups = list(known["/OCGs"])
            first = known["/D"]
            shown = {each.objgen for each in first.get("/ON", Array())}
            hidden = {each.objgen for each in first.get("/OFF", Array())}
            if first.get("/BaseState") == Name.OFF:
                hidden |= {each.objgen for each in groups} - shown
            copies = {each.objgen: target.copy_foreign(each) for each in groups}
            return list(copies.values()), [copy for key, copy in copies.items() if key in hidden]
        except FAULTS as error:
            raise self._unreadable() from error

    def _form(self, page: pikepdf.Page, placement: Placement) -> pikepdf.Object:
        """The content of a page as a form of its own: as it lies in the file, with its box, matrix and resources."""
        form = self._content(page)
        form["/Type"] = Name.XObject
        form["/Subtype"] = Name.Form
        form["/BBox"] = _numbers(placement.box)
        form["/Matrix"] = _numbers(placement.matrix)
        form["/Resources"] = page.resources
        if "/Group" in page.obj:
            form["/Group"] = page.obj["/Group"]
        return form

    def _content(self, page: pikepdf.Page) -> pikepdf.Object:
        """The operators of a page as one stream. One that another page shares is copied: it gets entries of its own."""
        contents = page.obj.get("/Contents")
        if contents is None:
            return self._pdf.make_stream(b"")
        if not isinstance(contents, pikepdf.Stream):
            return self._pdf.make_stream(b"\n".join(part.read_bytes() for part in contents))
        if contents.objgen not in self._taken:
            self._taken.add(contents.objgen)
            return contents
        packed = {name: contents[name] for name in ("/Filter", "/DecodeParms") if name in contents}
        return self._pdf.make_stream(contents.read_raw_bytes(), Dictionary(packed))

    def _unreadable(self) -> UnreadableError:
        return UnreadableError(UNREADABLE, name=self.name)


def place(box: tuple[float, float, float, float], turn: int, frame: Frame, unit: float = 1.0) -> Placement:
    """A page of this visible box, turned clockwise as its file says, as large as the frame allows and no larger than it
    is; a wide page lies with its head to the binding where that shows it larger. Centred, at the head of the frame.
    """
    left, bottom, right, top = box
    wide, high = right - left, top - bottom
    if not all(SMALLEST <= side * unit <= LARGEST for side in (wide, high)):
        raise ValueError("no size of a page")
    if turn in (90, 270):
        seen_wide, seen_high = high, wide
    else:
        seen_wide, seen_high = wide, high
    upright = min(frame.width / seen_wide, frame.height / seen_high, unit)
    lying = min(frame.width / seen_high, frame.height / seen_wide, unit)
    scale = upright
    if lying > upright * TURN_GAIN:
        turn, scale = (turn + 270) % 360, lying
        seen_wide, seen_high = seen_high, seen_wide
    set_wide, set_high = seen_wide * scale, seen_high * scale
    x = frame.x + (frame.width - set_wide) / 2
    y = frame.y + frame.height - set_high
    return Placement(x, y, set_wide, set_high, _matrix(box, turn, scale, (x, y)), box)


def _matrix(
    box: tuple[float, float, float, float], turn: int, scale: float, corner: tuple[float, float]
) -> tuple[float, float, float, float, float, float]:
    """From the space of the page to the sheet: turned clockwise, scaled, its seen lower left corner at ``corner``."""
    left, bottom, right, top = box
    x, y = corner
    if turn == 90:  # noqa: PLR2004 - degrees
        return (0, -scale, scale, 0, x - bottom * scale, y + right * scale)
    if turn == 180:  # noqa: PLR2004
        return (-scale, 0, 0, -scale, x + right * scale, y + top * scale)
    if turn == 270:  # noqa: PLR2004
        return (0, scale, -scale, 0, x + top * scale, y - left * scale)
    return (scale, 0, 0, scale, x - left * scale, y - bottom * scale)


def _visible_box(page: pikepdf.Page) -> tuple[float, float, float, float]:
    """What a reader shows of a page: the crop box within the media box; the media box where they do not meet."""
    media = _sides(page.mediabox)
    crop = _sides(page.cropbox)
    left, bottom = max(media[0], crop[0]), max(media[1], crop[1])
    right, top = min(media[2], crop[2]), min(media[3], crop[3])
    return (left, bottom, right, top) if left < right and bottom < top else media


def _sides(box: Array) -> tuple[float, float, float, float]:
    left, bottom, right, top = (float(side) for side in box)
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def _turn(page: pikepdf.Page) -> int:
    turn = int(page.rotation) % 360
    return turn if turn in TURNS else 0


def _unit(page: pikepdf.Page) -> float:
    unit = float(page.obj.get("/UserUnit", 1))
    return unit if unit > 0 else 1.0


def _numbers(numbers: tuple[float, ...]) -> Array:
    return Array([round(number, 6) for number in numbers])
