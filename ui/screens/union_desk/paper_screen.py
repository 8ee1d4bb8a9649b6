"""A paper that came in a file of the Centre (acuse, letter, ruling, certificate), shown as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.documents.handing_out import save_pdf, send_to
from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer
from ui.screens.union_desk.desk_screen import DeskScreen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import Place, ScreenContext


class PaperScreen(DeskScreen):
    """``place.arguments``: folder, filing, id of the notice, place of the paper in it."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self._notice_id, self._at = place.arguments[2], place.arguments[3]
        self._name = ""
        self.header.set_title(self.tr("Paper of the Centre"))
        self.preview = PdfPreview()
        self.preview.print_asked.connect(self._print)
        self.preview.save_asked.connect(self._save)
        self.body.addWidget(self.preview, 1)
        self.load()

    def first_field(self) -> QWidget:
        """The paper."""
        return self.preview

    def show_filing(self) -> None:
        """Show the paper, or the way back when no letter of this filing has it."""
        notice = next((each for each in self.session.letters if each.notice_id == self._notice_id), None)
        at = int(self._at) if self._at.isdecimal() else -1
        if notice is None or not 0 <= at < len(notice.papers):
            self.context.flash(self.tr("That paper is not among those that the Centre sent for this filing."))
            self.go_to_tasks()
            return
        paper = notice.papers[at]
        self._name = paper.file_name
        self.header.set_title(paper.title)
        self.header.set_subtitle(f"{notice.office} · {notice.folio}".strip(" ·"))
        self.session.paper_of(notice, at, lambda content: self.preview.show_pdf(content, paper.title))

    def _print(self) -> None:
        printer = choose_printer(self, self.header.title())
        if printer is not None:
            send_to(printer, self.preview.content, self)

    def _save(self) -> None:
        save_pdf(self.preview.content, self.tr("Save a copy"), self._name, self)
