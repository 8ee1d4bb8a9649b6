"""Text that flows through panels of one size: pages of a booklet, thirds of a letter, pages in large print.

A panel is a list of marks whose origin is its own lower left corner; where panels stand on a sheet is decided later.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from unionreg.documents.drawing import MUTED, Box, Line, Photo, Squares, Text, centred
from unionreg.documents.fonts import Face, width
from unionreg.documents.wrapping import Span, wrap, wrap_text
from unionreg.domain.outreach.education import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.documents.drawing import Mark
    from unionreg.documents.outreach.parts import PrintedPart

LEADING = 1.28
LAW = 0.82
HEADING = 1.28


@dataclass(frozen=True, slots=True)
class PanelShape:
    """Size of a panel and its margins, in points."""

    width: float
    height: float
    side: float
    top: float
    bottom: float

    @property
    def left(self) -> float:
        """Where text begins."""
        return self.side

    @property
    def right(self) -> float:
        """Where text ends."""
        return self.width - self.side

    @property
    def measure(self) -> float:
        """Width of the text."""
        return self.right - self.left


@dataclass
class Flow:
    """Panels in the making; ``y`` is the height of the last thing set."""

    shape: PanelShape
    size: float
    mark: str = ""
    panels: list[list[Mark]] = field(default_factory=list)
    y: float = 0.0
    step: int = 0

    def __post_init__(self) -> None:
        self.next_panel()

    def next_panel(self) -> None:
        """Begin at the top of another panel."""
        self.panels.append([])
        self.y = self.shape.height - self.shape.top

    def put(self, *marks: Mark) -> None:
        """Set marks on the present panel."""
        self.panels[-1].extend(marks)

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on this panel yet."""
        return not self.panels[-1]

    def need(self, height: float) -> None:
        """Go on to another panel unless this much room is left; an empty panel takes anything."""
        if self.y - height < self.shape.bottom and not self.is_fresh:
            self.next_panel()

    def parts(self, parts: Sequence[PrintedPart]) -> None:
        """Blocks one below the other; a heading stays with the block that follows it."""
        for number, part in enumerate(parts):
            following = parts[number + 1] if number + 1 < len(parts) else None
            if part.kind is BlockKind.HEADING and following is not None:
                self.heading(part.text, self._height(following))
                self.y -= self.size * 0.45
            else:
                self.part(part)

    def part(self, part: PrintedPart) -> None:
        """One block in the form of its kind."""
        match part.kind:
            case BlockKind.HEADING:
                self.heading(part.text)
            case BlockKind.NOTE:
                self.note(part)
            case BlockKind.STEP:
                self.step += 1
                self._listed(part, str(self.step))
            case BlockKind.POINT | BlockKind.STATEMENT:
                self._listed(part, "")
            case BlockKind.PARAGRAPH:
                self._block(part, 0.0)
        self.y -= self.size * 0.45

    def heading(self, text: str, keep: float = 0.0) -> None:
        """A heading over a rule, with room for ``keep`` points below it. Steps count from one again."""
        self.step = 0
        size = self.size * HEADING
        lines = wrap_text(text, Face.BOLD, size, self.shape.measure)
        self.need(len(lines) * size * 1.15 + self.size * 2.2 + max(keep, self.size * 3))
        if not self.is_fresh:
            self.y -= self.size * 0.7
        for line in lines:
            self.y -= size * 1.15
            self.put(Text(self.shape.left, self.y, line, Face.BOLD, size))
        self.y -= self.size * 0.42
        self.put(Line(self.shape.left, self.y, self.shape.right, self.y, 1.2))
        self.y -= self.size * 0.1

    def note(self, part: PrintedPart) -> None:
        """Words in a frame with a heavy bar at its left."""
        pad = self.size * 0.75
        lines = self._lines(part, self.shape.measure - 2 * pad - 3)
        height = sum(_step(line) for line in lines) + 2 * pad - self.size * 0.25
        self.need(height + self.size * 0.3)
        top = self.y - self.size * 0.3
        bottom = top - height
        self.put(Box(self.shape.left, bottom, self.shape.measure, height, 0.8))
        self.put(Box(self.shape.left, bottom, 4, height, fill=0.0))
        self.y = top - pad + self.size * 0.25
        self._set(lines, self.shape.left + pad + 3)
        self.y = bottom

    def lines(self, text: str, face: Face, size: float, *, grey: float = 0.0, leading: float = LEADING) -> None:
        """Plain lines."""
        for line in wrap_text(text, face, size, self.shape.measure):
            self.need(size * leading)
            self.y -= size * leading
            self.put(Text(self.shape.left, self.y, line, face, size, grey))

    def _height(self, part: PrintedPart) -> float:
        """About how high a block will be."""
        return sum(_step(line) for line in self._lines(part, self.shape.measure - self.size * 2)) + self.size * 2

    def _listed(self, part: PrintedPart, number: str) -> None:
        indent = self.size * (1.9 if number else 1.25)
        top = self._block(part, indent)
        if number:
            side, digit = self.size * 1.38, self.size * 0.88
            at = top - self.size * 1.66  # the digit stands on the line of the words
            right, line = self.shape.left + side, at + (side - digit * 0.68) / 2
            self.put(Box(self.shape.left, at, side, side, 0.9))
            self.put(centred(number, Face.BOLD, digit, self.shape.left, right, line))
            self.y = min(self.y, at)
        else:
            dot = self.size * 0.36
            self.put(Box(self.shape.left + self.size * 0.2, top - self.size * 1.14, dot, dot, fill=0.0))

    def _block(self, part: PrintedPart, indent: float) -> float:
        """Words kept on one panel; gives the height at which they begin."""
        lines = self._lines(part, self.shape.measure - indent)
        self.need(max(sum(_step(line) for line in lines), self.size * 1.7))
        top = self.y
        self._set(lines, self.shape.left + indent)
        return top

    def _lines(self, part: PrintedPart, measure: float) -> list[tuple[str, Face, float, float]]:
        """Lines of a block with face, size and grey; the article in small letters after the words."""
        text = f"{part.text} {self.mark}" if part.is_marked else part.text
        is_heavy = part.kind is BlockKind.NOTE
        face = Face.SEMIBOLD if is_heavy else Face.REGULAR
        found = [
            ("".join(piece.text for piece in line), face, self.size, 0.0)
            for line in wrap([Span(text, face)], self.size, measure)
        ]
        if part.law:
            small = self.size * LAW
            found += [(line, Face.REGULAR, small, MUTED) for line in wrap_text(part.law, Face.REGULAR, small, measure)]
        return found

    def _set(self, lines: list[tuple[str, Face, float, float]], left: float) -> None:
        for line in lines:
            self.y -= _step(line)
            self.put(Text(left, self.y, line[0], line[1], line[2], line[3]))


def _step(line: tuple[str, Face, float, float]) -> float:
    return line[2] * LEADING


def largest(sizes: Sequence[float], lay_out: Callable[[float], Flow], panels: int) -> Flow:
    """The flow in the largest letters with which it takes no more than so many panels, else in the smallest."""
    flow = lay_out(sizes[0])
    for size in sizes[1:]:
        if len(flow.panels) <= panels:
            break
        flow = lay_out(size)
    return flow


def moved(mark: Mark, x: float, y: float) -> Mark:
    """The mark at another place."""
    match mark:
        case Line():
            return replace(mark, x=mark.x + x, y=mark.y + y, to_x=mark.to_x + x, to_y=mark.to_y + y)
        case Text() | Box() | Squares() | Photo():
            return replace(mark, x=mark.x + x, y=mark.y + y)


def fitting_size(text: str, face: Face, size: float, measure: float, smallest: float) -> float:
    """The size at which the widest word of a text still fits in one line; not below ``smallest``."""
    widest = max(width(word, face, size) for word in text.split())
    return max(smallest, min(size, size * measure / widest))
