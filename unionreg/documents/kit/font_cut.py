"""Fonts as a kit embeds them: letters numbered once, subsets cut once for a whole run of files.

reportlab reads the font and cuts the subset. What it gives is kept, because 1,330 stations use the same letters.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

from reportlab.pdfbase.ttfonts import makeToUnicodeCMap

from unionreg.documents.fonts import Face, font

# Letters that nearly every kit uses have their numbers beforehand, so that files of a run share one subset.
USUAL = "".join(map(chr, range(32, 127))) + "áéíóúüñÁÉÍÓÚÜÑ¿¡°ºª«»“”‘’·—–…×≥□☐✂ꞌ"
ROOM = 256


@dataclass(slots=True)
class Letters:
    """The numbers of the letters of one face in one file: subset and code in it.

    ``known`` are those of the first subset, which text is tried with first.
    """

    face: Face
    subsets: list[list[int]] = field(default_factory=list)
    places: dict[int, tuple[int, int]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    codes: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        glyphs = font(self.face).face.charToGlyph
        for letter in USUAL:
            if ord(letter) in glyphs:
                self._take(ord(letter))

    def _take(self, point: int) -> tuple[int, int]:
        if not self.subsets or len(self.subsets[-1]) == ROOM:
            self.subsets.append([0])
        subset, code = len(self.subsets) - 1, len(self.subsets[-1])
        self.subsets[-1].append(point)
        self.places[point] = (subset, code)
        if subset == 0:
            self.known.add(chr(point))
            self.codes[point] = code
        return subset, code

    def pieces(self, text: str) -> list[tuple[int, bytes]]:
        """The text, whose letters the face must have, as codes: subset and bytes of each piece."""
        if self.known.issuperset(text):
            return [(0, text.translate(self.codes).encode("latin-1"))]
        found: list[tuple[int, bytearray]] = []
        for point in map(ord, text):
            subset, code = self.places.get(point) or self._take(point)
            if not found or found[-1][0] != subset:
                found.append((subset, bytearray()))
            found[-1][1].append(code)
        return [(subset, bytes(codes)) for subset, codes in found]


@dataclass(frozen=True, slots=True)
class CutFont:
    """A subset ready for a file: the font program and the map to Unicode, both compressed, and the widths."""

    name: str
    program: bytes
    program_length: int
    to_unicode: bytes
    widths: tuple[int, ...]
    descriptor: str


@dataclass(slots=True)
class FontCutter:
    """Cuts subsets and keeps them, for the files of one run."""

    cut: dict[tuple[Face, tuple[int, ...]], CutFont] = field(default_factory=dict)

    def subset(self, face: Face, number: int, points: list[int]) -> CutFont:
        """The subset with these code points in this order; ``number`` of it within its file names it."""
        key = (face, tuple(points))
        if key not in self.cut:
            self.cut[key] = _cut(face, number, points)
        return self.cut[key]


def _cut(face: Face, number: int, points: list[int]) -> CutFont:
    metrics = font(face).face
    tag = "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))
    name = f"{tag}+{face.value}"
    program = metrics.makeSubset(points)
    low, bottom, right, top = (round(edge) for edge in metrics.bbox)
    descriptor = (
        f"/Ascent {round(metrics.ascent)} /CapHeight {round(metrics.capHeight)} /Descent {round(metrics.descent)} "
        f"/Flags 4 /FontBBox [{low} {bottom} {right} {top}] /ItalicAngle {round(metrics.italicAngle)} "
        f"/StemV {round(metrics.stemV)} /MissingWidth {round(metrics.defaultWidth)}"
    )
    return CutFont(
        name=name,
        program=zlib.compress(program),
        program_length=len(program),
        to_unicode=zlib.compress(makeToUnicodeCMap(name, points).encode("ascii")),
        widths=tuple(round(metrics.getCharWidth(point)) for point in points),
        descriptor=descriptor,
    )
