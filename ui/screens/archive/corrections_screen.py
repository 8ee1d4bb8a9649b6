"""The correction queue: doubtful words of a page shown on the picture, what stands there written beside them.

Enter goes to the next word and, behind the last, keeps the page and shows the next one. What was read stays as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.screens.archive.word_picture import DPI, WordPicture
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labels import text_label
from unionreg.application import archive_corrections
from unionreg.application.changes import Thing
from unionreg.application.queries import archive as queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.archive_records import DoubtfulPage
    from unionreg.application.ports import Core
    from unionreg.application.queries.archive import PageReading, QueuePage

_MOST_WORDS = 40


class CorrectionsScreen(Screen):
    """``place.arguments``: (), or the box whose pages are corrected."""

    concerns = frozenset({Thing.DOCUMENT})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._serial = place.arguments[0] if place.arguments else ""
        self._row: DoubtfulPage | None = None
        self._reading: PageReading | None = None
        self._skipped = 0
        self._lines: list[tuple[int, QLineEdit]] = []
        self.header.set_title(self.tr("Corrections"))
        self.picture = WordPicture(lambda _page: None)
        self.said = text_label("", TextRole.LABEL, muted=True)
        self._arrange()
        self.load()

    def _arrange(self) -> None:
        holder = QWidget()
        holder.setProperty("part", "page")
        self.grid = QGridLayout(holder)
        self.grid.setColumnStretch(1, 1)
        self.grid.setVerticalSpacing(Space.S)
        self.grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self.keep = PrimaryButton(self.tr("Keep and next (Ctrl+Enter)"), self._keep, symbol="check")
        self.skip = SecondaryButton(self.tr("Another page (F8)"), self._skip)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.M, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(area, 1)
        column.addLayout(button_row(self.skip, self.keep))
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.picture)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([Size.TEXT, Size.FORM])
        self.body.addWidget(both, 1)
        for keys, pressed in (("Ctrl+Return", self._keep), ("F8", self._skip)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(pressed)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Archive, the box, corrections."""
        start: tuple[tuple[str, Place | None], ...] = ((self.tr("Archive"), Place("archive")),)
        box = ((self._serial, Place("archive-box", (self._serial,))),) if self._serial else ()
        return (*start, *box, (self.tr("Corrections"), None))

    def load(self) -> None:
        """Read the page that comes next."""
        skipped = self._skipped
        self.read(lambda core: self._next(core, skipped), self._show)

    def _next(self, core: Core, skipped: int) -> tuple[QueuePage, PageReading | None, bytes]:
        queue = queries.correction_queue(core, self.actor, box=self._serial, offset=0, limit=1)
        if skipped and queue.total:
            queue = queries.correction_queue(core, self.actor, box=self._serial, offset=skipped % queue.total, limit=1)
        if not queue.rows:
            return queue, None, b""
        row = queue.rows[0]
        at = {"document_id": row.document_id, "page": row.page}
        reading = queries.page_words(core, self.actor, document_id=row.document_id, page=row.page)
        return queue, reading, queries.page_picture(core, self.actor, **at, dpi=DPI)  # type: ignore[arg-type]

    def _show(self, found: tuple[QueuePage, PageReading | None, bytes]) -> None:
        queue, reading, picture = found
        self._reading = reading
        if reading is None:
            back = PrimaryButton(self.tr("To the archive"), self._go_archive, symbol="archive")
            self.show_empty(
                self.tr("No page waits to be corrected"),
                self.tr("Pages come here when words on them were read with little confidence."),
                back,
            )
            return
        row = queue.rows[0]
        self.header.set_subtitle(
            self.tr("{title} · page {page} of {pages} · %n page(s) wait", "", queue.total).format(
                title=row.title, page=row.page, pages=row.pages
            )
        )
        self.picture.show_page(picture, row.page, row.pages)
        self.picture.back.setEnabled(False)
        self.picture.on.setEnabled(False)
        self._fill(reading)
        self.show_content()
        if self._lines:
            self._lines[0][1].setFocus()

    def _fill(self, reading: PageReading) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = []
        places = reading.read.doubtful()
        self.said.setText(
            self.tr("Write what stands on the paper. A word that is right stays as it is; empty it when there is none.")
        )
        known = {each.word: each.text for each in reading.corrections}
        for line, place in enumerate(places[:_MOST_WORDS]):
            word = reading.read.words[place]
            read = text_label(f"{word.confidence} %", TextRole.LABEL, muted=True, wrap=False)
            edit = QLineEdit(known.get(place, word.text))
            edit.setAccessibleName(self.tr("Read as {word}").format(word=word.text))
            edit.returnPressed.connect(lambda here=line: self._enter(here))
            edit.installEventFilter(self)
            self.grid.addWidget(read, line, 0)
            self.grid.addWidget(edit, line, 1)
            self._lines.append((place, edit))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Moving into a word shows where it stands."""
        if event.type() == QEvent.Type.FocusIn and self._reading is not None:
            for place, edit in self._lines:
                if edit is watched:
                    self.picture.mark(self._reading.read, (place,))
        return super().eventFilter(watched, event)

    def _enter(self, line: int) -> None:
        if line + 1 < len(self._lines):
            following = self._lines[line + 1][1]
            following.setFocus()
            following.selectAll()
        else:
            self._keep()

    def _keep(self) -> None:
        reading = self._reading
        if reading is None:
            return
        told = {place: edit.text() for place, edit in self._lines if edit.text() != reading.read.words[place].text}
        self.act(
            lambda core: archive_corrections.correct_page(
                core,
                self.actor,
                document_id=reading.document.document_id,
                page=reading.page,
                words=told,
                words_sha256=reading.words_sha256,
            )
        )

    def _skip(self) -> None:
        self._skipped += 1
        self.load()

    def _go_archive(self) -> None:
        self.context.navigate(Place("archive"))
