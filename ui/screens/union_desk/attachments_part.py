"""Documents handed in: what the law asks for at the left, the files that prove it and what was found in them beside.

The original that was dropped is never touched: smaller copies, parts and cleaned copies are files of their own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.documents.preview import PdfPreview
from ui.models.rows_table_model import Column
from ui.screens.day.files_drop import FilesDrop
from ui.screens.filings.words import requirement_name, text_or
from ui.screens.union_desk.attachment_card import AttachmentCard
from ui.screens.union_desk.parts import SectionPart
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from unionreg.domain.filings.catalogue import filing_type

if TYPE_CHECKING:
    from pathlib import Path

    from ui.screens.union_desk.session import FilingSession
    from ui.tasks import Failure
    from unionreg.domain.filings.filing import Attachment, FilingData
    from unionreg.domain.filings.filing_type import Requirement

_PREVIEW = Size.FORM + Size.FIELD_NARROW


class AttachmentsPart(SectionPart):
    """One document of the law at a time."""

    def __init__(self, session: FilingSession) -> None:
        super().__init__()
        self._session = session
        self._texts = session.context.messages.texts
        self._asked: tuple[Requirement, ...] = ()
        self._cards: list[AttachmentCard] = []
        session.changed.connect(self._refresh)
        self.table = DataTable(self._columns(), name=self.tr("Documents that the law asks for"))
        self.table.current_changed.connect(lambda _row: self._choose())
        self._title = text_label("", TextRole.HEADING)
        self._about = text_label("", muted=True)
        self.drop = FilesDrop(self.tr("Drop files here: PDF, or pictures of the pages"), self.tr("Choose a file…"), "")
        self.drop.folder.hide()
        self.drop.dropped.connect(self.add)
        self.drop.file.clicked.connect(lambda _checked=False: self._choose_file())
        self.trouble = Note("", Tone.NEGATIVE)
        self.trouble.hide()
        self.busy = text_label("", muted=True)
        self.busy.hide()
        self.preview = PdfPreview()
        self.preview.save_button.hide()
        self.preview.print_button.hide()
        self.preview.setFixedHeight(_PREVIEW)
        self.preview.hide()
        self._arrange()

    def show_data(self, data: FilingData) -> None:
        """Every document of the type, with how many files prove it."""
        self._asked = tuple(each for each in filing_type(data.kind).requirements if each.document)
        self.table.set_rows(self._asked)
        self.table.fit_height()
        self._choose()
        self._session.look(lambda _answer: self._looked())

    def first_field(self) -> QWidget:
        """The documents."""
        return self.table

    def add(self, paths: tuple[Path, ...]) -> None:
        """Put files in as proof of the chosen requirement."""
        asked = self.table.current_row()
        if asked is not None and paths:
            self._say_busy(self.tr("Looking at {0}…").format(paths[0].name))
            title = requirement_name(asked.key, self._texts)
            self._session.attach(paths, asked.key, title, self._done, self._failed)

    def act(self, verb: str, attachment: Attachment) -> None:
        """Shrink, split, mend, clean or take off one file."""
        if verb == "see":
            self._session.read_bytes(attachment.sha256, partial(self._see, attachment.title or attachment.file_name))
            return
        self._say_busy(self.tr("Working on {0}…").format(attachment.file_name))
        self._session.treat(verb, attachment, self._done, self._failed)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Document"), lambda row: requirement_name(row.key, self._texts), stretch=True),
            Column(self.tr("State"), self._state_word, characters=15, tone=self._state_tone),
        )

    def _state_word(self, asked: Requirement) -> str:
        count = len(self._data.attached(asked.key))
        if count:
            return self.tr("%n file(s)", "", count)
        return self.tr("optional") if asked.optional else self.tr("missing")

    def _state_tone(self, asked: Requirement) -> Tone:
        attached = self._data.attached(asked.key)
        if any(self._session.has_trouble(each.sha256) for each in attached):
            return Tone.NEGATIVE
        if attached:
            return Tone.POSITIVE
        return Tone.NEUTRAL if asked.optional else Tone.WARNING

    @property
    def _data(self) -> FilingData:
        return self._session.filing

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(Space.M)
        for widget in (self._title, self._about, self.drop, self.busy, self.trouble):
            right.addWidget(widget)
        self._files = QVBoxLayout()
        self._files.setSpacing(Space.M)
        right.addLayout(self._files)
        right.addWidget(self.preview)
        right.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XL)
        across.addWidget(self.table, 2, Qt.AlignmentFlag.AlignTop)
        across.addLayout(right, 3)

    def _choose(self) -> None:
        asked = self.table.current_row()
        if asked is None:
            return
        self._title.setText(requirement_name(asked.key, self._texts))
        about = text_or(self._texts, f"requirement.{asked.key}.explanation", "")
        self._about.setText(" ".join(filter(None, (about, asked.article and f"({asked.article})"))))
        self.preview.hide()
        self._show_cards(asked.key)

    def _show_cards(self, key: str) -> None:
        for card in self._cards:
            self._files.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for attachment in self._data.attached(key):
            facts = self._session.facts.get(attachment.sha256)
            card = AttachmentCard(attachment, facts, self._session.context.messages)
            card.asked.connect(partial(self._asked_of, attachment))
            card.edited.connect(self._session.replace_attachment)
            self._files.addWidget(card)
            self._cards.append(card)

    def _asked_of(self, attachment: Attachment, verb: str) -> None:
        self.act(verb, attachment)

    def _refresh(self) -> None:
        self.table.viewport().update()
        asked = self.table.current_row()
        shown = tuple(card.attachment.id for card in self._cards)
        if asked is not None and shown != tuple(each.id for each in self._data.attached(asked.key)):
            self._show_cards(asked.key)

    def _looked(self) -> None:
        """Facts of the documents are known now."""
        self.table.viewport().update()
        asked = self.table.current_row()
        if asked is not None:
            self._show_cards(asked.key)

    def _see(self, title: str, content: bytes) -> None:
        self.preview.show()
        self.preview.show_pdf(content, title)

    def _choose_file(self) -> None:
        kinds = self.tr("Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)")
        path = self._session.context.prompts.open_file(self, self.tr("Document"), kinds)
        if path is not None:
            self.add((path,))

    def _say_busy(self, words: str) -> None:
        self.trouble.hide()
        self.busy.setText(words)
        self.busy.show()

    def _done(self, _answer: object) -> None:
        self.busy.hide()
        self._looked()

    def _failed(self, failure: Failure) -> None:
        self.busy.hide()
        self.trouble.set_text(self._session.context.messages.failure(failure))
        self.trouble.show()
