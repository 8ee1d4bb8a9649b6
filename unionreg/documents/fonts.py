"""The fonts of our papers: embedded, with a second face for glyphs the first one lacks.

Source Sans 3 for text, Source Code Pro for folios and digests, Noto Sans where a character is in neither (saltillo,
rare Latin letters). Standard PDF fonts are never used: they are not embedded and lack many of our letters. Layout is
in ``sheet``.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from unionreg.paths import resources_root


class Face(StrEnum):
    """A face by the name of its file in ``resources/fonts``."""

    REGULAR = "SourceSans3-Regular"
    SEMIBOLD = "SourceSans3-Semibold"
    BOLD = "SourceSans3-Bold"
    ITALIC = "SourceSans3-It"
    MONO = "SourceCodePro-Regular"
    MONO_SEMIBOLD = "SourceCodePro-Semibold"
    WIDE = "NotoSans-Regular"
    WIDE_BOLD = "NotoSans-Bold"


HEAVY = (Face.SEMIBOLD, Face.BOLD, Face.MONO_SEMIBOLD, Face.WIDE_BOLD)

REMEMBERED_WIDTHS = 20_000

# Printed where no face has the character, so that nothing is left out in silence.
MISSING_GLYPH = "\N{REPLACEMENT CHARACTER}"


@cache
def font(face: Face) -> TTFont:
    """The loaded face; read from disk the first time, and from then on known to reportlab for this process."""
    path = resources_root() / "fonts" / f"{face.value}.ttf"
    pdfmetrics.registerFont(TTFont(face.value, str(path)))
    return pdfmetrics.getFont(face.value)


def has_glyph(character: str, face: Face) -> bool:
    """Whether the face can draw this one character."""
    return ord(character) in font(face).face.charToGlyph


def face_for(character: str, face: Face) -> Face:
    """The face that draws this character: the wanted one, else the wide one of like weight, else the mono one.

    Only the mono face has blocks: a struck-out text is a bar of them.
    """
    heavy = face in HEAVY
    others = (Face.WIDE_BOLD, Face.MONO_SEMIBOLD) if heavy else (Face.WIDE, Face.MONO)
    return next((each for each in (face, *others) if has_glyph(character, each)), others[0])


@cache
def _letters(face: Face) -> frozenset[str]:
    """Every character that the face can draw."""
    return frozenset(map(chr, font(face).face.charToGlyph))


def runs(text: str, face: Face) -> list[tuple[Face, str]]:
    """The text cut into pieces of one face each; a character that no face has becomes U+FFFD."""
    if _letters(face).issuperset(text):
        return [(face, text)] if text else []
    chosen = [_drawable(character, face) for character in text]
    return [(key, "".join(part for _, part in group)) for key, group in groupby(chosen, key=lambda pair: pair[0])]


def _drawable(character: str, face: Face) -> tuple[Face, str]:
    chosen = face_for(character, face)
    if has_glyph(character, chosen):
        return chosen, character
    return face_for(MISSING_GLYPH, face), MISSING_GLYPH


def width(text: str, face: Face, size: float) -> float:
    """Width in points of the text at this size."""
    return _units(text, face) * size / 1000


@lru_cache(maxsize=REMEMBERED_WIDTHS)
def _units(text: str, face: Face) -> float:
    """Width in thousandths of the size; papers of many stations measure the same words again and again."""
    widths: dict[int, float] = font(face).face.charWidths
    try:
        return sum([widths[ord(character)] for character in text])
    except KeyError:
        pieces: list[float] = [pdfmetrics.stringWidth(part, key.value, 1000) for key, part in runs(text, face)]
        return sum(pieces)
