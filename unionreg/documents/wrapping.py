"""Breaking text into lines of a given width, with pieces of several faces in one paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.fonts import Face, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one face."""

    text: str
    face: Face = Face.REGULAR


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a finished line, ``offset`` points from its left edge."""

    offset: float
    text: str
    face: Face


Word = tuple[Span, ...]


def bold(text: str) -> Span:
    """A stretch that stands out."""
    return Span(text, Face.SEMIBOLD)


def wrap(spans: Sequence[Span], size: float, available: float) -> list[list[Piece]]:
    """The spans as lines no wider than ``available`` points; a word wider than a line is cut between characters."""
    lines: list[list[Piece]] = []
    for paragraph in _paragraphs(spans):
        lines.extend(_wrap_paragraph(paragraph, size, available))
    return lines


def wrap_text(text: str, face: Face, size: float, available: float) -> list[str]:
    """Plain text as lines; the quick way where it fits in one."""
    if "\n" not in text and width(text, face, size) <= available:
        return [text]
    return ["".join(piece.text for piece in line) for line in wrap([Span(text, face)], size, available)]


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[Span]]:
    current: list[Span] = []
    for span in spans:
        first, *others = span.text.split("\n")
        current.append(Span(first, span.face))
        for other in others:
            yield current
            current = [Span(other, span.face)]
    yield current


def _wrap_paragraph(spans: list[Span], size: float, available: float) -> list[list[Piece]]:
    lines: list[list[Piece]] = []
    current: list[Word] = []
    used = 0.0
    for word, wide, gap in _measured(spans, size, available):
        if current and used + gap + wide > available:
            lines.append(_line(current, size))
            current, used = [], 0.0
        used += wide + (gap if current else 0.0)
        current.append(word)
    lines.append(_line(current, size))
    return lines


def _measured(spans: list[Span], size: float, available: float) -> Iterator[tuple[Word, float, float]]:
    """Each word with its width and that of the space before it."""
    for word in _words(spans):
        gap = width(" ", word[0].face, size)
        wide = sum(width(span.text, span.face, size) for span in word)
        if wide <= available:
            yield word, wide, gap
            continue
        for part in _cut(word, size, available):
            yield part, sum(width(span.text, span.face, size) for span in part), gap


def _words(spans: list[Span]) -> Iterator[Word]:
    """Words; one may change its face inside, as a name in bold before a comma does."""
    word: list[Span] = []
    for span in spans:
        for index, text in enumerate(span.text.split(" ")):
            if index > 0 and word:
                yield tuple(word)
                word = []
            if text:
                word.append(Span(text, span.face))
    if word:
        yield tuple(word)


def _cut(word: Word, size: float, available: float) -> Iterator[Word]:
    """A word too wide for a line, in parts that fit."""
    part = ""
    for span in word:
        for character in span.text:
            if part and width(part + character, span.face, size) > available:
                yield (Span(part, span.face),)
                part = ""
            part += character
        if part:
            yield (Span(part, span.face),)
            part = ""


def _line(words: Iterable[Word], size: float) -> list[Piece]:
    """Words set one after another, joined where the face stays the same."""
    joined: list[Span] = []
    for index, word in enumerate(words):
        for position, span in enumerate(word):
            space = " " if index > 0 and position == 0 else ""
            if joined and joined[-1].face == span.face:
                joined[-1] = Span(joined[-1].text + space + span.text, span.face)
            else:
                if joined and space:
                    joined[-1] = Span(joined[-1].text + space, joined[-1].face)
                joined.append(span)
    pieces: list[Piece] = []
    offset = 0.0
    for span in joined:
        pieces.append(Piece(offset, span.text, span.face))
        offset += width(span.text, span.face, size)
    return pieces
