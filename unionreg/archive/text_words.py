"""Words with their places out of a page that has text of its own, so that it need not be recognised. Certain words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from unionreg.domain.archive.words import CERTAIN, TENTHS, PageWords, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_SIGNS = 60_000
_SAME_LINE = 0.5


@dataclass
class _Growing:
    """A word in the making; its box in points from the bottom left, as PDF counts."""

    text: list[str] = field(default_factory=list)
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0

    def add(self, sign: str, box: tuple[float, float, float, float]) -> None:
        left, bottom, right, top = box
        if not self.text:
            self.left, self.bottom, self.right, self.top = box
        self.text.append(sign)
        self.left, self.bottom = min(self.left, left), min(self.bottom, bottom)
        self.right, self.top = max(self.right, right), max(self.top, top)


def text_words(page: Any, number: int, width: int, height: int) -> PageWords:
    """The words of a page of pypdfium2; ``width`` and ``height`` in tenths of a point as it is shown."""
    text = page.get_textpage()
    try:
        words = tuple(_placed(text, page, width, height))
    finally:
        text.close()
    return PageWords(number, width, height, words)


def _placed(text: Any, page: Any, width: int, height: int) -> Iterator[Word]:
    line, last = 0, None
    for word in _grown(text):
        middle = (word.bottom + word.top) / 2
        if last is not None and not last.bottom - _SAME_LINE <= middle <= last.top + _SAME_LINE:
            line += 1
        last = word
        x0, y0, x1, y1 = _shown(word, page, width, height)
        yield Word("".join(word.text), x0, y0, x1, y1, CERTAIN, line)


def _grown(text: Any) -> Iterator[_Growing]:
    word = _Growing()
    signs = text.get_text_range(0, min(text.count_chars(), _MOST_SIGNS))
    for place, sign in enumerate(signs):
        if sign.isspace() or not sign.isprintable():
            if word.text:
                yield word
            word = _Growing()
        else:
            word.add(sign, text.get_charbox(place))
    if word.text:
        yield word


def _shown(word: _Growing, page: Any, width: int, height: int) -> tuple[int, int, int, int]:
    """From the page's own corner, bottom left and not turned, to the top left corner of what is shown."""
    left, bottom, right, top = page.get_cropbox()
    x0, x1 = word.left - left, word.right - left
    y0, y1 = word.bottom - bottom, word.top - bottom
    wide, high = right - left, top - bottom
    turned = page.get_rotation() % 360
    if turned == 90:  # noqa: PLR2004 - quarter turns to the right
        box = (y0, x0, y1, x1)
    elif turned == 180:  # noqa: PLR2004
        box = (wide - x1, y0, wide - x0, y1)
    elif turned == 270:  # noqa: PLR2004
        box = (high - y1, wide - x1, high - y0, wide - x0)
    else:
        box = (x0, high - y1, x1, high - y0)
    limits = (width, height, width, height)
    values = [max(0, min(most, round(each * TENTHS))) for each, most in zip(box, limits, strict=True)]
    return values[0], values[1], values[2], values[3]
