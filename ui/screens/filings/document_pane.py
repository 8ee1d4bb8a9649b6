"""The document beside the review: which attachment, its pages, and the same place for what only the form says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from ui.documents.preview import PdfPreview
from ui.screens.filings.data_view import DataView
from ui.screens.filings.review_presenter import document_title
from ui.screens.union_desk.parts import ProportionPart
from ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.screens.filings.data_presenter import DataSection
    from unionreg.domain.filings.filing import Attachment, FilingData
    from unionreg.texts import Texts


class DocumentPane(QWidget):
    """``wanted(Attachment)`` when the bytes of a document are to be read; they come back by ``show_bytes``."""

    wanted = Signal(object)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._attachments: tuple[Attachment, ...] = ()
        self._pages: dict[str, int] = {}
        self._page_to_show: int | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Document"))
        self.choice.activated.connect(lambda _index: self._ask())
        self.preview = PdfPreview()
        self.form = DataView()
        self.proportion = ProportionPart(texts)
        self.said = QWidget()
        said = QVBoxLayout(self.said)
        said.setContentsMargins(0, 0, 0, 0)
        said.addWidget(self.proportion)
        said.addWidget(self.form, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.choice)
        column.addWidget(self._stack, 1)

    @property
    def attachment(self) -> Attachment | None:
        """The document shown, or None while the form is."""
        index = self.choice.currentIndex()
        if self._stack.currentWidget() is not self.preview or not 0 <= index < len(self._attachments):
            return None
        return self._attachments[index]

    @property
    def page(self) -> int | None:
        """The page in sight, from 1; None while no document is shown."""
        return self.preview.current_page or None if self.attachment is not None else None

    def offer(self, attachments: Sequence[Attachment], form: Sequence[DataSection], *, document: bool) -> None:
        """What there is for a requirement; ``document``: its proof is a document, else the form is shown first."""
        self._attachments = tuple(attachments)
        self.choice.clear()
        for each in attachments:
            self.choice.addItem(document_title(each))
        if not document:
            self.choice.addItem(self.tr("What the form says"))
        self.form.show_sections(form)
        self.choice.setCurrentIndex(0 if document and attachments else len(self._attachments))
        self.choice.setVisible(bool(attachments))
        if document and not attachments:
            self._stack.setCurrentWidget(self.preview)
            self.preview.say(self.tr("Nothing was attached for this requirement."))
            return
        self._ask()

    def show_proportion(self, data: FilingData, *, shown: bool) -> None:
        """Women and men among members and in the leadership, where that is the requirement."""
        self.proportion.setVisible(shown)
        if shown:
            self.proportion.show_data(data)

    def show_bytes(self, attachment: Attachment, content: bytes) -> None:
        """The bytes of a document that was asked for."""
        if self.attachment != attachment:
            return
        if self.preview.show_pdf(content, attachment.title) and self._page_to_show is not None:
            self.preview.show_page(self._page_to_show)
        self._page_to_show = None

    def show_mark(self, attachment_id: str, page: int | None) -> None:
        """Go to where a mark was made."""
        ids = [each.id for each in self._attachments]
        if attachment_id in ids:
            self._page_to_show = page
            self.choice.setCurrentIndex(ids.index(attachment_id))
            self._ask()

    def _ask(self) -> None:
        index = self.choice.currentIndex()
        if 0 <= index < len(self._attachments):
            self._stack.setCurrentWidget(self.preview)
            self.preview.say(self.tr("The document is being read…"))
            self.wanted.emit(self._attachments[index])
        else:
            self._stack.setCurrentWidget(self.said)
