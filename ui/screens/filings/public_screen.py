"""What everybody may see of a case: the public version of its packets and papers, and what is struck out of them.

What was struck out is named and counted, never shown: whoever may see it has the filing itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.documents.handing_out import save_pdf, send_to
from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer
from ui.models.rows_table_model import Column
from ui.screens.filings.case_reading import CaseActScreen
from ui.screens.filings.public_presenter import documents_of, struck_lines
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.application.queries import filings as queries
from unionreg.application.queries import packets
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.screens.filings.public_presenter import PublicDocument
    from ui.screens.screen import Place, ScreenContext
    from ui.tasks import Failure
    from unionreg.application.ports import Core
    from unionreg.application.queries.filings import CasePage
    from unionreg.application.queries.packets import StruckOut, WithheldAttachment

# Whoever works on cases has seen the attachments, and so may say which of them hold no personal data.
_WORKING = (Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS, Permission.RECEIVE_FILINGS)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A public version as it was drawn; ``struck`` None for an issued paper, which was struck out when it was made."""

    content: bytes
    struck: StruckOut | None


class PublicVersionScreen(CaseActScreen):
    """(folio,)."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place.arguments[0], "")
        self._title = self.tr("Public version")
        self.header.set_title(self._title)
        self.header.add_action(SecondaryButton(self.tr("Go back"), lambda: self.finished("papers")))
        self._document: PublicDocument | None = None
        self._shown: dict[int, frozenset[str]] = {}
        self._may_show = any(self.actor.may(each) for each in _WORKING)
        self.table = DataTable(
            (
                Column(self.tr("Document"), lambda row: row.title, stretch=True, tooltip=_title_and_folio),
                Column(self.tr("Day"), lambda row: row.day, characters=12),
            ),
            name=self.tr("Documents with a public version"),
            dense=True,
        )
        self.table.current_changed.connect(self._choose)
        self.told = Note("", Tone.INFO)
        self.struck = WrappedTable(
            (self.tr("Struck out"), self.tr("Times"), ""), (6, 1, 2), name=self.tr("What is struck out")
        )
        self.boxes: tuple[QCheckBox, ...] = ()
        self._attached = QWidget()
        self._attached_rows = QVBoxLayout(self._attached)
        self.preview = PdfPreview()
        self.preview.save_asked.connect(self._save)
        self.preview.print_asked.connect(self._print)
        self._arrange()
        self.load()

    def first_field(self) -> QWidget:
        """The list of documents."""
        return self.table

    def show_case(self, page: CasePage) -> None:
        """The packets and papers of the case, the newest packet first."""
        self._document = None
        self.table.set_rows(documents_of(page.case, page.papers))
        self.table.fit_height()
        self._choose(self.table.current_row())

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.M, Space.L)
        column.setSpacing(Space.M)
        for widget in (self.table, self.told, self.struck, self._attached):
            column.addWidget(widget)
        column.addStretch(1)
        self._attached_rows.setContentsMargins(0, 0, 0, 0)
        self._attached_rows.setSpacing(Space.S)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("What is struck out"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(left)
        right = QWidget()
        shown = QHBoxLayout(right)
        shown.setContentsMargins(Space.M, 0, 0, 0)
        shown.addWidget(self.preview)
        both = QSplitter()
        both.addWidget(scroll)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([Size.FORM, Size.TEXT])
        self.body.addWidget(both, 1)

    def _choose(self, document: PublicDocument | None) -> None:
        if document is not None and document != self._document:
            self._document = document
            self._draw(document)

    def _draw(self, document: PublicDocument) -> None:
        """Draw the public version in the background; only the document chosen last is shown."""
        self.preview.say(self.tr("The public version is being drawn…"))
        shown = self._shown.get(document.version, frozenset())
        self.context.runner.run(
            lambda _progress: self._render(self.core, document, shown),
            lambda rendered: self._show(document, rendered),
            lambda failure: self._not_drawn(document, failure),
            owner=self,
        )

    def _render(self, core: Core, document: PublicDocument, shown: frozenset[str]) -> Rendered:
        if document.paper is not None:
            paper = queries.paper_file(core, self.actor, paper_id=document.paper.paper_id, public=True)
            return Rendered(paper, None)
        version = document.version
        struck = packets.struck_out(core, self.actor, folio=self.folio, version=version)
        drawn = packets.public_packet(core, self.actor, folio=self.folio, version=version, shown=shown)
        return Rendered(drawn, struck)

    def _show(self, document: PublicDocument, rendered: Rendered) -> None:
        if document != self._document:
            return
        self.preview.show_pdf(rendered.content, document.title)
        self.struck.setVisible(rendered.struck is not None)
        self._attached.setVisible(rendered.struck is not None)
        if rendered.struck is None:
            self.told.set_text(
                self.tr(
                    "This public version was made when the paper was issued, and is kept. What the law keeps from the "
                    "public is struck out of it in black."
                ),
                Tone.INFO,
            )
            return
        self.told.set_text(
            self.tr("What follows is not in the public version. Only what it is stands here, never the value itself."),
            Tone.INFO,
        )
        self._show_struck(rendered.struck)
        self._show_attached(document, rendered.struck)

    def _show_struck(self, struck: StruckOut) -> None:
        marks = {
            Visibility.PUBLIC: "",
            Visibility.CONFIDENTIAL: self.tr("Confidential"),
            Visibility.SECRET: self.tr("Secret"),
        }
        self.struck.set_rows(
            [
                (Cell(each.words), Cell(each.times_words), Cell(marks[each.visibility], _TONES[each.visibility]))
                for each in struck_lines(struck)
            ],
            empty=self.tr("Nothing is struck out."),
        )

    def _show_attached(self, document: PublicDocument, struck: StruckOut) -> None:
        """Every attachment by name; with a box where whoever works on the case may add it."""
        while (item := self._attached_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = ()
        if not struck.attachments:
            return
        self._attached_rows.addWidget(text_label(self.tr("Attached documents"), TextRole.STRONG))
        self._attached_rows.addWidget(text_label(self._about_attached(), muted=True))
        for each in struck.attachments:
            # What the law keeps from the public as a whole, such as identity documents, nobody can add here.
            if self._may_show and each.visibility is Visibility.PUBLIC:
                self._attached_rows.addWidget(self._tick_box(document, each))
            else:
                self._attached_rows.addWidget(text_label(each.title))

    def _tick_box(self, document: PublicDocument, attachment: WithheldAttachment) -> QCheckBox:
        box = QCheckBox(attachment.title)
        box.setChecked(attachment.id in self._shown.get(document.version, frozenset()))
        box.toggled.connect(lambda on: self._show_whole(document, attachment.id, on=on))
        self.boxes = (*self.boxes, box)
        return box

    def _about_attached(self) -> str:
        if self._may_show:
            return self.tr(
                "They are only named in the public version. Tick those that you looked through and that hold no "
                "personal data: they are added whole."
            )
        return self.tr("They are only named in the public version.")

    def _show_whole(self, document: PublicDocument, attachment: str, *, on: bool) -> None:
        shown = self._shown.get(document.version, frozenset())
        self._shown[document.version] = shown | {attachment} if on else shown - {attachment}
        self._draw(document)

    def _not_drawn(self, document: PublicDocument, failure: Failure) -> None:
        if document == self._document:
            self.preview.say(self.context.messages.failure(failure))

    def _save(self) -> None:
        content, document = self.preview.content, self._document
        if document is None:
            return
        save_pdf(content, self.tr("Save the public version"), document.file_name, self)

    def _print(self) -> None:
        printer = choose_printer(self, self.tr("Print the public version"))
        if printer is not None:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown on this printer."""
        send_to(printer, self.preview.content, self)


def _title_and_folio(row: PublicDocument) -> str:
    return f"{row.title}, {row.folio}"


_TONES = {Visibility.PUBLIC: None, Visibility.CONFIDENTIAL: Tone.WARNING, Visibility.SECRET: Tone.NEGATIVE}
