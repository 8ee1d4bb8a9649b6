"""Looking at the pages of a PDF: how large, how fine the scan that fills one is, whether one is empty."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING

from unionreg.attachments.facts import PageFacts
from unionreg.pdfium_turn import PDFIUM_TURN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pikepdf

    from unionreg.attachments.opening import Budget

POINTS_PER_INCH = 72
# A picture that takes this part of the page makes it a scan; a letterhead or a stamp does not.
_SCAN_PART = 0.4
_DEEPEST_FORM = 4
_LARGEST_SIDE = 100_000
_MOST_STEPS = 200_000
_MOST_DOTS = 60_000_000
_LOOKED_DPI = 24
_DARK = 170
_MARKS_OF_A_BLANK = 6
_SHOWN = frozenset({"Tj", "TJ", "'", '"'})
_DRAWN = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh"})
Matrix = tuple[float, float, float, float, float, float]
_UNIT: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture on a page: its dots, and the size in points at which it is drawn."""

    image: pikepdf.Object | None
    dots_wide: int
    dots_high: int
    wide: float
    high: float

    @property
    def dpi(self) -> int:
        """Dots per inch in the coarser direction."""
        across = self.dots_wide * POINTS_PER_INCH / max(self.wide, 0.1)
        down = self.dots_high * POINTS_PER_INCH / max(self.high, 0.1)
        return int(min(across, down) + 0.5)


class PageMarks:
    """What the content of one page puts on it, read without drawing it."""

    def __init__(self, page: pikepdf.Page, budget: Budget) -> None:
        self.images: list[Placed] = []
        # Stamps, comments and signatures are drawn over the content.
        self.has_marks = bool(len(page.obj.get("/Annots", ())))
        self._budget = budget
        self._steps = 0
        self._read(page, page.obj.get("/Resources"), _UNIT, 0)

    @property
    def dots(self) -> int:
        """How many dots its pictures have in all."""
        return sum(each.dots_wide * each.dots_high for each in self.images)

    def _read(
        self, content: pikepdf.Page | pikepdf.Object, resources: pikepdf.Object | None, outer: Matrix, depth: int
    ) -> None:
        import pikepdf

        matrix, stack = outer, []
        for step in pikepdf.parse_content_stream(content):
            if self._is_too_long():
                return
            word = str(step.operator)
            if word == "q":
                stack.append(matrix)
            elif word == "Q" and stack:
                matrix = stack.pop()
            elif word == "cm":
                matrix = _times(_matrix(step.operands), matrix)
            else:
                self._mark(step, word, resources, matrix, depth)

    def _is_too_long(self) -> bool:
        """Whether so much is drawn that the page cannot be empty and need not be read to its end."""
        self._steps += 1
        if self._steps % 5_000 == 0:
            self._budget.check()
        if self._steps <= _MOST_STEPS:
            return False
        self.has_marks = True
        return True

    def _mark(
        self,
        step: pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage,
        word: str,
        resources: pikepdf.Object | None,
        matrix: Matrix,
        depth: int,
    ) -> None:
        import pikepdf

        if isinstance(step, pikepdf.ContentStreamInlineImage):
            self._place(None, step.iimage.width, step.iimage.height, matrix)
        elif word == "Do" and len(step.operands):
            self._draw(str(step.operands[0]), resources, matrix, depth)
        elif word in _SHOWN:
            self.has_marks = self.has_marks or _says_something(step.operands)
        elif word in _DRAWN:
            self.has_marks = True

    def _draw(self, name: str, resources: pikepdf.Object | None, matrix: Matrix, depth: int) -> None:
        known = None if resources is None else resources.get("/XObject")
        drawn = None if known is None else known.get(name)
        if drawn is None:
            return
        if drawn.get("/Subtype") == "/Image":
            self._place(drawn, int(drawn.get("/Width", 0)), int(drawn.get("/Height", 0)), matrix)
        elif depth < _DEEPEST_FORM:
            inner = _times(_matrix(drawn.get("/Matrix", ())), matrix)
            self._read(drawn, drawn.get("/Resources", resources), inner, depth + 1)
        else:
            self.has_marks = True

    def _place(self, image: pikepdf.Object | None, wide: int, high: int, matrix: Matrix) -> None:
        a, b, c, d, _, _ = matrix
        self.images.append(Placed(image, wide, high, hypot(a, b), hypot(c, d)))


def look_at_pages(pdf: pikepdf.Pdf, budget: Budget) -> Iterator[tuple[PageFacts, int]]:
    """Every page, and the dots of its pictures.

    ``blank`` of a scanned page stays None here: what a picture shows is looked at by ``blank_scans``.
    """
    for number, page in enumerate(pdf.pages, start=1):
        budget.check()
        wide, high = page_size(page)
        marks = PageMarks(page, budget)
        scan = scan_of(marks.images, wide * high)
        if scan is None:
            yield PageFacts(number, wide, high, None, not (marks.has_marks or marks.images)), marks.dots
        else:
            yield PageFacts(number, wide, high, scan.dpi, False if marks.has_marks else None), marks.dots


def page_size(page: pikepdf.Page) -> tuple[float, float]:
    """Width and height in points of what is shown; that of a letter sheet where the document says nonsense."""
    try:
        left, bottom, right, top = (float(each) for each in page.cropbox)
    except (TypeError, ValueError, AttributeError):
        return 612.0, 792.0
    unit = float(page.obj.get("/UserUnit", 1))
    wide, high = abs(right - left) * unit, abs(top - bottom) * unit
    return (wide, high) if min(wide, high) >= 1 and max(wide, high) <= _LARGEST_SIDE else (612.0, 792.0)


def scan_of(images: list[Placed], area: float) -> Placed | None:
    """The picture that makes a page a scan: the largest, when it (or all strips together) fills enough of the page."""
    largest = max(images, key=lambda each: each.wide * each.high, default=None)
    if largest is None or sum(each.wide * each.high for each in images) < _SCAN_PART * area:
        return None
    return largest


def blank_scans(
    content: bytes, pages: tuple[PageFacts, ...], dots: Mapping[int, int], budget: Budget
) -> dict[int, bool]:
    """For each scanned page that was looked at, whether it shows nothing but paper.

    ``dots``: of the pictures of each page; pages with huge ones are not drawn. Stops when the time is over.
    """
    with PDFIUM_TURN:
        return _blank_scans(content, pages, dots, budget)


def _blank_scans(
    content: bytes, pages: tuple[PageFacts, ...], dots: Mapping[int, int], budget: Budget
) -> dict[int, bool]:
    import pypdfium2

    found: dict[int, bool] = {}
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return found
    try:
        for page in pages:
            if page.blank is not None or dots.get(page.number, 0) > _MOST_DOTS:
                continue
            if budget.is_spent:
                break
            drawn = document[page.number - 1].render(scale=_scale(page), grayscale=True)
            picture = drawn.to_pil()
            dark = sum(picture.histogram()[:_DARK])
            found[page.number] = dark <= _MARKS_OF_A_BLANK
    except pypdfium2.PdfiumError:
        return found
    finally:
        document.close()
    return found


def _scale(page: PageFacts) -> float:
    """At most some hundred dots a side, however large the page says it is."""
    return min(_LOOKED_DPI / POINTS_PER_INCH, 400 / max(page.width, page.height))


def _matrix(values: Iterable[object]) -> Matrix:
    """The six numbers of a transformation; none where there are not six."""
    numbers = [_number(each) for each in values]
    if len(numbers) != len(_UNIT):
        return _UNIT
    a, b, c, d, e, f = numbers
    return a, b, c, d, e, f


def _number(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return 0.0


def _times(first: Matrix, second: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, l = second  # noqa: E741 - the letters of the standard go on
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l


def _says_something(operands: Iterable[object]) -> bool:
    """Whether a text to be shown holds more than blanks."""
    import pikepdf

    for each in operands:
        if isinstance(each, pikepdf.Array) and _says_something(each):
            return True
        if isinstance(each, pikepdf.String) and bytes(each).strip(b" \x00\xa0"):
            return True
    return False
