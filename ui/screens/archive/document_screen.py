"""A document: the original beside its text, what it is, its digests, where its paper lies and who has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.screens.archive import words
from ui.screens.archive.word_picture import DPI, WordPicture
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application import archive_documents
from unionreg.application.archive_boxes import shelf_text
from unionreg.application.changes import Thing
from unionreg.application.queries import archive as queries
from unionreg.domain.archive.document import DocumentState
from unionreg.domain.archive.document_kinds import DocumentField, FieldShape, shape_of
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.archive import DocumentPage, PageReading


_LONG = 22
_WRAPS = re.compile("[-_.]")


class DocumentScreen(Screen):
    """``place.arguments``: the document, and a page to begin with."""

    concerns = frozenset({Thing.DOCUMENT, Thing.BOX})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._id = place.arguments[0]
        self._shown_page = int(place.arguments[1]) if len(place.arguments) > 1 else 1
        self._view: DocumentPage | None = None
        self._keeps = self.actor.may(Permission.KEEP_ARCHIVE)
        self.header.set_title(self.tr("Document"))
        self.pill = StatusPill("")
        self.header.add_beside(self.pill)
        self.out = Note("")
        self.picture = WordPicture(self._turn)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the page"))
        self.about = text_label("", TextRole.LABEL, muted=True)
        self._arrange()
        self.load()

    def _arrange(self) -> None:
        self.facts = QFormLayout()
        self.facts.setHorizontalSpacing(Space.L)
        self.facts.setVerticalSpacing(Space.XS)
        what = Card(self.tr("What it is"))
        what.column.addLayout(self.facts)
        self.label_card = Card(self.tr("Stick a label on it"))
        self.label_field, self.label = text_field(self.tr("Label on the first sheet"))
        self.label.returnPressed.connect(self._stick)
        self.label_card.column.addWidget(self.label_field)
        side = QWidget()
        side.setProperty("part", "page")
        column = QVBoxLayout(side)
        column.setContentsMargins(Space.S, 0, Space.S, 0)
        column.setSpacing(Space.M)
        for widget in (self.out, what, self.label_card):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(side)
        both = QSplitter(Qt.Orientation.Horizontal)
        for part in (self.picture, self._middle(), area):
            both.addWidget(part)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([Size.FORM, Size.FIELD, Size.FORM])
        self.body.addWidget(both, 1)

    def _middle(self) -> QWidget:
        middle = QWidget()
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(Space.S, 0, Space.S, 0)
        inner.addWidget(self.about)
        inner.addWidget(self.text, 1)
        return middle

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Archive, the box, this document."""
        start = (self.tr("Archive"), Place("archive"))
        if self._view is None:
            return (start, (self.header.title(), None))
        box = self._view.box.serial
        return (start, (box, Place("archive-box", (box,))), (self.header.title(), None))

    def load(self) -> None:
        """Read the document."""
        self.read(lambda core: queries.document_page(core, self.actor, document_id=self._id), self._show)

    def _show(self, view: DocumentPage) -> None:
        self._view = view
        document, texts = view.document, self.context.messages.texts
        self.header.set_title(document.title or document.name)
        self.header.set_subtitle(f"{document.serial or '—'} · {words.kind_word(document.kind, texts)}")
        self.pill.set_status(words.document_state(document.state, texts), words.DOCUMENT_TONES[document.state])
        self.header.clear_actions()
        if document.serial and view.out is None and self._keeps:
            lend = Place("archive-loans", (document.serial,))
            self.header.add_action(
                SecondaryButton(self.tr("Lend the paper"), lambda: self.context.navigate(lend), symbol="users")
            )
        public = Place("public-forms", (self._id,))
        self.header.add_action(
            SecondaryButton(self.tr("Public form"), lambda: self.context.navigate(public), symbol="eye")
        )
        if self._keeps and document.state is not DocumentState.DUPLICATE:
            loop = Place("archive-loop", (view.box.serial, self._id))
            self.header.add_action(
                PrimaryButton(self.tr("Describe"), lambda: self.context.navigate(loop), symbol="pen-line")
            )
        self.out.setVisible(view.out is not None)
        if view.out is not None:
            self.out.set_text(f"{view.out.serial}: {words.out_text(view.out)}")
        self.label_card.setVisible(self._keeps and not document.serial)
        self._show_facts(view)
        self._turn(min(max(self._shown_page, 1), len(document.pages)))
        self.context.refresh_crumbs()
        self.show_content()

    def _show_facts(self, view: DocumentPage) -> None:
        while self.facts.rowCount():
            self.facts.removeRow(0)
        document, texts = view.document, self.context.messages.texts
        for name, text in self._own_facts(view):
            self._fact(name, text)
        for link in document.links:
            self._fact(texts.get(f"link-kind.{link.kind.value}"), link.name)
        for each in document.fields:
            said = each.text
            if shape_of(DocumentField(each.field)) is FieldShape.DAY:
                said = "/".join(reversed(said.split("-")))
            self._fact(texts.get(f"document-field.{each.field}"), said)
        self._digest(self.tr("Original (SHA-256)"), document.sha256)
        self._digest(self.tr("PDF/A copy (SHA-256)"), document.copy_sha256 or "—")

    def _own_facts(self, view: DocumentPage) -> tuple[tuple[str, str], ...]:
        document, texts = view.document, self.context.messages.texts
        binder = next((each.title for each in view.box.binders if each.serial == document.binder), "")
        who = document.confirmed_by
        return (
            (self.tr("Everybody may see"), texts.get(f"document-access.{document.access.value}")),
            (self.tr("State and year"), " · ".join(filter(None, (document.place, str(document.year or "")))) or "—"),
            (self.tr("Where the paper lies"), f"{shelf_text(view.box.shelf)}\n{view.box.serial}"),
            (self.tr("Binder"), f"{binder} · {document.binder}" if document.binder else "—"),
            (self.tr("File as it came"), document.name),
            (self.tr("Confirmed by"), f"{who.name}, {who.role}" if who is not None else "—"),
        )

    def _fact(self, name: str, text: str) -> None:
        self.facts.addRow(text_label(name, TextRole.LABEL, muted=True), text_label(_breakable(text), TextRole.BODY))

    def _digest(self, name: str, digest: str) -> None:
        """Below its name, in the whole width: a digest is read in as few lines as can be."""
        self.facts.addRow(text_label(name, TextRole.LABEL, muted=True))
        self.facts.addRow(text_label(_broken(digest), TextRole.MONO))

    def _turn(self, page: int) -> None:
        self._shown_page = page

        def both(core: Core) -> tuple[bytes, PageReading]:
            picture = queries.page_picture(core, self.actor, document_id=self._id, page=page, dpi=DPI)
            return picture, queries.page_words(core, self.actor, document_id=self._id, page=page)

        self.context.runner.run(
            lambda _progress: both(self.core), lambda found: self._turned(page, found), self.show_failure, owner=self
        )

    def _turned(self, page: int, found: tuple[bytes, PageReading]) -> None:
        if page != self._shown_page:
            return
        reading = found[1]
        self.picture.show_page(found[0], page, len(reading.document.pages))
        self.text.setPlainText(reading.corrected.text() or self.tr("No text was read on this page."))
        flags = words.flags_text(reading.document.pages[page - 1], self.context.messages.texts)
        mended = self.tr("%n word(s) corrected", "", len(reading.corrections)) if reading.corrections else ""
        self.about.setText(" · ".join(filter(None, (self.tr("Text as read and corrected"), mended, flags))))

    def _stick(self) -> None:
        serial = self.label.text()
        self.act(
            lambda core: archive_documents.stick_label(core, self.actor, document_id=self._id, serial=serial),
            lambda _changes: self.label.clear(),
        )


def _breakable(text: str) -> str:
    """A text in which also a long name of a file finds places to wrap."""
    return " ".join(_WRAPS.sub("\\g<0>\u200b", word) if len(word) > _LONG else word for word in text.split(" "))


def _broken(digest: str) -> str:
    """A digest in groups, so that it wraps."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
