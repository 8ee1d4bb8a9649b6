"""Making a packet: one PDF in legal order, foliated, with its code on every sheet; its acuse and public rendering.

Sheets are written by the press of the kits, page by page; foreign pages are then set into theirs. The same order gives
the same bytes: identifiers come from the content, the only date is that of the order.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name

from unionreg.documents.drawing import PAGE_WIDTH, Paper
from unionreg.documents.kit.marks import Placed
from unionreg.documents.kit.press import Press
from unionreg.documents.packet import words
from unionreg.documents.packet.acuse import acuse_frame, acuse_parts
from unionreg.documents.packet.attached_sheets import PAGE_FORM
from unionreg.documents.packet.matter import Matter, spanish_texts
from unionreg.documents.packet.packet_code import PacketPart
from unionreg.documents.packet.packet_sheet import SheetFrame, foliation
from unionreg.documents.packet.parts import AttachedPages
from unionreg.documents.packet.plan import Plan
from unionreg.documents.packet.sealed_annex import annex_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from unionreg.documents.packet.front import IndexEntry
    from unionreg.documents.packet.order import PacketOrder
    from unionreg.documents.packet.parts import Part
    from unionreg.domain.filings.filing import Member


def build_packet(order: PacketOrder) -> bytes:
    """The packet as it is signed and handed in.

    NotFoundError ``packet-attachment-missing`` and UnreadableError ``packet-attachment-unreadable`` name the file.
    """
    return _build(order, is_public=False)


def build_public_packet(order: PacketOrder) -> bytes:
    """The packet as everybody may read it: CURP and addresses of people are not in it, nor attachments that may hold
    any, unless ``order.public_attachments`` names them.
    """
    return _build(order, is_public=True)


def build_acuse_copy(order: PacketOrder) -> bytes:
    """The acuse: a short paper of its own, to be stamped and taken home. Errors as ``build_packet``."""
    plan = Plan(order)
    try:
        return _finished_sheets(acuse_parts(plan), acuse_frame(plan))
    finally:
        plan.close()


@dataclass(frozen=True, slots=True)
class PrintedFiling:
    """What is printed in one action: the packet and its acuse, both PDF."""

    packet: bytes
    acuse: bytes


def build_filing(order: PacketOrder) -> PrintedFiling:
    """Packet and acuse, laid out once. Errors as ``build_packet``."""
    plan = Plan(order)
    try:
        packet = _bound(write_sheets(plan.parts, plan.frame), plan)
        return PrintedFiling(packet, _finished_sheets(acuse_parts(plan), acuse_frame(plan)))
    finally:
        plan.close()


def build_sealed_annex(order: PacketOrder, supporters: Iterable[Member]) -> bytes:
    """The secret list of supporters for the closed envelope; never bound with the packet, never public."""
    texts = spanish_texts()
    matter = Matter(order, order.data, texts, {})
    frame = SheetFrame(order, PacketPart.SEALED, matter.kind_name)
    return _finished_sheets(annex_parts(frame, matter, supporters), frame)


def _finished_sheets(parts: Sequence[Part], frame: SheetFrame) -> bytes:
    with pikepdf.open(io.BytesIO(write_sheets(parts, frame))) as pdf:
        return finished(pdf, frame.order)


def _build(order: PacketOrder, *, is_public: bool) -> bytes:
    plan = Plan(order, is_public)
    try:
        sheets = write_sheets(plan.parts, plan.frame)
        return _bound(sheets, plan)
    finally:
        plan.close()


def write_sheets(parts: Sequence[Part], frame: SheetFrame) -> bytes:
    """All sheets with their foliation, foreign pages still missing."""
    order = frame.order
    target = io.BytesIO()
    paper = Paper(f"{words.PARTS[frame.part]}: {frame.kind_name}", order.data.organisation.name)
    press = Press(target, paper)
    constant = Placed(0, 0, press.form(frame.constant(), PAGE_WIDTH, order.height))
    total = sum(part.fojas for part in parts)
    for part in parts:
        for marks in part.draw():
            content = press.content([constant, foliation(press.pages + 1, total), *marks])
            press.page(content, order.height)
    press.close()
    return target.getvalue()


def _bound(sheets: bytes, plan: Plan) -> bytes:
    with pikepdf.open(io.BytesIO(sheets)) as pdf:
        _set_foreign_pages(pdf, plan)
        _set_outline(pdf, plan.entries)
        return finished(pdf, plan.order)


def finished(pdf: pikepdf.Pdf, order: PacketOrder) -> bytes:
    """The file with its date; the same content always gives the same bytes."""
    pdf.docinfo[Name.CreationDate] = pdf_date(order.made_at)
    target = io.BytesIO()
    pdf.save(target, deterministic_id=True)
    return target.getvalue()


def pdf_date(moment: datetime) -> str:
    """A moment with its offset as PDF writes it (ISO 32000-2, 7.9.4): ``D:20261123100000-06'00'``."""
    offset = moment.strftime("%z")
    return moment.strftime("D:%Y%m%d%H%M%S") + (f"{offset[:3]}'{offset[3:5]}'" if offset else "")


def _set_foreign_pages(pdf: pikepdf.Pdf, plan: Plan) -> None:
    pages = list(pdf.pages)
    shared = pages[0].obj["/Resources"]
    fonts, forms = shared["/Font"], dict(shared["/XObject"].items())
    layers, hidden = list[pikepdf.Object](), list[pikepdf.Object]()
    number = 0
    for part in plan.parts:
        if not isinstance(part, AttachedPages):
            number += part.fojas
            continue
        attached = part.attached
        for form in attached.file.forms(pdf, attached.placements):
            pages[number].obj["/Resources"] = Dictionary({"/Font": fonts, "/XObject": {**forms, f"/{PAGE_FORM}": form}})
            number += 1
        found = attached.file.layers(pdf)
        layers += found[0]
        hidden += found[1]
    if layers:
        # A layer that is switched off in an attachment stays off in the packet.
        pdf.Root["/OCProperties"] = Dictionary(OCGs=layers, D=Dictionary(OFF=hidden, Order=Array()))


def _set_outline(pdf: pikepdf.Pdf, entries: list[IndexEntry]) -> None:
    with pdf.open_outline() as outline:
        for entry in entries:
            item = pikepdf.OutlineItem(entry.title, entry.first - 1)
            if entry.level and outline.root:
                outline.root[-1].children.append(item)
            else:
                outline.root.append(item)
