"""Photographs for an answer or a slip: dropped or chosen, looked at, kept in the notebook, listed by name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.screens.observer.session import now
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Note, restyle, text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from ui.screens.observer.session import NotebookSession
    from unionreg.domain.observation.notebook import Photograph


class PhotoPicker(QFrame):
    """``photos`` are the digests chosen so far; ``added`` after each."""

    added = Signal()

    def __init__(self, session: NotebookSession) -> None:
        super().__init__()
        self._session = session
        self.photos: tuple[str, ...] = ()
        self.setProperty("part", "drop-area")
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self.choose = SecondaryButton(self.tr("Add a photograph…"), self._choose, symbol="image")
        row.addWidget(self.choose)
        row.addWidget(text_label(self.tr("or drop it here (JPEG or PNG, up to 20 MB)"), TextRole.LABEL, muted=True), 1)
        column.addLayout(row)
        self._names = text_label("", TextRole.LABEL)
        self._names.hide()
        column.addWidget(self._names)
        self._warning = Note("", Tone.WARNING)
        self._warning.hide()
        column.addWidget(self._warning)

    def clear(self) -> None:
        """Begin with none."""
        self.photos = ()
        self._tell()
        self._warning.hide()

    def add(self, path: Path) -> None:
        """Look at a file and keep it."""
        from unionreg.observer.desk import keep_photograph

        at = now()
        self._session.work(lambda folder, _progress: keep_photograph(folder, path, at), self._kept)

    def _kept(self, photograph: Photograph) -> None:
        if photograph.sha256 not in self.photos:
            self.photos = (*self.photos, photograph.sha256)
        self._tell()
        text = self.tr("Check that no voter's face or marked ballot can be seen.")
        if photograph.has_place:
            text += " " + self.tr("The file also says where and when it was taken; that stays inside the original.")
        elif photograph.has_metadata:
            text += " " + self.tr("The file also holds details of the camera; they stay inside the original.")
        self._warning.set_text(text)
        self._warning.show()
        self.added.emit()

    def _tell(self) -> None:
        known = [self._session.book.photograph(one) for one in self.photos]
        names = ", ".join(one.name for one in known if one is not None)
        self._names.setText(names)
        self._names.setVisible(bool(names))

    def _choose(self) -> None:
        kinds = self.tr("Photographs (*.jpg *.jpeg *.png)")
        path = self._session.context.prompts.open_file(self, self.tr("Photograph"), kinds)
        if path is not None:
            self.add(path)

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
        """Take every file."""
        self._mark(over=False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add(Path(url.toLocalFile()))

    def _mark(self, *, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        restyle(self)
