"""The files of a case on its page: reading documents and papers in the background, saving and printing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.documents.printing import choose_printer, print_pdf
from ui.screens.filings.papers_part import file_kinds, file_name
from ui.screens.votes.files import write_chosen
from ui.tasks import Lane
from unionreg.application.queries import filings as queries

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.screens.filings.papers_part import PapersPart
    from ui.screens.filings.review_part import ReviewPart
    from ui.screens.screen import Screen
    from unionreg.application.filing_records import CasePaper
    from unionreg.domain.filings.filing import Attachment

translate = QCoreApplication.translate


class CaseFiles:
    """Works for one case screen; its failures stand where the file would be shown."""

    def __init__(self, screen: Screen, folio: str, review: ReviewPart, papers: PapersPart) -> None:
        self._screen = screen
        self._folio = folio
        self._review = review
        self._papers = papers
        self.version = 1

    def read_document(self, attachment: Attachment) -> None:
        """Bring the bytes of an attachment of the newest version."""
        screen, version = self._screen, self.version
        preview = self._review.documents.preview
        screen.context.runner.run(
            lambda _progress: queries.attachment_file(
                screen.core, screen.actor, folio=self._folio, version=version, attachment=attachment.id
            ),
            lambda content: self._review.documents.show_bytes(attachment, content),
            lambda failure: preview.say(screen.context.messages.failure(failure)),
            owner=screen,
        )

    def read_precedents(self, requirement: str) -> None:
        """What was written before about a requirement, in other cases."""
        screen = self._screen
        screen.context.runner.run(
            lambda _progress: queries.precedents(screen.core, screen.actor, requirement=requirement),
            lambda rows: self._review.show_precedents(requirement, [row for row in rows if row.folio != self._folio]),
            owner=screen,
        )

    def read_paper(self, paper: CasePaper, public: bool) -> None:
        """Bring the bytes of a paper, or of its public rendering."""
        screen = self._screen
        screen.context.runner.run(
            lambda _progress: queries.paper_file(screen.core, screen.actor, paper_id=paper.paper_id, public=public),
            lambda content: self._papers.show_bytes(paper, content),
            lambda failure: self._papers.preview.say(screen.context.messages.failure(failure)),
            owner=screen,
        )

    def save(self, paper: CasePaper, content: bytes) -> None:
        """Write a copy where the person says."""
        screen = self._screen
        title = translate("CaseFiles", "Save a copy")
        path = screen.context.prompts.save_file(screen, title, file_kinds(paper), file_name(paper))
        if path is not None:
            screen.context.runner.run(
                lambda _progress: write_chosen(path, content),
                lambda _none: screen.context.flash(translate("CaseFiles", "Saved as {0}").format(path.name)),
                screen.show_failure,
                owner=screen,
                lane=Lane.DOCUMENTS,
            )

    def print(self, content: bytes, title: str) -> None:
        """Ask for a printer and print."""
        printer = choose_printer(self._screen, translate("CaseFiles", "Print {0}").format(title))
        if printer is not None:
            self.print_on(printer, content)

    def print_on(self, printer: QPrinter, content: bytes) -> None:
        """Print a file on this printer, in the background."""
        screen = self._screen
        screen.context.runner.run(
            lambda progress: print_pdf(content, printer, progress.report),
            lambda pages: screen.context.flash(translate("CaseFiles", "%n page(s) sent to the printer", "", pages)),
            screen.show_failure,
            owner=screen,
            lane=Lane.DOCUMENTS,
        )
