"""A paper that came in a file of the Centre (acuse, letter, ruling, certificate), shown as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer, print_pdf
from ui.screens.union_desk.desk_screen import DeskScreen
from ui.screens.votes.files import write_chosen
from ui.tasks import Lane

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
        content = self.preview.content
        if printer is not None:
            self.context.runner.run(
                lambda progress: print_pdf(content, printer, progress.report),
                lambda pages: self.context.flash(self.tr("%n page(s) sent to the printer", "", pages)),
                self.show_failure,
                owner=self,
                lane=Lane.DOCUMENTS,
            )

    def _save(self) -> None:
        content = self.preview.content
        path = self.context.prompts.save_file(self, self.tr("Save a copy"), self.tr("PDF files (*.pdf)"), self._name)
        if path is not None:
            self.context.runner.run(
                lambda _progress: write_chosen(path, content),
                lambda _none: self.context.flash(self.tr("Saved as {0}").format(path.name)),
                self.show_failure,
                owner=self,
                lane=Lane.DOCUMENTS,
            )
