"""Orders of packets with invented filings, and attachments of every shape."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from unionreg.demo.filing_samples import sample
from unionreg.documents.packet.order import PacketOrder
from unionreg.domain.filings.filing import Attachment, FilingKind
from unionreg.domain.filings.members_file import read_members
from unionreg.domain.votes.preparation import PaperSize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.demo.filing_samples import Sample
    from unionreg.domain.filings.filing import Member

DIGEST = "051123de4ec92835694442480cca4bfd73edc682ba69bacfc660520a80ba77d1"
MADE_AT = datetime(2026, 11, 23, 10, 0, tzinfo=timezone(timedelta(hours=-6)))


@cache
def invented(kind: FilingKind) -> Sample:
    """A complete invented filing of this kind."""
    return sample(kind, date(2026, 11, 23))


def an_order(kind: FilingKind = FilingKind.WORKERS_UNION, paper: PaperSize = PaperSize.LETTER) -> PacketOrder:
    """An order for it."""
    made = invented(kind)
    members = tuple(read_members(made.members)) if made.members else ()
    return PacketOrder(made.data, DIGEST, MADE_AT, members, dict(made.attachments or {}), paper)


def supporters() -> list[Member]:
    """The secret list of the request for a certificate."""
    return list(read_members(invented(FilingKind.REPRESENTATIVENESS).supporters))


def with_files(order: PacketOrder, files: Iterable[bytes]) -> PacketOrder:
    """The order with these files as its only attachments."""
    contents = {hashlib.sha256(content).hexdigest(): content for content in files}
    attachments = tuple(
        Attachment(f"anexo-{place}", "other-documents", f"Documento {place}", f"doc-{place}.pdf", key, len(value), 1)
        for place, (key, value) in enumerate(contents.items(), 1)
    )
    return replace(order, data=replace(order.data, attachments=attachments), attachments=contents)


def text_pdf(words: str, pages: int = 1, size: tuple[float, float] = (612, 792)) -> bytes:
    """Pages with these words in the middle and a mark in each corner."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=size, invariant=1)
    for number in range(1, pages + 1):
        wide, high = size
        canvas.drawCentredString(wide / 2, high / 2, f"{words} {number}")
        for name, x, y in (("WAI", 2, 2), ("WAD", wide - 34, 2), ("WBI", 2, high - 12), ("WBD", wide - 34, high - 12)):
            canvas.drawString(x, y, name)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def changed(content: bytes, **entries: object) -> bytes:
    """The file with these entries on every page (``Rotate=90``)."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            for name, value in entries.items():
                page.obj[f"/{name}"] = value
        pdf.save(target, deterministic_id=True)
    return target.getvalue()
