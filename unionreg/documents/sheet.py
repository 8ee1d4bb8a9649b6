"""A sheet, letter or longer: letterhead, running head and foot, and text that flows over pages.

Every page says whose it is, its folio, "Foja n de m" and the package digest; pages with invented data or of a rehearsal
say so in a frame. Tables are in ``tables``, signature blocks, boxes and codes in ``blocks``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.documents import drawing
from unionreg.documents.drawing import MUTED, Line, Mark, Paper, Text
from unionreg.documents.fonts import Face, width
from unionreg.documents.wrapping import Span, wrap, wrap_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.attachments import Attachment
    from unionreg.domain.office import Letterhead

LEFT = 70.9  # 2.5 cm for binding and rubrics
RIGHT = drawing.PAGE_WIDTH - 48.0
HEAD = 40.0
BOTTOM = 68.0
BODY = 11.0
SMALL = 9.0
LEADING = 1.32
SHORT = 3

INVENTED = {"es": "DEMOSTRACIÓN — DATOS INVENTADOS", "en": "DEMONSTRATION — INVENTED DATA"}
SAMPLE = {"es": "MUESTRA — SIN VALIDEZ", "en": "SPECIMEN — NOT VALID"}
REHEARSAL = {"es": "SIMULACRO — DATOS INVENTADOS", "en": "REHEARSAL — INVENTED DATA"}
FOLIO = {"es": "Folio", "en": "Folio"}
PAGE_OF = {"es": "Foja {page} de {pages}", "en": "Page {page} of {pages}"}
DIGEST = {"es": "Huella del paquete", "en": "Package digest"}


@dataclass(frozen=True, slots=True)
class SheetStyle:
    """What stands on every page. ``digest``: 64 hex digits or None; ``rubric``: room for initials in the foot.

    ``height`` of the paper in points: letter unless said. ``rehearsal``: every page says SIMULACRO; ``sample``:
    MUESTRA. ``digest_of``: what the digest is of, a tally package unless said.
    """

    title: str
    folio: str
    template: str
    digest: str | None = None
    rubric: bool = False
    language: str = "es"
    height: float = drawing.PAGE_HEIGHT
    rehearsal: bool = False
    sample: bool = False
    digest_of: str = ""


def digest_groups(digest: str) -> list[str]:
    """The 16 groups of 4 hex digits in which a digest is printed (tally package, 2.1)."""
    return [digest[start : start + 4] for start in range(0, 64, 4)]


def kept_together(index: int, lines: int) -> int:
    """How many lines of so many must fit on this page for the one at ``index`` to be set on it.

    Up to three lines stay on one page; of more, at least two stand at the foot of a page and at the head of the next.
    """
    if index == 0:
        return lines if lines <= SHORT else 2
    return 2 if index == lines - 2 and lines > SHORT else 1


def size_that_fits(text: str, face: Face, size: float) -> float:
    """The size, or the smaller one at which the text takes one line."""
    return min(size, size * (RIGHT - LEFT) / width(text, face, size))


@dataclass
class Sheet:
    """Pages in the making. ``y`` is the height of the last thing set; what follows goes below it."""

    letterhead: Letterhead
    style: SheetStyle
    pages: list[list[Mark]] = field(default_factory=list)
    y: float = 0.0

    def __post_init__(self) -> None:
        self.new_page()

    @property
    def bottom(self) -> float:
        """Where what flows ends and the foot begins."""
        return BOTTOM

    @property
    def room(self) -> float:
        """Height left on this page, in points."""
        return self.y - self.bottom

    @property
    def warning(self) -> str:
        """What says on every page that nothing here is real; empty for a real paper."""
        language = self.style.language
        if self.style.sample:
            return SAMPLE[language]
        if self.style.rehearsal:
            return REHEARSAL[language]
        return INVENTED[language] if self.letterhead.invented else ""

    def put(self, *marks: Mark) -> None:
        """Sets marks on the present page."""
        self.pages[-1].extend(marks)

    def new_page(self) -> None:
        """Begins a page with its head."""
        self.pages.append([])
        self.y = self.style.height - HEAD
        if len(self.pages) == 1:
            self._letterhead()
        else:
            self._running_head()
        if self.warning:
            self._set_warning()

    def need(self, height: float) -> None:
        """Begins a new page unless this much room is left."""
        if self.room < height:
            self.new_page()

    def space(self, height: float) -> None:
        """Leaves room."""
        self.y -= height

    def title(self, text: str, size: float = 18.0) -> None:
        """The name of the paper."""
        self.space(10)
        self._lines(wrap_text(text, Face.BOLD, size, RIGHT - LEFT), Face.BOLD, size, 1.18)
        self.space(4)

    def heading(self, text: str, keep: float = 60.0) -> None:
        """A heading that stays with at least ``keep`` points of what follows."""
        self.need(30 + keep)
        self.space(12)
        self._lines(wrap_text(text, Face.SEMIBOLD, 13, RIGHT - LEFT), Face.SEMIBOLD, 13, 1.2)
        self.space(3)

    def paragraph(
        self,
        *spans: Span | str,
        size: float = BODY,
        indent: float = 0.0,
        after: float = 5.0,
        grey: float = 0.0,
        keep: float = 0.0,
    ) -> None:
        """A paragraph set ragged right; strings are set in the regular face. No line of it stands alone on a page.

        Its last lines stay with ``keep`` points of what follows: all of up to three, of more at least two.
        """
        pieces = [Span(span) if isinstance(span, str) else span for span in spans]
        step = size * LEADING
        lines = wrap(pieces, size, RIGHT - LEFT - indent)
        last = 0 if len(lines) <= SHORT else len(lines) - 2
        for index, line in enumerate(lines):
            below = after + keep if keep and index == last else 0.0
            self.need(step * kept_together(index, len(lines)) + below)
            self.y -= step
            for piece in line:
                self.put(Text(LEFT + indent + piece.offset, self.y, piece.text, piece.face, size, grey))
        self.space(after)

    def facts(self, rows: Sequence[tuple[str, str]], label_width: float = 128.0, size: float = BODY) -> None:
        """Labels at the left in a lighter grey, their values beside them."""
        step = size * LEADING
        for label, value in rows:
            labels = wrap_text(label, Face.REGULAR, size - 1, label_width - 10)
            values = wrap_text(value, Face.SEMIBOLD, size, RIGHT - LEFT - label_width)
            rows_here = max(len(labels), len(values))
            for index in range(rows_here):
                self.need(step * kept_together(index, rows_here))
                self.y -= step
                if index < len(labels):
                    self.put(Text(LEFT, self.y, labels[index], Face.REGULAR, size - 1, MUTED))
                if index < len(values):
                    self.put(Text(LEFT + label_width, self.y, values[index], Face.SEMIBOLD, size))
            self.space(2.5)

    def rule(self, before: float = 4.0, after: float = 4.0) -> None:
        """A hairline over the width of the text."""
        self.y -= before
        self.put(Line(LEFT, self.y, RIGHT, self.y))
        self.y -= after

    def finish(self, attached: Attachment | None = None) -> bytes:
        """The finished file: feet are set now that the number of pages is known."""
        style = self.style
        language = "es-MX" if style.language == "es" else style.language
        paper = Paper(style.title, self.letterhead.office_name, language, style.height)
        return drawing.pdf_bytes(self.pages_with_feet(), paper, attached)

    def pages_with_feet(self) -> list[list[Mark]]:
        """The pages, complete. The foot comes first in a page's text, so that what ends the paper ends its text."""
        return [[*self._foot(index + 1), *page] for index, page in enumerate(self.pages)]

    def _lines(self, lines: Sequence[str], face: Face, size: float, leading: float) -> None:
        for line in lines:
            self.y -= size * leading
            self.put(Text(LEFT, self.y, line, face, size))

    def _letterhead(self) -> None:
        self._lines(wrap_text(self.letterhead.office_name, Face.BOLD, 13.0, RIGHT - LEFT), Face.BOLD, 13.0, 1.22)
        below = [text for text in (self.letterhead.unit, self.letterhead.place) if text]
        beside = self._room_beside_folio(11.0)
        is_beside = all(width(text, Face.REGULAR, 10.0) <= beside for text in below)
        if is_beside:
            self._folio(self.y - 12.2, 11.0)
        for text in below:
            self._lines(wrap_text(text, Face.REGULAR, 10.0, RIGHT - LEFT), Face.REGULAR, 10.0, 1.22)
        if not is_beside:
            self._folio_below(10.0)
        # The folio hangs a line below the name even where there is nothing at its left.
        self.y = (min(self.y, self.style.height - HEAD - 30) if self.style.folio else self.y) - 7
        self.put(Line(LEFT, self.y, RIGHT, self.y, 1.4))
        self.space(4)

    def _running_head(self) -> None:
        text = f"{self.letterhead.office_name} · {self.style.title}"
        if width(text, Face.REGULAR, SMALL) <= self._room_beside_folio(9.0):
            self._folio(self.y - 10.5, 9.0)
            self._lines([text], Face.REGULAR, SMALL, 10.5 / SMALL)
        else:
            for part in (self.letterhead.office_name, self.style.title):
                self._lines(wrap_text(part, Face.REGULAR, SMALL, RIGHT - LEFT), Face.REGULAR, SMALL, 10.5 / SMALL)
            self._folio_below(8.0)
        self.y -= 6
        self.put(Line(LEFT, self.y, RIGHT, self.y, 0.8))
        self.space(6)

    def _room_beside_folio(self, size: float) -> float:
        """Width that the folio leaves at its left, with a gap between."""
        if not self.style.folio:
            return RIGHT - LEFT
        word = FOLIO[self.style.language]
        taken = width(self.style.folio, Face.MONO_SEMIBOLD, size) + 5 + width(word, Face.REGULAR, size - 1)
        return RIGHT - LEFT - taken - 18

    def _folio(self, y: float, size: float) -> None:
        """The folio at the right of the head."""
        if not self.style.folio:
            return
        number, word = self.style.folio, FOLIO[self.style.language]
        left = RIGHT - width(number, Face.MONO_SEMIBOLD, size)
        before = left - 5 - width(word, Face.REGULAR, size - 1)
        self.put(Text(before, y, word, Face.REGULAR, size - 1, MUTED), Text(left, y, number, Face.MONO_SEMIBOLD, size))

    def _folio_below(self, size: float) -> None:
        """A folio too long to stand beside the head, in lines of its own."""
        if not self.style.folio:
            return
        word = FOLIO[self.style.language]
        left = LEFT + width(word, Face.REGULAR, size - 0.5) + 5
        for index, line in enumerate(wrap_text(self.style.folio, Face.MONO_SEMIBOLD, size, RIGHT - left)):
            self.y -= size * 1.3
            if index == 0:
                self.put(Text(LEFT, self.y, word, Face.REGULAR, size - 0.5, MUTED))
            self.put(Text(left, self.y, line, Face.MONO_SEMIBOLD, size))

    def _set_warning(self) -> None:
        # Full height on the first page only: the room is wanted for what people read.
        height, size = (24.0, 15.0) if len(self.pages) == 1 else (17.0, 11.0)
        self.y -= height + 3
        text = self.warning
        self.put(
            drawing.Box(LEFT, self.y, RIGHT - LEFT, height, 1.6),
            drawing.centred(text, Face.BOLD, size, LEFT, RIGHT, self.y + (height - size * 0.68) / 2),
        )
        self.space(5)

    def _foot(self, number: int) -> list[Mark]:
        style = self.style
        y = BOTTOM - 16
        page = PAGE_OF[style.language].format(page=number, pages=len(self.pages))
        parts = [page, f"{FOLIO[style.language]} {style.folio}" if style.folio else "", style.template]
        text = " · ".join(part for part in parts if part)
        marks: list[Mark] = [
            Line(LEFT, y + 12, RIGHT, y + 12),
            Text(LEFT, y, text, Face.SEMIBOLD, size_that_fits(text, Face.SEMIBOLD, SMALL)),
        ]
        if style.rubric:
            marks.append(Line(RIGHT - 84, y - 13, RIGHT, y - 13))
            marks.append(drawing.right_aligned("Rúbrica", Face.REGULAR, 7.5, RIGHT, y - 21, MUTED))
        if style.digest is not None:
            caption = style.digest_of or DIGEST[style.language]
            marks.append(Text(LEFT, y - 11, caption, Face.REGULAR, 7.5, MUTED))
            marks.append(Text(LEFT, y - 20, " ".join(digest_groups(style.digest)), Face.MONO, 7.5))
        if self.warning:
            # On the line of the caption where there is a digest; else below the folio, clear of the line for initials.
            text = self.warning
            right = RIGHT - 94 if style.rubric else RIGHT
            left = LEFT if style.digest is None else right - width(text, Face.BOLD, 8.5)
            marks.append(Text(left, y - 11, text, Face.BOLD, 8.5))
        return marks
