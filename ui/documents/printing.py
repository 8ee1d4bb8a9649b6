"""Printing of a PDF as it is: the pages of the very file that the preview shows, drawn on a printer.

Nothing is laid out anew here, and nothing is recorded: which paper was issued is the business of the papers screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from unionreg.errors import UnionregError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

# 300 dots an inch is what office printers have; more only takes time and memory.
DOTS_PER_INCH = 300


class PrinterRefusedError(UnionregError):
    """The printer could not be started (gone, out of reach, or the file to print into cannot be written)."""

    def __init__(self) -> None:
        super().__init__("printer-refused")


def choose_printer(parent: QWidget, title: str) -> QPrinter | None:
    """Ask for a printer, copies and pages with the system's own dialog; None when the person goes back."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_pdf(content: bytes, printer: QPrinter, report: Callable[[int, int], None]) -> int:
    """Draw the chosen pages of a PDF on a printer and give their number; ``report(done, total)`` after each.

    Raises UnreadableError when the bytes are no PDF and PrinterRefusedError when the printer does not start. Touches no
    widget, so it may run on a worker thread.
    """
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        raise UnreadableError("not-a-pdf")
    pages = _chosen_pages(printer, document.pageCount())
    printer.setResolution(DOTS_PER_INCH)
    _fit_paper(printer, document.pagePointSize(pages[0]))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefusedError
    try:
        for done, page in enumerate(pages, start=1):
            if done > 1:
                printer.newPage()
            _draw_page(painter, printer, document, page)
            report(done, len(pages))
    finally:
        painter.end()
        document.close()
    return len(pages)


def _chosen_pages(printer: QPrinter, count: int) -> range:
    """Zero-based pages within the range that the dialog set; all of them when it set none."""
    first, last = printer.fromPage(), printer.toPage()
    if first <= 0:
        return range(count)
    return range(min(first, count) - 1, min(last or count, count))


def _fit_paper(printer: QPrinter, size: QSizeF) -> None:
    """Whole sheet without margins of our own: the file has its margins already."""
    paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, orientation, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def _draw_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    points = document.pagePointSize(page)
    dots = QSize(round(points.width() * DOTS_PER_INCH / 72), round(points.height() * DOTS_PER_INCH / 72))
    image = document.render(page, dots)
    sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    fitted = QSizeF(dots).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRectF(sheet.topLeft(), fitted), image)
