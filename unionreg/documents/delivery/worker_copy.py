"""The worker's copy: a sheet with the notice of the vote in front, and the text of the contract behind it.

The notice fills both sides of its sheet, so that the text begins on a sheet of its own. Pages of a file are set as they
are, a little smaller, over a foot that counts them; coloured ones become grey (``greys``). Folding is in ``booklet``.
"""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

from unionreg.attachments.opening import open_pdf
from unionreg.documents.blocks import code_rows, code_side, place_code
from unionreg.documents.delivery import words
from unionreg.documents.delivery.booklet import folded
from unionreg.documents.delivery.greys import without_colour
from unionreg.documents.delivery.placing import place_page
from unionreg.documents.drawing import (
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Box,
    Line,
    Mark,
    Paper,
    Text,
    pdf_bytes,
    right_aligned,
)
from unionreg.documents.fonts import Face
from unionreg.documents.kit.words import IDENTITY
from unionreg.documents.sheet import BOTTOM, LEFT, RIGHT, SMALL, Sheet, SheetStyle
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording
from unionreg.domain.contracts.delivery_papers import Binding, CopyPaper, CopyPrint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.contracts.delivery_papers import CopyLayout, CopyMatter, NoticeOfVote, VotePlace
    from unionreg.domain.office import Letterhead

HEIGHTS = {CopyPaper.LETTER: PAGE_HEIGHT, CopyPaper.OFICIO: 963.8}
FOOT = 40.0
EDGE = 18.0
STEP = 17.0
LARGE = 12.0


def worker_copy(matter: CopyMatter, layout: CopyLayout, letterhead: Letterhead) -> CopyPrint:
    """The copy as PDF. The digest and the pages are those of the flat copy, however it is bound.

    UnreadableError as ``attachments.opening.open_pdf`` where ``matter.pdf`` cannot be read.
    """
    height = HEIGHTS[layout.paper]
    front = _front(matter, letterhead, height)
    flat = _with_file(matter, front, letterhead, height, grey=layout.grey) if matter.pdf is not None else None
    if flat is None:
        _set_chapters(front, matter)
        flat = front.finish(), len(front.pages)
    content, pages = flat
    sha256 = hashlib.sha256(content).hexdigest()
    if layout.binding is Binding.BOOKLET:
        content = folded(content, height)
    return CopyPrint(content, pages, sha256)


def _front(matter: CopyMatter, letterhead: Letterhead, height: float) -> Sheet:
    """The notice: its pages are an even number."""
    style = SheetStyle(
        words.COPY_TITLE, "", words.TEMPLATES["copy"], matter.digest, height=height, digest_of=words.DIGEST_OF
    )
    sheet = Sheet(letterhead, style)
    sheet.title(words.COPY_TITLE, 24)
    sheet.paragraph(bold(matter.title), size=15, after=3)
    for party in matter.parties:
        sheet.paragraph(party, size=LARGE, after=1)
    if matter.contract_number:
        sheet.paragraph(f"Contrato {matter.contract_number}", size=LARGE, after=1)
    sheet.space(6)
    sheet.heading("Qué es")
    if matter.notice is None:
        sheet.paragraph(words.WHAT_DEPOSIT, size=LARGE)
    else:
        sheet.paragraph(words.WHAT_VOTE, size=LARGE)
        if matter.delivered_until is not None:
            sheet.paragraph(words.UNTIL.format(day=wording.long_date(matter.delivered_until)), size=LARGE)
        _set_vote(sheet, matter.notice)
    _points(sheet, "Sus derechos", words.RIGHTS if matter.notice is not None else words.RIGHTS_AFTER)
    _set_complaint(sheet, matter.notice)
    _set_address(sheet, matter.address)
    if len(sheet.pages) % 2:
        sheet.new_page()
        _notes(sheet)
    return sheet


def _set_vote(sheet: Sheet, notice: NoticeOfVote) -> None:
    if notice.question:
        sheet.heading("Qué se pregunta")
        sheet.paragraph(bold(notice.question), size=14)
    if notice.options:
        sheet.paragraph("Opciones de la boleta: ", bold(" · ".join(notice.options)), size=LARGE)
    sheet.heading("Cuándo y dónde se vota")
    for place in notice.places:
        sheet.paragraph(bold(place.name), f" · {place.address}", size=LARGE, after=0)
        sheet.paragraph(_hours(place), size=LARGE)
    if not notice.places and notice.held_on is not None:
        sheet.paragraph(words.DAY_ALONE.format(day=wording.long_date(notice.held_on)), size=LARGE)
    if notice.who_may_vote:
        sheet.paragraph("Vota: ", notice.who_may_vote, size=LARGE)
    shown = [IDENTITY[each] for each in notice.identity_documents if each in IDENTITY]
    if shown:
        sheet.paragraph("Lleve una identificación con fotografía: ", "; ".join(shown), ".", size=LARGE)


def _hours(place: VotePlace) -> str:
    opens, closes = place.opens_at, place.closes_at
    if opens.date() == closes.date():
        return f"{wording.long_date(opens)}, de las {opens:%H:%M} a las {wording.clock_time(closes)}"
    day = wording.long_date(closes)
    return f"del {wording.long_date(opens)} a las {opens:%H:%M} al {day} a las {wording.clock_time(closes)}"


def _points(sheet: Sheet, heading: str, points: Sequence[str]) -> None:
    sheet.heading(heading)
    for point in points:
        sheet.need(STEP)
        sheet.put(Box(LEFT, sheet.y - 13, 5, 5, fill=0.0))
        sheet.paragraph(point, size=LARGE, indent=14, after=3)


def _set_complaint(sheet: Sheet, notice: NoticeOfVote | None) -> None:
    sheet.heading("Cómo quejarse")
    sheet.paragraph(words.COMPLAINT, size=LARGE)
    channel = notice.complaint_channel if notice is not None else ""
    sheet.paragraph(channel or words.COMPLAINT_ANYWHERE, size=LARGE)


def _set_address(sheet: Sheet, address: str) -> None:
    if not address:
        sheet.paragraph(words.NO_ADDRESS, size=LARGE)
        return
    rows = code_rows(address)
    side = code_side(rows)
    sheet.need(side + 34)
    sheet.paragraph(words.ONLINE, size=LARGE, after=2)
    top = sheet.y
    taken = place_code(sheet, rows, LEFT + side * 1.3, top)
    left = LEFT + taken + 10
    for index, line in enumerate(wrap_text(address, Face.MONO, 10, RIGHT - left)):
        sheet.put(Text(left, top - 34 - index * 14, line, Face.MONO, 10))
    sheet.y = top - taken


def _notes(sheet: Sheet) -> None:
    """An empty page is room for questions."""
    sheet.heading("Mis preguntas sobre el contrato")
    while sheet.room > STEP * 2:
        sheet.y -= STEP * 1.5
        sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, 0.3, MUTED))


def _set_chapters(sheet: Sheet, matter: CopyMatter) -> None:
    sheet.new_page()
    sheet.title(matter.title)
    for chapter in matter.chapters:
        if chapter.heading:
            sheet.heading(chapter.heading, keep=30)
        for paragraph in chapter.paragraphs:
            sheet.paragraph(paragraph)


def _with_file(
    matter: CopyMatter, front: Sheet, letterhead: Letterhead, height: float, *, grey: bool
) -> tuple[bytes, int]:
    """Pages of the file over feet of our own; what only a screen can do (links, forms, scripts) is left behind."""
    import pikepdf

    content = without_colour(matter.pdf or b"") if grey else matter.pdf or b""
    with open_pdf(content) as source:
        total = len(front.pages) + len(source.pages)
        feet = [_foot(matter, len(front.pages) + place, total) for place in range(1, len(source.pages) + 1)]
        base = pdf_bytes(_fronts(front, total) + feet, Paper(matter.title, letterhead.office_name, height=height))
        with pikepdf.open(io.BytesIO(base)) as made:
            targets = list(made.pages)[len(front.pages) :]
            for number, (page, target) in enumerate(zip(source.pages, targets, strict=True), start=1):
                place_page(made, target, page, f"P{number}", (EDGE, FOOT, PAGE_WIDTH - EDGE, height - EDGE))
            target_file = io.BytesIO()
            made.save(target_file, deterministic_id=True)
    return target_file.getvalue(), total


def _fronts(front: Sheet, total: int) -> list[list[Mark]]:
    """Pages of the notice with feet that count the whole copy."""
    own = len(front.pages)
    front.pages += [[] for _ in range(total - own)]
    pages = front.pages_with_feet()[:own]
    del front.pages[own:]
    return pages


def _foot(matter: CopyMatter, number: int, total: int) -> list[Mark]:
    y = BOTTOM - 46
    text = f"Foja {number} de {total} · {words.COPY_TITLE} · {words.TEMPLATES['copy']}"
    digest = f"{words.DIGEST_OF} {matter.digest[:8]}…{matter.digest[-8:]}"
    return [
        Line(LEFT, y + 12, RIGHT, y + 12),
        Text(LEFT, y, text, Face.SEMIBOLD, SMALL),
        right_aligned(digest, Face.MONO, 7.5, RIGHT, y, MUTED),
    ]
