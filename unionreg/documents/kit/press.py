"""A PDF file that is written page by page: nothing of a finished page stays in memory, so a run may be of any length.

reportlab's own canvas keeps every page until the file is saved (a run of 100,000 ballots is 50,000 pages). Fonts are
reportlab's (``font_cut``); what a page consists of is in ``ink``. The same pages always give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PIL import Image

from unionreg.documents.drawing import PAGE_WIDTH
from unionreg.documents.kit.font_cut import FontCutter, Letters
from unionreg.documents.kit.ink import operators
from unionreg.documents.kit.marks import Form
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.documents.drawing import Paper
    from unionreg.documents.fonts import Face
    from unionreg.documents.kit.marks import KitMark

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
BRANCH = 500
"""Pages under one node of the page tree."""

MOST_DOTS = 600
"""An emblem is printed at most this many dots wide or high: 2.5 cm at 600 dots per inch."""

CATALOG, INFO, ROOT, RESOURCES = 1, 2, 3, 4


class Target(Protocol):
    """Something to write forwards to: a file, or what sums it on its way."""

    def write(self, content: bytes, /) -> int: ...


@dataclass
class Press:
    """A file in the making on ``target``, which only needs to be written forwards."""

    target: Target
    paper: Paper
    cutter: FontCutter = field(default_factory=FontCutter)
    pages: int = 0

    def __post_init__(self) -> None:
        self._offset = 0
        self._offsets: dict[int, int] = {}
        self._last = RESOURCES
        self._nodes: list[int] = []
        self._kids: list[int] = []
        self._forms: dict[str, int] = {}
        self._faces: dict[Face, tuple[str, Letters]] = {}
        self._pictures: dict[bytes, tuple[Form, float, float]] = {}
        self._emit(HEADER)

    def letters(self, face: Face) -> tuple[str, Letters]:
        """Resource name of a face and the numbers of its letters in this file."""
        if face not in self._faces:
            self._faces[face] = (f"F{len(self._faces) + 1}", Letters(face))
        return self._faces[face]

    def picture(self, content: bytes) -> tuple[Form, float, float]:
        """The image as a resource of one by one points, in greys, written once; with its width and height in dots."""
        key = hashlib.sha256(content).digest()
        if key not in self._pictures:
            grey = _greys_of(content)
            name = f"X{len(self._forms) + 1}"
            self._forms[name] = self._stream(
                f"/Type /XObject /Subtype /Image /Width {grey.width} /Height {grey.height} "
                "/ColorSpace /DeviceGray /BitsPerComponent 8",
                grey.tobytes(),
            )
            self._pictures[key] = (Form(name, 1, 1), float(grey.width), float(grey.height))
        return self._pictures[key]

    def form(self, marks: Iterable[KitMark], width: float, height: float) -> Form:
        """Marks written once, to be placed often."""
        name = f"X{len(self._forms) + 1}"
        self._forms[name] = 0  # taken, so that a picture within gets the next name
        self._forms[name] = self._stream(
            f"/Type /XObject /Subtype /Form /BBox [0 0 {width:g} {height:g}] /Resources {RESOURCES} 0 R",
            operators(marks, self),
        )
        return Form(name, width, height)

    def content(self, marks: Iterable[KitMark]) -> int:
        """The content of a page, to be given to ``page`` once or often."""
        return self._stream("", operators(marks, self))

    def page(self, content: int, height: float) -> None:
        """One more page with this content."""
        if self.pages % BRANCH == 0:
            self._end_node()
            self._nodes.append(self._reserve())
        self.pages += 1
        box = f"[0 0 {PAGE_WIDTH:g} {height:g}]"
        number = self._reserve()
        self._object(
            number,
            f"<< /Type /Page /Parent {self._nodes[-1]} 0 R /MediaBox {box} /Resources {RESOURCES} 0 R "
            f"/Contents {content} 0 R >>".encode("ascii"),
        )
        self._kids.append(number)

    def close(self) -> None:
        """What stands at the end: fonts, the tree of pages, the table of objects. The target stays open."""
        self._end_node()
        kids = " ".join(f"{node} 0 R" for node in self._nodes)
        self._object(ROOT, f"<< /Type /Pages /Count {self.pages} /Kids [{kids}] >>".encode("ascii"))
        fonts = " ".join(part for name, letters in self._faces.values() for part in self._write_face(name, letters))
        forms = " ".join(f"/{name} {number} 0 R" for name, number in self._forms.items())
        self._object(RESOURCES, f"<< /Font << {fonts} >> /XObject << {forms} >> >>".encode("ascii"))
        paper = self.paper
        self._object(
            INFO, f"<< /Title {_words(paper.title)} /Author {_words(paper.author)} /Creator (unionreg) >>".encode()
        )
        self._object(CATALOG, f"<< /Type /Catalog /Pages {ROOT} 0 R /Lang {_words(paper.language)} >>".encode("ascii"))
        start = self._offset
        rows = b"".join(b"%010d 00000 n \n" % self._offsets[number] for number in range(1, self._last + 1))
        self._emit(b"xref\n0 %d\n0000000000 65535 f \n" % (self._last + 1) + rows)
        self._emit(
            b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
            % (self._last + 1, CATALOG, INFO, start)
        )

    def _end_node(self) -> None:
        if self._nodes:
            kids = " ".join(f"{kid} 0 R" for kid in self._kids)
            self._object(
                self._nodes[-1],
                f"<< /Type /Pages /Parent {ROOT} 0 R /Count {len(self._kids)} /Kids [{kids}] >>".encode("ascii"),
            )
            self._kids.clear()

    def _write_face(self, name: str, letters: Letters) -> list[str]:
        """Every subset of a face; what names them in the resources."""
        named = []
        for number, points in enumerate(letters.subsets):
            cut = self.cutter.subset(letters.face, number, points)
            program = self._raw_stream(f"/Length1 {cut.program_length}", cut.program)
            unicode_map = self._raw_stream("", cut.to_unicode)
            descriptor = self._add(
                f"<< /Type /FontDescriptor /FontName /{cut.name} {cut.descriptor} /FontFile2 {program} 0 R >>"
            )
            widths = " ".join(map(str, cut.widths))
            font = self._add(
                f"<< /Type /Font /Subtype /TrueType /BaseFont /{cut.name} /FirstChar 0 /LastChar {len(points) - 1} "
                f"/Widths [{widths}] /FontDescriptor {descriptor} 0 R /ToUnicode {unicode_map} 0 R >>"
            )
            named.append(f"/{name}_{number} {font} 0 R")
        return named

    def _stream(self, entries: str, content: bytes) -> int:
        return self._raw_stream(entries, zlib.compress(content))

    def _raw_stream(self, entries: str, packed: bytes) -> int:
        """A stream whose content is compressed already."""
        number = self._reserve()
        head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode("ascii")
        self._object(number, head + packed + b"\nendstream")
        return number

    def _add(self, body: str) -> int:
        number = self._reserve()
        self._object(number, body.encode("ascii"))
        return number

    def _reserve(self) -> int:
        self._last += 1
        return self._last

    def _object(self, number: int, body: bytes) -> None:
        self._offsets[number] = self._offset
        self._emit(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def _emit(self, content: bytes) -> None:
        self.target.write(content)
        self._offset += len(content)


def _words(text: str) -> str:
    """A text string of the document's own data (ISO 32000-2, 7.9.2.2), in hexadecimal."""
    return "<" + ("\ufeff" + text).encode("utf-16-be", "replace").hex() + ">"


def _greys_of(content: bytes) -> Image.Image:
    """The picture in greys, no larger than is printed. UnreadableError ``emblem-unreadable`` when it is none."""
    try:
        with Image.open(io.BytesIO(content)) as opened:
            opened.thumbnail((MOST_DOTS, MOST_DOTS))
            return _on_white(opened)
    except (OSError, ValueError, SyntaxError, struct.error, Image.DecompressionBombError) as error:
        raise UnreadableError("emblem-unreadable") from error


def _on_white(image: Image.Image) -> Image.Image:
    """The image in greys; where it is transparent the paper is white."""
    full = image.convert("RGBA")
    ground = Image.new("RGBA", full.size, "white")
    return Image.alpha_composite(ground, full).convert("L")
