"""Words with places and confidence out of what Tesseract writes (hOCR), in the archive's own measure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from unionreg.domain.archive.words import PageWords, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

_BOX = re.compile(r"\bbbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)")
_CONFIDENCE = re.compile(r"\bx_wconf (\d+)")
_LINES = frozenset({"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat", "ocr_footer"})


def hocr_words(content: bytes, number: int, width: int, height: int) -> PageWords:
    """The words of one page; ``width`` and ``height`` of the page in tenths of a point. A page that was left out is
    empty.
    """
    if not content.strip():
        return PageWords(number, width, height)
    try:
        # Written by Tesseract on this computer a moment ago; entities of its own it does not declare.
        root = ET.fromstring(content)  # noqa: S314
    except ET.ParseError:
        return PageWords(number, width, height)
    page = next((each for each in root.iter() if each.get("class") == "ocr_page"), root)
    box = _box(page)
    if box is None or not box[2] or not box[3]:
        return PageWords(number, width, height)
    return PageWords(number, width, height, tuple(_words(page, width / box[2], height / box[3], width, height)))


def _words(page: ET.Element, across: float, down: float, width: int, height: int) -> Iterator[Word]:
    line = -1
    for element in page.iter():
        kind = element.get("class", "")
        if kind in _LINES:
            line += 1
        box = _box(element) if kind == "ocrx_word" else None
        text = "".join(element.itertext()).strip() if box else ""
        if not text or box is None:
            continue
        sure = _CONFIDENCE.search(element.get("title", ""))
        yield Word(
            text,
            _within(box[0] * across, width),
            _within(box[1] * down, height),
            _within(box[2] * across, width),
            _within(box[3] * down, height),
            min(100, int(sure[1])) if sure else 0,
            max(line, 0),
        )


def _box(element: ET.Element) -> tuple[int, int, int, int] | None:
    found = _BOX.search(element.get("title", ""))
    return None if found is None else (int(found[1]), int(found[2]), int(found[3]), int(found[4]))


def _within(value: float, most: int) -> int:
    return max(0, min(most, round(value)))
