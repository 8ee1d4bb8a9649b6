"""Reading a public form again, as somebody would who looks for what was struck; anything found refuses it.

Two readers that share no code (pdfium, and the operators of the file itself) tell which words stand where; the drawn
page must be black under every area; and of what a PDF can carry besides pages nothing may be there.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from unionreg.domain.archive.words import CERTAIN, TENTHS, PageWords, Word
from unionreg.domain.redaction.areas import words_under
from unionreg.domain.redaction.detection import curps_in
from unionreg.errors import IntegrityBrokenError
from unionreg.redaction.page_pictures import draw_page
from unionreg.redaction.page_words import opened, page_words
from unionreg.redaction.writing import ENCODING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pikepdf
    import pypdfium2

    from unionreg.domain.redaction.areas import Area

SURVIVES = "redaction-survives"
LOOKED_DPI = 60
_BLACK = 48
_OF_CATALOGUE = frozenset({"/Type", "/Pages", "/Lang", "/ViewerPreferences"})
_OF_PAGE = frozenset({"/Type", "/Parent", "/MediaBox", "/Contents", "/Resources"})
_OF_RESOURCES = frozenset({"/XObject", "/Font"})
_OF_IMAGE = frozenset(
    {"/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Filter", "/DecodeParms", "/Length"}
)
_NUMBERS_OF_A_MATRIX = 6


def check(content: bytes, pages: Sequence[tuple[int, int]], areas: Sequence[Area]) -> None:
    """Refuse the file unless it is clean: IntegrityBrokenError ``redaction-survives`` (page, reader).

    ``pages``: width and height of each marked page in tenths of a point; the last sheet follows them.
    """
    _check_whole(content)
    _check_structure(content, len(pages))
    with opened(content) as document:
        for number, size in enumerate(pages, start=1):
            own = [area for area in areas if area.page == number]
            _check_words(page_words(document, number), own, "pdfium")
            _check_picture(document, number, own, size)
    for page in file_words(content)[: len(pages)]:
        _check_words(page, [area for area in areas if area.page == page.number], "operators")


def remaining(content: bytes) -> tuple[PageWords, ...]:
    """All text of a file: what is written about it as page 0, then every page by either reader, so each twice."""
    with opened(content) as document:
        read = [page_words(document, number) for number in range(1, len(document) + 1)]
    return (_about(content), *read, *file_words(content))


def _about(content: bytes) -> PageWords:
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        said = [str(value) for value in pdf.docinfo.values()]
        if "/Metadata" in pdf.Root:
            said.append(pdf.Root["/Metadata"].read_bytes().decode("utf-8", "replace"))
    return PageWords(0, 0, 0, tuple(Word(word, 0, 0, 0, 0, CERTAIN) for text in said for word in text.split()))


def file_words(content: bytes) -> tuple[PageWords, ...]:
    """What the operators of each page show and where, read from the file itself; for files written here."""
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        read = []
        for number, page in enumerate(pdf.pages, start=1):
            wide, high = (round(float(side) * TENTHS) for side in list(page.mediabox)[2:])
            read.append(PageWords(number, wide, high, tuple(_shown(page, high))))
        return tuple(read)


def _shown(page: pikepdf.Page, height: int) -> Iterator[Word]:
    import pikepdf

    x = y = size = 0.0
    stretch = 100.0
    for step in pikepdf.parse_content_stream(page):
        operator, operands = str(step.operator), list(step.operands)
        if operator == "Tf":
            size = float(operands[1])
        elif operator == "Tz":
            stretch = float(operands[0])
        elif operator == "Tm" and len(operands) == _NUMBERS_OF_A_MATRIX:
            x, y = float(operands[4]), float(operands[5])
        elif operator in {"Tj", "TJ", "'", '"'}:
            text = _text(operands)
            if text.strip():
                # Half the size for each sign is more than a narrow letter and less than a wide one.
                wide = max(1.0, len(text.strip()) * size * stretch / 200)
                yield Word(
                    text.strip(), round(x * TENTHS), round(height - (y + size) * TENTHS),
                    round((x + wide) * TENTHS), round(height - y * TENTHS), 100,
                )  # fmt: skip


def _text(operands: Sequence[object]) -> str:
    import pikepdf

    text = ""
    for each in operands:
        if isinstance(each, pikepdf.Array):
            text += _text(list(each))
        elif isinstance(each, (pikepdf.String, bytes)):
            text += bytes(each).decode(ENCODING, "replace")
    return text


def _check_words(page: PageWords, areas: Sequence[Area], reader: str) -> None:
    if words_under(areas, page) or curps_in(" ".join(word.text for word in page.words)):
        raise IntegrityBrokenError(SURVIVES, page=page.number, reader=reader)


def _check_picture(document: pypdfium2.PdfDocument, number: int, areas: Sequence[Area], size: tuple[int, int]) -> None:
    if not areas:
        return
    drawn = draw_page(document, number, LOOKED_DPI)
    grey = drawn.picture.convert("L")
    for area in areas:
        left, top, right, bottom = drawn.box(area)
        # The softened edge belongs to what lies beside the area.
        inner = (left + 2, top + 2, max(right - 2, left + 3), max(bottom - 2, top + 3))
        lightest = grey.crop(inner).getextrema()[1]
        if lightest > _BLACK and _is_worth(area, size):  # type: ignore[operator]
            raise IntegrityBrokenError(SURVIVES, page=number, reader="picture")


def _is_worth(area: Area, size: tuple[int, int]) -> bool:
    """Whether an area is more than a few dots at the resolution looked at; words of a smaller one were looked for."""
    least = 6 * TENTHS
    return area.x1 - area.x0 >= least and area.y1 - area.y0 >= least and max(size) > least


def _check_whole(content: bytes) -> None:
    """One revision only: what stood in the file before cannot be read from behind its end."""
    if content.count(b"startxref") != 1 or content.count(b"%%EOF") != 1 or not content.rstrip().endswith(b"%%EOF"):
        raise IntegrityBrokenError(SURVIVES, page=0, reader="revisions")


def _check_structure(content: bytes, pages: int) -> None:
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        strange = set(pdf.Root.keys()) - _OF_CATALOGUE or set(pdf.docinfo.keys()) - {"/Title"}
        if strange or len(pdf.pages) < pages:
            raise IntegrityBrokenError(SURVIVES, page=0, reader="structure")
        for number, page in enumerate(list(pdf.pages)[:pages], start=1):
            if not _is_plain(page.obj):
                raise IntegrityBrokenError(SURVIVES, page=number, reader="structure")
        for each in pdf.objects:
            if isinstance(each, (pikepdf.Dictionary, pikepdf.Stream)) and not set(each.keys()).isdisjoint(_ACTIVE):
                raise IntegrityBrokenError(SURVIVES, page=0, reader="structure")


_ACTIVE = frozenset(
    {"/JS", "/JavaScript", "/AA", "/OpenAction", "/EF", "/EmbeddedFiles", "/Annots", "/OC", "/OCGs", "/Metadata",
     "/ActualText", "/Alt", "/PieceInfo", "/Thumb", "/Outlines", "/AcroForm", "/StructTreeRoot"}
)  # fmt: skip


def _is_plain(page: pikepdf.Object) -> bool:
    """A page of one picture and one font, and nothing else."""
    resources = page["/Resources"]
    pictures = list(dict(resources["/XObject"].items()).values())
    return (
        set(page.keys()) <= _OF_PAGE
        and set(resources.keys()) <= _OF_RESOURCES
        and len(pictures) == 1
        and set(pictures[0].keys()) <= _OF_IMAGE
    )
