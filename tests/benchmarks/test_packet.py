"""How long a packet of 1,000 sheets takes, as a ratio to what pikepdf needs to merge and stamp the same pages once.

The library's loop is the one its own guide shows: pages of all files into one, a stamp laid over each, saved once. Its
stamps, with foliation and code as ours, are made before the clock starts; ours are made while it runs. Both are
measured in one process, in turns.
"""

from __future__ import annotations

import hashlib
import io
import random
import resource
import statistics
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from tests.documents.packet.packet_orders import an_order, text_pdf
from unionreg.documents.drawing import PAGE_WIDTH, Paper
from unionreg.documents.kit.marks import Placed
from unionreg.documents.kit.press import Press
from unionreg.documents.packet.packet import build_packet
from unionreg.documents.packet.packet_code import PacketPart
from unionreg.documents.packet.packet_sheet import SheetFrame, foliation
from unionreg.domain.filings.filing import Attachment, FilingKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.documents.packet.order import PacketOrder

pytestmark = pytest.mark.benchmark

SHEETS, FILES = 1_000, 20
ROUNDS = 5
BAR = 1.5
MOST_MEGABYTES = 400


def scans(pages: int, seed: int) -> bytes:
    """Pages as a scanner makes them: one picture each, about 60 kB, that no compression makes smaller."""
    dots = random.Random(seed)
    target = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            picture = pdf.make_stream(
                dots.randbytes(60 << 10),
                Dictionary(
                    Type=Name.XObject,
                    Subtype=Name.Image,
                    Width=1275,
                    Height=1650,
                    ColorSpace=Name.DeviceGray,
                    BitsPerComponent=8,
                    Filter=Name.DCTDecode,
                ),
            )
            page = pdf.add_blank_page(page_size=(612, 792)).obj
            page["/Resources"] = Dictionary(XObject=Dictionary(Scan=picture))
            page["/Contents"] = pdf.make_stream(b"q 612 0 0 792 0 0 cm /Scan Do Q")
        pdf.save(target)
    return target.getvalue()


@pytest.fixture(scope="module")
def order() -> PacketOrder:
    """A filing whose packet has 1,000 sheets: 20 attachments, half of them scans, half text."""
    plain = an_order(FilingKind.LEADERSHIP_CHANGE)
    made = replace(plain, data=replace(plain.data, attachments=()), attachments={})
    forms = (
        _sheets(
            build_packet(
                replace(
                    made,
                    data=replace(made.data, attachments=_named([text_pdf("x")] * FILES)[0]),
                    attachments=_named([text_pdf("x")])[1],
                )
            )
        )
        - FILES
    )
    each, more = divmod(SHEETS - forms, FILES)
    files = [
        scans(each, place) if place % 2 else text_pdf(f"Acta {place}", each + (more if place == 0 else 0))
        for place in range(FILES)
    ]
    attachments, contents = _named(files)
    return replace(made, data=replace(made.data, attachments=attachments), attachments=contents)


def _named(files: list[bytes]) -> tuple[tuple[Attachment, ...], dict[str, bytes]]:
    contents = {hashlib.sha256(content).hexdigest(): content for content in files}
    digests = [hashlib.sha256(content).hexdigest() for content in files]
    attachments = tuple(
        Attachment(f"a{place}", "other-documents", f"Documento {place}", f"d{place}.pdf", digest, 1, 1)
        for place, digest in enumerate(digests)
    )
    return attachments, contents


def _sheets(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


def stamps(order: PacketOrder) -> bytes:
    """The same foliation and code for each of the sheets, and nothing else."""
    target = io.BytesIO()
    frame = SheetFrame(order, PacketPart.PACKET, "Cambio de directiva")
    press = Press(target, Paper("Sellos", ""))
    constant = Placed(0, 0, press.form(frame.constant(), PAGE_WIDTH, order.height))
    for number in range(1, SHEETS + 1):
        press.page(press.content([constant, foliation(number, SHEETS)]), order.height)
    press.close()
    return target.getvalue()


def merged_and_stamped(files: list[bytes], stamp: bytes) -> bytes:
    """The library's own way."""
    target = io.BytesIO()
    opened = [pikepdf.open(io.BytesIO(content)) for content in files]
    with pikepdf.new() as pdf, pikepdf.open(io.BytesIO(stamp)) as over:
        for each in opened:
            pdf.pages.extend(each.pages)
        for page, mark in zip(pdf.pages, over.pages, strict=True):
            page.add_overlay(mark, None)
        pdf.save(target)
    for each in opened:
        each.close()
    return target.getvalue()


def seconds(work: Callable[[], bytes]) -> float:
    """Time of one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_a_packet_of_a_thousand_sheets_costs_little_more_than_merging_and_stamping(order: PacketOrder) -> None:
    own = build_packet(order)
    assert _sheets(own) == SHEETS
    forms = io.BytesIO()
    with pikepdf.open(io.BytesIO(own)) as pdf:
        attached = SHEETS - sum(_sheets(content) for content in order.attachments.values())
        del pdf.pages[attached:]
        pdf.save(forms)
    files = [forms.getvalue(), *(order.attachments[each.sha256] for each in order.data.attachments)]
    stamp = stamps(order)
    assert _sheets(merged_and_stamped(files, stamp)) == SHEETS
    pairs = [
        (seconds(lambda: build_packet(order)), seconds(lambda: merged_and_stamped(files, stamp))) for _ in range(ROUNDS)
    ]
    ours, library = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"packet of {SHEETS} sheets: {ours:.2f} s; pikepdf {library:.2f} s; ratio {ours / library:.2f}")
    assert ours <= BAR * library


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not say how much memory was used")
def test_a_packet_of_a_thousand_sheets_needs_little_memory(order: PacketOrder) -> None:
    build_packet(order)
    # Kilobytes on Linux, of the whole test process: an upper bound.
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> (20 if sys.platform == "darwin" else 10)
    print(f"most memory: {most} MB")
    assert most <= MOST_MEGABYTES
