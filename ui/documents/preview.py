"""The preview of a PDF: the very file, shown by QtPdf, with zoom, pages, saving and printing asked for by signals.

Where the bytes come from and where they go is the business of the screen around it.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.buttons import IconButton, SecondaryButton

ZOOM_STEP = 1.2
LEAST_ZOOM, MOST_ZOOM = 0.25, 6.0


class PdfPreview(QWidget):
    """Shows one PDF. ``print_asked`` and ``save_asked`` carry no data: the bytes shown are in ``content``.

    ``page_changed(int)`` when another page comes into sight, from 1.
    """

    print_asked = Signal()
    save_asked = Signal()
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = b""
        self._view = QPdfView(self)
        self._document = self._new_document()
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setPageSpacing(Space.S)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view.installEventFilter(self)
        self._view.pageNavigator().currentPageChanged.connect(self._tell_page)
        self._empty = QLabel("", self)
        self._empty.setProperty("muted", "true")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(self._tool_row())
        layout.addLayout(self._stack, 1)
        self.say(self.tr("Choose a document to see it here, exactly as it prints."))

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self._previous = IconButton("arrow-left", self.tr("Previous page"), lambda: self._go(-1))
        self._page = QLabel("", self)
        self._next = IconButton("arrow-right", self.tr("Next page"), lambda: self._go(1))
        smaller = IconButton("zoom-out", self.tr("Zoom out"), lambda: self.zoom_by(1 / ZOOM_STEP))
        larger = IconButton("zoom-in", self.tr("Zoom in"), lambda: self.zoom_by(ZOOM_STEP))
        width = IconButton("image", self.tr("Fit the width"), self.fit_width)
        self.save_button = SecondaryButton(self.tr("Save a copy…"), self.save_asked.emit, symbol="download")
        self.print_button = SecondaryButton(self.tr("Print…"), self.print_asked.emit, symbol="printer")
        row.addWidget(self._previous)
        row.addWidget(self._page)
        row.addWidget(self._next)
        row.addStretch(1)
        for widget in (smaller, larger, width, self.save_button, self.print_button):
            row.addWidget(widget)
        self._tools = (
            self._previous,
            self._page,
            self._next,
            smaller,
            larger,
            width,
            self.save_button,
            self.print_button,
        )
        return row

    @property
    def content(self) -> bytes:
        """The very bytes that are shown; empty with nothing to show."""
        return self._content

    @property
    def page_count(self) -> int:
        """Number of pages shown; 0 with nothing to show."""
        return self._document.pageCount() if self._content else 0

    @property
    def current_page(self) -> int:
        """Number of the page in sight, from 1; 0 with nothing to show."""
        return self._view.pageNavigator().currentPage() + 1 if self._content else 0

    def show_page(self, number: int) -> None:
        """Go to a page, from 1; one that is not there changes nothing."""
        if 1 <= number <= self.page_count:
            self._view.pageNavigator().jump(number - 1, QPointF(), self._view.pageNavigator().currentZoom())

    def show_pdf(self, content: bytes, title: str) -> bool:
        """Show these bytes; False when they are not a PDF, and then nothing is shown."""
        self._document = self._new_document(content)
        if self._document.status() is not QPdfDocument.Status.Ready:
            self.say(self.tr("This file cannot be shown."))
            return False
        self._content = content
        self._view.setAccessibleName(title)
        self._stack.setCurrentWidget(self._view)
        self.fit_width()
        self._tell_page()
        self._enable(True)
        return True

    def say(self, sentence: str) -> None:
        """Show a sentence in place of a document."""
        self._content = b""
        self._document = self._new_document()
        self._empty.setText(sentence)
        self._stack.setCurrentWidget(self._empty)
        self._enable(False)

    def _new_document(self, content: bytes = b"") -> QPdfDocument:
        """A document in place of the one before, which goes only after the view has let go of it.

        The view draws pages on a thread of its own, so a document is never closed or loaded anew while it is shown. Its
        parent is this widget, which has the view as an earlier child: Qt deletes children in their order, so the view
        is gone before the document that it draws.
        """
        before = self._view.document()
        document = QPdfDocument(self)
        if content:
            buffer = QBuffer(document)
            buffer.setData(QByteArray(content))
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            document.load(buffer)
        self._view.setDocument(document)
        if before is not None:
            before.deleteLater()
        return document

    def zoom_by(self, factor: float) -> None:
        """Nearer or farther than now."""
        now = self._view.zoomFactor()
        if self._view.zoomMode() is not QPdfView.ZoomMode.Custom:
            now = self._fitted_zoom()
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(now * factor, LEAST_ZOOM), MOST_ZOOM))

    def fit_width(self) -> None:
        """Pages as wide as the view."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _fitted_zoom(self) -> float:
        points = self._document.pagePointSize(0).width()
        dots = points * self.logicalDpiX() / 72
        return self._view.viewport().width() / dots if dots else 1.0

    def _go(self, step: int) -> None:
        page = self._view.pageNavigator().currentPage() + step
        if 0 <= page < self._document.pageCount():
            self._view.pageNavigator().jump(page, QPointF(), self._view.pageNavigator().currentZoom())

    def _tell_page(self) -> None:
        if self.page_count:
            page = self._view.pageNavigator().currentPage() + 1
            self._page.setText(self.tr("Page {0} of {1}").format(page, self.page_count))
            self.page_changed.emit(page)

    def _enable(self, enabled: bool) -> None:
        for widget in self._tools:
            widget.setEnabled(enabled)
        if not enabled:
            self._page.setText("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Plus, minus and 0 on the document."""
        if watched is self._view and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            acts = {
                Qt.Key.Key_Plus: lambda: self.zoom_by(ZOOM_STEP),
                Qt.Key.Key_Minus: lambda: self.zoom_by(1 / ZOOM_STEP),
                Qt.Key.Key_0: self.fit_width,
            }
            act = acts.get(Qt.Key(event.key()))
            if act is not None and self._content:
                act()
                return True
        return super().eventFilter(watched, event)
