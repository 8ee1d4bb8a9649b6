"""The words of a scanned page with their places and how sure the reading is: what search, corrections and public forms
share. Reading pictures is not here.

Everything is a whole number: lengths and places in **tenths of a point** (1/720 inch) from the top left corner of the
page as it is shown, confidence in hundredths. The JSON text of ``words_json`` is what the vault keeps.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TENTHS = 10
"""Parts of a point: ``x0 / TENTHS`` is in points."""

CERTAIN = 100
DOUBTFUL_BELOW = 60
"""Confidence of a word that a person wrote or that never was a picture; below the other a person should look."""

_FORM = "unionreg-words-1"
_PARTS = 7
_BLANK = " "


@dataclass(frozen=True, slots=True)
class Word:
    """One word as read. ``line`` counts the lines of its page from 0; ``confidence`` from 0 to 100."""

    text: str
    x0: int
    y0: int
    x1: int
    y1: int
    confidence: int
    line: int = 0

    @property
    def doubtful(self) -> bool:
        """Whether a person should look at it."""
        return self.confidence < DOUBTFUL_BELOW


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of one page in reading order; ``number`` from 1, size in tenths of a point."""

    number: int
    width: int
    height: int
    words: tuple[Word, ...] = ()

    def text(self) -> str:
        """The page as text: words with blanks between, lines on lines of their own."""
        lines: list[list[str]] = []
        last = None
        for word in self.words:
            if word.line != last:
                lines.append([])
                last = word.line
            lines[-1].append(word.text)
        return "\n".join(_BLANK.join(line) for line in lines)

    def doubtful(self) -> tuple[int, ...]:
        """The places of the words that a person should look at."""
        return tuple(place for place, word in enumerate(self.words) if word.doubtful)


def corrected(page: PageWords, corrections: Mapping[int, str]) -> PageWords:
    """The page with words as a person wrote them, by place among the words of the page; "" takes a word out.

    Lines and boxes stay. Places that the page does not have are ours to refuse before; here they are passed over.
    """
    words = tuple(
        replace(word, text=corrections[place], confidence=CERTAIN) if place in corrections else word
        for place, word in enumerate(page.words)
    )
    return replace(page, words=tuple(word for word in words if word.text))


def words_json(pages: Iterable[PageWords]) -> bytes:
    """The pages as JSON in UTF-8; the same pages give the same bytes."""
    plain = {
        "form": _FORM,
        "pages": [
            {
                "number": page.number,
                "width": page.width,
                "height": page.height,
                "words": [[each.text, each.x0, each.y0, each.x1, each.y1, each.confidence, each.line]
                          for each in page.words],
            }
            for page in pages
        ],
    }  # fmt: skip
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


def read_words(content: bytes) -> tuple[PageWords, ...]:
    """What ``words_json`` wrote; ValueError for anything else."""
    data = json.loads(content)
    if not isinstance(data, dict) or data.get("form") != _FORM or not isinstance(data.get("pages"), list):
        raise ValueError("no words of pages")
    return tuple(_page(each) for each in data["pages"])


def _page(data: object) -> PageWords:
    if not isinstance(data, dict) or not isinstance(data.get("words"), list):
        raise ValueError("no page of words")  # noqa: TRY004 - what was read is no words, whatever its type
    number, width, height = (data.get(name) for name in ("number", "width", "height"))
    if type(number) is not int or type(width) is not int or type(height) is not int:
        raise ValueError("a page has a number and a size")
    return PageWords(number, width, height, tuple(_word(each) for each in data["words"]))


def _word(data: object) -> Word:
    if not isinstance(data, list) or len(data) != _PARTS or not isinstance(data[0], str):
        raise ValueError("no word")
    text, *numbers = data
    if any(type(each) is not int for each in numbers):
        raise ValueError("a word has whole numbers")
    return Word(text, *numbers)
