"""The photograph or scan of a count sheet beside the figures: zoom, turn, move, pages; all with the keyboard too.

Pictures are decoded elsewhere (``decode_sheet`` is safe on a worker thread); PDF pages are drawn by QtPdf.
Choosing and storing the file is not here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.labels import IconLabel, restyle, text_label
from ui.widgets.sheet_strip import SheetStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

ZOOM_STEP = 1.25
SMALLEST_ZOOM = 0.05
LARGEST_ZOOM = 8.0
# A sheet photographed at 48 megapixels is reduced to this edge on reading: sharp at any zoom we offer, and quick.
LONGEST_EDGE = 4000
PDF_EDGE = 2200
PAN_STEP = 60
THUMBNAIL_EDGE = 96


def decode_sheet(content: bytes, longest_edge: int = LONGEST_EDGE) -> QImage:
    """The picture in a JPEG or PNG, upright by its own orientation mark; a null image when it cannot be read.

    Touches no widget, so it may run on any thread.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest_edge:
        reader.setScaledSize(size.scaled(QSize(longest_edge, longest_edge), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def is_pdf(content: bytes) -> bool:
    """Whether the bytes begin as a PDF does."""
    return content.startswith(b"%PDF-")


class SheetView(QGraphicsView):
    """The picture itself. Fits the width until somebody zooms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene = QGraphicsScene(self)
        scene.addItem(self._item)
        self.setScene(scene)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._turned = 0
        self._fitted = True

    @property
    def zoom(self) -> float:
        """Screen pixels a picture pixel."""
        matrix = self.transform()
        return float((matrix.m11() ** 2 + matrix.m12() ** 2) ** 0.5)

    def show_image(self, image: QImage) -> None:
        """Put up a picture and fit it."""
        self._item.setPixmap(QPixmap.fromImage(image))
        self.scene().setSceneRect(self._item.boundingRect())
        self.fit()

    def fit(self) -> None:
        """The whole width of the sheet in sight, its top first."""
        self._fitted = True
        self.resetTransform()
        self.rotate(self._turned)
        box = self._item.sceneBoundingRect()
        across = box.width() if self._turned % 180 == 0 else box.height()
        if across > 0:
            factor = max(0.02, (self.viewport().width() - 2) / across)
            self.scale(factor, factor)
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def zoom_by(self, factor: float) -> None:
        """Nearer or farther, within sensible bounds."""
        if SMALLEST_ZOOM <= self.zoom * factor <= LARGEST_ZOOM:
            self._fitted = False
            self.scale(factor, factor)

    def turn(self) -> None:
        """A quarter turn clockwise."""
        self._turned = (self._turned + 90) % 360
        self.fit()

    def pan(self, step: QPoint) -> None:
        """Move the sheet by pixels."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + step.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + step.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus, 0, R and the arrows."""
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom_by(ZOOM_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / ZOOM_STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_R: self.turn,
            Qt.Key.Key_Left: lambda: self.pan(QPoint(-PAN_STEP, 0)),
            Qt.Key.Key_Right: lambda: self.pan(QPoint(PAN_STEP, 0)),
            Qt.Key.Key_Up: lambda: self.pan(QPoint(0, -PAN_STEP)),
            Qt.Key.Key_Down: lambda: self.pan(QPoint(0, PAN_STEP)),
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stays fitted to the width until somebody zooms."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()


class EmptyPlace(QFrame):
    """Where the photograph will be: says so, and takes one by drag and drop when it may be attached."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "drop-area")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XXL, Space.L, Space.XXL)
        column.setSpacing(Space.S)
        column.addStretch(1)
        column.addWidget(IconLabel("image", side=Size.ICON_LARGE), 0, Qt.AlignmentFlag.AlignHCenter)
        self._how = text_label(
            self.tr("Drop the image here, or attach it with the button above. The figures are compared with it."),
            muted=True,
        )
        for label in (text_label(self.tr("No photograph or scan of this sheet yet"), TextRole.STRONG), self._how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(2)
        self.set_attachable(attachable=True)

    def set_attachable(self, *, attachable: bool) -> None:
        """Whether it invites to attach one."""
        self.setAcceptDrops(attachable)
        self._how.setVisible(attachable)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        self._mark(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file of this computer."""
        self._mark(over=False)
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.dropped.emit(Path(local[0]))

    def _mark(self, *, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        restyle(self)


class SheetViewer(QWidget):
    """Tool bar, small pictures of all sheets, the chosen one, and an inviting place while there is none."""

    attach_asked = Signal()
    dropped = Signal(object)
    chosen = Signal(int)
    replace_asked = Signal()
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SheetView(self)
        self.view.setAccessibleName(self.tr("Image of the sheet"))
        self.view.setAccessibleDescription(self.tr("Plus and minus zoom, 0 fits the width, R turns, arrows move."))
        self._document = QPdfDocument(self)
        self._data: QBuffer | None = None
        self._page = 0
        self._tools = self._tool_row()
        self._empty = EmptyPlace(self)
        self._empty.dropped.connect(self.dropped)
        self.strip = SheetStrip(self)
        self.strip.chosen.connect(self.chosen)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(self._tools)
        layout.addWidget(self.strip)
        layout.addLayout(self._stack, 1)
        self._enable()

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        self.attach = SecondaryButton(self.tr("Attach image…"), self.attach_asked.emit, symbol="paperclip")
        self.attach.setToolTip(self.tr("Attach a photograph or scan of the sheet"))
        self.replace = IconButton("pen-line", self.tr("Put another image in its place"), self.replace_asked.emit)
        self.remove = IconButton("x", self.tr("Take this image off"), self.remove_asked.emit)
        for button in (self.attach, self.replace, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        self._previous = IconButton("arrow-left", self.tr("Previous page"), lambda: self._go(-1))
        self._pages = QLabel("", self)
        self._next = IconButton("arrow-right", self.tr("Next page"), lambda: self._go(1))
        self._picture_tools = [
            IconButton("zoom-out", self.tr("Zoom out"), lambda: self.view.zoom_by(1 / ZOOM_STEP)),
            IconButton("zoom-in", self.tr("Zoom in"), lambda: self.view.zoom_by(ZOOM_STEP)),
            IconButton("image", self.tr("Fit the width"), self.view.fit),
            IconButton("refresh-cw", self.tr("Turn a quarter"), self.view.turn),
        ]
        for widget in (self._previous, self._pages, self._next, *self._picture_tools):
            row.addWidget(widget)
        return row

    @property
    def has_sheet(self) -> bool:
        """Whether a picture or page is shown."""
        return self._stack.currentWidget() is self.view

    @property
    def page_count(self) -> int:
        """Pages of the PDF; 1 for a picture; 0 with nothing."""
        return max(self._document.pageCount(), 1) if self.has_sheet else 0

    def show_picture(self, image: QImage) -> bool:
        """Show a decoded picture; False when it could not be read, and what was there stays."""
        if image.isNull():
            return False
        self._document.close()
        self._display(image)
        return True

    def show_pdf(self, content: bytes) -> bool:
        """Show the first page of a PDF; False when it cannot be read."""
        self._data = QBuffer(self)
        self._data.setData(QByteArray(content))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._data)
        if self._document.status() is not QPdfDocument.Status.Ready or self._document.pageCount() == 0:
            return False
        self._page = 0
        self._draw_page()
        return True

    def clear(self) -> None:
        """Nothing to show: the sentence again."""
        self._document.close()
        self._stack.setCurrentWidget(self._empty)
        self._enable()

    def focus_sheet(self) -> None:
        """The keys go to the sheet, or to the button that attaches one."""
        (self.view if self.has_sheet else self.attach).setFocus()

    def set_attachable(self, attachable: bool) -> None:
        """Whether a file may be attached here (not once the count is final)."""
        self.attach.setVisible(attachable)
        self._empty.set_attachable(attachable=attachable)
        self._enable()

    def set_sheets(self, sheets: Sequence[tuple[int, str]], current: int) -> None:
        """All sheets of the station as (number, words); ``current`` is the one that is shown."""
        self.strip.set_sheets(sheets, current)

    def _go(self, step: int) -> None:
        self._page = min(max(self._page + step, 0), self._document.pageCount() - 1)
        self._draw_page()

    def _draw_page(self) -> None:
        size = self._document.pagePointSize(self._page)
        pixels = size.scaled(PDF_EDGE, PDF_EDGE, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        image = self._document.render(self._page, pixels)
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        self._display(paper)

    def _display(self, image: QImage) -> None:
        self._stack.setCurrentWidget(self.view)
        self.view.show_image(image)
        self._enable()

    def _enable(self) -> None:
        for button in self._picture_tools:
            button.setVisible(self.has_sheet)
        for button in (self.replace, self.remove):
            button.setVisible(self.has_sheet and not self.attach.isHidden())
        pages = self._document.pageCount()
        for widget in (self._previous, self._pages, self._next):
            widget.setVisible(pages > 1)
        self._previous.setEnabled(self._page > 0)
        self._next.setEnabled(self._page + 1 < pages)
        self._pages.setText(self.tr("Page {0} of {1}").format(self._page + 1, pages))
