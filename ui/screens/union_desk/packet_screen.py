"""The packet: seen before it is issued, original and acuse printed in one action, saved for the Centre, kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer, print_pdf
from ui.localisation import date_time
from ui.models.rows_table_model import Column
from ui.screens.union_desk import wording
from ui.screens.union_desk.desk_screen import DeskScreen
from ui.screens.union_desk.session import now
from ui.screens.union_desk.sign_choice import SignChoice
from ui.screens.votes.files import write_chosen
from ui.tasks import Lane
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.domain.votes.preparation import PaperSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from ui.screens.screen import Place, ScreenContext
    from ui.tasks import Failure, Progress
    from unionreg.desk.folder import DeskFolder
    from unionreg.desk.issuing import IssueOptions, Prepared
    from unionreg.desk.states import Issued

PACKET, ACUSE, SEALED = "packet", "acuse", "sealed"


class PacketScreen(DeskScreen):
    """Left what is made and what was made before, right the very sheets."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self.header.set_title(self.tr("Print and hand in"))
        self._papers: dict[str, bytes] = {}
        self._chosen: Issued | None = None
        self.see = SecondaryButton(self.tr("See it first"), self.look, symbol="eye")
        self.issue_button = PrimaryButton(self.tr("Print original and acuse…"), self.print_new, symbol="printer")
        self.issue_only = SecondaryButton(self.tr("Issue without printing"), self.issue_new, symbol="file-check")
        self.save_file = SecondaryButton(
            self.tr("Save the file for the Centre…"), self.save_container, symbol="download"
        )
        self.again = SecondaryButton(self.tr("Print this one again…"), self.print_again, symbol="printer")
        self.table = DataTable(
            self._columns(), name=self.tr("Issued packets"), empty=self.tr("Nothing has been issued yet."), dense=True
        )
        self.table.current_changed.connect(self._choose)
        self.which_field, self.which = choice_field(self.tr("Shown"), ())
        self.which.currentIndexChanged.connect(lambda _index: self._show_paper())
        self.preview = PdfPreview()
        self.preview.print_button.hide()
        self.preview.save_asked.connect(self._save_copy)
        self.state = text_label("", muted=True)
        self._arrange()
        self.load()

    def first_field(self) -> QWidget:
        """The main action."""
        return self.issue_button

    def show_filing(self) -> None:
        """What was issued; the sheets as they would be now when nothing was."""
        self.header.set_subtitle(wording.filing_title(self.data))
        issued = tuple(reversed(self.session.state.issued))
        self.table.set_rows(issued)
        self.table.fit_height()
        self._before.setVisible(bool(issued))
        self._enable()
        if not issued:
            self.look()

    def options(self) -> IssueOptions:
        """How the paper is made."""
        from unionreg.desk.issuing import IssueOptions

        base = IssueOptions(PaperSize(str(self.paper.currentData())), place=self.place_field.text().strip())
        office = self.office.text().strip()
        return IssueOptions(base.paper, office, base.place) if office else base

    def look(self) -> None:
        """Lay out the sheets as they would be printed now; nothing is kept."""
        options, at = self.options(), now()
        self.preview.say(self.tr("The sheets are being laid out…"))

        def work(folder: DeskFolder, _progress: Progress) -> Prepared:
            from unionreg.desk.issuing import prepare

            return prepare(folder, options, at)

        self._chosen = None
        self.session.work(work, self._show_prepared, self._not_made)

    def print_new(self) -> None:
        """Issue the packet and print original and acuse in one go."""
        if self.sign.missing():
            return
        printer = choose_printer(self, self.tr("Print original and acuse"))
        if printer is not None:
            self.issue_and_print(printer)

    def issue_and_print(self, printer: QPrinter) -> None:
        """Issue, keep the bytes, and print them on this printer."""
        self._issue(lambda issued: self._print(issued, printer))

    def issue_new(self) -> None:
        """Issue the packet and keep its bytes; it can be printed later."""
        if not self.sign.missing():
            self._issue(lambda _issued: None)

    def print_again(self) -> None:
        """Print original and acuse of the chosen issue from the kept bytes."""
        printer = choose_printer(self, self.tr("Print original and acuse")) if self._chosen is not None else None
        if self._chosen is not None and printer is not None:
            self._print(self._chosen, printer)

    def save_container(self) -> None:
        """Save the file that carries the filing to the Centre."""
        issued = self._chosen
        if issued is None:
            return
        name = f"tramite-{self.data.filing_id[:8]}-v{issued.version}.tramite"
        kinds = self.tr("Filings (*.tramite)")
        path = self.context.prompts.save_file(self, self.tr("File for the Centre"), kinds, name)
        if path is None:
            return
        self.session.work(
            lambda folder, _progress: write_chosen(path, folder.container_content(issued)),
            lambda _none: self.context.flash(self.tr("Saved as {0}").format(path.name)),
            self.show_failure,
        )

    def make_key(self) -> None:
        """A new key of one's own in a file that the person chooses, locked with the password typed."""
        password, kinds = self.sign.password.text(), self.tr("Keys (*.pem)")
        path = self.context.prompts.save_file(self, self.tr("New key"), kinds, "clave-del-sindicato.pem")
        if path is None:
            return

        def work(_progress: object) -> str:
            from unionreg.observer.desk import make_own_key

            return make_own_key(path, password)

        def made(fingerprint: str) -> None:
            self.sign.take_key(path)
            groups = " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))
            words = self.tr("Give this fingerprint to the Centre by another way, for example on paper: {0}")
            self.context.prompts.inform(self, self.tr("Your key was made"), words.format(groups))

        self.context.runner.run(work, made, self.show_failure, owner=self, lane=Lane.DOCUMENTS)

    def _issue(self, then: Callable[[Issued], object]) -> None:
        options, at, key = self.options(), now(), self.sign.key()
        self.findings.clear()
        self.page.setEnabled(False)

        def work(folder: DeskFolder, _progress: Progress) -> Issued:
            from unionreg.desk.issuing import issue

            return issue(folder, options, at, key)

        def issued(made: Issued) -> None:
            self.page.setEnabled(True)
            self.show_filing()
            self.table.selectRow(0)
            self.context.flash(self.tr("Issued: the bytes are kept and can be printed again at any time."))
            then(made)

        def failed(failure: Failure) -> None:
            self.page.setEnabled(True)
            self.show_failure(failure)

        self.session.work(work, issued, failed)

    def _print(self, issued: Issued, printer: QPrinter) -> None:
        """One print job, so that nobody walks away with the original alone."""

        def work(folder: DeskFolder, progress: Progress) -> int:
            from unionreg.desk.issuing import original_and_acuse

            return print_pdf(original_and_acuse(folder, issued), printer, progress.report)

        self.session.work(
            work,
            lambda pages: self.context.flash(self.tr("%n page(s) sent to the printer", "", pages)),
            self.show_failure,
        )

    def _choose(self, issued: Issued | None) -> None:
        self._chosen = issued
        self._enable()
        if issued is None:
            return

        def work(folder: DeskFolder, _progress: Progress) -> dict[str, bytes]:
            papers = {PACKET: folder.packet_content(issued)}
            for name, sha256 in ((ACUSE, issued.acuse_sha256), (SEALED, issued.sealed_sha256)):
                if sha256:
                    papers[name] = folder.printed_content(sha256)
            return papers

        words = self.tr("Issued {moment}. These are the very bytes that were printed.")
        self.state.setText(words.format(moment=date_time(issued.at)))
        self.session.work(work, self._show_papers, self._not_made)

    def _show_prepared(self, prepared: Prepared) -> None:
        self.state.setText(self.tr("Not issued yet: this is how it would be printed now."))
        papers = {PACKET: prepared.packet, ACUSE: prepared.acuse}
        if prepared.sealed:
            papers[SEALED] = prepared.sealed
        self._show_papers(papers)

    def _show_papers(self, papers: dict[str, bytes]) -> None:
        self._papers = papers
        names = {
            PACKET: self.tr("Packet (original)"),
            ACUSE: self.tr("Acuse"),
            SEALED: self.tr("Secret list, for the closed envelope"),
        }
        self.which.blockSignals(True)
        self.which.clear()
        for key in papers:
            self.which.addItem(names[key], key)
        self.which.blockSignals(False)
        self._show_paper()

    def _show_paper(self) -> None:
        content = self._papers.get(str(self.which.currentData()))
        if content is not None:
            self.preview.show_pdf(content, self.which.currentText())

    def _not_made(self, failure: Failure) -> None:
        self.preview.say(self.context.messages.failure(failure))
        self.show_failure(failure)

    def _save_copy(self) -> None:
        content, kinds = self.preview.content, self.tr("PDF files (*.pdf)")
        path = self.context.prompts.save_file(self, self.tr("Save a copy"), kinds, f"{self.which.currentData()}.pdf")
        if path is not None:
            self.context.runner.run(
                lambda _progress: write_chosen(path, content),
                lambda _none: self.context.flash(self.tr("Saved as {0}").format(path.name)),
                self.show_failure,
                owner=self,
                lane=Lane.DOCUMENTS,
            )

    def _enable(self) -> None:
        for button in (self.again, self.save_file):
            button.setEnabled(self._chosen is not None)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Issued"), lambda row: date_time(row.at), characters=17, role=TextRole.FIGURE),
            Column(self.tr("Version"), lambda row: str(row.version), characters=8, number=True, role=TextRole.FIGURE),
            Column(self.tr("File signed by"), lambda row: ", ".join(row.signers) or self.tr("nobody"), stretch=True),
        )

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.L, Space.L)
        column.setSpacing(Space.L)
        self._before = self._issued_card()
        column.addWidget(self._before)
        column.addWidget(self._issue_card())
        back = LinkButton(self.tr("Back to the tasks"), partial(self.go, "union-desk-filing"), symbol="arrow-left")
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(self.which_field)
        right.addWidget(self.state)
        right.addWidget(self.preview, 1)
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        across.addWidget(scroll, 4)
        across.addLayout(right, 5)
        self.body.addLayout(across, 1)

    def _issue_card(self) -> Card:
        card = Card(self.tr("This version"))
        sizes = ((PaperSize.LETTER.value, self.tr("Letter")), (PaperSize.OFICIO.value, self.tr("Oficio")))
        paper_field, self.paper = choice_field(self.tr("Sheets"), sizes)
        office_field, self.office = text_field(
            self.tr("Office that it goes to"), hint=self.tr("Empty: the Centre."), width=Size.FORM
        )
        place_field, self.place_field = text_field(self.tr("Place where it is signed"))
        self.sign = SignChoice(self.context.prompts)
        self.sign.make_asked.connect(self.make_key)
        for widget in (paper_field, office_field, place_field, self.sign):
            card.column.addWidget(widget)
        for button in (self.see, self.issue_only, self.issue_button):
            card.column.addWidget(button)
        return card

    def _issued_card(self) -> Card:
        card = Card(self.tr("Already issued"))
        card.column.addWidget(
            text_label(self.tr("Printing again gives the very same bytes, also years later."), muted=True)
        )
        card.column.addWidget(self.table)
        card.column.addWidget(self.again)
        card.column.addWidget(self.save_file)
        return card
