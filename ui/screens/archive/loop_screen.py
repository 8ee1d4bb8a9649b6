"""The box loop: the scan at the left, what it seems to be at the right. Enter confirms and shows the next one.

One hand on the keyboard: Enter confirms, F4 asks for a rescan of the page, F6 accepts the flagged pages with a reason,
F7 says that it is a duplicate or the rescan of another, F8 leaves it for later, Page up and down turn pages. The
progress of the box is always in sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.messages import Question
from ui.screens.archive import words
from ui.screens.archive.description_form import DescriptionForm
from ui.screens.archive.word_picture import DPI, WordPicture
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labels import Note, text_label
from unionreg.application import archive_documents, archive_scans
from unionreg.application.changes import Thing
from unionreg.application.queries import archive as queries
from unionreg.domain.archive.document import LinkKind
from unionreg.domain.register.parties import PartyKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.archive import LoopPage, PageReading
    from unionreg.application.register_records import SameParty
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.archive.suggestion import Suggestion


class LoopScreen(Screen):
    """``place.arguments``: the box."""

    concerns = frozenset({Thing.BOX})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._serial = place.arguments[0]
        self._after = ""
        self._first = place.arguments[1] if len(place.arguments) > 1 else ""
        self._view: LoopPage | None = None
        self._shown_page = 0
        self._words: PageReading | None = None
        self._wanted: Suggestion | None = None
        self.hide_header()
        self.which = text_label("", TextRole.STRONG, wrap=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(Space.S)
        self.said = text_label("", TextRole.LABEL, muted=True, wrap=False)
        self.flags = Note("", Tone.WARNING)
        self.same = Note("", Tone.INFO)
        self.picture = WordPicture(self._turn)
        self.form = DescriptionForm(context.messages.texts)
        self.form.party_asked.connect(self._look_up)
        self.form.evidence_asked.connect(self._show_evidence)
        self._arrange()
        self._keys()
        self.load()

    def _arrange(self) -> None:
        self.confirm = PrimaryButton(self.tr("Confirm and next (Enter)"), self._confirm, symbol="check")
        self.rescan = SecondaryButton(self.tr("Rescan page (F4)"), self._rescan)
        self.accept = SecondaryButton(self.tr("Accept pages (F6)"), self._accept)
        self.duplicate = SecondaryButton(self.tr("Same paper (F7)"), self._duplicate)
        self.later = SecondaryButton(self.tr("Later (F8)"), self._later)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.picture)
        both.addWidget(self._right())
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([Size.TEXT, Size.FORM])
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(self.which)
        top.addWidget(self.bar, 1)
        top.addWidget(self.said)
        self.body.setSpacing(Space.S)
        self.body.addLayout(top)
        self.body.addWidget(both, 1)

    def _right(self) -> QWidget:
        holder = QWidget()
        holder.setProperty("part", "page")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, Space.S, 0)
        inside.setSpacing(Space.S)
        for widget in (self.flags, self.same, self.form):
            inside.addWidget(widget)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.M, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(area, 1)
        column.addLayout(button_row(self.later, self.duplicate, self.accept))
        column.addLayout(button_row(self.rescan, self.confirm))
        return right

    def _keys(self) -> None:
        keys: tuple[tuple[Qt.Key, Callable[[], object]], ...] = (
            (Qt.Key.Key_Return, self._confirm),
            (Qt.Key.Key_Enter, self._confirm),
            (Qt.Key.Key_F4, self._rescan),
            (Qt.Key.Key_F6, self._accept),
            (Qt.Key.Key_F7, self._duplicate),
            (Qt.Key.Key_F8, self._later),
            (Qt.Key.Key_PageUp, lambda: self.picture.step(-1)),
            (Qt.Key.Key_PageDown, lambda: self.picture.step(1)),
        )
        for key, pressed in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(pressed)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Archive, the box, its loop."""
        box = Place("archive-box", (self._serial,))
        return ((self.tr("Archive"), Place("archive")), (self._serial, box), (self.tr("Describe"), None))

    def first_field(self) -> QWidget:
        """The title: Enter confirms from there."""
        return self.form.title

    def load(self) -> None:
        """Read what comes next."""
        after, first = self._after, self._first
        self.read(
            lambda core: queries.loop_page(core, self.actor, serial=self._serial, after=after, first=first), self._show
        )

    def _show(self, view: LoopPage) -> None:
        before = self._view.document if self._view is not None else None
        self._view = view
        progress = view.progress
        self.bar.setRange(0, max(progress.documents, 1))
        self.bar.setValue(progress.confirmed)
        self.bar.setAccessibleName(words.progress_text(progress))
        self.said.setText(words.progress_text(progress))
        document = view.document
        if document is None:
            self._show_nothing()
            return
        if before is None or before.document_id != document.document_id or before.revision != document.revision:
            self.form.show_document(document)
            page = self._shown_page if before and before.document_id == document.document_id else 1
            self._turn(min(max(page, 1), len(document.pages)))
        self._show_notes(view, document)
        self.show_content()

    def _show_nothing(self) -> None:
        done = PrimaryButton(self.tr("To the box"), self._go_box, symbol="archive")
        self.show_empty(self.tr("Nothing waits in this box"), self.said.text(), done)

    def _go_box(self) -> None:
        self.context.navigate(Place("archive-box", (self._serial,)))

    def _show_notes(self, view: LoopPage, document: ArchiveDocument) -> None:
        texts = self.context.messages.texts
        pages = [each for each in document.pages if each.open]
        lines = [
            self.tr("Page {page}: {said}").format(page=each.number, said=words.flags_text(each, texts))
            for each in pages
        ]
        self.flags.set_text("\n".join(lines))
        self.flags.setVisible(bool(lines))
        self.accept.setEnabled(bool(lines))
        names = ", ".join(each.serial or each.title or each.name for each in view.same)
        self.same.set_text(self.tr("May be the same paper as {names}").format(names=names))
        self.same.setVisible(bool(names))
        self.duplicate.setEnabled(bool(view.same))
        said = (document.serial, document.name, words.document_state(document.state, texts))
        self.which.setText(" · ".join(filter(None, said)))

    def _turn(self, page: int) -> None:
        document = self._document
        if document is None:
            return
        self._shown_page = page
        self._words = None
        key = document.document_id

        def both(core: Core) -> tuple[bytes, PageReading]:
            picture = queries.page_picture(core, self.actor, document_id=key, page=page, dpi=DPI)
            return picture, queries.page_words(core, self.actor, document_id=key, page=page)

        self.context.runner.run(
            lambda _progress: both(self.core),
            lambda found: self._turned(key, page, found),
            self.show_failure,
            owner=self,
        )

    def _turned(self, key: str, page: int, found: tuple[bytes, PageReading]) -> None:
        document = self._document
        if document is None or document.document_id != key or page != self._shown_page:
            return
        self._words = found[1]
        self.picture.show_page(found[0], page, len(document.pages))
        if self._wanted is not None and self._wanted.page == page:
            self.picture.mark(self._words.read, self._wanted.words)
        self._wanted = None

    def _show_evidence(self, suggestion: Suggestion | None) -> None:
        if suggestion is None:
            self.picture.mark(None, ())
        elif suggestion.page == self._shown_page and self._words is not None:
            self.picture.mark(self._words.read, suggestion.words)
        else:
            self._wanted = suggestion
            self._turn(suggestion.page)

    @property
    def _document(self) -> ArchiveDocument | None:
        return self._view.document if self._view is not None else None

    def _look_up(self, kind: LinkKind, text: str) -> None:
        party = PartyKind.UNION if kind is LinkKind.UNION else PartyKind.EMPLOYER
        field = self.form.union if kind is LinkKind.UNION else self.form.employer

        def found(parties: tuple[SameParty, ...]) -> None:
            if field.box.currentText() == text:
                field.offer(parties)

        self.context.runner.run(
            lambda _progress: queries.parties_like(self.core, self.actor, kind=party, text=text), found, owner=self
        )

    def _go_on(self, document: ArchiveDocument) -> None:
        self._after, self._first = document.document_id, ""
        self.form.title.setFocus()

    def _confirm(self) -> None:
        document = self._document
        if document is None or self.form.wrong_year():
            return
        told = self.form.description()
        self._after = document.document_id
        self.act(
            lambda core: archive_documents.confirm_document(
                core, self.actor, document_id=document.document_id, description=told, expected=document.revision
            ),
            lambda _changes: self._go_on(document),
            fields={"title": self.form.title},
        )

    def _rescan(self) -> None:
        document, page = self._document, self._shown_page
        if document is not None:
            self.act(
                lambda core: archive_documents.ask_rescan(
                    core, self.actor, document_id=document.document_id, pages=(page,), expected=document.revision
                )
            )

    def _accept(self) -> None:
        document = self._document
        pages = words.flagged_pages(document) if document is not None else ()
        if document is None or not pages:
            return
        question = Question(
            self.tr("Accept these pages as they are?"),
            self.tr("Pages {pages} stay as scanned. The reason goes into the record.").format(
                pages=", ".join(map(str, pages))
            ),
            self.tr("Accept"),
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            self.act(
                lambda core: archive_documents.accept_pages(
                    core, self.actor, document_id=document.document_id, pages=pages, reason=reason
                )
            )

    def _duplicate(self) -> None:
        view, document = self._view, self._document
        if view is None or document is None or not view.same:
            return
        other = view.same[0]
        waits = len(words.flagged_pages(other)) == len(document.pages)
        question = Question(
            self.tr("Is this the same paper?"),
            self.tr("This scan takes the place of the flagged pages of {name}.").format(name=other.title or other.name)
            if waits
            else self.tr("This scan is kept, and counts no more: {name} stands for it.").format(
                name=other.title or other.name
            ),
            self.tr("It is the same"),
        )
        if self.context.prompts.confirm(self, question):
            self._after, self._first = document.document_id, ""
            self.act(lambda core: self._same_paper(core, document, other, waits=waits))

    def _same_paper(self, core: Core, document: ArchiveDocument, other: ArchiveDocument, *, waits: bool) -> object:
        mine, of = document.document_id, other.document_id
        if waits:
            return archive_scans.use_as_rescan(core, self.actor, document_id=mine, of=of)
        return archive_documents.mark_duplicate(core, self.actor, document_id=mine, of=of)

    def _later(self) -> None:
        document = self._document
        if document is None:
            return
        question = Question(
            self.tr("Leave this document for later?"),
            self.tr("It comes back after the others, and the box stays open until then."),
            self.tr("Leave for later"),
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            self._after = document.document_id
            self.act(
                lambda core: archive_documents.set_aside(
                    core, self.actor, document_id=document.document_id, reason=reason, expected=document.revision
                ),
                lambda _changes: self._go_on(document),
            )
