"""Marks as PDF operators (ISO 32000-2, 8 and 9): short, the same for the same marks, quick to make by the thousand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from unionreg.documents.drawing import Box, Line, Squares, Text, dark_stretches
from unionreg.documents.fonts import runs
from unionreg.documents.kit.marks import Dashes, Form, Picture, Placed, Turned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from unionreg.documents.fonts import Face
    from unionreg.documents.kit.font_cut import Letters
    from unionreg.documents.kit.marks import KitMark


class Names(Protocol):
    """What the file knows: the letters of a face, its name in the file, and the form of a picture."""

    def letters(self, face: Face) -> tuple[str, Letters]:
        """Resource name of the face and the numbers of its letters."""

    def picture(self, content: bytes) -> tuple[Form, float, float]:
        """Resource of an image of one by one points, with its width and height in dots."""


def operators(marks: Iterable[KitMark], names: Names) -> bytes:
    """The content stream of these marks, not compressed."""
    return "\n".join([_DRAW[type(mark)](mark, names) for mark in marks]).encode("ascii")


def _text(mark: Text, names: Names) -> str:
    return _shown(mark, f"1 0 0 1 {mark.x:.2f} {mark.y:.2f} Tm", names)


def _turned(mark: Turned, names: Names) -> str:
    return _shown(mark, f"0 1 -1 0 {mark.x:.2f} {mark.y:.2f} Tm", names)


def _shown(mark: Text | Turned, place: str, names: Names) -> str:
    shown = []
    for face, part in runs(mark.text, mark.face):
        name, letters = names.letters(face)
        for subset, codes in letters.pieces(part):
            shown.append(f"/{name}_{subset} {mark.size:g} Tf <{codes.hex()}> Tj")
    return f"{mark.grey:g} g BT {place} {' '.join(shown)} ET"


def _line(mark: Line, _names: Names) -> str:
    place = f"{mark.x:.2f} {mark.y:.2f} m {mark.to_x:.2f} {mark.to_y:.2f} l S"
    return f"{mark.grey:g} G {mark.weight:g} w {place}"


def _dashes(mark: Dashes, _names: Names) -> str:
    place = f"{mark.x:.2f} {mark.y:.2f} m {mark.to_x:.2f} {mark.to_y:.2f} l S"
    return f"q 0 G {mark.weight:g} w [4 3] 0 d {place} Q"


def _placed(mark: Placed, _names: Names) -> str:
    return f"q 1 0 0 1 {mark.x:.2f} {mark.y:.2f} cm /{mark.form.name} Do Q"


def _box(mark: Box, _names: Names) -> str:
    place = f"{mark.x:.2f} {mark.y:.2f} {mark.width:.2f} {mark.height:.2f} re"
    if mark.fill is not None:
        return f"{mark.fill:g} g {place} f"
    return f"0 G {mark.weight:g} w {place} S"


def _squares(mark: Squares, _names: Names) -> str:
    """Dark modules as stretches on a grid of whole numbers, scaled once."""
    module = mark.side / len(mark.rows)
    top = len(mark.rows) - 1
    stretches = [
        f"{start} {top - index} {end - start} 1 re"
        for index, row in enumerate(mark.rows)
        for start, end in dark_stretches(row)
    ]
    return f"q 0 g {module:.4f} 0 0 {module:.4f} {mark.x:.2f} {mark.y:.2f} cm {' '.join(stretches)} f Q"


def _picture(mark: Picture, names: Names) -> str:
    form, wide, high = names.picture(mark.content)
    scale = min(mark.width / wide, mark.height / high)
    width, height = wide * scale, high * scale
    x, y = mark.x + (mark.width - width) / 2, mark.y + (mark.height - height) / 2
    return f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{form.name} Do Q"


_DRAW: dict[type, Callable[[Any, Names], str]] = {
    Text: _text,
    Turned: _turned,
    Line: _line,
    Dashes: _dashes,
    Box: _box,
    Placed: _placed,
    Squares: _squares,
    Picture: _picture,
}
